import { durationText } from "../../base/time.ts";
import { codeHtml, codesHtml, html, scrollingTable, sentenceHtml } from "../html/escape.ts";
import { section } from "../html/parts.ts";
import { ganttHtml } from "./gantt-html.ts";
import { count } from "../words.ts";
import { graphHtml } from "./graph-html.ts";
import type { PlanDependency, ShortList, RelocationSchedule, PlanStep, PlanWave } from "./model.ts";
import {
  basisText,
  besideLines,
  clockText,
  emptyLine,
  KIND_WORDS,
  methodText,
  stepTitle,
  timeLine,
  unknownLine,
} from "./words.ts";

const HEAD =
  `<tr><th scope="col" class="number">#</th><th scope="col" class="number">Begin</th><th scope="col" class="number">End</th>` +
  ["Resource", "Step", "How"].map((one) => `<th scope="col">${one}</th>`).join("") +
  `<th scope="col" class="number">80 % within</th><th scope="col" class="number">Slack</th><th scope="col">Basis</th><th scope="col">After</th></tr>`;

/** What needs what as a picture, wave after wave as a picture and a table, and what is to be known besides. */
export function planHtml(plan: RelocationSchedule): string {
  const empty = emptyLine({ plan });
  return [
    ...(empty === undefined ? [] : [`<p>${empty}</p>`]),
    ...dependenciesHtml(plan),
    ...plan.waves.map(waveHtml),
    ...restHtml(plan),
  ].join("\n");
}

/** Rows of a page; the JSON of the plan has all. */
const MOST_ROWS = 200;

function dependenciesHtml(plan: RelocationSchedule): string[] {
  const { total, shown } = plan.dependencies;
  if (total === 0) return [];
  const titles = ["What needs", "How", "What is needed", "Proven by"];
  const head = `<tr>${titles.map((one) => `<th scope="col">${one}</th>`).join("")}</tr>`;
  const own = shown.slice(0, MOST_ROWS);
  const table = scrollingTable("Dependencies", head, own.map(dependencyRow), "steps");
  const left = total - own.length;
  const more = left > 0 ? `\n<p>and ${String(left)} more</p>` : "";
  return [
    section(
      "plan-needs",
      "What needs what",
      `${graphHtml(plan)}\n<details><summary>${count(total, "dependency", "dependencies")} with the property that proves each</summary>\n${table}${more}\n</details>`,
    ),
  ];
}

function dependencyRow({ dependent, needed, kind, by, declared }: PlanDependency): string {
  const proof = [
    ...(by === undefined ? [] : [codeHtml(by)]),
    ...(declared ? ["declared in the manifest"] : []),
  ].join(", ");
  return `<tr><th scope="row">${codeHtml(dependent)}</th><td>${KIND_WORDS[kind]}</td><td>${codeHtml(needed)}</td><td>${proof}</td></tr>`;
}

function waveHtml(wave: PlanWave, index: number): string {
  const { name, start, workloads, dependsOn, steps, longest } = wave;
  const unknown = unknownLine(wave);
  const lines = [
    `Moves ${codesHtml(workloads, 100) || "no workload"}${dependsOn.length === 0 ? "" : `, after ${codesHtml(dependsOn, 50)}`}` +
      `${start === undefined ? "" : `. Opens at ${html(start)}`}.`,
    `Takes ${html(timeLine(wave))}.`,
    ...(unknown === undefined ? [] : [`<strong>Unknown:</strong> ${html(unknown)}.`]),
    ...besideLines(wave),
  ];
  const shorter = longest.map(
    ({ step, shorten }) => `<li>#${String(step + 1)}: ${sentenceHtml(shorten)}</li>`,
  );
  return section(
    `plan-${String(index + 1)}`,
    `Wave ${html(name)}`,
    [
      `<p>${lines.join("<br>")}</p>`,
      ganttHtml(wave),
      shorter.length === 0
        ? ""
        : `<p>The longest steps on the critical path:</p><ul>${shorter.join("")}</ul>`,
      steps.length === 0 ? "" : scrollingTable(`Steps of ${name}`, HEAD, steps.map(row), "steps"),
    ]
      .filter((part) => part !== "")
      .join("\n"),
  );
}

function row(step: PlanStep, index: number): string {
  const { critical, begin, end, resource, from, to, by, duration, slack, after } = step;
  const name = critical ? `<strong>${codeHtml(resource)}</strong>` : codeHtml(resource);
  const number = (text: string): string => `<td class="number">${text}</td>`;
  const source =
    duration === undefined
      ? ""
      : ` title="${html(`${duration.source}${duration.at === undefined ? "" : `, ${duration.at}`}`)}"`;
  const move = [from, to].flatMap((one) => (one === undefined ? [] : [html(one)])).join(" → ");
  return (
    `<tr>${number(String(index + 1))}${number(clockText(begin))}${number(duration === undefined ? "?" : clockText(end))}` +
    `<th scope="row">${name}${move === "" ? "" : `<br><span class="where">${move}</span>`}</th><td>${stepTitle(step)}</td>` +
    `<td>${methodText(step, codeHtml)}, ${by}</td>` +
    `${number(duration === undefined ? "?" : durationText(duration.p80))}${number(durationText(slack))}` +
    `<td${source}>${basisText(step)}</td><td>${after.map((one) => `#${String(one + 1)}`).join(" ")}</td></tr>`
  );
}

function restHtml(plan: RelocationSchedule): string[] {
  const block = (id: string, title: string, items: readonly string[]): string[] =>
    items.length === 0
      ? []
      : [section(id, title, `<ul>${items.map((one) => `<li>${one}</li>`).join("")}</ul>`)];
  return [
    ...block(
      "plan-first",
      "What cannot move first",
      plan.notFirst.map(({ workload, needs }) => `${codeHtml(workload)} needs ${codesHtml(needs, 50)}`),
    ),
    ...block("plan-undeclared", "Found and not declared", dependencyItems(plan.undeclared)),
    ...block("plan-unclassified", "Found, not classified", dependencyItems(plan.unclassified)),
    ...block(
      "plan-cycles",
      "Circular dependencies",
      rows(plan.cycles, ({ keys, way }) => `${keys.map(codeHtml).join(" → ")}: ${sentenceHtml(way)}`),
    ),
    ...block(
      "plan-outside",
      "Named and not planned",
      rows(
        plan.outside,
        ({ resource, of, by, names }) =>
          `${codeHtml(resource)} names the ${of} ${codeHtml(names)} (${codeHtml(by)})`,
      ),
    ),
    ...block("plan-unassigned", "In no wave", rows(plan.unassigned, codeHtml)),
    ...block("plan-unseen", "Not seen", plan.notSeen.map(sentenceHtml)),
  ];
}

function dependencyItems(listed: ShortList<PlanDependency>): string[] {
  return rows(
    listed,
    ({ dependent, needed, kind, by }) =>
      `${codeHtml(dependent)} ${KIND_WORDS[kind]} ${codeHtml(needed)}${by === undefined ? "" : ` (${codeHtml(by)})`}`,
  );
}

function rows<T>({ total, shown }: ShortList<T>, show: (one: T) => string): string[] {
  const own = shown.map(show);
  return total > own.length ? [...own, `and ${String(total - own.length)} more`] : own;
}
