import { resolve } from "node:path";
import { once } from "../base/once.ts";
import { instant } from "../base/time.ts";
import type { ProgressDisplay } from "../observe/index.ts";
import type { TextOptions } from "../report/text.ts";
import { baseFile, codeownersFile, policyFile, recordsFile } from "../run/base.ts";
import type { RunOptions } from "../run/run.ts";
import { checkoutOf, pathsFrom } from "./checkout.ts";
import { colored } from "./color.ts";
import type { CliOptions } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** The options of a run for each manifest. */
export async function allOptions(
  options: CliOptions,
  terminal: Terminal,
): Promise<readonly [RunOptions, ...RunOptions[]]> {
  const [, ...more] = options.operands;
  const own = await runOptions(options, terminal);
  const others: RunOptions[] = [];
  for (const operand of more) {
    const { manifest } = await runOptions({ ...options, operand }, terminal);
    others.push({ ...own, manifest });
  }
  return [own, ...others];
}

/** What the command line says of a run. */
export async function runOptions(options: CliOptions, terminal: Terminal): Promise<RunOptions> {
  const { errColumns, cwd, env } = terminal;
  const root = await checkoutOf(cwd, env);
  const path = pathsFrom(cwd, root);
  const [snapshot, ...moreSnapshots] = (options.snapshots ?? []).map(path);
  const progress = snapshot === undefined ? await progressOf(terminal) : undefined;
  return {
    root,
    manifest: path(options.operand ?? "relocation.yaml"),
    ...(snapshot === undefined ? {} : { snapshot }),
    ...(moreSnapshots.length === 0 ? {} : { moreSnapshots }),
    ...(options.wave === undefined ? {} : { wave: options.wave }),
    ...(options.phase === undefined ? {} : { phase: options.phase }),
    ...(options.candidates === undefined ? {} : { candidates: options.candidates }),
    ...(options.policies === undefined ? {} : { policies: options.policies.map(path) }),
    ...(options.cache === undefined ? {} : { cache: resolve(cwd, options.cache) }),
    ...(options.prices === undefined ? {} : { prices: path(options.prices) }),
    env,
    clock: instant(terminal.now()),
    ...(options.now === undefined ? {} : { now: options.now }),
    credential: { kind: "azure-cli" },
    timeoutMs: options.timeoutMs,
    limits: options.limits,
    ...(options.base === undefined
      ? {}
      : { base: Promise.resolve(await baseFile(path(options.base), root)) }),
    ...(options.config === undefined
      ? {}
      : { config: Promise.resolve(await policyFile(path(options.config), root)) }),
    codeowners: once(() => codeownersFile(root)),
    ...(options.probe ? { probes: { allowed: true } } : {}),
    ...(options.records === undefined
      ? {}
      : { records: Promise.resolve(await recordsFile(path(options.records), root)) }),
    ...(terminal.stop === undefined ? {} : { stop: terminal.stop }),
    log: (line) => {
      if (errColumns !== undefined) terminal.err(`${line}\n`);
    },
    ...(progress === undefined ? {} : { progress }),
  };
}

async function progressOf(terminal: Terminal): Promise<ProgressDisplay | undefined> {
  const { env, errColumns } = terminal;
  const err = (text: string): void => {
    terminal.err(text);
  };
  if (env.GITHUB_ACTIONS === "true") return (await import("./progress.ts")).foldedLines(err);
  if (errColumns === undefined) return undefined;
  return (await import("./progress.ts")).liveLine(env, errColumns, err);
}

/** How a text is shown on this terminal. */
export function textOptions(
  options: CliOptions,
  terminal: Terminal,
): TextOptions & { readonly width: number; readonly color: boolean } {
  const { env, isTty, columns } = terminal;
  return {
    details: options.details,
    ...(options.shell === undefined ? {} : { shell: options.shell }),
    width: options.width ?? Math.min(Math.max(columns ?? 100, 40), 120),
    color: options.color ?? (options.output === undefined && colored(env, isTty)),
  };
}
