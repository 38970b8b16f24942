export const id = 290;
export const ids = [290];
export const modules = {
 7290:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   explain: () => ( explain)
 });
 var _chunk_VLHZUHBO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(389);
 var _chunk_GF4BKNTC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8916);
 var _chunk_HYJO6BY4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2954);
 var _chunk_W7KWOBYL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1591);
 var _chunk_NBSOAHKL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2787);
 var _chunk_J266LFUH_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6592);
 var _chunk_ZNMSAXRX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1388);
 var _chunk_47NNABBA_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8940);
 var _chunk_BWN2KXKJ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5822);
 var _chunk_OKMRETVK_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2540);
 var _chunk_QQT7Q4SB_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4108);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9770);
function explain(id) {
  if (id === void 0) {
    return _chunk_VLHZUHBO_js__WEBPACK_IMPORTED_MODULE_0__ .ui.map(({ meta: meta2 }) => `${meta2.id.padEnd(8)} ${meta2.severity.padEnd(8)} ${meta2.title}
`).join("");
  }
  const check = _chunk_VLHZUHBO_js__WEBPACK_IMPORTED_MODULE_0__ .ui.find(({ meta: meta2 }) => meta2.id === id.toUpperCase());
  if (check === void 0) {
    throw (0,_chunk_QQT7Q4SB_js__WEBPACK_IMPORTED_MODULE_9__ .IF)(`there is no check ${JSON.stringify(id)}`, (0,_chunk_J266LFUH_js__WEBPACK_IMPORTED_MODULE_11__ .AF)(id, _chunk_VLHZUHBO_js__WEBPACK_IMPORTED_MODULE_0__ .ui.map(({ meta: meta2 }) => meta2.id), "`relocation explain` lists them"));
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
${list((0,_chunk_NBSOAHKL_js__WEBPACK_IMPORTED_MODULE_4__ .k0)(meta.facts))}`],
    `Sources
${list(meta.sources)}`
  ].join("\n");
}
 })
};
