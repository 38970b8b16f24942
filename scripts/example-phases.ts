/**
 * The example on its way: before its first wave, before its last one, and when the source is gone. For each moment the manifest as it
 * stands then, the snapshot of the fake Azure of the tests, and the report as the command line prints it.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseInstant } from "../src/base/time.ts";
import { say } from "../src/base/sentence.ts";
import { renderText } from "../src/report/text.ts";
import { runReadiness } from "../src/run/run.ts";
import { copyExample } from "../test/support/checkout.ts";
import { captured } from "../test/worlds/capture.ts";
import { PHASES, type Phase } from "../test/worlds/phases.ts";

const FOLDER = "examples/phases";

/** The files of `examples/phases` by their paths there. */
export async function examplePhases(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const phase of PHASES)
    for (const [file, text] of await filesOf(phase)) files.set(`${phase.name}/${file}`, text);
  return files;
}

async function filesOf({ name, at, manifest, world, records }: Phase): Promise<[string, string][]> {
  const now = parseInstant(at);
  if (now === undefined) throw new Error(`${at} is no time`);
  const root = mkdtempSync(join(tmpdir(), "phase-"));
  try {
    copyExample(root);
    const file = `${FOLDER}/${name}/relocation.yaml`;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), manifest);
    const text = await captured(world, root, file, now, {
      records,
      mayMiss: true,
      prices: "examples/prices.json",
    });
    // The service makes one up for each answer.
    const snapshot = text.replaceAll(
      /("correlationId": )"[^"]*"/g,
      '$1"d4f2a6c1-0000-4000-8000-000000000001"',
    );
    const beside = `${FOLDER}/${name}/snapshot.json`;
    writeFileSync(join(root, beside), snapshot);
    const { report } = await runReadiness({
      root,
      manifest: file,
      snapshot: beside,
      env: {},
      clock: now,
      credential: { kind: "none", why: say`the facts are those of the snapshot` },
      timeoutMs: 60_000,
      log: () => undefined,
    });
    return [
      ["relocation.yaml", manifest],
      ["snapshot.json", snapshot],
      ["report.txt", renderText(report)],
    ];
  } finally {
    rmSync(root, { recursive: true });
  }
}
