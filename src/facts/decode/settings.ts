import { resourceId } from "../../base/resource-id.ts";
import { subscriptionIn } from "../../base/scope.ts";
import type { Json } from "../../policy/model.ts";
import type { Cursor } from "./cursor.ts";
import { tagsIn } from "./tags.ts";

/** Columns that tell how a resource is set up. */
const COLUMNS = ["kind", "sku", "zones", "identity", "properties"] as const;

/** More than any resource has. */
const MOST = 3_000;
const DEEPEST = 32;

/**
 * Words in the name of a property whose value may be a secret, or is code, a document or a person's. Resource Graph answers what a reader
 * may read, and readers write secrets into settings all the same: none of these is kept.
 */
const HIDDEN =
  /secret|passw|pwd|token|credential|connectionstring|^sas|sasur[il]|customdata|userdata|environmentvariable|^env$|^args$|command|appsettings|protectedsettings|^settings$|parameters|definition|script|^content$|contentlink|certificatedata|publickey|keydata|header|query|email|phone|login|username|description|accesskey|primarykey|secondarykey|sharedkey$|adminkey/i;
/** Names of settings that hold one of the words and only switch something. */
const SHOWN =
  /^(?:allowSharedKeyAccess|adminUserEnabled|enableRbacAuthorization|disableLocalAuth|properties)$/i;
/** A word of the service: an edition, a state, a version, a size. */
const WORD = /^[A-Za-z0-9][A-Za-z0-9 ._,/|+-]{0,79}$/;
/** Long and without a break it may be a key. */
const KEY_LIKE = /[A-Za-z0-9+/_-]{33,}/;

/** Settings of a row of Azure Resource Graph by path; what may be a secret is left out. @throws Malformed */
export function settingsIn(row: Cursor): Readonly<Record<string, string>> {
  const found = new Map<string, string>();
  const put = (path: string, value: string): void => {
    if (found.size >= MOST) row.fail(`at most ${String(MOST)} settings`);
    found.set(path, value);
  };
  for (const column of COLUMNS) {
    const value = row.at(column).optional((one) => one.json());
    if (value !== undefined) visit(value, column, put, 0);
  }
  for (const [name, value] of Object.entries(tagsIn(row.at("tags")))) put(`tags.${name}`, value);
  return Object.fromEntries([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function visit(value: Json, path: string, put: (path: string, value: string) => void, depth: number): void {
  if (depth > DEEPEST || value === null) return;
  if (typeof value === "boolean" || typeof value === "number") put(path, String(value));
  else if (typeof value === "string") {
    if (isShown(value)) put(path, value);
  } else if (isList(value)) {
    if (value.length > 0 && value.every((one) => typeof one === "string" && isShown(one)))
      put(path, value.map(String).toSorted().join(","));
    else
      value.forEach((one, index) => {
        visit(one, `${path}[${String(index)}]`, put, depth + 1);
      });
  } else
    for (const [name, inner] of Object.entries(value)) {
      if (isId(name)) put(`${path}[${name.toLowerCase()}]`, "");
      else if (!HIDDEN.test(name) || SHOWN.test(name) || typeof inner === "boolean")
        visit(inner, `${path}.${name}`, put, depth + 1);
    }
}

function isShown(text: string): boolean {
  return isId(text) || (WORD.test(text) && !KEY_LIKE.test(text));
}

function isId(text: string): boolean {
  return text.startsWith("/") && subscriptionIn(text) !== undefined && resourceId(text) !== undefined;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
