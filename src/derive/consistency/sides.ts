import type { ResourceSettings } from "../../facts/kinds/resource-settings.ts";
import { openThroughout } from "../../expression/open.ts";
import { isArray, isObject, isUnknown, memberOf, type Value } from "../../expression/value.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { SettingState } from "./settings.ts";

const NOTHING: SettingState = { kind: "nothing" };
const UNKNOWN: SettingState = { kind: "unknown" };

/** What the request of a planned resource says of each setting. What a part of a request leaves out is unknown. */
export function requestSettings({
  key,
  body,
  stated,
  partial,
  whole = [],
}: PlannedResource): (path: string) => SettingState {
  const waits = [`what the deployment does not say about ${key}`];
  const open: Value =
    body === undefined
      ? openThroughout({ properties: stated ?? {} }, waits)
      : partial === true
        ? openThroughout(body, waits, new Set(whole))
        : body;
  return (path) => settingAt(open, path.split("."));
}

function settingAt(value: Value | undefined, [key, ...rest]: readonly string[]): SettingState {
  if (value === undefined || value === null) return NOTHING;
  if (isUnknown(value)) return UNKNOWN;
  if (key !== undefined) {
    // The name of a tag may hold dots.
    const whole = isObject(value) && rest.length > 0 ? memberOf(value, [key, ...rest].join(".")) : undefined;
    if (whole !== undefined && !isUnknown(whole)) return settingAt(whole, []);
    return isObject(value) ? settingAt(memberOf(value, key), rest) : NOTHING;
  }
  if (isArray(value)) {
    if (value.length === 0) return NOTHING;
    if (value.some(isUnknown)) return UNKNOWN;
    const texts = value.flatMap((one) =>
      typeof one === "string" || typeof one === "number" ? [String(one)] : [],
    );
    return texts.length === value.length ? { kind: "value", text: texts.toSorted().join(",") } : NOTHING;
  }
  return isObject(value) ? NOTHING : { kind: "value", text: String(value) };
}

/** What the list of what exists says; a setting that it does not hold may be one that it never shows. */
export function rowSettings({ settings }: ResourceSettings): (path: string) => SettingState {
  const byPath = new Map(Object.entries(settings).map(([path, text]) => [path.toLowerCase(), text]));
  return (path) => {
    const text = byPath.get(path.toLowerCase());
    if (text !== undefined) return { kind: "value", text };
    return path === "zones" || path.startsWith("tags.") ? NOTHING : UNKNOWN;
  };
}
