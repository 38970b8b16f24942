import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathInside } from "../../../base/path.ts";
import { say, type Sentence } from "../../../base/sentence.ts";
import { KIB, MIB } from "../../../base/bytes.ts";

/** What is in a file: text in UTF-8, no text at all, or not readable. */
export type FileText =
  | { readonly kind: "text"; readonly bytes: Uint8Array }
  | { readonly kind: "binary" }
  | { readonly kind: "unread"; readonly why: Sentence };

/** Larger than any file that people write; a lock file of a large repository has a few MiB. */
export const LARGEST_FILE = 16 * MIB;
/** As far as git itself looks for what is no text. */
const BINARY_WITHIN = 8_000;

/** Reads files of one folder one after the other into one buffer: a content holds only until the next is read. */
export class FileReader {
  readonly #root: string;
  readonly #inside = new Map<string, boolean>();
  #buffer = new Uint8Array(256 * KIB);

  /** @param root absolute */
  constructor(root: string) {
    this.#root = realpathSync(root);
  }

  /** @param path of a tracked file, from the root */
  read(path: string): FileText {
    if (!this.#isInside(dirname(path)))
      return { kind: "unread", why: say`a link on its way leads out of the checkout` };
    try {
      // A pipe in its place would be waited for, and a link leads elsewhere.
      const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
      const file = openSync(join(this.#root, path), flags);
      try {
        return this.#content(file);
      } finally {
        closeSync(file);
      }
    } catch (error) {
      const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
      return {
        kind: "unread",
        why: isAbsent ? say`it is tracked and does not stand in the checkout` : say`it cannot be read`,
      };
    }
  }

  #content(file: number): FileText {
    const about = fstatSync(file);
    if (!about.isFile()) return { kind: "unread", why: say`it is not a regular file` };
    if (about.size > LARGEST_FILE) return { kind: "unread", why: say`it is larger than 16 MiB` };
    if (about.size >= this.#buffer.length) this.#buffer = new Uint8Array(about.size + 1);
    let length = 0;
    for (;;) {
      const read = readSync(file, this.#buffer, length, this.#buffer.length - length, null);
      length += read;
      if (length === this.#buffer.length) return { kind: "unread", why: say`it grows while it is read` };
      if (read === 0) break;
    }
    return contentOf(this.#buffer.subarray(0, length));
  }

  #isInside(folder: string): boolean {
    const known = this.#inside.get(folder);
    if (known !== undefined) return known;
    let isInside = false;
    try {
      isInside = pathInside(this.#root, realpathSync(join(this.#root, folder))) !== undefined;
    } catch {
      // A folder that is missing leads nowhere; its files are missing, too.
      isInside = true;
    }
    this.#inside.set(folder, isInside);
    return isInside;
  }
}

function contentOf(bytes: Uint8Array): FileText {
  const [first, second] = bytes;
  const utf16 =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : undefined;
  if (utf16 !== undefined)
    return { kind: "text", bytes: new TextEncoder().encode(new TextDecoder(utf16).decode(bytes)) };
  const nul = bytes.subarray(0, BINARY_WITHIN).indexOf(0);
  return nul === -1 ? { kind: "text", bytes } : { kind: "binary" };
}
