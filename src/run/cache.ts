import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { SubscriptionId } from "../base/names.ts";
import { fingerprint } from "../base/fingerprint.ts";
import { isDefined } from "../base/result.ts";
import type { Expected, ExpectedContents } from "../observe/expected.ts";
import { KIB } from "../base/bytes.ts";

const FILE = "expected-questions.json";
const VERSION = 1;
/** Several times what a large landing zone needs. */
const MOST_BYTES = 512 * KIB;
const MOST_NAMES = 2_000;

/**
 * The cache folder of a run. It holds which of Azure's own definitions earlier runs had to ask for, by a fingerprint of the subscription:
 * no answer, no id of the tenant. So no entry, whoever wrote it, can change what a run finds; a good one lets it ask everything at once.
 */
export interface QuestionCache {
  readonly expected: (subscription: SubscriptionId) => Expected | undefined;
  readonly remember: (needed: ReadonlyMap<SubscriptionId, Expected>) => void;
}

/** @param log is told where the folder cannot be used, which never ends a run */
export function questionCache(folder: string, root: string, log: (line: string) => void): QuestionCache {
  const path = resolve(root, folder);
  const known = read(join(path, FILE), log);
  return {
    expected: (subscription) => known.get(fingerprint(subscription)),
    remember: (needed) => {
      if (needed.size === 0) return;
      const subscriptions = Object.fromEntries(
        [...needed].map(([id, one]) => [fingerprint(id), one] as const),
      );
      write(path, `${JSON.stringify({ version: VERSION, subscriptions }, null, 1)}\n`, log);
    },
  };
}

function read(file: string, log: (line: string) => void): ReadonlyMap<string, Expected> {
  let text: string;
  try {
    if (statSync(file).size > MOST_BYTES) throw new Error("too large");
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (!isMissing(error)) log("The cache of questions cannot be read, and is not used.");
    return new Map();
  }
  const known = expectedIn(text);
  if (known === undefined) log("The cache of questions is not one of this version, and is not used.");
  return known ?? new Map<string, Expected>();
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/** Undefined for what no run of this version writes: one odd entry, and the whole is left alone. */
function expectedIn(text: string): ReadonlyMap<string, Expected> | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (member(json, "version") !== VERSION) return undefined;
  const subscriptions = member(json, "subscriptions");
  if (typeof subscriptions !== "object" || subscriptions === null) return undefined;
  const entries = Object.entries(subscriptions).map(([key, value]: [string, unknown]) => {
    const [policyDefinitions, policySetDefinitions, aliases] = [
      contentsIn(member(value, "policyDefinitions")),
      contentsIn(member(value, "policySetDefinitions")),
      namesIn(member(value, "aliases")),
    ];
    if (policyDefinitions === undefined || policySetDefinitions === undefined || aliases === undefined)
      return undefined;
    return [key, { policyDefinitions, policySetDefinitions, aliases }] as const;
  });
  return entries.every(isDefined) ? new Map(entries) : undefined;
}

function contentsIn(value: unknown): ExpectedContents | undefined {
  const [builtIn, versions, custom] = [
    namesIn(member(value, "builtIn")),
    namesIn(member(value, "versions")),
    member(value, "custom"),
  ];
  if (builtIn === undefined || versions === undefined || typeof custom !== "boolean") return undefined;
  return { builtIn, versions, custom };
}

/** Names of definitions and of namespaces: nothing that could lead a request elsewhere. */
function namesIn(value: unknown): string[] | undefined {
  if (!Array.isArray(value) || value.length > MOST_NAMES) return undefined;
  const names = value.filter((one) => typeof one === "string" && /^[\w-]+(\.[\w-]+)*$/.test(one));
  return names.length === value.length ? names : undefined;
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;
}

/** A reader never sees half a file, and a link in its place is replaced and not followed. */
function write(folder: string, text: string, log: (line: string) => void): void {
  const draft = join(folder, `${FILE}.${String(process.pid)}`);
  try {
    mkdirSync(folder, { recursive: true });
    rmSync(draft, { force: true });
    writeFileSync(draft, text, { flag: "wx" });
    renameSync(draft, join(folder, FILE));
  } catch {
    log("The cache of questions cannot be written. The next run asks as this one did.");
  }
}
