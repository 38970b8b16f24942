/**
 * Puts the sites of releases side by side, each at its own address: `node scripts/site-assemble.ts OUT RELEASE...`. The folder of a release
 * holds `v1.2`, and the same pages as `latest`. That of the newest is the `latest` of all.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const VERSION = /^v\d+\.\d+$/;

/** The versions that stand in `out` then, the newest first. @throws Error where a folder is no site of a release */
export function assemble(out: string, releases: readonly string[]): string[] {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const folders = new Map<string, string>();
  for (const release of releases) {
    const [version, ...more] = readdirSync(release).filter((name) => VERSION.test(name));
    if (version === undefined || more.length > 0 || !existsSync(join(release, "latest/index.html")))
      throw new Error(`${release} is not the site of one release`);
    folders.set(version, release);
  }
  const versions = [...folders.keys()].toSorted((a, b) => partsOf(b) - partsOf(a));
  for (const [version, release] of folders)
    cpSync(join(release, version), join(out, version), { recursive: true });
  const newest = folders.get(versions[0] ?? "");
  if (newest === undefined) throw new Error("there is no site to put anywhere");
  cpSync(join(newest, "latest"), join(out, "latest"), { recursive: true });
  cpSync(join(newest, "latest/404.html"), join(out, "404.html"));
  writeFileSync(join(out, "versions.html"), versionsPage(versions));
  writeFileSync(join(out, "index.html"), redirect("latest/index.html"));
  return versions;
}

/** `v1.12` is newer than `v1.2`. */
function partsOf(version: string): number {
  const [major = 0, minor = 0] = version.slice(1).split(".").map(Number);
  return major * 1_000_000 + minor;
}

export function redirect(to: string): string {
  return page(
    "Azure Relocation Readiness",
    `<meta http-equiv="refresh" content="0; url=${to}">`,
    `<p><a href="${to}">Read the documentation</a></p>`,
  );
}

function versionsPage(versions: readonly string[]): string {
  const rows = ["latest", ...versions].map((one) => `<li><a href="${one}/index.html">${one}</a></li>`);
  return page(
    "Versions of the documentation",
    `<style>:root{color-scheme:light dark}body{font:1rem/1.6 system-ui,sans-serif;margin:2rem auto;max-width:40rem;padding:0 1rem}a{color:#0b4fa8}@media(prefers-color-scheme:dark){body{background:#1b1b1f;color:#dfdfd6}a{color:#a8b1ff}}</style>`,
    `<main><h1>Versions of the documentation</h1><p>A report links to the pages of the version that made it.</p><ul>${rows.join("")}</ul></main>`,
  );
}

function page(title: string, head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>${head}</head><body>${body}</body></html>\n`;
}

if (process.argv[1] === import.meta.filename) {
  const [out = "lib/site/whole", ...releases] = process.argv.slice(2);
  console.log(`${out}: ${assemble(out, releases.length === 0 ? ["lib/site/own"] : releases).join(", ")}`);
}
