import { instant } from "../base/time.ts";
import { requireCapture, requireEvidence } from "../facts/evidence.ts";
import { merged } from "../facts/several.ts";
import type { Snapshot } from "../facts/snapshot.ts";
import { readSnapshotFile } from "../facts/snapshot-file.ts";
import type { Manifest } from "../manifest/model.ts";
import { judgedAsOf, type RunOptions } from "./options.ts";

/**
 * The facts of one snapshot, and of those besides it, as one.
 * @throws UserError where a file is none, or speaks of something else than the manifests
 */
export async function snapshotFacts(
  options: RunOptions,
  file: string,
  manifests: readonly Pick<Manifest, "cloud" | "target">[],
): Promise<Snapshot> {
  const { moreSnapshots = [], root } = options;
  const [first, ...more] = await Promise.all([
    readSnapshotFile(file, root),
    ...moreSnapshots.map((other) => readSnapshotFile(other, root)),
  ]);
  const others = more.map((snapshot, index) => ({ file: moreSnapshots[index] ?? file, snapshot }));
  const clock = instant(Math.max(options.clock, judgedAsOf(options)));
  for (const { cloud } of manifests)
    for (const one of [{ file, snapshot: first }, ...others])
      requireCapture(one.snapshot, { file: one.file, cloud, clock });
  const snapshot = merged({ file, snapshot: first }, others);
  for (const { cloud, target } of manifests)
    requireEvidence(snapshot, {
      file: [file, ...moreSnapshots].join(" and "),
      cloud,
      target: target.subscription.id,
      clock,
    });
  return snapshot;
}
