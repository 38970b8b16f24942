import type { Counts, Report, Result, Verdict } from "../model.ts";
import {
  byArea,
  causeGroups,
  missingByPermission,
  sectionOf,
  wavesInOrder,
  withoutWaiting,
} from "../order.ts";
import { areaTitle, countWords, shortTime, verdictWord, waitingWords } from "../words.ts";
import { codeHtml, codesHtml, html, scrollingTable, sentenceHtml } from "./escape.ts";

export const TONES: Readonly<Record<Verdict, string>> = {
  ready: "good",
  "not-ready": "bad",
  unknown: "unknown",
};

/** What leaves many results unknown, with everything that waits for it folded under it. */
export function causesHtml(report: Report): string {
  const groups = causeGroups(report).map(({ cause, checks, facts }) => {
    const items = checks.map(({ check, title, results }) => {
      const subjects = codesHtml(
        results.map(({ subject }) => subject),
        200,
      );
      return `<li><span class="id">${html(check)}</span> ${html(title)}: ${subjects}</li>`;
    });
    const hidden = facts.map(({ fact, scope }) => `<li>${html(fact)} at ${codeHtml(scope)}</li>`);
    const grant =
      cause.permissions === undefined ? "" : `<p>Missing: ${codesHtml(cause.permissions, 20)}</p>`;
    return [
      `<article class="finding unknown" id="cause-${html(cause.id)}">`,
      `<h3>${sentenceHtml(cause.what)}</h3>`,
      `<p>${waitingWords(cause)}.</p>`,
      grant,
      `<details><summary>What waits for it</summary><ul>${items.join("")}</ul></details>`,
      `<details><summary>${String(cause.facts)} facts that it hides</summary><ul>${hidden.join("")}</ul></details>`,
      `</article>`,
    ].join("\n");
  });
  if (groups.length === 0) return "";
  return section(
    "causes",
    groups.length === 1 ? "One cause of what is unknown" : "Causes of what is unknown",
    groups.join("\n"),
  );
}

export function missingHtml(report: Report): string {
  const missing = withoutWaiting(report).missingFacts;
  if (missing.length === 0) return "";
  const groups = missingByPermission(missing).map(({ permission, facts }) => {
    const title =
      permission === undefined ? "For other reasons" : `Missing permission ${codeHtml(permission)}`;
    const items = facts.map((fact) => {
      const trace =
        fact.correlationId === undefined ? "" : ` Correlation id ${codeHtml(fact.correlationId)}.`;
      const checks = fact.checks.map(html).join(", ");
      return `<li>${html(fact.fact)} at ${codeHtml(fact.scope)}, for ${checks || "no check"}: ${sentenceHtml(fact.why)}${trace}</li>`;
    });
    return `<p>${title}</p><ul>${items.join("")}</ul>`;
  });
  return section("missing", "Could not be seen", groups.join("\n"));
}

export function wavesHtml(report: Report): string {
  if (report.waves.length === 0) return "";
  const verdicts = new Map(report.workloads.map((workload) => [workload.name, workload.verdict]));
  const cards = wavesInOrder(report.waves).map((wave) => {
    const chips = wave.workloads.map((name) => {
      const verdict = verdicts.get(name);
      const word = verdict === undefined ? "" : `: ${verdictWord(verdict).toLowerCase()}`;
      return `<span class="badge ${verdict === undefined ? "soft" : TONES[verdict]}">${html(name)}${word}</span>`;
    });
    const after = wave.dependsOn.length === 0 ? "" : `, after ${codesHtml(wave.dependsOn, 5)}`;
    return [
      `<li class="wave ${TONES[wave.verdict]}">`,
      `<h3>${html(wave.name)} ${badge(wave.verdict)}</h3>`,
      `<p class="where">starts ${html(shortTime(wave.start))} UTC${after}</p>`,
      `<p>${deciding(wave.counts)}</p>`,
      ...(chips.length === 0 ? [] : [`<p>${chips.join(" ")}</p>`]),
      `</li>`,
    ].join("\n");
  });
  return section("waves", "Waves", `<ol class="waves">\n${cards.join("\n")}\n</ol>`);
}

