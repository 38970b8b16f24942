import { raw, say } from "../../base/sentence.ts";
import type { Case, Check, Context } from "../check.ts";
import { caseWithoutFacts } from "../support/without-facts.ts";

/** More breaks of one chain are counted: each says the same of what follows. */
const MOST = 20;

/** What was kept of earlier runs closes waves and tells of drift, so nobody may change it afterwards. */
export const wav09: Check = {
  meta: {
    id: "WAV-09",
    title: "Records of earlier runs are whole",
    area: "wave",
    severity: "blocker",
    phase: "migrate",
    looksAt:
      "The records of earlier runs, where the run keeps them (records). Each has its number, the digest of the record before it and its own: what was changed or taken out afterwards breaks the digests of all that follow. Records that were cut off at the end leave no trace in the chain itself. The attested file that every run uploads does.",
    ready: "Every record is as it was written, and none is missing.",
    howToFix:
      "Find out who changed the records: the history of their branch, or the edits of the comments, shows it. Restore what was there. Where that cannot be done, begin a new chain: keep the old branch under another name, or close the issue and remove its label.",
    failsWhen: [
      "A record was changed after it was written.",
      "A record is missing.",
      "A line among the records is none.",
      "It is unknown when the records could not be read.",
    ],
    waive: "When what happened is known and written down. Until the chain is whole no record closes a wave.",
    facets: {
      kind: "changed, gap or unreadable",
      line: "place in the chain, from 1",
    },
    facts: [],
    sources: ["https://docs.github.com/actions/concepts/security/artifact-attestations"],
  },
  cases(context) {
    const { records, manifest } = context;
    // A run that keeps none says nothing of them.
    if (records === undefined) return [];
    const about = { subject: "records", place: manifest.locate(["waves"]) };
    if ("why" in records)
      return [
        caseWithoutFacts(about, {
          outcome: "unknown",
          why: say`The records in ${records.from} could not be read: ${raw(records.why)}.`,
        }),
      ];
    return judged(records, context);
  },
};

function judged(
  { from, chain }: Extract<NonNullable<Context["records"]>, { chain: unknown }>,
  { manifest }: Context,
): Case[] {
  const place = manifest.locate(["waves"]);
  const { breaks, records } = chain;
  if (breaks.length === 0)
    return [
      caseWithoutFacts(
        { subject: "records", place },
        {
          outcome: "pass",
          why: say`The ${records.length} records in ${from} are as they were written.`,
        },
      ),
    ];
  return breaks.slice(0, MOST).map(({ line, kind, why }) =>
    caseWithoutFacts(
      { subject: `record at ${String(line)}`, place, facets: { kind, line: String(line) } },
      {
        outcome: "fail",
        why,
        evidence: [
          { label: "records", value: from },
          { label: "breaks", value: String(breaks.length) },
        ],
        fix: { text: say`Find out who changed the records in ${from}, and restore what was there.` },
      },
    ),
  );
}
