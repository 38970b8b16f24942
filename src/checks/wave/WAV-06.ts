import { shownAddress } from "../../base/address.ts";
import { shortGuids } from "../../base/names.ts";
import { meant } from "../../base/nearest.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import { daysBetween, isoDate, type Instant } from "../../base/time.ts";
import type { Wave } from "../../manifest/model.ts";
import { statementCheck as checkOf, statementName } from "../../rules/statements.ts";
import type { UncountedStatement } from "../../rules/bound.ts";
import type { AttestationUse, Case, Check, Context, Judgement, WaiverCover } from "../check.ts";
import { numbered } from "../support/numbered.ts";
import { caseWithoutFacts } from "../support/without-facts.ts";
import { WAIVER_CHECK } from "../waivers.ts";

/** Exceptions carry an owner, a reason and an end; one that ends in silence is how a gate rots. */
export const wav06: Check = {
  meta: {
    id: WAIVER_CHECK,
    title: "Waivers are valid on the wave date",
    area: "wave",
    severity: "blocker",
    phase: "migrate",
    everyPhase: true,
    looksAt:
      "Every waiver of the manifest: whether it has expired, whether it outlives the waves of the findings that it covers, and whether it still covers anything. Every attestation is judged as well: whether a check takes it for something that it judged.",
    ready:
      "Each waiver has an owner and a reason, covers a finding, and expires after the last wave it is needed for.",
    howToFix:
      "Fix the finding and remove the waiver, or have its owner decide again and write a new date. Remove waivers that cover nothing.",
    failsWhen: [
      "The waiver has expired: what it covered counts again.",
      "The waiver expires before the end of a wave that one of its findings concerns.",
      "The waiver covers no finding, or names a check that does not exist (a warning: nothing is hidden, but nobody should rely on it).",
      "No check reads an attestation (a warning as well).",
      "The workflow does not count a waiver, an attestation or a closing: it lasts too long, or the base branch does not have it (a warning: what it would have covered counts).",
    ],
    waive: "Not at all: a waiver of this check is an error of the manifest. Extend the one that is needed.",
    facets: {
      waives: "id of the check that the waiver names",
      match: "what the waiver matches, for example region=swedencentral, absent where it matches everything",
      state: "expired, too-short, unused, unread, refused or valid",
    },
    facts: [],
    sources: [
      "https://github.com/azure-relocation-readiness/action/blob/main/docs/manifest.md#attestations-and-waivers",
    ],
  },
  cases: ({ manifest, refused = [] }) => refused.map((one) => refusalCase(manifest, one)),
  afterwards: (context, waivers, attestations = []) =>
    numbered([
      ...waivers.map((cover) => judgeWaiver(context, cover)),
      ...attestations.flatMap((use) => (use.isRead ? [] : [judgeAttestation(context, use)])),
    ]),
};

/** What was refused is not in the manifest that is judged, so what it would have covered fails by itself. */
function refusalCase(manifest: Context["manifest"], { statement, why }: UncountedStatement): Case {
  const what = statementName(statement);
  const check = checkOf(statement);
  return caseWithoutFacts(
    { subject: what, place: manifest.locate(statement.pointer) },
    {
      facets: { ...(check === undefined ? {} : { waives: check }), state: "refused" },
      outcome: "fail",
      severity: "warning",
      why: say`The ${what} does not count: ${raw(why)}.`,
      fix: {
        text: say`Fix what it covers, or have the owners of the workflow take it: a shorter ${"expires"}, or a change of its own to the base branch.`,
      },
    },
  );
}

/** Somebody relies on what they vouched for; where no check reads it, it settles nothing. */
function judgeAttestation({ manifest }: Context, { attestation, near }: AttestationUse): Judgement {
  const { check, pointer, at } = attestation;
  return {
    subject: `attestation for ${check}`,
    place: manifest.locate(pointer),
    facets: { waives: check, state: "unread" },
    outcome: "fail",
    severity: "warning",
    evidence: [{ label: "attested on", value: isoDate(at) }],
    why: say`No check reads the attestation for ${check}: it takes none, judges nothing that ${"match"} names, or is not a check of this version.`,
    fix: { text: say`${raw(meant(near))}Remove the attestation, or correct ${"check"} and ${"match"}.` },
  };
}

function judgeWaiver(context: Context, { waiver, covers, checkExists, near }: WaiverCover): Judgement {
  const { manifest, now } = context;
  const about = {
    subject: `waiver of ${waiver.check}`,
    place: manifest.locate(waiver.pointer),
    evidence: [
      { label: "reason", value: waiver.reason },
      { label: "expires", value: isoDate(waiver.expires) },
      { label: "findings covered", value: String(covers.length) },
    ],
  };
  const match = Object.entries(waiver.match)
    .map(([name, value]) => `${name}=${shortGuids(shownAddress(value))}`)
    .sort()
    .join(", ");
  const facets = (state: string): Record<string, string> => ({
    waives: waiver.check,
    ...(match === "" ? {} : { match }),
    state,
  });
  if (waiver.expires < now) {
    return {
      ...about,
      facets: facets("expired"),
      outcome: "fail",
      // An expired waiver that covers nothing any more is litter, not a danger.
      ...(covers.length === 0 ? { severity: "warning" as const } : {}),
      why: say`The waiver of ${waiver.check} expired on ${isoDate(waiver.expires)}, ${ago(waiver.expires, now)}. It covers nothing any more.`,
      fix: { text: say`Fix the finding, or have the owner decide again and set a new ${"expires"}.` },
    };
  }
  if (covers.length === 0) {
    return {
      ...about,
      facets: facets("unused"),
      outcome: "fail",
      severity: "warning",
      why: uselessness(waiver.check, checkExists),
      fix: { text: say`${raw(meant(near))}Remove the waiver, or correct ${"check"} and ${"match"}.` },
    };
  }
  const concerned = new Set(covers.flatMap((result) => result.waves));
  const waves = manifest.waves.filter((wave) => concerned.has(wave.name));
  const last = latest(waves);
  if (last !== undefined && waiver.expires < last.end) {
    return {
      ...about,
      facets: facets("too-short"),
      outcome: "fail",
      waves: waves.filter((wave) => waiver.expires < wave.end).map((wave) => wave.name),
      why: say`The waiver of ${waiver.check} expires on ${isoDate(waiver.expires)}, before wave ${last.name} ends on ${isoDate(last.end)}.`,
      fix: { text: say`Extend ${"expires"} past ${isoDate(last.end)}, or fix the finding before the wave.` },
    };
  }
  return {
    ...about,
    facets: facets("valid"),
    outcome: "pass",
    waves: waves.map((wave) => wave.name),
    why: say`The waiver of ${waiver.check} applies until ${isoDate(waiver.expires)}.`,
  };
}

function uselessness(check: string, exists: boolean): Sentence {
  if (!exists)
    return say`The waiver names ${check}, which is not a check of this version. It covers nothing.`;
  return check === WAIVER_CHECK
    ? say`The waiver names ${check}, which judges the waivers themselves and cannot be waived. It covers nothing.`
    : say`The waiver of ${check} covers no finding: nothing that it names fails.`;
}

function latest(waves: readonly Wave[]): Wave | undefined {
  return waves.reduce<Wave | undefined>(
    (best, wave) => (best === undefined || wave.end > best.end ? wave : best),
    undefined,
  );
}

function ago(then: Instant, now: Instant): string {
  const days = Math.max(1, daysBetween(then, now));
  return days === 1 ? "1 day ago" : `${String(days)} days ago`;
}
