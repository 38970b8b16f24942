/**
 * Packs the command line as npm publishes it, into the folder that is named (`lib` unless said): the bundle, the schemas and the licence.
 * The bundle holds its packages, so that the manifest of the package names none: whoever installs it downloads nothing else. The mark
 * `private` comes along until the owner decides to publish.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const FILES = [
  "dist/cli",
  ...readdirSync(".").filter((name) => name.endsWith(".schema.json") && name !== "cases.schema.json"),
  "README.md",
  "CHANGELOG.md",
  "LICENSE",
];
/** What only matters to whoever builds it. */
const LEFT_OUT = ["scripts", "dependencies", "devDependencies", "allowScripts"];

const into = resolve(process.argv[2] ?? "lib");
mkdirSync(into, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), "pack-"));
for (const file of FILES) cpSync(file, join(folder, file), { recursive: true });
const whole: unknown = JSON.parse(readFileSync("package.json", "utf8"));
if (typeof whole !== "object" || whole === null) throw new Error("package.json holds no object");
const kept = Object.fromEntries(Object.entries(whole).filter(([name]) => !LEFT_OUT.includes(name)));
writeFileSync(join(folder, "package.json"), `${JSON.stringify({ ...kept, files: FILES }, undefined, 2)}\n`);
execFileSync("npm", ["pack", "--silent", "--pack-destination", into], { cwd: folder, stdio: "inherit" });
rmSync(folder, { recursive: true });
