import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

/** What we ask of the client of Azure's authorization: the groups of operations by their property. */
const ASKED: ReadonlySet<string> = new Set(["denyAssignments", "roleAssignments", "roleDefinitions"]);

const GROUP = /^\s*this\.(\w+) = new \w+Impl\(this\);\n/gm;

/**
 * A client's constructor without the groups of operations that no code of ours asks for: it makes all sixteen, so nothing
 * that follows could tell that most are never called.
 * @throws Error when one that is asked for is not there
 */
export function withAskedGroups(code: string): string {
  const kept = new Set<string>();
  const made = code.replace(GROUP, (line, name: string) => {
    if (!ASKED.has(name)) return "";
    kept.add(name);
    return line;
  });
  const missing = [...ASKED].filter((name) => !kept.has(name));
  if (missing.length > 0) throw new Error(`the client of authorization makes no ${missing.join(", ")}`);
  return made;
}

export const askedOperations: Plugin = {
  name: "asked-operations",
  setup(step) {
    step.onLoad({ filter: /[\\/]authorizationManagementClient\.js$/ }, ({ path }) => ({
      contents: withAskedGroups(readFileSync(path, "utf8")),
      loader: "js",
    }));
  },
};
