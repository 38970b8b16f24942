import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { instant } from "../../src/base/time.ts";
import { parseSnapshot } from "../../src/facts/snapshot.ts";
import type { Report } from "../../src/report/model.ts";
import {
  shareRelocation,
  SHARED_MANIFEST,
  SHARED_SNAPSHOT,
  type SharedRelocation,
} from "../../src/run/share.ts";
import { estateOf, NOW, reportOf } from "../robust/estate.ts";

/** Files by path, the manifest at `manifest`. */
export interface Relocation {
  readonly files: ReadonlyMap<string, string>;
  readonly manifest: string;
  readonly snapshot: string;
}

/** The files to share, and the reports before and after. */
export async function sharedAndJudged(
  relocation: Relocation,
): Promise<{ shared: SharedRelocation; before: Report; after: Report }> {
  const shared = await inFolder(relocation.files, (root) =>
    shareRelocation({
      root,
      manifest: relocation.manifest,
      snapshot: relocation.snapshot,
      env: {},
      clock: NOW,
      now: NOW,
      credential: { kind: "azure-cli" },
      timeoutMs: 60_000,
      log: () => undefined,
    }),
  );
  const own = { files: shared.files, manifest: SHARED_MANIFEST, snapshot: SHARED_SNAPSHOT };
  return { shared, before: await judged(relocation), after: await judged(own) };
}

function judged({ files, manifest, snapshot }: Relocation): Promise<Report> {
  return inFolder(files, async (root) => {
    const { table } = parseSnapshot(files.get(snapshot) ?? "", snapshot);
    return reportOf(await estateOf("a relocation", root, manifest, table, instant(NOW)));
  });
}

async function inFolder<T>(
  files: ReadonlyMap<string, string>,
  work: (root: string) => Promise<T>,
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), "share-"));
  try {
    for (const [name, text] of files) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    return await work(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}
