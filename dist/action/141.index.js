const id = 141;
const ids = [141];
const modules = {
  /***/
  7141: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        listDenyAssignments: () => (
          /* binding */
          listDenyAssignments
        ),
        /* harmony export */
        listRoleAssignments: () => (
          /* binding */
          listRoleAssignments
        ),
        /* harmony export */
        listRoleDefinitions: () => (
          /* binding */
          listRoleDefinitions
        )
        /* harmony export */
      });
      var _azure_arm_authorization_dist_esm_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7289);
      var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8641);
      var _sdk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8732);
      const NOT_OURS = [_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__.uQ, "defaultRetryPolicy", "redirectPolicy", "proxyPolicy"];
      function clientFor({ endpoint, subscriptionId }, httpClient) {
        const client = new _azure_arm_authorization_dist_esm_src_index_js__WEBPACK_IMPORTED_MODULE_2__.I(_sdk_js__WEBPACK_IMPORTED_MODULE_1__.c, subscriptionId, {
          endpoint,
          $host: endpoint,
          httpClient,
          allowInsecureConnection: endpoint.startsWith("http:")
        });
        for (const name of NOT_OURS)
          client.pipeline.removePolicy({ name });
        return client;
      }
      function listRoleAssignments(target, filter) {
        return (http) => (0, _sdk_js__WEBPACK_IMPORTED_MODULE_1__.Z)(clientFor(target, http).roleAssignments.listForSubscription(filter === void 0 ? {} : { filter }));
      }
      function listRoleDefinitions(target) {
        const scope = `subscriptions/${target.subscriptionId}`;
        return (http) => (0, _sdk_js__WEBPACK_IMPORTED_MODULE_1__.Z)(clientFor(target, http).roleDefinitions.list(scope));
      }
      function listDenyAssignments(target) {
        return (http) => (0, _sdk_js__WEBPACK_IMPORTED_MODULE_1__.Z)(clientFor(target, http).denyAssignments.list());
      }
    })
  ),
  /***/
  8732: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          drain
        ),
        /* harmony export */
        c: () => (
          /* binding */
          transportSigns
        )
        /* harmony export */
      });
      const transportSigns = {
        getToken: () => Promise.reject(new Error("requests are signed by the transport"))
      };
      async function drain(list) {
        const pages = list.byPage();
        while ((await pages.next()).done !== true)
          ;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
