import { html } from "../html/escape.ts";
import { count } from "../words.ts";
import { graphLayout, type Box, type Connection } from "./layout.ts";
import type { RelocationSchedule } from "./model.ts";
import { shortName } from "./words.ts";

const BOX = { width: 176, height: 30 };
const STEP = { x: 214, y: 42 };
const TOP = 34;
const EDGE = 12;
/** What a box has room for. */
const MOST_SIGNS = 25;

/** What needs what, as a picture in itself: no script and no request. The table of dependencies says the same in words. */
export function graphHtml(plan: RelocationSchedule): string {
  const layout = graphLayout(plan);
  const { boxes, connections, waves, columns, rows, of, left } = layout;
  if (boxes.length < 2) return "";
  const [width, height] = [columns * STEP.x + EDGE, TOP + rows * STEP.y + EDGE];
  const bands = waves
    .filter(({ columns: own }) => own > 0)
    .map(({ name, first, columns: own }) => {
      const x = first * STEP.x + 4;
      const wide = own * STEP.x - 8;
      return (
        `<rect class="band" x="${String(x)}" y="4" width="${String(wide)}" height="${String(height - 8)}" rx="6"/>` +
        `<text class="title" x="${String(x + 10)}" y="24">${html(shortName(name, Math.floor(wide / 8)))}</text>`
      );
    });
  const words = `${count(boxes.length, of)} in ${count(waves.length, "wave")}, with ${count(connections.length, "line")} from what is needed to what needs it`;
  const note =
    (of === "workload" ? "Workloads are drawn in place of their resources. " : "") +
    (left > 0 ? `${String(left)} more are not drawn. ` : "") +
    "A thick frame is on a critical path. A solid line: must exist before, or moves with. A dashed line: is re-pointed at the switch.";
  return (
    `<div class="picture" tabindex="0" role="region" aria-label="Dependencies, as a picture">` +
    `<svg class="graph" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" role="img" aria-label="${html(words)}">\n` +
    `${bands.join("\n")}\n${connections.map(line).join("\n")}\n${boxes.map(box).join("\n")}\n</svg></div>\n<p class="where">${note}</p>`
  );
}

function placeOf({ column, row }: Box): { x: number; y: number } {
  return { x: column * STEP.x + (STEP.x - BOX.width) / 2, y: TOP + row * STEP.y };
}

function box(one: Box): string {
  const { x, y } = placeOf(one);
  return (
    `<g class="${one.critical ? "box critical" : "box"}"><title>${html(one.name)}</title>` +
    `<rect x="${String(x)}" y="${String(y)}" width="${String(BOX.width)}" height="${String(BOX.height)}" rx="4"/>` +
    `<text x="${String(x + 8)}" y="${String(y + 19)}">${html(shortName(one.name, MOST_SIGNS))}</text></g>`
  );
}

/** From the right side of what is needed to the left side of what needs it; back and within a column in a bow. */
function line({ from, to, kind }: Connection): string {
  const [a, b] = [placeOf(from), placeOf(to)];
  const start = { x: a.x + BOX.width, y: a.y + BOX.height / 2 };
  const end = { x: b.x, y: b.y + BOX.height / 2 };
  const bend = Math.max(20, Math.abs(end.x - start.x) / 2);
  const path = `M${point(start)} C${point({ x: start.x + bend, y: start.y })} ${point({ x: end.x - bend, y: end.y })} ${point(end)}`;
  const tip = `M${point({ x: end.x - 7, y: end.y - 4 })} L${point(end)} L${point({ x: end.x - 7, y: end.y + 4 })}`;
  const strong = from.critical && to.critical && kind !== "points" ? " strong" : "";
  return `<path class="line ${kind}${strong}" d="${path}"/><path class="line tip${strong}" d="${tip}"/>`;
}

function point({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${String(Math.round(x * 10) / 10)} ${String(Math.round(y * 10) / 10)}`;
}
