import { shownAddress } from "../base/address.ts";
import { nearest } from "../base/nearest.ts";
import { guid, sameText, shortGuids } from "../base/names.ts";
import { daysBetween, isoDate, type Instant } from "../base/time.ts";
import type { Attestation, Waiver } from "../manifest/model.ts";
import type { Result } from "../report/model.ts";
import type { AttestationUse, Check, WaiverCover } from "./check.ts";

/** The check that judges the waivers. What it finds cannot be waived: a waiver could hide that it has itself expired. */
export const WAIVER_CHECK = "WAV-06";

/**
 * True when the waiver names this result. A facet must be equal; of the lists (`workload`, `resource`, `wave`) every
 * entry must be, because a waiver for one resource must not silence a finding about five.
 */
export function matches(waiver: Pick<Waiver, "check" | "match">, result: Result): boolean {
  if (!sameText(waiver.check, result.check) || sameText(result.check, WAIVER_CHECK)) return false;
  return Object.entries(waiver.match).every(([key, wanted]) => {
    const list = listFacet(key, result);
    if (list !== undefined) return list.length > 0 && list.every((entry) => sameText(entry, wanted));
    const facet = Object.entries(result.facets).find(([name]) => sameText(name, key));
    return facet !== undefined && facetTexts(wanted).some((one) => sameText(facet[1], one));
  });
}

/** How a facet may have what a person writes: an address without what is secret in it, the object id of a person by its first digits. */
function facetTexts(wanted: string): readonly string[] {
  return [wanted, shownAddress(wanted), ...(guid(wanted) === undefined ? [] : [shortGuids(wanted)])];
}

function listFacet(key: string, result: Result): readonly string[] | undefined {
  switch (key.toLowerCase()) {
    case "workload":
      return result.workloads;
    case "resource":
      return result.resources;
    case "wave":
      return result.waves;
    default:
      return undefined;
  }
}

/** Turns failed results that a living waiver names into waived ones. Unknown stays unknown: nobody can waive what was not seen. */
export function applyWaivers(results: readonly Result[], waivers: readonly Waiver[], now: Instant): Result[] {
  return results.map((result) => {
    if (result.outcome !== "fail") return result;
    const waiver = waivers.find((candidate) => candidate.expires >= now && matches(candidate, result));
    if (waiver === undefined) return result;
    const { owner, reason, expires } = waiver;
    return {
      ...result,
      outcome: "waived",
      waiver: { owner, reason, expires: isoDate(expires), daysLeft: daysBetween(now, expires) },
    };
  });
}

/** Which attestations a check reads: one that takes them, and that judged something of the facets which the attestation matches. */
export function attestationUses(
  results: readonly Result[],
  attestations: readonly Attestation[],
  checks: readonly Check[],
): AttestationUse[] {
  const takers = new Set(checks.filter(({ meta }) => meta.takesAttestations).map(({ meta }) => meta.id));
  const ids = new Set(checks.map(({ meta }) => meta.id));
  return attestations.map((attestation) => ({
    attestation,
    ...nearId(attestation, ids, results),
    isRead:
      takers.has(attestation.check.toUpperCase()) &&
      results.some((result) => matches(attestation, result) || isAbout(attestation, result)),
  }));
}

/** Of a wave that is closed no result is any more; its facets still say what the attestation is for. */
function isAbout({ check, match }: Attestation, result: Result): boolean {
  return (
    sameText(check, result.check) &&
    Object.entries(match).every(([key, wanted]) =>
      Object.entries(result.facets).some(([name, value]) => sameText(name, key) && sameText(value, wanted)),
    )
  );
}

/** What each waiver covers among results that were judged and not yet waived. */
export function waiverCovers(
  results: readonly Result[],
  waivers: readonly Waiver[],
  checkIds: ReadonlySet<string>,
): WaiverCover[] {
  return waivers.map((waiver) => ({
    waiver,
    covers: results.filter((result) => result.outcome === "fail" && matches(waiver, result)),
    checkExists: checkIds.has(waiver.check.toUpperCase()),
    ...nearId(
      waiver,
      checkIds,
      results.filter(({ outcome }) => outcome === "fail"),
    ),
  }));
}

/** The id that was perhaps meant; of a check that exists, what its results have that is near to what `match` names. */
function nearId(
  { check, match }: Pick<Waiver, "check" | "match">,
  ids: ReadonlySet<string>,
  results: readonly Result[],
): { readonly near?: string } {
  const near = ids.has(check.toUpperCase())
    ? nearMatch(
        match,
        results.filter((result) => sameText(result.check, check)),
      )
    : nearest(check, ids);
  return near === undefined ? {} : { near };
}

function nearMatch(match: Waiver["match"], results: readonly Result[]): string | undefined {
  const pairs = results.flatMap((result) => [
    ...Object.entries(result.facets),
    ...LISTS.flatMap((key) => (listFacet(key, result) ?? []).map((value) => [key, value] as const)),
  ]);
  for (const [key, value] of Object.entries(match)) {
    const own = pairs.filter(([name]) => sameText(name, key));
    if (own.some(([, one]) => sameText(one, value))) continue;
    const names = pairs.filter(([, one]) => sameText(one, value)).map(([name]) => name);
    const near =
      own.length > 0
        ? nearest(
            value,
            own.map(([, one]) => one),
          )
        : nearest(key, names.length > 0 ? names : pairs.map(([name]) => name));
    if (near !== undefined) return near;
  }
  return undefined;
}

/** Facets that every result has, and that hold several values. */
const LISTS = ["workload", "resource", "wave"];
