/**
 * Compiles `src` with tsc, lets esbuild leave out what no code of ours reaches in Azure's packages, and bundles the two entries
 * with ncc into `dist/action` and `dist/cli`. Nothing is minified, our names and statements stay as written; comments are dropped.
 * Licences and a bill of materials name the packages of which a module is in the bundle.
 * The files of the alias catalogue and the large tables of facts lie beside each bundle, where it reads those that a run asks for.
 * `dist` is replaced once all of it is made: a file that is no longer made does not stay behind, and a build that fails leaves the old one.
 * The bytes depend on the sources and the lockfile alone. `--check` rebuilds and fails when `dist` differs from what is committed, new files included.
 */
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dropComments } from "./build/comments.ts";
import { licencesOf } from "./build/licences.ts";
import { shortenNames } from "./build/names.ts";
import { gatherPolicies, SHIPPED } from "../src/run/own-pack.ts";
import { filesOfStats, packagesOf } from "./build/packages.ts";
import { billOf } from "./build/sbom.ts";
import { shake } from "./build/shake.ts";
import { takeTablesOut } from "./build/tables.ts";

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { stdio: ["ignore", "inherit", "inherit"] });
}

/**
 * Points an import at the ES module entry that the package names in `module`, which Node itself does not know. With the
 * CommonJS entry the bundle would hold the HTTP pipeline twice, once in each form: 0.3 MB.
 */
function takeModuleEntry(name: string, entry: string): void {
  const scripts = readdirSync("lib", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".js"),
  );
  const importers = scripts.filter((file) => readFileSync(`lib/${file}`, "utf8").includes(`from "${name}"`));
  if (importers.length === 0) throw new Error(`nothing imports ${name}`);
  for (const file of importers) {
    const source = readFileSync(`lib/${file}`, "utf8");
    writeFileSync(`lib/${file}`, source.replace(`from "${name}"`, `from "${name}/${entry}"`));
  }
}

rmSync("lib", { recursive: true, force: true });
run("tsc", "-p", "tsconfig.build.json");
takeModuleEntry("@azure/arm-authorization", "dist-esm/src/index.js");
const tables = await takeTablesOut("lib");
for (const entry of ["action", "cli"]) {
  const shaken = await shake(`lib/${entry}/index.js`, `lib/shaken/${entry}`);
  const made = `lib/dist/${entry}`;
  const stats = `lib/${entry}.stats.json`;
  run("ncc", "build", `lib/shaken/${entry}/index.js`, "--out", made, "--quiet", "--stats-out", stats);
  dropComments(made);
  shortenNames(made);
  const packages = packagesOf([...shaken, ...filesOfStats(stats)]);
  writeFileSync(`${made}/licenses.txt`, licencesOf(packages));
  writeFileSync(`${made}/sbom.cdx.json`, billOf(entry, packages));
  writeFileSync(`${made}/${SHIPPED}`, gatherPolicies("policies"));
  for (const [name, bytes] of tables) writeFileSync(`${made}/${name}`, bytes);
  cpSync("src/catalog/aliases", `${made}/aliases`, { recursive: true });
}
rmSync("dist", { recursive: true, force: true });
cpSync("lib/dist", "dist", { recursive: true });
rmSync("lib", { recursive: true, force: true });

if (process.argv.includes("--check")) {
  const changed = execFileSync("git", ["status", "--porcelain", "--", "dist"], { encoding: "utf8" });
  if (changed !== "") {
    console.error(`dist is not what the sources build; run \`npm run build\` and commit it:\n${changed}`);
    process.exitCode = 1;
  }
}
