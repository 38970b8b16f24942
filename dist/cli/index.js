#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
  /***/
  2613: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
    })
  ),
  /***/
  181: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
    })
  ),
  /***/
  4434: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
    })
  ),
  /***/
  8611: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
    })
  ),
  /***/
  5692: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
    })
  ),
  /***/
  9278: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
    })
  ),
  /***/
  4573: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
    })
  ),
  /***/
  1421: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
    })
  ),
  /***/
  7598: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
    })
  ),
  /***/
  3024: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
    })
  ),
  /***/
  1455: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
    })
  ),
  /***/
  7067: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
    })
  ),
  /***/
  4708: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
    })
  ),
  /***/
  8161: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
    })
  ),
  /***/
  6760: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
    })
  ),
  /***/
  1708: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
    })
  ),
  /***/
  7075: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
    })
  ),
  /***/
  7975: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
    })
  ),
  /***/
  8522: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
    })
  ),
  /***/
  857: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
    })
  ),
  /***/
  932: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
    })
  ),
  /***/
  2203: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
    })
  ),
  /***/
  4756: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
    })
  ),
  /***/
  2018: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
    })
  ),
  /***/
  7016: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
    })
  ),
  /***/
  9023: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
    })
  ),
  /***/
  518: (
    /***/
    ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(6968);
          process.exitCode = await (0, _main_js__WEBPACK_IMPORTED_MODULE_0__.i)({
            argv: process.argv.slice(2),
            cwd: process.cwd(),
            env: process.env,
            columns: process.stdout.columns,
            isTty: process.stdout.isTTY,
            now: () => Date.now(),
            out: (text) => process.stdout.write(text),
            err: (text) => process.stderr.write(text)
          });
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  ),
  /***/
  6968: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        i: () => (
          /* binding */
          main
        )
      });
      var promises_ = __nccwpck_require__2(1455);
      var external_node_path_ = __nccwpck_require__2(6760);
      var time = __nccwpck_require__2(4320);
      var errors = __nccwpck_require__2(3302);
      ;
      const FAIL_ON = ["blocker", "warning", "unknown", "never"];
      function exitCodeOf(report, failOn) {
        if (failOn === "never")
          return 0;
        if (report.verdict === "not-ready")
          return 1;
        if (failOn === "warning" && report.counts.warnings > 0)
          return 1;
        if (report.verdict === "unknown")
          return 3;
        return failOn === "unknown" && report.counts.softUnknowns > 0 ? 3 : 0;
      }
      function isFailOn(text) {
        return FAIL_ON.some((choice) => choice === text);
      }
      var tool = __nccwpck_require__2(9378);
      ;
      const HELP = `relocation - is the target of an Azure relocation ready?

Usage
  relocation check [MANIFEST] [options]      judge the target against the manifest (default: relocation.yaml)
  relocation capture [MANIFEST] --output FILE
                                             collect the facts that the checks need into a redacted snapshot
  relocation explain [CHECK]                 what a check looks at, what ready means, how to get there

Options of check
  --snapshot FILE      read the facts from a snapshot instead of Azure
  --wave NAME          only what gates this wave
  --format FORMAT      text (default), json, markdown or html
  --output FILE        write the report there instead of to the terminal
  --fail-on LEVEL      blocker (default), warning, unknown or never
  --now TIME           judge as of this moment (ISO 8601), for a reproducible report
  --timeout SECONDS    give up on facts that Azure has not answered by then (default 120)
  --width COLUMNS      width of the text report (default: the terminal's)
  --no-color           plain text

Signing in
  The Azure CLI: run az login first, in a workflow azure/login. A run with --snapshot signs in nowhere.

Exit codes
  0 ready   1 not ready   2 the manifest or the call is wrong   3 could not tell   70 a bug of ours
`;
      var external_node_util_ = __nccwpck_require__2(7975);
      ;
      const FORMATS = ["text", "json", "markdown", "html"];
      const OPTIONS = {
        snapshot: { type: "string" },
        wave: { type: "string" },
        format: { type: "string" },
        output: { type: "string" },
        "fail-on": { type: "string" },
        now: { type: "string" },
        timeout: { type: "string" },
        width: { type: "string" },
        color: { type: "boolean" },
        "no-color": { type: "boolean" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" }
      };
      const COMMANDS = ["check", "capture", "explain", "help", "version"];
      const SEE_HELP = { help: "see `relocation --help`" };
      function parseCommandLine(argv) {
        const { values, positionals } = parsed(argv);
        const [word, operand, extra] = positionals;
        if (extra !== void 0)
          throw (0, errors.IF)(`unexpected argument ${JSON.stringify(extra)}`, SEE_HELP);
        const command = commandOf(word, values);
        const { timeout, width } = values;
        return {
          command,
          format: formatOf(values.format),
          failOn: failOnOf(values["fail-on"]),
          timeoutMs: timeout === void 0 ? 12e4 : wholeNumber("--timeout", timeout, 1, 3600) * 1e3,
          ...defined({
            operand,
            snapshot: values.snapshot,
            wave: values.wave,
            output: values.output,
            now: values.now === void 0 ? void 0 : nowOf(values.now),
            width: width === void 0 ? void 0 : wholeNumber("--width", width, 40, 400),
            color: values["no-color"] === true ? false : values.color
          })
        };
      }
      function parsed(argv) {
        try {
          return (0, external_node_util_.parseArgs)({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
        } catch (error) {
          const message = error instanceof Error ? error.message.split(". ")[0] ?? error.message : "wrong arguments";
          throw (0, errors.IF)(message.replace(/^./, (letter) => letter.toLowerCase()), SEE_HELP);
        }
      }
      function commandOf(word, values) {
        if (values.help === true)
          return "help";
        if (values.version === true)
          return "version";
        if (word === void 0)
          return "help";
        const command = COMMANDS.find((name) => name === word);
        if (command === void 0) {
          throw (0, errors.IF)(`unknown command ${JSON.stringify(word)}`, {
            expected: COMMANDS.join(", "),
            ...SEE_HELP
          });
        }
        return command;
      }
      function formatOf(text) {
        const format = FORMATS.find((name) => name === (text ?? "text"));
        if (format === void 0)
          throw (0, errors.IF)(`unknown --format ${JSON.stringify(text)}`, { expected: FORMATS.join(", ") });
        return format;
      }
      function failOnOf(text) {
        if (text === void 0)
          return "blocker";
        if (!isFailOn(text))
          throw (0, errors.IF)(`unknown --fail-on ${JSON.stringify(text)}`, { expected: FAIL_ON.join(", ") });
        return text;
      }
      function nowOf(text) {
        const now = (0, time.nV)(text);
        if (now === void 0) {
          throw (0, errors.IF)(`--now ${JSON.stringify(text)} is no time`, {
            expected: "ISO 8601, for example 2026-09-01T05:00:00Z"
          });
        }
        return now;
      }
      function wholeNumber(name, text, low, high) {
        const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
        if (!(value >= low && value <= high)) {
          throw (0, errors.IF)(`${name} ${JSON.stringify(text)} is out of range`, {
            expected: `a whole number from ${String(low)} to ${String(high)}`
          });
        }
        return value;
      }
      function isDefinedIn(values, _of) {
        return Object.values(values).every((value) => value !== void 0);
      }
      function defined(values) {
        const kept = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
        if (!isDefinedIn(kept, values))
          throw new Error("an undefined option was kept");
        return kept;
      }
      ;
      async function main(terminal) {
        try {
          return await run(parseCommandLine(terminal.argv), terminal);
        } catch (error) {
          if (error instanceof errors.yo) {
            for (const problem of error.problems)
              terminal.err(`error: ${(0, errors.fI)(problem)}
`);
            return 2;
          }
          const what = error instanceof Error ? error.name : "an unknown value";
          terminal.err(`error: a bug of ours (${what}); nothing was judged. Please report it with the command and the version ${tool.j.version}.
Set RELOCATION_DEBUG=1 to see the stack; check it for secrets before you send it.
`);
          if (terminal.env.RELOCATION_DEBUG === "1" && error instanceof Error)
            terminal.err(`${error.stack ?? error.message}
`);
          return 70;
        }
      }
      async function run(options, terminal) {
        switch (options.command) {
          case "help":
            terminal.out(HELP);
            return 0;
          case "version":
            terminal.out(`${tool.j.version}
`);
            return 0;
          case "explain":
            terminal.out((await Promise.all(
              /* import() */
              [__nccwpck_require__2.e(828), __nccwpck_require__2.e(281)]
            ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 9281))).explain(options.operand));
            return 0;
          case "check":
            return check(options, terminal);
          case "capture":
            return capture(options, terminal);
        }
      }
      async function check(options, terminal) {
        const { runReadiness } = await Promise.all(
          /* import() */
          [__nccwpck_require__2.e(210), __nccwpck_require__2.e(815), __nccwpck_require__2.e(828), __nccwpck_require__2.e(695)]
        ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 7695));
        const { report } = await runReadiness(runOptions(options, terminal));
        const text = await rendered(report, options.format, options, terminal);
        if (options.output === void 0)
          terminal.out(text);
        else
          await save(options.output, text, terminal);
        return exitCodeOf(report, options.failOn);
      }
      async function capture(options, terminal) {
        if (options.output === void 0)
          throw (0, errors.IF)("capture needs --output FILE", { help: "see `relocation --help`" });
        if (options.snapshot !== void 0)
          throw (0, errors.IF)("capture reads Azure; --snapshot does not go with it");
        const { captureSnapshot } = await Promise.all(
          /* import() */
          [__nccwpck_require__2.e(210), __nccwpck_require__2.e(815), __nccwpck_require__2.e(828), __nccwpck_require__2.e(695)]
        ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 7695));
        const snapshot = await captureSnapshot(runOptions(options, terminal));
        await save(options.output, snapshot.text, terminal);
        terminal.err(`${String(snapshot.known)} facts captured, ${String(snapshot.unknown)} unknown.
`);
        return snapshot.unknown === 0 ? 0 : 3;
      }
      function runOptions(options, terminal) {
        return {
          root: terminal.cwd,
          manifest: options.operand ?? "relocation.yaml",
          ...options.snapshot === void 0 ? {} : { snapshot: options.snapshot },
          ...options.wave === void 0 ? {} : { wave: options.wave },
          env: terminal.env,
          now: options.now ?? (0, time.uR)(terminal.now()),
          credential: { kind: "azure-cli" },
          timeoutMs: options.timeoutMs,
          log: (line) => {
            terminal.err(`${line}
`);
          }
        };
      }
      async function rendered(report, format, options, terminal) {
        switch (format) {
          case "json":
            return (await Promise.all(
              /* import() */
              [__nccwpck_require__2.e(210), __nccwpck_require__2.e(836)]
            ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 6836))).renderJson(report);
          case "html":
            return (await __nccwpck_require__2.e(
              /* import() */
              346
            ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 7346))).renderHtml(report);
          case "markdown":
            return (await __nccwpck_require__2.e(
              /* import() */
              680
            ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 2680))).renderSummary(report);
          case "text": {
            const { renderText } = await __nccwpck_require__2.e(
              /* import() */
              238
            ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 3238));
            return renderText(report, textOptions(options, terminal));
          }
        }
      }
      function textOptions(options, { env, isTty, columns }) {
        const plain = options.output !== void 0 || (env.NO_COLOR ?? "") !== "" || !isTty;
        return { width: options.width ?? Math.min(columns ?? 100, 120), color: options.color ?? !plain };
      }
      async function save(file, text, terminal) {
        try {
          await (0, promises_.writeFile)((0, external_node_path_.resolve)(terminal.cwd, file), text);
        } catch {
          throw (0, errors.IF)(`cannot write ${JSON.stringify(file)}`, {
            help: "check that the directory exists and is writable"
          });
        }
        terminal.err(`wrote ${file}
`);
      }
    })
  ),
  /***/
  3302: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        IF: () => (
          /* binding */
          userError
        ),
        /* harmony export */
        fI: () => (
          /* binding */
          problemText
        ),
        /* harmony export */
        yo: () => (
          /* binding */
          UserError
        )
        /* harmony export */
      });
      class UserError extends Error {
        problems;
        constructor(problems) {
          super(problems.map(problemText).join("\n"));
          this.name = "UserError";
          this.problems = problems;
        }
      }
      function userError(message, rest = {}) {
        return new UserError([{ message, ...rest }]);
      }
      function problemText(problem) {
        const { place } = problem;
        const where = place ? `${place.file}:${String(place.line)}:${String(place.column)}: ${place.path}: ` : "";
        const expected = problem.expected === void 0 ? "" : `; expected ${problem.expected}`;
        const help = problem.help === void 0 ? "" : `; ${problem.help}`;
        return `${where}${problem.message}${expected}${help}`;
      }
    })
  ),
  /***/
  4320: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        E9: () => (
          /* binding */
          parseDuration
        ),
        /* harmony export */
        Ly: () => (
          /* binding */
          isoTime
        ),
        /* harmony export */
        YM: () => (
          /* binding */
          daysBetween
        ),
        /* harmony export */
        _$: () => (
          /* binding */
          isoDate
        ),
        /* harmony export */
        nV: () => (
          /* binding */
          parseInstant
        ),
        /* harmony export */
        rQ: () => (
          /* binding */
          parseExpiry
        ),
        /* harmony export */
        sO: () => (
          /* binding */
          DAY_MS
        ),
        /* harmony export */
        uR: () => (
          /* binding */
          instant
        )
        /* harmony export */
      });
      const DAY_MS = 864e5;
      function isInstant(ms) {
        return Number.isFinite(ms);
      }
      function instant(ms) {
        if (!isInstant(ms))
          throw new RangeError("not a point in time");
        return ms;
      }
      function parseInstant(text) {
        const iso = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/i;
        if (!iso.test(text))
          return void 0;
        const ms = Date.parse(text);
        if (!isInstant(ms))
          return void 0;
        const [, month, day] = text.slice(0, 10).split("-").map(Number);
        const written = /* @__PURE__ */ new Date(`${text.slice(0, 10)}T00:00:00Z`);
        return written.getUTCMonth() + 1 === month && written.getUTCDate() === day ? ms : void 0;
      }
      function parseExpiry(text) {
        const at = parseInstant(text);
        if (at === void 0)
          return void 0;
        return text.length === 10 ? instant(at + DAY_MS - 1) : at;
      }
      function parseDuration(text) {
        const match = /^P(?!$)(?:(\d+)W)?(?:(\d+)D)?(?:T(?!$)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text);
        if (!match)
          return void 0;
        const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
        return ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1e3;
      }
      function isoDate(at) {
        return new Date(at).toISOString().slice(0, 10);
      }
      function isoTime(at) {
        return new Date(at).toISOString().replace(/\.\d{3}Z$/, "Z");
      }
      function daysBetween(from, to) {
        return Math.floor((to - from) / DAY_MS);
      }
    })
  ),
  /***/
  9378: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        P: () => (
          /* binding */
          REPORT_SCHEMA_ID
        ),
        /* harmony export */
        j: () => (
          /* binding */
          TOOL
        )
        /* harmony export */
      });
      const TOOL = { name: "azure-relocation-readiness", version: "0.1.0" };
      const REPORT_SCHEMA_ID = "urn:azure-relocation-readiness:report:1";
    })
  )
  /******/
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) {
    return cachedModule.exports;
  }
  var module = __webpack_module_cache__[moduleId] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  };
  var threw = true;
  try {
    __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
  var webpackQueues = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__";
  var webpackExports = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__";
  var webpackError = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__";
  var resolveQueue = (queue) => {
    if (queue && queue.d < 1) {
      queue.d = 1;
      queue.forEach((fn) => fn.r--);
      queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
    }
  };
  var wrapDeps = (deps) => deps.map((dep) => {
    if (dep !== null && typeof dep === "object") {
      if (dep[webpackQueues]) return dep;
      if (dep.then) {
        var queue = [];
        queue.d = 0;
        dep.then((r) => {
          obj[webpackExports] = r;
          resolveQueue(queue);
        }, (e) => {
          obj[webpackError] = e;
          resolveQueue(queue);
        });
        var obj = {};
        obj[webpackQueues] = (fn) => fn(queue);
        return obj;
      }
    }
    var ret = {};
    ret[webpackQueues] = (x) => {
    };
    ret[webpackExports] = dep;
    return ret;
  });
  __nccwpck_require__.a = (module, body, hasAwait) => {
    var queue;
    hasAwait && ((queue = []).d = -1);
    var depQueues = /* @__PURE__ */ new Set();
    var exports = module.exports;
    var currentDeps;
    var outerResolve;
    var reject;
    var promise = new Promise((resolve, rej) => {
      reject = rej;
      outerResolve = resolve;
    });
    promise[webpackExports] = exports;
    promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"]((x) => {
    }));
    module.exports = promise;
    body((deps) => {
      currentDeps = wrapDeps(deps);
      var fn;
      var getResult = () => currentDeps.map((d) => {
        if (d[webpackError]) throw d[webpackError];
        return d[webpackExports];
      });
      var promise2 = new Promise((resolve) => {
        fn = () => resolve(getResult);
        fn.r = 0;
        var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
        currentDeps.map((dep) => dep[webpackQueues](fnQueue));
      });
      return fn.r ? promise2 : getResult();
    }, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
    queue && queue.d < 0 && (queue.d = 0);
  };
})();
(() => {
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) {
      if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
        Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
      }
    }
  };
})();
(() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = (chunkId) => {
    return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
      __nccwpck_require__.f[key](chunkId, promises);
      return promises;
    }, []));
  };
})();
(() => {
  __nccwpck_require__.u = (chunkId) => {
    return "" + chunkId + ".index.js";
  };
})();
(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
(() => {
  __nccwpck_require__.r = (exports) => {
    if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
      Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
    }
    Object.defineProperty(exports, "__esModule", { value: true });
  };
})();
(() => {
  var installedChunks = {
    /******/
    792: 0
    /******/
  };
  var installChunk = (data) => {
    var { ids, modules, runtime } = data;
    var moduleId, chunkId, i = 0;
    for (moduleId in modules) {
      if (__nccwpck_require__.o(modules, moduleId)) {
        __nccwpck_require__.m[moduleId] = modules[moduleId];
      }
    }
    if (runtime) runtime(__nccwpck_require__);
    for (; i < ids.length; i++) {
      chunkId = ids[i];
      if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
        installedChunks[chunkId][0]();
      }
      installedChunks[ids[i]] = 0;
    }
  };
  __nccwpck_require__.f.j = (chunkId, promises) => {
    var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
    if (installedChunkData !== 0) {
      if (installedChunkData) {
        promises.push(installedChunkData[1]);
      } else {
        if (true) {
          var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
            if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
            throw e;
          });
          var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
          promises.push(installedChunkData[1] = promise);
        }
      }
    }
  };
})();
var __webpack_exports__ = __nccwpck_require__(518);
__webpack_exports__ = await __webpack_exports__;
