/**
 * Part of a long suite: `--shard 3/10` is the third of ten, whose items lie all over the whole, so that each takes about as long. Together
 * they are the whole, each item once; a run that ended half-way goes on with the part at which it stood.
 */
export interface Shard {
  /** What else stands on the command line. */
  readonly rest: readonly string[];
  readonly of: <T>(all: readonly T[]) => readonly T[];
  /** For people; empty where it is the whole. */
  readonly name: string;
}

const WHOLE = { of: <T>(all: readonly T[]): readonly T[] => all, name: "" };

/** @throws Error where the part is none */
export function shardIn(args: readonly string[]): Shard {
  const at = args.indexOf("--shard");
  if (at < 0) return { ...WHOLE, rest: args };
  const text = args[at + 1] ?? "";
  const [, first = "", second = ""] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  const [part, parts] = [Number(first), Number(second)];
  if (part === 0 || part > parts)
    throw new Error(`--shard takes a part of a whole, such as 3/10, and not "${text}"`);
  return {
    rest: args.toSpliced(at, 2),
    of: (all) => all.filter((_, index) => index % parts === part - 1),
    name: ` (part ${String(part)} of ${String(parts)})`,
  };
}
