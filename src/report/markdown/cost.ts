import { COST_NOTE, costText, coverageText, type CostSum, type CostTable } from "../cost.ts";
import type { Report } from "../model.ts";
import { code, sentenceMarkdown } from "./escape.ts";
import type { Fullness } from "./options.ts";
import { shown } from "./tables.ts";

/** What the move costs, folded: the sums with what they cover, wave by wave and workload by workload, and what has no price. */
export function costMarkdown({ cost }: Report, { rows, why }: Fullness): string {
  if (cost === undefined || rows === 0) return "";
  const { waves, workloads, unpriced, unpricedTotal } = cost;
  const own = [...waves.map((one) => line("wave", one)), ...workloads.map((one) => line("workload", one))];
  const open = unpriced.slice(0, rows).map(({ name, source, why: reason }) => {
    const amount = source === undefined ? "" : `, ${costText(source)} at the source`;
    return `- ${code(name, 120)}${amount}: ${sentenceMarkdown(reason, why)}`;
  });
  const parts = [
    sums(cost),
    [...HEAD, ...own.slice(0, rows)].join("\n"),
    ...(open.length === 0
      ? []
      : [`Without a price at the target${shown(open.length, unpricedTotal)}:\n\n${open.join("\n")}`]),
    COST_NOTE,
  ];
  return `<details><summary>Cost</summary>\n\n${parts.join("\n\n")}\n\n</details>`;
}

const HEAD = ["| Part | At the source | At the target | Both sides |", "| --- | ---: | ---: | ---: |"];

function sums(cost: CostTable): string {
  const { currency, from, to, source, target, priced, billed, transfer } = cost;
  const money = code(currency, 10);
  const data =
    transfer === undefined
      ? ""
      : ` One copy of the declared data costs ${costText(transfer.amount)} ${money}.`;
  return (
    `At the source **${costText(source)}** ${money} a month (${code(from, 20)} to ${code(to, 20)}), at the target ` +
    `**${costText(target, priced === billed)}** ${money}. This covers ${coverageText(cost)}.${data}`
  );
}

function line(kind: string, sum: CostSum & Partial<CostTable["waves"][number]>): string {
  const { name, source, target, complete, overlap, overlapDays } = sum;
  const both = overlapDays === undefined ? "" : `${costText(overlap)} in ${String(overlapDays)} days`;
  return `| ${[`${kind} ${code(name, 80)}`, costText(source), costText(target, complete), both].join(" | ")} |`;
}
