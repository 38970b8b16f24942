export const id = 547;
export const ids = [547];
export const modules = {
 2547:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   explain: () => ( explain)
 });
 var _chunk_6367IXUU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8018);
 var _chunk_2XDWBJGJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4107);
 var _chunk_WD2X5IFM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(667);
 var _chunk_XGCRX7UC_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5640);
 var _chunk_RRUH5CZG_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9823);
 var _chunk_334WND2X_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9030);
 var _chunk_55BMB26N_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1694);
 var _chunk_3J7SVCTN_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2067);
 var _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3226);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6648);
function explain(id) {
  if (id === void 0) {
    return _chunk_6367IXUU_js__WEBPACK_IMPORTED_MODULE_0__ .ui.map(({ meta: meta2 }) => `${meta2.id.padEnd(8)} ${meta2.severity.padEnd(8)} ${meta2.title}
`).join("");
  }
  const check = _chunk_6367IXUU_js__WEBPACK_IMPORTED_MODULE_0__ .ui.find(({ meta: meta2 }) => meta2.id === id.toUpperCase());
  if (check === void 0) {
    throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_8__ .IF)(`there is no check ${JSON.stringify(id)}`, { help: "`relocation explain` lists them" });
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
    ...meta.permissions.length === 0 ? [] : [`Permissions
${list(meta.permissions)}`],
    `Sources
${list(meta.sources)}`
  ].join("\n");
}
 })
};
