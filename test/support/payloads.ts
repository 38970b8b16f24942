import { createRequire } from "node:module";

/** GitHub's own example payloads, by event. The package's types and its module disagree on what it exports. */
export const EXAMPLES: ReadonlyMap<string, readonly unknown[]> = new Map(
  list(createRequire(import.meta.url)("@octokit/webhooks-examples")).map((entry) => {
    const { name, examples } = copy(entry);
    if (typeof name !== "string") throw new Error("an example without the name of its event");
    return [name, list(examples)];
  }),
);

export function payloadsOf(event: string): readonly unknown[] {
  const found = EXAMPLES.get(event);
  if (found === undefined) throw new Error(`no example payload of ${event}`);
  return found;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error("the examples are no list");
  return value;
}

/** A pull request of the repository itself: Codertocat/Hello-World, number 2. */
export function pullPayload(): Record<string, unknown> {
  const [first] = payloadsOf("pull_request");
  return copy(first);
}

/** The same with another repository at the head; `null` is a fork that was deleted. */
export function withHeadRepo(payload: Record<string, unknown>, repo: unknown): Record<string, unknown> {
  const pull = copy(payload["pull_request"]);
  return { ...payload, pull_request: { ...pull, head: { ...copy(pull["head"]), repo } } };
}

function copy(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw new Error("the example payload is not an object");
  return { ...value };
}
