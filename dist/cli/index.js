#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
 var __webpack_modules__ = ({
 2613:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
 }),
 4434:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
 }),
 8611:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
 }),
 5692:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
 }),
 9278:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
 }),
 4573:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
 }),
 1421:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
 }),
 7598:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
 }),
 3024:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
 }),
 1455:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
 }),
 7067:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
 }),
 4708:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
 }),
 8161:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
 }),
 6760:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
 }),
 1708:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
 }),
 7075:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
 }),
 6466:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
 }),
 3136:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
 }),
 7975:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
 }),
 8522:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
 }),
 857:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
 }),
 2203:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
 }),
 4756:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
 }),
 2018:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
 }),
 7016:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
 }),
 9023:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
 }),
 6375:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   j: () => ( TOOL)
 });
var TOOL = { name: "azure-relocation-readiness", version: "0.1.0" };
 }),
 2414:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   IF: () => ( userError),
   LN: () => ( FileFault),
   fI: () => ( problemText),
   kv: () => ( WrongKind),
   yo: () => ( UserError)
 });
var UserError = class extends Error {
  problems;
  constructor(problems) {
    super(problems.map(problemText).join("\n"));
    this.name = "UserError";
    this.problems = problems;
  }
};
var FileFault = class extends UserError {
};
var WrongKind = class extends UserError {
};
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
 }),
 7079:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   E9: () => ( parseDuration),
   Ly: () => ( isoTime),
   YM: () => ( daysBetween),
   _$: () => ( isoDate),
   nV: () => ( parseInstant),
   rQ: () => ( parseExpiry),
   sO: () => ( DAY_MS),
   uR: () => ( instant)
 });
var DAY_MS = 864e5;
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
  const written = new Date(`${text.slice(0, 10)}T00:00:00Z`);
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
 }),
 837:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   n: () => ( largest),
   o: () => ( smallest)
 });
function largest(numbers, least = Number.NEGATIVE_INFINITY) {
  let most = least;
  for (const number of numbers)
    most = Math.max(most, number);
  return most;
}
function smallest(numbers, most = Number.POSITIVE_INFINITY) {
  let least = most;
  for (const number of numbers)
    least = Math.min(least, number);
  return least;
}
 }),
 3655:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   CI: () => ( partsOf),
   aM: () => ( tame),
   cv: () => ( say),
   em: () => ( sentence),
   lS: () => ( raw)
 });
function isSentence(text) {
  return text.split("`").length % 2 === 1;
}
function tame(data, limit = 300) {
  const line = data.replace(CONTROL, " ").replaceAll("`", "'");
  const cut = line.length > limit ? `${line.slice(0, limit - 1)}\u2026` : line;
  return cut.replace(LONE_SURROGATE, "\uFFFD");
}
var CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g;
var LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function span(data) {
  if (typeof data === "number" || typeof data === "boolean")
    return String(data);
  if (typeof data === "string")
    return `\`${tame(data)}\``;
  const shown = data.slice(0, 8).map((item) => span(item));
  const more = data.length - shown.length;
  if (data.length === 0)
    return "none";
  return more > 0 ? `${shown.join(", ")} and ${String(more)} more` : shown.join(", ");
}
function say(parts, ...data) {
  let text = parts[0] ?? "";
  data.forEach((value, index) => {
    text += value instanceof Raw ? value.sentence : span(value);
    text += parts[index + 1] ?? "";
  });
  return sentence(text);
}
var Raw = class {
  sentence;
  constructor(sentence2) {
    this.sentence = sentence2;
  }
};
function raw(sentence2) {
  return new Raw(sentence2);
}
function sentence(text) {
  if (!isSentence(text))
    throw new Error("a sentence has an unpaired backtick");
  return text;
}
function partsOf(text) {
  return text.split("`").map((part, index) => ({ kind: index % 2 === 1 ? "data" : "prose", text: part })).filter((part) => part.text !== "");
}
 }),
 834:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   Lx: () => ( isClosed),
   Mp: () => ( written),
   Wb: () => ( OutputLost),
   xU: () => ( systemCode)
 });
