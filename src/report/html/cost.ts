import { COST_NOTE, costText, coverageText, type CostSum, type CostTable } from "../cost.ts";
import type { Report } from "../model.ts";
import { codeHtml, html, scrollingTable, sentenceHtml } from "./escape.ts";
import { section } from "./parts.ts";

/** What the move costs, with what that covers: by wave, by workload and by resource, and by name what has no price. */
export function costHtml({ cost }: Report): string {
  if (cost === undefined) return "";
  const { currency, from, to, source, target, waves, workloads, resources, resourcesTotal } = cost;
  const complete = cost.priced === cost.billed;
  const parts = [
    `<p>At the source <strong>${costText(source)} ${html(currency)}</strong> a month, by the cost from ${html(from)} to ${html(to)}. At the target ` +
      `<strong>${costText(target, complete)} ${html(currency)}</strong>. This covers ${html(coverageText(cost))}.</p>`,
    ...transferHtml(cost),
    table("Cost by wave", "Wave", waves, overlapHtml, "Both sides"),
    table("Cost by workload", "Workload", workloads),
    table(
      resourcesTotal > resources.length
        ? `Cost by resource, ${String(resources.length)} of ${String(resourcesTotal)}`
        : "Cost by resource",
      "Resource",
      resources,
    ),
    openHtml(cost),
    `<p>${COST_NOTE}</p>`,
  ];
  return section("cost", "Cost", parts.filter((part) => part !== "").join("\n"));
}

function transferHtml({ transfer, currency, beside }: CostTable): string[] {
  return [
    ...(transfer === undefined
      ? []
      : [
          `<p>One copy of the declared data, ${String(Math.ceil(transfer.gib))} GiB: ${costText(transfer.amount)} ${html(currency)}.</p>`,
        ]),
    ...(beside === undefined
      ? []
      : [
          `<p>In the same resource groups, in no sum: ${costText(beside.source)} ${html(currency)} a month of ${String(beside.resources)} resources ` +
            `(${beside.names.map((name) => codeHtml(name)).join(", ")}).</p>`,
        ]),
  ];
}

function table<S extends CostSum>(
  name: string,
  title: string,
  rows: readonly S[],
  more?: (row: S) => string,
  moreTitle = "",
): string {
  if (rows.length === 0) return "";
  const heads = ["At the source", "At the target", ...(more === undefined ? [] : [moreTitle])]
    .map((one) => `<th scope="col" class="number">${one}</th>`)
    .join("");
  const head = `<tr><th scope="col">${title}</th>${heads}</tr>`;
  const body = rows.map((row) => {
    const cells = [
      costText(row.source),
      costText(row.target, row.complete),
      ...(more === undefined ? [] : [more(row)]),
    ]
      .map((text) => `<td class="number">${text}</td>`)
      .join("");
    return `<tr><th scope="row">${codeHtml(row.name)}</th>${cells}</tr>`;
  });
  return `<h3>${name}</h3>\n${scrollingTable(name, head, body)}`;
}

function overlapHtml({ overlapDays, overlap }: CostTable["waves"][number]): string {
  if (overlapDays === undefined) return "-";
  return `${costText(overlap)} in ${String(overlapDays)} days`;
}

function openHtml({ unpriced, unpricedTotal }: CostTable): string {
  if (unpricedTotal === 0) return "";
  const items = unpriced.map(
    ({ name, source, why }) =>
      `<li>${codeHtml(name)}${source === undefined ? "" : `, ${costText(source)} at the source`}: ${sentenceHtml(why)}</li>`,
  );
  const more = unpricedTotal - unpriced.length;
  const rest = more > 0 ? `\n<li>and ${String(more)} more</li>` : "";
  return `<h3>Without a price at the target</h3>\n<ul>\n${items.join("\n")}${rest}\n</ul>`;
}
