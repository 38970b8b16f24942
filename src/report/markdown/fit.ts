import { inUtf8 } from "./escape.ts";
import type { SizeLimit, Fullness } from "./options.ts";

const ALL = Infinity;

const FULL: Fullness = {
  passed: 20,
  details: ALL,
  top: { blocking: ALL, unknown: ALL, rest: ALL },
  checks: ALL,
  rows: 100,
  graph: true,
  powershell: true,
  why: 600,
};

const SHELL: Fullness = { ...FULL, powershell: false };

const top = (blocking: number, unknown: number, rest: number): Fullness["top"] => ({
  blocking,
  unknown,
  rest,
});

/** From whole to bare: what passed goes first, then commands for a second shell, then details, then all but the tops of each check, blockers last of all. */
const LADDER: readonly Fullness[] = [
  FULL,
  { ...FULL, passed: 0 },
  { ...SHELL, passed: 0 },
  { ...SHELL, passed: 0, details: 0 },
  { ...SHELL, passed: 0, details: 0, top: top(ALL, ALL, 10), rows: 60 },
  { ...SHELL, passed: 0, details: 0, top: top(ALL, 10, 3), rows: 50, why: 400 },
  { ...SHELL, passed: 0, details: 0, top: top(50, 10, 3), rows: 50, why: 400 },
  { ...SHELL, passed: 0, details: 0, top: top(20, 5, 1), rows: 40, why: 400 },
  { ...SHELL, passed: 0, details: 0, top: top(10, 3, 1), rows: 30, why: 300, graph: false },
  { ...SHELL, passed: 0, details: 0, top: top(5, 2, 0), rows: 20, why: 300, graph: false },
  { ...SHELL, passed: 0, details: 0, top: top(3, 1, 0), rows: 10, why: 200, graph: false },
  { ...SHELL, passed: 0, details: 0, top: top(1, 1, 0), rows: 10, why: 200, graph: false, checks: 30 },
  { ...SHELL, passed: 0, details: 0, top: top(1, 0, 0), rows: 5, why: 120, graph: false, checks: 10 },
  { ...SHELL, passed: 0, details: 0, top: top(0, 0, 0), rows: 0, why: 0, graph: false, checks: 0 },
];

/** True when the text keeps within both measures. */
export function fits(text: string, budget: SizeLimit): boolean {
  return text.length <= budget.utf16 && (budget.bytes === ALL || inUtf8(text) <= budget.bytes);
}

/**
 * The fullest text within the budget: the first rung of the ladder that fits, and on it as many details, from the first
 * blocker on, as there is room for. Undefined when not even the last rung fits.
 */
export function fullest(
  render: (fullness: Fullness) => string,
  findings: number,
  budget: SizeLimit,
): string | undefined {
  for (const rung of LADDER) {
    const text = render(rung);
    if (!fits(text, budget)) continue;
    return rung.details === 0 ? moreDetails(render, rung, findings, budget, text) : text;
  }
  return undefined;
}

function moreDetails(
  render: (fullness: Fullness) => string,
  rung: Fullness,
  findings: number,
  budget: SizeLimit,
  bare: string,
): string {
  let best = bare;
  let [low, high] = [0, findings];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const text = render({ ...rung, details: middle });
    if (fits(text, budget)) {
      best = text;
      low = middle;
    } else high = middle - 1;
  }
  return best;
}
