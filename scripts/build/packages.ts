import { existsSync, readFileSync, readdirSync } from "node:fs";
import type { Metafile } from "esbuild";

/** A package of which a bundle holds at least one module. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  /** The SPDX expression of its package.json. */
  readonly license: string;
  /** The text of its licence file; empty where it ships none. */
  readonly text: string;
}

const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** Files of which esbuild left something in its output: what it dropped whole is not in the bundle. */
export function filesKept({ outputs }: Metafile): string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
}

/** Files of the modules that ncc bundled, from the statistics that it writes. */
export function filesOfStats(stats: string): string[] {
  const files: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (typeof value !== "object" || value === null) return;
    const file: unknown = Reflect.get(value, "nameForCondition");
    if (typeof file === "string") files.push(file);
    visit(Reflect.get(value, "modules"));
  };
  const read: unknown = JSON.parse(readFileSync(stats, "utf8"));
  visit(read);
  if (files.length === 0) throw new Error(`${stats} names no module`);
  return files;
}

/** The packages to which `files` belong, sorted by name and version. One that names no licence stops the build. */
export function packagesOf(files: readonly string[]): Bundled[] {
  const folders = new Set(files.flatMap((file) => PACKAGE.exec(file)?.slice(1, 2) ?? []));
  const byName = new Map([...folders].map(described).map((one) => [`${one.name} ${one.version}`, one]));
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function described(folder: string): Bundled {
  if (!existsSync(`${folder}/package.json`)) throw new Error(`${folder} is not a package`);
  const read: unknown = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const member = (key: string): string => {
    const value: unknown = typeof read === "object" && read !== null ? Reflect.get(read, key) : undefined;
    if (typeof value !== "string" || value === "")
      throw new Error(`${folder}/package.json has no text in ${key}`);
    return value;
  };
  return {
    name: member("name"),
    version: member("version"),
    license: member("license"),
    text: licenceText(folder),
  };
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(name));
  return file === undefined ? "" : readFileSync(`${folder}/${file}`, "utf8").replaceAll("\r\n", "\n").trim();
}
