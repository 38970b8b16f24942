import { mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { userError } from "../base/errors.ts";
import { runReadiness } from "../run/run.ts";
import { SHARED_MANIFEST, SHARED_SNAPSHOT, shareRelocation } from "../run/share.ts";
import { differences } from "../share/compare.ts";
import type { CliOptions } from "./options.ts";
import { print, save } from "./output.ts";
import { runOptions } from "./run-options.ts";
import { shareText } from "./snapshot/share-text.ts";
import type { Terminal } from "./terminal.ts";

/** Writes the files to share, judges them, and says whether their report is that of the real ones. @throws UserError */
export async function snapshotShare(options: CliOptions, terminal: Terminal): Promise<number> {
  const { output } = options;
  if (output === undefined)
    throw userError("snapshot share needs --output FOLDER", {
      help: "see `relocation snapshot share --help`",
    });
  const own = { ...(await runOptions(options, terminal)), withoutCheckout: true } as const;
  const shared = await shareRelocation(own);
  const folder = resolve(terminal.cwd, output);
  for (const [file, text] of shared.files) {
    await mkdir(dirname(join(folder, file)), { recursive: true }).catch(() => {
      throw userError(`cannot write into ${JSON.stringify(output)}`, {
        help: "name a folder that may be written",
      });
    });
    await save(join(output, file), text, terminal);
  }
  const { report: before } = await runReadiness(own);
  const { report: after } = await runReadiness({
    ...own,
    root: folder,
    manifest: SHARED_MANIFEST,
    snapshot: SHARED_SNAPSHOT,
  });
  const odd = differences(before, after);
  const isSame = odd.length === 0 && before.verdict === after.verdict;
  await print(shareText(shared, before.verdict, after.verdict, odd), terminal);
  return isSame ? 0 : 3;
}
