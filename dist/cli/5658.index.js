export const id = 5658;
export const ids = [5658];
export const modules = {
 5658:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   doctorJson: () => ( doctorJson),
   doctorText: () => ( doctorText)
 });
 var part$5 = __webpack_require__(8538);
 var part$0 = __webpack_require__(1364);
 var part$1 = __webpack_require__(2941);
 var part$2 = __webpack_require__(2076);
 var part$3 = __webpack_require__(6430);
 var part$4 = __webpack_require__(7341);
var HEADS = {
  machine: "This machine",
  identity: "The identity",
  trust: "What Microsoft Entra has to trust",
  access: "What the checks may read"
};
function doctorText(findings, width, styler = part$2.A) {
  const lines = part$5.d.flatMap((part) => {
    const own = findings.filter((one) => one.part === part);
    return own.length === 0 ? [] : ["", HEADS[part], ...own.flatMap((one) => linesOf(one, width, styler))];
  });
  const count = (answer) => findings.filter((one) => one.answer === answer).length;
  const sum = `${String(count("yes"))} yes, ${String(count("no"))} no, ${String(count("unknown"))} unknown`;
  return `${[...lines.slice(1), "", sum].join("\n")}
`;
}
function linesOf({ about, answer, detail, fix, command }, width, styler) {
  const indent = " ".repeat(11);
  const room = Math.max(width - indent.length, 20);
  const text = (sentence) => (0,part$1.LV)((0,part$1.BQ)(sentence), room, styler);
  const [first = "", ...rest] = text(`${about}: ${detail}`);
  const mark = answer === "note" ? "" : answer;
  const role = { yes: "good", no: "bad", unknown: "unknown", note: "dim" }[answer];
  return [
    `  ${styler(mark, role)}${" ".repeat(9 - mark.length)}${first}`,
    ...rest.map((line) => indent + line),
    ...fix === void 0 || answer === "yes" ? [] : text(`\u2192 ${fix}`).map((line) => indent + line),
    ...(command ?? "").split("\n").flatMap((line) => line === "" ? [] : [`${indent}  ${(0,part$3.uH)(line)}`])
  ];
}
function doctorJson(findings) {
  const plain = findings.map(({ about, detail, fix, ...rest }) => ({
    ...rest,
    about: (0,part$0.G)(about),
    detail: (0,part$0.G)(detail, 4e3),
    ...fix === void 0 ? {} : { fix: (0,part$0.G)(fix) }
  }));
  return `${JSON.stringify({ findings: plain }, void 0, 2)}
`;
}
 }),
 2076:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   A: () => ( plainStyler),
   b: () => ( ansiStyler)
 });
var plainStyler = (text) => text;
var CODES = {
  bad: "1;31",
  unknown: "1;35",
  warning: "1;33",
  notice: "34",
  good: "1;32",
  strong: "1",
  dim: "2",
  data: "36"
};
var ansiStyler = (text, role) => text === "" ? "" : `\x1B[${CODES[role]}m${text}\x1B[0m`;
 }),
 2941:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   BQ: () => ( sentenceWords),
   LV: () => ( wrap),
   OF: () => ( SHELLS),
   aL: () => ( words),
   wW: () => ( labelled)
 });
 var part$0 = __webpack_require__(6430);
 var part$1 = __webpack_require__(5879);
function words(text, role) {
  return (0,part$0.uH)(text).split(" ").filter((word) => word !== "").map((word) => role === void 0 ? { text: word } : { text: word, role });
}
var AMOUNT = /^-?\d[\d.]* (?:[A-Za-z]{1,3}|(?:second|minute|hour|day|week|month)s?)(?: \d+ [A-Za-z]{1,3})*$/;
function sentenceWords(sentence) {
  const result = [];
  let open = true;
  for (const part of (0,part$1.CI)(sentence)) {
    const text = (0,part$0.uH)(part.text);
    const shown = part.kind === "data" && (text === "" || text.includes(" ") && !AMOUNT.test(text)) ? `"${text.replaceAll('"', "'")}"` : text;
    const own = part.kind === "data" ? words(shown, "data") : words(shown);
    const { before, after } = (0,part$0.Jo)(part.text);
    const glue2 = !open && !before;
    for (const one of own.map((word, index) => index === 0 && glue2 ? { ...word, glued: true } : word))
      result.push(one);
    open = after;
  }
  return result;
}
function wrap(content, width, style) {
  const lines = [];
  let line = [];
  let used = 0;
  for (const chunk of glue(content)) {
    const columns = chunk.reduce((sum, word) => sum + (0,part$0.PL)(word.text), 0);
    if (line.length > 0 && used + 1 + columns > width) {
      lines.push({ chunks: line });
      line = [];
      used = 0;
    }
    used += columns + (line.length > 0 ? 1 : 0);
    line.push(chunk);
  }
  if (line.length > 0)
    lines.push({ chunks: line });
  return lines.map(({ chunks }) => chunks.map((chunk) => chunk.map((word) => styled(word, style)).join("")).join(" "));
}
function glue(content) {
  const chunks = [];
  for (const word of content) {
    const last = chunks.at(-1);
    if (word.glued === true && last !== void 0)
      last.push(word);
    else
      chunks.push([word]);
  }
  return chunks;
}
function styled(word, style) {
  return word.role === void 0 ? word.text : style(word.text, word.role);
}
function labelled(label, content, indent, { width, style }, labelWidth = LABEL) {
  const left = " ".repeat(indent);
  const lines = wrap(content, Math.max(20, width - indent - labelWidth), style);
  return lines.map((line, index) => index === 0 ? `${left}${style(label.padEnd(labelWidth), "dim")}${line}` : `${left}${" ".repeat(labelWidth)}${line}`);
}
var LABEL = 10;
var SHELLS = ["bash", "powershell"];
 }),
 1364:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   G: () => ( plainSentence)
 });
 var part$0 = __webpack_require__(2941);
 var part$1 = __webpack_require__(2076);
 var part$2 = __webpack_require__(4277);
function plainSentence(sentence, most = 1500) {
  return (0,part$2.$)((0,part$0.LV)((0,part$0.BQ)(sentence), Infinity, part$1.A).join(" "), most);
}
 }),
 8538:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   d: () => ( PARTS),
   w: () => ( exitCodeOfDiagnoses)
 });
var PARTS = ["machine", "identity", "trust", "access"];
function exitCodeOfDiagnoses(findings) {
  if (findings.some(({ answer }) => answer === "no"))
    return 1;
  return findings.some(({ answer }) => answer === "unknown") ? 3 : 0;
}
 })
};
