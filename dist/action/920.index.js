const id = 920;
const ids = [920];
const modules = {
  /***/
  920: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        getDefinition: () => (
          /* binding */
          getDefinition
        ),
        /* harmony export */
        listAssignments: () => (
          /* binding */
          listAssignments
        ),
        /* harmony export */
        listDefinitions: () => (
          /* binding */
          listDefinitions
        ),
        /* harmony export */
        listVersions: () => (
          /* binding */
          listVersions
        )
        /* harmony export */
      });
      var _azure_arm_policy_api__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(705);
      var _azure_arm_policy_api_policyAssignments__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5158);
      var _azure_arm_policy_api_policyDefinitionVersions__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7070);
      var _azure_arm_policy_api_policyDefinitions__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2474);
      var _azure_arm_policy_api_policySetDefinitionVersions__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3888);
      var _azure_arm_policy_api_policySetDefinitions__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4620);
      var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8641);
      var _sdk_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8732);
      function clientFor({ endpoint, subscriptionId }, httpClient) {
        return (0, _azure_arm_policy_api__WEBPACK_IMPORTED_MODULE_0__.B)(_sdk_js__WEBPACK_IMPORTED_MODULE_7__.c, subscriptionId, {
          endpoint,
          httpClient,
          pipeline: (0, _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_6__.O8)()
        });
      }
      function listAssignments(target) {
        return (http) => (0, _sdk_js__WEBPACK_IMPORTED_MODULE_7__.Z)(_azure_arm_policy_api_policyAssignments__WEBPACK_IMPORTED_MODULE_1__.p_(clientFor(target, http)));
      }
      function listDefinitions(target, kind, owner, policyType) {
        const operations = kind === "policyDefinitions" ? _azure_arm_policy_api_policyDefinitions__WEBPACK_IMPORTED_MODULE_3__ : _azure_arm_policy_api_policySetDefinitions__WEBPACK_IMPORTED_MODULE_5__;
        const options = { filter: `policyType eq '${policyType}'`, top: 1e3 };
        return (http) => {
          const client = clientFor(target, http);
          switch (owner.kind) {
            case "tenant":
              return (0, _sdk_js__WEBPACK_IMPORTED_MODULE_7__.Z)(operations.listBuiltIn(client, options));
            case "managementGroup":
              return (0, _sdk_js__WEBPACK_IMPORTED_MODULE_7__.Z)(operations.listByManagementGroup(client, owner.name, options));
            case "subscription":
              return (0, _sdk_js__WEBPACK_IMPORTED_MODULE_7__.Z)(operations.list(client, options));
          }
        };
      }
      function getDefinition(target, kind, owner, name) {
        const operations = kind === "policyDefinitions" ? _azure_arm_policy_api_policyDefinitions__WEBPACK_IMPORTED_MODULE_3__ : _azure_arm_policy_api_policySetDefinitions__WEBPACK_IMPORTED_MODULE_5__;
        return async (http) => {
          const client = clientFor(target, http);
          switch (owner.kind) {
            case "tenant":
              await operations.getBuiltIn(client, name);
              break;
            case "managementGroup":
              await operations.getAtManagementGroup(client, owner.name, name);
              break;
            case "subscription":
              await operations.get(client, name);
              break;
          }
        };
      }
      function listVersions(target, kind, owner, name) {
        const operations = kind === "policyDefinitions" ? _azure_arm_policy_api_policyDefinitionVersions__WEBPACK_IMPORTED_MODULE_2__ : _azure_arm_policy_api_policySetDefinitionVersions__WEBPACK_IMPORTED_MODULE_4__;
        return (http) => {
          const client = clientFor(target, http);
          switch (owner.kind) {
            case "tenant":
              return (0, _sdk_js__WEBPACK_IMPORTED_MODULE_7__.Z)(operations.listBuiltIn(client, name));
            case "managementGroup":
              return (0, _sdk_js__WEBPACK_IMPORTED_MODULE_7__.Z)(operations.listByManagementGroup(client, owner.name, name));
            case "subscription":
              return (0, _sdk_js__WEBPACK_IMPORTED_MODULE_7__.Z)(operations.list(client, name));
          }
        };
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
