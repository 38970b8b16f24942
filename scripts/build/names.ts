import { readFileSync, readdirSync, writeFileSync } from "node:fs";

/** What ncc calls a part of ours in another: by the name of its file, which is a hash, at every use. */
const LONG = /\b_[0-9A-Z]{8}_js__WEBPACK_IMPORTED_MODULE_(\d+)__(?: (?=\.))?/g;

/**
 * The same code with the parts of a bundle named by their number. The long names are a fifteenth of a bundle and change with the
 * content of the part that they name.
 * @throws Error when the code uses such a name itself
 */
export function withShortNames(code: string): string {
  if (/\bpart\$\d/.test(code)) throw new Error("the code has names like part$1 of its own");
  return code.replace(LONG, "part$$$1");
}

/** Shortens the names in the scripts of a folder. */
export function shortenNames(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".js")))
    writeFileSync(`${folder}/${name}`, withShortNames(readFileSync(`${folder}/${name}`, "utf8")));
}
