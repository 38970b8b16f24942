import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { pagesFaults } from "../../scripts/pages-limits.ts";
import { assemble } from "../../scripts/site-assemble.ts";
import { at, textAt } from "../../src/github/payload.ts";
import { checkPageOf } from "../../src/run/tool.ts";

/** The jobs of the release that build and deploy the site, run by script as far as they go without GitHub. */
const RELEASE: unknown = parse(readFileSync(".github/workflows/release.yml", "utf8"));

function stepsOf(job: string): readonly unknown[] {
  const steps = at(RELEASE, "jobs", job, "steps");
  if (!Array.isArray(steps)) throw new Error(`${job} has no steps`);
  return steps;
}
function scriptOf(job: string, name: RegExp): string {
  const step = stepsOf(job).find((one) => name.test(textAt(one, "name") ?? ""));
  const script = textAt(step, "run");
  if (script === undefined) throw new Error(`${job} has no step ${String(name)}`);
  return script;
}
const uses = (job: string, action: string): unknown =>
  stepsOf(job).find((one) => (textAt(one, "uses") ?? "").startsWith(`${action}@`));

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "release-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** The site of a release as its build leaves it. */
function site(folder: string, version: string): void {
  for (const part of [version, "latest"])
    for (const file of ["index.html", "404.html"]) {
      mkdirSync(join(folder, part), { recursive: true });
      writeFileSync(join(folder, part, file), `${version} ${file}`);
    }
}

/** A `gh` that knows these releases, the newest first, each with the version of its site where it has one. */
function fakeGh(releases: readonly (readonly [tag: string, site?: string])[]): string {
  const bin = join(root, "bin");
  mkdirSync(bin);
  const cases = releases.map(([tag, version]) => {
    if (version === undefined)
      return `"release view ${tag} "*) echo SHA256SUMS ;;\n"release download ${tag} "*) exit 1 ;;`;
    const [folder, file] = [join(root, `of-${tag}`), join(root, `${tag}.tar.gz`)];
    site(folder, version);
    execFileSync("tar", ["-czf", file, "-C", folder, "."]);
    return `"release view ${tag} "*) printf 'SHA256SUMS\\nsite.tar.gz\\n' ;;\n"release download ${tag} "*) mkdir -p "\${@: -1}" && cp '${file}' "\${@: -1}/site.tar.gz" ;;`;
  });
  const list = releases.map(([tag]) => tag).join("\\n");
  writeFileSync(
    join(bin, "gh"),
    `#!/usr/bin/env bash\ncase "$*" in\n"release list "*) printf '${list}\\n' ;;\n${cases.join("\n")}\n*) echo "unexpected: $*" >&2; exit 2 ;;\nesac\n`,
  );
  chmodSync(join(bin, "gh"), 0o755);
  return bin;
}

/** As a runner runs it. */
function runStep(script: string, tag: string, bin = ""): { status: number | null; stderr: string } {
  const file = join(root, "step.sh");
  writeFileSync(file, script);
  const env = { PATH: `${bin}${delimiter}${process.env["PATH"] ?? ""}`, TAG: tag };
  const { status, stderr } = spawnSync("bash", ["-e", file], { cwd: root, env, encoding: "utf8" });
  return { status, stderr };
}
const EARLIER = scriptOf("site", /^The sites of earlier releases/);

