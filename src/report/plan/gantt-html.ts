import { durationText } from "../../base/time.ts";
import { html } from "../html/escape.ts";
import { count } from "../words.ts";
import type { PlanStep, PlanWave } from "./model.ts";
import { clockText, shortName, stepTitle } from "./words.ts";

/** Bars of one wave; more make a page that nobody reads. */
const MOST_BARS = 80;
const LEFT = 300;
const WIDTH = 900;
const ROW = 20;
/** What stands left of the bars. */
const MOST_SIGNS = 46;

/** The steps of a wave as a picture in itself: no script and no request. The line stands where the window opens. */
export function ganttHtml({ name, steps, window, time }: PlanWave): string {
  const own =
    steps.length <= MOST_BARS ? steps : steps.filter(({ critical }) => critical).slice(0, MOST_BARS);
  if (own.length === 0) return "";
  const first = own.reduce((least, { begin }) => Math.min(least, begin), 0);
  const last = own.reduce((most, { end }) => Math.max(most, end), Math.max(time.likely, 1));
  const at = (seconds: number): number =>
    Math.round((LEFT + ((WIDTH - LEFT) * (seconds - first)) / (last - first)) * 10) / 10;
  const height = (own.length + 1) * ROW;
  const line = (seconds: number, text: string): string =>
    `<path class="moment" d="M${String(at(seconds))} 0 V${String(height)}"/>` +
    `<text x="${String(at(seconds) + 3)}" y="${String(height - 6)}">${text}</text>`;
  const lines = [
    ...(first < 0 ? [line(0, "window opens")] : []),
    ...(window !== undefined && window > 0 && window <= last ? [line(window, "window ends")] : []),
  ];
  const title = `Steps of ${name}: ${durationText(time.likely)} in the window`;
  const left = steps.length - own.length;
  const notes = [
    "* is on the critical path.",
    ...(own.some(({ duration }) => duration === undefined)
      ? ["An empty bar: nobody knows how long it takes."]
      : []),
    ...(left > 0 ? [`${count(left, "more step")} not drawn: all stand in the table.`] : []),
  ];
  const note = `\n<p class="where">${notes.join(" ")}</p>`;
  return (
    `<div class="picture" tabindex="0" role="region" aria-label="${html(title)}, as a picture">` +
    `<svg class="gantt" viewBox="0 0 ${String(WIDTH)} ${String(height)}" role="img" aria-label="${html(title)}">\n` +
    `${own.map((step, index) => bar(step, index, at)).join("\n")}\n${lines.join("")}</svg></div>${note}`
  );
}

function bar(step: PlanStep, index: number, at: (seconds: number) => number): string {
  const { resource, begin, end, critical, duration } = step;
  const y = index * ROW;
  const width = Math.max(2, Math.round((at(end) - at(begin)) * 10) / 10);
  const kind = [...(critical ? ["critical"] : []), ...(duration === undefined ? ["open"] : [])];
  const title = stepTitle(step);
  const shown = `${critical ? "* " : ""}${shortName(resource, MOST_SIGNS - title.length - 3)} ${title}`;
  const hint = `${resource} ${title}: ${clockText(begin)} to ${duration === undefined ? "unknown" : clockText(end)}`;
  return (
    `<g class="${["bar", ...kind].join(" ")}"><title>${html(hint)}</title><text x="0" y="${String(y + 14)}">${html(shown)}</text>` +
    `<rect x="${String(at(begin))}" y="${String(y + 4)}" width="${String(width)}" height="${String(ROW - 8)}"/></g>`
  );
}
