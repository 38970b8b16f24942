export const id = 770;
export const ids = [770];
export const modules = {
 6770:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   explain: () => ( explain)
 });
 var _chunk_HFICNBEH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9410);
 var _chunk_NJWIJI5X_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8437);
 var _chunk_PARLGP6U_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3934);
 var _chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1962);
 var _chunk_FHJQZV3L_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3561);
 var _chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7209);
 var _chunk_MN6SKN2D_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6654);
 var _chunk_OZ2U3D4P_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3114);
 var _chunk_BNEICAV4_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6021);
 var _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3226);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6648);
function explain(id) {
  if (id === void 0) {
    return _chunk_HFICNBEH_js__WEBPACK_IMPORTED_MODULE_0__ .ui.map(({ meta: meta2 }) => `${meta2.id.padEnd(8)} ${meta2.severity.padEnd(8)} ${meta2.title}
`).join("");
  }
  const check = _chunk_HFICNBEH_js__WEBPACK_IMPORTED_MODULE_0__ .ui.find(({ meta: meta2 }) => meta2.id === id.toUpperCase());
  if (check === void 0) {
    throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_9__ .IF)(`there is no check ${JSON.stringify(id)}`, { help: "`relocation explain` lists them" });
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
