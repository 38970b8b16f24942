import type { Report } from "../model.ts";
import type { QuotaRow } from "../table-rows.ts";
import { amountText, QUOTA_WORDS, quotaBar, quotaGroups } from "../quota.ts";
import { codeHtml, html, scrollingTable } from "./escape.ts";

const TONES: Readonly<Record<QuotaRow["outcome"], string>> = {
  fits: "good",
  tight: "soft",
  short: "bad",
  unknown: "unknown",
};

const HEAD = ["Need", "At most", "Used", "Limit", "Left", "To stay free"];

/** The counters that the plan takes of, one table a region. */
export function quotasHtml(report: Report): string {
  const tables = quotaGroups(report).map(({ region, rows }) => {
    const numbers = HEAD.map((title) => `<th scope="col" class="number">${title}</th>`).join("");
    const head = `<tr><th scope="col">Counter</th>${numbers}<th scope="col">Use</th><th scope="col">Request</th></tr>`;
    return (
      `<h3>${codeHtml(report.target.subscription)} in ${codeHtml(region)}</h3>\n` +
      scrollingTable(`Quotas in ${region}`, head, rows.map(rowHtml))
    );
  });
  return tables.length === 0
    ? ""
    : `<section aria-labelledby="quotas">\n<h2 id="quotas">Quotas</h2>\n${tables.join("\n")}\n</section>`;
}

function rowHtml(row: QuotaRow): string {
  const numbers = [row.need, row.most, row.used, row.limit, row.left, row.headroom]
    .map((value) => `<td class="number">${amountText(value)}</td>`)
    .join("");
  const request = row.request === undefined ? "" : ` ${amountText(row.request)} or more`;
  const badge = `<span class="badge ${TONES[row.outcome]}">${QUOTA_WORDS[row.outcome]}</span>`;
  const bar = `<span aria-hidden="true">${quotaBar(row, ["█", "▓", "░", "▶"])}</span>`;
  return `<tr><th scope="row">${html(row.title)}</th>${numbers}<td>${bar}</td><td>${badge}${request}</td></tr>`;
}
