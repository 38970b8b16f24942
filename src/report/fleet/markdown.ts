import { code, sentenceMarkdown } from "../markdown/escape.ts";
import { checkId, codes } from "../markdown/finding.ts";
import { VERDICT_MARKS } from "../markdown/head.ts";
import { countWords, shortTime } from "../words.ts";
import type { Fleet, FleetFinding, FleetMember } from "./fleet.ts";
import { FLEET_SECTIONS, fleetHeadline, fleetReach, fleetReason } from "./words.ts";

const FILES = 5;
/** A job summary holds a mebibyte; beyond these rows nobody reads on, and the JSON has them all. */
const ROWS = 500;
const OPEN = 10;

export function fleetMarkdown(fleet: Fleet): string {
  const sections = [...new Set(fleet.findings.map(({ section }) => section))];
  const parts = [
    `## ${VERDICT_MARKS[fleet.verdict]} ${fleetHeadline(fleet)}`,
    `**${fleetReason(fleet)}** ${countWords(fleet.counts).join(" · ")}`,
    listText(fleet.reports, memberRow, "more reports"),
    fleet.causes.length === 0 ? "" : "### ❓ Causes of what is unknown",
    listText(
      fleet.causes,
      (cause) =>
        `- What happened: ${sentenceMarkdown(cause.what, 400)} ${fleetReach(cause)}: ${codes(cause.files, FILES)}`,
      "more causes",
    ),
    ...sections.flatMap((section) => {
      const own = fleet.findings.filter((one) => one.section === section);
      const list = listText(own, findingRow, "more checks");
      const title = `${FLEET_SECTIONS[section]} (${String(own.length)})`;
      return section === "blocking" || section === "unknown"
        ? [`### ${title}`, list]
        : [`<details><summary>${title}</summary>\n\n${list}\n\n</details>`];
    }),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function memberRow({
  file,
  verdict,
  rehearsal,
  name,
  wave,
  region,
  counts,
  judgedAsOf,
}: FleetMember): string {
  const which = wave === undefined ? "" : `, wave ${code(wave, 60)}`;
  const words = countWords({ ...counts, notices: 0, waived: 0, passed: 0, notApplicable: 0 }).join(", ");
  return `- ${VERDICT_MARKS[verdict]} ${rehearsal ? "REHEARSAL: " : ""}${code(name, 80)}${which} to ${code(region, 40)}: ${words || "no findings"}, as of ${code(shortTime(judgedAsOf), 40)} UTC, ${code(file, 120)}`;
}

function findingRow(one: FleetFinding): string {
  return `- **${checkId(one.check, {})}** ${sentenceMarkdown(one.why, 300)} ${fleetReach(one)}: ${codes(one.files, FILES)}`;
}

/** The first ones open, the rest folded. */
function listText<T>(all: readonly T[], row: (one: T) => string, more: string): string {
  const lines = all.slice(0, ROWS).map(row);
  const open = lines.slice(0, OPEN).join("\n");
  if (lines.length <= OPEN) return open;
  const cut = all.length > ROWS ? `\n\n${String(ROWS)} of ${String(all.length)} shown.` : "";
  const fold = `<details><summary>${String(lines.length - OPEN)} ${more}</summary>\n\n${lines.slice(OPEN).join("\n")}${cut}\n\n</details>`;
  return `${open}\n\n${fold}`;
}
