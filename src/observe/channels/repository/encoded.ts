import { Composer, isMap, isScalar, LineCounter, Parser, visit, type Scalar, type YAMLMap } from "yaml";
import { once } from "../../../base/once.ts";
import { MIB } from "../../../base/bytes.ts";

/** A value that stands in a file in base64. */
export interface EncodedValue {
  readonly bytes: Uint8Array;
  /** Where the base64 of a byte of it stands in the file; both from 1, the column in bytes. */
  readonly placeOf: (at: number) => { readonly line: number; readonly column: number };
}

/** As large as Kubernetes takes an object. */
const LARGEST = MIB;
/** By the kind of an object of Kubernetes: the map in it whose values are in base64. */
const ENCODED: Readonly<Record<string, string>> = { Secret: "data", ConfigMap: "binaryData" };
const IS_OBJECT = /\bkind["']?\s*:\s*["']?(?:Secret|ConfigMap)\b/;

/**
 * What Secrets of Kubernetes hold under `data`, and ConfigMaps under `binaryData`; what a template fills in is no base64 and is left out.
 * Undefined where a file seems to hold one and cannot be read as YAML.
 */
export function encodedValues(path: string, bytes: Uint8Array): readonly EncodedValue[] | undefined {
  if (!/\.(?:ya?ml|json|tpl)$/i.test(path)) return [];
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mayHold = (file.includes("Secret") && file.includes("data")) || file.includes("binaryData");
  const text = mayHold ? file.toString("utf8") : "";
  if (!IS_OBJECT.test(text)) return [];
  if (bytes.length > LARGEST) return undefined;
  const lines = once(() => linesOf(text));
  return objectsIn(withoutTemplate(text))?.flatMap((values) =>
    values.items.flatMap(({ value }) => (isScalar(value) ? decoded(text, lines, value) : [])),
  );
}

/** What Helm fills in, as a plain word of the same length, and as nothing where it has a line of its own; and no tabs, which YAML refuses. */
function withoutTemplate(text: string): string {
  return text
    .replace(/^[^\S\n]*\{\{(?:[^{}]|\{(?!\{)|\}(?!\}))*\}\}[^\S\n]*$/gm, (line) =>
      line.replace(/[^\n]/g, " "),
    )
    .replace(/\{\{(?:[^{}]|\{(?!\{)|\}(?!\}))*\}\}/g, (part) => "~".repeat(part.length))
    .replaceAll("\t", " ");
}

/** Undefined where not all of the text can be read as YAML: a value may stand in the rest. */
function objectsIn(text: string): YAMLMap[] | undefined {
  // Unique keys: the library compares every key with every other.
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false });
  const found: YAMLMap[] = [];
  for (const document of composer.compose(new Parser().parse(text))) {
    if (document.errors.length > 0) return undefined;
    visit(document, {
      Map: (_, map) => {
        const kind = map.get("kind");
        const values = typeof kind === "string" ? map.get(ENCODED[kind] ?? "", true) : undefined;
        if (isMap(values)) found.push(values);
      },
    });
  }
  return found;
}

function decoded(text: string, lines: () => LineCounter, { value, range }: Scalar): EncodedValue[] {
  // No two parts of it can take the same signs: a megabyte of spaces would else take minutes.
  if (typeof value !== "string" || !/^[\w+/\s-]+(?:=[=\s]*)?$/.test(value)) return [];
  const signs = once(() => signsIn(text, range?.[0] ?? 0, value.length));
  return [
    {
      bytes: Buffer.from(value, "base64"),
      placeOf: (at) => placeAt(text, lines(), signs()[Math.floor((at * 4) / 3)] ?? text.length),
    },
  ];
}

/** Where each sign stands of the base64 that begins there, over line breaks, quotes and indentation; no more than so many. */
function signsIn(text: string, start: number, most: number): Uint32Array {
  const signs = new Uint32Array(most);
  let found = 0;
  // The head of a block, `|` or `>-`, is not a part of it.
  const begin = /[|>]/.test(text.charAt(start)) ? text.indexOf("\n", start) : start;
  for (let at = begin; at < text.length && found < most; at += 1) {
    if (!/[\w+/-]/.test(text.charAt(at))) continue;
    signs[found] = at;
    found += 1;
  }
  return signs;
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return lines;
}

function placeAt(
  text: string,
  lines: LineCounter,
  at: number,
): { readonly line: number; readonly column: number } {
  const { line, col } = lines.linePos(at);
  return { line, column: Buffer.byteLength(text.slice(at - col + 1, at)) + 1 };
}
