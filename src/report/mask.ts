import { withoutCredentials } from "../base/credentials.ts";
import type { Report } from "./model.ts";

const GUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

/**
 * GUIDs that name a subscription or a tenant by where they stand; the id of a tenant is that of its root management group
 * too. Any other GUID (built-in definitions and roles, correlation ids) is public and stays.
 */
const ID_BY_PLACE = new RegExp(
  `((?:subscriptions?|managementGroups|tenants?|tenant_?id|subscription_?id|login\\.microsoftonline\\.(?:com|us)|` +
    `login\\.(?:partner\\.microsoftonline|chinacloudapi)\\.cn|sts\\.windows\\.net)(?:/|%2f|["']?\\s*[:=]\\s*["']?|\\s+["'\`]?))` +
    `(${GUID})`,
  "gi",
);

/** An address is never printed, not even in part. The bounds keep the search linear. */
const ADDRESS =
  /[\p{L}\p{N}._%+'!#$*^{|}~-]{0,127}[\p{L}\p{N}_%+!#$*^{|}~-](?:@|%40)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}[\p{L}\p{N}-]{1,62}/giu;

/**
 * The report with nothing secret in any of its strings, keys included: the ids in `secrets` and those recognised by their
 * place shortened to `11111111-…`, addresses replaced by `‹address›`, tokens and signatures removed. Masking twice changes nothing.
 */
export function maskReport<R extends Pick<Report, "source" | "target">>(
  report: R,
  secrets: readonly string[],
): R {
  const own = [report.source.subscription, report.target.subscription].flatMap(
    (text) => text.match(new RegExp(GUID, "gi")) ?? [],
  );
  return mapped(report, hiderOf([...secrets, ...own]));
}

/** Masks one string as {@link maskReport} does. */
export function maskText(text: string, secrets: readonly string[]): string {
  return hiderOf(secrets)(text);
}

/** {@link maskText} for many strings. */
export function maskerOf(secrets: readonly string[]): (text: string) => string {
  return hiderOf(secrets);
}

/** What every pattern above needs somewhere in a text: most texts have none of it, and need no further look. */
const SUSPECT = /[0-9a-f]{8}-|=|%3d|eyJ|bearer|basic|gh[opsur]_|github_pat_|@|%40/i;

type Hide = (text: string) => string;

/** Bounds the memory of a masker that lives as long as a log. */
const MOST_SEEN = 20_000;

function hiderOf(secrets: readonly string[]): Hide {
  const known = secretPattern(secrets);
  // A report repeats itself: its keys, scopes and names come many times over.
  const seen = new Map<string, string>();
  const once: Hide = (text) => {
    let hidden = known === undefined ? text : text.replace(known, short);
    if (!SUSPECT.test(hidden)) return hidden;
    hidden = hidden.replace(ID_BY_PLACE, (_, before: string, id: string) => before + short(id));
    hidden = withoutCredentials(hidden);
    return /@|%40/.test(hidden) ? hidden.replace(ADDRESS, "‹address›") : hidden;
  };
  const hide: Hide = (text) => {
    const hidden = once(text);
    if (!text.includes("`")) return hidden;
    // A surface drops the backticks of a sentence: what would show itself then is hidden, at the price of the marks.
    const bare = text.replaceAll("`", "");
    return hidden.replaceAll("`", "") === once(bare) ? hidden : once(bare);
  };
  return (text) => {
    const masked = seen.get(text) ?? hide(text);
    if (text.length < 500 && seen.size < MOST_SEEN) seen.set(text, masked);
    return masked;
  };
}

function secretPattern(secrets: readonly string[]): RegExp | undefined {
  const forms = secrets
    .map((secret) => secret.trim())
    .filter((secret) => secret !== "")
    // A GUID is also written without its hyphens.
    .flatMap((secret) =>
      new RegExp(`^${GUID}$`, "i").test(secret) ? [secret, secret.replaceAll("-", "")] : [secret],
    )
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  return forms.length === 0 ? undefined : new RegExp(forms.join("|"), "gi");
}

function short(id: string): string {
  return /^[0-9a-f]{8}-?[0-9a-f]{4}/i.test(id) ? `${id.slice(0, 8)}-…` : "‹hidden›";
}

/** Strings are mapped, everything else keeps its shape: the first signature promises just that. */
function mapped<T>(value: T, hide: Hide): T;
function mapped(value: unknown, hide: Hide): unknown {
  if (typeof value === "string") return hide(value);
  if (Array.isArray(value)) return value.map((item: unknown) => mapped(item, hide));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [hide(key), mapped<unknown>(item, hide)]),
  );
}
