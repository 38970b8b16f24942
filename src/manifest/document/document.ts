import { Composer, type ParsedNode, type YAMLParseError } from "yaml";
import { userError, type Problem, type UserError } from "../../base/errors.ts";
import type { Locate } from "../../base/place.ts";
import { say } from "../../base/sentence.ts";
import { refusal } from "../refusal.ts";
import { locator, placeOf, pointerAt } from "./place.ts";
import { isCovered, markFault, syntaxFault, type SyntaxFault } from "./syntax.ts";
import { manifestText } from "./text.ts";
import { tokensOf, type Tokens } from "./tokens.ts";
import { treeOf, type ValuePosition } from "./tree.ts";

/** A YAML document as plain values, with the place of each and what is wrong with it as YAML. */
export interface Document {
  readonly value: unknown;
  readonly root: ValuePosition;
  readonly locate: Locate;
  /** Problems that leave the rest readable, such as a key that stands twice. */
  readonly problems: readonly Problem[];
}

/** Problems of one kind that are looked at; the report of a hostile text must not cost more than the text. */
const MOST = 1000;

const START = say`begin with ${"apiVersion: relocation/v1alpha1"} and ${"kind: RelocationManifest"}`;

/** @throws UserError when the text is no single, readable YAML map; then it names every fault of the syntax. */
export function readDocument(source: string, file: string): Document {
  const text = manifestText(source, file);
  const split = tokensOf(text);
  const place = placeOf(file, split.lines);
  const marked = (root?: ValuePosition): Problem[] =>
    split.marks.map((mark) => ({
      ...markFault(mark),
      place: place(mark.offset, root ? pointerAt(root, mark.offset) : []),
    }));
  if (!split.readable) throw refusal(marked());

  const { contents, faults } = compose(split, text.length);
  if (faults.length > 0 || split.marks.some((mark) => mark.kind === "open")) {
    throw refusal([
      ...marked(),
      ...faults.map(({ offset, fault }) => ({ ...fault, place: place(offset, []) })),
    ]);
  }
  if (contents === null || contents.range[0] === contents.range[1]) throw empty(text, file, marked());

  const problems: Problem[] = [];
  const { value, position } = treeOf(contents, contents.range[0], [], {
    report: (offset, pointer, fault) => {
      if (problems.length < MOST) problems.push({ ...fault, place: place(offset, pointer) });
    },
    lineOf: (offset) => split.lines.linePos(offset).line,
  });
  for (const one of marked(position)) problems.push(one);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const what = Array.isArray(value) ? say`the document is a list` : say`the document is a single value`;
    problems.push({
      message: what,
      place: place(position.offset, []),
      expected: say`a map of keys and values`,
      help: START,
    });
    throw refusal(problems);
  }
  return { value, root: position, locate: locator(position, place), problems };
}

interface Composed {
  readonly contents: ParsedNode | null;
  readonly faults: readonly { readonly offset: number; readonly fault: SyntaxFault }[];
}

/**
 * Unique keys are not left to the library: it compares every key with every other, and knows no place to report.
 * One slip of the pen makes several errors: one a line is kept, and a tab is the cause of whatever follows it.
 */
function compose({ tokens, lines, marks }: Tokens, end: number): Composed {
  const composer = new Composer({ version: "1.2", schema: "core", uniqueKeys: false, prettyErrors: false });
  let errors: readonly YAMLParseError[] = [];
  let contents: ParsedNode | null = null;
  for (const document of composer.compose(tokens, true, end)) {
    contents ??= document.contents;
    const own = document.errors.slice(0, MOST).filter((one) => !isCovered(one.code, one.message, marks));
    errors = [...errors, ...own];
  }
  const tabs = errors.filter(({ code }) => code === "TAB_AS_INDENT");
  const seen = new Set<number>();
  const faults: { offset: number; fault: SyntaxFault }[] = [];
  for (const { pos, code, message } of tabs.length > 0 ? tabs : errors) {
    const offset = Math.min(Math.max(pos[0], 0), end);
    const { line } = lines.linePos(offset);
    if (!seen.has(line)) faults.push({ offset, fault: syntaxFault(code, message) });
    seen.add(line);
  }
  return { contents, faults };
}

function empty(text: string, file: string, problems: readonly Problem[]): UserError {
  if (problems.length > 0) return refusal(problems);
  const what =
    text.trim() === ""
      ? say`the manifest ${file} is empty`
      : say`the manifest ${file} contains no data, only comments or document marks`;
  return userError(what, { help: START });
}
