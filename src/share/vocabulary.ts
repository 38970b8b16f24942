import * as clouds from "../catalog/clouds.ts";
import * as configuration from "../catalog/configuration.ts";
import * as diagnostics from "../catalog/diagnostics.ts";
import * as globalNames from "../catalog/global-names.ts";
import * as health from "../catalog/health-services.ts";
import * as hosts from "../catalog/hosts.ts";
import * as meters from "../catalog/meters.ts";
import * as methods from "../catalog/methods.ts";
import { listedTypes } from "../catalog/move-support.ts";
import * as nameChecks from "../catalog/name-checks.ts";
import * as counters from "../catalog/noisy-counters.ts";
import * as zones from "../catalog/private-zones.ts";
import { BACKUP_CODES } from "../catalog/regions/backup-codes.ts";
import { REGION_NAMES } from "../catalog/regions/names.ts";
import { SERVICE_TAG_NAMES } from "../catalog/regions/service-tags.ts";
import { REGION_SPELLINGS } from "../catalog/regions/spellings.ts";
import * as replication from "../catalog/replication.ts";
import * as retired from "../catalog/retired-skus.ts";
import * as groups from "../catalog/service-groups.ts";
import { SERVICES } from "../catalog/services.ts";
import * as strictness from "../catalog/strictness.ts";
import { TERRAFORM_TYPES } from "../catalog/terraform/index.ts";
import * as tools from "../catalog/tools.ts";
import * as traffic from "../catalog/traffic.ts";
import * as sizes from "../catalog/vm-sizes.ts";
import { snapshotSchema } from "../facts/snapshot/schema.ts";
import { manifestSchema } from "../manifest/sections/manifest.ts";
import { OWN_WORDS } from "./own-words.ts";
import { STRUCTURE } from "./structure.ts";

/** What everybody may see, since Azure or this tool publishes it. Lower case. */
export interface Vocabulary {
  /** Runs of letters. */
  readonly words: ReadonlySet<string>;
  /** Texts of several words that are one value of a list, such as `last-writer-wins`. */
  readonly texts: ReadonlySet<string>;
}

/** Keywords of a schema whose values people wrote for people: words of them are no values. */
const FOR_PEOPLE = new Set(["description", "markdownDescription", "title", "examples", "default"]);
const TABLES: readonly unknown[] = [
  [clouds, configuration, diagnostics, globalNames, hosts, meters, methods, nameChecks, counters, zones],
  [health, replication, retired, groups, SERVICES, strictness, TERRAFORM_TYPES, tools, traffic, sizes],
  [REGION_NAMES, BACKUP_CODES, SERVICE_TAG_NAMES, REGION_SPELLINGS, listedTypes(), STRUCTURE],
];

/**
 * The words of the lists of Azure that come with the tool, and of its own schemas.
 * @param aliases the lists of aliases as text, of which all properties and types come
 */
export function vocabularyOf(aliases: Iterable<string>): Vocabulary {
  const { words, texts } = listedVocabulary(aliases);
  return { words: new Set([...words, ...OWN_WORDS.split(" ")]), texts };
}

/** {@link vocabularyOf} without the words that stand in the sources alone. */
export function listedVocabulary(aliases: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  const texts = new Set<string>();
  const take = (text: string): void => {
    for (const word of text.match(LETTERS) ?? []) words.add(word.toLowerCase());
    if (COMPOUND.test(text)) texts.add(text.toLowerCase());
  };
  for (const text of aliases) for (const word of text.match(LETTERS) ?? []) words.add(word.toLowerCase());
  for (const value of TABLES) everyText(value, take);
  for (const schema of [manifestSchema, snapshotSchema()]) everyText(schema, take, FOR_PEOPLE);
  return { words, texts };
}

export const LETTERS = /\p{L}{3,}/gu;
const COMPOUND = /^[a-z0-9]+(?:-[a-z0-9]+)+$/i;

/** Names of members and texts at any depth, each object once. */
function everyText(root: unknown, take: (text: string) => void, without?: ReadonlySet<string>): void {
  const open: unknown[] = [root];
  const seen = new Set<unknown>();
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === "string") take(value);
    if (value instanceof RegExp) take(value.source);
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (value instanceof Map || value instanceof Set) open.push([...value]);
    else
      for (const [name, member] of Object.entries(value)) {
        if (without?.has(name) === true && typeof member === "string") continue;
        if (without?.has(name) === true && Array.isArray(member)) continue;
        if (!Array.isArray(value)) take(name);
        open.push(member);
      }
  }
}

/** Shorter words say nothing of anybody. */
export const SHORT = 2;

/** A run of letters that stands in the lists, or is made of some with a capital each: `webPrivateLink`. */
export function isPublicWord(run: string, vocabulary: Vocabulary): boolean {
  if (run.length <= SHORT) return true;
  return vocabulary.words.has(run.toLowerCase()) || isJoined(run, vocabulary);
}

export function isJoined(run: string, { words }: Vocabulary): boolean {
  const parts = run.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu) ?? [];
  return (
    parts.length > 1 &&
    parts.join("") === run &&
    parts.every((part) => part.length <= SHORT || words.has(part.toLowerCase()))
  );
}
