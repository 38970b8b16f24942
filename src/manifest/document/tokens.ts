import { CST, LineCounter, Parser } from "yaml";

/** Deepest nesting of maps and lists. The language itself needs nine; deeper input is there to exhaust a parser. */
export const MAX_DEPTH = 64;

/** Marks and errors kept; nobody reads more, and a hostile text holds hundreds of thousands. */
const MANY = 200;

export type MarkKind = "anchor" | "alias" | "tag" | "directive" | "document" | "depth" | "open";

/** Something that the manifest language leaves out of YAML, or an opened bracket or quote, and where it begins. */
export interface Mark {
  readonly kind: MarkKind;
  readonly offset: number;
  readonly source: string;
}

export interface Tokens {
  /** Up to the end of the first document. */
  readonly tokens: readonly CST.Token[];
  readonly marks: readonly Mark[];
  readonly lines: LineCounter;
  /** False when the marks say it all: nested too deep to be read safely, or too much of what is left out. */
  readonly readable: boolean;
}

interface Step {
  readonly token: CST.Token;
  readonly depth: number;
  /** The open bracket that the token stands in. */
  readonly open?: Mark;
}

/** Splits the text into tokens and finds what the language leaves out, before anything recursive sees the tokens. */
export function tokensOf(text: string): Tokens {
  const lines = new LineCounter();
  const tokens: CST.Token[] = [];
  const marks: Mark[] = [];
  let documents = 0;
  let errors = 0;
  for (const token of new Parser(lines.addNewLine).parse(text)) {
    if (token.type === "document" && ++documents === 2) {
      marks.push({ kind: "document", offset: token.offset, source: "---" });
      break;
    }
    tokens.push(token);
    if (token.type === "directive" && !/^%YAML\s+1\.2\s*$/.test(token.source)) {
      marks.push({ kind: "directive", offset: token.offset, source: token.source });
    }
    if (token.type === "document") scan(token, marks);
    if (token.type === "error") errors++;
    if (errors + marks.length >= MANY) break;
  }
  const readable = marks.length < MANY && !marks.some(({ kind }) => kind === "depth");
  return { tokens, marks, lines, readable };
}

function scan(document: CST.Document, marks: Mark[]): void {
  const steps: Step[] = [{ token: document, depth: 0 }];
  for (let step = steps.pop(); step && marks.length < MANY; step = steps.pop()) {
    const { token } = step;
    const depth = CST.isCollection(token) ? step.depth + 1 : step.depth;
    if (depth > MAX_DEPTH) {
      marks.push({ kind: "depth", offset: token.offset, source: "" });
      return;
    }
    const mark = markOf(token);
    if (mark) marks.push(mark);
    const open = mark?.kind === "open" ? mark : step.open;
    // The innermost open bracket or quote is the slip; those around it are open because of it.
    if (step.open && open !== step.open && marks.includes(step.open))
      marks.splice(marks.indexOf(step.open), 1);
    for (const part of [...partsOf(token)].reverse()) {
      steps.push({ token: part, depth, ...(open ? { open } : {}) });
    }
  }
}

function markOf(token: CST.Token): Mark | undefined {
  const { type, offset } = token;
  if (type === "anchor" || type === "tag" || type === "alias")
    return { kind: type, offset, source: token.source };
  const open = openOf(token);
  return open === undefined ? undefined : { kind: "open", offset, source: open };
}

/** The bracket or quote that the token opens and does not close. The parser itself tells only where it gave up. */
function openOf(token: CST.Token): string | undefined {
  if (token.type === "flow-collection") {
    const closed = token.end.some(({ type }) => type === "flow-map-end" || type === "flow-seq-end");
    return closed ? undefined : token.start.source;
  }
  if (token.type !== "double-quoted-scalar" && token.type !== "single-quoted-scalar") return undefined;
  const quote = token.source.slice(0, 1);
  return token.source.length > 1 && token.source.endsWith(quote) ? undefined : quote;
}

function* partsOf(token: CST.Token): Generator<CST.Token> {
  if (token.type === "document") {
    yield* token.start;
    if (token.value) yield token.value;
  } else if (token.type === "block-scalar") {
    yield* token.props;
  } else if (token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection") {
    for (const item of token.items) {
      yield* item.start;
      if (item.key) yield item.key;
      if (item.sep) yield* item.sep;
      if (item.value) yield item.value;
    }
  }
}
