export const id = 815;
export const ids = [815];
export const modules = {
 7815:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   documentHtml: () => ( documentHtml),
   renderHtml: () => ( renderHtml),
   renderHtmls: () => ( renderHtmls)
 });
 var part$0 = __webpack_require__(3067);
 var part$1 = __webpack_require__(8228);
 var part$2 = __webpack_require__(5014);
 var part$3 = __webpack_require__(5387);
 var part$11 = __webpack_require__(7628);
 var part$4 = __webpack_require__(5870);
 var part$10 = __webpack_require__(7662);
 var part$5 = __webpack_require__(7450);
 var part$6 = __webpack_require__(8360);
 var part$9 = __webpack_require__(7954);
 var part$7 = __webpack_require__(4951);
 var node_crypto__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7598);
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function html(text) {
  return (0,part$4.uH)(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
}
function codeHtml(text) {
  return `<code>${html(text) || "(empty)"}</code>`;
}
function scrollingTable(name, head, rows2, kind = "") {
  return `<div class="${`table ${kind}`.trim()}" tabindex="0" role="region" aria-label="${html(name)}, as a table"><table><thead>${head}</thead><tbody>
${rows2.join("\n")}
</tbody></table></div>`;
}
function sentenceHtml(sentence) {
  return (0,part$9.CI)(sentence).map(({ kind, text }) => {
    const shown2 = kind === "data" ? codeHtml(text) : html(text);
    const { before, after } = (0,part$4.Jo)(text);
    return (before ? " " : "") + shown2 + (after ? " " : "");
  }).join("");
}
function unbrokenHtml(text) {
  return text.split(", ").map((part) => `<span class="unbroken">${html(part)}</span>`).join(", ");
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
  const groups = (0,part$4.wV)(report).map(({ cause, checks, facts: facts2 }) => {
    const items = checks.map(({ check, title, results }) => {
      const subjects = codesHtml(results.map(({ subject }) => subject), 200);
      return `<li><span class="id">${html(check)}</span> ${html(title)}: ${subjects}</li>`;
    });
    const hidden = facts2.map(({ fact, scope }) => `<li>${html(fact)} at ${codeHtml(scope)}</li>`);
    const grant = cause.permissions === void 0 ? "" : `<p>Missing: ${codesHtml(cause.permissions, 20)}</p>`;
    return [
      `<article class="finding unknown" id="cause-${html(cause.id)}">`,
      `<h3>${sentenceHtml(cause.what)}</h3>`,
      `<p>${(0,part$4.RK)(cause)}.</p>`,
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
  const missing = (0,part$4.Mk)(report).missingFacts;
  if (missing.length === 0)
    return "";
  const groups = (0,part$4.j5)(missing).map(({ permission, facts: facts2 }) => {
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
  const cards = (0,part$4.qZ)(report.waves).map((wave) => {
    const chips = wave.workloads.map((name) => {
      const verdict = verdicts.get(name);
      const word = verdict === void 0 ? "" : `: ${(0,part$4.E0)(verdict).toLowerCase()}`;
      return `<span class="badge ${verdict === void 0 ? "soft" : TONES[verdict]}">${html(name)}${word}</span>`;
    });
    const after = wave.dependsOn.length === 0 ? "" : `, after ${codesHtml(wave.dependsOn, 5)}`;
    return [
      `<li class="wave ${TONES[wave.verdict]}">`,
      `<h3>${html(wave.name)} ${badge(wave.verdict)}</h3>`,
      `<p class="where">starts ${html((0,part$4.Mj)(wave.start))} UTC${after}</p>`,
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
  const rows2 = report.workloads.map((workload) => `<tr><th scope="row">${html(workload.name)}</th><td>${badge(workload.verdict)}</td><td>${codesHtml(workload.waves, 5)}</td><td class="number">${String(workload.resources)}</td><td>${deciding(workload.counts)}</td></tr>`);
  const head = `<tr><th scope="col">Workload</th><th scope="col">Verdict</th><th scope="col">Waves</th><th scope="col" class="number">Resources</th><th scope="col">Findings</th></tr>`;
  return section("workloads", "Workloads", `<p>By what touches their own resources. Findings about the whole target count in the waves.</p>
` + scrollingTable("Workloads", head, rows2));
}
function deciding(counts) {
  const words = (0,part$4.rj)({ ...counts, notices: 0, waived: 0, passed: 0, notApplicable: 0 });
  return words.join(", ") || "no findings";
}
function badge(verdict) {
  return `<span class="badge ${TONES[verdict]}">${(0,part$4.E0)(verdict)}</span>`;
}
function notJudgedHtml(report) {
  if (report.notJudged.length === 0)
    return "";
  const items = report.notJudged.map(({ what, count: count2, items: list }) => {
    const more = Math.max(count2, list.length) - Math.min(list.length, 50);
    const rest = list.length > 0 && more > 0 ? ` and ${String(more)} more` : "";
    return `<li>${sentenceHtml(what)} (${String(count2)}) ${codesHtml(list.slice(0, 50), 50)}${rest}</li>`;
  });
  return section("not-judged", "Not judged by this version", `<p>Silence about these is not a pass.</p><ul>${items.join("")}</ul>`);
}
function passedHtml(results) {
  if (results.length === 0)
    return "";
  const number = results.filter((result) => result.outcome === "pass").length;
  const rest = results.length - number;
  const items = (0,part$4.lg)(results).map((area) => {
    const checks = area.checks.map(({ check, title, results: own }) => {
      const passed = own.filter((result) => result.outcome === "pass").map((result) => result.subject);
      const not2 = own.filter((result) => result.outcome !== "pass").map((result) => result.subject);
      const parts = [
        passed.length > 0 ? codesHtml(passed, 50) : "",
        not2.length > 0 ? `not applicable: ${codesHtml(not2, 50)}` : ""
      ];
      return `<li>${html(check)} ${html(title)}: ${parts.filter((part) => part !== "").join("; ")}</li>`;
    });
    return `<h3>${(0,part$4.o0)(area.area)}</h3><ul>${checks.join("")}</ul>`;
  });
  const not = rest > 0 ? ` and ${String(rest)} that do not apply` : "";
  return section("passed", `Passed (${String(number)})`, `<details><summary>${String(number)} that passed${not}</summary>
${items.join("\n")}
</details>`, true);
}
function checksHtml({ checks, results }) {
  const findings = results.filter((result) => (0,part$4.ZE)(result) !== "passed");
  const found = new Set(findings.map(({ check }) => check));
  const items = checks.flatMap(({ id, title, rule }) => {
    if (rule === void 0 || !found.has(id))
      return [];
    const fails = rule.failsWhen.map((reason) => `<li>${sentenceHtml(reason)}</li>`).join("");
    const rows2 = [
      ["looks at", sentenceHtml(rule.looksAt)],
      ["ready if", sentenceHtml(rule.ready)],
      ["fails when", `<ul>${fails}</ul>`],
      ["how to get there", sentenceHtml(rule.howToFix)],
      ["sources", codesHtml(rule.sources, 20)]
    ];
    const terms = rows2.map(([term, text]) => `<dt>${term ?? ""}</dt><dd>${text ?? ""}</dd>`).join("");
    return [`<h3><span class="id">${html(id)}</span> ${html(title)}</h3>
<dl>${terms}</dl>`];
  });
  if (items.length === 0)
    return "";
  return section("checks", "The checks behind the findings", `<details><summary>${String(items.length)} rules with their sources</summary>
${items.join("\n")}
</details>`, true);
}
function section(id, title, content, isAppendix = false) {
  return `<section${isAppendix ? ' class="appendix"' : ""} aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${content}
</section>`;
}
function briefHtml(report) {
  const { brief } = report;
  if (brief === void 0)
    return "";
  const rows2 = (0,part$1.yP)(report, brief, codeHtml).map(({ label, text }) => `<dt>${label}</dt><dd>${text}</dd>`);
  const steps = brief.steps.map((step) => `<li>${(0,part$1.c9)(step, codeHtml)}</li>`);
  const list = steps.length === 0 ? "" : `
<h3>Steps, in their order</h3>
<ol>${steps.join("\n")}</ol>`;
  return section("brief", "Before you start the wave", `<dl>${rows2.join("")}</dl>${list}`);
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
    ...part$1.RX.map((actor) => `<label><input type="radio" name="who" id="who-${actor}"> ${(0,part$4.Zb)(part$1.qq[actor])}</label>`)
  ];
  return `<fieldset class="filter"><legend>Findings for</legend>
${choices.join("\n")}
</fieldset>`;
}
var FILTER_STYLE = part$1.RX.map((actor) => `main:has(#who-${actor}:checked) [class*="by-"]:not(.by-${actor}) { display: none; }`).join("\n");
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
  const groups = (0,part$1.HZ)(section2, order);
  const open = (0,part$1.Y7)(groups.map(({ rows: rows2 }) => rows2), OPEN_ROWS);
  const boxes = (some) => groups.flatMap((group, index) => {
    const rows2 = some(group, index);
    const heading = group.actor === void 0 || rows2.length === 0 ? [] : [`<h3 class="by-${group.actor}">${(0,part$1.e4)(group.actor, group.rows)}</h3>`];
    const level = group.actor === void 0 ? "h3" : "h4";
    return [
      ...heading,
      ...rows2.map((row4) => box(row4, tone, { duty: (0,part$1.ue)(key, row4, order, group.actor), soft: (0,part$1.uF)(row4, section2) }, order, level))
    ];
  });
  const rest = boxes(({ rows: rows2 }, index) => rows2.slice(open[index]));
  const folded = groups.reduce((sum, { rows: rows2 }, index) => sum + rows2.length - (open[index] ?? 0), 0);
  return [
    `<section aria-labelledby="${key}">`,
    `<h2 id="${key}">${title} (${String(results.length)})</h2>`,
    ...key === "unknown" ? [
      `<p>These could not be judged, ${(0,part$4.ON)(section2) ? "so they are not ready" : "and stop no wave"}.</p>`
    ] : [],
    ...boxes(({ rows: rows2 }, index) => rows2.slice(0, open[index])),
    ...folded === 0 ? [] : [`<details class="more"><summary>${(0,part$4.U9)(folded, "more row")}</summary>`, ...rest, "</details>"],
    "</section>"
  ].join("\n");
}
function box({ group, results }, tone, { duty, soft }, order, level) {
  const [first] = results;
  if (first === void 0)
    return "";
  const many = results.length > 1 ? `${String(results.length)} \xD7 ` : "";
  const parts = results.map((result) => finding(result, results.length > 1 || !(0,part$1.FA)(result)));
  return [
    `<article class="finding ${tone} by-${(0,part$1.dn)(first, order.manifest)}">`,
    `<${level}><span class="id">${html(group.check)}</span> ${many}${soft === "" ? "" : `${soft} `}${sentenceHtml(first.why)}${duty === "" ? "" : ` <span class="where">${unbrokenHtml(duty)}</span>`}</${level}>`,
    ...parts.slice(0, OPEN_PARTS),
    ...parts.length > OPEN_PARTS ? [
      `<details class="more"><summary>${(0,part$4.U9)(parts.length - OPEN_PARTS, "more finding")}</summary>`,
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
      `<p><strong>${(0,part$4.H_)(waiver.daysLeft)}</strong>, until ${html(waiver.expires)}, by ${codeHtml(waiver.owner)}: ${html(waiver.reason)}</p>`
    ],
    `<details><summary>${fix === void 0 ? "Evidence" : `Fix: ${sentenceHtml((0,part$1.GO)(fix))}`}</summary>`,
    ...fix === void 0 ? [] : [`<p><strong>Fix:</strong> ${sentenceHtml(fix.text)}</p>`],
    ...fix?.command === void 0 ? [] : commandsHtml((0,part$4.uH)(fix.command)),
    ...fix?.snippet === void 0 ? [] : [block((0,part$4.Vq)(fix.snippet).map(html))],
    facts(result),
    `</details>`,
    `</div>`
  ].join("\n");
}
function commandsHtml(command) {
  const other = (0,part$1.zO)(command);
  return [
    block((0,part$1.Zm)(command).map(shown)),
    ...other === void 0 ? [] : [`<details class="other"><summary>PowerShell</summary>`, block(other.map(shown)), `</details>`]
  ];
}
function block(lines) {
  return `<pre><code>${lines.join("\n")}</code></pre>`;
}
function facts(result) {
  const rows2 = [
    ["check", `${html(result.title)} (${(0,part$4.o0)(result.area)})`],
    ["ready if", sentenceHtml(result.ready)],
    ["manifest", codeHtml(result.place.path)],
    ...result.scope === void 0 ? [] : [["scope", codeHtml(result.scope)]],
    ...result.evidence.map((item) => [html(item.label), codeHtml(item.value)]),
    ...result.waves.length === 0 ? [] : [["waves", codesHtml(result.waves, 20)]],
    ...result.resources.length === 0 ? [] : [["resources", codesHtml(result.resources, 20)]]
  ];
  return `<dl>${rows2.map(([term, text]) => `<dt>${term ?? ""}</dt><dd>${text ?? ""}</dd>`).join("")}</dl>`;
}
function shown(line2) {
  return (/^ */.exec(line2)?.[0] ?? "") + html(line2);
}
function costHtml({ cost }) {
  if (cost === void 0)
    return "";
  const { currency, from, to, source, target, waves, workloads, resources, resourcesTotal } = cost;
  const complete = cost.priced === cost.billed;
  const parts = [
    `<p>At the source <strong>${(0,part$1.rs)(source)} ${html(currency)}</strong> a month, by the cost from ${html(from)} to ${html(to)}. At the target <strong>${(0,part$1.rs)(target, complete)} ${html(currency)}</strong>. This covers ${html((0,part$1._)(cost))}.</p>`,
    ...transferHtml(cost),
    table("Cost by wave", "Wave", waves, overlapHtml, "Both sides"),
    table("Cost by workload", "Workload", workloads),
    table(resourcesTotal > resources.length ? `Cost by resource, ${String(resources.length)} of ${String(resourcesTotal)}` : "Cost by resource", "Resource", resources),
    openHtml(cost),
    `<p>${part$1.n$}</p>`
  ];
  return section("cost", "Cost", parts.filter((part) => part !== "").join("\n"));
}
function transferHtml({ transfer, currency, beside }) {
  return [
    ...transfer === void 0 ? [] : [
      `<p>One copy of the declared data, ${String(Math.ceil(transfer.gib))} GiB: ${(0,part$1.rs)(transfer.amount)} ${html(currency)}.</p>`
    ],
    ...beside === void 0 ? [] : [
      `<p>In the same resource groups, in no sum: ${(0,part$1.rs)(beside.source)} ${html(currency)} a month of ${String(beside.resources)} resources (${beside.names.map((name) => codeHtml(name)).join(", ")}).</p>`
    ]
  ];
}
function table(name, title, rows2, more, moreTitle = "") {
  if (rows2.length === 0)
    return "";
  const heads = ["At the source", "At the target", ...more === void 0 ? [] : [moreTitle]].map((one) => `<th scope="col" class="number">${one}</th>`).join("");
  const head = `<tr><th scope="col">${title}</th>${heads}</tr>`;
  const body = rows2.map((row4) => {
    const cells = [
      (0,part$1.rs)(row4.source),
      (0,part$1.rs)(row4.target, row4.complete),
      ...more === void 0 ? [] : [more(row4)]
    ].map((text) => `<td class="number">${text}</td>`).join("");
    return `<tr><th scope="row">${codeHtml(row4.name)}</th>${cells}</tr>`;
  });
  return `<h3>${name}</h3>
${scrollingTable(name, head, body)}`;
}
function overlapHtml({ overlapDays, overlap }) {
  if (overlapDays === void 0)
    return "-";
  return `${(0,part$1.rs)(overlap)} in ${String(overlapDays)} days`;
}
function openHtml({ unpriced, unpricedTotal }) {
  if (unpricedTotal === 0)
    return "";
  const items = unpriced.map(({ name, source, why }) => `<li>${codeHtml(name)}${source === void 0 ? "" : `, ${(0,part$1.rs)(source)} at the source`}: ${sentenceHtml(why)}</li>`);
  const more = unpricedTotal - unpriced.length;
  const rest = more > 0 ? `
<li>and ${String(more)} more</li>` : "";
  return `<h3>Without a price at the target</h3>
<ul>
${items.join("\n")}${rest}
</ul>`;
}
var TONES2 = {
  "not-offered": "bad",
  weaker: "bad",
  missing: "unknown",
  unknown: "unknown",
  differs: "soft",
  stricter: "good"
};
function consistencyHtml(report) {
  const rows2 = report.consistency ?? [];
  if (rows2.length === 0)
    return "";
  const same = (0,part$1.KD)(rows2);
  const lines = (0,part$1.CV)(report);
  const head = ["Resource", "Setting", "Source", "Target", "Judged"].map((title) => `<th scope="col">${title}</th>`).join("");
  const table2 = lines.length === 0 ? "" : scrollingTable("Settings that are not the same", `<tr>${head}</tr>`, lines.map(rowHtml));
  const sum = `<p>${(0,part$4.U9)(same.settings, "setting")} of ${(0,part$4.U9)(same.resources, "resource")} are the same.</p>`;
  return section("consistency", "Settings of both sides", `${sum}
${table2}`);
}
function rowHtml(line2) {
  const { resource, property, source, judged, toldBy } = line2;
  const cells = [codeHtml(property), codeHtml(source), (0,part$1.k2)(line2).map(codeHtml).join(", there ")];
  const badge2 = `<span class="badge ${TONES2[judged]}">${part$1.NA[judged]}</span>`;
  const by = toldBy === void 0 ? "" : ` ${html(toldBy)}`;
  return `<tr><th scope="row">${codeHtml(resource)}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}<td>${badge2}${by}</td></tr>`;
}
var TONES3 = {
  none: "bad",
  behind: "bad",
  unknown: "unknown",
  elsewhere: "soft",
  switched: "good",
  "caught-up": "good"
};
function replicationsHtml(report) {
  const lines = (0,part$3.SM)(report.replications);
  if (lines.length === 0)
    return "";
  const head = ["Resource", "Replication", "State", "Lag", "Since", "Judged"].map((title) => `<th scope="col">${title}</th>`).join("");
  const table2 = scrollingTable("Replications", `<tr>${head}</tr>`, lines.map(rowHtml2));
  return section("replications", "Replications", table2);
}
function rowHtml2(line2) {
  const { copy, state, more, lag, since } = (0,part$3.o2)(line2);
  const told = [state === void 0 ? "not shown" : codeHtml(state), ...more.map(html)].join(", ");
  const cells = [codeHtml(copy), told, lag ?? "not shown", since === void 0 ? "not shown" : html(since)];
  const badge2 = `<span class="badge ${TONES3[line2.judged]}">${part$3.V1[line2.judged]}</span>`;
  return `<tr><th scope="row">${codeHtml(line2.resource)}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}<td>${badge2}</td></tr>`;
}
var TONES4 = {
  fits: "good",
  tight: "soft",
  short: "bad",
  unknown: "unknown"
};
var HEAD = ["Need", "At most", "Used", "Limit", "Left", "To stay free"];
function quotasHtml(report) {
  const tables = (0,part$2.d5)(report).map(({ region, rows: rows2 }) => {
    const numbers = HEAD.map((title) => `<th scope="col" class="number">${title}</th>`).join("");
    const head = `<tr><th scope="col">Counter</th>${numbers}<th scope="col">Use</th><th scope="col">Request</th></tr>`;
    return `<h3>${codeHtml(report.target.subscription)} in ${codeHtml(region)}</h3>
` + scrollingTable(`Quotas in ${region}`, head, rows2.map(rowHtml3));
  });
  return tables.length === 0 ? "" : `<section aria-labelledby="quotas">
<h2 id="quotas">Quotas</h2>
${tables.join("\n")}
</section>`;
}
function rowHtml3(row4) {
  const numbers = [row4.need, row4.most, row4.used, row4.limit, row4.left, row4.headroom].map((value) => `<td class="number">${(0,part$2.cY)(value)}</td>`).join("");
  const request = row4.request === void 0 ? "" : ` ${(0,part$2.cY)(row4.request)} or more`;
  const badge2 = `<span class="badge ${TONES4[row4.outcome]}">${part$2.hm[row4.outcome]}</span>`;
  const bar2 = `<span aria-hidden="true">${(0,part$2.uC)(row4, ["\u2588", "\u2593", "\u2591", "\u25B6"])}</span>`;
  return `<tr><th scope="row">${html(row4.title)}</th>${numbers}<td>${bar2}</td><td>${badge2}${request}</td></tr>`;
}
var MARKS = { ready: "\u2713", "not-ready": "\u2717", unknown: "?" };
function regionsHtml(regions) {
  const [first] = regions?.candidates ?? [];
  if (regions === void 0 || first === void 0)
    return "";
  const titles = first.cells.map(({ aspect }) => `<th scope="col">${part$6.XP[aspect]}</th>`).join("");
  const head = `<tr><th scope="col" class="number">Rank</th><th scope="col">Region</th><th scope="col">Verdict</th><th scope="col" class="number">Blockers</th><th scope="col" class="number">Unknown</th>${titles}</tr>`;
  return section("regions", "Regions side by side", `<p>${part$6.oc}</p>
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
  const items = cells.map(({ aspect, verdict, why }) => `<dt>${part$6.XP[aspect]} ${badge(verdict)}</dt><dd>${sentenceHtml(why)}</dd>`);
  return `<details><summary>${codeHtml(region)}</summary><dl>${items.join("")}</dl></details>`;
}
function stepsHtml(report) {
  const rows2 = (0,part$1.Nk)(report).map(({ title, verdict, counts }) => {
    const numbers = counts.map((number) => `<td class="number">${String(number)}</td>`).join("");
    return `<tr><th scope="row">${title}</th><td>${badge(verdict)}</td>${numbers}</tr>`;
  });
  if (rows2.length === 0)
    return "";
  const columns = part$1.PK.map((title) => `<th scope="col" class="number">${(0,part$4.Zb)(title)}</th>`);
  const head = `<tr><th scope="col">Step</th><th scope="col">Verdict</th>${columns.join("")}</tr>`;
  return section("steps", "By step of the relocation method", [scrollingTable("Verdict by step", head, rows2), ...nextLinesHtml(report)].join("\n"));
}
function nextLinesHtml(report) {
  return [(0,part$1.sk)(report), (0,part$1.AB)(report)].flatMap((line2) => line2 === void 0 ? [] : [`<p>${sentenceHtml(line2)}</p>`]);
}
var STYLE = `
:root { color-scheme: light dark; --page: #fff; --text: #1f2328; --soft: #59636e; --line: #d1d9e0; --box: #f6f8fa;
  --bad: #cf222e; --bad-box: #ffebe9; --unknown: #9a6700; --unknown-box: #fff8c5; --good: #1a7f37; --good-box: #dafbe1;
  --note: #0969da; --note-box: #ddf4ff }
@media (prefers-color-scheme: dark) { :root { --page: #0d1117; --text: #f0f6fc; --soft: #9198a1; --line: #3d444d; --box: #151b23;
  --bad: #f85149; --bad-box: #25171c; --unknown: #d29922; --unknown-box: #272115; --good: #3fb950; --good-box: #12261e;
  --note: #4493f8; --note-box: #121d2f } }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, "Segoe UI", "Liberation Sans", sans-serif }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: break-word }
h1 { font-size: 1.6rem; margin: 0 }
h2 { font-size: 1.15rem; margin: 2rem 0 .6rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line) }
h3 { font-size: 1rem; margin: 0 }
p { margin: .3rem 0 }
code { font: .87em ui-monospace, "DejaVu Sans Mono", monospace; background: var(--box); border-radius: 4px; padding: .1em .35em;
  overflow-wrap: anywhere; unicode-bidi: isolate }
pre { margin: .5rem 0; background: var(--box); border: 1px solid var(--line); border-radius: 6px; padding: .6rem .8rem; white-space: pre-wrap }
pre code { background: none; padding: 0 }
header { border: 1px solid var(--line); border-left: 6px solid var(--tone); border-radius: 8px; padding: .7rem 1.2rem; background: var(--tone-box) }
header p:last-child { color: var(--soft) }
.bad { --tone: var(--bad); --tone-box: var(--bad-box) }
.unknown { --tone: var(--unknown); --tone-box: var(--unknown-box) }
.good { --tone: var(--good); --tone-box: var(--good-box) }
.note { --tone: var(--note); --tone-box: var(--note-box) }
.soft { --tone: var(--line); --tone-box: var(--box); color: var(--soft) }
.badge { display: inline-block; border: 1px solid var(--tone); color: var(--tone); background: var(--tone-box); border-radius: 1em;
  padding: 0 .6em; font-size: .85em; font-weight: 600; max-width: 100%; box-sizing: border-box; overflow-wrap: anywhere }
.soft.badge { color: var(--soft) }
.counts { display: flex; flex-wrap: wrap; gap: .4rem; margin: .5rem 0 0; padding: 0; list-style: none }
#summary { margin-top: 1rem }
.finding { border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: 6px; padding: .4rem .8rem; margin: .4rem 0 }
.finding > p:first-of-type { margin-top: .1rem }
.id { color: var(--tone); font-weight: 600; margin-right: .3em }
.soft .id { color: var(--soft) }
.where { color: var(--soft); font-size: .87em }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .15rem .8rem; margin: .5rem 0 }
dt { color: var(--soft) }
dd { margin: 0; overflow-wrap: anywhere }
summary { cursor: pointer; color: var(--soft) }
.waves { display: flex; flex-wrap: wrap; gap: .8rem; margin: 0; padding: 0; list-style: none }
.wave { flex: 1 1 15rem; min-width: 0; overflow-wrap: anywhere; border: 1px solid var(--line); border-top: 4px solid var(--tone); border-radius: 6px; padding: .6rem .9rem }
.table { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top }
th { font-weight: 600 }
td.number, th.number { text-align: right }
footer { margin-top: 2rem; color: var(--soft); font-size: .87em }
h3[class] { margin: .9rem 0 .2rem }
h4 { font-size: 1rem; margin: 0; font-weight: 600 }
h4 code { font-size: .9em }
.finding > div + div { margin-top: .5rem }
h3 code { font-size: .9em }
nav { margin: 1rem 0 0 }
.contents { display: flex; flex-wrap: wrap; gap: .1rem 1rem; margin: 0; padding: 0; list-style: none }
a { color: var(--note) }
.filter { margin: 1.5rem 0 0; border: 1px solid var(--line); border-radius: 6px; padding: .3rem .8rem .5rem; display: flex; flex-wrap: wrap; gap: .2rem 1rem }
.filter legend { color: var(--soft); font-size: .87em }
.unbroken { white-space: nowrap }
.finding :target { outline: 2px solid var(--note) }
.cards { display: flex; flex-wrap: wrap; gap: 0 .6rem }
.cards > div { flex: 1 1 20rem; min-width: 0 }
.card { border: 1px solid var(--line); border-radius: 6px; padding: .3rem .8rem .4rem; margin: 0 0 .6rem; overflow-wrap: anywhere; font-size: .87em; line-height: 1.35 }
.card table { overflow-wrap: normal }
.ground { color: var(--soft); font-size: .93em }
.card ul { margin: .2rem 0; padding-left: 1.1rem }
.card td, .card th { padding: .15rem .5rem; white-space: nowrap } .card td:last-child { white-space: normal; min-width: 12rem }
.steps { font-size: .87em }
.steps td, .steps th { padding: .25rem .45rem }
.steps th[scope=row] { min-width: 11rem }
.steps td { min-width: 2.5rem }
.steps code { overflow-wrap: break-word; background: none; padding: 0 }
.picture { overflow-x: auto; margin: .5rem 0 }
svg { display: block }
svg text { font: 12px system-ui, "Segoe UI", "Liberation Sans", sans-serif; fill: var(--text) }
.ways td:nth-child(4) { min-width: 15rem }
.gantt { width: 100%; min-width: 44rem }
.bar rect { fill: var(--note); stroke: var(--note) }
.bar.critical rect { fill: var(--bad); stroke: var(--bad) }
.bar.open rect { fill: none }
.moment { stroke: var(--soft); stroke-dasharray: 3 3 }
.band { fill: var(--box); stroke: var(--line) }
svg .title { font-weight: 600 }
.box rect { fill: var(--page); stroke: var(--soft) }
.box.critical rect { stroke: var(--bad); stroke-width: 2.5 }
.line { fill: none; stroke: var(--soft) }
.line.points { stroke-dasharray: 4 3 }
.line.strong { stroke: var(--bad); stroke-width: 2 }
${FILTER_STYLE}
@page { margin: 14mm 12mm }
@media print { body { font-size: 9.5pt } main { max-width: none; padding: 0 } nav, .filter, .other { display: none }
  a { color: inherit; text-decoration: none } h1, h2, h3, h4, summary { break-after: avoid }
  .finding { display: block !important } pre, dt, dd { break-inside: avoid } pre { padding: .3rem .5rem; font-size: 8.5pt }
  details::details-content { content-visibility: visible; block-size: auto }
  .table, .picture { overflow: visible } .gantt { min-width: 0 } .graph { max-width: 100%; height: auto }
  .steps { font-size: 7.5pt } .steps th[scope=row] { min-width: 38mm } .ways td:nth-child(3) { min-width: 28mm } .ways td:nth-child(4) { min-width: 45mm }
  code, .steps th code { overflow-wrap: anywhere } thead { display: table-header-group }
  tr, .card, .wave, .picture { break-inside: avoid } .cards { flex-wrap: nowrap }
  .appendix { font-size: 8pt } .appendix h3 { font-size: 9pt; margin-top: .6rem } }
`;
function evidenceHtml(report, evaluation) {
  if (evaluation === void 0)
    return "";
  const { tool, manifest, judgedAsOf, results, checks, cost, call } = report;
  const { plan } = evaluation;
  const rows2 = [
    ["manifest", codeHtml(manifest.file)],
    ["judged as of", html(judgedAsOf)],
    ["facts", html((0,part$4.hq)(report))],
    ...call?.snapshot === void 0 ? [] : [["snapshot", codeHtml(call.snapshot)]],
    ["results", `${(0,part$4.U9)(results.length, "result")} of ${(0,part$4.U9)(checks.length, "check")}`],
    ["plan", codeHtml(plan.digest)],
    ["simulation", `${String(plan.runs)} runs with the seed ${String(plan.seed)}`],
    ...cost === void 0 ? [] : [["cost", `from ${html(cost.from)} to ${html(cost.to)}, in ${html(cost.currency)}`]],
    ["tool", `${html(tool.name)} ${html(tool.version)}`],
    ["run again", codeHtml(`${(0,part$4.w4)(report)} --format html`)]
  ];
  return section("evidence", "Evidence", `<p>Each finding has its evidence with it. All of them rest on this:</p>
<dl>${rows2.map(([term = "", text = ""]) => `<dt>${term}</dt><dd>${text}</dd>`).join("")}</dl>`);
}
function guidanceHtml(evaluation) {
  const guidance = evaluation?.guidance ?? [];
  return guidance.length === 0 ? "" : section("guidance", "Guidance by category", guidance.map(categoryHtml).join("\n"), true);
}
function categoryHtml({ category, parts, sources }) {
  const list = (lines) => `<ul>${lines.map((line2) => `<li>${html(line2)}</li>`).join("")}</ul>`;
  const terms = parts.map(({ title, lines }) => `<dt>${html(title)}</dt><dd>${list(lines)}</dd>`);
  const pages = sources.map((page) => `<li><a href="${html(page)}">${html(page)}</a></li>`);
  return `<h3 id="guidance-${html(category)}">${html((0,part$4.Zb)(category))}</h3>
<details><summary>Method, preconditions, order, traps, rollback, how to verify</summary>
<dl>${terms.join("")}<dt>Sources</dt><dd><ul>${pages.join("")}</ul></dd></dl>
</details>`;
}
function clockText(seconds) {
  const minutes = Math.round(Math.abs(seconds) / 60);
  const sign = seconds < 0 && minutes > 0 ? "-" : "";
  return `${sign}${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, "0")}`;
}
function percentText(share) {
  return `${String(Math.round(share * 100))} %`;
}
function basisText({ duration, atMost, measured, copied }) {
  if (duration === void 0)
    return "unknown";
  if (copied !== void 0)
    return "done: caught up";
  if (measured !== void 0)
    return `${duration.basis}, ${(0,part$0.pV)(measured.bytes)} by metric`;
  return atMost === void 0 ? duration.basis : `${duration.basis}, at most ${(0,part$0.pV)(atMost)}`;
}
var STEP_TITLES = {
  prepare: "prepare",
  sync: "copy",
  delta: "copy the rest",
  switch: "switch"
};
function stepTitle({ step }) {
  return STEP_TITLES[step];
}
function methodText(step, show) {
  return (0,part$5.t_)(step, show);
}
var PROPOSAL_NOTE = "The relocation plan is a proposal: settle it with those who know the workloads. It sees what files of the inventory show, and no more.";
function timeLine(wave) {
  const { time, window, fits } = wave;
  const room = window === void 0 || fits === void 0 ? "No window is declared" : `${percentText(fits)} of the runs fit the window of ${(0,part$10.S5)(window)}`;
  const rests = restsText(wave);
  return `${atLeast(wave)}${(0,part$10.S5)(time.likely)} by likely durations, 50 % of the simulated runs within ${(0,part$10.S5)(time.p50)}, 80 % within ${(0,part$10.S5)(time.p80)}, 95 % within ${(0,part$10.S5)(time.p95)}. ${room}. ` + (rests === "" ? "No time is on the critical path" : `The time on the critical path is ${rests}`);
}
function restsText({ rests }) {
  return BASES.flatMap((basis) => {
    const share = rests[basis];
    return share === void 0 ? [] : [`${percentText(share)} ${basis}`];
  }).join(", ");
}
var BASES = ["measured", "stated", "published", "assumed"];
function leadLine(wave) {
  const { lead } = wave;
  return lead.likely === 0 && lead.p95 === 0 ? void 0 : `preparation begins ${atLeast(wave)}${(0,part$10.S5)(lead.likely)} before the window, in 80 % of the simulated runs within ${(0,part$10.S5)(lead.p80)}`;
}
function downtimeLine(wave) {
  const { downtime } = wave;
  return downtime.p95 === 0 ? void 0 : `of one resource: ${atLeast(wave)}${(0,part$10.S5)(downtime.likely)} by likely durations, 80 % within ${(0,part$10.S5)(downtime.p80)}`;
}
function atLeast({ unknown }) {
  return unknown > 0 ? "at least " : "";
}
function unknownLine({ unknown }) {
  if (unknown === 0)
    return void 0;
  return unknown === 1 ? "the duration of 1 step is not known, and no figure counts it: state its size and tool, or its duration" : `the durations of ${String(unknown)} steps are not known, and no figure counts them: state their sizes and tools, or their durations`;
}
var MOST_COPIES = 8;
function sizesLine({ steps }) {
  const named = (words) => {
    const all = steps.flatMap((step, index) => {
      const text = words(step);
      return text === void 0 ? [] : [`#${String(index + 1)} ${text}`];
    });
    const more = all.length - MOST_COPIES;
    return [...all.slice(0, MOST_COPIES), ...more > 0 ? [`${String(more)} more`] : []].join(", ");
  };
  const measured = named(({ measured: size }) => size === void 0 ? void 0 : `${(0,part$0.pV)(size.bytes)} on ${size.at.slice(0, 10)}`);
  const bounds = named(({ atMost }) => atMost === void 0 ? void 0 : `at most ${(0,part$0.pV)(atMost)}`);
  const lines = [
    ...measured === "" ? [] : [`as no size is stated, what Azure Monitor measured at the source: ${measured}`],
    ...bounds === "" ? [] : [
      `no size is stated of ${bounds}: the size that is provisioned at the source, which is not measured and can be more than the data`
    ]
  ];
  return lines.length === 0 ? void 0 : lines.join("; ");
}
function besideLines(wave) {
  const [lead, downtime, sizes] = [leadLine(wave), downtimeLine(wave), sizesLine(wave)];
  return [
    ...sizes === void 0 ? [] : [`${(0,part$4.Zb)(sizes)}.`],
    ...lead === void 0 ? [] : [`${(0,part$4.Zb)(lead)}.`],
    ...downtime === void 0 ? [] : [`Downtime ${downtime}.`]
  ];
}
function runsLine({ plan }) {
  const { runs, seed, parallelSteps } = plan;
  const most = parallelSteps === void 0 ? "" : `, at most ${String(parallelSteps)} steps of a wave at once`;
  return `${String(runs)} simulated runs with the seed ${String(seed)}${most}`;
}
function emptyLine({ plan }) {
  if (plan.waves.length > 0)
    return void 0;
  return plan.closed.length > 0 ? "Nothing is left to move here: closed waves leave the relocation plan." : "Nothing is planned to move.";
}
function agreedLine({ plan }) {
  const { agreed, digest } = plan;
  if (agreed === void 0)
    return `nobody is declared to have agreed to it (${digest})`;
  return agreed.isThis ? `as agreed by ${agreed.by.join(", ")} at ${agreed.at} (${digest})` : `it is not the one that ${agreed.by.join(", ")} agreed to at ${agreed.at}. It is ${digest} now`;
}
var KIND_WORDS = {
  exists: "needs",
  together: "moves with",
  points: "refers to"
};
var GUID = /\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
function shortName(name, most) {
  return (0,part$9.rh)((0,part$4.uH)(name).replaceAll(GUID, "$1\u2026"), most);
}
var MOST_BARS = 80;
var LEFT = 300;
var WIDTH = 900;
var ROW = 20;
var MOST_SIGNS = 46;
function ganttHtml({ name, steps, window, time }) {
  const own = steps.length <= MOST_BARS ? steps : steps.filter(({ critical }) => critical).slice(0, MOST_BARS);
  if (own.length === 0)
    return "";
  const first = own.reduce((least, { begin }) => Math.min(least, begin), 0);
  const last = own.reduce((most, { end }) => Math.max(most, end), Math.max(time.likely, 1));
  const at = (seconds) => Math.round((LEFT + (WIDTH - LEFT) * (seconds - first) / (last - first)) * 10) / 10;
  const height = (own.length + 1) * ROW;
  const line2 = (seconds, text) => `<path class="moment" d="M${String(at(seconds))} 0 V${String(height)}"/><text x="${String(at(seconds) + 3)}" y="${String(height - 6)}">${text}</text>`;
  const lines = [
    ...first < 0 ? [line2(0, "window opens")] : [],
    ...window !== void 0 && window > 0 && window <= last ? [line2(window, "window ends")] : []
  ];
  const title = `Steps of ${name}: ${(0,part$10.S5)(time.likely)} in the window`;
  const left = steps.length - own.length;
  const notes = [
    "* is on the critical path.",
    ...own.some(({ duration }) => duration === void 0) ? ["An empty bar: nobody knows how long it takes."] : [],
    ...left > 0 ? [`${(0,part$4.U9)(left, "more step")} not drawn: all stand in the table.`] : []
  ];
  const note = `
<p class="where">${notes.join(" ")}</p>`;
  return `<div class="picture" tabindex="0" role="region" aria-label="${html(title)}, as a picture"><svg class="gantt" viewBox="0 0 ${String(WIDTH)} ${String(height)}" role="img" aria-label="${html(title)}">
${own.map((step, index) => bar(step, index, at)).join("\n")}
${lines.join("")}</svg></div>${note}`;
}
function bar(step, index, at) {
  const { resource, begin, end, critical, duration } = step;
  const y = index * ROW;
  const width = Math.max(2, Math.round((at(end) - at(begin)) * 10) / 10);
  const kind = [...critical ? ["critical"] : [], ...duration === void 0 ? ["open"] : []];
  const title = stepTitle(step);
  const shown2 = `${critical ? "* " : ""}${shortName(resource, MOST_SIGNS - title.length - 3)} ${title}`;
  const hint = `${resource} ${title}: ${clockText(begin)} to ${duration === void 0 ? "unknown" : clockText(end)}`;
  return `<g class="${["bar", ...kind].join(" ")}"><title>${html(hint)}</title><text x="0" y="${String(y + 14)}">${html(shown2)}</text><rect x="${String(at(begin))}" y="${String(y + 4)}" width="${String(width)}" height="${String(ROW - 8)}"/></g>`;
}
var MOST_BOXES = 40;
function graphLayout(plan) {
  const resources = partsOf2(plan, (resource) => resource);
  const isSmall = resources.length <= MOST_BOXES;
  const nameOf = isSmall ? (key) => key : workloadOf;
  const all = isSmall ? resources : partsOf2(plan, workloadOf);
  const parts = all.slice(0, MOST_BOXES);
  const arrows = arrowsOf(plan, nameOf, new Set(parts.map(({ name }) => name)));
  const placed = placedParts(parts, arrows, plan.waves.length);
  const byName = new Map(placed.boxes.map((box3) => [box3.name, box3]));
  return {
    ...placed,
    connections: arrows.flatMap(({ needed, dependent, kind }) => {
      const [from, to] = [byName.get(needed), byName.get(dependent)];
      return from === void 0 || to === void 0 ? [] : [{ from, to, kind }];
    }),
    waves: plan.waves.map(({ name }, index) => ({
      name,
      ...placed.spans[index] ?? { first: 0, columns: 0 }
    })),
    rows: placed.boxes.reduce((most, { row: row4 }) => Math.max(most, row4 + 1), 1),
    of: isSmall ? "resource" : "workload",
    left: all.length - parts.length
  };
}
function workloadOf(key) {
  return key.split(".")[0] ?? key;
}
function partsOf2({ waves }, nameOf) {
  const parts = new Map();
  waves.forEach(({ steps }, wave) => {
    for (const { resource, critical } of steps) {
      const name = nameOf(resource);
      const known = parts.get(name);
      parts.set(name, { name, wave: known?.wave ?? wave, critical: critical || known?.critical === true });
    }
  });
  return [...parts.values()];
}
function arrowsOf({ dependencies }, nameOf, drawn) {
  const arrows = new Map();
  for (const one of dependencies.shown) {
    const [needed, dependent] = [nameOf(one.needed), nameOf(one.dependent)];
    if (needed === dependent || !drawn.has(needed) || !drawn.has(dependent))
      continue;
    const key = `${needed}
${dependent}`;
    const known = arrows.get(key);
    if (known === void 0 || known.kind === "points")
      arrows.set(key, { needed, dependent, kind: one.kind });
  }
  return [...arrows.values()];
}
function placedParts(parts, arrows, waves) {
  const boxes = [];
  const spans = [];
  const rows2 = new Map();
  let first = 0;
  for (let wave = 0; wave < waves; wave += 1) {
    const own = parts.filter((part) => part.wave === wave);
    const layers = layersWithin(own, arrows);
    const columns = own.reduce((most, { name }) => Math.max(most, (layers.get(name) ?? 0) + 1), 1);
    spans.push({ first, columns });
    for (let layer = 0; layer < columns; layer += 1) {
      const column = own.filter(({ name }) => layers.get(name) === layer).map((part) => ({ part, middle: middleOf(part.name, arrows, rows2) })).toSorted((a, b) => a.middle - b.middle);
      column.forEach(({ part }, row4) => {
        rows2.set(part.name, row4);
        boxes.push({ ...part, column: first + layer, row: row4 });
      });
    }
    first += columns;
  }
  return { boxes, spans, columns: first };
}
function layersWithin(parts, arrows) {
  const own = new Set(parts.map(({ name }) => name));
  const inside = arrows.filter(({ needed, dependent }) => own.has(needed) && own.has(dependent));
  const layers = new Map(parts.map(({ name }) => [name, 0]));
  for (let round = 0, moved = true; moved && round < parts.length; round += 1) {
    moved = false;
    for (const { needed, dependent, kind } of inside) {
      const least = (layers.get(needed) ?? 0) + 1;
      if (kind === "points" || (layers.get(dependent) ?? 0) >= least || least >= parts.length)
        continue;
      layers.set(dependent, least);
      moved = true;
    }
  }
  return layers;
}
function middleOf(name, arrows, rows2) {
  const needed = arrows.flatMap((one) => one.dependent === name ? rows2.get(one.needed) ?? [] : []);
  return needed.length === 0 ? 0 : needed.reduce((sum, row4) => sum + row4, 0) / needed.length;
}
var BOX = { width: 176, height: 30 };
var STEP = { x: 214, y: 42 };
var TOP = 34;
var EDGE = 12;
var MOST_SIGNS2 = 25;
function graphHtml(plan) {
  const layout = graphLayout(plan);
  const { boxes, connections, waves, columns, rows: rows2, of, left } = layout;
  if (boxes.length < 2)
    return "";
  const [width, height] = [columns * STEP.x + EDGE, TOP + rows2 * STEP.y + EDGE];
  const bands = waves.filter(({ columns: own }) => own > 0).map(({ name, first, columns: own }) => {
    const x = first * STEP.x + 4;
    const wide = own * STEP.x - 8;
    return `<rect class="band" x="${String(x)}" y="4" width="${String(wide)}" height="${String(height - 8)}" rx="6"/><text class="title" x="${String(x + 10)}" y="24">${html(shortName(name, Math.floor(wide / 8)))}</text>`;
  });
  const words = `${(0,part$4.U9)(boxes.length, of)} in ${(0,part$4.U9)(waves.length, "wave")}, with ${(0,part$4.U9)(connections.length, "line")} from what is needed to what needs it`;
  const note = (of === "workload" ? "Workloads are drawn in place of their resources. " : "") + (left > 0 ? `${String(left)} more are not drawn. ` : "") + "A thick frame is on a critical path. A solid line: must exist before, or moves with. A dashed line: is re-pointed at the switch.";
  return `<div class="picture" tabindex="0" role="region" aria-label="Dependencies, as a picture"><svg class="graph" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" role="img" aria-label="${html(words)}">
${bands.join("\n")}
${connections.map(line).join("\n")}
${boxes.map(box2).join("\n")}
</svg></div>
<p class="where">${note}</p>`;
}
function placeOf({ column, row: row4 }) {
  return { x: column * STEP.x + (STEP.x - BOX.width) / 2, y: TOP + row4 * STEP.y };
}
function box2(one) {
  const { x, y } = placeOf(one);
  return `<g class="${one.critical ? "box critical" : "box"}"><title>${html(one.name)}</title><rect x="${String(x)}" y="${String(y)}" width="${String(BOX.width)}" height="${String(BOX.height)}" rx="4"/><text x="${String(x + 8)}" y="${String(y + 19)}">${html(shortName(one.name, MOST_SIGNS2))}</text></g>`;
}
function line({ from, to, kind }) {
  const [a, b] = [placeOf(from), placeOf(to)];
  const start = { x: a.x + BOX.width, y: a.y + BOX.height / 2 };
  const end = { x: b.x, y: b.y + BOX.height / 2 };
  const bend = Math.max(20, Math.abs(end.x - start.x) / 2);
  const path = `M${point(start)} C${point({ x: start.x + bend, y: start.y })} ${point({ x: end.x - bend, y: end.y })} ${point(end)}`;
  const tip = `M${point({ x: end.x - 7, y: end.y - 4 })} L${point(end)} L${point({ x: end.x - 7, y: end.y + 4 })}`;
  const strong = from.critical && to.critical && kind !== "points" ? " strong" : "";
  return `<path class="line ${kind}${strong}" d="${path}"/><path class="line tip${strong}" d="${tip}"/>`;
}
function point({ x, y }) {
  return `${String(Math.round(x * 10) / 10)} ${String(Math.round(y * 10) / 10)}`;
}
var HEAD2 = `<tr><th scope="col" class="number">#</th><th scope="col" class="number">Begin</th><th scope="col" class="number">End</th>` + ["Resource", "Step", "How"].map((one) => `<th scope="col">${one}</th>`).join("") + `<th scope="col" class="number">80 % within</th><th scope="col" class="number">Slack</th><th scope="col">Basis</th><th scope="col">After</th></tr>`;
function planHtml(plan) {
  const empty = emptyLine({ plan });
  return [
    ...empty === void 0 ? [] : [`<p>${empty}</p>`],
    ...dependenciesHtml(plan),
    ...plan.waves.map(waveHtml),
    ...restHtml(plan)
  ].join("\n");
}
var MOST_ROWS = 200;
function dependenciesHtml(plan) {
  const { total, shown: shown2 } = plan.dependencies;
  if (total === 0)
    return [];
  const titles = ["What needs", "How", "What is needed", "Proven by"];
  const head = `<tr>${titles.map((one) => `<th scope="col">${one}</th>`).join("")}</tr>`;
  const own = shown2.slice(0, MOST_ROWS);
  const table2 = scrollingTable("Dependencies", head, own.map(dependencyRow), "steps");
  const left = total - own.length;
  const more = left > 0 ? `
<p>and ${String(left)} more</p>` : "";
  return [
    section("plan-needs", "What needs what", `${graphHtml(plan)}
<details><summary>${(0,part$4.U9)(total, "dependency", "dependencies")} with the property that proves each</summary>
${table2}${more}
</details>`)
  ];
}
function dependencyRow({ dependent, needed, kind, by, declared }) {
  const proof = [
    ...by === void 0 ? [] : [codeHtml(by)],
    ...declared ? ["declared in the manifest"] : []
  ].join(", ");
  return `<tr><th scope="row">${codeHtml(dependent)}</th><td>${KIND_WORDS[kind]}</td><td>${codeHtml(needed)}</td><td>${proof}</td></tr>`;
}
function waveHtml(wave, index) {
  const { name, start, workloads, dependsOn, steps, longest } = wave;
  const unknown = unknownLine(wave);
  const lines = [
    `Moves ${codesHtml(workloads, 100) || "no workload"}${dependsOn.length === 0 ? "" : `, after ${codesHtml(dependsOn, 50)}`}${start === void 0 ? "" : `. Opens at ${html(start)}`}.`,
    `Takes ${html(timeLine(wave))}.`,
    ...unknown === void 0 ? [] : [`<strong>Unknown:</strong> ${html(unknown)}.`],
    ...besideLines(wave)
  ];
  const shorter = longest.map(({ step, shorten }) => `<li>#${String(step + 1)}: ${sentenceHtml(shorten)}</li>`);
  return section(`plan-${String(index + 1)}`, `Wave ${html(name)}`, [
    `<p>${lines.join("<br>")}</p>`,
    ganttHtml(wave),
    shorter.length === 0 ? "" : `<p>The longest steps on the critical path:</p><ul>${shorter.join("")}</ul>`,
    steps.length === 0 ? "" : scrollingTable(`Steps of ${name}`, HEAD2, steps.map(row2), "steps")
  ].filter((part) => part !== "").join("\n"));
}
function row2(step, index) {
  const { critical, begin, end, resource, from, to, by, duration, slack, after } = step;
  const name = critical ? `<strong>${codeHtml(resource)}</strong>` : codeHtml(resource);
  const number = (text) => `<td class="number">${text}</td>`;
  const source = duration === void 0 ? "" : ` title="${html(`${duration.source}${duration.at === void 0 ? "" : `, ${duration.at}`}`)}"`;
  const move = [from, to].flatMap((one) => one === void 0 ? [] : [html(one)]).join(" \u2192 ");
  return `<tr>${number(String(index + 1))}${number(clockText(begin))}${number(duration === void 0 ? "?" : clockText(end))}<th scope="row">${name}${move === "" ? "" : `<br><span class="where">${move}</span>`}</th><td>${stepTitle(step)}</td><td>${methodText(step, codeHtml)}, ${by}</td>${number(duration === void 0 ? "?" : (0,part$10.S5)(duration.p80))}${number((0,part$10.S5)(slack))}<td${source}>${basisText(step)}</td><td>${after.map((one) => `#${String(one + 1)}`).join(" ")}</td></tr>`;
}
function restHtml(plan) {
  const block2 = (id, title, items) => items.length === 0 ? [] : [section(id, title, `<ul>${items.map((one) => `<li>${one}</li>`).join("")}</ul>`)];
  return [
    ...block2("plan-first", "What cannot move first", plan.notFirst.map(({ workload, needs }) => `${codeHtml(workload)} needs ${codesHtml(needs, 50)}`)),
    ...block2("plan-undeclared", "Found and not declared", dependencyItems(plan.undeclared)),
    ...block2("plan-unclassified", "Found, not classified", dependencyItems(plan.unclassified)),
    ...block2("plan-cycles", "Circular dependencies", rows(plan.cycles, ({ keys, way }) => `${keys.map(codeHtml).join(" \u2192 ")}: ${sentenceHtml(way)}`)),
    ...block2("plan-outside", "Named and not planned", rows(plan.outside, ({ resource, of, by, names }) => `${codeHtml(resource)} names the ${of} ${codeHtml(names)} (${codeHtml(by)})`)),
    ...block2("plan-unassigned", "In no wave", rows(plan.unassigned, codeHtml)),
    ...block2("plan-unseen", "Not seen", plan.notSeen.map(sentenceHtml))
  ];
}
function dependencyItems(listed) {
  return rows(listed, ({ dependent, needed, kind, by }) => `${codeHtml(dependent)} ${KIND_WORDS[kind]} ${codeHtml(needed)}${by === void 0 ? "" : ` (${codeHtml(by)})`}`);
}
function rows({ total, shown: shown2 }, show) {
  const own = shown2.map(show);
  return total > own.length ? [...own, `and ${String(total - own.length)} more`] : own;
}
function planPartHtml(evaluation) {
  if (evaluation === void 0)
    return "";
  const { plan } = evaluation;
  const head = section("plan", plan.proposed ? "Proposed plan" : "Plan", `<p>${PROPOSAL_NOTE}</p>
<p>${html(runsLine({ plan }))}. Agreed: ${html(agreedLine({ plan }))}.</p>`);
  return `${head}
${planHtml(plan)}`;
}
var MOST = 8;
function questionsHtml(report, evaluation) {
  const word = (0,part$1.AB)(report);
  const questions = [
    ...word === void 0 ? [] : [sentenceHtml(word)],
    ...evaluation === void 0 ? [] : planQuestions(evaluation),
    ...costQuestions(report)
  ];
  return questions.length === 0 ? "" : section("questions", "Open questions", `<ul>${questions.map((question) => `<li>${question}</li>`).join("\n")}</ul>`);
}
function planQuestions({ plan }) {
  const silent = plan.waves.flatMap(({ steps }) => steps.flatMap(({ resource, duration }) => duration === void 0 ? [resource] : []));
  const { agreed, undeclared, unclassified, unassigned, cycles } = plan;
  return [
    ...agreed === void 0 ? ["Who agrees to the relocation plan? Nobody is declared."] : agreed.isThis ? [] : ["Does the agreement still hold? The relocation plan has changed since."],
    ...silent.length === 0 ? [] : [
      `How much data is in ${codesHtml([...new Set(silent)], MOST)}, and what copies it? Their steps are in no figure.`
    ],
    ...undeclared.total === 0 ? [] : [
      `<a href="#plan-undeclared">Found and not declared</a>: ${(0,part$4.U9)(undeclared.total, "dependency", "dependencies")} between workloads. Is that intended?`
    ],
    ...unclassified.total === 0 ? [] : [
      `What is asked for by ${(0,part$4.U9)(unclassified.total, "reference")}? <a href="#plan-unclassified">No table says it.</a>`
    ],
    ...cycles.total === 0 ? [] : [
      `Which resource of ${(0,part$4.U9)(cycles.total, "circular dependency", "circular dependencies")} is made first, without what it names? <a href="#plan-cycles">A way out is proposed.</a>`
    ],
    ...unassigned.total === 0 ? [] : [
      `Which wave moves ${(0,part$4.U9)(unassigned.total, "planned resource")}? <a href="#plan-unassigned">None does so far.</a>`
    ]
  ];
}
function costQuestions({ cost }) {
  if (cost === void 0 || cost.unpricedTotal === 0)
    return [];
  const names = cost.unpriced.slice(0, MOST).map(({ name }) => codeHtml(name));
  const more = cost.unpricedTotal - names.length;
  return [
    `What do these cost at the target: ${names.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}? The estimate does not have them.`
  ];
}
var MOST_BLOCKERS = 5;
var MOST_WAVES = 6;
var MOST_CAUSES = 3;
function summaryHtml(report, evaluation) {
  const columns = [
    [card("What blocks", blockingHtml(report))],
    [
      card("What is unknown", unknownHtml(report, evaluation)),
      card("Cost", costHtml2(report)),
      card("Next step", nextHtml(report))
    ]
  ].map((cards) => `<div>
${cards.join("\n")}
</div>`);
  const time = evaluation === void 0 ? "" : `
${card("Time", timeHtml(report, evaluation))}`;
  return section("summary", "Summary", `<div class="cards">
${columns.join("\n")}
</div>${time}`);
}
function card(title, content) {
  return `<div class="card">
<h3>${title}</h3>
${content}
</div>`;
}
function blockingHtml(report) {
  const blocking = (0,part$4.Ks)(report.results).find(({ key }) => key === "blocking");
  if (blocking === void 0)
    return "<p>No blocker fails.</p>";
  const order = (0,part$1.mJ)(report);
  const groups = (0,part$1.HZ)(blocking, order);
  const open = (0,part$1.Y7)(groups.map(({ rows: rows2 }) => rows2), MOST_BLOCKERS);
  const shown2 = groups.flatMap(({ rows: rows2 }, index) => rows2.slice(0, open[index]));
  const items = shown2.flatMap(({ group, results }) => {
    const [first] = results;
    if (first === void 0)
      return [];
    const many = results.length > 1 ? `${String(results.length)} \xD7 ` : "";
    const who = (0,part$1.IM)(results, order);
    return [
      `<li><a href="#finding-${html(first.id)}">${html(group.check)}</a> ${many}${sentenceHtml(first.why)} <span class="where">${unbrokenHtml(who)}</span></li>`
    ];
  });
  const rest = groups.reduce((sum, { rows: rows2 }) => sum + rows2.length, 0) - shown2.length;
  const more = rest > 0 ? `<li><a href="#blocking">${(0,part$4.U9)(rest, "more reason")}</a></li>` : "";
  return `<ul>${items.join("")}${more}</ul>`;
}
function unknownHtml(report, evaluation) {
  const { unknowns, softUnknowns } = report.counts;
  const steps = (evaluation?.plan.waves ?? []).reduce((sum, { unknown }) => sum + unknown, 0);
  const notJudged = report.notJudged.reduce((sum, one) => sum + one.count, 0);
  const facts2 = report.missingFacts.length;
  const lines = [
    ...unknowns === 0 ? [] : [`${(0,part$4.U9)(unknowns, "blocker")} could not be judged.`],
    ...softUnknowns === 0 ? [] : [`${(0,part$4.U9)(softUnknowns, "warning or notice", "warnings and notices")} could not be judged.`],
    ...(0,part$4.wV)(report).slice(0, MOST_CAUSES).map(({ cause }) => `Cause: ${sentenceHtml(cause.what)}`),
    ...facts2 === 0 ? [] : [`<a href="#missing">${(0,part$4.U9)(facts2, "fact")}</a> could not be seen.`],
    ...steps === 0 ? [] : [`The duration of ${(0,part$4.U9)(steps, "step")} is not known.`],
    ...notJudged === 0 ? [] : [`<a href="#not-judged">${(0,part$4.U9)(notJudged, "thing")}</a> could not be judged by this version.`]
  ];
  return lines.length === 0 ? "<p>Nothing that was asked for.</p>" : `<ul>${lines.map((line2) => `<li>${line2}</li>`).join("")}</ul>`;
}
function costHtml2({ cost }) {
  if (cost === void 0)
    return "<p>Not estimated.</p>";
  const { currency, source, target, priced, billed, transfer } = cost;
  const isWhole = priced === billed;
  const change = source === void 0 || source === 0 || !isWhole ? "" : ` (${(0,part$11.k0)((target / source - 1) * 100)})`;
  const overlap = cost.waves.reduce((sum, wave) => sum + (wave.overlap ?? 0), 0);
  const isWholeOverlap = cost.waves.every((wave) => wave.overlap !== void 0);
  const once = [
    ...overlap === 0 ? [] : [`Both sides for a time: ${(0,part$1.rs)(overlap, isWholeOverlap)}.`],
    ...transfer === void 0 ? [] : [`One copy of the data: ${(0,part$1.rs)(transfer.amount)}.`]
  ];
  return [
    `<p><strong>${(0,part$1.rs)(target, isWhole)} ${html(currency)}</strong> a month at the target, ${(0,part$1.rs)(source)} at the source${change}. It <a href="#cost">covers</a> ${html((0,part$1._)(cost))}.</p>`,
    ...once.length === 0 ? [] : [`<p>${once.join(" ")}</p>`]
  ].join("\n");
}
function nextHtml(report) {
  const lines = nextLinesHtml(report);
  if ((0,part$1.sk)(report) === void 0)
    lines.unshift(report.verdict === "ready" ? "<p>Nothing that gates is open.</p>" : "<p>Resolve what blocks, then what is unknown.</p>");
  return lines.join("\n");
}
var HEAD3 = `<tr><th scope="col">Wave</th><th scope="col">Verdict</th><th scope="col">Opens</th>` + ["Window", "50 % within", "90 % within", "Fits", "Basis"].map((title) => `<th scope="col" class="number">${title}</th>`).join("") + "</tr>";
function timeHtml(report, { plan }) {
  const empty = emptyLine({ plan });
  if (empty !== void 0)
    return `<p>${empty}</p>`;
  const verdicts = new Map(report.waves.map((wave) => [wave.name, wave.verdict]));
  const rows2 = plan.waves.slice(0, MOST_WAVES).map((wave, index) => {
    const verdict = verdicts.get(wave.name);
    return `<tr><th scope="row"><a href="#plan-${String(index + 1)}">${html(wave.name)}</a></th><td>${verdict === void 0 ? "proposed" : badge(verdict)}</td><td>${wave.start === void 0 ? "-" : `${html((0,part$4.Mj)(wave.start))} UTC`}</td>` + timeCells(wave).map((text) => `<td class="number">${text}</td>`).join("") + "</tr>";
  });
  const rest = plan.waves.length - rows2.length;
  const more = rest > 0 ? `
<p><a href="#plan">${(0,part$4.U9)(rest, "more wave")}</a></p>` : "";
  return `${scrollingTable("Time by wave", HEAD3, rows2)}${more}`;
}
function timeCells(wave) {
  const { window, time, fits, unknown } = wave;
  const least = unknown > 0 ? "\u2265 " : "";
  return [
    window === void 0 ? "-" : (0,part$10.S5)(window),
    `${least}${(0,part$10.S5)(time.p50)}`,
    `${least}${(0,part$10.S5)(time.p90)}`,
    fits === void 0 ? "-" : `${unknown > 0 ? "\u2264 " : ""}${percentText(fits)}`,
    unbrokenHtml(restsText(wave) || "-")
  ];
}
function methodsHtml({ methods = [] }) {
  if (methods.length === 0)
    return "";
  const items = methods.map((advice) => {
    const { type, resources, recommended, why, guide } = advice;
    const page = guide === void 0 ? "" : ` ${codeHtml(guide)}`;
    const way = `${(0,part$5.t_)(recommended, codeHtml)}${(0,part$5.SG)(advice, codeHtml)}`;
    return `<li>${codeHtml(type)} (${codesHtml(resources, 10)}): ${way}. ${sentenceHtml(why)}${page}</li>`;
  });
  return section("methods", "How each resource gets there", `<details><summary>${String(methods.length)} methods that the catalogue recommends</summary>
<ul>${items.join("")}</ul>
</details>`);
}
var HEAD4 = ["Resource", "Waves", "Way", "Tool", "Guide", "To know"];
function waysHtml(report, evaluation) {
  if (evaluation === void 0)
    return methodsHtml(report);
  const { resources, resourcesTotal } = evaluation;
  if (resources.length === 0)
    return "";
  const advice = new Map((report.methods ?? []).flatMap((one) => one.resources.map((key) => [key, one])));
  const head = `<tr>${HEAD4.map((one) => `<th scope="col">${one}</th>`).join("")}</tr>`;
  const table2 = scrollingTable("Method and tool of each resource", head, resources.map((one) => row3(one, advice.get(one.key))), "steps ways");
  const left = resourcesTotal - resources.length;
  return section("methods", "How each resource gets there", left > 0 ? `${table2}
<p>and ${String(left)} more</p>` : table2);
}
function row3({ key, type, waves, category }, advice) {
  const page = advice === void 0 ? void 0 : (0,part$5.lt)(advice);
  const cells = advice === void 0 ? ["deployed from code", "", ""] : [
    `${(0,part$5.t_)(advice.recommended, codeHtml)}${(0,part$5.SG)(advice, codeHtml)}`,
    `${sentenceHtml(advice.how)}<br><span class="where">${sentenceHtml(advice.why)}</span>`,
    page === void 0 ? "" : `<a href="${html(page)}">guide</a>`
  ];
  const more = category === void 0 ? "" : `<a href="#guidance-${html(category)}">${html(category)}</a>`;
  return `<tr><th scope="row">${codeHtml(key)}<br><span class="where">${html(type)}</span></th><td>${codesHtml(waves, 4)}</td>${cells.map((cell) => `<td>${cell}</td>`).join("")}<td>${more}</td></tr>`;
}
function renderHtml(report, { evaluation } = {}) {
  return documentHtml(`${(0,part$4.ge)(report)}: ${html(report.manifest.name)}`, contentHtml(report, evaluation, filterHtml()));
}
function renderHtmls(title, reports, evaluations = []) {
  const lines = reports.map((report, index) => `<li>${badge(report.verdict)} <a href="#report-${String(index + 1)}">${html(report.manifest.name)}</a>: ${(0,part$4.rj)(report.counts).join(", ")}</li>`);
  const parts = reports.map((report, index) => {
    const own = `report-${String(index + 1)}`;
    const content = contentHtml(report, evaluations[index], "").replaceAll(/ (id|aria-labelledby)="/g, ` $1="${own}-`).replaceAll(' href="#', ` href="#${own}-`).replaceAll(/<(\/?)h1>/g, "<$1h2>");
    return `<article id="${own}" class="report">
${content}
</article>`;
  });
  const head = `<h1>${html(title)}</h1>
<ul>${lines.join("")}</ul>`;
  return documentHtml(html(title), [head, ...parts].join("\n"));
}
function contentHtml(report, evaluation, filter) {
  const sections = (0,part$4.Ks)((0,part$4.Mk)(report).results);
  const passed = sections.find((section2) => section2.key === "passed")?.results ?? [];
  const findings = sections.filter(isFindings);
  const order = (0,part$1.mJ)(report);
  const rest = [
    briefHtml(report),
    stepsHtml(report),
    questionsHtml(report, evaluation),
    causesHtml(report),
    findings.length === 0 ? "" : filter,
    findings.length === 0 ? "" : legendHtml(report),
    ...findings.map((section2) => sectionHtml(section2, order)),
    missingHtml(report),
    replicationsHtml(report),
    quotasHtml(report),
    regionsHtml(report.regions),
    consistencyHtml(report),
    costHtml(report),
    wavesHtml(report),
    workloadsHtml(report),
    planPartHtml(evaluation),
    waysHtml(report, evaluation),
    notJudgedHtml(report),
    evidenceHtml(report, evaluation),
    passedHtml(passed),
    checksHtml(report),
    guidanceHtml(evaluation)
  ].filter((part) => part !== "").join("\n");
  const parts = [
    headHtml(report),
    summaryHtml(report, evaluation),
    groundHtml(report),
    contentsHtml(rest),
    rest,
    footHtml(report)
  ];
  return parts.filter((part) => part !== "").join("\n");
}
function isFindings(section2) {
  return section2.key !== "passed";
}
function documentHtml(title, content) {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.createHash)("sha256").update(STYLE).digest("base64");
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
  const lines = (0,part$1.jo)(report, SIGNS).map(sentenceHtml);
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
  const counts = (0,part$4.rj)(report.counts).map((words) => `<li class="badge soft">${words}</li>`);
  return [
    `<header class="${TONES[verdict]}">`,
    `<h1>${(0,part$4.ge)(report)}</h1>`,
    `<p><strong>${(0,part$4.s_)(report)}</strong></p>`,
    `<p>${codeHtml(report.manifest.name)}${only}: ${codeHtml(source.region)} \u2192 ${codeHtml(target.region)}, subscription ${codeHtml(target.subscription)}, ${html(report.cloud)}</p>`,
    `<ul class="counts">${counts.join("")}</ul>`,
    `<p>Judged as of ${html(report.judgedAsOf)}, ${(0,part$4.hq)(report, html)}.</p>`,
    `</header>`
  ].join("\n");
}
function groundHtml(report) {
  const lines = (0,part$1.bv)(report).map((line2) => `<p>${sentenceHtml(line2)}</p>`);
  return lines.length === 0 ? "" : `<div class="ground">
${lines.join("\n")}
</div>`;
}
function footHtml(report) {
  const { tool } = report;
  return `<footer>Run again: ${codeHtml((0,part$4.w4)(report))}<br>${html(tool.name)} ${html(tool.version)} ${badge(report.verdict)}</footer>`;
}
 })
};
