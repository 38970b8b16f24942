import { raw, say, type Sentence } from "../base/sentence.ts";
import { at, textAt } from "./payload.ts";

/** HTTP status of an error of the GitHub client; undefined for any other error. */
export function statusOf(error: unknown): number | undefined {
  const status = error instanceof Error ? at(error, "status") : undefined;
  return typeof status === "number" ? status : undefined;
}

export function headerOf(error: unknown, name: string): string | undefined {
  const value = at(error, "response", "headers", name);
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

/** What GitHub said, without the link to its documentation that the client appends. */
export function messageOf(error: unknown): string {
  const message = textAt(error, "response", "data", "message");
  return message ?? (error instanceof Error ? error.message : "");
}

/**
 * The permissions that would do, as a job grants them: `issues=write; pull_requests=write` → `issues: write`,
 * `pull-requests: write`. The header lists alternatives.
 */
export function acceptedPermissions(error: unknown): string[] {
  return (headerOf(error, "x-accepted-github-permissions") ?? "")
    .split(";")
    .map((alternative) => alternative.trim())
    .filter((alternative) => /^[a-z_]+=[a-z]+(,\s*[a-z_]+=[a-z]+)*$/.test(alternative))
    .map((alternative) => alternative.replaceAll("_", "-").replaceAll("=", ": "));
}

/** Why GitHub did not give what was asked of it, and what to grant where a permission is missing: a phrase to stand after a colon. */
export function failureReason(error: unknown, permission: string): Sentence {
  const status = statusOf(error);
  if (status === undefined) return say`an unexpected ${error instanceof Error ? error.name : "value"}`;
  const message = messageOf(error).slice(0, 160);
  if (at(error, "response") === undefined) return say`GitHub could not be reached (${message})`;
  const head = say`GitHub answered ${status} (${message})`;
  return status === 403 || status === 404
    ? say`${raw(head)}. Give the job the permission ${permission}`
    : head;
}

/** One sentence on why GitHub did not do what was asked, and what to grant when a permission is missing. */
export function failureSentence(what: Sentence, error: unknown): Sentence {
  const status = statusOf(error);
  if (status === undefined) {
    return say`${raw(what)} failed with an unexpected ${error instanceof Error ? error.name : "value"}.`;
  }
  const message = messageOf(error).slice(0, 160);
  // The client gives a lost connection a status of its own making.
  if (at(error, "response") === undefined)
    return say`${raw(what)} failed: GitHub could not be reached (${message}).`;
  const head = say`${raw(what)} failed: GitHub answered ${status} (${message}).`;
  if (status !== 401 && status !== 403 && status !== 404) return head;
  if (/\blocked\b|rate limit/i.test(message)) return head;
  if (status === 401) return say`${raw(head)} Check the input ${"github-token"}.`;
  const accepted = acceptedPermissions(error);
  const wanted =
    accepted.includes("pull-requests: write") || accepted.length === 0 ? "pull-requests: write" : accepted[0];
  return say`${raw(head)} Give the job the permission ${wanted ?? "pull-requests: write"}.`;
}
