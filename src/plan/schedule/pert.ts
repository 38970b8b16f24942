import { oncePer } from "../../base/once.ts";

/** Least, most probable and greatest value. */
export interface ThreePoints {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** Mean of a PERT-beta draw. */
export function pertMean({ low, likely, high }: ThreePoints): number {
  return (low + 4 * likely + high) / 6;
}

/** Parts that a distribution is drawn from, all as probable. */
export const PARTS = 256;
/** The place of the most probable value between the least and the greatest is rounded to such parts. */
const SHAPES = 64;
/** Cells of the integral. */
const CELLS = 4096;

/** Which of the shapes the points have: 0 where the likely value is the least, 64 where it is the greatest. */
export function shapeOf({ low, likely, high }: ThreePoints): number {
  return high > low ? Math.round((SHAPES * (likely - low)) / (high - low)) : 0;
}

/**
 * Values between 0 and 1 of the PERT-beta distribution of a shape, one in the middle of each of {@link PARTS}: alpha = 1 + 4 m and beta =
 * 5 - 4 m, where m is the place of the most probable value. Only operations that every machine rounds alike: the exponents are
 * sixteenths, so that a power is a product of repeated square roots.
 */
export const pertQuantiles = oncePer((shape: number): Float32Array => {
  const cumulative = new Float64Array(CELLS + 1);
  let before = density(shape, 0);
  for (let cell = 1; cell <= CELLS; cell += 1) {
    const own = density(shape, cell / CELLS);
    cumulative[cell] = (cumulative[cell - 1] ?? 0) + (before + own) / 2;
    before = own;
  }
  const total = cumulative[CELLS] ?? 0;
  const values = new Float32Array(PARTS);
  let cell = 1;
  for (let part = 0; part < PARTS; part += 1) {
    const wanted = (total * (part + 0.5)) / PARTS;
    while (cell < CELLS && (cumulative[cell] ?? 0) < wanted) cell += 1;
    const low = cumulative[cell - 1] ?? 0;
    const width = (cumulative[cell] ?? 0) - low;
    values[part] = (cell - 1 + (width > 0 ? (wanted - low) / width : 0)) / CELLS;
  }
  return values;
});

/** The value that a share of the draws does not exceed. */
export function pertQuantile(points: ThreePoints, share: number): number {
  const values = pertQuantiles(shapeOf(points));
  const part = values[Math.min(PARTS - 1, Math.floor(share * PARTS))] ?? 0;
  return points.low + (points.high - points.low) * part;
}

function density(shape: number, x: number): number {
  return sixteenthPower(x, shape) * sixteenthPower(1 - x, SHAPES - shape);
}

/** `x` to the power of `sixteenths / 16`. */
function sixteenthPower(x: number, sixteenths: number): number {
  let factor = Math.sqrt(Math.sqrt(Math.sqrt(Math.sqrt(x))));
  let power = 1;
  for (let left = sixteenths; left > 0; left >>>= 1) {
    if ((left & 1) === 1) power *= factor;
    factor *= factor;
  }
  return power;
}
