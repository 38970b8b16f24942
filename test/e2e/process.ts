import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { COMPILED } from "../cli/source.ts";

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** From start to end. */
  readonly ms: number;
  /** The most memory that the process had, in MB, as far as the system tells. */
  readonly peakMb: number;
}

/** The shipped bundles; with `E2E=src` what they are built from, to try a change before it is built. */
const ENTRY = (bundle: "action" | "cli"): string =>
  process.env["E2E"] === "src" ? `src/${bundle}/index.ts` : `dist/${bundle}/index.js`;

/** Runs one of the shipped bundles as a process with nothing of this environment but what is given. */
export function runBundle(
  bundle: "action" | "cli",
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string = process.cwd(),
  node: string = process.execPath,
  watch: (child: ChildProcess, stderr: () => string) => void = () => undefined,
): Promise<Finished> {
  return runProcess(node, [resolve(ENTRY(bundle)), ...args], { env, cwd, watch });
}

async function runProcess(
  command: string,
  args: readonly string[],
  how: {
    readonly env: Readonly<Record<string, string>>;
    readonly cwd?: string;
    readonly watch?: (child: ChildProcess, stderr: () => string) => void;
  },
): Promise<Finished> {
  const start = performance.now();
  const child = spawn(command, args, {
    cwd: how.cwd ?? process.cwd(),
    env: { PATH: process.env["PATH"] ?? "", ...COMPILED, ...how.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  let peakMb = 0;
  const look = setInterval(() => (peakMb = Math.max(peakMb, peakOf(child.pid))), 50);
  how.watch?.(child, () => stderr);
  const code = await new Promise<number | null>((done, failed) => {
    child.on("close", done);
    child.on("error", failed);
  });
  clearInterval(look);
  return { code, stdout, stderr, ms: performance.now() - start, peakMb };
}

/** Runs one of the shipped bundles with a terminal as its output and its errors, which come as one stream. Needs `script`. */
export function runOnTerminal(
  bundle: "action" | "cli",
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Finished> {
  const words = [process.execPath, resolve(ENTRY(bundle)), ...args];
  const command = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
  return runProcess("script", ["-qec", command, "/dev/null"], { env });
}

function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, "utf8");
    return Number(/^VmHWM:\s*(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

export interface ActionRun extends Finished {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Workflow commands of the log, `error`, `warning` and `notice`, without what is volatile. */
  readonly annotations: readonly string[];
}

export interface ActionOptions {
  readonly workspace: string;
  readonly event: string;
  readonly payload: unknown;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Told of the process once it runs. */
  readonly watch?: (child: ChildProcess) => void;
}

/** Runs the shipped Action as a runner would: inputs and files through the environment, the payload of a real event. */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const folder = mkdtempSync(join(tmpdir(), "runner-"));
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const output = file("output", "");
  const summary = file("summary", "");
  const inputs: Record<string, string> = {};
  for (const [name, value] of Object.entries(options.inputs)) inputs[`INPUT_${name.toUpperCase()}`] = value;
  const finished = await runBundle(
    "action",
    [],
    {
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: options.event,
      GITHUB_EVENT_PATH: file("event.json", JSON.stringify(options.payload)),
      GITHUB_WORKSPACE: options.workspace,
      GITHUB_REPOSITORY: "contoso/shop",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_WORKFLOW: "Relocation readiness",
      GITHUB_JOB: "readiness",
      GITHUB_RUN_ID: "4711",
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_SHA: "0123456789abcdef0123456789abcdef01234567",
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: folder,
      ...inputs,
      ...options.env,
    },
    options.workspace,
    process.execPath,
    options.watch,
  );
  return {
    ...finished,
    outputs: outputsOf(readFileSync(output, "utf8")),
    summary: readFileSync(summary, "utf8"),
    annotations: finished.stdout.split("\n").filter((line) => /^::(error|warning|notice)[ :]/.test(line)),
  };
}

/** Reads the runner's `name<<delimiter` format. */
function outputsOf(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name, , value] of text.matchAll(/^([^\n<=]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm))
    if (name !== undefined && value !== undefined) outputs[name] = value;
  return outputs;
}
