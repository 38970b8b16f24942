import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Ajv2020 } from "ajv/dist/2020.js";
import { REGIONS_SHAPE } from "../../src/report/regions-schema.ts";
import { DEFINITIONS } from "../../src/report/schema.ts";
import type { RegionsDocument } from "../../src/report/regions-document.ts";
import { startFakeAzure, type FakeAzure } from "../servers/azure.ts";
import { fakeAz } from "../servers/az.ts";
import { readyManifest, withoutHosts } from "../worlds/ready-manifest.ts";
import { readyWorld } from "../worlds/ready.ts";
import { SHOP } from "../worlds/shop.ts";
import { runBundle, type Finished } from "./process.ts";
import { copyExample } from "../support/checkout.ts";
import { long, sampled } from "../support/runs.ts";

const NOW = ["--now", "2026-08-24T05:00:00Z"];
const EIGHT = [
  "northeurope",
  "westeurope",
  "norwayeast",
  "francecentral",
  "uksouth",
  "germanywestcentral",
  "switzerlandnorth",
  "polandcentral",
];

let azure: FakeAzure;
let env: Readonly<Record<string, string>>;
let folder: string;

beforeAll(async () => {
  azure = await startFakeAzure(readyWorld());
  const az = fakeAz({
    token: azure.authority.issue(SHOP.deployClient),
    vaultToken: azure.authority.issue(SHOP.deployClient, "https://vault.azure.net"),
    tenantId: SHOP.tenant,
    subscriptionId: SHOP.subscription,
  });
  env = { ...azure.env, PATH: az.path };
  folder = mkdtempSync(join(tmpdir(), "regions-"));
  writeFileSync(join(folder, "relocation.yaml"), readyManifest());
  copyExample(folder);
});
afterAll(async () => {
  await azure.close();
});

const run = (args: readonly string[], live = true): Promise<Finished> =>
  runBundle("cli", args, live ? env : {}, folder);

const fits = new Ajv2020({ strict: true }).compile<RegionsDocument>({ ...REGIONS_SHAPE, $defs: DEFINITIONS });

/** The document, which fits its schema. */
function documentOf(text: string): RegionsDocument {
  const value: unknown = JSON.parse(text);
  if (!fits(value)) throw new Error(JSON.stringify(fits.errors));
  return value;
}

/** What was asked, each question as one text, in order. */
function questions(): string[] {
  return azure.arm.requests.map(({ path, query, body }) =>
    `${path}?${JSON.stringify(query)} ${body}`.toLowerCase(),
  );
}

const JSON_OF = (candidates: readonly string[]): string[] => [
  "regions",
  "--candidates",
  candidates.join(),
  "--format",
  "json",
  ...NOW,
];