export function workloadsHtml(report: Report): string {
  if (report.workloads.length === 0) return "";
  const rows = report.workloads.map(
    (workload) =>
      `<tr><th scope="row">${html(workload.name)}</th><td>${badge(workload.verdict)}</td>` +
      `<td>${codesHtml(workload.waves, 5)}</td><td class="number">${String(workload.resources)}</td>` +
      `<td>${deciding(workload.counts)}</td></tr>`,
  );
  const head =
    `<tr><th scope="col">Workload</th><th scope="col">Verdict</th><th scope="col">Waves</th>` +
    `<th scope="col" class="number">Resources</th><th scope="col">Findings</th></tr>`;
  return section(
    "workloads",
    "Workloads",
    `<p>By what touches their own resources. Findings about the whole target count in the waves.</p>\n` +
      scrollingTable("Workloads", head, rows),
  );
}

function deciding(counts: Counts): string {
  const words = countWords({ ...counts, notices: 0, waived: 0, passed: 0, notApplicable: 0 });
  return words.join(", ") || "no findings";
}

export function badge(verdict: Verdict): string {
  return `<span class="badge ${TONES[verdict]}">${verdictWord(verdict)}</span>`;
}

export function notJudgedHtml(report: Report): string {
  if (report.notJudged.length === 0) return "";
  const items = report.notJudged.map(({ what, count, items: list }) => {
    const more = Math.max(count, list.length) - Math.min(list.length, 50);
    const rest = list.length > 0 && more > 0 ? ` and ${String(more)} more` : "";
    return `<li>${sentenceHtml(what)} (${String(count)}) ${codesHtml(list.slice(0, 50), 50)}${rest}</li>`;
  });
  return section(
    "not-judged",
    "Not judged by this version",
    `<p>Silence about these is not a pass.</p><ul>${items.join("")}</ul>`,
  );
}

/** Folded: one line a check with its subjects. */
export function passedHtml(results: readonly Result[]): string {
  if (results.length === 0) return "";
  const number = results.filter((result) => result.outcome === "pass").length;
  const rest = results.length - number;
  const items = byArea(results).map((area) => {
    const checks = area.checks.map(({ check, title, results: own }) => {
      const passed = own.filter((result) => result.outcome === "pass").map((result) => result.subject);
      const not = own.filter((result) => result.outcome !== "pass").map((result) => result.subject);
      const parts = [
        passed.length > 0 ? codesHtml(passed, 50) : "",
        not.length > 0 ? `not applicable: ${codesHtml(not, 50)}` : "",
      ];
      return `<li>${html(check)} ${html(title)}: ${parts.filter((part) => part !== "").join("; ")}</li>`;
    });
    return `<h3>${areaTitle(area.area)}</h3><ul>${checks.join("")}</ul>`;
  });
  const not = rest > 0 ? ` and ${String(rest)} that do not apply` : "";
  return section(
    "passed",
    `Passed (${String(number)})`,
    `<details><summary>${String(number)} that passed${not}</summary>\n${items.join("\n")}\n</details>`,
    true,
  );
}

/** Folded: the rule behind each check that has a finding. What a page is taken from is text, since a report may be forged. */
export function checksHtml({ checks, results }: Report): string {
  const findings = results.filter((result) => sectionOf(result) !== "passed");
  const found = new Set(findings.map(({ check }) => check));
  const items = checks.flatMap(({ id, title, rule }) => {
    if (rule === undefined || !found.has(id)) return [];
    const fails = rule.failsWhen.map((reason) => `<li>${sentenceHtml(reason)}</li>`).join("");
    const rows = [
      ["looks at", sentenceHtml(rule.looksAt)],
      ["ready if", sentenceHtml(rule.ready)],
      ["fails when", `<ul>${fails}</ul>`],
      ["how to get there", sentenceHtml(rule.howToFix)],
      ["sources", codesHtml(rule.sources, 20)],
    ];
    const terms = rows.map(([term, text]) => `<dt>${term ?? ""}</dt><dd>${text ?? ""}</dd>`).join("");
    return [`<h3><span class="id">${html(id)}</span> ${html(title)}</h3>\n<dl>${terms}</dl>`];
  });
  if (items.length === 0) return "";
  return section(
    "checks",
    "The checks behind the findings",
    `<details><summary>${String(items.length)} rules with their sources</summary>\n${items.join("\n")}\n</details>`,
    true,
  );
}

/** @param isAppendix small in print */
export function section(id: string, title: string, content: string, isAppendix = false): string {
  return `<section${isAppendix ? ' class="appendix"' : ""} aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n${content}\n</section>`;
}
