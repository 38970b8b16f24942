import { documentHtml } from "../html.ts";
import { codeHtml, codesHtml, html, sentenceHtml, scrollingTable } from "../html/escape.ts";
import { badge, section, TONES } from "../html/parts.ts";
import { countWords, shortTime } from "../words.ts";
import type { Fleet, FleetMember } from "./fleet.ts";
import { FLEET_SECTIONS, fleetHeadline, fleetReach, fleetReason } from "./words.ts";

const FILES = 20;
const SECTION_TONES: Readonly<Record<keyof typeof FLEET_SECTIONS, string>> = {
  blocking: "bad",
  unknown: "unknown",
  warnings: "unknown",
  notices: "note",
  waived: "soft",
};

export function fleetHtml(fleet: Fleet): string {
  const counts = countWords(fleet.counts).map((words) => `<li class="badge soft">${words}</li>`);
  const sections = [...new Set(fleet.findings.map((one) => one.section))];
  const parts = [
    `<header class="${TONES[fleet.verdict]}">\n<h1>${fleetHeadline(fleet)}</h1>`,
    `<p><strong>${fleetReason(fleet)}</strong></p>\n<ul class="counts">${counts.join("")}</ul>\n</header>`,
    section("reports", "Reports", reportsHtml(fleet)),
    fleet.causes.length === 0 ? "" : section("causes", "Causes of what is unknown", causesHtml(fleet)),
    ...sections.map((key) => {
      const own = fleet.findings.filter((one) => one.section === key);
      const boxes = own.map(
        (one) =>
          `<article class="finding ${SECTION_TONES[key]}">\n<h3><span class="id">${html(one.check)}</span> ${html(one.title)}</h3>\n` +
          `<p>${sentenceHtml(one.why)}</p>\n<p class="where">${fleetReach(one)}: ${codesHtml(one.files, FILES)}</p>\n</article>`,
      );
      return section(key, `${FLEET_SECTIONS[key]} (${String(own.length)})`, boxes.join("\n"));
    }),
  ];
  return documentHtml(fleetHeadline(fleet), parts.filter((part) => part !== "").join("\n"));
}

function reportsHtml({ reports }: Fleet): string {
  const head = ["Report", "Verdict", "Findings", "As of (UTC)"].map(
    (title) => `<th scope="col">${title}</th>`,
  );
  return scrollingTable("Reports", `<tr>${head.join("")}</tr>`, reports.map(rowHtml));
}

function rowHtml({ name, wave, file, verdict, rehearsal, counts, judgedAsOf, region }: FleetMember): string {
  const which = wave === undefined ? "" : `, wave ${codeHtml(wave)}`;
  const words = countWords({ ...counts, notices: 0, waived: 0, passed: 0, notApplicable: 0 }).join(", ");
  return (
    `<tr><th scope="row">${codeHtml(name)}${which} to ${codeHtml(region)}<br><span class="where">${html(file)}</span></th>` +
    `<td>${rehearsal ? "REHEARSAL " : ""}${badge(verdict)}</td><td>${words || "no findings"}</td><td>${html(shortTime(judgedAsOf))}</td></tr>`
  );
}

function causesHtml({ causes }: Fleet): string {
  return causes
    .map(
      (cause) =>
        `<article class="finding unknown">\n<h3>${sentenceHtml(cause.what)}</h3>\n<p>${fleetReach(cause)}: ${codesHtml(cause.files, FILES)}</p>\n</article>`,
    )
    .join("\n");
}
