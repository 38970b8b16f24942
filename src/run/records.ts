import { parseInstant } from "../base/time.ts";
import type { EarlierRecords } from "../derive/context.ts";
import type { Manifest, Wave } from "../manifest/model.ts";
import { closingsIn, type RecordedClosing } from "../records/closings.ts";
import type { Statement } from "../rules/statements.ts";
import type { RecordLines } from "./options.ts";

/** The records of earlier runs, once they are there. */
export async function earlierRecords(
  lines: Promise<RecordLines> | undefined,
): Promise<EarlierRecords | undefined> {
  const kept = await lines;
  if (kept === undefined || "why" in kept) return kept;
  // Late: it brings the validator of JSON Schema with it, which most runs never need.
  const { readChain } = await import("../records/chain.ts");
  return { from: kept.from, chain: readChain(kept.lines) };
}

/**
 * The manifest with the waves closed that a record closes and no line of it does, and what to say of them. A chain that is broken anywhere
 * proves nothing.
 */
export function withRecords(
  manifest: Manifest,
  records: EarlierRecords | undefined,
): { readonly manifest: Manifest; readonly statements: readonly Statement[] } {
  if (records === undefined || "why" in records || records.chain.breaks.length > 0)
    return { manifest, statements: [] };
  const closings = new Map(
    closingsIn(records.chain.records, manifest.name).map((one) => [one.wave, one] as const),
  );
  const waves = manifest.waves.map((wave) => closedBy(wave, closings.get(wave.name)));
  return {
    manifest: { ...manifest, waves },
    statements: waves.flatMap(({ name, closed, closedBy: sequence, pointer }): Statement[] =>
      closed === undefined || sequence === undefined
        ? []
        : [{ kind: "closed", wave: name, closed, change: "not-compared", pointer }],
    ),
  };
}

function closedBy(wave: Wave, closing: RecordedClosing | undefined): Wave {
  const at = closing && parseInstant(closing.at);
  if (closing === undefined || at === undefined || wave.closed !== undefined) return wave;
  const { by, evidence, sequence } = closing;
  return { ...wave, closed: { by, at, evidence }, closedBy: sequence };
}
