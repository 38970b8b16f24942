export const id = 568;
export const ids = [568];
export const modules = {
 4568:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   explain: () => ( explain)
 });
 var part$0 = __webpack_require__(4979);
 var part$1 = __webpack_require__(4897);
 var part$2 = __webpack_require__(851);
 var part$3 = __webpack_require__(7082);
 var part$4 = __webpack_require__(695);
 var part$5 = __webpack_require__(5644);
 var part$6 = __webpack_require__(3036);
 var part$7 = __webpack_require__(8117);
 var part$8 = __webpack_require__(292);
 var part$9 = __webpack_require__(1877);
 var part$10 = __webpack_require__(5255);
 var part$11 = __webpack_require__(5192);
 var part$12 = __webpack_require__(6498);
 var part$13 = __webpack_require__(2413);
 var part$17 = __webpack_require__(156);
 var part$16 = __webpack_require__(1280);
 var part$14 = __webpack_require__(5616);
 var part$15 = __webpack_require__(9407);
function explainType(type) {
  return [
    `${type}
`,
    `How it is relocated
${relocation(type)}`,
    `What is known to refuse it
${questions(type)}`
  ].join("\n");
}
function relocation(type) {
  const companion = (0,part$0._M)(type);
  if (companion?.kind === "configuration")
    return "  By deploying it: it is configuration alone.\n";
  for (let one = type; one !== void 0; one = (0,part$16.X1)(one)) {
    const rows = (0,part$0.oz)(one);
    if (rows.length > 0)
      return (one === type ? "" : `  With ${one}.
`) + rows.map(methodText).join("");
  }
  return "  The catalogue of this version has no method for this type.\n";
}
function methodText({ about, how, needs, source }) {
  const page = source === void 0 ? "    general knowledge; no page is known\n" : `    ${source}
`;
  return `  - ${about === void 0 ? "" : `${about}: `}${how}
${needs === "" ? "" : `    ${needs}
`}${page}`;
}
function questions(type) {
  const rows = (0,part$0.PW)(type);
  if (rows === void 0)
    return "  The table of this version does not know this type.\n";
  if (rows.length === 0)
    return "  Nothing beside policy, rights, registration and region.\n";
  return rows.map(({ question, what, source }) => {
    const by = part$0.ui.filter((check) => check.asks?.(type).includes(question) === true).map(({ meta }) => meta.id);
    return `  - ${question}: ${what}; ${by.length === 0 ? "not asked" : `asked by ${by.join(", ")}`}
    ${source}
`;
  }).join("");
}
function explain(id) {
  if (id === void 0) {
    return part$0.ui.map(({ meta: meta2 }) => `${meta2.id.padEnd(8)} ${meta2.severity.padEnd(8)} ${meta2.title}
`).join("");
  }
  const type = (0,part$16.Vm)(id);
  if (type !== void 0)
    return explainType(type);
  const check = part$0.ui.find(({ meta: meta2 }) => meta2.id === id.toUpperCase());
  if (check === void 0) {
    throw (0,part$14.IF)(`there is no check ${JSON.stringify(id)}`, (0,part$17.AF)(id, part$0.ui.map(({ meta: meta2 }) => meta2.id), "`relocation explain` lists them"));
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
${list((0,part$11.k0)(meta.facts))}`],
    `Sources
${list(meta.sources)}`
  ].join("\n");
}
 })
};
