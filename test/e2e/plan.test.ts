import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import type { ScheduleDocument } from "../../src/report/plan/model.ts";
import { PLAN_DEFINITIONS, PLAN_SHAPE } from "../../src/report/plan/schema.ts";
import { readyManifest } from "../worlds/ready-manifest.ts";
import { copyExample } from "../support/checkout.ts";
import { sampled } from "../support/runs.ts";
import { runBundle, type Finished } from "./process.ts";

const NOW = ["--now", "2026-08-24T05:00:00Z"];
const EXAMPLE = ["plan", "examples/relocation.yaml", ...NOW];

const fits = new Ajv2020({ strict: true }).compile<ScheduleDocument>({
  ...PLAN_SHAPE,
  $defs: PLAN_DEFINITIONS,
});

function documentOf(text: string): ScheduleDocument {
  const value: unknown = JSON.parse(text);
  if (!fits(value)) throw new Error(JSON.stringify(fits.errors));
  return value;
}

/** A folder with the example, whose manifest has no waves. */
function withoutWaves(): string {
  const folder = mkdtempSync(join(tmpdir(), "plan-"));
  copyExample(folder);
  const text = readyManifest();
  const cut = text.slice(0, text.indexOf("\nwaves:")) + text.slice(text.indexOf("\nattestations:"));
  writeFileSync(join(folder, "relocation.yaml"), cut);
  return folder;
}

describe("relocation plan", () => {
  it("prints the plan of the example for people", async () => {
    const { code, stdout, stderr } = await runBundle("cli", [...EXAMPLE, "--width", "120"], {});
    expect([code, stderr]).toEqual([0, ""]);
    await expect(stdout).toMatchFileSnapshot("../golden/e2e/plan.txt");
  });

  it("gives a document that fits its schema, the same bytes again, and one wave alone", async () => {
    const [one, two, wave] = await Promise.all([
      runBundle("cli", [...EXAMPLE, "--format", "json"], {}),
      runBundle("cli", [...EXAMPLE, "--format", "json"], {}),
      runBundle("cli", [...EXAMPLE, "--format", "json", "--wave", "data"], {}),
    ]);
    expect(one.stdout).toBe(two.stdout);
    const { plan } = documentOf(one.stdout);
    expect(plan.waves.map(({ name }) => name)).toEqual(["platform", "data", "web"]);
    expect(one.stdout).not.toContain("11111111-1111-1111-1111-111111111111");
    const only = documentOf(wave.stdout).plan;
    expect(only.waves).toEqual(plan.waves.filter(({ name }) => name === "data"));
    expect(only.digest).toBe(plan.digest);
  });

  const forms: readonly (readonly [string, RegExp])[] = [
    ["mermaid", /^flowchart LR\n {2}classDef critical/],
    ["gantt", /^gantt\n {2}dateFormat YYYY-MM-DD HH:mm\n/],
    ["markdown", /^## REHEARSAL: Plan of the relocation[^]*```mermaid\nflowchart[^]*```mermaid\ngantt/],
    ["html", /<h1>REHEARSAL: Plan of the relocation<\/h1>[^]*<svg /],
  ];
  it.each(sampled(forms, 2))("shows the plan as %s", async (format, expected) => {
    const { code, stdout } = await runBundle("cli", [...EXAMPLE, "--format", format], {});
    expect(code).toBe(0);
    expect(stdout).toMatch(expected);
  });

  it("proposes waves that the manifest takes, and that wait for each other as the plan does", async () => {
    const folder = withoutWaves();
    const run = (args: readonly string[]): Promise<Finished> => runBundle("cli", args, {}, folder);
    const { code, stdout, stderr } = await run(["plan", "--propose", "--window", "PT12H", ...NOW]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(parse(stdout)).toMatchObject({
      waves: {
        "wave-1": { workloads: ["shop-platform", "shop-data"], window: "PT12H" },
        "wave-2": { workloads: ["shop-web"], dependsOn: ["wave-1"] },
      },
    });
    writeFileSync(
      join(folder, "relocation.yaml"),
      `${readFileSync(join(folder, "relocation.yaml"), "utf8")}\n${stdout}`,
    );
    const planned = documentOf((await run(["plan", "--format", "json", ...NOW])).stdout);
    expect(planned.plan).toMatchObject({ proposed: false });
    expect(planned.plan.waves.map(({ name }) => name)).toEqual(["wave-1", "wave-2"]);
    const digest = /digest: "(sha256:[0-9a-f]{64})"/.exec(stdout)?.[1];
    expect(planned.plan.digest).toBe(digest);
  });

  const refused: readonly (readonly [readonly string[], string])[] = [
    [["--parallel", "0"], '--parallel "0" is out of range'],
    [["--parallel", "1e9"], "a whole number from 1 to 1000"],
    [["--window", "-PT5H"], "is not a duration"],
    [["--window", "PT0S"], "is not a duration"],
    [["--propose"], "the manifest has waves, so that none are proposed"],
    [["--wave", "dat"], "Did you mean `data`?"],
    [["--format", "sarif"], 'unknown --format "sarif"'],
    [["--snapshot", "x"], "unknown option '--snapshot'"],
  ];
  it.each(sampled(refused, 3))("refuses %j", async (args, message) => {
    const { code, stderr } = await runBundle("cli", [...EXAMPLE, ...args], {});
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});
