import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { at, textAt } from "../../src/github/payload.ts";

async function json(file: string): Promise<unknown> {
  const value: unknown = JSON.parse(await readFile(file, "utf8"));
  return value;
}

function listAt(value: unknown, ...path: string[]): unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** `debug` takes them where they are installed, and a tool for development installs them. */
const OPTIONAL = ["has-flag", "supports-color"];

/** `name version` of every package that the lock file installs for production, with the licence that it names. */
async function locked(): Promise<Map<string, string | undefined>> {
  const packages = at(await json("package-lock.json"), "packages");
  const entries = typeof packages === "object" && packages !== null ? Object.entries(packages) : [];
  return new Map(
    entries.flatMap(([path, value]: [string, unknown]) => {
      const name = /node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1];
      if (name === undefined) return [];
      if (at(value, "dev") === true && !OPTIONAL.includes(name)) return [];
      return [[`${name} ${textAt(value, "version") ?? ""}`, textAt(value, "license")]];
    }),
  );
}

describe.each(["action", "cli"])("the materials of dist/%s", (entry) => {
  it("are packages that the lock file installs for production, in its version and with its licence", async () => {
    const production = await locked();
    const components = listAt(await json(`dist/${entry}/sbom.cdx.json`), "components");
    expect(components.length).toBeGreaterThan(10);
    for (const component of components) {
      const [licence] = listAt(component, "licenses");
      const name = `${textAt(component, "name") ?? ""} ${textAt(component, "version") ?? ""}`;
      expect(production.has(name), name).toBe(true);
      expect(textAt(licence, "license", "id") ?? textAt(licence, "expression"), name).toBe(
        production.get(name),
      );
    }
  });

  it("are the packages whose licences lie beside the bundle", async () => {
    const components = listAt(await json(`dist/${entry}/sbom.cdx.json`), "components");
    const named = components.map(
      (component) => `${textAt(component, "name") ?? ""} ${textAt(component, "version") ?? ""}`,
    );
    const licences = await readFile(`dist/${entry}/licenses.txt`, "utf8");
    const heads = [...licences.matchAll(/^(\S+ \d\S*)\n[\w.-]+\n/gm)].map((match) => match[1]);
    expect(heads).toEqual(named);
  });

  it("hold what package.json depends on", async () => {
    const text = await readFile(`dist/${entry}/sbom.cdx.json`, "utf8");
    const dependencies = at(await json("package.json"), "dependencies");
    const names = typeof dependencies === "object" && dependencies !== null ? Object.keys(dependencies) : [];
    const others = entry === "action" ? /^commander$/ : /^@actions\//;
    const expected = names.filter((name) => !others.test(name));
    for (const name of expected) expect(text).toContain(`pkg:npm/${name.replace("@", "%40")}@`);
  });
});

it("a release attests every folder of files that run", async () => {
  const release: unknown = parse(await readFile(".github/workflows/release.yml", "utf8"));
  const subjects = listAt(release, "jobs", "attest", "steps").map((step) =>
    textAt(step, "with", "subject-path"),
  );
  const all = subjects.flatMap((subject) => subject?.split("\n") ?? []);
  for (const part of ["dist/**", "policies/**", "action.yml", "dist/action/**", "dist/cli/**"])
    expect(all).toContain(part);
});

it("workflows for users to copy are read by the linter for workflows in CI", async () => {
  const ci: unknown = parse(await readFile(".github/workflows/ci.yml", "utf8"));
  const inputs = listAt(ci, "jobs", "workflows", "steps").map((step) => textAt(step, "with", "inputs") ?? "");
  for (const name of await readdir("docs/workflows"))
    expect(inputs.join(" ")).toContain(`docs/workflows/${name}`);
});

describe("the page on security", () => {
  it("names tests that exist for what it promises", async () => {
    const page = await readFile("docs/security.md", "utf8");
    const table = page.slice(page.indexOf("<!-- threats:begin -->"), page.indexOf("<!-- threats:end -->"));
    const proofs = [...table.matchAll(/\[([^\]]+)\]\(\.\.\/(test\/[^)]+)\)/g)];
    expect(proofs.length).toBeGreaterThan(12);
    for (const [, title = "", file = ""] of proofs) {
      const text = await readFile(file, "utf8");
      if (!title.startsWith("`")) expect(text, file).toContain(`"${title}"`);
    }
    for (const row of table.split("\n").filter((line) => /^\| [A-Z]/.test(line)))
      expect(row, "a promise without a proof").toMatch(/\(\.\.\/test\//);
  });
});