function written(stream, text) {
  return new Promise((done, failed) => {
    stream.once("error", failed);
    stream.write(text, (error) => {
      if (error) {
        failed(error);
        return;
      }
      stream.off("error", failed);
      done();
    });
  });
}
var OutputLost = class extends Error {
  constructor(error) {
    super(`cannot write the output (${systemCode(error)})`);
    this.name = "OutputLost";
  }
};
function isClosed(error) {
  return ["EPIPE", "ERR_STREAM_DESTROYED"].includes(systemCode(error));
}
function systemCode(error) {
  const code = error instanceof Error && "code" in error ? error.code : void 0;
  return typeof code === "string" ? code : "unknown error";
}
 }),
 6124:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   AF: () => ( nearHelp),
   Ek: () => ( nearestWords),
   au: () => ( didYouMean),
   h: () => ( suggestion),
   pA: () => ( nearest),
   wx: () => ( meant)
 });
 var part$1 = __nccwpck_require__(3655);
 var part$0 = __nccwpck_require__(837);
var MOST = 2e3;
var LONGEST = 80;
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
    if ((0,part$0.o)(row) > most)
      return void 0;
    beforeLast = last;
    last = row;
  }
  const edits = at(last, b.length);
  return edits <= most ? edits : void 0;
}
function at(row, index) {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
function nearestWords(word, known, count = 3) {
  if (word.length > LONGEST)
    return [];
  const lower = word.toLowerCase();
  const most = word.length < 4 ? 1 : word.length < 9 ? 2 : 3;
  const compared = [...new Set(known)].slice(0, MOST).filter(({ length }) => length <= LONGEST);
  const close = compared.flatMap((candidate) => {
    const edits = distance(lower, candidate.toLowerCase(), most);
    return edits === void 0 ? [] : [{ candidate, edits }];
  });
  if (close.length === 0)
    return onlyBeginning(lower, compared);
  return close.sort((a, b) => a.edits - b.edits).slice(0, count).map(({ candidate }) => candidate);
}
function nearest(word, known) {
  return nearestWords(word, known, 1)[0];
}
function onlyBeginning(lower, known) {
  if (lower.length < 4)
    return [];
  const begun = known.filter((candidate) => candidate.toLowerCase().startsWith(lower));
  return begun.length === 1 ? begun : [];
}
function suggestion(word, known) {
  return didYouMean(nearest(word, known));
}
function didYouMean(word) {
  return word === void 0 ? void 0 : (0,part$1.cv)`did you mean ${word}?`;
}
function nearHelp(word, known, otherwise) {
  const help = suggestion(word, known) ?? otherwise;
  return help === void 0 ? {} : { help };
}
function meant(word) {
  return word === void 0 ? (0,part$1.cv)`` : (0,part$1.cv)`Did you mean ${word}? `;
}
 }),
 7341:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   P$: () => ( __commonJS),
   VA: () => ( __export),
   f1: () => ( __toESM)
 });
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
 }),
 1846:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   $Q: () => ( clip),
   Jo: () => ( edges),
   PL: () => ( columnsOf),
   Vq: () => ( snippetLines),
   uH: () => ( clean)
 });
var ESCAPE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u034f\u115f\u1160\u3164\uffa0\u180b-\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]+/gu;
var STACKED = new RegExp("(\\p{M}{4})\\p{M}+", "gu");
var RUNNER_COMMAND = /(^|\s)::(?=[A-Za-z])|##\[/g;
function clean(text) {
  if (/^[ -~]*$/.test(text) && !/^ | $| {2}|(?:^| )::|##\[/.test(text))
    return text;
  return visible(text).trim().replace(RUNNER_COMMAND, (_, before) => before === void 0 ? "# #[" : `${before}: :`);
}
function visible(text) {
  return text.replace(ESCAPE, " ").replace(INVISIBLE, " ").replace(STACKED, "$1").replace(/\s+/gu, " ");
}
var SNIPPET_LINES = 80;
function snippetLines(text) {
  const lines = clip(text, 6e3).split("\n");
  return lines.slice(0, SNIPPET_LINES).map((line) => {
    const indent = /^ */.exec(line)?.[0] ?? "";
    return indent.slice(0, 24) + clean(line);
  });
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
  return `${whole.trimEnd()}\u2026`;
}
var WIDE = new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}", "u");
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
 }),
 3988:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   U: () => ( save),
   y: () => ( print)
 });
 var part$0 = __nccwpck_require__(834);
 var part$1 = __nccwpck_require__(2414);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
 var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
