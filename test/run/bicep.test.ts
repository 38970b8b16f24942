import { chmodSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { bicepBuilder } from "../../src/run/bicep.ts";

const folder = mkdtempSync(join(tmpdir(), "bicep-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A folder with programs that are the given scripts for Node; the environment to find them. */
function machine(name: string, programs: Record<string, string>): Record<string, string> {
  const bin = mkdtempSync(join(folder, `${name}-`));
  for (const [program, script] of Object.entries(programs)) {
    const file = join(bin, program);
    writeFileSync(file, `#!${process.execPath}\n${script}\n`);
    chmodSync(file, 0o755);
  }
  return { PATH: bin, HOME: folder, SECRET: "hidden" };
}

const FILE = join(folder, "main.bicep");
const ECHO =
  "console.log(JSON.stringify({ args: process.argv.slice(2), secret: process.env.SECRET ?? null, cwd: process.cwd() }))";

describe.skipIf(process.platform === "win32")("bicepBuilder", () => {
  it("runs bicep in the file's folder, without a shell, modules or the environment's secrets", async () => {
    const build = bicepBuilder(machine("plain", { bicep: ECHO }));
    const answer = await build(join(folder, "a; touch b.bicep"));
    expect(answer.kind === "built" && JSON.parse(answer.stdout)).toMatchObject({
      args: ["build", join(folder, "a; touch b.bicep"), "--stdout", "--no-restore"],
      secret: null,
      cwd: realpathSync(folder),
    });
  });

  it("builds parameters files as such", async () => {
    const answer = await bicepBuilder(machine("params", { bicep: ECHO }))(join(folder, "p.bicepparam"));
    expect(answer.kind === "built" && answer.stdout).toContain('"build-params"');
  });

  it("takes az where there is no bicep", async () => {
    const answer = await bicepBuilder(machine("az", { az: ECHO }))(FILE);
    expect(answer.kind === "built" && JSON.parse(answer.stdout)).toMatchObject({
      args: ["bicep", "build", "--file", FILE, "--stdout", "--no-restore"],
    });
  });

  it.each([
    ["neither program", {}],
    [
      "an az without Bicep",
      {
        az: "console.error('Bicep CLI not found. Install it now by running az bicep install'); process.exit(1)",
      },
    ],
  ])("says that Bicep is missing with %s", async (name, programs) => {
    expect(await bicepBuilder(machine("none", programs))(FILE), name).toEqual({ kind: "missing" });
  });

  it("passes on what Bicep refuses", async () => {
    const programs = { bicep: "console.error('main.bicep(1,1) : Error BCP007'); process.exit(1)", az: ECHO };
    const answer = await bicepBuilder(machine("fails", programs))(FILE);
    expect(answer.kind === "failed" && answer.stderr).toContain("BCP007");
  });

  it("ends a build that hangs, and one that writes without end", async () => {
    const limits = { seconds: 0.3, bytes: 10_000 };
    const hangs = machine("hangs", { bicep: "setInterval(() => {}, 1000)" });
    expect(await bicepBuilder(hangs, limits)(FILE)).toEqual({ kind: "timed-out", seconds: 0.3 });
    const floods = machine("floods", {
      bicep: "process.stdout.write('x'.repeat(1e6)); setInterval(() => {}, 1000)",
    });
    expect(await bicepBuilder(floods, { ...limits, seconds: 20 })(FILE)).toEqual({ kind: "too-large" });
  });
});
