const id = 281;
const ids = [281];
const modules = {
  /***/
  9281: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        explain: () => (
          /* binding */
          explain
        )
        /* harmony export */
      });
      var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3302);
      var _checks_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(828);
      function explain(id2) {
        if (id2 === void 0) {
          return _checks_index_js__WEBPACK_IMPORTED_MODULE_1__.u.map(({ meta: meta2 }) => `${meta2.id.padEnd(8)} ${meta2.severity.padEnd(8)} ${meta2.title}
`).join("");
        }
        const check = _checks_index_js__WEBPACK_IMPORTED_MODULE_1__.u.find(({ meta: meta2 }) => meta2.id === id2.toUpperCase());
        if (check === void 0) {
          throw (0, _common_errors_js__WEBPACK_IMPORTED_MODULE_0__.IF)(`there is no check ${JSON.stringify(id2)}`, { help: "`relocation explain` lists them" });
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
  )
};
export {
  id,
  ids,
  modules
};
