import type { Verdict } from "../model.ts";
import type { SectionKey } from "../order.ts";
import type { TextRole } from "./styler.ts";

/** Marks of one ASCII character: a log viewer may have no other. */
export const MARKS: Readonly<
  Record<SectionKey, { readonly mark: string; readonly role: TextRole; readonly title: string }>
> = {
  blocking: { mark: "x", role: "bad", title: "BLOCKING" },
  unknown: { mark: "?", role: "unknown", title: "UNKNOWN" },
  warnings: { mark: "!", role: "warning", title: "WARNINGS" },
  notices: { mark: "i", role: "notice", title: "NOTICES" },
  waived: { mark: "~", role: "dim", title: "WAIVED" },
  passed: { mark: "+", role: "good", title: "PASSED" },
};

export const VERDICT_ROLES: Readonly<Record<Verdict, TextRole>> = {
  ready: "good",
  "not-ready": "bad",
  unknown: "unknown",
};
