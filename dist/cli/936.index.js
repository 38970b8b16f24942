export const id = 936;
export const ids = [936];
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
 9461:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   explain: () => ( explain)
 });
 var _IOJBA3ZW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8870);
 var _SNPHAFMO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1363);
 var _VW2FE3DU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7137);
 var _YLRELL7F_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8172);
 var _6MTE7G33_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7587);
 var _RYKFGRVU_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2253);
 var _IMGYXEM4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3833);
 var _KR32CMX2_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2959);
 var _4CDBEA54_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8661);
 var _FPIGPU4M_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(859);
 var _AWZFDW73_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2954);
 var _DEDYSUEP_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9040);
 var _VPKFKGNI_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6125);
 var _GOCDO7PZ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5828);
 var _Q5PDXHSO_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7341);
function explain(id) {
  if (id === void 0) {
    return _IOJBA3ZW_js__WEBPACK_IMPORTED_MODULE_0__ .ui.map(({ meta: meta2 }) => `${meta2.id.padEnd(8)} ${meta2.severity.padEnd(8)} ${meta2.title}
`).join("");
  }
  const check = _IOJBA3ZW_js__WEBPACK_IMPORTED_MODULE_0__ .ui.find(({ meta: meta2 }) => meta2.id === id.toUpperCase());
  if (check === void 0) {
    throw (0,_GOCDO7PZ_js__WEBPACK_IMPORTED_MODULE_12__ .IF)(`there is no check ${JSON.stringify(id)}`, (0,_KR32CMX2_js__WEBPACK_IMPORTED_MODULE_14__ .AF)(id, _IOJBA3ZW_js__WEBPACK_IMPORTED_MODULE_0__ .ui.map(({ meta: meta2 }) => meta2.id), "`relocation explain` lists them"));
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
${list((0,_RYKFGRVU_js__WEBPACK_IMPORTED_MODULE_5__ .k0)(meta.facts))}`],
    `Sources
${list(meta.sources)}`
  ].join("\n");
}
 })
};
