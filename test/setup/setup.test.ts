import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { FACT_KINDS, permissionsOf } from "../../src/facts/facts.ts";
import { at } from "../../src/github/payload.ts";
import { long, sampled } from "../support/runs.ts";

const SCRIPT = resolve("docs/setup/setup.sh");
const SOURCE = "11111111-1111-4111-8111-111111111111";
const TARGET = "22222222-2222-4222-8222-222222222222";
const TENANT = "99999999-9999-4999-8999-999999999999";
const CALL = ["--source", SOURCE, "--target", TARGET, "--tenant", TENANT];

const EMPTY = {
  roles: {},
  groups: [],
  identities: [],
  apps: [],
  principals: [],
  assignments: [],
  credentials: [],
  flexible: [],
  environments: [],
  variables: {},
  prefixes: {},
  writes: [],
};

interface Cloud {
  run(...args: readonly string[]): {
    readonly code: number | null;
    readonly out: string;
    readonly err: string;
  };
  world(): unknown;
  writes(): string[];
}

/** A fake `az` and `gh` in front of everything on the path. */
function cloud(given: Readonly<Record<string, unknown>> = {}): Cloud {
  const folder = mkdtempSync(join(tmpdir(), "setup-"));
  const file = join(folder, "world.json");
  writeFileSync(file, JSON.stringify({ ...EMPTY, ...given }));
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "bin/package.json"), '{"type":"module"}');
  for (const name of ["az", "gh"]) {
    cpSync("test/setup/fake-cloud.mjs", join(folder, "bin", name));
    const start = `#!/bin/sh\nexec '${process.execPath}' '${join(folder, "bin", name)}' "$@"\n`;
    writeFileSync(join(folder, name), start, { mode: 0o755 });
  }
  const world = (): unknown => JSON.parse(readFileSync(file, "utf8"));
  return {
    run: (...args) => {
      const { status, stdout, stderr } = spawnSync("bash", ["--norc", SCRIPT, ...args], {
        encoding: "utf8",
        env: { PATH: `${folder}:${process.env["PATH"] ?? ""}`, FAKE_WORLD: file, TMPDIR: folder },
      });
      return { code: status, out: stdout, err: stderr };
    },
    world,
    writes: () => {
      const writes = at(world(), "writes");
      return Array.isArray(writes) ? writes.map(String) : [];
    },
  };
}

