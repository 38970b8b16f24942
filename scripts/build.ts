/**
 * Compiles `src` with tsc, bundles the two entries with ncc into `dist/action` and `dist/cli`, and drops the comments of the
 * bundled packages (their licences stand in `licenses.txt`): nothing is minified, names and statements stay as written.
 * `dist` is wiped first, so that a file that is no longer made does not stay behind. The bytes depend on the sources
 * and the lockfile alone. `--check` rebuilds and fails when `dist` differs from what is committed, new files included.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { transformSync } from "esbuild";

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { stdio: ["ignore", "inherit", "inherit"] });
}

/**
 * Points an import at the ES module entry that the package names in `module`, which Node itself does not know. With the
 * CommonJS entry the bundle would hold the HTTP pipeline twice, once in each form: 0.3 MB.
 */
function takeModuleEntry(file: string, name: string, entry: string): void {
  const source = readFileSync(file, "utf8");
  const pointed = source.replace(`from "${name}"`, `from "${name}/${entry}"`);
  if (pointed === source) throw new Error(`${file} does not import ${name}`);
  writeFileSync(file, pointed);
}

function dropComments(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".js"))) {
    const file = `${folder}/${name}`;
    const [shebang = ""] = /^#!.*\n/.exec(readFileSync(file, "utf8")) ?? [];
    const { code } = transformSync(readFileSync(file, "utf8").slice(shebang.length), {
      format: "esm",
      target: "node20",
      legalComments: "none",
      charset: "utf8",
    });
    writeFileSync(file, shebang + code);
  }
}

rmSync("lib", { recursive: true, force: true });
rmSync("dist", { recursive: true, force: true });
run("tsc", "-p", "tsconfig.build.json");
takeModuleEntry("lib/azure/sdk/authorization.js", "@azure/arm-authorization", "dist-esm/src/index.js");
for (const entry of ["action", "cli"]) {
  run(
    "ncc",
    "build",
    `lib/${entry}/index.js`,
    "--out",
    `dist/${entry}`,
    "--license",
    "licenses.txt",
    "--quiet",
  );
  dropComments(`dist/${entry}`);
}
rmSync("lib", { recursive: true, force: true });

if (process.argv.includes("--check")) {
  const changed = execFileSync("git", ["status", "--porcelain", "--", "dist"], { encoding: "utf8" });
  if (changed !== "") {
    console.error(`dist is not what the sources build; run \`npm run build\` and commit it:\n${changed}`);
    process.exitCode = 1;
  }
}
