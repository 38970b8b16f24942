import { clean } from "../clean.ts";
import { COST_NOTE, costText, coverageText, type CostSum, type CostTable } from "../cost.ts";
import type { Report } from "../model.ts";
import { count } from "../words.ts";
import { labelled, sentenceWords, words, wrap, type Page } from "./layout.ts";
import { heading } from "./parts.ts";
import { table, type Cell, type Column } from "./table.ts";

const COLUMNS: readonly Column[] = [
  { title: "part", least: 16, wraps: true },
  { title: "at the source", align: "right" },
  { title: "at the target", align: "right" },
  { title: "both sides", align: "right", optional: 1 },
];

/** The sums with what they cover; with the details by resource, and why each part without a price has none. */
export function cost(report: Report, page: Page): string[] {
  const { cost: own } = report;
  if (own === undefined) return [];
  const line = (label: string, text: string): string[] => labelled(label, words(text), 2, page);
  const { currency, from, to, source, target, priced, billed, transfer, unpricedTotal } = own;
  const rows = [
    ...own.waves.map((one) => cells(`wave ${one.name}`, one)),
    ...own.workloads.map((one) => cells(`workload ${one.name}`, one)),
    ...(page.details ? own.resources.map((one) => cells(one.name, one)) : []),
  ];
  return [
    ...heading("COST a month", page, `${clean(currency)}, actual cost from ${from} to ${to}`),
    ...line("source", costText(source)),
    ...line("target", costText(target, priced === billed)),
    ...line("covers", coverageText(own)),
    ...(transfer === undefined
      ? []
      : line("transfer", `${costText(transfer.amount)} for one copy of the data`)),
    ...table(COLUMNS, rows, 2, page),
    ...(page.details ? open(own, page) : []),
    ...(!page.details && unpricedTotal > 0
      ? [`  ${count(unpricedTotal, "part")} without a price at the target`]
      : []),
    ...wrap(words(`  ${COST_NOTE}`), page.width, page.style),
    "",
  ];
}

function open({ unpriced, unpricedTotal }: CostTable, page: Page): string[] {
  const more = unpricedTotal - unpriced.length;
  return [
    ...unpriced.flatMap(({ name, why }) =>
      labelled("no price", [...words(`${clean(name)}:`), ...sentenceWords(why)], 2, page),
    ),
    ...(more > 0 ? [`  and ${count(more, "part")} more without a price`] : []),
  ];
}

function cells(name: string, sum: CostSum & Partial<CostTable["waves"][number]>): Cell[] {
  const { source, target, complete, overlap, overlapDays } = sum;
  return [
    { text: name },
    { text: costText(source) },
    { text: costText(target, complete) },
    { text: overlapDays === undefined ? "" : `${costText(overlap)} in ${String(overlapDays)} days` },
  ];
}
