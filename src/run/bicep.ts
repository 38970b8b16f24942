import { dirname } from "node:path";
import type { BicepAnswer, BuildBicep } from "../plan/sources/bicep/build.ts";
import { MIB } from "../base/bytes.ts";

const SECONDS = 60;
const MOST_BYTES = 64 * MIB;

/** All that Bicep needs of the environment: a parameters file may read variables, and what it reads may be printed. */
const PASSED = [
  "PATH",
  "HOME",
  "USERPROFILE",
  "SystemRoot",
  "TEMP",
  "TMP",
  "TMPDIR",
  "LANG",
  "AZURE_CONFIG_DIR",
  "DOTNET_ROOT",
  "DOTNET_BUNDLE_EXTRACT_BASE_DIR",
  "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT",
];

/**
 * Builds with the command `bicep`, else with `az bicep`. No shell is started and no module is fetched; a file whose path a
 * command interpreter would read otherwise is refused on Windows, where `az` is a batch file.
 */
export function bicepBuilder(
  env: Readonly<Record<string, string | undefined>>,
  limits: { readonly seconds: number; readonly bytes: number } = { seconds: SECONDS, bytes: MOST_BYTES },
): BuildBicep {
  const own = Object.fromEntries(
    PASSED.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])),
  );
  const run = async (program: string, args: readonly string[], cwd: string): Promise<BicepAnswer> => {
    // Most runs build nothing.
    const { execFile } = await import("node:child_process");
    return new Promise((resolve) => {
      const options = {
        cwd,
        env: own,
        timeout: limits.seconds * 1000,
        killSignal: "SIGKILL" as const,
        maxBuffer: limits.bytes,
        windowsHide: true,
        encoding: "utf8" as const,
      };
      const child = execFile(program, [...args], options, (error, stdout, stderr) => {
        if (error === null) resolve({ kind: "built", stdout });
        else if (error.code === "ENOENT" || error.code === "EACCES") resolve({ kind: "missing" });
        else if (error.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") resolve({ kind: "too-large" });
        else if (error.killed === true) resolve({ kind: "timed-out", seconds: limits.seconds });
        else resolve({ kind: "failed", stderr });
      });
      // Nothing may wait for an answer at the terminal.
      child.stdin?.end();
    });
  };
  return async (file) => {
    const word = /\.bicepparam$/i.test(file) ? "build-params" : "build";
    const cwd = dirname(file);
    const direct = await run("bicep", [word, file, "--stdout", "--no-restore"], cwd);
    if (direct.kind !== "missing") return direct;
    const args = ["bicep", word, "--file", file, "--stdout", "--no-restore"];
    const through =
      process.platform === "win32"
        ? /^[A-Za-z0-9:/\\._-]+$/.test(file)
          ? await run("cmd.exe", ["/d", "/s", "/c", "az", ...args], cwd)
          : direct
        : await run("az", args, cwd);
    return through.kind === "failed" && NOT_INSTALLED.test(through.stderr) ? { kind: "missing" } : through;
  };
}

/** What `az` says when it has no Bicep of its own, and what Windows says when there is no `az`. */
const NOT_INSTALLED = /bicep CLI not found|not recognized|is misspelled or not recognized|az bicep install/i;
