import type { Guid, Region, SubscriptionId } from "../../base/names.ts";
import type { ResourceId } from "../../base/resource-id.ts";
import type { Sentence } from "../../base/sentence.ts";
import { list, text, textOf } from "./schema.ts";

/** Texts that many facts have. Patterns are as strict as the doors of the branded strings. */

const GUID = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";

export const texts = list(text);
export const guidText = textOf<Guid>({ pattern: GUID });
export const subscriptionIdText = textOf<SubscriptionId>({ pattern: GUID });
export const regionText = textOf<Region>({ pattern: "^[a-z0-9]{2,60}$" });
export const resourceIdText = textOf<ResourceId>({
  maxLength: 2_000,
  pattern: "^(?:/|(?:/[^/\\s?#%\\\\]+)+)$",
  not: "/\\.\\.(?:/|$)",
});
/** A sentence shows its prose as it stands, so prose from a file is plain words; data stands between backticks. */
export const sentenceText = textOf<Sentence>({
  maxLength: 4_000,
  pattern:
    "^(?:[A-Za-z0-9 ,.;:'()/-]*`[^`\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]*`)*[A-Za-z0-9 ,.;:'()/-]*$",
});
/** No address, only its fingerprint. */
export const fingerprintText = textOf({ pattern: "^sha256:[0-9a-f]{16}$" });
