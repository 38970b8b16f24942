import { existsSync, readFileSync, readdirSync } from "node:fs";
import { build } from "esbuild";

const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(name));
  return file === undefined ? "" : readFileSync(`${folder}/${file}`, "utf8").replaceAll("\r\n", "\n").trim();
}

function described(folder: string): { name: string; version: string; license: string } {
  const read: unknown = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const member = (key: string): string => {
    const value: unknown = typeof read === "object" && read !== null ? Reflect.get(read, key) : undefined;
    return typeof value === "string" ? value : "";
  };
  return { name: member("name"), version: member("version"), license: member("license") };
}

/** The licence of every package that `entry` reaches, sorted by name. A package without one stops the build. */
export async function licencesOf(entry: string): Promise<string> {
  const { metafile } = await build({
    entryPoints: [entry],
    outdir: "lib/unused",
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    splitting: true,
    metafile: true,
    logLevel: "error",
  });
  const folders = new Set(
    Object.keys(metafile.inputs).flatMap((file) => PACKAGE.exec(file)?.slice(1, 2) ?? []),
  );
  const parts = [...folders].map((folder) => {
    if (!existsSync(`${folder}/package.json`)) throw new Error(`${folder} is not a package`);
    const { name, version, license } = described(folder);
    if (license === "") throw new Error(`${folder} names no licence`);
    return `${name} ${version}\n${license}\n${licenceText(folder)}\n`;
  });
  return parts.sort().join("\n\n");
}
