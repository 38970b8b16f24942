import { isDefined } from "../base/result.ts";

/** Columns from which a command is broken. */
const LONG = 90;

/**
 * The lines of a command for a POSIX shell: a long one is broken before its options with a backslash, so that it can be read and still be
 * copied whole. Nothing is broken inside quotes.
 */
export function commandLines(command: string): string[] {
  return command.length <= LONG ? [command] : broken(partsOf(command), "\\");
}

/**
 * The same command for PowerShell, version 7.3 or later, which hands quotes on as they stand. Undefined where it reads as in a POSIX shell, or
 * where the quotes do not pair.
 */
export function powershellLines(command: string): string[] | undefined {
  const words = powershellWords(command);
  if (words === undefined) return undefined;
  const text = words.join(" ");
  const lines = text.length <= LONG ? [text] : broken(words, "`");
  return lines.length === 1 && text === command ? undefined : lines;
}

/** The same on one line, whether it reads otherwise or not. */
export function powershellCommand(command: string): string | undefined {
  return powershellWords(command)?.join(" ");
}

function powershellWords(command: string): string[] | undefined {
  const words = partsOf(command).map(powershellWord);
  return words.every(isDefined) ? words : undefined;
}

function broken(parts: readonly string[], sign: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of parts) {
    // An option and its value stay together.
    if (line !== "" && part.startsWith("--")) {
      lines.push(line);
      line = part;
    } else line = line === "" ? part : `${line} ${part}`;
  }
  lines.push(line);
  return lines.map(
    (text, index) => `${index === 0 ? "" : "  "}${text}${index < lines.length - 1 ? ` ${sign}` : ""}`,
  );
}

const PIECE = /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([A-Za-z0-9_@%+=:,./-]+)/g;
const VARIABLE = /\$(?:\{([A-Z][A-Z0-9_]*)\}|([A-Z][A-Z0-9_]*))/;
/** What means nothing to PowerShell outside of quotes. */
const CALM = /^[A-Za-z0-9_+=:./-]+$/;

/** What PowerShell takes for a single quote: typographic ones, too. Source: about_Quoting_Rules and the language specification, 2.3.5.2. */
const QUOTES = /['\u2018-\u201b]/g;

/** A word in quotes of PowerShell where it needs any. Undefined for what a POSIX shell would do more with than hand it on. */
function powershellWord(word: string): string | undefined {
  let plain = "";
  let quoted = "";
  let seen = 0;
  let expands = false;
  const add = (text: string): void => {
    plain += text;
    quoted += text.replace(/[`"$\u201c-\u201e]/g, "`$&");
  };
  for (const [whole, single, double = "", escaped, bare] of word.matchAll(PIECE)) {
    seen += whole.length;
    add(single ?? escaped ?? bare ?? "");
    // A split by two groups: text, then a name in one of the two.
    for (const [index, part] of double.split(VARIABLE).entries()) {
      if (index % 3 === 0) add(part.replace(/\\(["\\$`])/g, "$1"));
      else if (isDefined(part)) {
        quoted += `\${env:${part}}`;
        expands = true;
      }
    }
  }
  if (seen !== word.length) return undefined;
  if (expands) return `"${quoted}"`;
  return CALM.test(plain) ? plain : `'${plain.replace(QUOTES, "$&$&")}'`;
}

/** Words between spaces that are not quoted, each with its quotes. A command whose quotes do not pair is one word. */
function partsOf(command: string): string[] {
  const parts = command.match(/(?:'[^']*'|"(?:[^"\\]|\\.)*"|\\.|[^\s'"\\])+/g) ?? [];
  return parts.join(" ") === command ? parts : [command];
}
