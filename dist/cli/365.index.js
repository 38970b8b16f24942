export const id = 365;
export const ids = [365];
export const modules = {
 8365:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   explain: () => ( explain)
 });
 var _chunk_5ULPZXPS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9540);
 var _chunk_GXHNI6RR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4487);
 var _chunk_A3XEBZTO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7287);
 var _chunk_GG5BOHIN_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4120);
 var _chunk_DWXHGVDV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(583);
 var _chunk_3J7SVCTN_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2067);
 var _chunk_PNDCD7XW_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3358);
 var _chunk_2XDWBJGJ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4107);
 var _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3226);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6648);
function explain(id) {
  if (id === void 0) {
    return _chunk_5ULPZXPS_js__WEBPACK_IMPORTED_MODULE_0__ .ui.map(({ meta: meta2 }) => `${meta2.id.padEnd(8)} ${meta2.severity.padEnd(8)} ${meta2.title}
`).join("");
  }
  const check = _chunk_5ULPZXPS_js__WEBPACK_IMPORTED_MODULE_0__ .ui.find(({ meta: meta2 }) => meta2.id === id.toUpperCase());
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
