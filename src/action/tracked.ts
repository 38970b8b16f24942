import { trackedFiles } from "../observe/channels/repository/tracked.ts";
import type { Report } from "../report/model.ts";
import type { RunContext } from "./context.ts";

/** More files than findings can point at and anybody follows. */
const MOST = 500;

/**
 * The context with the files of the report that git tracks: a plan that an earlier step wrote is on the runner alone, and a link to it would
 * lead nowhere. Where git does not tell, it is left open.
 */
export async function withTracked(context: RunContext, { results }: Report): Promise<RunContext> {
  if (!context.atWorkspaceRoot) return context;
  const files = [...new Set(results.map(({ place }) => place.file))].slice(0, MOST);
  // What means something to git in a pattern is taken by the letter.
  const patterns = files.map((file) => file.replace(/[\\*?[\]]/g, "\\$&"));
  if (patterns.length === 0) return context;
  const found = await trackedFiles(context.workspace, { files: patterns, without: [] });
  return found.known ? { ...context, tracked: new Set(found.files.map(({ path }) => path)) } : context;
}
