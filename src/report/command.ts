/** Columns from which a command is broken. */
const LONG = 90;

/**
 * The lines of a command for a POSIX shell: a long one is broken before its options with a backslash, so that it can be read and still be
 * copied whole. Nothing is broken inside quotes.
 */
export function commandLines(command: string): string[] {
  if (command.length <= LONG) return [command];
  const lines: string[] = [];
  let line = "";
  for (const part of partsOf(command)) {
    // An option and its value stay together.
    if (line !== "" && part.startsWith("--")) {
      lines.push(line);
      line = part;
    } else line = line === "" ? part : `${line} ${part}`;
  }
  lines.push(line);
  return lines.map(
    (text, index) => `${index === 0 ? "" : "  "}${text}${index < lines.length - 1 ? " \\" : ""}`,
  );
}

/** Words between spaces that are not quoted, each with its quotes. A command whose quotes do not pair is one word. */
function partsOf(command: string): string[] {
  const parts = command.match(/(?:'[^']*'|"(?:[^"\\]|\\.)*"|\\.|[^\s'"\\])+/g) ?? [];
  return parts.join(" ") === command ? parts : [command];
}
