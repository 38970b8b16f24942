import { region } from "../base/names.ts";
import { REGION_NAMES } from "../catalog/regions/names.ts";
import { fingerprint, sha256 } from "../base/fingerprint.ts";
import { rewritten, type Rewriting } from "./text.ts";
import { publicIdsIn } from "./public-ids.ts";
import { StandIns } from "./stand-ins.ts";
import { isJoined, SHORT, type Vocabulary } from "./vocabulary.ts";

export interface Shared {
  readonly documents: {
    /** The same documents under other words. */
    readonly contents: readonly unknown[];
    /** Paths, as the documents name them. */
    readonly names: readonly string[];
  };
  /** How many words, numbers and ids have a stand-in. */
  readonly standIns: number;
}

/**
 * Documents of one relocation, as plain JSON, without what is of somebody: a word that stands in no list of Azure or of this tool, an id that
 * Azure does not publish, a public address and a long number each become another one, the same one wherever they stand. All else stays,
 * so that what the documents say of each other stays too.
 * @param names paths of documents, to be rewritten as those that stand in the documents are
 * @param codes by which names say a region
 */
export function shared(
  contents: readonly unknown[],
  names: readonly string[],
  vocabulary: Vocabulary,
  codes: readonly string[],
): Shared {
  const texts = new Set([...names, ...contents.flatMap((value) => [...textsAndNames(value)])]);
  const rules = rulesOf(texts, publicIdsIn(contents), vocabulary, codes);
  return {
    documents: {
      contents: contents.map((value) => rewrittenValue(value, rules)),
      names: names.map((name) => rewritten(name, rules)),
    },
    standIns: rules.standIns.size,
  };
}

function rulesOf(
  texts: ReadonlySet<string>,
  publicIds: ReadonlySet<string>,
  vocabulary: Vocabulary,
  codes: readonly string[],
): Rewriting {
  const words = new Set<string>();
  const joined = new Set<string>();
  const addresses = new Map<string, string>();
  for (const text of texts) {
    for (const [run] of text.matchAll(/\p{L}+/gu)) {
      words.add(run.toLowerCase());
      if (isJoined(run, vocabulary)) joined.add(run.toLowerCase());
    }
    for (const [address] of text.matchAll(ADDRESS)) addresses.set(fingerprint(address), address);
  }
  const isTaken = (word: string): boolean => vocabulary.words.has(word) || words.has(word);
  const standIns = new StandIns(sha256([...texts].join("\n")), isTaken);
  const rules: Rewriting = { vocabulary, standIns, publicIds, addresses, joined, codes, ofNames: new Set() };
  return { ...rules, ofNames: ofNames(texts, rules) };
}

const ADDRESS = /[^\s@"'<>()[\]{},;:|]+@[^\s@"'<>()[\]{},;:|]+/g;
const NAMES = /\/(?:resourceGroups|managementGroups|providers\/[\w.]+\/\w+)\/[\p{L}\p{N}-]+/giu;

/** A name may say its region. */
const REGIONS: ReadonlySet<string> = new Set(REGION_NAMES.flatMap((name) => region(name) ?? []));

/** The longest word of each name that would pass as it is. */
function ofNames(texts: ReadonlySet<string>, rules: Rewriting): Set<string> {
  const found = new Set<string>();
  for (const text of texts)
    for (const name of namesIn(text)) {
      if (!name.includes("-") || rewritten(name, rules) !== name) continue;
      const longest = name
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((word) => word.length > SHORT && !rules.codes.includes(word) && !REGIONS.has(word))
        .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
      if (longest !== undefined && !rules.vocabulary.texts.has(name.toLowerCase())) found.add(longest);
    }
  return found;
}

/** Names of groups and resources in ids, and a text that has the form of a name as a whole. */
function namesIn(text: string): string[] {
  const inIds = [...text.matchAll(NAMES)].map(([part]) => part.slice(part.lastIndexOf("/") + 1));
  return PLAIN_NAME.test(text) && /[a-z]{3}/.test(text) ? [...inIds, text] : inIds;
}

const PLAIN_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

function rewrittenValue(value: unknown, rules: Rewriting): unknown {
  if (typeof value === "string") return rewritten(value, rules);
  if (Array.isArray(value)) return value.map((item) => rewrittenValue(item, rules));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]: [string, unknown]) => [
      rewritten(name, rules),
      rewrittenValue(member, rules),
    ]),
  );
}

function* textsAndNames(root: unknown): Generator<string> {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === "string") yield value;
    else if (Array.isArray(value)) for (const item of value) open.push(item);
    else if (typeof value === "object" && value !== null)
      for (const [name, member] of Object.entries(value)) {
        yield name;
        open.push(member);
      }
  }
}
