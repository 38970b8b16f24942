import { say, type Sentence } from "../../base/sentence.ts";
import type { Mark, MarkKind } from "./tokens.ts";

/** What is wrong in words of ours, and what to do. */
export interface SyntaxFault {
  readonly message: Sentence;
  readonly expected?: Sentence;
  readonly help?: Sentence;
}

/** Codes of the YAML parser that mean what {@link markFault} says better. */
const COVERED: ReadonlySet<string> = new Set([
  "ALIAS_PROPS",
  "BAD_ALIAS",
  "BAD_DIRECTIVE",
  "BAD_COLLECTION_TYPE",
  "MULTIPLE_ANCHORS",
  "MULTIPLE_TAGS",
  "TAG_RESOLVE_FAILED",
]);

const CLOSING: Readonly<Record<string, string>> = { "[": "]", "{": "}" };

/** Whether an error of the YAML parser says again what a mark says. */
export function isCovered(code: string, text: string, marks: readonly Mark[]): boolean {
  if (marks.some(({ kind }) => kind === "open") && /end with a [\]}]|closing ["']quote/.test(text))
    return true;
  return marks.length > 0 && COVERED.has(code);
}

const INDENT: SyntaxFault = {
  message: say`the indentation is not right here`,
  expected: say`the keys of one map, and the items of one list, in the same column`,
};

const AS_KEY: SyntaxFault = {
  message: say`a key with a value cannot stand here`,
  help: say`check the indentation. Put text that contains a colon and a space in quotes`,
};

/** The parser of YAML tells its errors apart by code; the sentences are ours. */
const FAULTS: Readonly<Record<string, SyntaxFault>> = {
  TAB_AS_INDENT: {
    message: say`a tab is used as indentation`,
    expected: say`spaces`,
  },
  BAD_INDENT: INDENT,
  BLOCK_AS_IMPLICIT_KEY: AS_KEY,
  MULTILINE_IMPLICIT_KEY: {
    message: say`this line is not a key with a value`,
    expected: say`a key, a colon, a space and a value`,
  },
  BLOCK_IN_FLOW: {
    message: say`indented lines cannot stand between brackets`,
    help: say`write the map or list with brackets throughout, or with indentation throughout`,
  },
  BAD_SCALAR_START: {
    message: say`text cannot begin with ${"@"}, ${"%"} or a backtick`,
    help: say`put the text in quotes`,
  },
  BAD_DQ_ESCAPE: {
    message: say`the text in double quotes contains a backslash sequence that YAML does not know`,
    help: say`use single quotes, or write the backslash twice`,
  },
  KEY_OVER_1024_CHARS: { message: say`the key is too long` },
};

const OTHER: SyntaxFault = {
  message: say`this is not valid YAML`,
  help: say`look for a missing colon, comma, bracket or quote here or in the line above`,
};

/** The fault behind an error of the YAML parser. `text` is the parser's own message, `code` its code. */
export function syntaxFault(code: string, text: string): SyntaxFault {
  const known = Object.hasOwn(FAULTS, code) ? FAULTS[code] : undefined;
  if (known) return known;
  if (/Missing ,/.test(text)) {
    return { message: say`the items between brackets are not separated`, expected: say`${","}` };
  }
  if (/followed by map values/.test(text)) {
    return {
      message: say`the key has no colon after it`,
      expected: say`a key, a colon, a space and a value`,
    };
  }
  return OTHER;
}

/** Why the language leaves the mark out of YAML: what a reader sees must be what the tool reads. */
export function markFault(mark: Mark): SyntaxFault {
  const { source } = mark;
  const faults: Readonly<Record<MarkKind, () => SyntaxFault>> = {
    anchor: () => ({
      message: say`${source} is an anchor. A manifest has none`,
      help: say`write the value out`,
    }),
    alias: () => ({
      message: say`${source} is an alias. A manifest has none`,
      help: say`write the value out`,
    }),
    tag: () => ({
      message: say`${source} is a tag. A manifest has none`,
      help: say`write the value without it. Quotes make text of a number`,
    }),
    directive: () => ({
      message: say`${source.trim()} is a directive. A manifest has none`,
      expected: say`YAML 1.2`,
    }),
    document: () => ({
      message: say`a second document begins here`,
      expected: say`one document in the file`,
      help: say`put every manifest in a file of its own`,
    }),
    open: () => ({
      message: say`${source} is opened here and not closed`,
      expected: say`${CLOSING[source] ?? source}`,
    }),
    depth: () => ({
      message: say`maps and lists are nested too deep here`,
      expected: say`at most 64 levels`,
    }),
  };
  return faults[mark.kind]();
}
