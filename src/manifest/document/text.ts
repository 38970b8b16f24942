import { Buffer } from "node:buffer";
import { userError, type UserError } from "../../base/errors.ts";
import { say } from "../../base/sentence.ts";
import { MIB } from "../../base/bytes.ts";

/** Largest manifest in bytes. A relocation of thousands of resources stays far below it. */
export const MAX_BYTES = MIB;

/** Characters that YAML allows nowhere: control characters such as NUL, halves of characters, noncharacters. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/u;

/** What a decoder leaves where bytes are no UTF-8. */
const REPLACEMENT = "\ufffd";

/** Refuses a file of `bytes` bytes that is too big to be a manifest. @throws UserError */
export function checkSize(bytes: number, file: string): void {
  if (bytes > MAX_BYTES) throw tooLarge(file);
}

export function tooLarge(file: string): UserError {
  return userError(say`the manifest ${file} is larger than 1 MiB`, {
    help: say`name the manifest itself, not a plan or an export. Those belong in files that ${"inventory"} names. Write a relocation that is larger as several manifests, which ${"relocation check"} judges together`,
  });
}

/** The refusal of bytes that are no UTF-8. */
export function notUtf8(file: string): UserError {
  return userError(say`the manifest ${file} is not UTF-8 text`, { help: say`save the file as UTF-8` });
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/**
 * The text of a manifest without its byte order mark.
 * @throws UserError when it is too large or holds what no YAML text holds.
 */
export function manifestText(text: string, file: string): string {
  checkSize(text.length > MAX_BYTES ? text.length : Buffer.byteLength(text), file);
  if (text.includes(REPLACEMENT)) throw notUtf8(file);
  const bad = FORBIDDEN.exec(text);
  if (bad) {
    const code = (bad[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    throw userError(
      say`the manifest ${file} contains the character ${`U+${code}`} in line ${lineOf(text, bad.index)}`,
      {
        expected: say`text without control characters`,
        help: say`save the file as text in UTF-8`,
      },
    );
  }
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}
