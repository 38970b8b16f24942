import type { FakeArm } from "./arm.ts";
import { isJsonObject, listAt, objectAt, parseJson, stringAt, type Json, type JsonObject } from "./json.ts";

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body when it is a JSON object, else an empty one. */
  readonly body: JsonObject;
}

async function reply(response: Response): Promise<Reply> {
  const text = await response.text();
  const { status, headers } = response;
  try {
    const value = parseJson(text);
    return { status, headers, text, body: isJsonObject(value) ? value : {} };
  } catch {
    return { status, headers, text, body: {} };
  }
}

/** `GET` of a fake Resource Manager with its token. `path` holds everything after the origin, or is a whole `nextLink`. */
export async function ask(arm: FakeArm, path: string, token = arm.token): Promise<Reply> {
  const url = path.startsWith("http") ? path : `${arm.url}${path}`;
  return reply(await fetch(url, { headers: { authorization: `Bearer ${token ?? ""}` } }));
}

/** Any request to a fake, as it is. */
export async function request(url: string, init: RequestInit = {}): Promise<Reply> {
  return reply(await fetch(url, init));
}

/** All rows of a list, following every `nextLink`; fails when the pages do not end. */
export async function askAll(arm: FakeArm, path: string): Promise<readonly Json[]> {
  const rows: Json[] = [];
  let next = path;
  for (let pages = 0; next !== ""; pages += 1) {
    if (pages > 200) throw new Error("the pages do not end");
    const { status, text, body } = await ask(arm, next);
    if (status !== 200) throw new Error(`${String(status)} ${text}`);
    rows.push(...listAt(body, "value"));
    next = stringAt(body, "nextLink");
  }
  return rows;
}

export function names(rows: readonly Json[]): readonly string[] {
  return rows.map((row) => stringAt(row, "name"));
}

export function errorCode(answer: Reply): string {
  return stringAt(objectAt(answer.body, "error"), "code");
}
