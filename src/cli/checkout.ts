import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathInside } from "../base/path.ts";

/**
 * The root of the git checkout that a folder is in, else the folder itself. The home folder is no checkout of a project, though some keep
 * their settings in git: what a manifest may name must not reach that far.
 */
export async function checkoutOf(
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const home = env.HOME ?? env.USERPROFILE;
  for (let folder = resolve(cwd); folder !== home; folder = dirname(folder)) {
    // A worktree and a submodule have a file there.
    if (await stat(join(folder, ".git")).catch(() => undefined)) return folder;
    if (dirname(folder) === folder) break;
  }
  return cwd;
}

/** A path as it was typed, from the root: from the folder that one stands in, or from the root where only that has such a file. */
export function pathsFrom(cwd: string, root: string): (path: string) => string {
  if (resolve(root) === resolve(cwd)) return (path) => path;
  return (path) => {
    const here = resolve(cwd, path);
    const above = resolve(root, path);
    const found = !existsSync(here) && existsSync(above) ? above : here;
    // What lies outside stays as it is, for the refusal.
    return pathInside(root, found) ?? here;
  };
}
