import { Buffer } from "node:buffer";
import { ExpressionError, quote } from "../failure.ts";
import { isJson, type Json } from "../json.ts";
import { whole, type Args, type Table } from "./define.ts";

// Each takes a text from its start to its end and stops where something has no end, since nothing after that can make it JSON: linear,
// where a search from every place anew would not be.
const TEXT_OR_COMMENT =
  /"[^"\\]*(?:\\.[^"\\]*)*"|'([^'\\]*(?:\\.[^'\\]*)*)'|\/\/[^\n\r]*|\/\*[^]*?\*\/|[^"'/]+/gy;
const TEXT_COMMA_OR_KEY =
  /"[^"\\]*(?:\\.[^"\\]*)*"|(,)(?=\s*[}\]])|([A-Za-z_$][\w$]*)(\s*:)?|,|[^",A-Za-z_$]+/gy;

const CONTROLS: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A text may run over lines. */
function onOneLine(text: string): string {
  return text.replace(/[\n\r\t]/g, (char) => CONTROLS[char] ?? char);
}

/** JSON proper of what the reader of the service takes: comments, texts between apostrophes, bare keys, commas at the end. */
function relaxed(text: string): string {
  const plain = text.replace(TEXT_OR_COMMENT, (whole: string, inner?: string) => {
    if (inner !== undefined) return onOneLine(`"${inner.replaceAll("\\'", "'").replaceAll('"', '\\"')}"`);
    if (whole.startsWith('"')) return onOneLine(whole);
    return whole.startsWith("/") ? " " : whole;
  });
  return plain.replace(TEXT_COMMA_OR_KEY, (whole: string, last?: string, key?: string, colon?: string) => {
    if (last !== undefined) return "";
    return key === undefined || colon === undefined ? whole : `"${key}":`;
  });
}

/** Reads what the reader of the service reads. @throws ExpressionError */
function parsedJson(text: string, name: string): Json {
  let value = parsedText(text);
  if (value === undefined) value = parsedText(relaxed(text));
  if (value === undefined) throw new ExpressionError(`${name}() cannot read ${quote(text)} as JSON`);
  if (!isJson(value)) throw new ExpressionError(`${name}() was given JSON that is nested too deeply`);
  return value;
}

function parsedText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @throws ExpressionError */
function decodedBase64(text: string): string {
  const plain = text.replace(/\s+/g, "");
  if (plain.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(plain)) {
    throw new ExpressionError("the text is not base64");
  }
  return Buffer.from(plain, "base64").toString("utf8");
}

/** RFC 3986: everything but letters, digits and `-_.~` is escaped. */
function escaped(text: string): string {
  try {
    return encodeURIComponent(text).replace(
      /[!'()*]/g,
      (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  } catch {
    throw new ExpressionError("the text is not valid Unicode");
  }
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new ExpressionError("the text has an escape that cannot be read");
  }
}

function uri(args: Args): string {
  try {
    return new URL(args.text(1), args.text(0)).href;
  } catch (error) {
    if (error instanceof ExpressionError) throw error;
    throw new ExpressionError(`uri() cannot join ${quote(args.text(0))} and ${quote(args.text(1))}`);
  }
}

function fromDataUri(text: string): string {
  const match = /^data:([^,]{0,200}),/i.exec(text);
  if (match === null) throw new ExpressionError("the text is not a data URI");
  const body = text.slice(match[0].length);
  return /;\s*base64$/i.test(match[1] ?? "") ? decodedBase64(body) : unescaped(body);
}

export const ENCODING: Table = {
  base64: whole(1, 1, (args) => Buffer.from(args.text(0), "utf8").toString("base64")),
  base64tostring: whole(1, 1, (args) => decodedBase64(args.text(0))),
  base64tojson: whole(1, 1, (args) => parsedJson(decodedBase64(args.text(0)), "base64ToJson")),
  json: whole(1, 1, (args) => parsedJson(args.text(0), "json")),
  uri: whole(2, 2, uri),
  uricomponent: whole(1, 1, (args) => escaped(args.text(0))),
  uricomponenttostring: whole(1, 1, (args) => unescaped(args.text(0))),
  datauri: whole(
    1,
    1,
    (args) => `data:text/plain;charset=utf8;base64,${Buffer.from(args.text(0), "utf8").toString("base64")}`,
  ),
  datauritostring: whole(1, 1, (args) => fromDataUri(args.text(0))),
};
