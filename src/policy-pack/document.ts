import { Composer, CST, isAlias, isMap, isScalar, isSeq, LineCounter, Parser, type ParsedNode } from "yaml";
import { UserError, userError, type Problem } from "../base/errors.ts";
import { pathText, type Locate, type Place, type Pointer } from "../base/place.ts";
import { say, type Sentence } from "../base/sentence.ts";
import type { Json } from "../expression/json.ts";
import type { SourceFile } from "./model.ts";
import { MIB } from "../base/bytes.ts";

/** A file as plain data with the place of every value in it. */
export interface PackDocument {
  readonly value: Json;
  readonly locate: Locate;
}

/** Azure refuses definitions beyond this size. */
export const MAX_BYTES = MIB;
const MAX_DEPTH = 200;
/** Problems of one file that are told. */
const MOST = 50;

interface NodePosition {
  readonly offset: number;
  readonly children: ReadonlyMap<string | number, NodePosition>;
}
const NONE: NodePosition["children"] = new Map();

/** @throws UserError that names every fault of the text with line and column */
export function readYaml({ file, text }: SourceFile): PackDocument {
  const lines = new LineCounter();
  const at = (offset: number, pointer: Pointer): Place => {
    const { line, col } = lines.linePos(Math.min(Math.max(offset, 0), text.length));
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), path: pathText(pointer) };
  };
  const problems: Problem[] = [];
  const report = (offset: number, pointer: Pointer, message: string, help?: string): void => {
    if (problems.length < MOST)
      problems.push({ message, place: at(offset, pointer), ...(help === undefined ? {} : { help }) });
  };
  if (text.length > MAX_BYTES) throw userError(say`the file ${file} is larger than 1 MiB`);
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const deep = tooDeep(tokens);
  if (deep !== undefined) {
    report(deep, [], say`the values are nested deeper than ${MAX_DEPTH} levels here`);
    throw new UserError(problems);
  }
  // Unique keys are looked after below: the library compares every key with every other.
  const composer = new Composer({ version: "1.2", schema: "core", uniqueKeys: false, prettyErrors: false });
  const documents = [...composer.compose(tokens, true, text.length)];
  for (const { pos } of documents.flatMap(({ errors }) => errors).slice(0, 1)) {
    report(pos[0], [], invalid(file), say`look here and in the line above`);
  }
  const [first, second] = documents;
  if (second !== undefined) report(second.range[0], [], say`a second document begins here`);
  const contents = first?.contents;
  if (problems.length > 0) throw new UserError(problems);
  if (contents === null || contents === undefined || contents.range[0] === contents.range[1])
    throw userError(say`the file ${file} is empty`);
  const { value, spot } = branch(contents, contents.range[0], [], report);
  if (problems.length > 0) throw new UserError(problems);
  return {
    value,
    locate: (pointer) => {
      let found = spot;
      let depth = 0;
      for (const step of pointer) {
        const next = found.children.get(step);
        if (next === undefined) break;
        found = next;
        depth += 1;
      }
      return at(found.offset, pointer.slice(0, depth));
    },
  };
}

/**
 * JSON with places. JSON is YAML but for tabs at the beginning of a line, which no JSON text can hold within a value.
 * @throws UserError
 */
export function readJson({ file, text }: SourceFile): PackDocument {
  const document = readYaml({ file, text: text.replace(/^[\t ]+/gm, (white) => " ".repeat(white.length)) });
  try {
    JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const offset = Number(/position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1] ?? 0);
    const before = text.slice(0, offset).split("\n");
    const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, path: pathText([]) };
    throw new UserError([
      {
        message: say`this is YAML but not valid JSON`,
        place,
        help: say`quote keys and texts twice, no comments`,
      },
    ]);
  }
  return document;
}

function invalid(file: string): Sentence {
  return file.endsWith(".json") ? say`this is not valid JSON` : say`this is not valid YAML`;
}

/** Offset of the first value that is nested too deeply; a walk without recursion, before anything recursive sees the text. */
function tooDeep(tokens: readonly CST.Token[]): number | undefined {
  const steps: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { token } = step;
    const depth = CST.isCollection(token) ? step.depth + 1 : step.depth;
    if (depth > MAX_DEPTH) return token.offset;
    if (token.type === "document" && token.value !== undefined) steps.push({ token: token.value, depth });
    if (!CST.isCollection(token)) continue;
    for (const { key, value } of token.items) {
      if (key !== undefined && key !== null) steps.push({ token: key, depth });
      if (value !== undefined) steps.push({ token: value, depth });
    }
  }
  return undefined;
}

type Report = (offset: number, pointer: Pointer, message: string, help?: string) => void;

function branch(
  node: ParsedNode | null,
  offset: number,
  pointer: Pointer,
  report: Report,
): { readonly value: Json; readonly spot: NodePosition } {
  const leaf = (value: Json): { value: Json; spot: NodePosition } => ({
    value,
    spot: { offset, children: NONE },
  });
  if (node === null) return leaf(null);
  if (isSeq(node)) {
    const items = node.items.map((item, index) => branch(item, item.range[0], [...pointer, index], report));
    const children = new Map(items.map((item, index) => [index, item.spot]));
    return { value: items.map(({ value }) => value), spot: { offset, children } };
  }
  if (isMap(node)) {
    const entries = new Map<string, Json>();
    const children = new Map<string, NodePosition>();
    for (const { key: keyNode, value } of node.items) {
      const start = keyNode.range[0];
      const key = isScalar(keyNode) ? keyNode.source : undefined;
      if (key === undefined) {
        report(start, pointer, say`a key must be a text`);
        continue;
      }
      if (entries.has(key)) report(start, [...pointer, key], say`the key ${key} stands here a second time`);
      const inner = branch(value, start, [...pointer, key], report);
      entries.set(key, inner.value);
      children.set(key, inner.spot);
    }
    return { value: Object.fromEntries(entries), spot: { offset, children } };
  }
  if (isAlias(node)) {
    report(
      node.range[0],
      pointer,
      say`an alias (${`*${node.source}`}) cannot stand here`,
      say`write the value out`,
    );
    return leaf(null);
  }
  const { value } = node;
  if (typeof value === "number" && Number.isFinite(value)) return leaf(value);
  if (value === null || typeof value === "string" || typeof value === "boolean") return leaf(value);
  report(node.range[0], pointer, say`this value is not a text, number, boolean or null`);
  return leaf(null);
}