var NO_ROOM = ["ENOSPC", "EDQUOT", "EFBIG", "EIO"];
function noRoom(error) {
  const code = error instanceof Error && "code" in error ? error.code : void 0;
  return NO_ROOM.find((one) => one === code);
}
async function print(text, output) {
  try {
    await output.write(text);
  } catch (error) {
    if (!(0,part$0.Lx)(error))
      output.err(`error: cannot write the output (${(0,part$0.xU)(error)})
`);
  }
}
async function save(file, text, { cwd, err }) {
  try {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(cwd, file), text);
  } catch (error) {
    const code = noRoom(error);
    if (code === void 0) {
      throw (0,part$1.IF)(`cannot write ${JSON.stringify(file)}`, {
        help: "check that the directory exists and is writable"
      });
    }
    err(`error: cannot write ${JSON.stringify(file)} (${code})
`);
    return;
  }
  err(`wrote ${file}
`);
}
 }),
 5193:
 ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
 var part$0 = __nccwpck_require__(3988);
 var part$1 = __nccwpck_require__(6375);
 var part$2 = __nccwpck_require__(1846);
 var part$8 = __nccwpck_require__(6124);
 var part$3 = __nccwpck_require__(834);
 var part$4 = __nccwpck_require__(2414);
 var part$9 = __nccwpck_require__(7079);
 var part$5 = __nccwpck_require__(7341);
 var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3024);
 var node_util__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7975);
