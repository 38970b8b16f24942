import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The most that GitHub Pages supports. Source: README of actions/upload-pages-artifact. */
const MOST_BYTES = 1_000_000_000;
const OTHERS_READ = 0o004;
const OTHERS_ENTER = 0o005;

/**
 * What GitHub Pages would not deploy of a folder: anything that is neither file nor folder, what others may not read, hidden files, which
 * `actions/upload-pages-artifact` leaves out, and more than a site may hold.
 */
export function pagesFaults(folder: string, most = MOST_BYTES): string[] {
  const faults: string[] = [];
  let bytes = 0;
  for (const name of ["", ...readdirSync(folder, { recursive: true, encoding: "utf8" })]) {
    const status = lstatSync(join(folder, name));
    const needed = status.isDirectory() ? OTHERS_ENTER : OTHERS_READ;
    if (!status.isDirectory() && !status.isFile()) faults.push(`${name} is neither a file nor a folder`);
    else if ((status.mode & needed) !== needed) faults.push(`${name} may not be read by others`);
    else if (status.isFile() && status.nlink > 1) faults.push(`${name} is a hard link`);
    if (/(?:^|\/)\./.test(name)) faults.push(`${name} is hidden, and would be left out`);
    if (status.isFile()) bytes += status.size;
  }
  if (bytes > most) faults.push(`the site has ${String(bytes)} bytes, and may have ${String(most)}`);
  return faults;
}
