import { durationText } from "../../base/time.ts";
import { whoByWhen } from "../due.ts";
import { costText, coverageText } from "../cost.ts";
import type { ReportEvaluation } from "../evaluation.ts";
import type { Report } from "../model.ts";
import { causeGroups, sectionsOf } from "../order.ts";
import type { PlanWave } from "../plan/model.ts";
import { emptyLine, percentText, restsText } from "../plan/words.ts";
import { openRows, orderOf, sectionRows } from "../rows.ts";
import { nextStep } from "../steps.ts";
import { count, shortTime } from "../words.ts";
import { html, scrollingTable, sentenceHtml, unbrokenHtml } from "./escape.ts";
import { badge, section } from "./parts.ts";
import { nextLinesHtml } from "./steps.ts";
import { changeText } from "../../base/rounding.ts";

/** A screen holds no more. */
const MOST_BLOCKERS = 5;
const MOST_WAVES = 6;
const MOST_CAUSES = 3;

/** One screen for those who decide: what blocks, what it costs, how long it takes, what is unknown, what is next. */
export function summaryHtml(report: Report, evaluation: ReportEvaluation | undefined): string {
  const columns = [
    [card("What blocks", blockingHtml(report))],
    [
      card("What is unknown", unknownHtml(report, evaluation)),
      card("Cost", costHtml(report)),
      card("Next step", nextHtml(report)),
    ],
  ].map((cards) => `<div>\n${cards.join("\n")}\n</div>`);
  const time = evaluation === undefined ? "" : `\n${card("Time", timeHtml(report, evaluation))}`;
  return section("summary", "Summary", `<div class="cards">\n${columns.join("\n")}\n</div>${time}`);
}

function card(title: string, content: string): string {
  return `<div class="card">\n<h3>${title}</h3>\n${content}\n</div>`;
}

/** The most urgent reasons of each who can act, in turns. */
function blockingHtml(report: Report): string {
  const blocking = sectionsOf(report.results).find(({ key }) => key === "blocking");
  if (blocking === undefined) return "<p>No blocker fails.</p>";
  const order = orderOf(report);
  const groups = sectionRows(blocking, order);
  const open = openRows(
    groups.map(({ rows }) => rows),
    MOST_BLOCKERS,
  );
  const shown = groups.flatMap(({ rows }, index) => rows.slice(0, open[index]));
  const items = shown.flatMap(({ group, results }) => {
    const [first] = results;
    if (first === undefined) return [];
    const many = results.length > 1 ? `${String(results.length)} × ` : "";
    const who = whoByWhen(results, order);
    return [
      `<li><a href="#finding-${html(first.id)}">${html(group.check)}</a> ${many}${sentenceHtml(first.why)} <span class="where">${unbrokenHtml(who)}</span></li>`,
    ];
  });
  const rest = groups.reduce((sum, { rows }) => sum + rows.length, 0) - shown.length;
  const more = rest > 0 ? `<li><a href="#blocking">${count(rest, "more reason")}</a></li>` : "";
  return `<ul>${items.join("")}${more}</ul>`;
}

function unknownHtml(report: Report, evaluation: ReportEvaluation | undefined): string {
  const { unknowns, softUnknowns } = report.counts;
  const steps = (evaluation?.plan.waves ?? []).reduce((sum, { unknown }) => sum + unknown, 0);
  const notJudged = report.notJudged.reduce((sum, one) => sum + one.count, 0);
  const facts = report.missingFacts.length;
  const lines = [
    ...(unknowns === 0 ? [] : [`${count(unknowns, "blocker")} could not be judged.`]),
    ...(softUnknowns === 0
      ? []
      : [`${count(softUnknowns, "warning or notice", "warnings and notices")} could not be judged.`]),
    ...causeGroups(report)
      .slice(0, MOST_CAUSES)
      .map(({ cause }) => `Cause: ${sentenceHtml(cause.what)}`),
    ...(facts === 0 ? [] : [`<a href="#missing">${count(facts, "fact")}</a> could not be seen.`]),
    ...(steps === 0 ? [] : [`The duration of ${count(steps, "step")} is not known.`]),
    ...(notJudged === 0
      ? []
      : [`<a href="#not-judged">${count(notJudged, "thing")}</a> could not be judged by this version.`]),
  ];
  return lines.length === 0
    ? "<p>Nothing that was asked for.</p>"
    : `<ul>${lines.map((line) => `<li>${line}</li>`).join("")}</ul>`;
}

