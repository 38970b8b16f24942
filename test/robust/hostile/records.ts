import { chained } from "../../../src/records/chain.ts";
import type { ChainedRecord, RunRecord } from "../../../src/records/model.ts";
import { aRecord } from "../../support/records.ts";
import { MANIFEST, manifestOf, nested, SNAPSHOT, snapshot, times, type Hostile } from "./input.ts";

/** The largest file of records that is read. */
const LARGEST = 64 * 2 ** 20;
const RECORDS = "records.jsonl";

const records = (what: string, make: () => string): Hostile => ({
  what: `records with ${what}`,
  files: () => ({ [MANIFEST]: manifestOf(""), [SNAPSHOT]: snapshot(), [RECORDS]: make() }),
  args: ["--records", RECORDS],
});

/** One line again and again, as often as finds room. */
const filled = (line: string): string => line.repeat(Math.floor(LARGEST / line.length));

/** A whole chain of a record, as long as finds room. */
function chainOf(record: RunRecord): string {
  const lines: string[] = [];
  let last: ChainedRecord | undefined;
  for (let size = 0; ;) {
    const text = chained(record, last);
    size += text.length + 1;
    if (size > LARGEST) return `${lines.join("\n")}\n`;
    lines.push(text);
    const digest = /"digest":"([^"]*)"\}$/.exec(text)?.[1] ?? "";
    last = { ...record, sequence: lines.length, digest };
  }
}

const closing = aRecord("1", { wave: "all", outcome: "closed", relocation: "hostile" });

function withFindings(count: number): RunRecord {
  const finding = (at: number) =>
    ({
      check: "POL-01",
      id: at.toString(16).padStart(16, "0"),
      severity: "blocker",
      outcome: "fail",
    }) as const;
  return { ...closing, findings: times(count, finding) };
}

export const KEPT: readonly Hostile[] = [
  records("a chain of sixty thousand", () => chainOf(closing)),
  records("a chain of large ones", () => chainOf(withFindings(20_000))),
  records("one record again and again", () => filled(`${chained(withFindings(60_000), undefined)}\n`)),
  records("millions of lines", () => filled("1\n")),
  records("one line", () => filled("1 ")),
  records("lists in lists", () => filled(`${nested(3_000_000, "[", "]")}\n`)),
  records("empty objects", () => filled("{}\n")),
  records("one key many times", () => filled(`{${'"version":1,'.repeat(300_000)}"a":1}\n`)),
  records("a name that is long", () =>
    filled(`${chained({ ...closing, relocation: "x".repeat(7_000_000) }, undefined)}\n`),
  ),
];