describe("the site of a release", () => {
  it("stands beside those of earlier ones, each once by its newest, whatever had no site", () => {
    const bin = fakeGh([
      ["v1.3.0", "v1.3"],
      ["v1.2.1", "v1.2"],
      ["v1.2.0", "v1.2"],
      ["v1.1.0"],
      ["v0.9.0", "v0.9"],
    ]);
    expect(runStep(EARLIER, "v1.3.1", bin)).toEqual({ status: 0, stderr: "" });
    const own = join(root, "lib/site/own");
    site(own, "v1.3");
    const folders = ["v0.9", "v1.2"].map((one) => join(root, "lib/earlier", one));
    for (const one of ["v1.1", "v1.3"]) expect(existsSync(join(root, "lib/earlier", one)), one).toBe(false);
    const whole = join(root, "lib/site/whole");
    expect(assemble(whole, [own, ...folders])).toEqual(["v1.3", "v1.2", "v0.9"]);
    expect(readFileSync(join(whole, "latest/index.html"), "utf8")).toBe("v1.3 index.html");
    expect(pagesFaults(whole)).toEqual([]);
    // What is kept for the next release is read by it in the same way.
    const kept = scriptOf("site", /^The site of this release/);
    expect(runStep(kept, "v1.3.1").status).toBe(0);
    const names = execFileSync("tar", ["-tzf", join(root, "lib/site.tar.gz")], { encoding: "utf8" });
    expect(names).toMatch(/^\.\/v1\.3\/index\.html$/m);
  });

  it("is not built without one that could not be downloaded", () => {
    const bin = fakeGh([["v1.2.0", "v1.2"]]);
    rmSync(join(root, "v1.2.0.tar.gz"));
    expect(runStep(EARLIER, "v1.3.0", bin).status).not.toBe(0);
    expect(runStep(EARLIER, "v1.3.0", "/nowhere").status).not.toBe(0);
  });

  it("is the first where there are no earlier ones", () => {
    expect(runStep(EARLIER, "v0.1.0", fakeGh([])).status).toBe(0);
  });

  it("is built for the address that reports lead to", () => {
    const build = stepsOf("site").find((one) => textAt(one, "env", "SITE_BASE") !== undefined);
    const { origin, pathname } = new URL(checkPageOf("POL-01", "1.0.0"));
    expect(pathname.startsWith(`${textAt(build, "env", "SITE_BASE") ?? "?"}v1.0/`)).toBe(true);
    expect(origin).toMatch(/\.github\.io$/);
  });
});

describe("the job that deploys the site", () => {
  it("has the rights, the environment and the artifact that GitHub asks for", () => {
    // Source: README of actions/deploy-pages and of actions/upload-pages-artifact.
    expect(at(RELEASE, "jobs", "pages", "permissions")).toEqual({ pages: "write", "id-token": "write" });
    expect(at(RELEASE, "jobs", "pages", "environment")).toEqual({
      name: "github-pages",
      url: "${{ steps.deployment.outputs.page_url }}",
    });
    expect(textAt(uses("pages", "actions/deploy-pages"), "id")).toBe("deployment");
    const upload = uses("site", "actions/upload-pages-artifact");
    expect(textAt(upload, "with", "path")).toBe("lib/site/whole");
    // By its default name, and as long as the release may wait for its reviewers.
    expect(at(upload, "with", "name")).toBeUndefined();
    const days = (step: unknown): unknown => at(step, "with", "retention-days");
    expect(days(upload)).toBe(days(uses("site", "actions/upload-artifact")));
    expect(at(RELEASE, "jobs", "pages", "needs")).toEqual(["site", "publish"]);
    expect(readFileSync("CONTRIBUTING.md", "utf8")).toContain("a rule that lets tags `v*` deploy");
  });
});

describe("what GitHub Pages does not take", () => {
  const put = (name: string): string => {
    writeFileSync(join(root, name), "text");
    return join(root, name);
  };

  it.each<[string, () => void, string]>([
    [
      "a link",
      () => {
        symlinkSync("nowhere", join(root, "a"));
      },
      "a is neither a file nor a folder",
    ],
    [
      "a hard link",
      () => {
        linkSync(put("a"), join(root, "b"));
      },
      "a is a hard link",
    ],
    [
      "a file of one user",
      () => {
        chmodSync(put("a"), 0o600);
      },
      "a may not be read by others",
    ],
    [
      "a hidden file",
      () => {
        put(".a");
      },
      ".a is hidden, and would be left out",
    ],
  ])("is %s", (_, make, fault) => {
    chmodSync(root, 0o755);
    make();
    expect(pagesFaults(root)).toContain(fault);
  });

  it("is too much", () => {
    chmodSync(root, 0o755);
    put("a");
    expect(pagesFaults(root)).toEqual([]);
    expect(pagesFaults(root, 3)).toEqual(["the site has 4 bytes, and may have 3"]);
  });
});
