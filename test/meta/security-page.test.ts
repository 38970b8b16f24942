import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { INPUTS } from "../../src/action/input-names.ts";
import { at, textAt } from "../../src/github/payload.ts";

const PAGE = readFileSync("docs/security.md", "utf8").replaceAll(/\s+/g, " ");
const OWN = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8",
})
  .split("\0")
  .filter((file) => file !== "");
const sources = OWN.filter((file) => file.startsWith("src/") && file.endsWith(".ts")).flatMap((file) => {
  try {
    return [{ file, text: readFileSync(file, "utf8") }];
  } catch {
    // Removed and not yet committed.
    return [];
  }
});

function yaml(file: string): unknown {
  return parse(readFileSync(file, "utf8"));
}

function listAt(value: unknown, ...path: string[]): unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** The row of a threat. */
function rowOf(threat: string): string {
  const row = readFileSync("docs/security.md", "utf8")
    .split("\n")
    .find((line) => line.startsWith(`| ${threat} |`));
  if (row === undefined) throw new Error(`no row for ${threat}`);
  return row;
}

describe("what the page on security says is so", () => {
  it("starts no program but the three that the page on security names", () => {
    const starting = sources.filter(({ text }) => text.includes("node:child_process"));
    expect(starting.map(({ file }) => file).toSorted()).toEqual([
      "src/observe/channels/repository/tracked.ts",
      "src/observe/credentials/exec.ts",
      "src/run/bicep.ts",
      "src/run/doctor.ts",
    ]);
    for (const { file, text } of starting) {
      expect(text, file).not.toMatch(/\bshell:|\b(?:exec|execSync|spawn|spawnSync|fork)\(/);
    }
    const programs = sources.flatMap(({ text }) =>
      [...text.matchAll(/\b(?:exec\w*|run|promisify\(execFile\))\(\s*"(\w+)"/g)].map(([, name]) => name),
    );
    expect([...new Set(programs)].toSorted()).toEqual(["az", "bicep", "git"]);
    expect(rowOf("A manifest runs a command")).toContain(
      "The Azure CLI, Bicep and git are the only programs",
    );
  });

  it("poses no question as a POST but those that it names", () => {
    const words: Readonly<Record<string, string>> = {
      "src/observe/channels/graph.ts": "Resource Graph",
      "src/observe/collect/name-availability.ts": "whether a name is free",
      "src/observe/collect/policy-compliance.ts": "the summary of compliance",
      "src/observe/collect/support/prices.ts": "Cost Management",
    };
    const asking = sources.filter(({ text }) => /\barm\.(?:ask|askPages)\(/.test(text));
    expect(asking.map(({ file }) => file).toSorted()).toEqual(Object.keys(words).toSorted());
    const row = rowOf("The run changes something in Azure");
    for (const word of Object.values(words)) expect(row).toContain(word);
    // Nothing else reaches a service by another method: the transport, the sign-in, and GitHub's client.
    const methods = sources
      .filter(({ file, text }) => file.startsWith("src/observe/") && /\bmethod: "(?!GET)/.test(text))
      .map(({ file }) => file);
    expect(methods.toSorted()).toEqual([
      "src/observe/channels/arm/transport.ts",
      "src/observe/credentials/oidc.ts",
    ]);
  });

  it("names inputs that the Action has", () => {
    const [row = ""] = /\| the workflow's author,[^|]*\|[^|]*\|/.exec(PAGE) ?? [];
    const named = [...row.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(6);
    for (const name of named) expect(INPUTS).toContain(name);
  });

  it("tests a pull request and a release with a rebuild, and releases from the default branch alone", () => {
    expect(readFileSync(".ci/run", "utf8")).toContain("npm run build -- --check");
    for (const file of [".github/workflows/ci.yml", ".github/workflows/release.yml"])
      expect(readFileSync(file, "utf8"), file).toContain("run: ./.ci/run");
    expect(readFileSync(".github/workflows/release.yml", "utf8")).toContain(
      "git merge-base --is-ancestor HEAD origin/main",
    );
  });

  it("merges nothing before every job of CI has succeeded", () => {
    const jobs = at(yaml(".github/workflows/ci.yml"), "jobs");
    const names = Object.keys(typeof jobs === "object" && jobs !== null ? jobs : {});
    expect(listAt(jobs, "ci-ok", "needs").toSorted()).toEqual(
      names.filter((name) => name !== "ci-ok").toSorted(),
    );
  });

  it("updates each folder of packages, and the actions, and none of them within seven days", () => {
    const updates = listAt(yaml(".github/dependabot.yml"), "updates");
    const folders = OWN.filter((file) => /(?:^|\/)package-lock\.json$/.test(file)).map((file) =>
      dirname(file) === "." ? "/" : `/${dirname(file)}`,
    );
    const of = (ecosystem: string): (string | undefined)[] =>
      updates
        .filter((one) => textAt(one, "package-ecosystem") === ecosystem)
        .map((one) => textAt(one, "directory"));
    expect(of("npm").toSorted()).toEqual(folders.toSorted());
    expect(of("github-actions")).toEqual(["/"]);
    for (const one of updates) expect(at(one, "cooldown", "default-days")).toBeGreaterThanOrEqual(7);
  });

  it("releases every schema that is published", () => {
    const release = readFileSync(".github/workflows/release.yml", "utf8");
    const archived = /git archive[\s\S]*?package\.json\n/.exec(release)?.[0] ?? "";
    const schemas = OWN.filter((file) => /^[\w-]+\.schema\.json$/.test(file) && file !== "cases.schema.json");
    expect(schemas.length).toBeGreaterThan(4);
    for (const schema of schemas) expect(archived.split(/\s+/)).toContain(schema);
  });

  it("attests no more files than one attestation takes", () => {
    // Source: README of actions/attest, "at most 1024 subjects".
    const subjects = OWN.filter((file) => /^(?:dist|policies)\//.test(file) || file === "action.yml");
    expect(subjects.length).toBeGreaterThan(100);
    expect(subjects.length).toBeLessThan(1_000);
  });
});
