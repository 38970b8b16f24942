import { sourceScope } from "../../derive/scope-map.ts";
import { sameText } from "../../base/names.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import { targetScope } from "../../derive/planned.ts";
import { factRef } from "../../facts/facts.ts";
import type { ConfigurationRow } from "../../facts/configuration/row.ts";
import { caseOf, type About, type Case, type Context, type Judgement } from "../check.ts";
import { ofThisVersion } from "./unasked.ts";

/** Names that a finding lists. */
const MOST_NAMED = 10;

/** What is set up at a resource of the source has to be set up at its successor; more may be. */
export function sameSetUp(
  about: About,
  list: string,
  { from, to }: { readonly from: string; readonly to: string },
  context: Context,
): Case {
  const { manifest } = context;
  const needs = {
    old: factRef("configurations", sourceScope(manifest), `${list}/${from}`),
    own: factRef("configurations", targetScope(manifest), `${list}/${to}`),
  };
  return caseOf(
    { ...about, ...ofThisVersion(context, "configurations") },
    needs,
    ({ old, own }): Judgement[] => {
      const missing = old.filter((row) => !own.some((one) => isSame(one, row)));
      if (missing.length === 0)
        return [
          {
            ...about,
            outcome: "pass",
            why: say`${to} has all ${old.length} settings of ${from}.`,
          },
        ];
      const [first] = missing;
      return [
        {
          ...about,
          outcome: "fail",
          why: say`${to} does not have ${missing.length} of the ${old.length} settings of ${from}, or has another value. The first is ${raw(wordsOf(first))}.`,
          evidence: missing.slice(0, MOST_NAMED).map((row) => ({
            label: row.what,
            value: row.value === undefined ? row.name : `${row.name}: ${row.value}${atTarget(row, own)}`,
          })),
          fix: { text: say`Set up the same at ${to}, or waive what is meant to differ.` },
        },
      ];
    },
  );
}

function isSame(one: ConfigurationRow, other: ConfigurationRow): boolean {
  return isTwin(one, other) && sameText(one.value ?? "", other.value ?? "");
}

function isTwin(one: ConfigurationRow, other: ConfigurationRow): boolean {
  return one.what === other.what && sameText(one.name, other.name);
}

function wordsOf(row: ConfigurationRow | undefined): Sentence {
  return row === undefined ? say`none` : say`the ${row.what} ${row.name}`;
}

/** How it is set at the target, where it is there and set otherwise. */
function atTarget(row: ConfigurationRow, own: readonly ConfigurationRow[]): string {
  const twin = own.find((one) => isTwin(one, row));
  return twin === undefined ? "" : `, at the target ${twin.value ?? "not stated"}`;
}
