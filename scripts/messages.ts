/**
 * The catalogue of all messages of ours, by the file in which each stands, to be read as a whole before a release:
 * `npm run messages -- FILE` (`lib/messages.md` where none is named).
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { messagesOf, parsed, sourceFiles } from "../test/support/messages.ts";

const [file = "lib/messages.md"] = process.argv.slice(2);
const sections = sourceFiles().flatMap((source) => {
  const messages = messagesOf(parsed(source));
  const lines = messages.map(({ line, text }) => `- ${String(line)}: ${text.replaceAll(/\s+/g, " ")}`);
  return messages.length === 0 ? [] : [`## ${source}\n\n${lines.join("\n")}\n`];
});
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `# Messages\n\n${sections.join("\n")}`);
console.log(`${file}: messages of ${String(sections.length)} files`);
