import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
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

const MAPPER = /^export (?:const|let) (?=\w+ = )/m;

/**
 * A group of operations with the descriptions of the bodies that it reads and writes, in place of those of all groups: a
 * description is looked up by its name, so nothing that follows could tell that most are never asked for.
 * @param operations the group's module
 * @param descriptions the module of all of them
 * @throws Error when the modules are not as expected
 */
export function withNeededMappers(operations: string, descriptions: string): string {
  const texts = new Map(
    descriptions.split(MAPPER).map((text) => [/^\w+(?= = )/.exec(text)?.[0] ?? "", text] as const),
  );
  const needed = new Set<string>();
  const need = (name: string): void => {
    const text = texts.get(name);
    if (text === undefined) throw new Error(`authorization describes no ${name}`);
    if (text.includes("polymorphicDiscriminator")) throw new Error(`${name} is described by what it holds`);
    if (needed.has(name)) return;
    needed.add(name);
    for (const [, inner = ""] of text.matchAll(/className: "(\w+)"/g)) need(inner);
  };
  for (const [, name = ""] of operations.matchAll(/\bMappers\.(\w+)/g)) need(name);
  const every = "createSerializer(Mappers,";
  if (needed.size === 0 || !operations.includes(every)) throw new Error("a group names no descriptions");
  const members = [...needed].map((name) => `${name}: Mappers.${name}`);
  return operations.replace(every, `createSerializer({ ${members.join(", ")} },`);
}

export const askedOperations: Plugin = {
  name: "asked-operations",
  setup(step) {
    step.onLoad({ filter: /[\\/]authorizationManagementClient\.js$/ }, ({ path }) => ({
      contents: withAskedGroups(readFileSync(path, "utf8")),
      loader: "js",
    }));
    step.onLoad({ filter: /[\\/]arm-authorization[\\/].*[\\/]operations[\\/]\w+\.js$/ }, ({ path }) => {
      if (!ASKED.has(basename(path, ".js"))) return undefined;
      const operations = readFileSync(path, "utf8");
      const descriptions = join(dirname(path), "..", "models", "mappers.js");
      return { contents: withNeededMappers(operations, readFileSync(descriptions, "utf8")), loader: "js" };
    });
  },
};
