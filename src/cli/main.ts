import { resolve } from "node:path";
import { instant } from "../base/time.ts";
import { UserError, problemText, userError } from "../base/errors.ts";
import type { ProgressDisplay } from "../observe/index.ts";
import type { TextOptions } from "../report/text.ts";
import type { RunOptions } from "../run/run.ts";
import { exitCodeOf, worstExit } from "../run/verdict-exit.ts";
import { TOOL } from "../run/tool.ts";
import { baseFile, codeownersFile, policyFile, recordsFile } from "../run/base.ts";
import { once } from "../base/once.ts";
import { clean } from "../report/clean.ts";
import { surfaceOf } from "../report/surfaces.ts";
import { checkoutOf, pathsFrom } from "./checkout.ts";
import { colored } from "./color.ts";
import type { CliOptions } from "./options.ts";
import { print, save } from "./output.ts";
import { OutputLost } from "./stream.ts";

/** What a terminal gives; passed in so that tests need no process. */
export interface Terminal {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly columns: number | undefined;
  readonly isTty: boolean;
  /** Columns of standard error; undefined when it is not a terminal. */
  readonly errColumns?: number | undefined;
  now(): number;
  /** Aborts when the system tells the process to stop, with the name of the signal. */
  readonly stop?: AbortSignal;
  err(text: string): void;
  /** Standard input, for commands that read it. */
  input(): AsyncIterable<Uint8Array>;
  /** Prints, and answers when the reader has taken the text. @throws the stream's own error */
  write(text: string): Promise<void>;
}

/** Runs one command and answers its exit code; nothing escapes. */
export async function main(terminal: Terminal): Promise<number> {
  try {
    const { argv, columns } = terminal;
    // Asked by every installation, so that it loads nothing.
    if (argv.length === 1 && argv[0] === "--version") return await version(terminal);
    const { parseCommandLine } = await import("./options.ts");
    return await run(parseCommandLine(argv, columns), terminal);
  } catch (error) {
    if (error instanceof UserError) {
      for (const problem of error.problems) terminal.err(`error: ${clean(problemText(problem))}\n`);
      return 2;
    }
    if (error instanceof OutputLost) {
      terminal.err(`error: ${error.message}\n`);
      return 3;
    }
    terminal.err(bugText(error, terminal.env));
    return 70;
  }
}

/** What is said of a mistake of our own; it quotes nothing that was read unless somebody asks for it. */
export function bugText(error: unknown, env: Terminal["env"]): string {
  const what = error instanceof Error ? error.name : "an unknown value";
  const stack = env.RELOCATION_DEBUG === "1" && error instanceof Error ? (error.stack ?? error.message) : "";
  return (
    `error: a bug of this tool (${what}). Nothing can be said about readiness. Please report it with the command and the version ${TOOL.version}.\n` +
    "Set RELOCATION_DEBUG=1 to see the stack. Check it for secrets before you send it.\n" +
    (stack === "" ? "" : `${stack}\n`)
  );
}

async function run(options: CliOptions, terminal: Terminal): Promise<number> {
  switch (options.command) {
    case "help":
      await print(options.help ?? "", terminal);
      return 0;
    case "version":
      return version(terminal);
    case "explain":
      await print((await import("./explain.ts")).explain(options.operand), terminal);
      return 0;
    case "completion":
      await print((await import("./completion.ts")).completion(options.operand ?? ""), terminal);
      return 0;
    case "check":
      return check(options, terminal);
    case "init":
      return init(options, terminal);
    case "doctor":
      return doctor(options, terminal);
    case "regions":
      return regions(options, terminal);
    case "plan":
      return plan(options, terminal);
    case "merge":
      return merge(options, terminal);
    case "capture":
      return capture(options, terminal);
    case "snapshot summary":
      return summarize(options, terminal);
    case "policy eval":
      return (await import("./policy-eval.ts")).policyEval(options.operand, options, terminal);
    case "policy test":
      return (await import("./policy-test.ts")).policyTest(options.operands, options, terminal);
    case "resources":
      return resources(options, terminal);
    case "rbac eval":
      return (await import("./rbac-eval.ts")).rbacEval(options.operand, options, terminal);
  }
}

async function version(terminal: Terminal): Promise<number> {
  await print(`${TOOL.version}\n`, terminal);
  return 0;
}

/** A report of each manifest under one head; the exit code is the worst. */
async function checkTogether(options: CliOptions, terminal: Terminal): Promise<number> {
  const { renderTogether } = await import("../report/together.ts");
  for (const name of ["wave", "base", "record"] as const)
    if (options[name] !== undefined)
      throw userError(`--${name} is about one manifest, and ${String(options.operands.length)} are given`);
  const { runTogether } = await import("../run/run.ts");
  const results = await runTogether(await allOptions(options, terminal));
  const reports = results.map(({ report }) => report);
  const evaluations =
    surfaceOf(options.format)?.evaluates === true
      ? await Promise.all(results.map(({ evaluation }) => evaluation()))
      : [];
  const text = await renderTogether(reports, options.format, {
    ...textOptions(options, terminal),
    evaluations,
  });
  if (options.output === undefined) await print(text, terminal);
  else await save(options.output, text, terminal);
  return worstExit(reports, options.failOn);
}

