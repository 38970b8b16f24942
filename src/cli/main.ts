import { instant } from "../base/time.ts";
import { UserError, problemText, userError } from "../base/errors.ts";
import { exitCodeOf, worstExit } from "../run/verdict-exit.ts";
import { TOOL } from "../run/tool.ts";
import { clean } from "../report/clean.ts";
import { surfaceOf } from "../report/surfaces.ts";
import { checkoutOf, pathsFrom } from "./checkout.ts";
import type { CliOptions } from "./options.ts";
import { deliver, print, save } from "./output.ts";
import { allOptions, runOptions, textOptions } from "./run-options.ts";
import { OutputLost } from "./stream.ts";
import type { Terminal } from "./terminal.ts";

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
    case "snapshot share":
      return (await import("./snapshot-share.ts")).snapshotShare(options, terminal);
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
  await deliver(text, options.output, terminal);
  return worstExit(reports, options.failOn);
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
  await deliver(text, options.output, terminal);
  return exitCodeOf(report, options.failOn);
}

async function regions(options: CliOptions, terminal: Terminal): Promise<number> {
  const [{ compareRegions }, { comparisonText }] = await Promise.all([
    import("../run/run.ts"),
    import("./regions.ts"),
  ]);
  const document = await compareRegions(await runOptions(options, terminal));
  const { text, code } = comparisonText(document, options.formatText, textOptions(options, terminal));
  await deliver(text, options.output, terminal);
  return code;
}

async function plan(options: CliOptions, terminal: Terminal): Promise<number> {
  const { planOutput } = await import("./plan.ts");
  const text = await planOutput(options, await runOptions(options, terminal), textOptions(options, terminal));
  await deliver(text, options.output, terminal);
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
  await deliver(text, options.output, terminal);
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
  await deliver(text, options.output, terminal);
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
  await deliver(text, options.output, terminal);
  return 0;
}
