export const id = 831;
export const ids = [831];
export const modules = {
 6394:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   L: () => ( pathText)
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
 }),
 8822:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   explain: () => ( explain)
 });
 var part$0 = __webpack_require__(3662);
 var part$1 = __webpack_require__(7154);
 var part$2 = __webpack_require__(7997);
 var part$3 = __webpack_require__(4955);
 var part$4 = __webpack_require__(330);
 var part$5 = __webpack_require__(6039);
 var part$6 = __webpack_require__(2298);
 var part$14 = __webpack_require__(6124);
 var part$7 = __webpack_require__(1917);
 var part$8 = __webpack_require__(1257);
 var part$9 = __webpack_require__(2954);
 var part$10 = __webpack_require__(2070);
 var part$11 = __webpack_require__(6125);
 var part$12 = __webpack_require__(7087);
 var part$13 = __webpack_require__(7341);
function explain(id) {
  if (id === void 0) {
    return part$0.ui.map(({ meta: meta2 }) => `${meta2.id.padEnd(8)} ${meta2.severity.padEnd(8)} ${meta2.title}
`).join("");
  }
  const check = part$0.ui.find(({ meta: meta2 }) => meta2.id === id.toUpperCase());
  if (check === void 0) {
    throw (0,part$12.IF)(`there is no check ${JSON.stringify(id)}`, (0,part$14.AF)(id, part$0.ui.map(({ meta: meta2 }) => meta2.id), "`relocation explain` lists them"));
  }
  const { meta } = check;
  const list = (items) => items.map((item) => `  - ${item}
`).join("");
  return [
    `${meta.id}  ${meta.title}
${meta.area}, ${meta.severity}, phase ${meta.phase}
`,
    `What it looks at
  ${meta.looksAt}
`,
    `Ready means
  ${meta.ready}
`,
    `It fails when
${list(meta.failsWhen)}`,
    `How to get there
  ${meta.howToFix}
`,
    `Waiving it
  ${meta.waive}
`,
    ...meta.facts.length === 0 ? [] : [`Permissions
${list((0,part$5.k0)(meta.facts))}`],
    `Sources
${list(meta.sources)}`
  ].join("\n");
}
 })
};
