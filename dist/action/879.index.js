export const id = 879;
export const ids = [879];
export const modules = {
 7879:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   documentHtml: () => ( documentHtml),
   renderHtml: () => ( renderHtml),
   renderHtmls: () => ( renderHtmls)
 });
 var part$0 = __webpack_require__(3634);
 var part$1 = __webpack_require__(9503);
 var part$2 = __webpack_require__(5374);
 var part$3 = __webpack_require__(2367);
 var part$4 = __webpack_require__(7450);
 var part$5 = __webpack_require__(8360);
 var part$8 = __webpack_require__(2265);
 var part$6 = __webpack_require__(4951);
 var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7598);
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function html(text) {
  return (0,part$3.uH)(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
}
function codeHtml(text) {
  return `<code>${html(text) || "(empty)"}</code>`;
}
function scrollingTable(name, head, rows) {
  return `<div class="table" tabindex="0" role="region" aria-label="${html(name)}, as a table"><table><thead>${head}</thead><tbody>
${rows.join("\n")}
</tbody></table></div>`;
}
function sentenceHtml(sentence) {
  return (0,part$8.CI)(sentence).map(({ kind, text }) => {
    const shown2 = kind === "data" ? codeHtml(text) : html(text);
    const { before, after } = (0,part$3.Jo)(text);
    return (before ? " " : "") + shown2 + (after ? " " : "");
  }).join("");
}
function codesHtml(names, most) {
  const more = names.length - most;
  return names.slice(0, most).map(codeHtml).join(", ") + (more > 0 ? ` and ${String(more)} more` : "");
}
var TONES = {
  ready: "good",
  "not-ready": "bad",
  unknown: "unknown"
};
function causesHtml(report) {
  const groups = (0,part$3.wV)(report).map(({ cause, checks, facts: facts2 }) => {
    const items = checks.map(({ check, title, results }) => {
      const subjects = codesHtml(results.map(({ subject }) => subject), 200);
      return `<li><span class="id">${html(check)}</span> ${html(title)}: ${subjects}</li>`;
    });
    const hidden = facts2.map(({ fact, scope }) => `<li>${html(fact)} at ${codeHtml(scope)}</li>`);
    const grant = cause.permissions === void 0 ? "" : `<p>Missing: ${codesHtml(cause.permissions, 20)}</p>`;
    return [
      `<article class="finding unknown" id="cause-${html(cause.id)}">`,
      `<h3>${sentenceHtml(cause.what)}</h3>`,
      `<p>${(0,part$2.RK)(cause)}.</p>`,
      grant,
      `<details><summary>What waits for it</summary><ul>${items.join("")}</ul></details>`,
      `<details><summary>${String(cause.facts)} facts that it hides</summary><ul>${hidden.join("")}</ul></details>`,
      `</article>`
    ].join("\n");
  });
  if (groups.length === 0)
    return "";
  return section("causes", groups.length === 1 ? "One cause of what is unknown" : "Causes of what is unknown", groups.join("\n"));
}
function missingHtml(report) {
  const missing = (0,part$3.Mk)(report).missingFacts;
  if (missing.length === 0)
    return "";
  const groups = (0,part$3.j5)(missing).map(({ permission, facts: facts2 }) => {
    const title = permission === void 0 ? "For other reasons" : `Missing permission ${codeHtml(permission)}`;
    const items = facts2.map((fact) => {
      const trace = fact.correlationId === void 0 ? "" : ` Correlation id ${codeHtml(fact.correlationId)}.`;
      const checks = fact.checks.map(html).join(", ");
      return `<li>${html(fact.fact)} at ${codeHtml(fact.scope)}, for ${checks || "no check"}: ${sentenceHtml(fact.why)}${trace}</li>`;
    });
    return `<p>${title}</p><ul>${items.join("")}</ul>`;
  });
  return section("missing", "Could not be seen", groups.join("\n"));
}
function wavesHtml(report) {
  if (report.waves.length === 0)
    return "";
  const verdicts = new Map(report.workloads.map((workload) => [workload.name, workload.verdict]));
  const cards = (0,part$3.qZ)(report.waves).map((wave) => {
    const chips = wave.workloads.map((name) => {
      const verdict = verdicts.get(name);
      const word = verdict === void 0 ? "" : `: ${(0,part$2.E0)(verdict).toLowerCase()}`;
      return `<span class="badge ${verdict === void 0 ? "soft" : TONES[verdict]}">${html(name)}${word}</span>`;
    });
    const after = wave.dependsOn.length === 0 ? "" : `, after ${codesHtml(wave.dependsOn, 5)}`;
    return [
      `<li class="wave ${TONES[wave.verdict]}">`,
      `<h3>${html(wave.name)} ${badge(wave.verdict)}</h3>`,
      `<p class="where">starts ${html((0,part$2.Mj)(wave.start))} UTC${after}</p>`,
      `<p>${deciding(wave.counts)}</p>`,
      ...chips.length === 0 ? [] : [`<p>${chips.join(" ")}</p>`],
      `</li>`
    ].join("\n");
  });
  return section("waves", "Waves", `<ol class="waves">
${cards.join("\n")}
</ol>`);
}
function workloadsHtml(report) {
  if (report.workloads.length === 0)
    return "";
  const rows = report.workloads.map((workload) => `<tr><th scope="row">${html(workload.name)}</th><td>${badge(workload.verdict)}</td><td>${codesHtml(workload.waves, 5)}</td><td class="number">${String(workload.resources)}</td><td>${deciding(workload.counts)}</td></tr>`);
  const head = `<tr><th scope="col">Workload</th><th scope="col">Verdict</th><th scope="col">Waves</th><th scope="col" class="number">Resources</th><th scope="col">Findings</th></tr>`;
  return section("workloads", "Workloads", `<p>By what touches their own resources; findings about the whole target count in the waves.</p>
` + scrollingTable("Workloads", head, rows));
}
function deciding(counts) {
  const words = (0,part$2.rj)({ ...counts, notices: 0, waived: 0, passed: 0, notApplicable: 0 });
  return words.join(", ") || "no findings";
}
function badge(verdict) {
  return `<span class="badge ${TONES[verdict]}">${(0,part$2.E0)(verdict)}</span>`;
}
function notJudgedHtml(report) {
  if (report.notJudged.length === 0)
    return "";
  const items = report.notJudged.map(({ what, count: count2, items: list }) => {
    const more = Math.max(count2, list.length) - Math.min(list.length, 50);
    const rest = list.length > 0 && more > 0 ? ` and ${String(more)} more` : "";
    return `<li><strong>${String(count2)}</strong> ${sentenceHtml(what)} ${codesHtml(list.slice(0, 50), 50)}${rest}</li>`;
  });
  return section("not-judged", "Not judged by this version", `<p>Silence about these is not a pass.</p><ul>${items.join("")}</ul>`);
}
function passedHtml(results) {
  if (results.length === 0)
    return "";
  const number = results.filter((result) => result.outcome === "pass").length;
  const rest = results.length - number;
  const items = (0,part$3.lg)(results).map((area) => {
    const checks = area.checks.map(({ check, title, results: own }) => {
      const passed = own.filter((result) => result.outcome === "pass").map((result) => result.subject);
      const not2 = own.filter((result) => result.outcome !== "pass").map((result) => result.subject);
      const parts = [
        passed.length > 0 ? codesHtml(passed, 50) : "",
        not2.length > 0 ? `not applicable: ${codesHtml(not2, 50)}` : ""
      ];
      return `<li>${html(check)} ${html(title)}: ${parts.filter((part) => part !== "").join("; ")}</li>`;
    });
    return `<h3>${(0,part$2.o0)(area.area)}</h3><ul>${checks.join("")}</ul>`;
  });
  const not = rest > 0 ? ` and ${String(rest)} that do not apply` : "";
  return section("passed", `Passed (${String(number)})`, `<details><summary>${String(number)} that passed${not}</summary>
${items.join("\n")}
</details>`);
}
function checksHtml({ checks, results }) {
  const findings = results.filter((result) => (0,part$3.ZE)(result) !== "passed");
  const found = new Set(findings.map(({ check }) => check));
  const items = checks.flatMap(({ id, title, rule }) => {
    if (rule === void 0 || !found.has(id))
      return [];
    const fails = rule.failsWhen.map((reason) => `<li>${sentenceHtml(reason)}</li>`).join("");
    const rows = [
      ["looks at", sentenceHtml(rule.looksAt)],
      ["ready if", sentenceHtml(rule.ready)],
      ["fails when", `<ul>${fails}</ul>`],
      ["how to get there", sentenceHtml(rule.howToFix)],
      ["sources", codesHtml(rule.sources, 20)]
    ];
    const terms = rows.map(([term, text]) => `<dt>${term ?? ""}</dt><dd>${text ?? ""}</dd>`).join("");
    return [`<h3><span class="id">${html(id)}</span> ${html(title)}</h3>
<dl>${terms}</dl>`];
  });
  if (items.length === 0)
    return "";
  return section("checks", "The checks behind the findings", `<details><summary>${String(items.length)} rules with their sources</summary>
${items.join("\n")}
</details>`);
}
function section(id, title, content) {
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${content}
</section>`;
}
function briefHtml(report) {
  const { brief } = report;
  if (brief === void 0)
    return "";
  const rows = (0,part$0.yP)(report, brief, codeHtml).map(({ label, text }) => `<dt>${label}</dt><dd>${text}</dd>`);
  const steps = brief.steps.map((step) => `<li>${(0,part$0.c9)(step, codeHtml)}</li>`);
  const list = steps.length === 0 ? "" : `
<h3>Steps, in their order</h3>
<ol>${steps.join("\n")}</ol>`;
  return section("brief", "Before you start the wave", `<dl>${rows.join("")}</dl>${list}`);
}
function contentsHtml(content) {
  const links = [...content.matchAll(/<h2 id="([a-z-]+)">([^<]*)<\/h2>/g)].map(([, id = "", title = ""]) => `<li><a href="#${id}">${title}</a></li>`);
  return links.length < 2 ? "" : `<nav aria-label="Contents">
<ul class="contents">${links.join("")}</ul>
</nav>`;
}
function filterHtml() {
  const choices = [
    `<label><input type="radio" name="who" id="who-all" checked=""> everybody</label>`,
    ...part$0.RX.map((actor) => `<label><input type="radio" name="who" id="who-${actor}"> ${(0,part$2.Zb)(part$0.qq[actor])}</label>`)
  ];
  return `<fieldset class="filter"><legend>Findings for</legend>
${choices.join("\n")}
</fieldset>`;
}
var FILTER_STYLE = part$0.RX.map((actor) => `main:has(#who-${actor}:checked) [class*="by-"]:not(.by-${actor}) { display: none; }`).join("\n");
var SECTIONS = {
  blocking: { title: "Blocking", tone: "bad" },
  unknown: { title: "Unknown", tone: "unknown" },
  warnings: { title: "Warnings", tone: "unknown" },
  notices: { title: "Notices", tone: "note" },
  waived: { title: "Waived", tone: "soft" }
};
var OPEN_ROWS = 10;
function sectionHtml(section2, order) {
  const { key, results } = section2;
  const { title, tone } = SECTIONS[key];
  const groups = (0,part$0.HZ)(section2, order);
  const open = (0,part$0.Y7)(groups.map(({ rows }) => rows), OPEN_ROWS);
  const boxes = (some) => groups.flatMap((group, index) => {
    const rows = some(group, index);
    const heading = group.actor === void 0 || rows.length === 0 ? [] : [`<h3 class="by-${group.actor}">${(0,part$0.e4)(group.actor, group.rows)}</h3>`];
    const level = group.actor === void 0 ? "h3" : "h4";
    return [...heading, ...rows.map((row2) => box(row2, tone, order, level))];
  });
  const rest = boxes(({ rows }, index) => rows.slice(open[index]));
  const folded = groups.reduce((sum, { rows }, index) => sum + rows.length - (open[index] ?? 0), 0);
  return [
    `<section aria-labelledby="${key}">`,
    `<h2 id="${key}">${title} (${String(results.length)})</h2>`,
    ...key === "unknown" ? [
      `<p>These could not be judged, ${(0,part$3.ON)(section2) ? "so they are not ready" : "and stop no wave"}.</p>`
    ] : [],
    ...boxes(({ rows }, index) => rows.slice(0, open[index])),
    ...folded === 0 ? [] : [`<details class="more"><summary>${(0,part$2.U9)(folded, "more row")}</summary>`, ...rest, "</details>"],
    "</section>"
  ].join("\n");
}
function box({ group, results }, tone, order, level) {
  const [first] = results;
  if (first === void 0)
    return "";
  const many = results.length > 1 ? `${String(results.length)} \xD7 ` : "";
  const soft = first.outcome === "unknown" && first.severity !== "blocker" ? `Only a ${first.severity}. ` : "";
  const parts = results.map((result) => finding(result, results.length > 1 || !(0,part$0.FA)(result)));
  return [
    `<article class="finding ${tone} by-${(0,part$0.dn)(first, order.manifest)}">`,
    `<${level}><span class="id">${html(group.check)}</span> ${many}${soft}${sentenceHtml(first.why)}</${level}>`,
    ...parts.slice(0, OPEN_PARTS),
    ...parts.length > OPEN_PARTS ? [
      `<details class="more"><summary>${(0,part$2.U9)(parts.length - OPEN_PARTS, "more finding")}</summary>`,
      ...parts.slice(OPEN_PARTS),
      "</details>"
    ] : [],
    `</article>`
  ].join("\n");
}
var OPEN_PARTS = 3;
function finding(result, named) {
  const { place, fix, waiver } = result;
  const where = `${place.file}:${String(place.line)}:${String(place.column)}`;
  const waves = result.waves.length === 0 ? "" : ` \xB7 ${result.waves.slice(0, 4).map(html).join(", ")}`;
  return [
    `<div id="finding-${html(result.id)}">`,
    `<p>${named ? `${codeHtml(result.subject)} ` : ""}<span class="where">${html(where)}${waves}</span></p>`,
    ...waiver === void 0 ? [] : [
      `<p><strong>${(0,part$2.H_)(waiver.daysLeft)}</strong>, until ${html(waiver.expires)}, by ${codeHtml(waiver.owner)}: ${html(waiver.reason)}</p>`
    ],
    `<details><summary>${fix === void 0 ? "Evidence" : "Fix and evidence"}</summary>`,
    ...fix === void 0 ? [] : [`<p><strong>Fix:</strong> ${sentenceHtml(fix.text)}</p>`],
    ...fix?.command === void 0 ? [] : commandsHtml((0,part$3.uH)(fix.command)),
    ...fix?.snippet === void 0 ? [] : [block((0,part$3.Vq)(fix.snippet).map(html))],
    facts(result),
    `</details>`,
    `</div>`
  ].join("\n");
}
function commandsHtml(command) {
  const other = (0,part$0.zO)(command);
  return [
    block((0,part$0.Zm)(command).map(shown)),
    ...other === void 0 ? [] : [`<details><summary>PowerShell</summary>`, block(other.map(shown)), `</details>`]
  ];
}
function block(lines) {
  return `<pre><code>${lines.join("\n")}</code></pre>`;
}
function facts(result) {
  const rows = [
    ["check", `${html(result.title)} (${(0,part$2.o0)(result.area)})`],
    ["ready if", sentenceHtml(result.ready)],
    ["manifest", codeHtml(result.place.path)],
    ...result.scope === void 0 ? [] : [["scope", codeHtml(result.scope)]],
    ...result.evidence.map((item) => [html(item.label), codeHtml(item.value)]),
    ...result.waves.length === 0 ? [] : [["waves", codesHtml(result.waves, 20)]],
    ...result.resources.length === 0 ? [] : [["resources", codesHtml(result.resources, 20)]]
  ];
  return `<dl>${rows.map(([term, text]) => `<dt>${term ?? ""}</dt><dd>${text ?? ""}</dd>`).join("")}</dl>`;
}
function shown(line) {
  return (/^ */.exec(line)?.[0] ?? "") + html(line);
}
function costHtml({ cost }) {
  if (cost === void 0)
    return "";
  const { currency, from, to, source, target, waves, workloads, resources, resourcesTotal } = cost;
  const complete = cost.priced === cost.billed;
  const parts = [
    `<p>At the source <strong>${(0,part$0.rs)(source)} ${html(currency)}</strong> a month, by the cost from ${html(from)} to ${html(to)}; at the target <strong>${(0,part$0.rs)(target, complete)} ${html(currency)}</strong>. This covers ${html((0,part$0._)(cost))}.</p>`,
    ...transferHtml(cost),
    table("Cost by wave", "Wave", waves, overlapHtml, "Both sides"),
    table("Cost by workload", "Workload", workloads),
    table(resourcesTotal > resources.length ? `Cost by resource, ${String(resources.length)} of ${String(resourcesTotal)}` : "Cost by resource", "Resource", resources),
    openHtml(cost),
    `<p>${part$0.n$}</p>`
  ];
  return section("cost", "Cost", parts.filter((part) => part !== "").join("\n"));
}
function transferHtml({ transfer, currency, beside }) {
  return [
    ...transfer === void 0 ? [] : [
      `<p>One copy of the declared data, ${String(Math.ceil(transfer.gib))} GiB: ${(0,part$0.rs)(transfer.amount)} ${html(currency)}.</p>`
    ],
    ...beside === void 0 ? [] : [
      `<p>In the same resource groups, in no sum: ${(0,part$0.rs)(beside.source)} ${html(currency)} a month of ${String(beside.resources)} resources (${beside.names.map((name) => codeHtml(name)).join(", ")}).</p>`
    ]
  ];
}
function table(name, title, rows, more, moreTitle = "") {
  if (rows.length === 0)
    return "";
  const heads = ["At the source", "At the target", ...more === void 0 ? [] : [moreTitle]].map((one) => `<th scope="col" class="number">${one}</th>`).join("");
  const head = `<tr><th scope="col">${title}</th>${heads}</tr>`;
  const body = rows.map((row2) => {
    const cells = [
      (0,part$0.rs)(row2.source),
      (0,part$0.rs)(row2.target, row2.complete),
      ...more === void 0 ? [] : [more(row2)]
    ].map((text) => `<td class="number">${text}</td>`).join("");
    return `<tr><th scope="row">${codeHtml(row2.name)}</th>${cells}</tr>`;
  });
  return `<h3>${name}</h3>
${scrollingTable(name, head, body)}`;
}
function overlapHtml({ overlapDays, overlap }) {
  if (overlapDays === void 0)
    return "-";
  return `${(0,part$0.rs)(overlap)} in ${String(overlapDays)} days`;
}
function openHtml({ unpriced, unpricedTotal }) {
  if (unpricedTotal === 0)
    return "";
  const items = unpriced.map(({ name, source, why }) => `<li>${codeHtml(name)}${source === void 0 ? "" : `, ${(0,part$0.rs)(source)} at the source`}: ${sentenceHtml(why)}</li>`);
  const more = unpricedTotal - unpriced.length;
  const rest = more > 0 ? `
<li>and ${String(more)} more</li>` : "";
  return `<h3>Without a price at the target</h3>
<ul>
${items.join("\n")}${rest}
</ul>`;
}
var TONES2 = {
  weaker: "bad",
  missing: "unknown",
  unknown: "unknown",
  differs: "soft",
  stricter: "good"
};
function consistencyHtml(report) {
  const rows = report.consistency ?? [];
  if (rows.length === 0)
    return "";
  const same = (0,part$0.KD)(rows);
  const lines = (0,part$0.CV)(report);
  const head = ["Resource", "Setting", "Source", "Target", "Judged"].map((title) => `<th scope="col">${title}</th>`).join("");
  const table2 = lines.length === 0 ? "" : scrollingTable("Settings that are not the same", `<tr>${head}</tr>`, lines.map(rowHtml));
  const sum = `<p>${(0,part$2.U9)(same.settings, "setting")} of ${(0,part$2.U9)(same.resources, "resource")} are the same.</p>`;
  return section("consistency", "Settings of both sides", `${sum}
${table2}`);
}
function rowHtml({ resource, property, source, target, judged, toldBy }) {
  const cells = [codeHtml(property), codeHtml(source), target === void 0 ? "" : codeHtml(target)];
  const badge2 = `<span class="badge ${TONES2[judged]}">${part$0.NA[judged]}</span>`;
  const by = toldBy === void 0 ? "" : ` ${html(toldBy)}`;
  return `<tr><th scope="row">${codeHtml(resource)}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}<td>${badge2}${by}</td></tr>`;
}
var TONES3 = {
  fits: "good",
  tight: "soft",
  short: "bad",
  unknown: "unknown"
};
var HEAD = ["Need", "At most", "Used", "Limit", "Left", "To stay free"];
function quotasHtml(report) {
  const tables = (0,part$1.d5)(report).map(({ region, rows }) => {
    const numbers = HEAD.map((title) => `<th scope="col" class="number">${title}</th>`).join("");
    const head = `<tr><th scope="col">Counter</th>${numbers}<th scope="col">Use</th><th scope="col">Request</th></tr>`;
    return `<h3>${codeHtml(report.target.subscription)} in ${codeHtml(region)}</h3>
` + scrollingTable(`Quotas in ${region}`, head, rows.map(rowHtml2));
  });
  return tables.length === 0 ? "" : `<section aria-labelledby="quotas">
<h2 id="quotas">Quotas</h2>
${tables.join("\n")}
</section>`;
}
function rowHtml2(row2) {
  const numbers = [row2.need, row2.most, row2.used, row2.limit, row2.left, row2.headroom].map((value) => `<td class="number">${(0,part$1.cY)(value)}</td>`).join("");
  const request = row2.request === void 0 ? "" : ` ${(0,part$1.cY)(row2.request)} or more`;
  const badge2 = `<span class="badge ${TONES3[row2.outcome]}">${part$1.hm[row2.outcome]}</span>`;
  const bar = `<span aria-hidden="true">${(0,part$1.uC)(row2, ["\u2588", "\u2593", "\u2591", "\u25B6"])}</span>`;
  return `<tr><th scope="row">${html(row2.title)}</th>${numbers}<td>${bar}</td><td>${badge2}${request}</td></tr>`;
}
var MARKS = { ready: "\u2713", "not-ready": "\u2717", unknown: "?" };
function regionsHtml(regions) {
  const [first] = regions?.candidates ?? [];
  if (regions === void 0 || first === void 0)
    return "";
  const titles = first.cells.map(({ aspect }) => `<th scope="col">${part$5.XP[aspect]}</th>`).join("");
  const head = `<tr><th scope="col" class="number">Rank</th><th scope="col">Region</th><th scope="col">Verdict</th><th scope="col" class="number">Blockers</th><th scope="col" class="number">Unknown</th>${titles}</tr>`;
  return section("regions", "Regions side by side", `<p>${part$5.oc}</p>
${scrollingTable("Regions side by side", head, regions.candidates.map(row))}
` + regions.candidates.map(reasons).join("\n"));
}
function row({ rank, region, isTarget, verdict, blockers, unknowns, cells }) {
  const numbers = [blockers, unknowns].map((value) => `<td class="number">${String(value)}</td>`).join("");
  return `<tr><td class="number">${String(rank)}</td><th scope="row">${codeHtml(region)}${isTarget ? " (target)" : ""}</th><td>${badge(verdict)}</td>${numbers}${cells.map(cellHtml).join("")}</tr>`;
}
function cellHtml({ verdict, shows }) {
  const text = shows === void 0 ? "" : ` ${html(shows)}`;
  return `<td><span class="badge ${TONES[verdict]}">${MARKS[verdict]}</span>${text}</td>`;
}
function reasons({ region, cells }) {
  const items = cells.map(({ aspect, verdict, why }) => `<dt>${part$5.XP[aspect]} ${badge(verdict)}</dt><dd>${sentenceHtml(why)}</dd>`);
  return `<details><summary>${codeHtml(region)}</summary><dl>${items.join("")}</dl></details>`;
}
function stepsHtml(report) {
  const lines = (0,part$0.mR)(report);
  if (lines.length === 0)
    return "";
  const items = lines.map((line) => `<li>${sentenceHtml(line)}</li>`).join("");
  return section("steps", "By step of the relocation method", `<ul>${items}</ul>`);
}
function methodsHtml({ methods = [] }) {
  if (methods.length === 0)
    return "";
  const items = methods.map((advice) => {
    const { type, resources, recommended, why, guide } = advice;
    const page = guide === void 0 ? "" : ` ${codeHtml(guide)}`;
    const way = `${(0,part$4.t_)(recommended, codeHtml)}${(0,part$4.SG)(advice, codeHtml)}`;
    return `<li>${codeHtml(type)} (${codesHtml(resources, 10)}): ${way}. ${sentenceHtml(why)}${page}</li>`;
  });
  return section("methods", "How each resource gets there", `<details><summary>${String(methods.length)} methods that the catalogue recommends</summary>
<ul>${items.join("")}</ul>
</details>`);
}
var STYLE = `
:root { color-scheme: light dark; --page: #fff; --text: #1f2328; --soft: #59636e; --line: #d1d9e0; --box: #f6f8fa;
  --bad: #cf222e; --bad-box: #ffebe9; --unknown: #9a6700; --unknown-box: #fff8c5; --good: #1a7f37; --good-box: #dafbe1;
  --note: #0969da; --note-box: #ddf4ff; }
@media (prefers-color-scheme: dark) { :root { --page: #0d1117; --text: #f0f6fc; --soft: #9198a1; --line: #3d444d; --box: #151b23;
  --bad: #f85149; --bad-box: #25171c; --unknown: #d29922; --unknown-box: #272115; --good: #3fb950; --good-box: #12261e;
  --note: #4493f8; --note-box: #121d2f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, "Segoe UI", "Liberation Sans", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 .6rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0; }
p { margin: .3rem 0; }
code { font: .87em ui-monospace, "DejaVu Sans Mono", monospace; background: var(--box); border-radius: 4px; padding: .1em .35em;
  overflow-wrap: anywhere; unicode-bidi: isolate; }
pre { margin: .5rem 0; background: var(--box); border: 1px solid var(--line); border-radius: 6px; padding: .6rem .8rem; white-space: pre-wrap; }
pre code { background: none; padding: 0; }
header { border: 1px solid var(--line); border-left: 6px solid var(--tone); border-radius: 8px; padding: 1rem 1.2rem; background: var(--tone-box); }
header p:last-child { color: var(--soft); }
.bad { --tone: var(--bad); --tone-box: var(--bad-box); }
.unknown { --tone: var(--unknown); --tone-box: var(--unknown-box); }
.good { --tone: var(--good); --tone-box: var(--good-box); }
.note { --tone: var(--note); --tone-box: var(--note-box); }
.soft { --tone: var(--line); --tone-box: var(--box); color: var(--soft); }
.badge { display: inline-block; border: 1px solid var(--tone); color: var(--tone); background: var(--tone-box); border-radius: 1em;
  padding: 0 .6em; font-size: .85em; font-weight: 600; max-width: 100%; box-sizing: border-box; overflow-wrap: anywhere; }
.soft.badge { color: var(--soft); }
.counts { display: flex; flex-wrap: wrap; gap: .4rem; margin: .8rem 0 0; padding: 0; list-style: none; }
.finding { border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: 6px; padding: .4rem .8rem; margin: .4rem 0; }
.finding > p:first-of-type { margin-top: .1rem; }
.id { color: var(--tone); font-weight: 600; margin-right: .3em; }
.soft .id { color: var(--soft); }
.where { color: var(--soft); font-size: .87em; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .15rem .8rem; margin: .5rem 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
summary { cursor: pointer; color: var(--soft); }
.waves { display: flex; flex-wrap: wrap; gap: .8rem; margin: 0; padding: 0; list-style: none; }
.wave { flex: 1 1 15rem; min-width: 0; overflow-wrap: anywhere; border: 1px solid var(--line); border-top: 4px solid var(--tone); border-radius: 6px; padding: .6rem .9rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; }
th { font-weight: 600; }
td.number, th.number { text-align: right; }
footer { margin-top: 2rem; color: var(--soft); font-size: .87em; }
h3[class] { margin: .9rem 0 .2rem; }
h4 { font-size: 1rem; margin: 0; font-weight: 600; }
h4 code { font-size: .9em; }
.finding > div + div { margin-top: .5rem; }
h3 code { font-size: .9em; }
nav { margin: 1rem 0 0; }
.contents { display: flex; flex-wrap: wrap; gap: .1rem 1rem; margin: 0; padding: 0; list-style: none; }
a { color: var(--note); }
.filter { margin: 1.5rem 0 0; border: 1px solid var(--line); border-radius: 6px; padding: .3rem .8rem .5rem; display: flex; flex-wrap: wrap; gap: .2rem 1rem; }
.filter legend { color: var(--soft); font-size: .87em; }
.finding :target { outline: 2px solid var(--note); }
${FILTER_STYLE}
@media print { nav, .filter { display: none; } .finding { display: block !important; break-inside: avoid; } h1, h2, h3, h4 { break-after: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; } }
`;
function renderHtml(report) {
  return documentHtml(`${(0,part$2.ge)(report)}: ${html(report.manifest.name)}`, contentHtml(report, filterHtml()));
}
function renderHtmls(title, reports) {
  const lines = reports.map((report, index) => `<li>${badge(report.verdict)} <a href="#report-${String(index + 1)}">${html(report.manifest.name)}</a>: ${(0,part$2.rj)(report.counts).join(", ")}</li>`);
  const parts = reports.map((report, index) => {
    const own = `report-${String(index + 1)}`;
    const content = contentHtml(report, "").replaceAll(/ (id|aria-labelledby)="/g, ` $1="${own}-`).replaceAll(' href="#', ` href="#${own}-`).replaceAll(/<(\/?)h1>/g, "<$1h2>");
    return `<article id="${own}" class="report">
${content}
</article>`;
  });
  const head = `<h1>${html(title)}</h1>
<ul>${lines.join("")}</ul>`;
  return documentHtml(html(title), [head, ...parts].join("\n"));
}
function contentHtml(report, filter) {
  const sections = (0,part$3.Ks)((0,part$3.Mk)(report).results);
  const passed = sections.find((section2) => section2.key === "passed")?.results ?? [];
  const findings = sections.filter(isFindings);
  const order = (0,part$0.mJ)(report);
  const rest = [
    briefHtml(report),
    causesHtml(report),
    findings.length === 0 ? "" : filter,
    findings.length === 0 ? "" : legendHtml(report),
    ...findings.map((section2) => sectionHtml(section2, order)),
    missingHtml(report),
    quotasHtml(report),
    costHtml(report),
    consistencyHtml(report),
    regionsHtml(report.regions),
    wavesHtml(report),
    stepsHtml(report),
    workloadsHtml(report),
    methodsHtml(report),
    notJudgedHtml(report),
    passedHtml(passed),
    checksHtml(report)
  ].filter((part) => part !== "").join("\n");
  const parts = [headHtml(report), contentsHtml(rest), rest, footHtml(report)];
  return parts.filter((part) => part !== "").join("\n");
}
function isFindings(section2) {
  return section2.key !== "passed";
}
function documentHtml(title, content) {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256").update(STYLE).digest("base64");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;
}
function legendHtml(report) {
  const lines = (0,part$0.jo)(report, SIGNS).map(sentenceHtml);
  return `<p class="where">${lines.join("<br>")}</p>`;
}
var SIGNS = {
  blocking: "Blocking",
  unknown: "unknown",
  warnings: "a warning",
  waived: "waived",
  more: ""
};
function headHtml(report) {
  const { source, target, wave, verdict } = report;
  const only = wave === void 0 ? "" : `, wave ${codeHtml(wave)} only`;
  const counts = (0,part$2.rj)(report.counts).map((words) => `<li class="badge soft">${words}</li>`);
  return [
    `<header class="${TONES[verdict]}">`,
    `<h1>${(0,part$2.ge)(report)}</h1>`,
    `<p><strong>${(0,part$2.s_)(report)}</strong></p>`,
    `<p>${codeHtml(report.manifest.name)}${only}: ${codeHtml(source.region)} \u2192 ${codeHtml(target.region)}, subscription ${codeHtml(target.subscription)}, ${html(report.cloud)}</p>`,
    `<ul class="counts">${counts.join("")}</ul>`,
    `<p>Judged as of ${html(report.judgedAsOf)}, ${(0,part$2.hq)(report, html)}.</p>`,
    ...(0,part$0.bv)(report).map((line) => `<p class="ground">${sentenceHtml(line)}</p>`),
    `</header>`
  ].join("\n");
}
function footHtml(report) {
  const { tool } = report;
  return `<footer>Run again: ${codeHtml((0,part$2.w4)(report))}<br>${html(tool.name)} ${html(tool.version)} ${badge(report.verdict)}</footer>`;
}
 })
};
