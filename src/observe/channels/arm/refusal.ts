import { fieldOf, parseJson } from "../../json-field.ts";
import type { Refusal } from "./failure.ts";

/** Versions of a list that is told whole; a service has some dozens. */
const MOST_VERSIONS = 10;

/**
 * What an error answer says: its code, the tenant of a refused token, and the api-versions that are offered in place of a refused
 * one. Nothing else of its message is kept, since it may name people.
 * @param challenge the header `WWW-Authenticate`
 */
export function refusalOf(text: string, challenge: string | undefined): Omit<Refusal, "correlationId"> {
  const body = parseJson(text);
  const error = fieldOf(body, "error") ?? body;
  const code = codeIn(error);
  const inner = codeIn(fieldOf(error, "innererror"));
  const message = fieldOf(error, "message");
  const tenant = tenantIn(challenge ?? "");
  return {
    code,
    ...(inner === undefined ? {} : { inner }),
    ...(tenant === undefined ? {} : { tenant }),
    offered: typeof message === "string" ? versionsIn(message) : [],
  };
}

function codeIn(error: unknown): string | undefined {
  const code = fieldOf(error, "code");
  return typeof code === "string" && /^[\w.-]{1,100}$/.test(code) ? code : undefined;
}

/** `Bearer authorization_uri="https://login.windows.net/<tenant>", error=…` */
function tenantIn(challenge: string): string | undefined {
  return /authorization_uri="https:\/\/[^/"]+\/([0-9a-f]{8})-[0-9a-f-]{27}[/"]/i
    .exec(challenge)?.[1]
    ?.toLowerCase();
}

/** `The supported versions are '2024-07-01,2023-03-01'.`, `The supported api-versions are '…'.`; newest first. */
function versionsIn(message: string): string[] {
  const list = /supported (?:api-)?versions are '([^']*)'/i.exec(message)?.[1] ?? "";
  const versions = list.match(/\d{4}-\d{2}-\d{2}(?:-[a-z]{1,20})?/gi) ?? [];
  return [...new Set(versions)].toSorted().toReversed().slice(0, MOST_VERSIONS);
}
