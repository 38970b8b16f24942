const id = 695;
const ids = [695];
const modules = {
  /***/
  8028: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        x: () => (
          /* binding */
          AREAS
        )
        /* harmony export */
      });
      const AREAS = [
        "subscription",
        "policy",
        "rbac",
        "identity",
        "budget",
        "cost",
        "region",
        "quota",
        "network",
        "vault",
        "certificate",
        "domain",
        "data",
        "connection",
        "operations",
        "method",
        "wave",
        "cutover"
      ];
    })
  ),
  /***/
  6134: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          pathText
        )
        /* harmony export */
      });
      function pathText(pointer) {
        let text = "";
        for (const step of pointer) {
          if (typeof step === "number")
            text += `[${String(step)}]`;
          else if (/^[A-Za-z0-9_-]+$/.test(step))
            text += text === "" ? step : `.${step}`;
          else
            text += `[${JSON.stringify(step)}]`;
        }
        return text === "" ? "(document)" : text;
      }
    })
  ),
  /***/
  8651: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $Q: () => (
          /* binding */
          clip
        ),
        /* harmony export */
        Jo: () => (
          /* binding */
          edges
        ),
        /* harmony export */
        PL: () => (
          /* binding */
          columnsOf
        ),
        /* harmony export */
        uH: () => (
          /* binding */
          clean
        )
        /* harmony export */
      });
      const ESCAPE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;
      const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u034f\u115f\u1160\u3164\uffa0\u180b-\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]+/gu;
      const STACKED = new RegExp("(\\p{M}{4})\\p{M}+", "gu");
      const RUNNER_COMMAND = /(^|\s)::(?=[A-Za-z])|##\[/g;
      function clean(text) {
        if (/^[ -~]*$/.test(text) && !/^ | $| {2}|(?:^| )::|##\[/.test(text))
          return text;
        return visible(text).trim().replace(RUNNER_COMMAND, (_, before) => before === void 0 ? "# #[" : `${before}: :`);
      }
      function visible(text) {
        return text.replace(ESCAPE, " ").replace(INVISIBLE, " ").replace(STACKED, "$1").replace(/\s+/gu, " ");
      }
      function edges(text) {
        const shown = visible(text);
        return { before: shown.startsWith(" "), after: shown.endsWith(" ") };
      }
      function clip(text, max) {
        if (text.length <= max)
          return text;
        const cut = text.slice(0, Math.max(0, max - 1));
        const last = cut.charCodeAt(cut.length - 1);
        const whole = last >= 55296 && last <= 56319 ? cut.slice(0, -1) : cut;
        return `${whole.trimEnd()}…`;
      }
      const WIDE = new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}", "u");
      function columnsOf(text) {
        if (/^[ -~]*$/.test(text))
          return text.length;
        let columns = 0;
        for (const character of text) {
          if (new RegExp("\\p{M}", "u").test(character))
            continue;
          columns += WIDE.test(character) ? 2 : 1;
        }
        return columns;
      }
    })
  ),
  /***/
  5930: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ks: () => (
          /* binding */
          sectionsOf
        ),
        /* harmony export */
        Sj: () => (
          /* binding */
          ordered
        ),
        /* harmony export */
        j5: () => (
          /* binding */
          missingByPermission
        ),
        /* harmony export */
        lg: () => (
          /* binding */
          byArea
        ),
        /* harmony export */
        qZ: () => (
          /* binding */
          wavesInOrder
        )
        /* harmony export */
      });
      var _common_area_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8028);
      const SECTIONS = ["blocking", "unknown", "warnings", "notices", "waived", "passed"];
      function sectionOf(result) {
        switch (result.outcome) {
          case "pass":
          case "not-applicable":
            return "passed";
          case "waived":
            return "waived";
          case "unknown":
            return "unknown";
          case "fail":
            return result.severity === "blocker" ? "blocking" : result.severity === "warning" ? "warnings" : "notices";
        }
      }
      const SEVERITY_RANK = { blocker: 0, warning: 1, notice: 2 };
      const AREA_RANK = new Map(_common_area_js__WEBPACK_IMPORTED_MODULE_0__.x.map((area, index) => [area, index]));
      const SECTION_RANK = new Map(SECTIONS.map((section, index) => [section, index]));
      function byText(a, b) {
        return a < b ? -1 : a > b ? 1 : 0;
      }
      function compare(a, b) {
        return (SECTION_RANK.get(sectionOf(a)) ?? 0) - (SECTION_RANK.get(sectionOf(b)) ?? 0) || SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] || (AREA_RANK.get(a.area) ?? _common_area_js__WEBPACK_IMPORTED_MODULE_0__.x.length) - (AREA_RANK.get(b.area) ?? _common_area_js__WEBPACK_IMPORTED_MODULE_0__.x.length) || byText(a.check, b.check) || byText(a.subject, b.subject) || byText(a.id, b.id);
      }
      function ordered(results) {
        return [...results].sort(compare);
      }
      function sectionsOf(results) {
        const all = ordered(results);
        return SECTIONS.map((key) => ({ key, results: all.filter((result) => sectionOf(result) === key) })).filter((section) => section.results.length > 0);
      }
      function byArea(results) {
        return grouped(results, (result) => result.area).sort((a, b) => (AREA_RANK.get(a[0].area) ?? 0) - (AREA_RANK.get(b[0].area) ?? 0)).map((own) => ({ area: own[0].area, results: own, checks: byCheck(own) }));
      }
      function byCheck(results) {
        return grouped(results, (result) => result.check).map((own) => ({
          check: own[0].check,
          title: own[0].title,
          results: own
        }));
      }
      function grouped(items, keyOf) {
        const groups = /* @__PURE__ */ new Map();
        for (const item of items) {
          const group = groups.get(keyOf(item));
          if (group === void 0)
            groups.set(keyOf(item), [item]);
          else
            group.push(item);
        }
        return [...groups.values()];
      }
      function missingByPermission(facts) {
        const known = grouped(facts, (fact) => fact.permission ?? "");
        const groups = known.map((own) => {
          const { permission } = own[0];
          return permission === void 0 ? { facts: own } : { permission, facts: own };
        });
        return groups.sort((a, b) => Number(a.permission === void 0) - Number(b.permission === void 0));
      }
      function wavesInOrder(waves) {
        const names = new Set(waves.map((wave) => wave.name));
        const done = /* @__PURE__ */ new Set();
        const result = [];
        let open = [...waves];
        while (open.length > 0) {
          const next = open.find((wave) => wave.dependsOn.every((name) => done.has(name) || !names.has(name)));
          if (next === void 0)
            return [...result, ...open];
          result.push(next);
          done.add(next.name);
          open = open.filter((wave) => wave !== next);
        }
        return result;
      }
    })
  ),
  /***/
  975: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          verdictOf
        ),
        /* harmony export */
        m: () => (
          /* binding */
          countsOf
        )
        /* harmony export */
      });
      function countsOf(results) {
        const of = (outcome, ...severities) => results.filter((result) => result.outcome === outcome && severities.includes(result.severity)).length;
        return {
          blockers: of("fail", "blocker"),
          unknowns: of("unknown", "blocker"),
          warnings: of("fail", "warning"),
          softUnknowns: of("unknown", "warning", "notice"),
          notices: of("fail", "notice"),
          waived: of("waived", "blocker", "warning", "notice"),
          passed: of("pass", "blocker", "warning", "notice"),
          notApplicable: of("not-applicable", "blocker", "warning", "notice")
        };
      }
      function verdictOf(results) {
        const blockers = results.filter((result) => result.severity === "blocker");
        if (blockers.some((result) => result.outcome === "fail"))
          return "not-ready";
        if (blockers.some((result) => result.outcome === "unknown"))
          return "unknown";
        return results.some((result) => result.area !== "wave") ? "ready" : "unknown";
      }
    })
  ),
  /***/
  7695: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        captureSnapshot: () => (
          /* binding */
          captureSnapshot
        ),
        runReadiness: () => (
          /* binding */
          runReadiness
        )
      });
      var fingerprint = __webpack_require__(9733);
      var sentence = __webpack_require__(7244);
      var clean = __webpack_require__(8651);
      var facts = __webpack_require__(9514);
      var numbered = __webpack_require__(6585);
      ;
      function neededFacts(checks2, context) {
        const needed = /* @__PURE__ */ new Map();
        for (const check of checks2)
          for (const one of check.cases(context))
            for (const ref of [...one.needs, ...one.wants ?? []])
              needed.set(`${ref.kind} ${(0, facts.s)(ref)}`, ref);
        return [...needed.values()];
      }
      function judge(check, context, lookup) {
        const judgements = [];
        const misses = [];
        for (const one of check.cases(context)) {
          const missing = one.needs.flatMap((ref) => {
            const fact = lookup(ref);
            return fact.known ? [] : [{ ref, why: fact, check: check.meta.id }];
          });
          misses.push(...missing);
          const first = missing[0];
          if (first === void 0)
            judgements.push(...one.judge(lookup));
          else
            judgements.push(unknownOf(one, first, missing));
        }
        return { judgements: (0, numbered.j)(judgements), misses };
      }
      function unknownOf(one, first, missing) {
        const reasons = [...new Set(missing.map((miss) => miss.why.detail))];
        const why = reasons.length === 1 ? first.why.detail : joined(reasons);
        const permissions = [...new Set(missing.flatMap((miss) => miss.why.permission ?? []))];
        return {
          outcome: "unknown",
          subject: one.subject,
          place: one.place,
          facets: one.facets,
          resources: one.resources,
          ...one.waves === void 0 ? {} : { waves: one.waves },
          ...one.severity === void 0 ? {} : { severity: one.severity },
          ...first.why.scope === void 0 ? {} : { scope: first.why.scope },
          why: (0, sentence.cv)`Could not be judged: ${(0, sentence.lS)(why)}`,
          evidence: missing.flatMap(({ ref, why: { status, correlationId } }) => [
            { label: "missing fact", value: factName(ref) },
            ...status === void 0 ? [] : [{ label: "HTTP status", value: String(status) }],
            ...correlationId === void 0 ? [] : [{ label: "correlation id", value: correlationId }]
          ]),
          ...permissions.length === 0 ? {} : {
            fix: {
              text: (0, sentence.cv)`Grant the identity of the run ${permissions} there; the role ${"Reader"} holds it.`
            }
          }
        };
      }
      function joined(reasons) {
        const [first, second, ...rest] = reasons;
        const more = rest.length === 0 ? "" : ` (${String(rest.length)} more like this)`;
        return (0, sentence.em)([first, second].join(" ") + more);
      }
      function factName(ref) {
        const words = ref.kind.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace("sku", "SKU");
        return ref.item === void 0 ? words : `${words} (${ref.item})`;
      }
      const MOST_OF_SUBJECT = 500;
      const MOST_OF_VALUE = 2e3;
      function resultOf(check, judgement, context) {
        const { meta } = check;
        const resources = judgement.resources ?? [];
        const facets = judgement.facets ?? {};
        const waves2 = resources.length > 0 ? new Set(resources.flatMap((resource2) => resource2.waves)) : new Set(judgement.waves ?? context.manifest.waves.map((wave2) => wave2.name));
        const identity = [
          meta.id,
          ...Object.entries(facets).sort().map((facet) => facet.join("=")),
          judgement.subject,
          ...judgement.repeat === void 0 ? [] : [`repeat ${String(judgement.repeat)}`]
        ];
        return {
          id: (0, fingerprint.R)(identity.join("|")).slice("sha256:".length),
          check: meta.id,
          title: meta.title,
          area: meta.area,
          severity: judgement.severity ?? meta.severity,
          outcome: judgement.outcome,
          subject: (0, clean.$Q)(judgement.subject, MOST_OF_SUBJECT),
          place: judgement.place,
          ...judgement.scope === void 0 ? {} : { scope: judgement.scope },
          why: judgement.why,
          ready: (0, sentence.em)(meta.ready),
          ...judgement.fix === void 0 ? {} : { fix: judgement.fix },
          evidence: (judgement.evidence ?? []).map(({ label, value }) => ({
            label,
            value: (0, clean.$Q)(value, MOST_OF_VALUE)
          })),
          facets,
          resources: resources.map((resource2) => resource2.key),
          workloads: [...new Set(resources.map((resource2) => resource2.workload))],
          waves: context.manifest.waves.map((wave2) => wave2.name).filter((name) => waves2.has(name))
        };
      }
      var checks = __webpack_require__(828);
      var common_area = __webpack_require__(8028);
      var time = __webpack_require__(4320);
      var checks_waivers = __webpack_require__(2252);
      var dependencies = __webpack_require__(8624);
      ;
      const GUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
      const ID_BY_PLACE = new RegExp(`((?:subscriptions?|managementGroups|tenants?|tenant_?id|subscription_?id|login\\.microsoftonline\\.(?:com|us)|login\\.(?:partner\\.microsoftonline|chinacloudapi)\\.cn|sts\\.windows\\.net)(?:/|%2f|["']?\\s*[:=]\\s*["']?|\\s+["'\`]?))(${GUID})`, "gi");
      const TOKENS = [
        [
          /(sig|client_secret|client_assertion|access_token|refresh_token|AccountKey|SharedAccessKey|SharedAccessSignature|password|pwd)(=|%3d)(?!‹)[^\s&;,"'`]+/gi,
          "$1$2‹removed›"
        ],
        [/eyJ[\w-]{8,2048}\.[\w-]{8,}(?:\.[\w-]*)*/g, "‹token›"],
        [/(?<![a-z0-9])(bearer|basic)\s+[\w.~+/=-]{16,}/gi, "$1 ‹token›"],
        [/(?<![a-z0-9])(?:gh[opsur]_\w{16,}|github_pat_\w{16,})/gi, "‹token›"]
      ];
      const ADDRESS = new RegExp("[\\p{L}\\p{N}._%+'!#$*^{|}~-]{0,127}[\\p{L}\\p{N}_%+!#$*^{|}~-](?:@|%40)(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.){1,8}\\p{L}[\\p{L}\\p{N}-]{1,62}", "giu");
      function maskReport(report, secrets) {
        const own = [report.source.subscription, report.target.subscription].flatMap((text) => text.match(new RegExp(GUID, "gi")) ?? []);
        return mapped(report, hiderOf([...secrets, ...own]));
      }
      function maskText(text, secrets) {
        return hiderOf(secrets)(text);
      }
      function hiderOf(secrets) {
        const known = secretPattern(secrets);
        const once = (text) => {
          let hidden = known === void 0 ? text : text.replace(known, mask_short);
          hidden = hidden.replace(ID_BY_PLACE, (_, before, id2) => before + mask_short(id2));
          for (const [pattern, instead] of TOKENS)
            hidden = hidden.replace(pattern, instead);
          return /@|%40/.test(hidden) ? hidden.replace(ADDRESS, "‹address›") : hidden;
        };
        return (text) => {
          const hidden = once(text);
          if (!text.includes("`"))
            return hidden;
          const bare = text.replaceAll("`", "");
          return hidden.replaceAll("`", "") === once(bare) ? hidden : once(bare);
        };
      }
      function secretPattern(secrets) {
        const forms = secrets.map((secret) => secret.trim()).filter((secret) => secret !== "").flatMap((secret) => new RegExp(`^${GUID}$`, "i").test(secret) ? [secret, secret.replaceAll("-", "")] : [secret]).sort((a, b) => b.length - a.length).map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
        return forms.length === 0 ? void 0 : new RegExp(forms.join("|"), "gi");
      }
      function mask_short(id2) {
        return /^[0-9a-f]{8}-?[0-9a-f]{4}/i.test(id2) ? `${id2.slice(0, 8)}-…` : "‹hidden›";
      }
      function mapped(value, hide) {
        if (typeof value === "string")
          return hide(value);
        if (Array.isArray(value))
          return value.map((item) => mapped(item, hide));
        if (typeof value !== "object" || value === null)
          return value;
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [hide(key), mapped(item, hide)]));
      }
      var order = __webpack_require__(5930);
      var verdict = __webpack_require__(975);
      ;
      function gating(wave2, concerns) {
        return concerns.filter((concern) => concern.waves.includes(wave2.name) && (concern.area === "wave" || wave2.gates.includes(concern.area)));
      }
      ;
      function inOrder(waves2) {
        const done = /* @__PURE__ */ new Set();
        const ordered = [];
        let open = [...waves2];
        while (open.length > 0) {
          const free = open.filter((wave2) => wave2.dependsOn.every((name) => done.has(name)));
          const next = free.reduce((best, wave2) => best === void 0 || wave2.start < best.start ? wave2 : best, void 0);
          if (next === void 0)
            return [...ordered, ...open];
          ordered.push(next);
          done.add(next.name);
          open = open.filter((wave2) => wave2 !== next);
        }
        return ordered;
      }
      ;
      function assess(input) {
        const { manifest, planned: planned2, now } = input;
        const context = { manifest, planned: planned2, now };
        const { results, misses } = judgeAll(input, context);
        const asked2 = manifest.waves.find((wave2) => wave2.name === input.wave);
        const shown = (0, order.Sj)(asked2 === void 0 ? results : gating(asked2, results));
        const waves2 = inOrder(asked2 === void 0 ? manifest.waves : [asked2]);
        const report = {
          $schema: input.schema,
          version: 1,
          tool: input.tool,
          manifest: { file: manifest.file, name: manifest.name },
          cloud: manifest.cloud,
          source: { subscription: subscriptionText(manifest.source.subscription), region: manifest.source.region },
          target: { subscription: subscriptionText(manifest.target.subscription), region: manifest.target.region },
          judgedAt: (0, time.Ly)(now),
          facts: { from: input.facts.from, observedAt: (0, time.Ly)(input.facts.observedAt) },
          ...asked2 === void 0 ? {} : { wave: asked2.name },
          verdict: (0, verdict.V)(shown),
          counts: (0, verdict.m)(shown),
          waves: waves2.map((wave2) => waveStatus(wave2, results)),
          workloads: workloadStatuses(manifest, planned2, shown, asked2),
          dependencies: (0, dependencies.O)(manifest),
          results: shown,
          missingFacts: missingFacts(misses),
          notJudged: [
            ...input.checks.flatMap((check) => check.notJudged?.(context, input.lookup) ?? []),
            ...gatesWithoutChecks(waves2, input.checks),
            ...unreadSections(manifest)
          ]
        };
        return maskReport(report, [
          manifest.source.subscription.id,
          manifest.target.subscription.id,
          ...input.secrets ?? []
        ]);
      }
      function judgeAll(input, context) {
        const { waivers: waivers2 } = context.manifest;
        const results = [];
        const misses = [];
        for (const check of input.checks) {
          const judged = judge(check, context, input.lookup);
          misses.push(...judged.misses);
          results.push(...judged.judgements.map((judgement) => resultOf(check, judgement, context)));
        }
        const ids2 = new Set(input.checks.map((check) => check.meta.id));
        const covers = (0, checks_waivers.V0)(results, waivers2, ids2);
        const afterwards = input.checks.flatMap((check) => (check.afterwards?.(context, covers) ?? []).map((judgement) => resultOf(check, judgement, context)));
        return { results: (0, checks_waivers.Kw)([...results, ...afterwards], waivers2, context.now), misses };
      }
      function waveStatus(wave2, results) {
        const own = gating(wave2, results);
        return {
          name: wave2.name,
          verdict: (0, verdict.V)(own),
          start: (0, time.Ly)(wave2.start),
          end: (0, time.Ly)(wave2.end),
          dependsOn: wave2.dependsOn,
          workloads: wave2.workloads,
          gates: wave2.gates,
          counts: (0, verdict.m)(own)
        };
      }
      function workloadStatuses(manifest, planned2, results, asked2) {
        return manifest.workloads.filter((workload2) => asked2 === void 0 || asked2.workloads.includes(workload2.name)).map((workload2) => {
          const own = results.filter((result2) => result2.workloads.includes(workload2.name));
          return {
            name: workload2.name,
            verdict: (0, verdict.V)(own),
            waves: manifest.waves.filter((wave2) => wave2.workloads.includes(workload2.name)).map((wave2) => wave2.name),
            resources: planned2.filter((resource2) => resource2.workload === workload2.name).length,
            counts: (0, verdict.m)(own)
          };
        });
      }
      function gatesWithoutChecks(waves2, checks2) {
        const judged = new Set(checks2.map((check) => check.meta.area));
        const items = common_area.x.filter((area) => !judged.has(area) && waves2.some((wave2) => wave2.gates.includes(area)));
        const what = (0, sentence.cv)`areas that gate a wave and that no check of this version looks at`;
        return items.length === 0 ? [] : [{ what, count: items.length, items }];
      }
      function unreadSections({ unjudged }) {
        const what = (0, sentence.cv)`what the manifest declares and no check of this version verifies`;
        return unjudged.length === 0 ? [] : [{ what, count: unjudged.length, items: unjudged }];
      }
      function missingFacts(misses) {
        const byFact = /* @__PURE__ */ new Map();
        for (const miss of misses) {
          const key = `${miss.ref.kind} ${(0, facts.s)(miss.ref)}`;
          byFact.set(key, [...byFact.get(key) ?? [], miss]);
        }
        return [...byFact.values()].flatMap((group) => {
          const [first] = group;
          if (first === void 0)
            return [];
          const { permission, correlationId, detail } = first.why;
          return [
            {
              fact: factName(first.ref),
              scope: first.ref.scope,
              why: detail,
              ...permission === void 0 ? {} : { permission },
              ...correlationId === void 0 ? {} : { correlationId },
              checks: [...new Set(group.map((miss) => miss.check))]
            }
          ];
        });
      }
      function subscriptionText({ alias, id: id2 }) {
        return alias === void 0 ? id2 : `${alias} (${id2})`;
      }
      var arm_id = __webpack_require__(1945);
      var errors = __webpack_require__(3302);
      var external_node_fs_ = __webpack_require__(3024);
      var promises_ = __webpack_require__(1455);
      var external_node_path_ = __webpack_require__(6760);
      var external_node_buffer_ = __webpack_require__(4573);
      ;
      const MAX_BYTES = 1024 * 1024;
      const FORBIDDEN = new RegExp("[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ufffe\\uffff]|\\p{Surrogate}", "u");
      const REPLACEMENT = "�";
      function checkSize(bytes, file) {
        if (bytes <= MAX_BYTES)
          return;
        throw (0, errors.IF)((0, sentence.cv)`the manifest ${file} is larger than 1 MiB`, {
          help: (0, sentence.cv)`name the manifest itself, not a plan or an export; those belong in files that ${"inventory"} names`
        });
      }
      function notUtf8(file) {
        return (0, errors.IF)((0, sentence.cv)`the manifest ${file} is not UTF-8 text`, { help: (0, sentence.cv)`save the file as UTF-8` });
      }
      function lineOf(text, offset) {
        return text.slice(0, offset).split("\n").length;
      }
      function manifestText(text, file) {
        checkSize(text.length > MAX_BYTES ? text.length : external_node_buffer_.Buffer.byteLength(text), file);
        if (text.includes(REPLACEMENT))
          throw notUtf8(file);
        const bad = FORBIDDEN.exec(text);
        if (bad) {
          const code = (bad[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
          throw (0, errors.IF)((0, sentence.cv)`the manifest ${file} holds the character ${`U+${code}`} in line ${lineOf(text, bad.index)}`, {
            expected: (0, sentence.cv)`text without control characters`,
            help: (0, sentence.cv)`save the file as text in UTF-8`
          });
        }
        return text.startsWith("\uFEFF") ? text.slice(1) : text;
      }
      var dist = __webpack_require__(8815);
      ;
      const MOST = 100;
      function refusal(problems) {
        const sorted = problems.toSorted(({ place: a }, { place: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0));
        const more = sorted.length - MOST;
        if (more <= 0)
          return new errors.yo(sorted);
        return new errors.yo([
          ...sorted.slice(0, MOST),
          { message: (0, sentence.cv)`there are at least ${more} more problems` }
        ]);
      }
      var common_place = __webpack_require__(6134);
      ;
      function placeOf(file, lines) {
        return (offset, pointer) => {
          const { line, col } = lines.linePos(offset);
          return { file, line: Math.max(line, 1), column: Math.max(col, 1), path: (0, common_place.L)(pointer) };
        };
      }
      function spotAt(root, pointer) {
        let spot = root;
        let depth = 0;
        for (const step of pointer) {
          const next = spot.children.get(step);
          if (!next)
            break;
          spot = next;
          depth++;
        }
        return { spot, reached: pointer.slice(0, depth) };
      }
      function locator(root, place) {
        return (pointer) => {
          const { spot, reached } = spotAt(root, pointer);
          return place(spot.offset, reached);
        };
      }
      function pointerAt(root, offset) {
        const pointer = [];
        let spot = root;
        while (spot) {
          let inner;
          for (const [step, child2] of spot.children) {
            if (offset < child2.offset || offset >= child2.end)
              continue;
            pointer.push(step);
            inner = child2;
            break;
          }
          spot = inner;
        }
        return pointer;
      }
      ;
      const COVERED = /* @__PURE__ */ new Set([
        "ALIAS_PROPS",
        "BAD_ALIAS",
        "BAD_DIRECTIVE",
        "BAD_COLLECTION_TYPE",
        "MULTIPLE_ANCHORS",
        "MULTIPLE_TAGS",
        "TAG_RESOLVE_FAILED"
      ]);
      const CLOSING = { "[": "]", "{": "}" };
      function isCovered(code, text, marks) {
        if (marks.some(({ kind }) => kind === "open") && /end with a [\]}]|closing ["']quote/.test(text))
          return true;
        return marks.length > 0 && COVERED.has(code);
      }
      const INDENT = {
        message: (0, sentence.cv)`the indentation is not right here`,
        expected: (0, sentence.cv)`the keys of one map, and the items of one list, in the same column`
      };
      const AS_KEY = {
        message: (0, sentence.cv)`a key with a value cannot stand here`,
        help: (0, sentence.cv)`check the indentation; put text that holds a colon and a space in quotes`
      };
      const FAULTS = {
        TAB_AS_INDENT: {
          message: (0, sentence.cv)`a tab is used as indentation`,
          expected: (0, sentence.cv)`spaces`
        },
        BAD_INDENT: INDENT,
        BLOCK_AS_IMPLICIT_KEY: AS_KEY,
        MULTILINE_IMPLICIT_KEY: {
          message: (0, sentence.cv)`this line is no key with a value`,
          expected: (0, sentence.cv)`a key, a colon, a space and a value`
        },
        BLOCK_IN_FLOW: {
          message: (0, sentence.cv)`indented lines cannot stand between brackets`,
          help: (0, sentence.cv)`write the map or list with brackets throughout, or with indentation throughout`
        },
        BAD_SCALAR_START: {
          message: (0, sentence.cv)`text cannot begin with ${"@"}, ${"%"} or a backtick`,
          help: (0, sentence.cv)`put the text in quotes`
        },
        BAD_DQ_ESCAPE: {
          message: (0, sentence.cv)`the text in double quotes holds a backslash sequence that YAML does not know`,
          help: (0, sentence.cv)`use single quotes, or write the backslash twice`
        },
        KEY_OVER_1024_CHARS: { message: (0, sentence.cv)`the key is too long` }
      };
      const OTHER = {
        message: (0, sentence.cv)`this is not valid YAML`,
        help: (0, sentence.cv)`look for a missing colon, comma, bracket or quote here or in the line above`
      };
      function syntaxFault(code, text) {
        const known = Object.hasOwn(FAULTS, code) ? FAULTS[code] : void 0;
        if (known)
          return known;
        if (/Missing ,/.test(text)) {
          return { message: (0, sentence.cv)`the items between brackets are not separated`, expected: (0, sentence.cv)`${","}` };
        }
        if (/followed by map values/.test(text)) {
          return {
            message: (0, sentence.cv)`the key has no colon after it`,
            expected: (0, sentence.cv)`a key, a colon, a space and a value`
          };
        }
        return OTHER;
      }
      function markFault(mark) {
        const { source: source2 } = mark;
        const faults = {
          anchor: () => ({
            message: (0, sentence.cv)`${source2} is an anchor; a manifest has none`,
            help: (0, sentence.cv)`write the value out`
          }),
          alias: () => ({
            message: (0, sentence.cv)`${source2} is an alias; a manifest has none`,
            help: (0, sentence.cv)`write the value out`
          }),
          tag: () => ({
            message: (0, sentence.cv)`${source2} is a tag; a manifest has none`,
            help: (0, sentence.cv)`write the value without it; quotes make text of a number`
          }),
          directive: () => ({
            message: (0, sentence.cv)`${source2.trim()} is a directive; a manifest has none`,
            expected: (0, sentence.cv)`YAML 1.2`
          }),
          document: () => ({
            message: (0, sentence.cv)`a second document begins here`,
            expected: (0, sentence.cv)`one document in the file`,
            help: (0, sentence.cv)`put every manifest in a file of its own`
          }),
          open: () => ({
            message: (0, sentence.cv)`${source2} is opened here and not closed`,
            expected: (0, sentence.cv)`${CLOSING[source2] ?? source2}`
          }),
          depth: () => ({
            message: (0, sentence.cv)`maps and lists are nested too deep here`,
            expected: (0, sentence.cv)`at most 64 levels`
          })
        };
        return faults[mark.kind]();
      }
      ;
      const MAX_DEPTH = 64;
      const MANY = 200;
      function tokensOf(text) {
        const lines = new dist.HN();
        const tokens = [];
        const marks = [];
        let documents = 0;
        let errors2 = 0;
        for (const token of new dist.iX(lines.addNewLine).parse(text)) {
          if (token.type === "document" && ++documents === 2) {
            marks.push({ kind: "document", offset: token.offset, source: "---" });
            break;
          }
          tokens.push(token);
          if (token.type === "directive" && !/^%YAML\s+1\.2\s*$/.test(token.source)) {
            marks.push({ kind: "directive", offset: token.offset, source: token.source });
          }
          if (token.type === "document")
            scan(token, marks);
          if (token.type === "error")
            errors2++;
          if (errors2 + marks.length >= MANY)
            break;
        }
        const readable = marks.length < MANY && !marks.some(({ kind }) => kind === "depth");
        return { tokens, marks, lines, readable };
      }
      function scan(document, marks) {
        const steps = [{ token: document, depth: 0 }];
        for (let step = steps.pop(); step && marks.length < MANY; step = steps.pop()) {
          const { token } = step;
          const depth = dist.DB.isCollection(token) ? step.depth + 1 : step.depth;
          if (depth > MAX_DEPTH) {
            marks.push({ kind: "depth", offset: token.offset, source: "" });
            return;
          }
          const mark = markOf(token);
          if (mark)
            marks.push(mark);
          const open = mark?.kind === "open" ? mark : step.open;
          if (step.open && open !== step.open && marks.includes(step.open))
            marks.splice(marks.indexOf(step.open), 1);
          for (const part of [...partsOf(token)].reverse()) {
            steps.push({ token: part, depth, ...open ? { open } : {} });
          }
        }
      }
      function markOf(token) {
        const { type, offset } = token;
        if (type === "anchor" || type === "tag" || type === "alias")
          return { kind: type, offset, source: token.source };
        const open = openOf(token);
        return open === void 0 ? void 0 : { kind: "open", offset, source: open };
      }
      function openOf(token) {
        if (token.type === "flow-collection") {
          const closed = token.end.some(({ type }) => type === "flow-map-end" || type === "flow-seq-end");
          return closed ? void 0 : token.start.source;
        }
        if (token.type !== "double-quoted-scalar" && token.type !== "single-quoted-scalar")
          return void 0;
        const quote = token.source.slice(0, 1);
        return token.source.length > 1 && token.source.endsWith(quote) ? void 0 : quote;
      }
      function* partsOf(token) {
        if (token.type === "document") {
          yield* token.start;
          if (token.value)
            yield token.value;
        } else if (token.type === "block-scalar") {
          yield* token.props;
        } else if (token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection") {
          for (const item of token.items) {
            yield* item.start;
            if (item.key)
              yield item.key;
            if (item.sep)
              yield* item.sep;
            if (item.value)
              yield item.value;
          }
        }
      }
      ;
      const RESERVED = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
      const LONGEST_KEY = 200;
      const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
      const INVISIBLE_IN_TEXT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
      const NONE = /* @__PURE__ */ new Map();
      function treeOf(node, offset, pointer, to) {
        const spot = { offset, end: node ? node.range[1] : offset, children: NONE };
        if ((0, dist.jh)(node))
          return mapBranch(node, spot, pointer, to);
        if ((0, dist.oP)(node)) {
          const branches = node.items.map((item, index) => treeOf(item, item.range[0], [...pointer, index], to));
          const children = new Map(branches.map((branch, index) => [index, branch.spot]));
          return { value: branches.map((branch) => branch.value), spot: { ...spot, children } };
        }
        if ((0, dist.Vj)(node))
          return { value: null, spot: { ...spot, unread: true } };
        if (!(0, dist.jn)(node))
          return { value: null, spot };
        const { value, source: source2 } = node;
        if (typeof value !== "string") {
          return { value, spot: { ...spot, written: source2 } };
        }
        if (!INVISIBLE_IN_TEXT.test(value))
          return { value, spot };
        to.report(node.range[0], pointer, { message: (0, sentence.cv)`the text holds invisible control characters` });
        return { value: null, spot: { ...spot, unread: true } };
      }
      function mapBranch(node, spot, pointer, to) {
        const entries = /* @__PURE__ */ new Map();
        const children = /* @__PURE__ */ new Map();
        let partial = false;
        for (const { key: keyNode, value: valueNode } of node.items) {
          const at2 = keyNode.range[0];
          const key = keyText(keyNode);
          const fault = keyFault(key);
          if (fault || key === void 0) {
            if (fault)
              to.report(at2, pointer, fault);
            partial = true;
            continue;
          }
          const first = children.get(key);
          if (first) {
            to.report(at2, [...pointer, key], {
              message: (0, sentence.cv)`the key ${key} stands here again, first in line ${to.lineOf(first.offset)}`,
              help: (0, sentence.cv)`remove or rename one of them`
            });
            continue;
          }
          const branch = treeOf(valueNode, at2, [...pointer, key], to);
          entries.set(key, branch.value);
          children.set(key, branch.spot);
        }
        const value = Object.fromEntries(entries);
        return { value, spot: { ...spot, children, ...partial ? { partial } : {} } };
      }
      function keyText(node) {
        if (!(0, dist.jn)(node))
          return (0, dist.Vj)(node) ? void 0 : "";
        if (typeof node.value === "string")
          return node.value;
        return node.value === null ? "" : node.source;
      }
      function keyFault(key) {
        if (key === void 0)
          return void 0;
        if (key === "")
          return { message: (0, sentence.cv)`a key is missing, or is no text`, expected: (0, sentence.cv)`a key before the colon` };
        if (key === "<<") {
          return { message: (0, sentence.cv)`${"<<"} is a merge key; a manifest has none`, help: (0, sentence.cv)`write the keys out` };
        }
        if (RESERVED.has(key))
          return { message: (0, sentence.cv)`the key ${key} is reserved`, expected: (0, sentence.cv)`another name` };
        if (INVISIBLE.test(key))
          return { message: (0, sentence.cv)`the key ${(0, sentence.aM)(key, 80)} holds invisible characters` };
        if (key.length > LONGEST_KEY)
          return { message: (0, sentence.cv)`the key ${(0, sentence.aM)(key, 40)} is longer than 200 characters` };
        return void 0;
      }
      ;
      const document_MOST = 1e3;
      const START = (0, sentence.cv)`begin with ${"apiVersion: relocation/v1alpha1"} and ${"kind: RelocationManifest"}`;
      function readDocument(source2, file) {
        const text = manifestText(source2, file);
        const split = tokensOf(text);
        const place = placeOf(file, split.lines);
        const marked = (root) => split.marks.map((mark) => ({
          ...markFault(mark),
          place: place(mark.offset, root ? pointerAt(root, mark.offset) : [])
        }));
        if (!split.readable)
          throw refusal(marked());
        const { contents, faults } = compose(split, text.length);
        if (faults.length > 0 || split.marks.some((mark) => mark.kind === "open")) {
          throw refusal([
            ...marked(),
            ...faults.map(({ offset, fault }) => ({ ...fault, place: place(offset, []) }))
          ]);
        }
        if (contents === null || contents.range[0] === contents.range[1])
          throw empty(text, file, marked());
        const problems = [];
        const { value, spot } = treeOf(contents, contents.range[0], [], {
          report: (offset, pointer, fault) => {
            if (problems.length < document_MOST)
              problems.push({ ...fault, place: place(offset, pointer) });
          },
          lineOf: (offset) => split.lines.linePos(offset).line
        });
        problems.push(...marked(spot));
        if (typeof value !== "object" || value === null || Array.isArray(value)) {
          const what = Array.isArray(value) ? (0, sentence.cv)`the document is a list` : (0, sentence.cv)`the document is a single value`;
          problems.push({
            message: what,
            place: place(spot.offset, []),
            expected: (0, sentence.cv)`a map of keys and values`,
            help: START
          });
          throw refusal(problems);
        }
        return { value, root: spot, locate: locator(spot, place), problems };
      }
      function compose({ tokens, lines, marks }, end) {
        const composer = new dist.Dk({ version: "1.2", schema: "core", uniqueKeys: false, prettyErrors: false });
        const errors2 = [];
        let contents = null;
        for (const document of composer.compose(tokens, true, end)) {
          contents ??= document.contents;
          errors2.push(...document.errors.slice(0, document_MOST).filter(({ code, message }) => !isCovered(code, message, marks)));
        }
        const tabs = errors2.filter(({ code }) => code === "TAB_AS_INDENT");
        const seen = /* @__PURE__ */ new Set();
        const faults = [];
        for (const { pos, code, message } of tabs.length > 0 ? tabs : errors2) {
          const offset = Math.min(Math.max(pos[0], 0), end);
          const { line } = lines.linePos(offset);
          if (!seen.has(line))
            faults.push({ offset, fault: syntaxFault(code, message) });
          seen.add(line);
        }
        return { contents, faults };
      }
      function empty(text, file, problems) {
        if (problems.length > 0)
          return refusal(problems);
        const what = text.trim() === "" ? (0, sentence.cv)`the manifest ${file} is empty` : (0, sentence.cv)`the manifest ${file} holds no data, only comments or document marks`;
        return (0, errors.IF)(what, { help: START });
      }
      ;
      function isMap(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      function child(value, step) {
        if (Array.isArray(value)) {
          const items = value;
          return typeof step === "number" ? items[step] : void 0;
        }
        return isMap(value) && Object.hasOwn(value, step) ? value[step] : void 0;
      }
      function entriesOf(value) {
        return isMap(value) ? Object.entries(value) : [];
      }
      function itemsOf(value) {
        return Array.isArray(value) ? value : [];
      }
      function textOf(value) {
        return typeof value === "string" ? value : void 0;
      }
      function numberOf(value) {
        return typeof value === "number" ? value : void 0;
      }
      ;
      const UNJUDGED = [
        "target.managementGroup",
        "target.requires.allowedGeographies",
        "target.requires.pairedRegion",
        "inventory",
        "expect.policies.parity",
        "expect.rbac.deployIdentity.mayAssignRoles",
        "expect.quotas",
        "expect.services",
        "network",
        "vaults",
        "domains",
        "certificates",
        "connections"
      ];
      function unjudgedOf(document) {
        return UNJUDGED.filter((path) => {
          const value = path.split(".").reduce((part, step) => child(part, step), document);
          return value !== void 0 && value !== false && !(Array.isArray(value) && value.length === 0);
        });
      }
      var names = __webpack_require__(2857);
      ;
      const scopes_MOST = 8;
      function scopeReader({ resources, resourceGroups }) {
        const groups = new Set(resourceGroups.map((name) => name.toLowerCase()));
        const byName = /* @__PURE__ */ new Map();
        for (const resource2 of resources) {
          const name = resource2.name.toLowerCase();
          const same = byName.get(name) ?? [];
          if (same.length < scopes_MOST && !same.some((other) => isSame(other, resource2)))
            same.push(resource2);
          byName.set(name, same);
        }
        return (text) => {
          if ((0, names.QV)(text, "subscription"))
            return { kind: "scope", scope: { kind: "subscription", text } };
          if (text.startsWith("/"))
            return { kind: "scope", scope: { kind: "id", text, id: text } };
          if (text.startsWith("mg:")) {
            return { kind: "scope", scope: { kind: "managementGroup", text, name: text.slice("mg:".length) } };
          }
          const named2 = byName.get(text.toLowerCase()) ?? [];
          const group = groups.has(text.toLowerCase());
          const [resource2] = named2;
          if (named2.length > 1 || resource2 && group) {
            return {
              kind: "ambiguous",
              things: [...named2.map(({ key }) => key), ...group ? ["the resource group"] : []]
            };
          }
          if (resource2) {
            const { type, name, resourceGroup: resourceGroup2 } = resource2;
            return {
              kind: "scope",
              scope: {
                kind: "resource",
                text,
                type,
                name,
                ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 }
              }
            };
          }
          if (text.includes("/"))
            return { kind: "unknown" };
          return { kind: "scope", scope: { kind: "resourceGroup", text, name: text } };
        };
      }
      function isSame(a, b) {
        return (0, names.QV)(a.type, b.type) && (0, names.QV)(a.resourceGroup ?? "", b.resourceGroup ?? "");
      }
      ;
      function sure(value, what) {
        if (value === void 0)
          throw new Error(`the schema of the manifest lets a bad ${what} through`);
        return value;
      }
      function toGuid(text) {
        return sure((0, names.Os)(text), "GUID");
      }
      function toSubscriptionId(text) {
        return sure((0, names.pk)(text), "subscription id");
      }
      function toRegion(text) {
        return sure((0, names.Ny)(text), "region");
      }
      function toType(text) {
        return sure((0, names.Vm)(text), "resource type");
      }
      function toInstant(text) {
        return sure((0, time.nV)(text), "point in time");
      }
      function toExpiry(text) {
        return sure((0, time.rQ)(text), "expiry");
      }
      function toDuration(text) {
        return sure((0, time.E9)(text), "duration");
      }
      function said(values) {
        const kept = {};
        for (const key in values) {
          const value = values[key];
          if (value !== void 0 && value !== null)
            kept[key] = value;
        }
        return kept;
      }
      ;
      const HEADROOM_PERCENT = 15;
      function expectationsOf(raw, workloads2, target2) {
        const expect2 = raw.expect ?? {};
        const { policies: policies2 = {}, rbac: rbac2 = {}, budgets: budgets2 = [], quotas: quotas2 = {} } = expect2;
        const at2 = (...path) => ["expect", ...path];
        const scope = scopes(workloads2, target2);
        return {
          mustBeEffective: (policies2.mustBeEffective ?? []).map((name, index) => ({
            name,
            pointer: at2("policies", "mustBeEffective", index)
          })),
          allowTypes: (policies2.allow ?? []).map((type, index) => ({
            type: toType(type),
            pointer: at2("policies", "allow", index)
          })),
          ignoreAssignments: (policies2.ignore ?? []).map(({ assignment, reason }) => ({ assignment, reason })),
          ...said({ deployIdentity: deployIdentityOf(rbac2) }),
          roleAssignments: (rbac2.assignments ?? []).map(({ principal, role, scope: text }, index) => ({
            principal,
            ...said({ principalId: principalIdOf(principal, raw.principals) }),
            role,
            scope: scope(text),
            pointer: at2("rbac", "assignments", index)
          })),
          budgets: budgets2.map((budget, index) => budgetOf(budget, scope, index)),
          headroomPercent: quotas2.headroomPercent ?? HEADROOM_PERCENT
        };
      }
      function deployIdentityOf({ deployIdentity: raw }) {
        if (!raw)
          return void 0;
        return {
          clientId: toGuid(raw.clientId),
          ...said({ objectId: raw.objectId === void 0 ? void 0 : toGuid(raw.objectId) }),
          mayAssignRoles: raw.mayAssignRoles ?? false,
          pointer: ["expect", "rbac", "deployIdentity"]
        };
      }
      function principalIdOf(principal, principals2 = {}) {
        const id2 = (0, names.Os)(principal) ?? (0, names.Os)(principal.slice(principal.indexOf(":") + 1));
        if (id2 !== void 0)
          return id2;
        const named2 = Object.hasOwn(principals2, principal) ? principals2[principal] : void 0;
        return named2 === void 0 ? void 0 : toGuid(named2);
      }
      function budgetOf(raw, scope, index) {
        return {
          scope: scope(raw.scope),
          ...said({ monthly: raw.monthly }),
          alerts: (raw.alerts ?? []).map(({ at: at2, to, type }) => ({
            at: at2,
            to,
            ...said({ thresholdType: type === void 0 ? void 0 : THRESHOLDS[type] })
          })),
          pointer: ["expect", "budgets", index]
        };
      }
      const THRESHOLDS = { actual: "Actual", forecasted: "Forecasted" };
      function scopes(workloads2, target2) {
        const groups = [target2.resourceGroups.map(({ name }) => name)];
        const resources = workloads2.flatMap((workload2) => workload2.resources.map((resource2) => {
          const resourceGroup2 = resource2.resourceGroup ?? workload2.resourceGroup;
          if (resourceGroup2 !== void 0)
            groups.push([resourceGroup2]);
          return {
            key: `${workload2.name}.${resource2.id}`,
            type: resource2.type,
            name: resource2.to ?? resource2.from ?? resource2.id,
            ...said({ resourceGroup: resourceGroup2 })
          };
        }));
        const read = scopeReader({ resources, resourceGroups: groups.flat() });
        return (text) => {
          const reading = read(text);
          if (reading.kind !== "scope")
            throw new Error("a scope that is unclear was let through");
          return reading.scope;
        };
      }
      ;
      function wavesOf({ waves: waves2 = {} }) {
        return Object.entries(waves2).map(([name, wave2]) => {
          const start = toInstant(wave2.start);
          return {
            name,
            start,
            end: wave2.window === void 0 ? start : (0, time.uR)(start + toDuration(wave2.window)),
            dependsOn: wave2.dependsOn ?? [],
            workloads: wave2.workloads ?? [],
            gates: wave2.gates ?? common_area.x,
            pointer: ["waves", name]
          };
        });
      }
      function waiversOf({ waivers: waivers2 = [] }) {
        return waivers2.map(({ check, match: match2, reason, owner, expires }, index) => ({
          check,
          match: match2 ?? {},
          reason,
          owner,
          expires: toExpiry(expires),
          pointer: ["waivers", index]
        }));
      }
      function attestationsOf({ attestations: attestations2 = [] }) {
        return attestations2.map(({ check, match: match2, by, at: at2, evidence }, index) => ({
          check,
          match: match2 ?? {},
          by,
          at: toInstant(at2),
          evidence,
          pointer: ["attestations", index]
        }));
      }
      ;
      function workloadsOf(raw) {
        return Object.entries(raw.workloads).map(([name, workload2]) => {
          const { environment, criticality, resourceGroup: resourceGroup2 } = workload2;
          return {
            name,
            ...said({ environment, criticality, resourceGroup: resourceGroup2 }),
            resources: workload2.resources.map((resource2, index) => resourceOf(resource2, name, index)),
            pointer: ["workloads", name]
          };
        });
      }
      function resourceOf(raw, workload2, index) {
        const { id: id2, from, to, resourceGroup: resourceGroup2, sku, tags, method: method2 } = raw;
        const location = raw.location === void 0 ? void 0 : toRegion(raw.location);
        return {
          id: id2,
          type: toType(raw.type),
          ...said({ from, to, resourceGroup: resourceGroup2, location, sku, tags, method: method2 }),
          count: raw.count ?? 1,
          zones: (raw.zones ?? []).map(String),
          dependsOn: raw.dependsOn ?? [],
          pointer: ["workloads", workload2, "resources", index]
        };
      }
      ;
      function manifestOf(raw, file, locate) {
        const target2 = targetOf(raw.target);
        const workloads2 = workloadsOf(raw);
        return {
          file,
          name: raw.metadata.name,
          ...said({ owner: raw.metadata.owner }),
          cloud: raw.cloud ?? "AzureCloud",
          source: sourceOf(raw.source),
          target: target2,
          expect: expectationsOf(raw, workloads2, target2),
          workloads: workloads2,
          waves: wavesOf(raw),
          waivers: waiversOf(raw),
          attestations: attestationsOf(raw),
          unjudged: unjudgedOf(raw),
          locate
        };
      }
      function sourceOf({ subscription: subscription2, region }) {
        const { id: id2, alias } = subscription2;
        return { subscription: { id: toSubscriptionId(id2), ...said({ alias }) }, region: toRegion(region) };
      }
      function targetOf(raw) {
        const { managementGroup, requires = {} } = raw;
        const source2 = sourceOf(raw);
        return {
          ...source2,
          ...said({ managementGroup }),
          crossTenant: raw.crossTenant ?? false,
          resourceGroups: (raw.resourceGroups ?? []).map((group, index) => {
            const { name, location } = typeof group === "string" ? { name: group, location: void 0 } : group;
            return {
              name,
              location: location === void 0 ? source2.region : toRegion(location),
              pointer: ["target", "resourceGroups", index]
            };
          }),
          requires: { ...said({ zones: requires.zones }), allowedGeographies: requires.allowedGeographies ?? [] }
        };
      }
      ;
      function endOf(value, side) {
        const end = child(value, side);
        const id2 = textOf(child(child(end, "subscription"), "id"));
        const place = (0, names.Ny)(textOf(child(end, "region")) ?? "");
        return id2 === void 0 || place === void 0 ? void 0 : { id: id2, region: place };
      }
      function endFindings(value) {
        const source2 = endOf(value, "source");
        const target2 = endOf(value, "target");
        if (source2 === void 0 || target2 === void 0)
          return [];
        if (!(0, names.QV)(source2.id, target2.id) || source2.region !== target2.region)
          return [];
        return [
          {
            pointer: ["target", "region"],
            message: (0, sentence.cv)`source and target are the same subscription and region, so nothing is relocated`,
            expected: (0, sentence.cv)`another region or another subscription at the target`
          }
        ];
      }
      ;
      const cycles_MOST = 20;
      function findCycles(graph) {
        const cycles = [];
        const done = /* @__PURE__ */ new Set();
        for (const start of graph.keys()) {
          const trail = [];
          const onTrail = /* @__PURE__ */ new Map();
          const enter = (node) => {
            onTrail.set(node, trail.length);
            trail.push({ node, next: 0 });
          };
          if (!done.has(start))
            enter(start);
          for (let top = trail.at(-1); top; top = trail.at(-1)) {
            const arrow = graph.get(top.node)?.[top.next++];
            if (!arrow) {
              done.add(top.node);
              onTrail.delete(top.node);
              trail.pop();
              continue;
            }
            const back = onTrail.get(arrow.to);
            if (back !== void 0) {
              cycles.push({ path: [...trail.slice(back).map(({ node }) => node), arrow.to], edge: arrow.edge });
              if (cycles.length >= cycles_MOST)
                return cycles;
            } else if (graph.has(arrow.to) && !done.has(arrow.to))
              enter(arrow.to);
          }
        }
        return cycles;
      }
      ;
      function orderFindings({ workloads: workloads2 = [], waves: waves2 }) {
        const resourceGraph2 = /* @__PURE__ */ new Map();
        for (const { name, resources } of workloads2) {
          for (const { id: id2, dependsOn } of resources) {
            if (!id2)
              continue;
            const key = `${name}.${id2.text}`;
            const arrows = resourceGraph2.get(key) ?? [];
            for (const { text, pointer } of dependsOn)
              arrows.push({ to: (0, dependencies.j)(name, text), edge: pointer });
            resourceGraph2.set(key, arrows);
          }
        }
        const waveGraph = new Map(waves2.map((wave2) => [
          wave2.name,
          wave2.dependsOn.map(({ text, pointer }) => ({ to: text, edge: pointer }))
        ]));
        return [
          ...circles(resourceGraph2, (0, sentence.cv)`the resources wait for each other in a circle`),
          ...circles(waveGraph, (0, sentence.cv)`the waves wait for each other in a circle`)
        ];
      }
      function circles(graph, what) {
        return findCycles(graph).map(({ path, edge }) => ({
          pointer: edge,
          message: (0, sentence.em)(`${what}: ${chain(path)}`),
          help: (0, sentence.cv)`remove one of these dependencies`
        }));
      }
      function chain(path) {
        const shown = path.length > 12 ? [...path.slice(0, 8), "…", ...path.slice(-2)] : path;
        return shown.map((name) => name === "…" ? name : (0, sentence.cv)`${(0, sentence.aM)(name, 100)}`).join(" → ");
      }
      var result = __webpack_require__(5888);
      ;
      function outlineOf(root) {
        const workloads2 = child(root, "workloads");
        const each = (...path) => {
          const found2 = path.reduce((value, step) => child(value, step), root);
          return itemsOf(found2).map((item, index) => [item, [...path, index]]);
        };
        const of = (item, pointer, key) => mentions(child(item, key), [...pointer, key]);
        return {
          ...isMap(workloads2) ? { workloads: entriesOf(workloads2).map(workload) } : {},
          waves: entriesOf(child(root, "waves")).map(wave),
          workloadMentions: each("vaults").flatMap(([item, at2]) => of(item, at2, "workload")),
          resourceMentions: [
            ...each("domains").flatMap(([item, at2]) => of(item, at2, "servedBy")),
            ...each("connections", "map").flatMap(([item, at2]) => of(item, at2, "usedBy"))
          ],
          assignmentScopes: each("expect", "rbac", "assignments").flatMap(([item, at2]) => of(item, at2, "scope")),
          budgetScopes: each("expect", "budgets").flatMap(([item, at2]) => of(item, at2, "scope")),
          resourceGroups: each("target", "resourceGroups").flatMap(([item, at2]) => isMap(item) ? of(item, at2, "name") : mentions(item, at2))
        };
      }
      function mentions(value, pointer) {
        const text = textOf(value);
        if (text !== void 0)
          return [{ text, pointer }];
        return itemsOf(value).map((item, index) => {
          const one = textOf(item);
          return one === void 0 ? void 0 : { text: one, pointer: [...pointer, index] };
        }).filter(result.O);
      }
      function workload([name, value]) {
        const at2 = ["workloads", name, "resources"];
        const items = itemsOf(child(value, "resources"));
        return {
          name,
          ...textual(value, ["resourceGroup"]),
          resources: items.map((item, index) => resource(item, [...at2, index]))
        };
      }
      function resource(value, pointer) {
        const [id2] = mentions(child(value, "id"), [...pointer, "id"]);
        return {
          ...id2 ? { id: id2 } : {},
          ...textual(value, ["type", "from", "to", "resourceGroup"]),
          zones: itemsOf(child(value, "zones")),
          dependsOn: mentions(child(value, "dependsOn"), [...pointer, "dependsOn"]),
          pointer
        };
      }
      function wave([name, value]) {
        const at2 = ["waves", name];
        const [window] = mentions(child(value, "window"), [...at2, "window"]);
        return {
          name,
          ...window ? { window } : {},
          dependsOn: mentions(child(value, "dependsOn"), [...at2, "dependsOn"]),
          workloads: mentions(child(value, "workloads"), [...at2, "workloads"])
        };
      }
      function textual(value, keys) {
        const texts = {};
        for (const key of keys) {
          const text = textOf(child(value, key));
          if (text !== void 0)
            texts[key] = text;
        }
        return texts;
      }
      ;
      const nearest_MOST = 2e3;
      const LONGEST = 80;
      function distance(a, b, most) {
        if (Math.abs(a.length - b.length) > most)
          return void 0;
        let beforeLast = [];
        let last = Array.from({ length: b.length + 1 }, (_, index) => index);
        for (let i = 1; i <= a.length; i++) {
          const row = [i];
          for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
              best = Math.min(best, at(beforeLast, j - 2) + 1);
            }
            row.push(best);
          }
          if (Math.min(...row) > most)
            return void 0;
          beforeLast = last;
          last = row;
        }
        const found2 = at(last, b.length);
        return found2 <= most ? found2 : void 0;
      }
      function at(row, index) {
        return row[index] ?? Number.POSITIVE_INFINITY;
      }
      function nearest(word, known) {
        if (word.length > LONGEST)
          return void 0;
        const lower = word.toLowerCase();
        let most = Math.min(3, Math.floor(Math.max(word.length, 3) / 3));
        let best;
        for (const candidate of known.slice(0, nearest_MOST)) {
          if (candidate.length > LONGEST)
            continue;
          const edits = distance(lower, candidate.toLowerCase(), most);
          if (edits === void 0 || best !== void 0 && edits === most)
            continue;
          best = candidate;
          most = edits;
          if (edits === 0)
            break;
        }
        return best ?? begun(lower, known);
      }
      function begun(lower, known) {
        if (lower.length < 4)
          return void 0;
        const found2 = known.slice(0, nearest_MOST).filter((candidate) => candidate.toLowerCase().startsWith(lower));
        return found2.length === 1 ? found2[0] : void 0;
      }
      ;
      function listed(words, last) {
        const spans = words.map((word) => (0, sentence.cv)`${word}`);
        const end = spans.pop();
        if (end === void 0)
          return (0, sentence.cv)`nothing`;
        if (spans.length === 0)
          return end;
        return (0, sentence.em)(`${spans.join(", ")} ${last} ${end}`);
      }
      function guess(word) {
        return word === void 0 ? void 0 : (0, sentence.cv)`did you mean ${word}?`;
      }
      const REPEATED = 80;
      const PRIVATE = /@|[0-9a-f]{8}-/i;
      function found(value, written) {
        if (value === null || value === void 0)
          return (0, sentence.cv)`nothing`;
        if (Array.isArray(value))
          return (0, sentence.cv)`a list`;
        if (typeof value === "object")
          return (0, sentence.cv)`a map`;
        if (typeof value === "string") {
          if (value.trim() === "")
            return (0, sentence.cv)`empty text`;
          return value.length > REPEATED || PRIVATE.test(value) ? (0, sentence.cv)`this text` : (0, sentence.cv)`the text ${value}`;
        }
        if (typeof value === "boolean")
          return (0, sentence.cv)`the boolean ${written ?? String(value)}`;
        return (0, sentence.cv)`the number ${written ?? (typeof value === "number" ? String(value) : "?")}`;
      }
      ;
      const SUGGESTIONS = 100;
      function referenceFindings({ workloads: workloads2, waves: waves2, ...mentions2 }) {
        const findings = [];
        const waveNames = new Set(waves2.map(({ name }) => name));
        const suggestWave = suggester(waveNames);
        for (const { text, pointer } of waves2.flatMap((wave2) => wave2.dependsOn)) {
          if (waveNames.has(text))
            continue;
          findings.push(finding(pointer, (0, sentence.cv)`there is no wave ${text}`, suggestWave(text, text)));
        }
        if (!workloads2)
          return findings;
        const names2 = new Set(workloads2.map(({ name }) => name));
        const suggestWorkload = suggester(names2);
        for (const { text, pointer } of [
          ...waves2.flatMap((wave2) => wave2.workloads),
          ...mentions2.workloadMentions
        ]) {
          if (names2.has(text))
            continue;
          findings.push(finding(pointer, (0, sentence.cv)`there is no workload ${text}`, suggestWorkload(text, text)));
        }
        const keys = new Set(workloads2.flatMap(keysOf));
        const suggestResource = suggester(keys);
        for (const { text, pointer } of mentions2.resourceMentions) {
          if (keys.has(text))
            continue;
          findings.push(finding(pointer, (0, sentence.cv)`there is no resource ${text}`, suggestResource(text, text)));
        }
        for (const { name, resources } of workloads2) {
          for (const { text, pointer } of resources.flatMap((resource2) => resource2.dependsOn)) {
            const key = (0, dependencies.j)(name, text);
            if (keys.has(key))
              continue;
            const message = key === text ? (0, sentence.cv)`there is no resource ${text}` : (0, sentence.cv)`the workload ${name} has no resource ${text}`;
            findings.push(finding(pointer, message, suggestResource(text, key)));
          }
        }
        return findings;
      }
      function keysOf({ name, resources }) {
        return resources.flatMap(({ id: id2 }) => id2 ? [`${name}.${id2.text}`] : []);
      }
      function finding(pointer, message, suggestion) {
        const help = guess(suggestion);
        return { pointer, message, ...help === void 0 ? {} : { help } };
      }
      function suggester(known) {
        const all = [...known].slice(0, 2e3);
        let left = SUGGESTIONS;
        return (text, key) => {
          if (left-- <= 0)
            return void 0;
          const home = key.slice(0, key.length - text.length);
          const local = home === "" ? [] : all.filter((name) => name.startsWith(home)).map((name) => name.slice(home.length));
          return nearest(text, local) ?? all.find((name) => name.endsWith(`.${text}`)) ?? nearest(text, all);
        };
      }
      ;
      function scopeFindings(outline) {
        const { workloads: workloads2, assignmentScopes, budgetScopes } = outline;
        if (!workloads2)
          return [];
        const resources = workloads2.flatMap((workload2) => workload2.resources.flatMap((resource2) => named(workload2, resource2)));
        const resourceGroups = [
          ...outline.resourceGroups.map(({ text }) => text),
          ...workloads2.flatMap((workload2) => [workload2, ...workload2.resources].flatMap(groupOf))
        ];
        const read = scopeReader({ resources, resourceGroups });
        const names2 = resources.map(({ name }) => name);
        return [
          ...assignmentScopes.flatMap((mention) => unclear(mention, read(mention.text), names2)),
          ...budgetScopes.flatMap((mention) => {
            const reading = read(mention.text);
            if (reading.kind !== "scope" || reading.scope.kind !== "resource")
              return unclear(mention, reading, names2);
            return [
              {
                pointer: mention.pointer,
                message: (0, sentence.cv)`${mention.text} is a resource, and a budget cannot cover one resource`,
                expected: (0, sentence.cv)`${"subscription"}, a resource group or ${"mg:"} with a management group`
              }
            ];
          })
        ];
      }
      function named(workload2, resource2) {
        const { id: id2, from, to } = resource2;
        const type = (0, names.Vm)(resource2.type ?? "");
        const name = to ?? from ?? id2?.text;
        const resourceGroup2 = resource2.resourceGroup ?? workload2.resourceGroup;
        if (!id2 || !type || name === void 0)
          return [];
        const key = `${workload2.name}.${id2.text}`;
        return [{ key, type, name, ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 } }];
      }
      function groupOf({ resourceGroup: resourceGroup2 }) {
        return resourceGroup2 === void 0 ? [] : [resourceGroup2];
      }
      function unclear({ text, pointer }, reading, names2) {
        switch (reading.kind) {
          case "scope":
            return [];
          case "unknown": {
            const help = guess(nearest(text, names2));
            return [
              { pointer, message: (0, sentence.cv)`no declared resource has the name ${text}`, ...help ? { help } : {} }
            ];
          }
          case "ambiguous":
            return [
              {
                pointer,
                message: (0, sentence.cv)`${text} names more than one thing: ${reading.things}`,
                help: (0, sentence.cv)`write the full resource id, which begins with ${"/subscriptions/"}`
              }
            ];
        }
      }
      ;
      function uniquenessFindings({ workloads: workloads2 = [], waves: waves2, resourceGroups }) {
        const findings = [];
        for (const { name, resources } of workloads2) {
          const ids2 = resources.flatMap(({ id: id2 }) => id2 ? [id2] : []);
          for (const { text, pointer } of repeated(ids2, (id2) => id2)) {
            findings.push({
              pointer,
              message: (0, sentence.cv)`the workload ${name} has two resources with the id ${text}`,
              help: (0, sentence.cv)`give one of them another id`
            });
          }
          for (const resource2 of resources)
            findings.push(...zoneFindings(resource2.zones, resource2.pointer));
        }
        for (const { text, pointer } of repeated(resourceGroups, (name) => name.toLowerCase())) {
          findings.push({
            pointer,
            message: (0, sentence.cv)`the resource group ${text} stands twice in the list`,
            help: (0, sentence.cv)`remove one of them`
          });
        }
        return [...findings, ...waves2.flatMap(windowFindings), ...sharedWorkloads(waves2)];
      }
      function repeated(mentions2, key) {
        const seen = /* @__PURE__ */ new Set();
        return mentions2.filter(({ text }) => {
          const again = seen.has(key(text));
          seen.add(key(text));
          return again;
        });
      }
      function zoneFindings(zones, pointer) {
        const written = zones.filter((zone) => typeof zone === "string" || typeof zone === "number");
        const names2 = written.map(String);
        if (new Set(names2).size === new Set(written).size)
          return [];
        return [
          {
            pointer: [...pointer, "zones"],
            message: (0, sentence.cv)`a zone stands twice in the list`,
            help: (0, sentence.cv)`remove one of them`
          }
        ];
      }
      function windowFindings({ window }) {
        if (!window || (0, time.E9)(window.text) !== 0)
          return [];
        const { pointer, text } = window;
        return [
          { pointer, message: (0, sentence.cv)`the window ${text} has no length`, expected: (0, sentence.cv)`a duration of more than zero` }
        ];
      }
      function sharedWorkloads(waves2) {
        const home = /* @__PURE__ */ new Map();
        const findings = [];
        for (const { name, workloads: workloads2 } of waves2) {
          for (const { text, pointer } of workloads2) {
            const first = home.get(text);
            if (first === void 0)
              home.set(text, name);
            else if (first !== name) {
              findings.push({
                pointer,
                message: (0, sentence.cv)`the workload ${text} moves in two waves, ${first} and ${name}`,
                help: (0, sentence.cv)`name it in one wave, or split the workload`
              });
            }
          }
        }
        return findings;
      }
      ;
      function meaningFindings(value) {
        const outline = outlineOf(value);
        return [
          ...endFindings(value),
          ...uniquenessFindings(outline),
          ...referenceFindings(outline),
          ...orderFindings(outline),
          ...scopeFindings(outline)
        ];
      }
      ;
      function definitions_form(title, pattern, rest = {}) {
        return { title, type: "string", pattern, ...rest };
      }
      const definitions_GUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
      const SEGMENT = "(?!\\.{1,2}(?:/|$))[^/\\s?#%\\\\]+";
      const RESOURCE_GROUP = "^[\\p{L}\\p{N}_().-]{0,89}[\\p{L}\\p{N}_()-]$";
      const OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
      const LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
      const NAME = "[A-Za-z0-9][A-Za-z0-9_-]{0,79}";
      const PRINCIPAL = "(?:group|identity|servicePrincipal|user):\\S(?:.*\\S)?";
      const definitions = {
        guid: definitions_form("a GUID such as 11111111-1111-1111-1111-111111111111", `^${definitions_GUID}$`),
        name: definitions_form("a name of letters, digits, - and _ that begins with a letter or digit", `^${NAME}$`),
        key: definitions_form("a name of letters, digits and . _ - /", "^[A-Za-z0-9][A-Za-z0-9._/-]{0,119}$"),
        anyKey: definitions_form("a name that is not empty", "^\\S(?:.*\\S)?$"),
        region: definitions_form("a region by its name or display name, such as swedencentral or Sweden Central", "^[A-Za-z0-9](?: ?[A-Za-z0-9])+$", { maxLength: 60 }),
        resourceType: definitions_form("a resource type such as Microsoft.Sql/servers/databases", "^[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)*(?:/[A-Za-z0-9_.-]+)+$"),
        resourceName: definitions_form("the name of a resource, parent/child for a child, without spaces and ? # % \\", `^${SEGMENT}(?:/${SEGMENT})*$`),
        resourceGroup: definitions_form("the name of a resource group: at most 90 letters, digits and . _ - ( ), no . at the end", RESOURCE_GROUP),
        managementGroup: definitions_form("the name of a management group", "^[A-Za-z0-9_().-]{1,90}$"),
        resourceRef: definitions_form("a resource as workload.resource", `^${NAME}\\.${NAME}$`),
        dependency: definitions_form("the id of a resource of this workload, or workload.resource", `^${NAME}(?:\\.${NAME})?$`),
        scope: definitions_form("subscription, a resource group, the name of a declared resource, mg: and a management group, or a full resource id", `^(?:mg:[A-Za-z0-9_().-]{1,90}|(?:/${SEGMENT})+|(?!mg:)${SEGMENT}(?:/${SEGMENT})*)$`),
        principal: definitions_form("a GUID, or group:, identity:, servicePrincipal: or user: with a name or GUID", `^(?:${definitions_GUID}|${PRINCIPAL})$`),
        namedPrincipal: definitions_form("the name of a principal as expectations write it, such as group:sg-shop-ops", `^${PRINCIPAL}$`),
        instant: definitions_form("a date or a time with its offset, such as 2026-09-01 or 2026-09-01T07:00:00+02:00", "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:\\d{2}))?$"),
        duration: definitions_form("an ISO 8601 duration of weeks, days, hours, minutes and seconds, such as PT8H or P1DT12H", "^P(?!$)(?:\\d{1,5}W)?(?:\\d{1,5}D)?(?:T(?!$)(?:\\d{1,5}H)?(?:\\d{1,5}M)?(?:\\d{1,5}S)?)?$"),
        checkId: definitions_form("the id of a check such as REG-08", "^[A-Z]{2,4}-\\d{2}$"),
        cidr: definitions_form("an address range such as 10.61.0.0/16", `^(?:${OCTET}(?:\\.${OCTET}){3}/(?:3[0-2]|[12]?[0-9])|(?=[^/]*:[^/]*:)[0-9A-Fa-f:]{2,39}/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))$`),
        host: definitions_form("a host name such as shop.contoso.com", `^(?:\\*\\.)?${LABEL}(?:\\.${LABEL})*\\.?$`, {
          maxLength: 254
        }),
        path: definitions_form("a path inside the repository, relative to its root", "^(?![/\\\\~]|[A-Za-z]:)(?!(?:.*[/\\\\])?\\.\\.(?:[/\\\\]|$))\\S(?:.*\\S)?$"),
        https: definitions_form("an address that begins with https://", "^https://[^\\s/?#@]+(?:[/?#]\\S*)?$"),
        dataSize: definitions_form("a size with its unit, such as 480 GiB", "^\\d{1,9}(?:\\.\\d{1,6})? ?(?:B|[KMGTP]i?B)$"),
        label: { title: "text that is not empty", type: "string", minLength: 1 }
      };
      ;
      function expectedOf(schema) {
        const reference = /^#\/\$defs\/(\w+)$/.exec(textOf(child(schema, "$ref")) ?? "")?.[1];
        const named2 = textOf(child(reference === void 0 ? schema : definitions[reference], "title"));
        if (named2 !== void 0)
          return (0, sentence.em)(named2);
        const words = wordsOf(schema);
        if (words.length > 0)
          return listed(words, "or");
        switch (textOf(child(schema, "type"))) {
          case "object":
            return expectedMap(schema);
          case "array":
            return numberOf(child(schema, "minItems")) === void 0 ? (0, sentence.cv)`a list` : (0, sentence.cv)`a list that is not empty`;
          case "string":
            return expectedText(schema);
          case "boolean":
            return listed(["true", "false"], "or");
          case "number":
            return (0, sentence.cv)`a number${(0, sentence.lS)(rangeOf(schema))}`;
          case "integer":
            return (0, sentence.cv)`a whole number${(0, sentence.lS)(rangeOf(schema))}`;
          default:
            return (0, sentence.cv)`another value`;
        }
      }
      function wordsOf(schema) {
        const constant = child(schema, "const");
        const all = constant === void 0 ? itemsOf(child(schema, "enum")) : [constant];
        return [...new Set(all.map(String))];
      }
      function expected_keysOf(schema) {
        const properties = child(schema, "properties");
        return isMap(properties) ? Object.keys(properties) : [];
      }
      function expectedMap(schema) {
        const keys = expected_keysOf(schema);
        const least = numberOf(child(schema, "minProperties"));
        const most = numberOf(child(schema, "maxProperties"));
        if (keys.length === 0) {
          if (most !== void 0)
            return (0, sentence.cv)`a map of at most ${most} keys`;
          return least === void 0 ? (0, sentence.cv)`a map` : (0, sentence.cv)`a map that is not empty`;
        }
        if (least === 1 && most === 1)
          return (0, sentence.cv)`a map with one of the keys ${(0, sentence.lS)(listed(keys, "or"))}`;
        return least === void 0 ? (0, sentence.cv)`a map that may have the keys ${(0, sentence.lS)(listed(keys, "and"))}` : (0, sentence.cv)`a map with at least one of the keys ${(0, sentence.lS)(listed(keys, "or"))}`;
      }
      function expectedText(schema) {
        const most = numberOf(child(schema, "maxLength"));
        return most === void 0 ? (0, sentence.cv)`text` : (0, sentence.cv)`text of at most ${most} characters`;
      }
      function rangeOf(schema) {
        const least = numberOf(child(schema, "minimum"));
        const above = numberOf(child(schema, "exclusiveMinimum"));
        const most = numberOf(child(schema, "maximum"));
        const below = numberOf(child(schema, "exclusiveMaximum"));
        const limits = [
          least === void 0 ? void 0 : (0, sentence.cv)`at least ${least}`,
          above === void 0 ? void 0 : (0, sentence.cv)`more than ${above}`,
          most === void 0 ? void 0 : (0, sentence.cv)`at most ${most}`,
          below === void 0 ? void 0 : (0, sentence.cv)`less than ${below}`
        ].filter((limit) => limit !== void 0);
        return limits.length === 0 ? (0, sentence.cv)`` : (0, sentence.em)(`, ${limits.join(" and ")}`);
      }
      ;
      const RANKS = [
        "const",
        "enum",
        "type",
        "minLength",
        "maxLength",
        "pattern",
        "format",
        "minimum",
        "exclusiveMinimum",
        "maximum",
        "exclusiveMaximum"
      ];
      function rankOf(keyword) {
        const rank = RANKS.indexOf(keyword);
        return rank < 0 ? void 0 : rank;
      }
      function misfit(value, schema, types, written) {
        const what = found(value, written);
        const message = value === null || value === void 0 ? (0, sentence.cv)`there is no value` : (0, sentence.cv)`${(0, sentence.lS)(what)} does not fit here`;
        const help = helpFor(value, schema, types, written);
        return { message, expected: expectedOf(schema), ...help === void 0 ? {} : { help } };
      }
      function helpFor(value, schema, types, written) {
        const words = wordsOf(schema);
        if (words.length > 0)
          return typeof value === "string" && words.length > 1 ? guess(nearest(value, words)) : void 0;
        const wanted = typeof types === "string" ? [types] : itemsOf(types).map((type) => textOf(type) ?? "");
        const scalar = typeof value === "number" || typeof value === "boolean";
        if (wanted.includes("string") && scalar) {
          return (0, sentence.cv)`put it in quotes to make it text: ${`"${written ?? String(value)}"`}`;
        }
        if (typeof value !== "string")
          return void 0;
        if (wanted.includes("boolean") && /^(?:y|n|yes|no|on|off|true|false)$/i.test(value)) {
          return (0, sentence.cv)`write ${/^(?:y|yes|on|true)$/i.test(value) ? "true" : "false"} without quotes`;
        }
        const numeric = value.trim() !== "" && Number.isFinite(Number(value));
        if ((wanted.includes("number") || wanted.includes("integer")) && numeric) {
          return (0, sentence.cv)`write the number without quotes`;
        }
        if (wanted.includes("array"))
          return (0, sentence.cv)`put it between ${"["} and ${"]"}`;
        return void 0;
      }
      var _2020 = __webpack_require__(2210);
      ;
      function section(description, properties, required = [], rest = {}) {
        return {
          description,
          type: "object",
          properties,
          ...required.length > 0 ? { required } : {},
          additionalProperties: false,
          ...rest
        };
      }
      function map(description, names2, values, rest = {}) {
        return {
          description,
          type: "object",
          propertyNames: { $ref: `#/$defs/${names2}` },
          additionalProperties: values,
          ...rest
        };
      }
      function list(description, items, rest = {}) {
        return { description, type: "array", items, ...rest };
      }
      function set(description, definition, rest = {}) {
        const items = { type: "string", $ref: `#/$defs/${definition}` };
        return { description, type: "array", items, uniqueItems: true, ...rest };
      }
      function build_text(description, rest = {}) {
        return { description, type: "string", minLength: 1, ...rest };
      }
      function choice(description, words, rest = {}) {
        return { description, type: "string", enum: words, ...rest };
      }
      function flag(description, otherwise) {
        return { description, type: "boolean", default: otherwise };
      }
      function number(description, rest = {}) {
        return { description, type: "number", ...rest };
      }
      function integer(description, rest = {}) {
        return { description, type: "integer", ...rest };
      }
      function use(definition, description, rest = {}) {
        return { description, $ref: `#/$defs/${definition}`, ...rest };
      }
      ;
      const vaults = list("Key vaults at the target and what must be in them.", section("One vault.", {
        name: use("resourceName", "Name of the vault."),
        workload: use("name", "Workload that uses it."),
        environment: build_text("Environment that it serves."),
        requiresSecrets: set("Secrets that must be in it, by name.", "label"),
        requiresKeys: set("Keys that must be in it, by name.", "label"),
        requiresCertificates: set("Certificates that must be in it, by name.", "label")
      }, ["name", "workload"]));
      const domainCutover = section("How the host is switched over.", {
        via: choice("What is switched.", [
          "dns-cname",
          "dns-a",
          "traffic-manager",
          "front-door",
          "application-gateway",
          "api-management",
          "app-service-domain"
        ]),
        ttlBefore: integer("Longest time to live in seconds that the record may have before the switch.", {
          minimum: 0,
          maximum: 2147483647
        }),
        rollbackTo: use("host", "Where the host points again after a rollback.")
      }, ["via"]);
      const domains = list("Public host names that move along.", section("One host name.", {
        host: use("host", "The host name."),
        zone: use("host", "DNS zone that holds its record."),
        servedBy: use("resourceRef", "Resource that answers for it."),
        cutover: domainCutover
      }, ["host"]));
      const certificates = list("Certificates that must be ready at the target.", section("One certificate.", {
        hosts: set("Host names that it must cover.", "host", { minItems: 1 }),
        in: use("resourceName", "Where it lies, as vault/certificate."),
        minDaysLeft: integer("Days that it must still be valid after the cutover.", {
          minimum: 0,
          maximum: 3660
        })
      }, ["hosts", "in"]));
      const mapping = section("One endpoint and what takes its place.", {
        from: build_text("The endpoint at the source."),
        to: build_text("The endpoint at the target."),
        usedBy: set("Resources that use it, as workload.resource.", "resourceRef")
      }, ["from", "to"]);
      const connections = section("Connection strings and endpoints that name the source.", {
        forbidPatterns: set("Texts that must no longer occur in the scanned files.", "label"),
        scan: set("Files to scan, as globs.", "path"),
        map: list("Endpoints that change.", mapping)
      });
      ;
      const match = map("Facets of the findings it covers, as the page of the check lists them; all findings unless said.", "key", build_text("Value of the facet, compared without regard to case."));
      const attestations = list("What no interface can prove: evidence with a person and a date.", section("One attestation.", {
        check: use("checkId", "The check it answers."),
        match,
        by: build_text("Who attests."),
        at: use("instant", "When."),
        evidence: build_text("Where the proof is.")
      }, ["check", "by", "at", "evidence"]));
      const waivers = list("Findings that are accepted for a time.", section("One waiver.", {
        check: use("checkId", "The check whose findings are accepted."),
        match,
        reason: build_text("Why they are accepted."),
        owner: build_text("Who accepts them."),
        expires: use("instant", "Last day on which it holds (UTC), that day included.")
      }, ["check", "reason", "owner", "expires"]));
      ;
      const policies = section("What the policies in force at the target must look like.", {
        parity: choice("Whether every policy that is in force at the source must be in force at the target.", [
          "required",
          "optional"
        ]),
        allow: set("Resource types that policies must allow though no declared resource has them yet.", "resourceType"),
        ignore: list("Policy assignments of the source that need not come along.", section("One assignment and why it stays behind.", {
          assignment: build_text("Name or id of the policy assignment."),
          reason: build_text("Why it need not come along.")
        }, ["assignment", "reason"])),
        mustBeEffective: set("Policy assignments that must be in force, by name or id.", "label")
      });
      const rbac = section("Who must be able to do what at the target.", {
        deployIdentity: section("The identity that deploys.", {
          clientId: use("guid", "Client id (application id) of the identity."),
          objectId: use("guid", "Object id of its service principal."),
          mayAssignRoles: flag("Whether it must be able to create role assignments.", false)
        }, ["clientId"]),
        assignments: list("Role assignments that must be in force.", section("One expected role assignment.", {
          principal: use("principal", "Who holds the role."),
          role: build_text("Name of the role, or the GUID of its definition."),
          scope: use("scope", "Where the role is held.")
        }, ["principal", "role", "scope"]))
      });
      const budgets = list("Budgets that must exist at the target.", section("One expected budget.", {
        scope: use("scope", "What the budget covers."),
        monthly: section("Money for a month.", {
          amount: number("Amount of the budget for a month.", { exclusiveMinimum: 0 }),
          currency: build_text("Currency of the amounts, for example EUR.", {
            title: "a currency of three capital letters such as EUR",
            pattern: "^[A-Z]{3}$"
          }),
          maxIncreasePercent: number("By how many percent the cost may rise over the source.", {
            minimum: 0
          }),
          estimate: number("What the workload is expected to cost a month at the target.", { minimum: 0 })
        }, ["amount"]),
        alerts: list("Alerts that the budget must raise.", section("One alert.", {
          at: number("Threshold in percent of the amount.", { exclusiveMinimum: 0, maximum: 1e3 }),
          to: build_text("Who is told: an address, an action group by name or id, or role:Owner."),
          type: choice("Whether actual or forecasted cost raises it.", ["actual", "forecasted"])
        }, ["at", "to"])),
        overlap: section("The time in which source and target both cost money.", {
          days: integer("Length in days.", { minimum: 0, maximum: 3660 }),
          approvedExtra: number("Money approved for it, on top of the amount.", { minimum: 0 })
        })
      }, ["scope"]));
      const quotas = section("What must stay free of the quotas at the target.", {
        headroomPercent: number("Percent of a quota that must stay free.", {
          minimum: 0,
          exclusiveMaximum: 100,
          default: 15
        }),
        capacityReservationsFor: set("SKUs for which capacity must be reserved.", "label")
      });
      const expect = section("What the target must look like before workloads arrive.", {
        policies,
        rbac,
        budgets,
        quotas,
        services: map("Versions that managed services must offer at the target, by service.", "key", build_text('A version, in quotes: "1.30" without quotes is the number 1.3.'))
      });
      ;
      const resourceGraph = section("What exists at the source, by Azure Resource Graph.", {
        query: build_text("Condition that selects the resources, in the language of Resource Graph."),
        snapshot: use("path", "File with the answer to the query as captured.")
      }, [], { minProperties: 1 });
      const bicep = section("What the team's Bicep file deploys.", {
        file: use("path", "The Bicep file."),
        parameters: use("path", "The parameters file of the target.")
      }, ["file"]);
      const terraformPlan = section("What the team's Terraform plan changes, as JSON.", {
        file: use("path", "The plan as `terraform show -json` writes it."),
        forbidDestroyOfStateful: flag("Whether a plan that destroys a resource with data is refused.", false)
      }, ["file"]);
      const inventory = list("Where the planned and existing resources are written down besides this manifest; any mix.", section("One source: exactly one of its keys.", { resourceGraph, bicep, terraformPlan }, [], {
        minProperties: 1,
        maxProperties: 1
      }));
      ;
      const network = section("Addresses, names and connections of the target network.", {
        ipStrategy: choice("Whether the workloads get new addresses or keep theirs; keeping forbids peering.", [
          "new",
          "keep"
        ]),
        vnets: list("Virtual networks at the target.", section("One virtual network.", {
          name: use("resourceName", "Name of the virtual network."),
          prefixes: set("Its address ranges.", "cidr", { minItems: 1 }),
          peerWith: set("Virtual networks it is peered with, by name.", "resourceName")
        }, ["name", "prefixes"])),
        reservedRanges: map("Address ranges that the target must not use, by whose they are.", "key", set("Address ranges.", "cidr")),
        privateDnsZones: section("Where the private DNS zones lie.", {
          subscription: build_text("Alias or id of the subscription."),
          resourceGroup: use("resourceGroup", "Resource group that holds the zones.")
        }, ["subscription", "resourceGroup"]),
        publicIpConsumers: list("Partners that have the public addresses of the source in their rules.", section("One partner.", {
          partner: build_text("Name of the partner."),
          ticket: build_text("Where the change is tracked."),
          done: flag("Whether the partner has changed its rules.", false)
        }, ["partner"]))
      });
      ;
      const metadata = section("What this relocation is called and who answers for it.", {
        name: build_text("Name of the relocation; it heads every report.", { maxLength: 200 }),
        description: build_text("What is relocated and why, for people."),
        owner: build_text("Who answers for the relocation: an address, a team or a handle."),
        approvers: set("Who approves the manifest: handles of people or teams.", "label")
      }, ["name"]);
      const cloud = choice("The Azure cloud of source and target.", ["AzureCloud", "AzureChinaCloud", "AzureUSGovernment"], { default: "AzureCloud" });
      const subscription = (which) => section(`The ${which} subscription.`, {
        id: use("guid", "Id of the subscription."),
        alias: build_text("Name of the subscription for people; reports show it in place of the id.")
      }, ["id"]);
      const source = section("Where the workloads run today.", {
        subscription: subscription("source"),
        region: use("region", "The region they leave.")
      }, ["subscription", "region"]);
      const resourceGroup = {
        title: "the name of a resource group, or a map with `name` and `location`",
        description: "A resource group at the target: its name, or its name and region.",
        type: ["string", "object"],
        pattern: RESOURCE_GROUP,
        properties: {
          name: use("resourceGroup", "Name of the resource group."),
          location: use("region", "Region of the resource group itself; the target region unless said.")
        },
        required: ["name"],
        additionalProperties: false
      };
      const target = section("Where the workloads go, and what the place must offer.", {
        subscription: subscription("target"),
        region: use("region", "The region they go to."),
        managementGroup: use("managementGroup", "Management group that must hold the target subscription."),
        crossTenant: flag("Whether the target subscription may be in another tenant than the source.", false),
        restructure: flag("Whether the relocation also changes the architecture; it needs a reason.", false),
        reason: build_text("Why the architecture changes along with the region."),
        resourceGroups: list("Resource groups that take up the resources.", resourceGroup),
        requires: section("What the target region must offer.", {
          zones: integer("Number of availability zones.", { minimum: 0, maximum: 3 }),
          allowedGeographies: set("Geographies in which data may lie.", "label"),
          pairedRegion: choice("Whether the target region must have a paired region.", ["required", "optional"])
        })
      }, ["subscription", "region"]);
      const principals = {
        description: "Object ids of the principals that expectations name; names alone cannot be looked up.",
        type: "object",
        propertyNames: { $ref: "#/$defs/namedPrincipal" },
        additionalProperties: use("guid", "Object id of the principal in Microsoft Entra ID.")
      };
      ;
      const cutover = section("How the wave goes live and back.", {
        probes: list("Requests that prove the target answers.", section("One request.", {
          url: use("https", "Address to ask."),
          expect: integer("HTTP status that proves it.", { minimum: 100, maximum: 599 })
        }, ["url"])),
        rollback: section("Who goes back, when and why.", {
          owner: build_text("Who decides."),
          decideWithin: use("duration", "Time for the decision."),
          triggers: set("What makes it necessary.", "label")
        }),
        decommissionAfter: use("duration", "How long the source is kept after the wave.")
      });
      const gate = { type: "string", enum: common_area.x };
      const waves = map("The steps of the relocation, by name.", "name", section("One wave.", {
        start: use("instant", "When it begins; a date alone is midnight UTC."),
        window: use("duration", "How long it may take."),
        dependsOn: set("Waves that must be over before it.", "name"),
        workloads: set("Workloads that move in it.", "name"),
        gates: list("Areas that must be ready before it; all areas unless said.", gate, {
          uniqueItems: true,
          minItems: 1
        }),
        cutover
      }, ["start"]));
      ;
      const method = section("How the resource is relocated.", {
        relocation: choice("Hot: no downtime. Warm: a short one. Cold: redeployed.", ["hot", "warm", "cold"]),
        tool: build_text("The tool that does it, for example bicep, azcopy or sql-failover-group.")
      }, ["relocation"]);
      const data = section("The data of the resource and how it gets across.", {
        size: use("dataSize", "Amount of data."),
        files: integer("Number of files or objects.", { minimum: 0 }),
        rpo: use("duration", "How much data may be lost, as time."),
        rto: use("duration", "How long the data may be away."),
        conflicts: build_text("Which side wins when both were written, for example source-wins."),
        verify: build_text("How the copy is proved, for example rowcount or md5.")
      });
      const workloads_resource = section("One resource of the workload.", {
        id: use("name", "Name of the resource in this manifest, unique in its workload."),
        type: use("resourceType", "Resource type."),
        from: use("resourceName", "Name at the source; absent for a new resource."),
        to: use("resourceName", "Name at the target; absent where the name comes along unchanged."),
        resourceGroup: use("resourceGroup", "Resource group at the target, where it differs from the workload's."),
        location: use("region", "Region at the target where it differs, or global."),
        sku: build_text("SKU at the target."),
        count: integer("How many of it, for quotas.", { minimum: 1, maximum: 1e5, default: 1 }),
        zones: list("Availability zones it is spread over.", { type: ["string", "integer"], enum: ["1", "2", "3", 1, 2, 3] }, { uniqueItems: true }),
        tags: map("Tags at the target.", "anyKey", { description: "Value of the tag.", type: "string", maxLength: 256 }, { maxProperties: 50 }),
        method,
        data,
        dependsOn: set("Resources that must be ready before it: ids, or workload.id of others.", "dependency")
      }, ["id", "type"]);
      const workloads = map("The workloads that are relocated, by name.", "name", section("One workload.", {
        environment: build_text("Environment, for example prod."),
        criticality: build_text("How much depends on it, for example high."),
        stateful: flag("Whether it holds data that must come along.", false),
        resourceGroup: use("resourceGroup", "Resource group at the target for resources that name none."),
        resources: list("Its resources.", workloads_resource, { minItems: 1 })
      }, ["resources"]), { minProperties: 1 });
      ;
      const API_VERSION = "relocation/v1alpha1";
      const KIND = "RelocationManifest";
      const manifestShape = {
        title: "Azure relocation manifest",
        description: "Declares an Azure relocation: what moves from where to where, in which waves, and what the target must offer.",
        type: "object",
        properties: {
          $schema: { description: "This schema, for editors that look for it here.", type: "string" },
          apiVersion: { description: "Version of the manifest language.", const: API_VERSION },
          kind: { description: "Kind of document.", const: KIND },
          metadata,
          cloud,
          source,
          target,
          principals,
          inventory,
          expect,
          network,
          workloads,
          vaults,
          domains,
          certificates,
          connections,
          waves,
          attestations,
          waivers
        },
        required: ["apiVersion", "kind", "metadata", "source", "target", "workloads"],
        additionalProperties: false,
        $defs: definitions
      };
      const manifestSchema = {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: "urn:azure-relocation-readiness:manifest:v1alpha1",
        ...manifestShape
      };
      ;
      let compiled;
      function validator() {
        if (compiled)
          return compiled;
        const ajv = new _2020.Ajv2020({
          allErrors: true,
          strict: true,
          allowUnionTypes: true,
          code: { optimize: false },
          messages: false,
          meta: false,
          validateSchema: false,
          formats: { instant: { type: "string", validate: (text) => (0, time.nV)(text) !== void 0 } }
        });
        compiled = ajv.compile({
          ...manifestShape,
          $defs: { ...definitions, instant: { ...definitions["instant"], format: "instant" } }
        });
        return compiled;
      }
      function checkShape(value) {
        const validate = validator();
        return validate(value) ? { ok: true, manifest: value } : { ok: false, errors: validate.errors ?? [] };
      }
      function schemaOf({ schemaPath }) {
        return schemaPath.split("/").slice(1, -1).reduce((schema, step) => child(schema, step), manifestShape);
      }
      ;
      const translate_MOST = 1e3;
      function translate(errors2, document) {
        const failures = errors2.slice(0, translate_MOST).filter((error) => error.propertyName === void 0).map((error) => failureOf(error, document)).filter((failure) => failure !== void 0);
        const misspelt = /* @__PURE__ */ new Set();
        for (const failure of failures) {
          const meant = meantKey(failure);
          if (meant !== void 0)
            misspelt.add((0, common_place.L)([...failure.pointer, meant]));
        }
        const problems = [];
        const worst = /* @__PURE__ */ new Map();
        for (const failure of failures) {
          const rank = rankOf(failure.keyword);
          const path = (0, common_place.L)(failure.pointer);
          const other = worst.get(path);
          if (rank === void 0)
            problems.push(...structural(failure, misspelt, document));
          else if (!other || rank < (rankOf(other.keyword) ?? rank))
            worst.set(path, failure);
        }
        for (const { pointer, data: data2, schema, params, spot } of worst.values()) {
          const place = document.locate(pointer);
          problems.push({ ...misfit(data2, schema, child(params, "type"), spot.written), place });
        }
        return problems;
      }
      function failureOf(error, { value, root }) {
        const pointer = [];
        let data2 = value;
        let spot = root;
        for (const part of error.instancePath.split("/").slice(1)) {
          const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
          const step = Array.isArray(data2) ? Number(key) : key;
          pointer.push(step);
          data2 = child(data2, step);
          spot = spotAt(spot, [step]).spot;
          if (spot.unread)
            return void 0;
        }
        if (spot.partial && (error.keyword === "required" || error.keyword === "minProperties"))
          return void 0;
        return { keyword: error.keyword, pointer, data: data2, schema: schemaOf(error), params: error.params, spot };
      }
      function meantKey({ keyword, params, schema }) {
        if (keyword !== "additionalProperties")
          return void 0;
        return nearest(textOf(child(params, "additionalProperty")) ?? "", expected_keysOf(schema));
      }
      function structural(failure, misspelt, { locate }) {
        const { keyword, pointer, data: data2, schema, params } = failure;
        const place = locate(pointer);
        switch (keyword) {
          case "additionalProperties": {
            const key = textOf(child(params, "additionalProperty")) ?? "";
            const help = guess(meantKey(failure));
            const keys = expected_keysOf(schema);
            return [
              {
                message: (0, sentence.cv)`the key ${key} is not known here`,
                place: locate([...pointer, key]),
                expected: listed(keys, "or"),
                ...help === void 0 ? {} : { help }
              }
            ];
          }
          case "required": {
            const key = textOf(child(params, "missingProperty")) ?? "";
            if (misspelt.has((0, common_place.L)([...pointer, key])))
              return [];
            const expected = expectedOf(child(child(schema, "properties"), key));
            return [{ message: (0, sentence.cv)`the key ${key} is missing`, place, expected }];
          }
          case "propertyNames": {
            const key = textOf(child(params, "propertyName")) ?? "";
            return [
              {
                message: (0, sentence.cv)`the key ${key} is no name for this`,
                place: locate([...pointer, key]),
                expected: expectedOf(child(schema, "propertyNames"))
              }
            ];
          }
          case "minProperties":
          case "maxProperties": {
            const keys = entriesOf(data2).map(([key]) => key);
            const message = keys.length === 0 ? (0, sentence.cv)`the map is empty` : (0, sentence.cv)`the map has ${keys.length} keys: ${keys}`;
            return [{ message, place, expected: expectedOf(schema) }];
          }
          case "minItems":
            return [{ message: (0, sentence.cv)`the list is empty`, place, expected: (0, sentence.cv)`at least one item` }];
          case "uniqueItems": {
            const index = Math.max(numberOf(child(params, "i")) ?? 0, numberOf(child(params, "j")) ?? 0);
            const item = itemsOf(data2)[index];
            const message = (0, sentence.cv)`${typeof item === "string" || typeof item === "number" ? item : "the item"} stands twice in the list`;
            return [{ message, place: locate([...pointer, index]), help: (0, sentence.cv)`remove one of them` }];
          }
          default:
            return [{ message: (0, sentence.cv)`this does not fit`, place, expected: expectedOf(schema) }];
        }
      }
      ;
      function parseManifest(text, file) {
        const document = readDocument(text, file);
        const checked = checkShape(document.value);
        const problems = [...document.problems, ...checked.ok ? [] : translate(checked.errors, document)];
        const told = new Map(problems.map((problem, index) => [problem.place?.path, index]));
        for (const { pointer, ...rest } of meaningFindings(document.value)) {
          const place = document.locate(pointer);
          const index = told.get(place.path);
          const other = index === void 0 ? void 0 : problems[index];
          if (index === void 0 || !other)
            problems.push({ ...rest, place });
          else if (other.help === void 0 && rest.help !== void 0)
            problems[index] = { ...other, help: rest.help };
        }
        if (problems.length > 0)
          throw refusal(problems);
        if (!checked.ok)
          throw new Error("the manifest does not follow the schema, for no reason that could be told");
        return manifestOf(checked.manifest, file, document.locate);
      }
      ;
      async function readManifestFile(path, root) {
        const home = await asked((0, promises_.realpath)(root), root);
        const real = await asked((0, promises_.realpath)((0, external_node_path_.resolve)(home, path)), path);
        const inside = (0, external_node_path_.relative)(home, real);
        if (inside === ".." || inside.startsWith(`..${external_node_path_.sep}`) || (0, external_node_path_.isAbsolute)(inside)) {
          throw (0, errors.IF)((0, sentence.cv)`the manifest ${path} lies outside the repository`, {
            expected: (0, sentence.cv)`a file below the root of the repository, links followed`,
            help: (0, sentence.cv)`move the manifest into the repository`
          });
        }
        const file = inside.split(external_node_path_.sep).join("/");
        const about = await asked((0, promises_.stat)(real), path);
        if (about.isDirectory()) {
          throw (0, errors.IF)((0, sentence.cv)`the manifest ${path} is a directory`, {
            help: (0, sentence.cv)`name the file in it, for example ${`${file === "" ? "." : file}/relocation.yaml`}`
          });
        }
        if (!about.isFile()) {
          throw (0, errors.IF)((0, sentence.cv)`the manifest ${path} is not an ordinary file`, { help: (0, sentence.cv)`name a file` });
        }
        checkSize(about.size, file);
        return parseManifest(decode(await bytesOf(real, path, file), file), file);
      }
      async function bytesOf(real, path, file) {
        const handle = await asked((0, promises_.open)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW), path);
        try {
          const buffer = new Uint8Array(MAX_BYTES + 1);
          let length = 0;
          for (; ; ) {
            const { bytesRead } = await asked(handle.read(buffer, length, buffer.length - length), path);
            length += bytesRead;
            if (bytesRead === 0 || length === buffer.length)
              break;
          }
          checkSize(length, file);
          return buffer.subarray(0, length);
        } finally {
          await handle.close();
        }
      }
      function decode(bytes, file) {
        try {
          return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        } catch {
          throw notUtf8(file);
        }
      }
      const REASONS = {
        ENOENT: [
          (0, sentence.cv)`does not exist`,
          (0, sentence.cv)`check the path; it counts from the root of the repository, which must be checked out`
        ],
        ENOTDIR: [(0, sentence.cv)`does not exist`, (0, sentence.cv)`check the path: a part of it is a file and no directory`],
        EACCES: [(0, sentence.cv)`may not be read`, (0, sentence.cv)`give the user of this run permission to read it`],
        EPERM: [(0, sentence.cv)`may not be read`, (0, sentence.cv)`give the user of this run permission to read it`],
        ELOOP: [(0, sentence.cv)`is a link that leads nowhere`, (0, sentence.cv)`name the file itself`],
        ENAMETOOLONG: [(0, sentence.cv)`has a name that is too long`, (0, sentence.cv)`check the path`],
        EISDIR: [(0, sentence.cv)`is a directory`, (0, sentence.cv)`name the file in it`]
      };
      async function asked(answer, path) {
        try {
          return await answer;
        } catch (error) {
          throw read_refusal(error, path);
        }
      }
      function read_refusal(error, path) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "";
        const known = Object.hasOwn(REASONS, code) ? REASONS[code] : void 0;
        const [reason, help] = known ?? [(0, sentence.cv)`cannot be read`, (0, sentence.cv)`check the path and the disk`];
        return (0, errors.IF)(`${(0, sentence.cv)`the file ${path}`} ${reason}`, { help });
      }
      ;
      function plannedFromManifest(manifest) {
        return manifest.workloads.flatMap((workload2) => {
          const waves2 = manifest.waves.filter((wave2) => wave2.workloads.includes(workload2.name)).map(({ name }) => name);
          return workload2.resources.map((resource2) => planned(manifest, workload2, resource2, waves2));
        });
      }
      function planned({ locate }, workload2, resource2, waves2) {
        const { id: id2, type, from, to, location, sku, count, zones, tags = {}, method: method2, pointer } = resource2;
        const resourceGroup2 = resource2.resourceGroup ?? workload2.resourceGroup;
        return {
          key: `${workload2.name}.${id2}`,
          type,
          name: to ?? from ?? id2,
          ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 },
          ...location === void 0 ? {} : { location: { known: true, value: location } },
          ...sku === void 0 ? {} : { sku: { known: true, value: sku } },
          count,
          zones,
          tags,
          workload: workload2.name,
          waves: waves2,
          ...method2 === void 0 ? {} : { method: method2 },
          origin: locate(pointer)
        };
      }
      var table = __webpack_require__(761);
      var tool = __webpack_require__(9378);
      ;
      async function runReadiness(options) {
        const { manifest, planned: planned2 } = await readPlan(options);
        const observed = options.snapshot === void 0 ? await observeLive(options, manifest, planned2) : await observeSnapshot(options, options.snapshot, manifest);
        const lookup = (0, table._H)(observed.table);
        const report = assess({
          manifest,
          planned: planned2,
          checks: checks.u,
          lookup,
          facts: { from: observed.from, observedAt: observed.observedAt },
          now: options.now,
          ...options.wave === void 0 ? {} : { wave: options.wave },
          tool: tool.j,
          schema: tool.P,
          secrets: tenantsOf(manifest, lookup)
        });
        return { report };
      }
      async function readPlan(options) {
        const manifest = await readManifestFile(options.manifest, options.root);
        const allowed = options.allowedSubscriptions ?? [];
        for (const side of ["source", "target"]) {
          const { id: id2 } = manifest[side].subscription;
          if (allowed.length > 0 && !allowed.includes(id2)) {
            throw (0, errors.IF)(`the ${side} subscription is not one that this workflow allows`, {
              place: manifest.locate([side, "subscription", "id"]),
              expected: "a subscription of the input `subscriptions`",
              help: "correct the manifest, or have the owner of the workflow add the subscription to that input"
            });
          }
        }
        if (options.wave !== void 0 && !manifest.waves.some((wave2) => wave2.name === options.wave)) {
          throw (0, errors.IF)(`the manifest has no wave ${JSON.stringify(options.wave)}`, {
            place: manifest.locate(["waves"]),
            expected: `one of ${manifest.waves.map((wave2) => wave2.name).join(", ") || "(it declares none)"}`
          });
        }
        return { manifest, planned: plannedFromManifest(manifest) };
      }
      async function observeLive(options, manifest, planned2) {
        const { observe } = await Promise.all(
          /* import() */
          [__webpack_require__.e(641), __webpack_require__.e(434)]
        ).then(__webpack_require__.bind(__webpack_require__, 6434));
        const refs = neededFacts(checks.u, { manifest, planned: planned2, now: options.now });
        const table2 = await observe(refs, manifest, options);
        return { table: table2, from: options.credential.kind === "none" ? "none" : "live", observedAt: options.now };
      }
      async function observeSnapshot(options, file, manifest) {
        const { readSnapshotFile } = await __webpack_require__.e(
          /* import() */
          804
        ).then(__webpack_require__.bind(__webpack_require__, 6423));
        const snapshot = await readSnapshotFile(file, options.root);
        if (snapshot.cloud !== manifest.cloud) {
          throw (0, errors.IF)(`the snapshot ${file} was captured in ${snapshot.cloud}`, {
            expected: `a snapshot of ${manifest.cloud}, the cloud of the manifest`,
            help: "capture it again with `relocation capture`"
          });
        }
        return { table: snapshot.table, from: "snapshot", observedAt: snapshot.observedAt };
      }
      function tenantsOf(manifest, lookup) {
        return [manifest.source, manifest.target].flatMap(({ subscription: subscription2 }) => {
          const fact = lookup((0, facts.i)("subscription", (0, arm_id.gx)(subscription2.id)));
          return fact.known ? [fact.value.tenantId] : [];
        });
      }
      async function captureSnapshot(options) {
        const { manifest, planned: planned2 } = await readPlan(options);
        const { table: table2, observedAt } = await observeLive(options, manifest, planned2);
        const { writeSnapshot } = await __webpack_require__.e(
          /* import() */
          671
        ).then(__webpack_require__.bind(__webpack_require__, 3671));
        const facts2 = Object.values(table2).flatMap((facts3) => [...facts3.values()]);
        const unknown = facts2.filter((fact) => !fact.known).length;
        return {
          text: writeSnapshot(table2, { cloud: manifest.cloud, observedAt, tool: tool.j }),
          known: facts2.length - unknown,
          unknown
        };
      }
    })
  ),
  /***/
  9183: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          unknown
        ),
        /* harmony export */
        e: () => (
          /* binding */
          known
        )
        /* harmony export */
      });
      function known(value) {
        return { known: true, value };
      }
      function unknown(kind, detail, rest = {}) {
        return { known: false, kind, detail, ...rest };
      }
    })
  ),
  /***/
  761: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X0: () => (
          /* binding */
          FACT_KINDS
        ),
        /* harmony export */
        _H: () => (
          /* binding */
          lookupOf
        ),
        /* harmony export */
        c_: () => (
          /* binding */
          tableOf
        )
        /* harmony export */
      });
      var _common_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7244);
      var _fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9183);
      var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9514);
      const KINDS = {
        subscription: true,
        locations: true,
        provider: true,
        policyAssignments: true,
        policySetDefinitions: true,
        policyDefinitions: true,
        policyExemptions: true,
        roleAssignments: true,
        principalAccess: true,
        roleDefinitions: true,
        denyAssignments: true,
        budgets: true,
        computeSku: true,
        computeUsages: true
      };
      function isKind(name) {
        return Object.hasOwn(KINDS, name);
      }
      const FACT_KINDS = Object.keys(KINDS).filter(isKind);
      function tableOf(parts = {}) {
        return {
          subscription: /* @__PURE__ */ new Map(),
          locations: /* @__PURE__ */ new Map(),
          provider: /* @__PURE__ */ new Map(),
          policyAssignments: /* @__PURE__ */ new Map(),
          policySetDefinitions: /* @__PURE__ */ new Map(),
          policyDefinitions: /* @__PURE__ */ new Map(),
          policyExemptions: /* @__PURE__ */ new Map(),
          roleAssignments: /* @__PURE__ */ new Map(),
          principalAccess: /* @__PURE__ */ new Map(),
          roleDefinitions: /* @__PURE__ */ new Map(),
          denyAssignments: /* @__PURE__ */ new Map(),
          budgets: /* @__PURE__ */ new Map(),
          computeSku: /* @__PURE__ */ new Map(),
          computeUsages: /* @__PURE__ */ new Map(),
          ...parts
        };
      }
      function lookupOf(table) {
        return (ref) => table[ref.kind].get((0, _facts_js__WEBPACK_IMPORTED_MODULE_0__.s)(ref)) ?? (0, _fact_js__WEBPACK_IMPORTED_MODULE_1__.L)("not-captured", (0, _common_sentence_js__WEBPACK_IMPORTED_MODULE_2__.cv)`The facts at hand do not hold ${ref.kind} of ${ref.item ?? ref.scope}.`, {
          scope: ref.scope
        });
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
