import { armError } from "./arm-answers.ts";
import type { ArmOperation } from "./arm-operations.ts";
import { parseJson, stringAt, isJsonObject, type Json } from "./json.ts";
import type { Answer } from "./http.ts";

/** How a list ends: compute answers `"nextLink": null`, a few answer an empty string, most leave it out. */
export type LastPage = "absent" | "null" | "empty";

const ENDS: Readonly<Partial<Record<ArmOperation, LastPage>>> = {
  computeSkus: "null",
  policyExemptions: "empty",
};

/** The lists of these operations never come in pages. */
const WHOLE: ReadonlySet<ArmOperation> = new Set(["budgets", "locations"]);

export interface PageRequest {
  readonly operation: ArmOperation;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly origin: string;
  /** Rows a page; Infinity for all at once. */
  readonly size: number;
  /** Overrides how the last page ends. */
  readonly last?: LastPage;
}

/** The part of a query that the token stands for; a token goes with the list it was made for only. */
function fingerprint({ operation, path, query }: PageRequest): string {
  return `${operation}|${path.toLowerCase()}|${(query["$filter"] ?? "").toLowerCase()}`;
}

function encode(offset: number, request: PageRequest): string {
  const token = JSON.stringify({ offset, list: fingerprint(request) });
  return Buffer.from(token, "utf8").toString("base64url");
}

/** Offset that a continuation token stands for; undefined when it is none of this list's. */
function decode(token: string, request: PageRequest): number | undefined {
  try {
    const value = parseJson(Buffer.from(token, "base64url").toString("utf8"));
    if (!isJsonObject(value) || stringAt(value, "list") !== fingerprint(request)) return undefined;
    return typeof value["offset"] === "number" ? value["offset"] : undefined;
  } catch {
    return undefined;
  }
}

/** Continuation tokens are spelt `$skiptoken` or `$skipToken`, as each provider likes. */
function tokenOf(query: Readonly<Record<string, string>>): string | undefined {
  return query["$skiptoken"] ?? query["$skipToken"];
}

function link(request: PageRequest, offset: number): string {
  const name = request.operation === "roleAssignments" ? "$skipToken" : "$skiptoken";
  const rest = Object.entries(request.query).filter(([key]) => key.toLowerCase() !== "$skiptoken");
  const query = new URLSearchParams([...rest, [name, encode(offset, request)]]);
  return `${request.origin}${encodeURI(request.path)}?${query.toString()}`;
}

/** One page of a list, with an absolute `nextLink` where more follows. */
export function page(rows: readonly Json[], request: PageRequest): Answer {
  const token = tokenOf(request.query);
  const start = token === undefined ? 0 : decode(token, request);
  if (start === undefined) {
    return armError(400, "InvalidSkipToken", "The provided skip token is invalid.");
  }
  const size = WHOLE.has(request.operation) ? Infinity : request.size;
  const end = start + size;
  const value = rows.slice(start, end);
  if (end < rows.length) return { status: 200, body: { value, nextLink: link(request, end) } };
  const last = request.last ?? ENDS[request.operation] ?? "absent";
  if (last === "absent") return { status: 200, body: { value } };
  return { status: 200, body: { value, nextLink: last === "null" ? null : "" } };
}

/** `$top` of the policy lists; undefined when it is out of the documented 1 to 1000. */
export function topOf(query: Readonly<Record<string, string>>, fallback: number): number | undefined {
  const text = query["$top"];
  if (text === undefined) return fallback;
  const top = Number(text);
  return Number.isInteger(top) && top >= 1 && top <= 1000 ? Math.min(top, fallback) : undefined;
}