describe("the setup of Azure and GitHub", { timeout: 60_000 }, () => {
  it("makes what the documentation asks for, and nothing the second time", () => {
    const fake = cloud();
    const call = ["--repo", "contoso/shop", ...CALL, "--management-group", "mg-landingzones"];
    const first = fake.run(...call);
    expect(first.err).toBe("");
    expect(first.code).toBe(0);
    expect(fake.world()).toMatchObject({
      roles: {
        "Relocation readiness reader": {
          Actions: permissionsOf(FACT_KINDS),
          AssignableScopes: [`/subscriptions/${TARGET}`, `/subscriptions/${SOURCE}`],
        },
      },
      assignments: [
        `33333333-aaaa-4aaa-8aaa-333333333333|Relocation readiness reader|/subscriptions/${TARGET}`,
        `33333333-aaaa-4aaa-8aaa-333333333333|Relocation readiness reader|/subscriptions/${SOURCE}`,
        "33333333-aaaa-4aaa-8aaa-333333333333|Reader|/providers/Microsoft.Management/managementGroups/mg-landingzones",
      ],
      credentials: [
        {
          subject: "repo:contoso/shop:environment:relocation-readiness",
          issuer: "https://token.actions.githubusercontent.com",
        },
      ],
      variables: {
        "contoso/shop/relocation-readiness/AZURE_CLIENT_ID": "22222222-aaaa-4aaa-8aaa-222222222222",
        "contoso/shop/relocation-readiness/AZURE_TENANT_ID": TENANT,
        "contoso/shop/relocation-readiness/RELOCATION_SUBSCRIPTIONS": `${SOURCE},${TARGET}`,
      },
    });
    const made = fake.writes().length;
    expect(made).toBe(11);
    expect(first.out).toContain(`${String(made)} changes made`);
    const second = fake.run(...call);
    expect(second.code).toBe(0);
    expect(second.out).toContain("0 changes made");
    expect(fake.writes()).toHaveLength(made);
  });

  long("adds a second pair of subscriptions to the role, the rights and the variables that are there", () => {
    const fake = cloud({ subscriptions: [SOURCE, TARGET] });
    const pair = (digit: string): string =>
      `${digit.repeat(8)}-${digit.repeat(4)}-4${digit.repeat(3)}-8${digit.repeat(3)}-${digit.repeat(12)}`;
    const [source, target] = [pair("3"), pair("4")];
    expect(fake.run("--repo", "contoso/shop", ...CALL).code).toBe(0);
    const call = ["--repo", "contoso/shop", "--source", source, "--target", target, "--tenant", TENANT];
    const second = fake.run(...call);
    expect(second.err).toBe("");
    expect(second.code).toBe(0);
    const scopes = at(fake.world(), "roles", "Relocation readiness reader", "AssignableScopes");
    expect(new Set(Array.isArray(scopes) ? scopes : [])).toEqual(
      new Set([TARGET, SOURCE, target, source].map((id) => `/subscriptions/${id}`)),
    );
    const value = at(fake.world(), "variables", "contoso/shop/relocation-readiness/RELOCATION_SUBSCRIPTIONS");
    expect(String(value).split(",").sort()).toEqual([SOURCE, TARGET, source, target].sort());
    const before = fake.writes().length;
    // Neither pair takes anything from the other when it is set up again.
    expect(fake.run(...call).code).toBe(0);
    expect(fake.run("--repo", "contoso/shop", ...CALL).code).toBe(0);
    expect(fake.writes().slice(before)).toEqual([]);
  });

  it("says with --dry-run what it would do, and does nothing", () => {
    const fake = cloud();
    const { code, out } = fake.run("--repo", "contoso/shop", ...CALL, "--dry-run");
    expect(code).toBe(0);
    expect(fake.writes()).toEqual([]);
    expect(out).toContain("+ az identity create --name id-relocation-readiness");
    expect(out).toContain("--subject repo:contoso/shop:environment:relocation-readiness");
    expect(out).toContain("10 changes would be made; nothing was changed.");
  });

  it("trusts the subject that GitHub says it writes", () => {
    const fake = cloud({ prefixes: { "contoso/shop": "repo:contoso@42/shop@4711" } });
    fake.run("--repo", "contoso/shop", ...CALL);
    expect(fake.world()).toMatchObject({
      credentials: [{ subject: "repo:contoso@42/shop@4711:environment:relocation-readiness" }],
    });
  });

  long("has one flexible credential for all repositories of an owner, of older and newer ones each", () => {
    const fake = cloud({ prefixes: { "contoso/new": "repo:contoso@42/new@4711" } });
    const call = ["--repo", "contoso/shop", "--repo", "contoso/new", ...CALL, "--flexible"];
    const { code, err } = fake.run(...call);
    expect(err).toBe("");
    expect(code).toBe(0);
    const trusted = (owner: string): string =>
      `claims['sub'] matches 'repo:${owner}/*:environment:relocation-readiness'`;
    expect(fake.world()).toMatchObject({
      apps: ["id-relocation-readiness"],
      credentials: [],
      flexible: [
        { claimsMatchingExpression: { value: trusted("contoso") } },
        { claimsMatchingExpression: { value: trusted("contoso@42") } },
      ],
    });
    const made = fake.writes().length;
    fake.run(...call);
    expect(fake.writes()).toHaveLength(made);
  });

  long("takes it by itself beyond twenty repositories", () => {
    const fake = cloud();
    const repos = join(mkdtempSync(join(tmpdir(), "repos-")), "repos");
    writeFileSync(
      repos,
      Array.from({ length: 21 }, (_, index) => `contoso/shop-${String(index)}`).join("\n"),
    );
    const { code, out } = fake.run("--repos-from", repos, ...CALL, "--dry-run");
    expect(code).toBe(0);
    expect(out).toContain("+ az ad app create");
    expect(out).not.toContain("az identity federated-credential create");
    expect(out.match(/gh api --method PUT/g)).toHaveLength(21);
  });

  long("brings a role up to date that an older version made, and takes Reader where it is told to", () => {
    const roles = { "Relocation readiness reader": { Actions: ["Microsoft.Compute/skus/read"] } };
    const fake = cloud({ roles });
    const call = ["--repo", "contoso/shop", ...CALL, "--dry-run"];
    expect(fake.run(...call).out).toContain("+ az role definition update");
    expect(fake.run(...call, "--reader").out).not.toContain("az role definition");
  });

  const refused: readonly (readonly [readonly string[], string])[] = [
    [[], "--repo OWNER/NAME"],
    [["--repo", "contoso"], "is not OWNER/NAME"],
    [["--repo", "contoso/$(id)", ...CALL], "is not OWNER/NAME"],
    [["--repo", "contoso/shop", "--source", "x"], "--source needs"],
    [["--repo", "contoso/shop", ...CALL, "--identity", "a' or 'b"], "is not a name"],
    [["--repo", "contoso/shop", ...CALL, "--flexible", "--repo", "fabrikam/x"], "one owner"],
    [["--repo"], "--repo needs a value"],
    [["--frob", "x"], "unknown option --frob"],
  ];
  it.each(sampled(refused, 3))("refuses %j and changes nothing", (args, why) => {
    const fake = cloud();
    const { code, err } = fake.run(...args);
    expect(err).toContain(why);
    expect(code).toBe(2);
    expect(fake.writes()).toEqual([]);
  });

  // With pipefail the writer that nobody reads to the end fails the whole pipe, now and then.
  it("lets nothing that stops reading early decide", () => {
    expect(readFileSync(SCRIPT, "utf8")).not.toMatch(/\|\s*(grep\s+-\w*[qm]|head\b)/);
  });

  const shellcheck = spawnSync("shellcheck", ["--version"]).status === 0;
  it.runIf(shellcheck)("has nothing that shellcheck finds (where it is installed)", () => {
    const { stdout } = spawnSync("shellcheck", [SCRIPT], { encoding: "utf8" });
    expect(stdout).toBe("");
  });
});
