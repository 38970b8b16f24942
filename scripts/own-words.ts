import { format, resolveConfig } from "prettier";
import * as ts from "typescript";
import { LETTERS, listedVocabulary } from "../src/share/vocabulary.ts";
import { aliasTexts } from "../src/run/aliases.ts";
import { parsed, sourceFiles } from "../test/support/messages.ts";

export const OWN_WORDS = "src/share/own-words.ts";
/** Rooms in which values of facts, plans and manifests are compared with words. */
const ROOMS = ["base", "catalog", "checks", "derive", "expression", "facts", "manifest", "observe", "plan"];
const MORE = ["policy", "rbac", "rules", "run/regions", "run/schedule"];

/** Words of values that the sources compare with, and that no list of Azure holds. */
export function ownWords(): string[] {
  const listed = listedVocabulary(aliasTexts());
  const words = new Set<string>();
  for (const file of filesRead())
    for (const text of valuesOf(parsed(file)))
      for (const word of text.match(LETTERS) ?? [])
        if (!listed.words.has(word.toLowerCase())) words.add(word.toLowerCase());
  return [...words].toSorted();
}

/** Ids that stand in the sources: of roles that Azure publishes. */
function ownIds(): string[] {
  const ids = filesRead().flatMap((file) => valuesOf(parsed(file)).filter((text) => ID.test(text)));
  return [...new Set(ids)].toSorted();
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const filesRead = (): string[] => [...ROOMS, ...MORE].flatMap((room) => sourceFiles(`src/${room}`));

/** Texts without spaces that are neither an address of a page nor a file of ours. */
function valuesOf(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
      return;
    if (ts.isStringLiteralLike(node) && /^[^\s]+$/.test(node.text) && !/^(?:https?:|\.)/.test(node.text))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The text of `src/share/own-words.ts`. */
export async function ownWordsText(): Promise<string> {
  const text = `/**
 * Words of values by which this tool compares and that none of its lists holds, lower case. Written by \`npm run generate\`.
 */
export const OWN_WORDS = [
${linesOf(ownWords())
  .map((line) => `  ${JSON.stringify(line)},`)
  .join("\n")}
].join(" ");

/** Ids of built-in roles that the sources name. */
export const OWN_IDS: readonly string[] = ${JSON.stringify(ownIds())};
`;
  return format(text, { ...(await resolveConfig(OWN_WORDS)), parser: "typescript" });
}

const WIDTH = 96;

function linesOf(words: readonly string[]): string[] {
  const lines = [""];
  for (const word of words) {
    const line = lines.at(-1) ?? "";
    if (line.length + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}
