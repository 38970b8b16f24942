import type { Verdict } from "../model.ts";
import {
  ASPECT_TITLES,
  CAPACITY_NOTE,
  type RegionCandidate,
  type RegionCell,
  type RegionComparison,
} from "../regions.ts";
import { codeHtml, html, scrollingTable, sentenceHtml } from "./escape.ts";
import { badge, section, TONES } from "./parts.ts";

const MARKS: Readonly<Record<Verdict, string>> = { ready: "✓", "not-ready": "✗", unknown: "?" };

/** The regions side by side, the best first, and folded what each aspect says of each. */
export function regionsHtml(regions: RegionComparison | undefined): string {
  const [first] = regions?.candidates ?? [];
  if (regions === undefined || first === undefined) return "";
  const titles = first.cells.map(({ aspect }) => `<th scope="col">${ASPECT_TITLES[aspect]}</th>`).join("");
  const head =
    `<tr><th scope="col" class="number">Rank</th><th scope="col">Region</th><th scope="col">Verdict</th>` +
    `<th scope="col" class="number">Blockers</th><th scope="col" class="number">Unknown</th>${titles}</tr>`;
  return section(
    "regions",
    "Regions side by side",
    `<p>${CAPACITY_NOTE}</p>\n` +
      `${scrollingTable("Regions side by side", head, regions.candidates.map(row))}\n` +
      regions.candidates.map(reasons).join("\n"),
  );
}

function row({ rank, region, isTarget, verdict, blockers, unknowns, cells }: RegionCandidate): string {
  const numbers = [blockers, unknowns].map((value) => `<td class="number">${String(value)}</td>`).join("");
  return (
    `<tr><td class="number">${String(rank)}</td><th scope="row">${codeHtml(region)}${isTarget ? " (target)" : ""}</th>` +
    `<td>${badge(verdict)}</td>${numbers}${cells.map(cellHtml).join("")}</tr>`
  );
}

function cellHtml({ verdict, shows }: RegionCell): string {
  const text = shows === undefined ? "" : ` ${html(shows)}`;
  return `<td><span class="badge ${TONES[verdict]}">${MARKS[verdict]}</span>${text}</td>`;
}

function reasons({ region, cells }: RegionCandidate): string {
  const items = cells.map(
    ({ aspect, verdict, why }) =>
      `<dt>${ASPECT_TITLES[aspect]} ${badge(verdict)}</dt><dd>${sentenceHtml(why)}</dd>`,
  );
  return `<details><summary>${codeHtml(region)}</summary><dl>${items.join("")}</dl></details>`;
}
