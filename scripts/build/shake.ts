import { existsSync, readdirSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { build, type Plugin } from "esbuild";
import { askedOperations } from "./operations.ts";
import { filesKept } from "./packages.ts";

/** ES modules of which we use a part; packages in CommonJS cannot be taken apart and go to ncc as they are. */
const SHAKEN =
  /^(?:@azure|@azure-rest|@typespec|ajv|fast-uri|fast-deep-equal|json-schema-traverse|tslib|yaml)(?:\/|$)/;

const INSIDE = { inside: true };

/** The same package of YAML as ES modules, which it offers to bundlers for browsers alone. As CommonJS it cannot be taken apart. */
function moduleForm(found: string): string {
  const form = found.replace(/(?<=[\\/]yaml[\\/])(?=dist[\\/]index\.js$)/, "browser/");
  if (!existsSync(form) || form === found) throw new Error(`${found} has no form in ES modules`);
  return form;
}

/** Leaves every other package to ncc, by the place where the importer finds it: a nested version stays the one meant. */
const leaveOthers = (folder: string): Plugin => ({
  name: "leave-others",
  setup(step) {
    step.onResolve({ filter: /^[^./]/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (pluginData === INSIDE || path.startsWith("node:") || kind === "entry-point") return undefined;
      const found = await step.resolve(path, { kind, importer, resolveDir, pluginData: INSIDE });
      if (path === "yaml") return { path: moduleForm(found.path) };
      if (SHAKEN.test(path) || found.errors.length > 0 || found.external) return found;
      // Counted from where the module is written to, so that the bytes do not depend on where the repository lies.
      return { path: relative(folder, found.path), external: true };
    });
  },
});

/**
 * A character for which Node would keep a whole script in two bytes a character, and read it more slowly. All are escaped, but
 * in a pattern, where nothing but the source can do it.
 */
const WIDE = /.{0,20}[^\0-\x7f].{0,20}/;

/** @throws Error for a script that is not all ASCII */
function mustBeNarrow(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [wide] = WIDE.exec(readFileSync(`${folder}/${name}`, "utf8")) ?? [];
    if (wide !== undefined) throw new Error(`write ${wide} with an escape: it stands in ${folder}/${name}`);
  }
}

/**
 * Writes the modules that `entry` reaches to `folder`, without the functions that nothing calls; each lazy import stays lazy.
 * Gives the files of which something is left.
 */
export async function shake(entry: string, folder: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [relative(".", entry)],
    outdir: folder,
    bundle: true,
    splitting: true,
    // ncc writes the name of a module at every use of it.
    chunkNames: "[hash]",
    format: "esm",
    platform: "node",
    target: "node20",
    charset: "ascii",
    legalComments: "none",
    logLevel: "error",
    metafile: true,
    plugins: [leaveOthers(folder), askedOperations],
  });

  mustBeNarrow(folder);
  return filesKept(metafile);
}
