import type { Frozen } from "../language/frozen.ts";
import { form, list, section, text, used, type TypeOf } from "../language/shape.ts";
import { at, toExpiry } from "../language/values.ts";
import { match } from "./match.ts";

const waiver = section(
  "One waiver.",
  {
    check: form("checkId", "The check whose findings are accepted."),
    match,
    reason: used("people", text("Why they are accepted.")),
    owner: used("people", text("Who accepts them.")),
    expires: form("instant", "Last day on which it applies (UTC), that day included."),
  },
  ["check", "reason", "owner", "expires"],
);

export const waivers = list("Findings that are accepted for a time.", waiver);

export function waiverOf(raw: TypeOf<typeof waiver>, index: number) {
  const { check, match: facets = {}, reason, owner, expires } = raw;
  return {
    check,
    /** Facets of the finding it covers, compared without regard to case; empty covers every finding of the check. */
    match: facets,
    reason,
    owner,
    /** Last moment of the last day on which it holds (UTC). */
    expires: toExpiry(expires),
    pointer: at("waivers", index),
  };
}

export type Waiver = Frozen<ReturnType<typeof waiverOf>>;
