import { DAY_MS, isoDate } from "../../base/time.ts";
import type { Attestation } from "../../manifest/model.ts";
import type { Evidence } from "../../report/model.ts";
import type { Context } from "../check.ts";
import { published } from "../../base/address.ts";

/** What somebody vouches for holds this long; access changes, and an old word says little of today. */
export const ATTESTED_DAYS = 90;

export type Attested =
  | { readonly kind: "holds"; readonly evidence: readonly Evidence[] }
  /** There is one, and it says nothing of today: dated in the future, too long ago, or by nobody. */
  | { readonly kind: "stale"; readonly evidence: readonly Evidence[] }
  | { readonly kind: "none" };

/** Whether an attestation of the manifest covers a finding; its `match` is compared as that of a waiver. */
export function attested(
  { manifest, now }: Context,
  check: string,
  facets: Readonly<Record<string, string>>,
): Attested {
  const own = manifest.attestations.filter((one) => one.check === check && covers(one, facets));
  const fresh = own.find(
    ({ at, by, evidence }) =>
      at <= now && now - at <= ATTESTED_DAYS * DAY_MS && by.trim() !== "" && evidence.trim() !== "",
  );
  const [any] = own;
  if (fresh !== undefined) return { kind: "holds", evidence: evidenceOf(fresh) };
  return any === undefined ? { kind: "none" } : { kind: "stale", evidence: evidenceOf(any) };
}

function covers({ match }: Attestation, facets: Readonly<Record<string, string>>): boolean {
  return Object.entries(match).every(
    ([name, value]) => Object.hasOwn(facets, name) && facets[name]?.toLowerCase() === value.toLowerCase(),
  );
}

function evidenceOf({ by, at, evidence }: Attestation): Evidence[] {
  return [
    { label: "attested by", value: published(by) },
    { label: "attested on", value: isoDate(at) },
    { label: "attestation", value: published(evidence) },
  ];
}