/** Never a number without what it covers. */
function costHtml({ cost }: Report): string {
  if (cost === undefined) return "<p>Not estimated.</p>";
  const { currency, source, target, priced, billed, transfer } = cost;
  const isWhole = priced === billed;
  const change =
    source === undefined || source === 0 || !isWhole ? "" : ` (${changeText((target / source - 1) * 100)})`;
  const overlap = cost.waves.reduce((sum, wave) => sum + (wave.overlap ?? 0), 0);
  const isWholeOverlap = cost.waves.every((wave) => wave.overlap !== undefined);
  const once = [
    ...(overlap === 0 ? [] : [`Both sides for a time: ${costText(overlap, isWholeOverlap)}.`]),
    ...(transfer === undefined ? [] : [`One copy of the data: ${costText(transfer.amount)}.`]),
  ];
  return [
    `<p><strong>${costText(target, isWhole)} ${html(currency)}</strong> a month at the target, ${costText(source)} at the source${change}. ` +
      `It <a href="#cost">covers</a> ${html(coverageText(cost))}.</p>`,
    ...(once.length === 0 ? [] : [`<p>${once.join(" ")}</p>`]),
  ].join("\n");
}

function nextHtml(report: Report): string {
  const lines = nextLinesHtml(report);
  if (nextStep(report) === undefined)
    lines.unshift(
      report.verdict === "ready"
        ? "<p>Nothing that gates is open.</p>"
        : "<p>Resolve what blocks, then what is unknown.</p>",
    );
  return lines.join("\n");
}

const HEAD =
  `<tr><th scope="col">Wave</th><th scope="col">Verdict</th><th scope="col">Opens</th>` +
  ["Window", "50 % within", "90 % within", "Fits", "Basis"]
    .map((title) => `<th scope="col" class="number">${title}</th>`)
    .join("") +
  "</tr>";

function timeHtml(report: Report, { plan }: ReportEvaluation): string {
  const empty = emptyLine({ plan });
  if (empty !== undefined) return `<p>${empty}</p>`;
  const verdicts = new Map(report.waves.map((wave) => [wave.name, wave.verdict]));
  const rows = plan.waves.slice(0, MOST_WAVES).map((wave, index) => {
    const verdict = verdicts.get(wave.name);
    return (
      `<tr><th scope="row"><a href="#plan-${String(index + 1)}">${html(wave.name)}</a></th>` +
      `<td>${verdict === undefined ? "proposed" : badge(verdict)}</td><td>${wave.start === undefined ? "-" : `${html(shortTime(wave.start))} UTC`}</td>` +
      timeCells(wave)
        .map((text) => `<td class="number">${text}</td>`)
        .join("") +
      "</tr>"
    );
  });
  const rest = plan.waves.length - rows.length;
  const more = rest > 0 ? `\n<p><a href="#plan">${count(rest, "more wave")}</a></p>` : "";
  return `${scrollingTable("Time by wave", HEAD, rows)}${more}`;
}

function timeCells(wave: PlanWave): string[] {
  const { window, time, fits, unknown } = wave;
  const least = unknown > 0 ? "≥ " : "";
  return [
    window === undefined ? "-" : durationText(window),
    `${least}${durationText(time.p50)}`,
    `${least}${durationText(time.p90)}`,
    fits === undefined ? "-" : `${unknown > 0 ? "≤ " : ""}${percentText(fits)}`,
    unbrokenHtml(restsText(wave) || "-"),
  ];
}