var LAST_MS = 4500;
var LINGER_MS = 500;
var STOPPED = 3;
function stopSignal(lastWords2) {
  const controller = new AbortController();
  for (const name of ["SIGTERM", "SIGINT"]) {
    process.once(name, () => {
      controller.abort(name);
      setTimeout(() => {
        lastWords2(name);
        process.exit(STOPPED);
      }, LAST_MS).unref();
    });
  }
  return controller.signal;
}
function endWith(code) {
  process.exitCode = code;
  setTimeout(() => process.exit(), LINGER_MS).unref();
}
function onUncaught(tell) {
  for (const event of ["uncaughtException", "unhandledRejection"]) {
    process.on(event, (error) => {
      process.exit(tell(error));
    });
  }
}
var FAIL_ON = ["blocker", "warning", "unknown", "never"];
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
var SURFACES = [
  {
    name: "text",
    extension: "txt",
    what: "for a terminal or a log",
    load: async () => (await __nccwpck_require__.e( 580).then(__nccwpck_require__.bind(__nccwpck_require__, 1580))).renderText
  },
  {
    name: "json",
    extension: "json",
    what: "the report itself, one document for programs and later steps",
    load: async () => (await Promise.all( [__nccwpck_require__.e(398), __nccwpck_require__.e(849)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6849))).renderJson
  },
  {
    name: "markdown",
    extension: "md",
    what: "as in the job summary of a workflow",
    load: async () => (await __nccwpck_require__.e( 646).then(__nccwpck_require__.bind(__nccwpck_require__, 4646))).renderSummary
  },
  {
    name: "html",
    extension: "html",
    what: "one page for a browser that loads nothing from anywhere",
    load: async () => (await __nccwpck_require__.e( 199).then(__nccwpck_require__.bind(__nccwpck_require__, 9199))).renderHtml
  }
];
var SURFACE_NAMES = SURFACES.map(({ name }) => name);
function surfaceOf(name) {
  return SURFACES.find((surface) => surface.name === name);
}
var [usual = "", ...others] = SURFACE_NAMES;
var FORMATS = `${usual} (default), ${others.slice(0, -1).join(", ")} or ${others.at(-1) ?? ""}`;
var HELP = `relocation - is the target of an Azure relocation ready?

Usage
  relocation check [MANIFEST] [options]      judge the target against the manifest (default: relocation.yaml)
  relocation capture [MANIFEST] --output FILE
                                             collect the facts that the checks need into a redacted snapshot
  relocation resources [MANIFEST]            list the planned resources with the origin of each and what is unknown until
                                             deployment; --format text or json
  relocation explain [CHECK|TYPE]            what a check looks at and how to get there; how a resource type moves
  relocation policy eval [FILE]              evaluate policies: JSON lines in (standard input without FILE), JSON lines out
  relocation policy test [PATH\u2026]             read policy definitions as Azure would and run their cases (default: policies);
                                             --format text, json, tap or junit; --coverage: which conditions they prove
  relocation rbac eval [FILE]                answer who may do what where: JSON lines in, JSON lines out

Options of check
  --snapshot FILE      read the facts from a snapshot instead of Azure
  --wave NAME          only what gates this wave
  --policies FOLDER    hold the policy packs there against the plan, too; may be given several times
  --format FORMAT      ${FORMATS}
  --output FILE        write the report there instead of to the terminal
  --fail-on LEVEL      blocker (default), warning, unknown or never
  --now TIME           judge as of this moment (ISO 8601), for a reproducible report
  --timeout SECONDS    give up on facts that Azure has not answered by then (default 120)
  --width COLUMNS      width of the text report (default: the terminal's)
  --no-color           plain text

Signing in
  The Azure CLI: run az login first, in a workflow azure/login. A run with --snapshot signs in nowhere.

Exit codes
  0 ready   1 not ready   2 the manifest or the call is wrong   3 could not tell   70 a bug of this tool
  check with --fail-on never: 0 instead of 1 and 3; --fail-on warning and unknown: 1 and 3 for warnings too
  capture: 0 when every fact could be read, 3 when some are unknown (the snapshot is written all the same)
`;
var OPTIONS = {
  snapshot: { type: "string" },
  wave: { type: "string" },
  policies: { type: "string", multiple: true },
  format: { type: "string" },
  coverage: { type: "boolean" },
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
var COMMANDS = ["check", "capture", "explain", "policy", "rbac", "resources", "help", "version"];
var OPTION_NAMES = Object.keys(OPTIONS).map((name) => `--${name}`);
var SEE_HELP = { help: "see `relocation --help`" };
function parseCommandLine(argv) {
  const { values, positionals } = parsed(argv);
  const [word, ...operands] = positionals;
  const [operand, extra] = operands;
  const command = commandOf(word, values);
  if (extra !== void 0 && command !== "policy" && command !== "rbac")
    throw (0,part$4.IF)(`unexpected argument ${JSON.stringify(extra)}`, SEE_HELP);
  const { timeout, width } = values;
  return {
    command,
    operands,
    format: formatOf(command === "policy" ? void 0 : values.format),
    coverage: values.coverage === true,
    failOn: failOnOf(values["fail-on"]),
    timeoutMs: timeout === void 0 ? 12e4 : wholeNumber("--timeout", timeout, 1, 3600) * 1e3,
    ...defined({
      operand,
      formatText: values.format,
      snapshot: values.snapshot,
      wave: values.wave,
      policies: values.policies,
      output: values.output,
      now: values.now === void 0 ? void 0 : nowOf(values.now),
      width: width === void 0 ? void 0 : wholeNumber("--width", width, 40, 400),
      color: values["no-color"] === true ? false : values.color
    })
  };
}
function parsed(argv) {
  try {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_7__.parseArgs)({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message.split(". ")[0] ?? error.message : "wrong arguments";
    const written = /^Unknown option '--([^'=]*)/.exec(message)?.[1];
    const near = written === void 0 ? {} : (0,part$8.AF)(`--${written}`, OPTION_NAMES);
    throw (0,part$4.IF)(message.replace(/^./, (letter) => letter.toLowerCase()), { ...SEE_HELP, ...near });
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
    throw (0,part$4.IF)(`unknown command ${JSON.stringify(word)}`, {
      expected: COMMANDS.join(", "),
      ...(0,part$8.AF)(word, COMMANDS, SEE_HELP.help)
    });
  }
  return command;
}
function formatOf(text) {
  const surface = surfaceOf(text ?? "text");
  if (surface === void 0)
    throw (0,part$4.IF)(`unknown --format ${JSON.stringify(text)}`, {
      expected: SURFACE_NAMES.join(", "),
      ...(0,part$8.AF)(text ?? "", SURFACE_NAMES)
    });
  return surface.name;
}
function failOnOf(text) {
  if (text === void 0)
    return "blocker";
  if (!isFailOn(text))
    throw (0,part$4.IF)(`unknown --fail-on ${JSON.stringify(text)}`, {
      expected: FAIL_ON.join(", "),
      ...(0,part$8.AF)(text, FAIL_ON)
    });
  return text;
}
function nowOf(text) {
  const now = (0,part$9.nV)(text);
  if (now === void 0) {
    throw (0,part$4.IF)(`--now ${JSON.stringify(text)} is not a time`, {
      expected: "ISO 8601, for example 2026-09-01T05:00:00Z"
    });
  }
  return now;
}
function wholeNumber(name, text, low, high) {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= low && value <= high)) {
    throw (0,part$4.IF)(`${name} ${JSON.stringify(text)} is out of range`, {
      expected: `a whole number from ${String(low)} to ${String(high)}`
    });
  }
  return value;
}
function isDefinedIn(values, _of) {
  return Object.values(values).every((value) => value !== void 0);
}
function defined(values) {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
  if (!isDefinedIn(given, values))
    throw new Error("an undefined option was kept");
  return given;
}
async function main(terminal) {
  try {
    return await run(parseCommandLine(terminal.argv), terminal);
  } catch (error) {
    if (error instanceof part$4.yo) {
      for (const problem of error.problems)
        terminal.err(`error: ${(0,part$2.uH)((0,part$4.fI)(problem))}
`);
      return 2;
    }
    if (error instanceof part$3.Wb) {
      terminal.err(`error: ${error.message}
`);
      return 3;
    }
    terminal.err(bugText(error, terminal.env));
    return 70;
  }
}
function bugText(error, env) {
  const what = error instanceof Error ? error.name : "an unknown value";
  const stack = env.RELOCATION_DEBUG === "1" && error instanceof Error ? error.stack ?? error.message : "";
  return `error: a bug of this tool (${what}); nothing can be said about readiness. Please report it with the command and the version ${part$1.j.version}.
Set RELOCATION_DEBUG=1 to see the stack; check it for secrets before you send it.
` + (stack === "" ? "" : `${stack}
`);
}
async function run(options, terminal) {
  switch (options.command) {
    case "help":
      await (0,part$0.y)(HELP, terminal);
      return 0;
    case "version":
      await (0,part$0.y)(`${part$1.j.version}
`, terminal);
      return 0;
    case "explain":
      await (0,part$0.y)((await Promise.all( [__nccwpck_require__.e(299), __nccwpck_require__.e(330), __nccwpck_require__.e(922), __nccwpck_require__.e(977), __nccwpck_require__.e(609), __nccwpck_require__.e(439), __nccwpck_require__.e(273), __nccwpck_require__.e(261)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4580))).explain(options.operand), terminal);
      return 0;
    case "check":
      return check(options, terminal);
    case "capture":
      return capture(options, terminal);
    case "policy":
      return policy(options, terminal);
    case "resources":
      return resources(options, terminal);
    case "rbac":
      return rbac(options, terminal);
  }
}
async function policy(options, terminal) {
  const [word, ...operands] = options.operands;
  switch (word) {
    case "eval":
      return (await Promise.all( [__nccwpck_require__.e(299), __nccwpck_require__.e(330), __nccwpck_require__.e(609), __nccwpck_require__.e(921)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8730))).policyEval(operands, options, terminal);
    case "test":
      return (await Promise.all( [__nccwpck_require__.e(299), __nccwpck_require__.e(330), __nccwpck_require__.e(857), __nccwpck_require__.e(978), __nccwpck_require__.e(779)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8779))).policyTest(operands, options, terminal);
    default:
      throw unknownSubcommand("policy", word, "eval, test");
  }
}
async function rbac(options, terminal) {
  const [word, ...operands] = options.operands;
  if (word === "eval")
    return (await Promise.all( [__nccwpck_require__.e(977), __nccwpck_require__.e(943)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5943))).rbacEval(operands, options, terminal);
  throw unknownSubcommand("rbac", word, "eval");
}
function unknownSubcommand(command, word, expected) {
  return (0,part$4.IF)(word === void 0 ? `${command} needs a subcommand` : `unknown subcommand ${command} ${JSON.stringify(word)}`, { expected, ...(0,part$8.AF)(word ?? "", expected.split(", "), "see `relocation --help`") });
}
function textOrJson(format, command) {
  if (format === "text" || format === "json")
    return format;
  throw (0,part$4.IF)(`${command} has no --format ${format}`, { expected: "text, json" });
}
async function check(options, terminal) {
  const { runReadiness } = await Promise.all( [__nccwpck_require__.e(299), __nccwpck_require__.e(330), __nccwpck_require__.e(857), __nccwpck_require__.e(922), __nccwpck_require__.e(977), __nccwpck_require__.e(609), __nccwpck_require__.e(439), __nccwpck_require__.e(273), __nccwpck_require__.e(981), __nccwpck_require__.e(978), __nccwpck_require__.e(340)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4340));
  const { report } = await runReadiness(await runOptions(options, terminal));
  const render = await surfaceOf(options.format)?.load();
  if (render === void 0)
    throw new Error("a format without a surface");
  const text = render(report, textOptions(options, terminal));
  if (options.output === void 0)
    await (0,part$0.y)(text, terminal);
  else
    await (0,part$0.U)(options.output, text, terminal);
  return exitCodeOf(report, options.failOn);
}
async function capture(options, terminal) {
  if (options.output === void 0)
    throw (0,part$4.IF)("capture needs --output FILE", { help: "see `relocation --help`" });
  if (options.snapshot !== void 0)
    throw (0,part$4.IF)("capture reads Azure; --snapshot does not go with it");
  const { captureSnapshot } = await Promise.all( [__nccwpck_require__.e(299), __nccwpck_require__.e(330), __nccwpck_require__.e(857), __nccwpck_require__.e(922), __nccwpck_require__.e(977), __nccwpck_require__.e(609), __nccwpck_require__.e(439), __nccwpck_require__.e(273), __nccwpck_require__.e(981), __nccwpck_require__.e(978), __nccwpck_require__.e(340)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4340));
  const snapshot = await captureSnapshot(await runOptions(options, terminal));
  await (0,part$0.U)(options.output, snapshot.text, terminal);
  terminal.err(`${String(snapshot.known)} facts captured, ${String(snapshot.unknown)} unknown.
`);
  return snapshot.unknown === 0 ? 0 : 3;
}
async function resources(options, terminal) {
  const format = textOrJson(options.format, "resources");
  const text = await (await Promise.all( [__nccwpck_require__.e(857), __nccwpck_require__.e(439), __nccwpck_require__.e(981), __nccwpck_require__.e(161)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5137))).resources(await runOptions(options, terminal), format);
  if (options.output !== void 0)
    await (0,part$0.U)(options.output, text, terminal);
  else
    await (0,part$0.y)(text, terminal);
  return 0;
}
async function runOptions(options, terminal) {
  const { errColumns } = terminal;
  const progress = errColumns === void 0 || options.snapshot !== void 0 ? void 0 : (await Promise.all( [__nccwpck_require__.e(922), __nccwpck_require__.e(196)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8469))).liveLine(terminal.env, errColumns, (text) => {
    terminal.err(text);
  });
  return {
    root: terminal.cwd,
    manifest: options.operand ?? "relocation.yaml",
    ...options.snapshot === void 0 ? {} : { snapshot: options.snapshot },
    ...options.wave === void 0 ? {} : { wave: options.wave },
    ...options.policies === void 0 ? {} : { policies: options.policies },
    env: terminal.env,
    now: options.now ?? (0,part$9.uR)(terminal.now()),
    nowGiven: options.now !== void 0,
    credential: { kind: "azure-cli" },
    timeoutMs: options.timeoutMs,
    ...terminal.stop === void 0 ? {} : { stop: terminal.stop },
    log: (line) => {
      if (errColumns !== void 0)
        terminal.err(`${line}
`);
    },
    ...progress === void 0 ? {} : { progress }
  };
}
function textOptions(options, { env, isTty, columns }) {
  const plain = options.output !== void 0 || (env.NO_COLOR ?? "") !== "" || !isTty;
  return { width: options.width ?? Math.min(columns ?? 100, 120), color: options.color ?? !plain };
}
function lastWords(text) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.writeSync)(2, text);
  } catch {
  }
}
onUncaught((error) => {
  lastWords(bugText(error, process.env));
  return 70;
});
var stop = stopSignal((signal) => {
  lastWords(`error: the run was stopped (${signal}) before the report was complete
`);
});
process.stderr.on("error", () => void 0);
endWith(await main({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  columns: process.stdout.columns,
  isTty: process.stdout.isTTY,
  errColumns: process.stderr.isTTY ? process.stderr.columns : void 0,
  now: () => Date.now(),
  stop,
  err: (text) => process.stderr.write(text),
  input: () => process.stdin,
  write: async (text) => (await __nccwpck_require__.e( 64).then(__nccwpck_require__.bind(__nccwpck_require__, 8064))).written(process.stdout, text)
}));
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);
 })
 });
 var __webpack_module_cache__ = {};
 function __nccwpck_require__(moduleId) {
 	var cachedModule = __webpack_module_cache__[moduleId];
 	if (cachedModule !== undefined) {
 		return cachedModule.exports;
 	}
 	var module = __webpack_module_cache__[moduleId] = {
 		exports: {}
 	};
 	var threw = true;
 	try {
 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
 		threw = false;
 	} finally {
 		if(threw) delete __webpack_module_cache__[moduleId];
 	}
 	return module.exports;
 }
 __nccwpck_require__.m = __webpack_modules__;
 if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
 (() => {
 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
 	var resolveQueue = (queue) => {
 		if(queue && queue.d < 1) {
 			queue.d = 1;
 			queue.forEach((fn) => (fn.r--));
 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
 		}
 	}
 	var wrapDeps = (deps) => (deps.map((dep) => {
 		if(dep !== null && typeof dep === "object") {
 			if(dep[webpackQueues]) return dep;
 			if(dep.then) {
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
 				obj[webpackQueues] = (fn) => (fn(queue));
 				return obj;
 			}
 		}
 		var ret = {};
 		ret[webpackQueues] = x => {};
 		ret[webpackExports] = dep;
 		return ret;
 	}));
 	__nccwpck_require__.a = (module, body, hasAwait) => {
 		var queue;
 		hasAwait && ((queue = []).d = -1);
 		var depQueues = new Set();
 		var exports = module.exports;
 		var currentDeps;
 		var outerResolve;
 		var reject;
 		var promise = new Promise((resolve, rej) => {
 			reject = rej;
 			outerResolve = resolve;
 		});
 		promise[webpackExports] = exports;
 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
 		module.exports = promise;
 		body((deps) => {
 			currentDeps = wrapDeps(deps);
 			var fn;
 			var getResult = () => (currentDeps.map((d) => {
 				if(d[webpackError]) throw d[webpackError];
 				return d[webpackExports];
 			}))
 			var promise = new Promise((resolve) => {
 				fn = () => (resolve(getResult));
 				fn.r = 0;
 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
 			});
 			return fn.r ? promise : getResult();
 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
 		queue && queue.d < 0 && (queue.d = 0);
 	};
 })();
 (() => {
 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
 	var leafPrototypes;
 	__nccwpck_require__.t = function(value, mode) {
 		if(mode & 1) value = this(value);
 		if(mode & 8) return value;
 		if(typeof value === 'object' && value) {
 			if((mode & 4) && value.__esModule) return value;
 			if((mode & 16) && typeof value.then === 'function') return value;
 		}
 		var ns = Object.create(null);
 		__nccwpck_require__.r(ns);
 		var def = {};
 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
 		}
 		def['default'] = () => (value);
 		__nccwpck_require__.d(ns, def);
 		return ns;
 	};
 })();
 (() => {
 	__nccwpck_require__.d = (exports, definition) => {
 		for(var key in definition) {
 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
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
 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
 })();
 (() => {
 	__nccwpck_require__.r = (exports) => {
 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
 		}
 		Object.defineProperty(exports, '__esModule', { value: true });
 	};
 })();
 (() => {
 	var installedChunks = {
 		792: 0
 	};
 	var installChunk = (data) => {
 		var {ids, modules, runtime} = data;
 		var moduleId, chunkId, i = 0;
 		for(moduleId in modules) {
 			if(__nccwpck_require__.o(modules, moduleId)) {
 				__nccwpck_require__.m[moduleId] = modules[moduleId];
 			}
 		}
 		if(runtime) runtime(__nccwpck_require__);
 		for(;i < ids.length; i++) {
 			chunkId = ids[i];
 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
 				installedChunks[chunkId][0]();
 			}
 			installedChunks[ids[i]] = 0;
 		}
 	}
 	__nccwpck_require__.f.j = (chunkId, promises) => {
 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
 			if(installedChunkData !== 0) {
 				if(installedChunkData) {
 					promises.push(installedChunkData[1]);
 				} else {
 					if(true) {
 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
 							throw e;
 						});
 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
 						promises.push(installedChunkData[1] = promise);
 					}
 				}
 			}
 	};
 })();
 var __webpack_exports__ = __nccwpck_require__(5193);
 __webpack_exports__ = await __webpack_exports__;