/** The options of a run for each manifest. */
async function allOptions(
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

async function check(options: CliOptions, terminal: Terminal): Promise<number> {
  if (options.operands.length > 1) return checkTogether(options, terminal);
  const { runReadiness } = await import("../run/run.ts");
  const { report, hashes, evaluation } = await runReadiness(await runOptions(options, terminal));
  const surface = surfaceOf(options.format);
  if (surface === undefined) throw new Error("a format without a surface");
  const render = await surface.load();
  const text = render(report, {
    ...textOptions(options, terminal),
    ...(surface.evaluates === true ? { evaluation: await evaluation() } : {}),
  });
  if (options.record !== undefined) {
    const { runRecord } = await import("./record.ts");
    await save(options.record, runRecord(report, hashes(), instant(terminal.now())), terminal);
  }
  if (options.output === undefined) await print(text, terminal);
  else await save(options.output, text, terminal);
  return exitCodeOf(report, options.failOn);
}

async function regions(options: CliOptions, terminal: Terminal): Promise<number> {
  const [{ compareRegions }, { comparisonText }] = await Promise.all([
    import("../run/run.ts"),
    import("./regions.ts"),
  ]);
  const document = await compareRegions(await runOptions(options, terminal));
  const { text, code } = comparisonText(document, options.formatText, textOptions(options, terminal));
  if (options.output === undefined) await print(text, terminal);
  else await save(options.output, text, terminal);
  return code;
}

async function plan(options: CliOptions, terminal: Terminal): Promise<number> {
  const { planOutput } = await import("./plan.ts");
  const text = await planOutput(options, await runOptions(options, terminal), textOptions(options, terminal));
  if (options.output === undefined) await print(text, terminal);
  else await save(options.output, text, terminal);
  return 0;
}

async function merge(options: CliOptions, terminal: Terminal): Promise<number> {
  const [{ mergedReports }, { FLEET_FORMATS, fleetRenderer }] = await Promise.all([
    import("./merge.ts"),
    import("../report/fleet/render.ts"),
  ]);
  const root = await checkoutOf(terminal.cwd, terminal.env);
  const fleet = await mergedReports(options.operands.map(pathsFrom(terminal.cwd, root)), root);
  const render = await fleetRenderer(FLEET_FORMATS.find((one) => one === options.format) ?? "text");
  const text = render(fleet, textOptions(options, terminal));
  if (options.output === undefined) await print(text, terminal);
  else await save(options.output, text, terminal);
  return { ready: 0, "not-ready": 1, unknown: 3 }[fleet.verdict];
}

async function capture(options: CliOptions, terminal: Terminal): Promise<number> {
  if (options.output === undefined)
    throw userError("capture needs --output FILE", { help: "see `relocation capture --help`" });
  const { captureSnapshot } = await import("../run/run.ts");
  const snapshot = await captureSnapshot(...(await allOptions(options, terminal)));
  await save(options.output, snapshot.text, terminal);
  terminal.err(`${String(snapshot.known)} facts captured, ${String(snapshot.unknown)} unknown.\n`);
  return snapshot.unknown === 0 ? 0 : 3;
}

async function summarize(options: CliOptions, terminal: Terminal): Promise<number> {
  const { snapshotSummary } = await import("./snapshot-summary.ts");
  const root = await checkoutOf(terminal.cwd, terminal.env);
  const text = await snapshotSummary(options.operands.map(pathsFrom(terminal.cwd, root))[0], root);
  if (options.output === undefined) await print(text, terminal);
  else await save(options.output, text, terminal);
  return 0;
}

async function init(options: CliOptions, terminal: Terminal): Promise<number> {
  const { initRequest } = await import("./init.ts");
  const file = options.output ?? "relocation.yaml";
  const called = await runOptions({ ...options, operand: file }, terminal);
  const request = initRequest(options.given, pathsFrom(terminal.cwd, called.root));
  const { resources, workloads, waves } = await (await import("../run/init.ts")).initialize(request, called);
  terminal.err(
    `wrote ${file} (resources: ${String(resources)}, workloads: ${String(workloads)}, waves: ${String(waves)}). Look for TODO in it\n`,
  );
  return 0;
}

async function doctor(options: CliOptions, terminal: Terminal): Promise<number> {
  const [{ diagnose }, { exitCodeOfDiagnoses }, { doctorJson, doctorText }, { ansiStyler, plainStyler }] =
    await Promise.all([
      import("../run/doctor.ts"),
      import("../run/doctor/model.ts"),
      import("./doctor.ts"),
      import("../report/text/styler.ts"),
    ]);
  const findings = await diagnose(await runOptions(options, terminal));
  const { width, color } = textOptions(options, terminal);
  const text =
    options.format === "json"
      ? doctorJson(findings)
      : doctorText(findings, width, color ? ansiStyler : plainStyler);
  await print(text, terminal);
  return exitCodeOfDiagnoses(findings);
}

async function resources(options: CliOptions, terminal: Terminal): Promise<number> {
  const format = options.format === "json" ? "json" : "text";
  const text = await (await import("./resources.ts")).resources(await runOptions(options, terminal), format);
  if (options.output !== undefined) await save(options.output, text, terminal);
  else await print(text, terminal);
  return 0;
}

async function runOptions(options: CliOptions, terminal: Terminal): Promise<RunOptions> {
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

function textOptions(
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
