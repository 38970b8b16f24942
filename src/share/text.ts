import { fingerprint } from "../base/fingerprint.ts";
import type { StandIns } from "./stand-ins.ts";
import { isPublicWord, type Vocabulary } from "./vocabulary.ts";

/** How texts of one relocation are rewritten. */
export interface Rewriting {
  readonly vocabulary: Vocabulary;
  readonly standIns: StandIns;
  /** Ids that Azure publishes, lower case. */
  readonly publicIds: ReadonlySet<string>;
  /** E-mail addresses by their fingerprints. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Words of the vocabulary that names would pass by: within names they are replaced too. */
  readonly ofNames: ReadonlySet<string>;
  /** Codes by which names say a region, such as `weu`, cut off where they stand at an end of a word. */
  readonly codes: readonly string[];
  /** Words of several parts in capitals, each of which is in the vocabulary, as somewhere in the input. Lower case. */
  readonly joined: ReadonlySet<string>;
}

const GUID = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";
/** `Standard_D4s_v5`, `standardDSv5Family`: by the scheme of Azure. */
const SIZE =
  "\\b(?:Standard|Basic)_[A-Z]{1,3}\\d{1,4}[a-z]{0,4}(?:[-_][A-Za-z]{0,2}\\d{1,4}[a-z]{0,4}){0,3}\\b|\\b(?:standard|basic|lowPriority)[A-Z]{1,3}[A-Za-z]{0,4}(?:v\\d)?Family\\b";
/** A fingerprint or digest. */
const DIGEST = "\\bsha256:[0-9a-f]{16,64}\\b";
const DURATION = "\\bP(?=T?\\d)(?:\\d+[YMWD])*(?:T(?:\\d+[HMS])+)?\\b";
const IPV4 = "\\b\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\b";
const IPV6 = "(?<![\\w:])(?:[0-9a-fA-F]{1,4}:){2,7}(?::?[0-9a-fA-F]{1,4}){0,7}(?![\\w:])";
const UNIT = "[\\p{L}\\p{M}\\p{N}]+";
const PART = new RegExp(
  [GUID, DIGEST, SIZE, DURATION, IPV4, IPV6, `${UNIT}(?:-${UNIT})*`].map((one) => `(${one})`).join("|"),
  "gu",
);

/** A text without what is of somebody. */
export function rewritten(text: string, rules: Rewriting): string {
  if (rules.vocabulary.texts.has(text.toLowerCase())) return text;
  return text.replaceAll(
    PART,
    (
      part,
      guid?: string,
      digest?: string,
      size?: string,
      duration?: string,
      ipv4?: string,
      ipv6?: string,
    ) => {
      if (guid !== undefined)
        return rules.publicIds.has(guid.toLowerCase()) ? guid : rules.standIns.guid(guid);
      if (digest !== undefined) return digestOf(digest, rules);
      if (size !== undefined || duration !== undefined) return part;
      if (ipv4 !== undefined) return address(ipv4, rules);
      if (ipv6 !== undefined) return address6(ipv6, rules);
      return compound(part, rules);
    },
  );
}

/** The fingerprint of an address that stands in the documents is that of its stand-in. */
function digestOf(digest: string, rules: Rewriting): string {
  const address = rules.addresses.get(digest);
  if (address !== undefined) return fingerprint(rewritten(address, rules));
  const [prefix = "", hash = ""] = digest.split(":");
  return `${prefix}:${rules.standIns.hex(hash)}`;
}

/** Names are words with hyphens between them. */
function compound(part: string, rules: Rewriting): string {
  if (rules.vocabulary.texts.has(part.toLowerCase())) return part;
  const [, area] = CHECK_ID.exec(part) ?? [];
  if (area !== undefined && isPublic(area, rules)) return part;
  const units = part.split("-");
  return units.map((unit) => unitOf(unit, rules, units.length > 1)).join("-");
}

/** `POL-01` */
const CHECK_ID = /^([A-Z]{2,4})-\d\d$/;

function unitOf(unit: string, rules: Rewriting, isName: boolean): string {
  const { standIns } = rules;
  if (/^\d+$/.test(unit)) return unit.length < MANY_DIGITS || isDay(unit) ? unit : standIns.of(unit);
  if (MACHINE_SERIES.test(unit)) return unit;
  const runs = unit.match(RUNS) ?? [];
  if (runs.length > MOST_RUNS || (runs.length > 1 && unit.length >= LONG)) return standIns.of(unit);
  return runs.map((run) => (/^\d/.test(run) ? run : lettersOf(run, rules, isName))).join("");
}

/** More are a number of somebody's, such as that of a telephone. */
const MANY_DIGITS = 8;
/** `2026`, `08`, `24` of `20260824`. */
const isDay = (digits: string): boolean => /^20\d\d(?:0[1-9]|1[0-2])[0-3]\d(?:\d{4,6})?$/.test(digits);
/** `DSv5` of `Standard DSv5 Family vCPUs`. */
const MACHINE_SERIES = /^[A-Z]{1,3}[a-z]{0,3}v\d$/;
const RUNS = /\d+|[^\d]+/g;
/** What changes oftener between letters and digits is made by a machine. */
const MOST_RUNS = 4;
const LONG = 16;

function lettersOf(run: string, rules: Rewriting, isName: boolean): string {
  const lower = run.toLowerCase();
  const code = rules.codes.find((one) => lower !== one && (lower.endsWith(one) || lower.startsWith(one)));
  if (code !== undefined && !isPublic(run, rules)) {
    const at = lower.endsWith(code) ? run.length - code.length : code.length;
    return lettersOf(run.slice(0, at), rules, isName) + lettersOf(run.slice(at), rules, isName);
  }
  if (rules.codes.includes(lower)) return run;
  if (isName && rules.ofNames.has(lower)) return rules.standIns.of(run);
  return isPublic(run, rules) ? run : rules.standIns.of(run);
}

function isPublic(run: string, { vocabulary, joined }: Rewriting): boolean {
  return joined.has(run.toLowerCase()) || isPublicWord(run, vocabulary);
}

/** Ranges that everybody uses within a network stay. */
const OWN =
  /^(?:0|10|127|255|22[4-9]|2[345]\d)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^169\.254\.|^168\.63\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;
/** Of these first numbers some second ones are special. */
const MIXED = /^(?:100|168|169|172|192|198|203)\./;

function address(text: string, { standIns }: Rewriting): string {
  const numbers = text.split(".").map(Number);
  if (OWN.test(text) || numbers.some((number) => number > 255)) return text;
  const kept = MIXED.test(text) ? 2 : 1;
  return numbers
    .map((number, index) =>
      index < kept ? number : standIns.number(numbers.slice(0, index).join("."), number, 255),
    )
    .join(".");
}

function address6(text: string, { standIns }: Rewriting): string {
  if (/^(?:f[cde]|::1$)/i.test(text)) return text;
  const groups = text.split(":");
  return groups
    .map((group, index) =>
      index === 0 || group === ""
        ? group
        : standIns.number(groups.slice(0, index).join(":"), Number.parseInt(group, 16), 0xffff).toString(16),
    )
    .join(":");
}
