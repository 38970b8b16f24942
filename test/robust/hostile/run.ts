import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runBundle } from "../../e2e/process.ts";
import { EVIDENCE } from "./evidence.ts";
import { MANIFEST, SNAPSHOT, type Hostile } from "./input.ts";
import { MANIFESTS } from "./manifests.ts";
import { PLANS } from "./plans.ts";
import { KEPT } from "./records.ts";

export const HOSTILE: readonly Hostile[] = [...MANIFESTS, ...PLANS, ...EVIDENCE, ...KEPT];

/** What any input of the allowed size may take: seconds of CPU, and MB. */
export const MOST = { seconds: 10, mb: 600 } as const;

/**
 * Tells on standard error what the process took, when it ends. Its memory is the peak of its own pages where the system tells that
 * (Linux): what `resourceUsage` says begins with the size of the process that started it, which may be a large test.
 */
const METER =
  "import { readFileSync } from 'node:fs';" +
  "const own = () => { try { return Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]); } catch { return undefined; } };" +
  "process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();" +
  "process.stderr.write(`\nTOOK ${(userCPUTime + systemCPUTime) / 1e6} ${(own() ?? maxRSS) / 1024}\n`); });";

export interface Taken {
  readonly seconds: number;
  readonly mb: number;
  readonly problems: readonly string[];
}

/** Runs the shipped command line on an input. @param slack how much slower this machine is than a quiet one */
export async function tryHostile({ what, files, args: more = [] }: Hostile, slack = 1): Promise<Taken> {
  const folder = mkdtempSync(join(tmpdir(), "hostile-"));
  try {
    for (const [name, text] of Object.entries(files())) writeFileSync(join(folder, name), text);
    const env = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(METER)}` };
    const args = ["check", MANIFEST, "--snapshot", SNAPSHOT, "--timeout", "60", ...more];
    const { code, stdout, stderr } = await runBundle("cli", args, env, folder);
    const [, seconds = NaN, mb = NaN] = (/TOOK (\S+) (\S+)/.exec(stderr) ?? []).map(Number);
    const problems = [
      ...(seconds <= MOST.seconds * slack ? [] : [`took ${String(seconds)} s of CPU`]),
      ...(mb <= MOST.mb ? [] : [`took ${String(Math.round(mb))} MB`]),
      // What is refused is named with its file; what is judged has a report.
      ...(code === 1 || code === 3 ? (stdout.length > 0 ? [] : ["gave no report"]) : []),
      ...(code === 2 && !/\.(json|yaml)/.test(stderr) ? ["names no file"] : []),
      ...([1, 2, 3].includes(code ?? -1) ? [] : [`ended with ${String(code)}`]),
    ];
    return { seconds, mb, problems: problems.map((problem) => `${what}: ${problem}`) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