describe("relocation regions, live", () => {
  it("asks for eight candidates nothing twice, and again only what depends on the region", async () => {
    const counts: Record<number, string[]> = {};
    for (const number of [0, 1, 8]) {
      azure.arm.forget();
      const candidates = number === 0 ? ["swedencentral"] : EIGHT.slice(0, number);
      const { stdout, stderr } = await run(JSON_OF(candidates));
      expect(stderr).toBe("");
      expect(documentOf(stdout).regions.candidates).toHaveLength(number + 1);
      counts[number] = questions();
      expect(new Set(counts[number]).size).toBe(counts[number].length);
      expect(azure.arm.writes).toEqual([]);
    }
    const names = (region: string) => (question: string) => question.includes(region);
    const [target = [], one = [], eight = []] = [counts[0], counts[1], counts[8]];
    const perRegion = one.filter(names("northeurope")).length;
    expect(perRegion).toBeGreaterThan(3);
    expect(one.length - target.length).toBe(perRegion);
    expect(eight.length - target.length).toBe(8 * perRegion);
    // As the page says.
    expect(readFileSync("docs/regions.md", "utf8")).toContain("less than a third of the requests");
    expect(perRegion).toBeLessThan(target.length / 3);
  });

  it("says of a region that is as good as the target that it is ready, and ranks it", async () => {
    const { stdout, code } = await run(JSON_OF(["northeurope"]));
    const { candidates } = documentOf(stdout).regions;
    const target = candidates.find(({ isTarget }) => isTarget);
    expect(target).toMatchObject({ region: "swedencentral", verdict: "ready", rank: 1 });
    expect(code).toBe(0);
    for (const { cells } of candidates)
      for (const { verdict, why } of cells) {
        expect(["ready", "not-ready", "unknown"]).toContain(verdict);
        expect(why).toMatch(/\S \S/);
      }
    const northeurope = candidates.find(({ region }) => region === "northeurope");
    expect(northeurope?.verdict).toBe("not-ready");
    expect(northeurope?.cells.find(({ aspect }) => aspect === "latency")).toMatchObject({
      verdict: "ready",
      shows: "21 ms",
    });
  });

  long(
    "compares from a snapshot as it does live where the candidates were captured, and else does not know",
    async () => {
      const live = documentOf((await run(JSON_OF(["northeurope"]))).stdout);
      const captured = await run(["capture", "--output", "with.json", "--candidates", "northeurope", ...NOW]);
      expect(captured.stderr).toMatch(/facts captured/);
      await run(["capture", "--output", "without.json", ...NOW]);
      const offline = async (file: string): Promise<Finished> =>
        run([...JSON_OF(["northeurope"]), "--snapshot", file], false);
      expect(documentOf((await offline("with.json")).stdout).regions).toEqual(live.regions);

      const without = await offline("without.json");
      const skus = documentOf(without.stdout)
        .regions.candidates.find(({ region }) => region === "northeurope")
        ?.cells.filter(({ aspect }) => aspect === "skus" || aspect === "quota");
      expect(skus?.map(({ verdict }) => verdict)).toEqual(["unknown", "unknown"]);
      expect(JSON.stringify(skus)).toContain("do not hold");
    },
  );

  long("takes the candidates of the manifest, and shows them in the report, too", async () => {
    const text = withoutHosts(readyManifest()).replace(
      "region: swedencentral",
      "region: swedencentral\n  candidates: [northeurope]",
    );
    writeFileSync(join(folder, "candidates.yaml"), text);
    const compared = documentOf(
      (await run(["regions", "candidates.yaml", "--format", "json", ...NOW])).stdout,
    );
    expect(compared.regions.candidates.map(({ region }) => region)).toEqual(["swedencentral", "northeurope"]);
    const checked = await run(["check", "candidates.yaml", "--format", "json", ...NOW]);
    expect(JSON.parse(checked.stdout)).toMatchObject({ verdict: "ready", regions: compared.regions });
    const comment = await run(["check", "candidates.yaml", "--format", "markdown", ...NOW]);
    expect(comment.stdout).toContain("<details><summary>Regions side by side</summary>");
    const wave = await run(["check", "candidates.yaml", "--wave", "platform", "--format", "json", ...NOW]);
    expect(JSON.parse(wave.stdout)).not.toHaveProperty("regions");
  });

  const refused: readonly (readonly [readonly string[], string])[] = [
    [[], "nothing names a region to compare with"],
    [["--candidates", "north/europe"], "--candidates cannot hold"],
    [["--candidates", "northeurope,swedencentrl"], "Did you mean `swedencentral`?"],
    [["--candidates", "northeurope", "--format", "sarif"], 'unknown --format "sarif"'],
    [["--candidates", "northeurope", "--wave", "data"], "unknown option '--wave'"],
    [
      ["--candidates", Array.from({ length: 21 }, (_, index) => `region${String(index)}`).join()],
      "at most 20",
    ],
  ];
  it.each(sampled(refused, 2))("refuses %j", async (args, message) => {
    const { code, stderr } = await run(["regions", ...args], false);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });

  it("gives candidates to no other command", async () => {
    const { code, stderr } = await run(["check", "--candidates", "northeurope"], false);
    expect([code, stderr]).toEqual([2, expect.stringContaining("unknown option '--candidates'")]);
  });

  const forms: readonly (readonly [string, RegExp])[] = [
    ["text", /REGIONS, the best first/],
    ["markdown", /^## REHEARSAL: Regions side by side/],
    ["html", /<h2 id="regions">Regions side by side<\/h2>/],
  ];
  it.each(sampled(forms, 1))("shows the table as %s", async (format, expected) => {
    const { stdout } = await run(["regions", "--candidates", "northeurope", "--format", format, ...NOW]);
    expect(stdout).toMatch(expected);
    expect(stdout).toContain("promises no");
    expect(stdout).not.toContain(SHOP.subscription);
    expect(stdout).toContain("asks for no estimate");
  });
});
