import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from "yaml";
import type { Pointer } from "../../base/place.ts";
import { say, tame } from "../../base/sentence.ts";
import type { SyntaxFault } from "./syntax.ts";

/** Where a value stands, and what of it the plain value does not tell. */
export interface ValuePosition {
  /** Of the key for a value in a map, else of the value itself. */
  readonly offset: number;
  /** Where the value ends. */
  readonly end: number;
  readonly children: ReadonlyMap<string | number, ValuePosition>;
  /** A number, boolean or null as it is written. */
  readonly written?: string;
  /** The value could not be read, and that has been reported: nothing about it or under it is worth a report. */
  readonly unread?: true;
  /** Some keys could not be read, and that has been reported: a missing key may be one of them. */
  readonly partial?: true;
}

export interface Reporter {
  /** Reports that something is wrong at an offset of the text, at or in the value that `pointer` names. */
  report(offset: number, pointer: Pointer, fault: SyntaxFault): void;
  lineOf(offset: number): number;
}

interface Branch {
  readonly value: unknown;
  readonly position: ValuePosition;
}

/** Keys that name machinery of JavaScript objects rather than data. */
const RESERVED: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
const LONGEST_KEY = 200;
/** Control and direction characters, and line ends: they deceive a reader of a report. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
/** In a value a line end and a tab are fine. */
const INVISIBLE_IN_TEXT =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

const NONE: ReadonlyMap<string | number, ValuePosition> = new Map();

/** The plain value of a node and the places in it. Nesting is bounded before (see tokens.ts), so recursion is safe. */
export function treeOf(node: ParsedNode | null, offset: number, pointer: Pointer, to: Reporter): Branch {
  const position: ValuePosition = { offset, end: node ? node.range[1] : offset, children: NONE };
  if (isMap(node)) return mapBranch(node, position, pointer, to);
  if (isSeq(node)) {
    const branches = node.items.map((item, index) => treeOf(item, item.range[0], [...pointer, index], to));
    const children = new Map(branches.map((branch, index) => [index, branch.position]));
    return { value: branches.map((branch) => branch.value), position: { ...position, children } };
  }
  if (isAlias(node)) return { value: null, position: { ...position, unread: true } };
  if (!isScalar(node)) return { value: null, position };
  const { value, source } = node;
  if (typeof value !== "string") {
    return { value, position: { ...position, written: source } };
  }
  if (!INVISIBLE_IN_TEXT.test(value)) return { value, position };
  to.report(node.range[0], pointer, { message: say`the text contains invisible control characters` });
  return { value: null, position: { ...position, unread: true } };
}

function mapBranch(node: YAMLMap.Parsed, position: ValuePosition, pointer: Pointer, to: Reporter): Branch {
  const entries = new Map<string, unknown>();
  const children = new Map<string, ValuePosition>();
  let partial = false;
  for (const { key: keyNode, value: valueNode } of node.items) {
    const at = keyNode.range[0];
    const key = keyText(keyNode);
    const fault = keyFault(key);
    if (fault || key === undefined) {
      if (fault) to.report(at, pointer, fault);
      partial = true;
      continue;
    }
    const first = children.get(key);
    if (first) {
      to.report(at, [...pointer, key], {
        message: say`the key ${key} stands here again, first in line ${to.lineOf(first.offset)}`,
        help: say`remove or rename one of them`,
      });
      continue;
    }
    const branch = treeOf(valueNode, at, [...pointer, key], to);
    entries.set(key, branch.value);
    children.set(key, branch.position);
  }
  // `Object.fromEntries` defines own properties and calls no setter.
  const value: unknown = Object.fromEntries(entries);
  return { value, position: { ...position, children, ...(partial ? { partial } : {}) } };
}

/** A key is text as written: the key 2026 is "2026". Undefined for one that another place reports. */
function keyText(node: ParsedNode): string | undefined {
  if (!isScalar(node)) return isAlias(node) ? undefined : "";
  if (typeof node.value === "string") return node.value;
  return node.value === null ? "" : node.source;
}

function keyFault(key: string | undefined): SyntaxFault | undefined {
  if (key === undefined) return undefined;
  if (key === "")
    return { message: say`a key is missing, or is not text`, expected: say`a key before the colon` };
  if (key === "<<") {
    return { message: say`${"<<"} is a merge key. A manifest has none`, help: say`write the keys out` };
  }
  if (RESERVED.has(key)) return { message: say`the key ${key} is reserved`, expected: say`another name` };
  if (INVISIBLE.test(key)) return { message: say`the key ${tame(key, 80)} contains invisible characters` };
  if (key.length > LONGEST_KEY)
    return { message: say`the key ${tame(key, 40)} is longer than 200 characters` };
  return undefined;
}
