const id = 788;
const ids = [788];
const modules = {
  /***/
  3049: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        t$: () => (
          /* reexport */
          createRestError2
        ),
        KU: () => (
          /* reexport */
          getClient
        ),
        Iq: () => (
          /* reexport */
          operationOptionsToRequestParameters2
        )
      });
      var esm = __webpack_require__(5752);
      ;
      function createRestError2(messageOrResponse, response) {
        if (typeof messageOrResponse === "string") {
          return (0, esm.t$)(messageOrResponse, response);
        } else {
          return (0, esm.t$)(messageOrResponse);
        }
      }
      var dist_esm = __webpack_require__(8641);
      var core_util_dist_esm = __webpack_require__(9112);
      ;
      function isKeyCredential(credential) {
        return (0, core_util_dist_esm.TA)(credential, ["key"]) && typeof credential.key === "string";
      }
      ;
      class AzureNamedKeyCredential {
        _key;
        _name;
        /**
         * The value of the key to be used in authentication.
         */
        get key() {
          return this._key;
        }
        /**
         * The value of the name to be used in authentication.
         */
        get name() {
          return this._name;
        }
        /**
         * Create an instance of an AzureNamedKeyCredential for use
         * with a service client.
         *
         * @param name - The initial value of the name to use in authentication.
         * @param key - The initial value of the key to use in authentication.
         */
        constructor(name, key) {
          if (!name || !key) {
            throw new TypeError("name and key must be non-empty strings");
          }
          this._name = name;
          this._key = key;
        }
        /**
         * Change the value of the key.
         *
         * Updates will take effect upon the next request after
         * updating the key value.
         *
         * @param newName - The new name value to be used.
         * @param newKey - The new key value to be used.
         */
        update(newName, newKey) {
          if (!newName || !newKey) {
            throw new TypeError("newName and newKey must be non-empty strings");
          }
          this._name = newName;
          this._key = newKey;
        }
      }
      function isNamedKeyCredential(credential) {
        return isObjectWithProperties(credential, ["name", "key"]) && typeof credential.key === "string" && typeof credential.name === "string";
      }
      ;
      class AzureSASCredential {
        _signature;
        /**
         * The value of the shared access signature to be used in authentication
         */
        get signature() {
          return this._signature;
        }
        /**
         * Create an instance of an AzureSASCredential for use
         * with a service client.
         *
         * @param signature - The initial value of the shared access signature to use in authentication
         */
        constructor(signature) {
          if (!signature) {
            throw new Error("shared access signature must be a non-empty string");
          }
          this._signature = signature;
        }
        /**
         * Change the value of the signature.
         *
         * Updates will take effect upon the next request after
         * updating the signature value.
         *
         * @param newSignature - The new shared access signature value to be used
         */
        update(newSignature) {
          if (!newSignature) {
            throw new Error("shared access signature must be a non-empty string");
          }
          this._signature = newSignature;
        }
      }
      function isSASCredential(credential) {
        return isObjectWithProperties(credential, ["signature"]) && typeof credential.signature === "string";
      }
      ;
      function isBearerToken(accessToken) {
        return !accessToken.tokenType || accessToken.tokenType === "Bearer";
      }
      function isPopToken(accessToken) {
        return accessToken.tokenType === "pop";
      }
      function isTokenCredential(credential) {
        const castCredential = credential;
        return castCredential && typeof castCredential.getToken === "function" && (castCredential.signRequest === void 0 || castCredential.getToken.length > 0);
      }
      ;
      ;
      const apiVersionPolicyName = "ApiVersionPolicy";
      function apiVersionPolicy(options) {
        return {
          name: apiVersionPolicyName,
          sendRequest: (req, next) => {
            const url = new URL(req.url);
            if (!url.searchParams.get("api-version") && options.apiVersion) {
              req.url = `${req.url}${url.searchParams.size > 0 ? "&" : "?"}api-version=${options.apiVersion}`;
            }
            return next(req);
          }
        };
      }
      ;
      const keyCredentialAuthenticationPolicyName = "keyCredentialAuthenticationPolicy";
      function keyCredentialAuthenticationPolicy(credential, apiKeyHeaderName) {
        return {
          name: keyCredentialAuthenticationPolicyName,
          sendRequest(request, next) {
            request.headers.set(apiKeyHeaderName, credential.key);
            return next(request);
          }
        };
      }
      ;
      function addCredentialPipelinePolicy(pipeline, endpoint, options = {}) {
        const { credential, clientOptions } = options;
        if (!credential) {
          return;
        }
        if (isTokenCredential(credential)) {
          const tokenPolicy = (0, dist_esm.N$)({
            credential,
            scopes: clientOptions?.credentials?.scopes ?? `${endpoint}/.default`
          });
          pipeline.addPolicy(tokenPolicy);
        } else if (clientHelpers_isKeyCredential(credential)) {
          if (!clientOptions?.credentials?.apiKeyHeaderName) {
            throw new Error(`Missing API Key Header Name`);
          }
          const keyPolicy = keyCredentialAuthenticationPolicy(credential, clientOptions?.credentials?.apiKeyHeaderName);
          pipeline.addPolicy(keyPolicy);
        }
      }
      function createDefaultPipeline(endpoint, credential, options = {}) {
        const pipeline = (0, dist_esm.Fp)(options);
        pipeline.addPolicy(apiVersionPolicy(options));
        addCredentialPipelinePolicy(pipeline, endpoint, { credential, clientOptions: options });
        return pipeline;
      }
      function clientHelpers_isKeyCredential(credential) {
        return typeof credential === "object" && credential !== null && "key" in credential && typeof credential.key === "string";
      }
      ;
      function operationOptionsToRequestParameters2(options) {
        const tspRequestParameters = (0, esm.Iq)(options);
        return {
          ...tspRequestParameters,
          tracingOptions: options.tracingOptions
        };
      }
      ;
      function wrapRequestParameters(parameters) {
        if (parameters.onResponse) {
          return {
            ...parameters,
            onResponse(rawResponse, error) {
              parameters.onResponse?.(rawResponse, error, error);
            }
          };
        }
        return parameters;
      }
      function getClient(endpoint, credentialsOrPipelineOptions, clientOptions = {}) {
        let credentials;
        if (credentialsOrPipelineOptions) {
          if (isCredential(credentialsOrPipelineOptions)) {
            credentials = credentialsOrPipelineOptions;
          } else {
            clientOptions = credentialsOrPipelineOptions ?? {};
          }
        }
        const pipeline = clientOptions.pipeline ?? createDefaultPipeline(endpoint, credentials, clientOptions);
        const tspClient = (0, esm.KU)(endpoint, {
          ...clientOptions,
          pipeline
        });
        const client = (path, ...args) => {
          return {
            get: (requestOptions = {}) => {
              return tspClient.path(path, ...args).get(wrapRequestParameters(requestOptions));
            },
            post: (requestOptions = {}) => {
              return tspClient.path(path, ...args).post(wrapRequestParameters(requestOptions));
            },
            put: (requestOptions = {}) => {
              return tspClient.path(path, ...args).put(wrapRequestParameters(requestOptions));
            },
            patch: (requestOptions = {}) => {
              return tspClient.path(path, ...args).patch(wrapRequestParameters(requestOptions));
            },
            delete: (requestOptions = {}) => {
              return tspClient.path(path, ...args).delete(wrapRequestParameters(requestOptions));
            },
            head: (requestOptions = {}) => {
              return tspClient.path(path, ...args).head(wrapRequestParameters(requestOptions));
            },
            options: (requestOptions = {}) => {
              return tspClient.path(path, ...args).options(wrapRequestParameters(requestOptions));
            },
            trace: (requestOptions = {}) => {
              return tspClient.path(path, ...args).trace(wrapRequestParameters(requestOptions));
            }
          };
        };
        return {
          path: client,
          pathUnchecked: client,
          pipeline: tspClient.pipeline
        };
      }
      function isCredential(param) {
        return isKeyCredential(param) || isTokenCredential(param);
      }
      ;
    })
  ),
  /***/
  705: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        B: () => (
          /* reexport */
          createPolicy
        )
      });
      var esm = __webpack_require__(7567);
      ;
      const logger = (0, esm.KV)("arm-policy");
      ;
      var AzureClouds;
      (function(AzureClouds2) {
        AzureClouds2["AZURE_PUBLIC_CLOUD"] = "AZURE_PUBLIC_CLOUD";
        AzureClouds2["AZURE_CHINA_CLOUD"] = "AZURE_CHINA_CLOUD";
        AzureClouds2["AZURE_US_GOVERNMENT"] = "AZURE_US_GOVERNMENT";
      })(AzureClouds || (AzureClouds = {}));
      function getArmEndpoint(cloudSetting) {
        if (cloudSetting === void 0) {
          return void 0;
        }
        const cloudEndpoints = {
          AZURE_CHINA_CLOUD: "https://management.chinacloudapi.cn/",
          AZURE_US_GOVERNMENT: "https://management.usgovcloudapi.net/",
          AZURE_PUBLIC_CLOUD: "https://management.azure.com/"
        };
        if (cloudSetting in cloudEndpoints) {
          return cloudEndpoints[cloudSetting];
        } else {
          throw new Error(`Unknown cloud setting: ${cloudSetting}. Please refer to the enum AzureClouds for possible values.`);
        }
      }
      var dist_esm = __webpack_require__(3049);
      ;
      function createPolicy(credential, subscriptionId, options = {}) {
        const endpointUrl = options.endpoint ?? getArmEndpoint(options.cloudSetting) ?? "https://management.azure.com";
        const prefixFromOptions = options?.userAgentOptions?.userAgentPrefix;
        const userAgentInfo = `azsdk-js-arm-policy/7.0.1`;
        const userAgentPrefix = prefixFromOptions ? `${prefixFromOptions} azsdk-js-api ${userAgentInfo}` : `azsdk-js-api ${userAgentInfo}`;
        const { apiVersion: _, ...updatedOptions } = {
          ...options,
          userAgentOptions: { userAgentPrefix },
          loggingOptions: { logger: options.loggingOptions?.logger ?? logger.info },
          credentials: { scopes: options.credentials?.scopes ?? [`${endpointUrl}/.default`] }
        };
        const clientContext = (0, dist_esm.KU)(endpointUrl, credential, updatedOptions);
        const apiVersion = options.apiVersion;
        return { ...clientContext, apiVersion, subscriptionId };
      }
      ;
    })
  ),
  /***/
  5158: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        p_: () => (
          /* reexport */
          list
        )
      });
      var models = __webpack_require__(8572);
      var pagingHelpers = __webpack_require__(2163);
      var urlTemplate = __webpack_require__(8185);
      var esm = __webpack_require__(3049);
      ;
      function _listForResourceSend(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, options = { requestOptions: {} }) {
        const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{+parentResourcePath}/{+resourceType}/{resourceName}/providers/Microsoft.Authorization/policyAssignments{?api%2Dversion,%24filter,%24expand,%24top}", {
          subscriptionId: context.subscriptionId,
          resourceGroupName,
          resourceProviderNamespace,
          parentResourcePath,
          resourceType,
          resourceName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01",
          "%24filter": options?.filter,
          "%24expand": options?.expand,
          "%24top": options?.top
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...operationOptionsToRequestParameters(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _listForResourceDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = createRestError(result);
          error.details = errorResponseDeserializer(result.body);
          throw error;
        }
        return _policyAssignmentListResultDeserializer(result.body);
      }
      function listForResource(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, options = { requestOptions: {} }) {
        return buildPagedAsyncIterator(context, () => _listForResourceSend(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, options), _listForResourceDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
      }
      function _listSend(context, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policyAssignments{?api%2Dversion,%24filter,%24expand,%24top}", {
          subscriptionId: context.subscriptionId,
          "api%2Dversion": context.apiVersion ?? "2025-03-01",
          "%24filter": options?.filter,
          "%24expand": options?.expand,
          "%24top": options?.top
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _listDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.hh)(result.body);
      }
      function list(context, options = { requestOptions: {} }) {
        return (0, pagingHelpers.O)(context, () => _listSend(context, options), _listDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
      }
      function _listForManagementGroupSend(context, managementGroupId, options = { requestOptions: {} }) {
        const path = expandUrlTemplate("/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Authorization/policyAssignments{?api%2Dversion,%24filter,%24expand,%24top}", {
          managementGroupId,
          "api%2Dversion": context.apiVersion ?? "2025-03-01",
          "%24filter": options?.filter,
          "%24expand": options?.expand,
          "%24top": options?.top
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...operationOptionsToRequestParameters(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _listForManagementGroupDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = createRestError(result);
          error.details = errorResponseDeserializer(result.body);
          throw error;
        }
        return _policyAssignmentListResultDeserializer(result.body);
      }
      function listForManagementGroup(context, managementGroupId, options = { requestOptions: {} }) {
        return buildPagedAsyncIterator(context, () => _listForManagementGroupSend(context, managementGroupId, options), _listForManagementGroupDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
      }
      function _listForResourceGroupSend(context, resourceGroupName, options = { requestOptions: {} }) {
        const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Authorization/policyAssignments{?api%2Dversion,%24filter,%24expand,%24top}", {
          subscriptionId: context.subscriptionId,
          resourceGroupName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01",
          "%24filter": options?.filter,
          "%24expand": options?.expand,
          "%24top": options?.top
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...operationOptionsToRequestParameters(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _listForResourceGroupDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = createRestError(result);
          error.details = errorResponseDeserializer(result.body);
          throw error;
        }
        return _policyAssignmentListResultDeserializer(result.body);
      }
      function listForResourceGroup(context, resourceGroupName, options = { requestOptions: {} }) {
        return buildPagedAsyncIterator(context, () => _listForResourceGroupSend(context, resourceGroupName, options), _listForResourceGroupDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
      }
      function _$deleteSend(context, scope, policyAssignmentName, options = { requestOptions: {} }) {
        const path = expandUrlTemplate("/{+scope}/providers/Microsoft.Authorization/policyAssignments/{policyAssignmentName}{?api%2Dversion}", {
          scope,
          policyAssignmentName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).delete({
          ...operationOptionsToRequestParameters(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _$deleteDeserialize(result) {
        const expectedStatuses = ["200", "204"];
        if (!expectedStatuses.includes(result.status)) {
          const error = createRestError(result);
          error.details = errorResponseDeserializer(result.body);
          throw error;
        }
        return policyAssignmentDeserializer(result.body);
      }
      async function $delete(context, scope, policyAssignmentName, options = { requestOptions: {} }) {
        const result = await _$deleteSend(context, scope, policyAssignmentName, options);
        return _$deleteDeserialize(result);
      }
      function _updateSend(context, scope, policyAssignmentName, parameters, options = { requestOptions: {} }) {
        const path = expandUrlTemplate("/{+scope}/providers/Microsoft.Authorization/policyAssignments/{policyAssignmentName}{?api%2Dversion}", {
          scope,
          policyAssignmentName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).patch({
          ...operationOptionsToRequestParameters(options),
          contentType: "application/json",
          headers: { accept: "application/json", ...options.requestOptions?.headers },
          body: policyAssignmentUpdateSerializer(parameters)
        });
      }
      async function _updateDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = createRestError(result);
          error.details = errorResponseDeserializer(result.body);
          throw error;
        }
        return policyAssignmentDeserializer(result.body);
      }
      async function update(context, scope, policyAssignmentName, parameters, options = { requestOptions: {} }) {
        const result = await _updateSend(context, scope, policyAssignmentName, parameters, options);
        return _updateDeserialize(result);
      }
      function _createSend(context, scope, policyAssignmentName, parameters, options = { requestOptions: {} }) {
        const path = expandUrlTemplate("/{+scope}/providers/Microsoft.Authorization/policyAssignments/{policyAssignmentName}{?api%2Dversion}", {
          scope,
          policyAssignmentName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).put({
          ...operationOptionsToRequestParameters(options),
          contentType: "application/json",
          headers: { accept: "application/json", ...options.requestOptions?.headers },
          body: policyAssignmentSerializer(parameters)
        });
      }
      async function _createDeserialize(result) {
        const expectedStatuses = ["201"];
        if (!expectedStatuses.includes(result.status)) {
          const error = createRestError(result);
          error.details = errorResponseDeserializer(result.body);
          throw error;
        }
        return policyAssignmentDeserializer(result.body);
      }
      async function create(context, scope, policyAssignmentName, parameters, options = { requestOptions: {} }) {
        const result = await _createSend(context, scope, policyAssignmentName, parameters, options);
        return _createDeserialize(result);
      }
      function _getSend(context, scope, policyAssignmentName, options = { requestOptions: {} }) {
        const path = expandUrlTemplate("/{+scope}/providers/Microsoft.Authorization/policyAssignments/{policyAssignmentName}{?api%2Dversion,%24expand}", {
          scope,
          policyAssignmentName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01",
          "%24expand": options?.expand
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...operationOptionsToRequestParameters(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _getDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = createRestError(result);
          error.details = errorResponseDeserializer(result.body);
          throw error;
        }
        return policyAssignmentDeserializer(result.body);
      }
      async function get(context, scope, policyAssignmentName, options = { requestOptions: {} }) {
        const result = await _getSend(context, scope, policyAssignmentName, options);
        return _getDeserialize(result);
      }
      ;
    })
  ),
  /***/
  7070: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        $delete: () => (
          /* reexport */
          $delete
        ),
        createOrUpdate: () => (
          /* reexport */
          createOrUpdate
        ),
        createOrUpdateAtManagementGroup: () => (
          /* reexport */
          createOrUpdateAtManagementGroup
        ),
        deleteAtManagementGroup: () => (
          /* reexport */
          deleteAtManagementGroup
        ),
        get: () => (
          /* reexport */
          get
        ),
        getAtManagementGroup: () => (
          /* reexport */
          getAtManagementGroup
        ),
        getBuiltIn: () => (
          /* reexport */
          getBuiltIn
        ),
        list: () => (
          /* reexport */
          list
        ),
        listAll: () => (
          /* reexport */
          listAll
        ),
        listAllAtManagementGroup: () => (
          /* reexport */
          listAllAtManagementGroup
        ),
        listAllBuiltins: () => (
          /* reexport */
          listAllBuiltins
        ),
        listBuiltIn: () => (
          /* reexport */
          listBuiltIn
        ),
        listByManagementGroup: () => (
          /* reexport */
          listByManagementGroup
        )
      });
      var models = __webpack_require__(8572);
      var pagingHelpers = __webpack_require__(2163);
      var urlTemplate = __webpack_require__(8185);
      var esm = __webpack_require__(3049);
      ;
      function _listAllSend(context, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/listPolicyDefinitionVersions{?api%2Dversion}", {
          subscriptionId: context.subscriptionId,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).post({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _listAllDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.fT)(result.body);
      }
      async function listAll(context, options = { requestOptions: {} }) {
        const result = await _listAllSend(context, options);
        return _listAllDeserialize(result);
      }
      function _listAllAtManagementGroupSend(context, managementGroupName, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Management/managementGroups/{managementGroupName}/providers/Microsoft.Authorization/listPolicyDefinitionVersions{?api%2Dversion}", {
          managementGroupName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).post({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _listAllAtManagementGroupDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.fT)(result.body);
      }
      async function listAllAtManagementGroup(context, managementGroupName, options = { requestOptions: {} }) {
        const result = await _listAllAtManagementGroupSend(context, managementGroupName, options);
        return _listAllAtManagementGroupDeserialize(result);
      }
      function _listAllBuiltinsSend(context, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Authorization/listPolicyDefinitionVersions{?api%2Dversion}", {
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).post({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _listAllBuiltinsDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.fT)(result.body);
      }
      async function listAllBuiltins(context, options = { requestOptions: {} }) {
        const result = await _listAllBuiltinsSend(context, options);
        return _listAllBuiltinsDeserialize(result);
      }
      function _listByManagementGroupSend(context, managementGroupName, policyDefinitionName, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Management/managementGroups/{managementGroupName}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}/versions{?api%2Dversion,%24top}", {
          managementGroupName,
          policyDefinitionName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01",
          "%24top": options?.top
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _listByManagementGroupDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.fT)(result.body);
      }
      function listByManagementGroup(context, managementGroupName, policyDefinitionName, options = { requestOptions: {} }) {
        return (0, pagingHelpers.O)(context, () => _listByManagementGroupSend(context, managementGroupName, policyDefinitionName, options), _listByManagementGroupDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
      }
      function _deleteAtManagementGroupSend(context, managementGroupName, policyDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Management/managementGroups/{managementGroupName}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion}", {
          managementGroupName,
          policyDefinitionName,
          policyDefinitionVersion,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).delete({ ...(0, esm.Iq)(options) });
      }
      async function _deleteAtManagementGroupDeserialize(result) {
        const expectedStatuses = ["200", "204"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return;
      }
      async function deleteAtManagementGroup(context, managementGroupName, policyDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
        const result = await _deleteAtManagementGroupSend(context, managementGroupName, policyDefinitionName, policyDefinitionVersion, options);
        return _deleteAtManagementGroupDeserialize(result);
      }
      function _createOrUpdateAtManagementGroupSend(context, managementGroupName, policyDefinitionName, policyDefinitionVersion, parameters, options = {
        requestOptions: {}
      }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Management/managementGroups/{managementGroupName}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion}", {
          managementGroupName,
          policyDefinitionName,
          policyDefinitionVersion,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).put({
          ...(0, esm.Iq)(options),
          contentType: "application/json",
          headers: { accept: "application/json", ...options.requestOptions?.headers },
          body: (0, models.mJ)(parameters)
        });
      }
      async function _createOrUpdateAtManagementGroupDeserialize(result) {
        const expectedStatuses = ["200", "201"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.JM)(result.body);
      }
      async function createOrUpdateAtManagementGroup(context, managementGroupName, policyDefinitionName, policyDefinitionVersion, parameters, options = {
        requestOptions: {}
      }) {
        const result = await _createOrUpdateAtManagementGroupSend(context, managementGroupName, policyDefinitionName, policyDefinitionVersion, parameters, options);
        return _createOrUpdateAtManagementGroupDeserialize(result);
      }
      function _getAtManagementGroupSend(context, managementGroupName, policyDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Management/managementGroups/{managementGroupName}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion}", {
          managementGroupName,
          policyDefinitionName,
          policyDefinitionVersion,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _getAtManagementGroupDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.JM)(result.body);
      }
      async function getAtManagementGroup(context, managementGroupName, policyDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
        const result = await _getAtManagementGroupSend(context, managementGroupName, policyDefinitionName, policyDefinitionVersion, options);
        return _getAtManagementGroupDeserialize(result);
      }
      function _listBuiltInSend(context, policyDefinitionName, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}/versions{?api%2Dversion,%24top}", {
          policyDefinitionName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01",
          "%24top": options?.top
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _listBuiltInDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.fT)(result.body);
      }
      function listBuiltIn(context, policyDefinitionName, options = { requestOptions: {} }) {
        return (0, pagingHelpers.O)(context, () => _listBuiltInSend(context, policyDefinitionName, options), _listBuiltInDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
      }
      function _getBuiltInSend(context, policyDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion}", {
          policyDefinitionName,
          policyDefinitionVersion,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _getBuiltInDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.JM)(result.body);
      }
      async function getBuiltIn(context, policyDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
        const result = await _getBuiltInSend(context, policyDefinitionName, policyDefinitionVersion, options);
        return _getBuiltInDeserialize(result);
      }
      function _listSend(context, policyDefinitionName, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}/versions{?api%2Dversion,%24top}", {
          subscriptionId: context.subscriptionId,
          policyDefinitionName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01",
          "%24top": options?.top
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _listDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.fT)(result.body);
      }
      function list(context, policyDefinitionName, options = { requestOptions: {} }) {
        return (0, pagingHelpers.O)(context, () => _listSend(context, policyDefinitionName, options), _listDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
      }
      function _$deleteSend(context, policyDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion}", {
          subscriptionId: context.subscriptionId,
          policyDefinitionName,
          policyDefinitionVersion,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).delete({ ...(0, esm.Iq)(options) });
      }
      async function _$deleteDeserialize(result) {
        const expectedStatuses = ["200", "204"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return;
      }
      async function $delete(context, policyDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
        const result = await _$deleteSend(context, policyDefinitionName, policyDefinitionVersion, options);
        return _$deleteDeserialize(result);
      }
      function _createOrUpdateSend(context, policyDefinitionName, policyDefinitionVersion, parameters, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion}", {
          subscriptionId: context.subscriptionId,
          policyDefinitionName,
          policyDefinitionVersion,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).put({
          ...(0, esm.Iq)(options),
          contentType: "application/json",
          headers: { accept: "application/json", ...options.requestOptions?.headers },
          body: (0, models.mJ)(parameters)
        });
      }
      async function _createOrUpdateDeserialize(result) {
        const expectedStatuses = ["200", "201"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.JM)(result.body);
      }
      async function createOrUpdate(context, policyDefinitionName, policyDefinitionVersion, parameters, options = { requestOptions: {} }) {
        const result = await _createOrUpdateSend(context, policyDefinitionName, policyDefinitionVersion, parameters, options);
        return _createOrUpdateDeserialize(result);
      }
      function _getSend(context, policyDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion}", {
          subscriptionId: context.subscriptionId,
          policyDefinitionName,
          policyDefinitionVersion,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _getDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.JM)(result.body);
      }
      async function get(context, policyDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
        const result = await _getSend(context, policyDefinitionName, policyDefinitionVersion, options);
        return _getDeserialize(result);
      }
      ;
    })
  ),
  /***/
  2474: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        $delete: () => (
          /* reexport */
          $delete
        ),
        createOrUpdate: () => (
          /* reexport */
          createOrUpdate
        ),
        createOrUpdateAtManagementGroup: () => (
          /* reexport */
          createOrUpdateAtManagementGroup
        ),
        deleteAtManagementGroup: () => (
          /* reexport */
          deleteAtManagementGroup
        ),
        get: () => (
          /* reexport */
          get
        ),
        getAtManagementGroup: () => (
          /* reexport */
          getAtManagementGroup
        ),
        getBuiltIn: () => (
          /* reexport */
          getBuiltIn
        ),
        list: () => (
          /* reexport */
          list
        ),
        listBuiltIn: () => (
          /* reexport */
          listBuiltIn
        ),
        listByManagementGroup: () => (
          /* reexport */
          listByManagementGroup
        )
      });
      var models = __webpack_require__(8572);
      var pagingHelpers = __webpack_require__(2163);
      var urlTemplate = __webpack_require__(8185);
      var esm = __webpack_require__(3049);
      ;
      function _listByManagementGroupSend(context, managementGroupId, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Authorization/policyDefinitions{?api%2Dversion,%24filter,%24top}", {
          managementGroupId,
          "api%2Dversion": context.apiVersion ?? "2025-03-01",
          "%24filter": options?.filter,
          "%24top": options?.top
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _listByManagementGroupDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.F$)(result.body);
      }
      function listByManagementGroup(context, managementGroupId, options = { requestOptions: {} }) {
        return (0, pagingHelpers.O)(context, () => _listByManagementGroupSend(context, managementGroupId, options), _listByManagementGroupDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
      }
      function _deleteAtManagementGroupSend(context, managementGroupId, policyDefinitionName, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}{?api%2Dversion}", {
          managementGroupId,
          policyDefinitionName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).delete({ ...(0, esm.Iq)(options) });
      }
      async function _deleteAtManagementGroupDeserialize(result) {
        const expectedStatuses = ["200", "204"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return;
      }
      async function deleteAtManagementGroup(context, managementGroupId, policyDefinitionName, options = { requestOptions: {} }) {
        const result = await _deleteAtManagementGroupSend(context, managementGroupId, policyDefinitionName, options);
        return _deleteAtManagementGroupDeserialize(result);
      }
      function _createOrUpdateAtManagementGroupSend(context, managementGroupId, policyDefinitionName, parameters, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}{?api%2Dversion}", {
          managementGroupId,
          policyDefinitionName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).put({
          ...(0, esm.Iq)(options),
          contentType: "application/json",
          headers: { accept: "application/json", ...options.requestOptions?.headers },
          body: (0, models.aR)(parameters)
        });
      }
      async function _createOrUpdateAtManagementGroupDeserialize(result) {
        const expectedStatuses = ["201"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.No)(result.body);
      }
      async function createOrUpdateAtManagementGroup(context, managementGroupId, policyDefinitionName, parameters, options = { requestOptions: {} }) {
        const result = await _createOrUpdateAtManagementGroupSend(context, managementGroupId, policyDefinitionName, parameters, options);
        return _createOrUpdateAtManagementGroupDeserialize(result);
      }
      function _getAtManagementGroupSend(context, managementGroupId, policyDefinitionName, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}{?api%2Dversion}", {
          managementGroupId,
          policyDefinitionName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _getAtManagementGroupDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.No)(result.body);
      }
      async function getAtManagementGroup(context, managementGroupId, policyDefinitionName, options = { requestOptions: {} }) {
        const result = await _getAtManagementGroupSend(context, managementGroupId, policyDefinitionName, options);
        return _getAtManagementGroupDeserialize(result);
      }
      function _listBuiltInSend(context, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Authorization/policyDefinitions{?api%2Dversion,%24filter,%24top}", {
          "api%2Dversion": context.apiVersion ?? "2025-03-01",
          "%24filter": options?.filter,
          "%24top": options?.top
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _listBuiltInDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.F$)(result.body);
      }
      function listBuiltIn(context, options = { requestOptions: {} }) {
        return (0, pagingHelpers.O)(context, () => _listBuiltInSend(context, options), _listBuiltInDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
      }
      function _getBuiltInSend(context, policyDefinitionName, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}{?api%2Dversion}", {
          policyDefinitionName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _getBuiltInDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.No)(result.body);
      }
      async function getBuiltIn(context, policyDefinitionName, options = { requestOptions: {} }) {
        const result = await _getBuiltInSend(context, policyDefinitionName, options);
        return _getBuiltInDeserialize(result);
      }
      function _listSend(context, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policyDefinitions{?api%2Dversion,%24filter,%24top}", {
          subscriptionId: context.subscriptionId,
          "api%2Dversion": context.apiVersion ?? "2025-03-01",
          "%24filter": options?.filter,
          "%24top": options?.top
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _listDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.F$)(result.body);
      }
      function list(context, options = { requestOptions: {} }) {
        return (0, pagingHelpers.O)(context, () => _listSend(context, options), _listDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
      }
      function _$deleteSend(context, policyDefinitionName, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}{?api%2Dversion}", {
          subscriptionId: context.subscriptionId,
          policyDefinitionName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).delete({ ...(0, esm.Iq)(options) });
      }
      async function _$deleteDeserialize(result) {
        const expectedStatuses = ["200", "204"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return;
      }
      async function $delete(context, policyDefinitionName, options = { requestOptions: {} }) {
        const result = await _$deleteSend(context, policyDefinitionName, options);
        return _$deleteDeserialize(result);
      }
      function _createOrUpdateSend(context, policyDefinitionName, parameters, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}{?api%2Dversion}", {
          subscriptionId: context.subscriptionId,
          policyDefinitionName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).put({
          ...(0, esm.Iq)(options),
          contentType: "application/json",
          headers: { accept: "application/json", ...options.requestOptions?.headers },
          body: (0, models.aR)(parameters)
        });
      }
      async function _createOrUpdateDeserialize(result) {
        const expectedStatuses = ["201"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.No)(result.body);
      }
      async function createOrUpdate(context, policyDefinitionName, parameters, options = { requestOptions: {} }) {
        const result = await _createOrUpdateSend(context, policyDefinitionName, parameters, options);
        return _createOrUpdateDeserialize(result);
      }
      function _getSend(context, policyDefinitionName, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}{?api%2Dversion}", {
          subscriptionId: context.subscriptionId,
          policyDefinitionName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _getDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.No)(result.body);
      }
      async function get(context, policyDefinitionName, options = { requestOptions: {} }) {
        const result = await _getSend(context, policyDefinitionName, options);
        return _getDeserialize(result);
      }
      ;
    })
  ),
  /***/
  3888: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        $delete: () => (
          /* reexport */
          $delete
        ),
        createOrUpdate: () => (
          /* reexport */
          createOrUpdate
        ),
        createOrUpdateAtManagementGroup: () => (
          /* reexport */
          createOrUpdateAtManagementGroup
        ),
        deleteAtManagementGroup: () => (
          /* reexport */
          deleteAtManagementGroup
        ),
        get: () => (
          /* reexport */
          get
        ),
        getAtManagementGroup: () => (
          /* reexport */
          getAtManagementGroup
        ),
        getBuiltIn: () => (
          /* reexport */
          getBuiltIn
        ),
        list: () => (
          /* reexport */
          list
        ),
        listAll: () => (
          /* reexport */
          listAll
        ),
        listAllAtManagementGroup: () => (
          /* reexport */
          listAllAtManagementGroup
        ),
        listAllBuiltins: () => (
          /* reexport */
          listAllBuiltins
        ),
        listBuiltIn: () => (
          /* reexport */
          listBuiltIn
        ),
        listByManagementGroup: () => (
          /* reexport */
          listByManagementGroup
        )
      });
      var models = __webpack_require__(8572);
      var pagingHelpers = __webpack_require__(2163);
      var urlTemplate = __webpack_require__(8185);
      var esm = __webpack_require__(3049);
      ;
      function _listAllSend(context, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/listPolicySetDefinitionVersions{?api%2Dversion}", {
          subscriptionId: context.subscriptionId,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).post({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _listAllDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.jV)(result.body);
      }
      async function listAll(context, options = { requestOptions: {} }) {
        const result = await _listAllSend(context, options);
        return _listAllDeserialize(result);
      }
      function _listAllAtManagementGroupSend(context, managementGroupName, options = {
        requestOptions: {}
      }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Management/managementGroups/{managementGroupName}/providers/Microsoft.Authorization/listPolicySetDefinitionVersions{?api%2Dversion}", {
          managementGroupName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).post({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _listAllAtManagementGroupDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.jV)(result.body);
      }
      async function listAllAtManagementGroup(context, managementGroupName, options = {
        requestOptions: {}
      }) {
        const result = await _listAllAtManagementGroupSend(context, managementGroupName, options);
        return _listAllAtManagementGroupDeserialize(result);
      }
      function _listAllBuiltinsSend(context, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Authorization/listPolicySetDefinitionVersions{?api%2Dversion}", {
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).post({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _listAllBuiltinsDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.jV)(result.body);
      }
      async function listAllBuiltins(context, options = { requestOptions: {} }) {
        const result = await _listAllBuiltinsSend(context, options);
        return _listAllBuiltinsDeserialize(result);
      }
      function _listByManagementGroupSend(context, managementGroupName, policySetDefinitionName, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Management/managementGroups/{managementGroupName}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}/versions{?api%2Dversion,%24expand,%24top}", {
          managementGroupName,
          policySetDefinitionName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01",
          "%24expand": options?.expand,
          "%24top": options?.top
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _listByManagementGroupDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.jV)(result.body);
      }
      function listByManagementGroup(context, managementGroupName, policySetDefinitionName, options = { requestOptions: {} }) {
        return (0, pagingHelpers.O)(context, () => _listByManagementGroupSend(context, managementGroupName, policySetDefinitionName, options), _listByManagementGroupDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
      }
      function _deleteAtManagementGroupSend(context, managementGroupName, policySetDefinitionName, policyDefinitionVersion, options = {
        requestOptions: {}
      }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Management/managementGroups/{managementGroupName}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion}", {
          managementGroupName,
          policySetDefinitionName,
          policyDefinitionVersion,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).delete({ ...(0, esm.Iq)(options) });
      }
      async function _deleteAtManagementGroupDeserialize(result) {
        const expectedStatuses = ["200", "204"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return;
      }
      async function deleteAtManagementGroup(context, managementGroupName, policySetDefinitionName, policyDefinitionVersion, options = {
        requestOptions: {}
      }) {
        const result = await _deleteAtManagementGroupSend(context, managementGroupName, policySetDefinitionName, policyDefinitionVersion, options);
        return _deleteAtManagementGroupDeserialize(result);
      }
      function _createOrUpdateAtManagementGroupSend(context, managementGroupName, policySetDefinitionName, policyDefinitionVersion, parameters, options = {
        requestOptions: {}
      }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Management/managementGroups/{managementGroupName}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion}", {
          managementGroupName,
          policySetDefinitionName,
          policyDefinitionVersion,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).put({
          ...(0, esm.Iq)(options),
          contentType: "application/json",
          headers: { accept: "application/json", ...options.requestOptions?.headers },
          body: (0, models.UB)(parameters)
        });
      }
      async function _createOrUpdateAtManagementGroupDeserialize(result) {
        const expectedStatuses = ["200", "201"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.ru)(result.body);
      }
      async function createOrUpdateAtManagementGroup(context, managementGroupName, policySetDefinitionName, policyDefinitionVersion, parameters, options = {
        requestOptions: {}
      }) {
        const result = await _createOrUpdateAtManagementGroupSend(context, managementGroupName, policySetDefinitionName, policyDefinitionVersion, parameters, options);
        return _createOrUpdateAtManagementGroupDeserialize(result);
      }
      function _getAtManagementGroupSend(context, managementGroupName, policySetDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Management/managementGroups/{managementGroupName}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion,%24expand}", {
          managementGroupName,
          policySetDefinitionName,
          policyDefinitionVersion,
          "api%2Dversion": context.apiVersion ?? "2025-03-01",
          "%24expand": options?.expand
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _getAtManagementGroupDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.ru)(result.body);
      }
      async function getAtManagementGroup(context, managementGroupName, policySetDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
        const result = await _getAtManagementGroupSend(context, managementGroupName, policySetDefinitionName, policyDefinitionVersion, options);
        return _getAtManagementGroupDeserialize(result);
      }
      function _listBuiltInSend(context, policySetDefinitionName, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}/versions{?api%2Dversion,%24expand,%24top}", {
          policySetDefinitionName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01",
          "%24expand": options?.expand,
          "%24top": options?.top
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _listBuiltInDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.jV)(result.body);
      }
      function listBuiltIn(context, policySetDefinitionName, options = { requestOptions: {} }) {
        return (0, pagingHelpers.O)(context, () => _listBuiltInSend(context, policySetDefinitionName, options), _listBuiltInDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
      }
      function _getBuiltInSend(context, policySetDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion,%24expand}", {
          policySetDefinitionName,
          policyDefinitionVersion,
          "api%2Dversion": context.apiVersion ?? "2025-03-01",
          "%24expand": options?.expand
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _getBuiltInDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.ru)(result.body);
      }
      async function getBuiltIn(context, policySetDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
        const result = await _getBuiltInSend(context, policySetDefinitionName, policyDefinitionVersion, options);
        return _getBuiltInDeserialize(result);
      }
      function _listSend(context, policySetDefinitionName, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}/versions{?api%2Dversion,%24expand,%24top}", {
          subscriptionId: context.subscriptionId,
          policySetDefinitionName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01",
          "%24expand": options?.expand,
          "%24top": options?.top
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _listDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.jV)(result.body);
      }
      function list(context, policySetDefinitionName, options = { requestOptions: {} }) {
        return (0, pagingHelpers.O)(context, () => _listSend(context, policySetDefinitionName, options), _listDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
      }
      function _$deleteSend(context, policySetDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion}", {
          subscriptionId: context.subscriptionId,
          policySetDefinitionName,
          policyDefinitionVersion,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).delete({ ...(0, esm.Iq)(options) });
      }
      async function _$deleteDeserialize(result) {
        const expectedStatuses = ["200", "204"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return;
      }
      async function $delete(context, policySetDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
        const result = await _$deleteSend(context, policySetDefinitionName, policyDefinitionVersion, options);
        return _$deleteDeserialize(result);
      }
      function _createOrUpdateSend(context, policySetDefinitionName, policyDefinitionVersion, parameters, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion}", {
          subscriptionId: context.subscriptionId,
          policySetDefinitionName,
          policyDefinitionVersion,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).put({
          ...(0, esm.Iq)(options),
          contentType: "application/json",
          headers: { accept: "application/json", ...options.requestOptions?.headers },
          body: (0, models.UB)(parameters)
        });
      }
      async function _createOrUpdateDeserialize(result) {
        const expectedStatuses = ["200", "201"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.ru)(result.body);
      }
      async function createOrUpdate(context, policySetDefinitionName, policyDefinitionVersion, parameters, options = { requestOptions: {} }) {
        const result = await _createOrUpdateSend(context, policySetDefinitionName, policyDefinitionVersion, parameters, options);
        return _createOrUpdateDeserialize(result);
      }
      function _getSend(context, policySetDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion,%24expand}", {
          subscriptionId: context.subscriptionId,
          policySetDefinitionName,
          policyDefinitionVersion,
          "api%2Dversion": context.apiVersion ?? "2025-03-01",
          "%24expand": options?.expand
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _getDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.ru)(result.body);
      }
      async function get(context, policySetDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
        const result = await _getSend(context, policySetDefinitionName, policyDefinitionVersion, options);
        return _getDeserialize(result);
      }
      ;
    })
  ),
  /***/
  4620: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        $delete: () => (
          /* reexport */
          $delete
        ),
        createOrUpdate: () => (
          /* reexport */
          createOrUpdate
        ),
        createOrUpdateAtManagementGroup: () => (
          /* reexport */
          createOrUpdateAtManagementGroup
        ),
        deleteAtManagementGroup: () => (
          /* reexport */
          deleteAtManagementGroup
        ),
        get: () => (
          /* reexport */
          get
        ),
        getAtManagementGroup: () => (
          /* reexport */
          getAtManagementGroup
        ),
        getBuiltIn: () => (
          /* reexport */
          getBuiltIn
        ),
        list: () => (
          /* reexport */
          list
        ),
        listBuiltIn: () => (
          /* reexport */
          listBuiltIn
        ),
        listByManagementGroup: () => (
          /* reexport */
          listByManagementGroup
        )
      });
      var models = __webpack_require__(8572);
      var pagingHelpers = __webpack_require__(2163);
      var urlTemplate = __webpack_require__(8185);
      var esm = __webpack_require__(3049);
      ;
      function _listByManagementGroupSend(context, managementGroupId, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Authorization/policySetDefinitions{?api%2Dversion,%24filter,%24expand,%24top}", {
          managementGroupId,
          "api%2Dversion": context.apiVersion ?? "2025-03-01",
          "%24filter": options?.filter,
          "%24expand": options?.expand,
          "%24top": options?.top
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _listByManagementGroupDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.pF)(result.body);
      }
      function listByManagementGroup(context, managementGroupId, options = { requestOptions: {} }) {
        return (0, pagingHelpers.O)(context, () => _listByManagementGroupSend(context, managementGroupId, options), _listByManagementGroupDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
      }
      function _deleteAtManagementGroupSend(context, managementGroupId, policySetDefinitionName, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}{?api%2Dversion}", {
          managementGroupId,
          policySetDefinitionName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).delete({ ...(0, esm.Iq)(options) });
      }
      async function _deleteAtManagementGroupDeserialize(result) {
        const expectedStatuses = ["200", "204"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return;
      }
      async function deleteAtManagementGroup(context, managementGroupId, policySetDefinitionName, options = { requestOptions: {} }) {
        const result = await _deleteAtManagementGroupSend(context, managementGroupId, policySetDefinitionName, options);
        return _deleteAtManagementGroupDeserialize(result);
      }
      function _createOrUpdateAtManagementGroupSend(context, managementGroupId, policySetDefinitionName, parameters, options = {
        requestOptions: {}
      }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}{?api%2Dversion}", {
          managementGroupId,
          policySetDefinitionName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).put({
          ...(0, esm.Iq)(options),
          contentType: "application/json",
          headers: { accept: "application/json", ...options.requestOptions?.headers },
          body: (0, models.Cm)(parameters)
        });
      }
      async function _createOrUpdateAtManagementGroupDeserialize(result) {
        const expectedStatuses = ["200", "201"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.zU)(result.body);
      }
      async function createOrUpdateAtManagementGroup(context, managementGroupId, policySetDefinitionName, parameters, options = {
        requestOptions: {}
      }) {
        const result = await _createOrUpdateAtManagementGroupSend(context, managementGroupId, policySetDefinitionName, parameters, options);
        return _createOrUpdateAtManagementGroupDeserialize(result);
      }
      function _getAtManagementGroupSend(context, managementGroupId, policySetDefinitionName, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}{?api%2Dversion,%24expand}", {
          managementGroupId,
          policySetDefinitionName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01",
          "%24expand": options?.expand
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _getAtManagementGroupDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.zU)(result.body);
      }
      async function getAtManagementGroup(context, managementGroupId, policySetDefinitionName, options = { requestOptions: {} }) {
        const result = await _getAtManagementGroupSend(context, managementGroupId, policySetDefinitionName, options);
        return _getAtManagementGroupDeserialize(result);
      }
      function _listBuiltInSend(context, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Authorization/policySetDefinitions{?api%2Dversion,%24filter,%24expand,%24top}", {
          "api%2Dversion": context.apiVersion ?? "2025-03-01",
          "%24filter": options?.filter,
          "%24expand": options?.expand,
          "%24top": options?.top
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _listBuiltInDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.pF)(result.body);
      }
      function listBuiltIn(context, options = { requestOptions: {} }) {
        return (0, pagingHelpers.O)(context, () => _listBuiltInSend(context, options), _listBuiltInDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
      }
      function _getBuiltInSend(context, policySetDefinitionName, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}{?api%2Dversion,%24expand}", {
          policySetDefinitionName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01",
          "%24expand": options?.expand
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _getBuiltInDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.zU)(result.body);
      }
      async function getBuiltIn(context, policySetDefinitionName, options = { requestOptions: {} }) {
        const result = await _getBuiltInSend(context, policySetDefinitionName, options);
        return _getBuiltInDeserialize(result);
      }
      function _listSend(context, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policySetDefinitions{?api%2Dversion,%24filter,%24expand,%24top}", {
          subscriptionId: context.subscriptionId,
          "api%2Dversion": context.apiVersion ?? "2025-03-01",
          "%24filter": options?.filter,
          "%24expand": options?.expand,
          "%24top": options?.top
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _listDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.pF)(result.body);
      }
      function list(context, options = { requestOptions: {} }) {
        return (0, pagingHelpers.O)(context, () => _listSend(context, options), _listDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
      }
      function _$deleteSend(context, policySetDefinitionName, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}{?api%2Dversion}", {
          subscriptionId: context.subscriptionId,
          policySetDefinitionName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).delete({ ...(0, esm.Iq)(options) });
      }
      async function _$deleteDeserialize(result) {
        const expectedStatuses = ["200", "204"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return;
      }
      async function $delete(context, policySetDefinitionName, options = { requestOptions: {} }) {
        const result = await _$deleteSend(context, policySetDefinitionName, options);
        return _$deleteDeserialize(result);
      }
      function _createOrUpdateSend(context, policySetDefinitionName, parameters, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}{?api%2Dversion}", {
          subscriptionId: context.subscriptionId,
          policySetDefinitionName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01"
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).put({
          ...(0, esm.Iq)(options),
          contentType: "application/json",
          headers: { accept: "application/json", ...options.requestOptions?.headers },
          body: (0, models.Cm)(parameters)
        });
      }
      async function _createOrUpdateDeserialize(result) {
        const expectedStatuses = ["200", "201"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.zU)(result.body);
      }
      async function createOrUpdate(context, policySetDefinitionName, parameters, options = { requestOptions: {} }) {
        const result = await _createOrUpdateSend(context, policySetDefinitionName, parameters, options);
        return _createOrUpdateDeserialize(result);
      }
      function _getSend(context, policySetDefinitionName, options = { requestOptions: {} }) {
        const path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}{?api%2Dversion,%24expand}", {
          subscriptionId: context.subscriptionId,
          policySetDefinitionName,
          "api%2Dversion": context.apiVersion ?? "2025-03-01",
          "%24expand": options?.expand
        }, {
          allowReserved: options?.requestOptions?.skipUrlEncoding
        });
        return context.path(path).get({
          ...(0, esm.Iq)(options),
          headers: { accept: "application/json", ...options.requestOptions?.headers }
        });
      }
      async function _getDeserialize(result) {
        const expectedStatuses = ["200"];
        if (!expectedStatuses.includes(result.status)) {
          const error = (0, esm.t$)(result);
          error.details = (0, models.tG)(result.body);
          throw error;
        }
        return (0, models.zU)(result.body);
      }
      async function get(context, policySetDefinitionName, options = { requestOptions: {} }) {
        const result = await _getSend(context, policySetDefinitionName, options);
        return _getDeserialize(result);
      }
      ;
    })
  ),
  /***/
  8572: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        hh: () => (
          /* binding */
          _policyAssignmentListResultDeserializer2
        ),
        F$: () => (
          /* binding */
          _policyDefinitionListResultDeserializer
        ),
        fT: () => (
          /* binding */
          _policyDefinitionVersionListResultDeserializer
        ),
        pF: () => (
          /* binding */
          _policySetDefinitionListResultDeserializer
        ),
        jV: () => (
          /* binding */
          _policySetDefinitionVersionListResultDeserializer
        ),
        tG: () => (
          /* binding */
          errorResponseDeserializer2
        ),
        No: () => (
          /* binding */
          policyDefinitionDeserializer
        ),
        aR: () => (
          /* binding */
          policyDefinitionSerializer
        ),
        JM: () => (
          /* binding */
          policyDefinitionVersionDeserializer
        ),
        mJ: () => (
          /* binding */
          policyDefinitionVersionSerializer
        ),
        zU: () => (
          /* binding */
          policySetDefinitionDeserializer
        ),
        Cm: () => (
          /* binding */
          policySetDefinitionSerializer
        ),
        ru: () => (
          /* binding */
          policySetDefinitionVersionDeserializer
        ),
        UB: () => (
          /* binding */
          policySetDefinitionVersionSerializer
        )
      });
      ;
      function check_prop_undefined_areAllPropsUndefined(item, properties) {
        for (const property of properties) {
          if (item[property] !== void 0) {
            return false;
          }
        }
        return true;
      }
      ;
      function serializeRecord(item, excludes, serializer) {
        excludes = excludes ?? [];
        const res = {};
        for (const key of Object.keys(item)) {
          if (excludes.includes(key) || item[key] === void 0) {
            continue;
          }
          if (serializer) {
            res[key] = serializer(item[key]);
          } else {
            res[key] = item[key];
          }
        }
        return res;
      }
      ;
      function policyAssignmentSerializer2(item) {
        return {
          properties: areAllPropsUndefined(item, [
            "displayName",
            "policyDefinitionId",
            "definitionVersion",
            "notScopes",
            "parameters",
            "description",
            "metadata",
            "enforcementMode",
            "nonComplianceMessages",
            "resourceSelectors",
            "overrides",
            "assignmentType"
          ]) ? void 0 : _policyAssignmentPropertiesSerializer(item),
          location: item["location"],
          identity: !item["identity"] ? item["identity"] : identitySerializer(item["identity"])
        };
      }
      function policyAssignmentDeserializer2(item) {
        return {
          id: item["id"],
          name: item["name"],
          type: item["type"],
          systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"]),
          ...!item["properties"] ? item["properties"] : _policyAssignmentPropertiesDeserializer(item["properties"]),
          location: item["location"],
          identity: !item["identity"] ? item["identity"] : identityDeserializer(item["identity"])
        };
      }
      function policyAssignmentPropertiesSerializer(item) {
        return {
          displayName: item["displayName"],
          policyDefinitionId: item["policyDefinitionId"],
          definitionVersion: item["definitionVersion"],
          notScopes: !item["notScopes"] ? item["notScopes"] : item["notScopes"].map((p) => {
            return p;
          }),
          parameters: !item["parameters"] ? item["parameters"] : parameterValuesValueRecordSerializer(item["parameters"]),
          description: item["description"],
          metadata: item["metadata"],
          enforcementMode: item["enforcementMode"],
          nonComplianceMessages: !item["nonComplianceMessages"] ? item["nonComplianceMessages"] : nonComplianceMessageArraySerializer(item["nonComplianceMessages"]),
          resourceSelectors: !item["resourceSelectors"] ? item["resourceSelectors"] : resourceSelectorArraySerializer(item["resourceSelectors"]),
          overrides: !item["overrides"] ? item["overrides"] : overrideArraySerializer(item["overrides"]),
          assignmentType: item["assignmentType"]
        };
      }
      function policyAssignmentPropertiesDeserializer(item) {
        return {
          displayName: item["displayName"],
          policyDefinitionId: item["policyDefinitionId"],
          definitionVersion: item["definitionVersion"],
          latestDefinitionVersion: item["latestDefinitionVersion"],
          effectiveDefinitionVersion: item["effectiveDefinitionVersion"],
          scope: item["scope"],
          notScopes: !item["notScopes"] ? item["notScopes"] : item["notScopes"].map((p) => {
            return p;
          }),
          parameters: !item["parameters"] ? item["parameters"] : parameterValuesValueRecordDeserializer(item["parameters"]),
          description: item["description"],
          metadata: item["metadata"],
          enforcementMode: item["enforcementMode"],
          nonComplianceMessages: !item["nonComplianceMessages"] ? item["nonComplianceMessages"] : nonComplianceMessageArrayDeserializer(item["nonComplianceMessages"]),
          resourceSelectors: !item["resourceSelectors"] ? item["resourceSelectors"] : resourceSelectorArrayDeserializer(item["resourceSelectors"]),
          overrides: !item["overrides"] ? item["overrides"] : overrideArrayDeserializer(item["overrides"]),
          assignmentType: item["assignmentType"],
          instanceId: item["instanceId"]
        };
      }
      function parameterValuesValueRecordSerializer(item) {
        const result = {};
        Object.keys(item).map((key) => {
          result[key] = !item[key] ? item[key] : parameterValuesValueSerializer(item[key]);
        });
        return result;
      }
      function parameterValuesValueRecordDeserializer(item) {
        const result = {};
        Object.keys(item).map((key) => {
          result[key] = !item[key] ? item[key] : parameterValuesValueDeserializer(item[key]);
        });
        return result;
      }
      function parameterValuesValueSerializer(item) {
        return { value: item["value"] };
      }
      function parameterValuesValueDeserializer(item) {
        return {
          value: item["value"]
        };
      }
      var KnownEnforcementMode;
      (function(KnownEnforcementMode2) {
        KnownEnforcementMode2["Default"] = "Default";
        KnownEnforcementMode2["DoNotEnforce"] = "DoNotEnforce";
        KnownEnforcementMode2["Enroll"] = "Enroll";
      })(KnownEnforcementMode || (KnownEnforcementMode = {}));
      function nonComplianceMessageArraySerializer(result) {
        return result.map((item) => {
          return nonComplianceMessageSerializer(item);
        });
      }
      function nonComplianceMessageArrayDeserializer(result) {
        return result.map((item) => {
          return nonComplianceMessageDeserializer(item);
        });
      }
      function nonComplianceMessageSerializer(item) {
        return {
          message: item["message"],
          policyDefinitionReferenceId: item["policyDefinitionReferenceId"]
        };
      }
      function nonComplianceMessageDeserializer(item) {
        return {
          message: item["message"],
          policyDefinitionReferenceId: item["policyDefinitionReferenceId"]
        };
      }
      function resourceSelectorArraySerializer(result) {
        return result.map((item) => {
          return resourceSelectorSerializer(item);
        });
      }
      function resourceSelectorArrayDeserializer(result) {
        return result.map((item) => {
          return resourceSelectorDeserializer(item);
        });
      }
      function resourceSelectorSerializer(item) {
        return {
          name: item["name"],
          selectors: !item["selectors"] ? item["selectors"] : selectorArraySerializer(item["selectors"])
        };
      }
      function resourceSelectorDeserializer(item) {
        return {
          name: item["name"],
          selectors: !item["selectors"] ? item["selectors"] : selectorArrayDeserializer(item["selectors"])
        };
      }
      function selectorArraySerializer(result) {
        return result.map((item) => {
          return selectorSerializer(item);
        });
      }
      function selectorArrayDeserializer(result) {
        return result.map((item) => {
          return selectorDeserializer(item);
        });
      }
      function selectorSerializer(item) {
        return {
          kind: item["kind"],
          in: !item["in"] ? item["in"] : item["in"].map((p) => {
            return p;
          }),
          notIn: !item["notIn"] ? item["notIn"] : item["notIn"].map((p) => {
            return p;
          })
        };
      }
      function selectorDeserializer(item) {
        return {
          kind: item["kind"],
          in: !item["in"] ? item["in"] : item["in"].map((p) => {
            return p;
          }),
          notIn: !item["notIn"] ? item["notIn"] : item["notIn"].map((p) => {
            return p;
          })
        };
      }
      var KnownSelectorKind;
      (function(KnownSelectorKind2) {
        KnownSelectorKind2["ResourceLocation"] = "resourceLocation";
        KnownSelectorKind2["ResourceType"] = "resourceType";
        KnownSelectorKind2["ResourceWithoutLocation"] = "resourceWithoutLocation";
        KnownSelectorKind2["PolicyDefinitionReferenceId"] = "policyDefinitionReferenceId";
      })(KnownSelectorKind || (KnownSelectorKind = {}));
      function overrideArraySerializer(result) {
        return result.map((item) => {
          return overrideSerializer(item);
        });
      }
      function overrideArrayDeserializer(result) {
        return result.map((item) => {
          return overrideDeserializer(item);
        });
      }
      function overrideSerializer(item) {
        return {
          kind: item["kind"],
          value: item["value"],
          selectors: !item["selectors"] ? item["selectors"] : selectorArraySerializer(item["selectors"])
        };
      }
      function overrideDeserializer(item) {
        return {
          kind: item["kind"],
          value: item["value"],
          selectors: !item["selectors"] ? item["selectors"] : selectorArrayDeserializer(item["selectors"])
        };
      }
      var KnownOverrideKind;
      (function(KnownOverrideKind2) {
        KnownOverrideKind2["PolicyEffect"] = "policyEffect";
        KnownOverrideKind2["DefinitionVersion"] = "definitionVersion";
      })(KnownOverrideKind || (KnownOverrideKind = {}));
      var KnownAssignmentType;
      (function(KnownAssignmentType2) {
        KnownAssignmentType2["NotSpecified"] = "NotSpecified";
        KnownAssignmentType2["System"] = "System";
        KnownAssignmentType2["SystemHidden"] = "SystemHidden";
        KnownAssignmentType2["Custom"] = "Custom";
      })(KnownAssignmentType || (KnownAssignmentType = {}));
      function identitySerializer(item) {
        return {
          type: item["type"],
          userAssignedIdentities: !item["userAssignedIdentities"] ? item["userAssignedIdentities"] : userAssignedIdentitiesValueRecordSerializer(item["userAssignedIdentities"])
        };
      }
      function identityDeserializer(item) {
        return {
          principalId: item["principalId"],
          tenantId: item["tenantId"],
          type: item["type"],
          userAssignedIdentities: !item["userAssignedIdentities"] ? item["userAssignedIdentities"] : userAssignedIdentitiesValueRecordDeserializer(item["userAssignedIdentities"])
        };
      }
      function userAssignedIdentitiesValueRecordSerializer(item) {
        const result = {};
        Object.keys(item).map((key) => {
          result[key] = !item[key] ? item[key] : userAssignedIdentitiesValueSerializer(item[key]);
        });
        return result;
      }
      function userAssignedIdentitiesValueRecordDeserializer(item) {
        const result = {};
        Object.keys(item).map((key) => {
          result[key] = !item[key] ? item[key] : userAssignedIdentitiesValueDeserializer(item[key]);
        });
        return result;
      }
      function userAssignedIdentitiesValueSerializer(item) {
        return item;
      }
      function userAssignedIdentitiesValueDeserializer(item) {
        return {
          principalId: item["principalId"],
          clientId: item["clientId"]
        };
      }
      function extensionResourceSerializer(item) {
        return item;
      }
      function extensionResourceDeserializer(item) {
        return {
          id: item["id"],
          name: item["name"],
          type: item["type"],
          systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"])
        };
      }
      function resourceSerializer(item) {
        return item;
      }
      function resourceDeserializer(item) {
        return {
          id: item["id"],
          name: item["name"],
          type: item["type"],
          systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"])
        };
      }
      function systemDataDeserializer(item) {
        return {
          createdBy: item["createdBy"],
          createdByType: item["createdByType"],
          createdAt: !item["createdAt"] ? item["createdAt"] : new Date(item["createdAt"]),
          lastModifiedBy: item["lastModifiedBy"],
          lastModifiedByType: item["lastModifiedByType"],
          lastModifiedAt: !item["lastModifiedAt"] ? item["lastModifiedAt"] : new Date(item["lastModifiedAt"])
        };
      }
      var KnownCreatedByType;
      (function(KnownCreatedByType2) {
        KnownCreatedByType2["User"] = "User";
        KnownCreatedByType2["Application"] = "Application";
        KnownCreatedByType2["ManagedIdentity"] = "ManagedIdentity";
        KnownCreatedByType2["Key"] = "Key";
      })(KnownCreatedByType || (KnownCreatedByType = {}));
      function errorResponseDeserializer2(item) {
        return {
          error: !item["error"] ? item["error"] : errorDetailDeserializer(item["error"])
        };
      }
      function errorDetailDeserializer(item) {
        return {
          code: item["code"],
          message: item["message"],
          target: item["target"],
          details: !item["details"] ? item["details"] : errorDetailArrayDeserializer(item["details"]),
          additionalInfo: !item["additionalInfo"] ? item["additionalInfo"] : errorAdditionalInfoArrayDeserializer(item["additionalInfo"])
        };
      }
      function errorDetailArrayDeserializer(result) {
        return result.map((item) => {
          return errorDetailDeserializer(item);
        });
      }
      function errorAdditionalInfoArrayDeserializer(result) {
        return result.map((item) => {
          return errorAdditionalInfoDeserializer(item);
        });
      }
      function errorAdditionalInfoDeserializer(item) {
        return {
          type: item["type"],
          info: item["info"]
        };
      }
      function policyAssignmentUpdateSerializer2(item) {
        return {
          properties: areAllPropsUndefined(item, ["resourceSelectors", "overrides"]) ? void 0 : _policyAssignmentUpdatePropertiesSerializer(item),
          location: item["location"],
          identity: !item["identity"] ? item["identity"] : identitySerializer(item["identity"])
        };
      }
      function policyAssignmentUpdatePropertiesSerializer(item) {
        return {
          resourceSelectors: !item["resourceSelectors"] ? item["resourceSelectors"] : resourceSelectorArraySerializer(item["resourceSelectors"]),
          overrides: !item["overrides"] ? item["overrides"] : overrideArraySerializer(item["overrides"])
        };
      }
      function _policyAssignmentListResultDeserializer2(item) {
        return {
          value: policyAssignmentArrayDeserializer(item["value"]),
          nextLink: item["nextLink"]
        };
      }
      function policyAssignmentArraySerializer(result) {
        return result.map((item) => {
          return policyAssignmentSerializer2(item);
        });
      }
      function policyAssignmentArrayDeserializer(result) {
        return result.map((item) => {
          return policyAssignmentDeserializer2(item);
        });
      }
      function policyDefinitionSerializer(item) {
        return {
          properties: check_prop_undefined_areAllPropsUndefined(item, [
            "policyType",
            "mode",
            "displayName",
            "description",
            "policyRule",
            "metadata",
            "parameters",
            "version",
            "versions",
            "externalEvaluationEnforcementSettings"
          ]) ? void 0 : _policyDefinitionPropertiesSerializer(item)
        };
      }
      function policyDefinitionDeserializer(item) {
        return {
          id: item["id"],
          name: item["name"],
          type: item["type"],
          systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"]),
          ...!item["properties"] ? item["properties"] : _policyDefinitionPropertiesDeserializer(item["properties"])
        };
      }
      function policyDefinitionPropertiesSerializer(item) {
        return {
          policyType: item["policyType"],
          mode: item["mode"],
          displayName: item["displayName"],
          description: item["description"],
          policyRule: item["policyRule"],
          metadata: item["metadata"],
          parameters: !item["parameters"] ? item["parameters"] : parameterDefinitionsValueRecordSerializer(item["parameters"]),
          version: item["version"],
          versions: !item["versions"] ? item["versions"] : item["versions"].map((p) => {
            return p;
          }),
          externalEvaluationEnforcementSettings: !item["externalEvaluationEnforcementSettings"] ? item["externalEvaluationEnforcementSettings"] : externalEvaluationEnforcementSettingsSerializer(item["externalEvaluationEnforcementSettings"])
        };
      }
      function policyDefinitionPropertiesDeserializer(item) {
        return {
          policyType: item["policyType"],
          mode: item["mode"],
          displayName: item["displayName"],
          description: item["description"],
          policyRule: item["policyRule"],
          metadata: item["metadata"],
          parameters: !item["parameters"] ? item["parameters"] : parameterDefinitionsValueRecordDeserializer(item["parameters"]),
          version: item["version"],
          versions: !item["versions"] ? item["versions"] : item["versions"].map((p) => {
            return p;
          }),
          externalEvaluationEnforcementSettings: !item["externalEvaluationEnforcementSettings"] ? item["externalEvaluationEnforcementSettings"] : externalEvaluationEnforcementSettingsDeserializer(item["externalEvaluationEnforcementSettings"])
        };
      }
      var KnownPolicyType;
      (function(KnownPolicyType2) {
        KnownPolicyType2["NotSpecified"] = "NotSpecified";
        KnownPolicyType2["BuiltIn"] = "BuiltIn";
        KnownPolicyType2["Custom"] = "Custom";
        KnownPolicyType2["Static"] = "Static";
      })(KnownPolicyType || (KnownPolicyType = {}));
      function parameterDefinitionsValueRecordSerializer(item) {
        const result = {};
        Object.keys(item).map((key) => {
          result[key] = !item[key] ? item[key] : parameterDefinitionsValueSerializer(item[key]);
        });
        return result;
      }
      function parameterDefinitionsValueRecordDeserializer(item) {
        const result = {};
        Object.keys(item).map((key) => {
          result[key] = !item[key] ? item[key] : parameterDefinitionsValueDeserializer(item[key]);
        });
        return result;
      }
      function parameterDefinitionsValueSerializer(item) {
        return {
          type: item["type"],
          allowedValues: !item["allowedValues"] ? item["allowedValues"] : item["allowedValues"].map((p) => {
            return p;
          }),
          defaultValue: item["defaultValue"],
          schema: item["schema"],
          metadata: !item["metadata"] ? item["metadata"] : parameterDefinitionsValueMetadataSerializer(item["metadata"])
        };
      }
      function parameterDefinitionsValueDeserializer(item) {
        return {
          type: item["type"],
          allowedValues: !item["allowedValues"] ? item["allowedValues"] : item["allowedValues"].map((p) => {
            return p;
          }),
          defaultValue: item["defaultValue"],
          schema: item["schema"],
          metadata: !item["metadata"] ? item["metadata"] : parameterDefinitionsValueMetadataDeserializer(item["metadata"])
        };
      }
      var KnownParameterType;
      (function(KnownParameterType2) {
        KnownParameterType2["String"] = "String";
        KnownParameterType2["Array"] = "Array";
        KnownParameterType2["Object"] = "Object";
        KnownParameterType2["Boolean"] = "Boolean";
        KnownParameterType2["Integer"] = "Integer";
        KnownParameterType2["Float"] = "Float";
        KnownParameterType2["DateTime"] = "DateTime";
      })(KnownParameterType || (KnownParameterType = {}));
      function parameterDefinitionsValueMetadataSerializer(item) {
        return {
          ...serializeRecord(item.additionalProperties ?? {}),
          displayName: item["displayName"],
          description: item["description"],
          strongType: item["strongType"],
          assignPermissions: item["assignPermissions"]
        };
      }
      function parameterDefinitionsValueMetadataDeserializer(item) {
        return {
          additionalProperties: serializeRecord(item, [
            "displayName",
            "description",
            "strongType",
            "assignPermissions"
          ]),
          displayName: item["displayName"],
          description: item["description"],
          strongType: item["strongType"],
          assignPermissions: item["assignPermissions"]
        };
      }
      function externalEvaluationEnforcementSettingsSerializer(item) {
        return {
          missingTokenAction: item["missingTokenAction"],
          resultLifespan: item["resultLifespan"],
          endpointSettings: !item["endpointSettings"] ? item["endpointSettings"] : externalEvaluationEndpointSettingsSerializer(item["endpointSettings"]),
          roleDefinitionIds: !item["roleDefinitionIds"] ? item["roleDefinitionIds"] : item["roleDefinitionIds"].map((p) => {
            return p;
          })
        };
      }
      function externalEvaluationEnforcementSettingsDeserializer(item) {
        return {
          missingTokenAction: item["missingTokenAction"],
          resultLifespan: item["resultLifespan"],
          endpointSettings: !item["endpointSettings"] ? item["endpointSettings"] : externalEvaluationEndpointSettingsDeserializer(item["endpointSettings"]),
          roleDefinitionIds: !item["roleDefinitionIds"] ? item["roleDefinitionIds"] : item["roleDefinitionIds"].map((p) => {
            return p;
          })
        };
      }
      function externalEvaluationEndpointSettingsSerializer(item) {
        return { kind: item["kind"], details: item["details"] };
      }
      function externalEvaluationEndpointSettingsDeserializer(item) {
        return {
          kind: item["kind"],
          details: item["details"]
        };
      }
      function proxyResourceSerializer(item) {
        return item;
      }
      function proxyResourceDeserializer(item) {
        return {
          id: item["id"],
          name: item["name"],
          type: item["type"],
          systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"])
        };
      }
      function _policyDefinitionListResultDeserializer(item) {
        return {
          value: policyDefinitionArrayDeserializer(item["value"]),
          nextLink: item["nextLink"]
        };
      }
      function policyDefinitionArraySerializer(result) {
        return result.map((item) => {
          return policyDefinitionSerializer(item);
        });
      }
      function policyDefinitionArrayDeserializer(result) {
        return result.map((item) => {
          return policyDefinitionDeserializer(item);
        });
      }
      function policyDefinitionVersionSerializer(item) {
        return {
          properties: check_prop_undefined_areAllPropsUndefined(item, [
            "policyType",
            "mode",
            "displayName",
            "description",
            "policyRule",
            "metadata",
            "parameters",
            "version",
            "externalEvaluationEnforcementSettings"
          ]) ? void 0 : _policyDefinitionVersionPropertiesSerializer(item)
        };
      }
      function policyDefinitionVersionDeserializer(item) {
        return {
          id: item["id"],
          name: item["name"],
          type: item["type"],
          systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"]),
          ...!item["properties"] ? item["properties"] : _policyDefinitionVersionPropertiesDeserializer(item["properties"])
        };
      }
      function policyDefinitionVersionPropertiesSerializer(item) {
        return {
          policyType: item["policyType"],
          mode: item["mode"],
          displayName: item["displayName"],
          description: item["description"],
          policyRule: item["policyRule"],
          metadata: item["metadata"],
          parameters: !item["parameters"] ? item["parameters"] : parameterDefinitionsValueRecordSerializer(item["parameters"]),
          version: item["version"],
          externalEvaluationEnforcementSettings: !item["externalEvaluationEnforcementSettings"] ? item["externalEvaluationEnforcementSettings"] : externalEvaluationEnforcementSettingsSerializer(item["externalEvaluationEnforcementSettings"])
        };
      }
      function policyDefinitionVersionPropertiesDeserializer(item) {
        return {
          policyType: item["policyType"],
          mode: item["mode"],
          displayName: item["displayName"],
          description: item["description"],
          policyRule: item["policyRule"],
          metadata: item["metadata"],
          parameters: !item["parameters"] ? item["parameters"] : parameterDefinitionsValueRecordDeserializer(item["parameters"]),
          version: item["version"],
          externalEvaluationEnforcementSettings: !item["externalEvaluationEnforcementSettings"] ? item["externalEvaluationEnforcementSettings"] : externalEvaluationEnforcementSettingsDeserializer(item["externalEvaluationEnforcementSettings"])
        };
      }
      function _policyDefinitionVersionListResultDeserializer(item) {
        return {
          value: policyDefinitionVersionArrayDeserializer(item["value"]),
          nextLink: item["nextLink"]
        };
      }
      function policyDefinitionVersionArraySerializer(result) {
        return result.map((item) => {
          return policyDefinitionVersionSerializer(item);
        });
      }
      function policyDefinitionVersionArrayDeserializer(result) {
        return result.map((item) => {
          return policyDefinitionVersionDeserializer(item);
        });
      }
      function policySetDefinitionSerializer(item) {
        return {
          properties: check_prop_undefined_areAllPropsUndefined(item, [
            "policyType",
            "displayName",
            "description",
            "metadata",
            "parameters",
            "policyDefinitions",
            "policyDefinitionGroups",
            "version",
            "versions"
          ]) ? void 0 : _policySetDefinitionPropertiesSerializer(item)
        };
      }
      function policySetDefinitionDeserializer(item) {
        return {
          id: item["id"],
          name: item["name"],
          type: item["type"],
          systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"]),
          ...!item["properties"] ? item["properties"] : _policySetDefinitionPropertiesDeserializer(item["properties"])
        };
      }
      function policySetDefinitionPropertiesSerializer(item) {
        return {
          policyType: item["policyType"],
          displayName: item["displayName"],
          description: item["description"],
          metadata: item["metadata"],
          parameters: !item["parameters"] ? item["parameters"] : parameterDefinitionsValueRecordSerializer(item["parameters"]),
          policyDefinitions: policyDefinitionReferenceArraySerializer(item["policyDefinitions"]),
          policyDefinitionGroups: !item["policyDefinitionGroups"] ? item["policyDefinitionGroups"] : policyDefinitionGroupArraySerializer(item["policyDefinitionGroups"]),
          version: item["version"],
          versions: !item["versions"] ? item["versions"] : item["versions"].map((p) => {
            return p;
          })
        };
      }
      function policySetDefinitionPropertiesDeserializer(item) {
        return {
          policyType: item["policyType"],
          displayName: item["displayName"],
          description: item["description"],
          metadata: item["metadata"],
          parameters: !item["parameters"] ? item["parameters"] : parameterDefinitionsValueRecordDeserializer(item["parameters"]),
          policyDefinitions: policyDefinitionReferenceArrayDeserializer(item["policyDefinitions"]),
          policyDefinitionGroups: !item["policyDefinitionGroups"] ? item["policyDefinitionGroups"] : policyDefinitionGroupArrayDeserializer(item["policyDefinitionGroups"]),
          version: item["version"],
          versions: !item["versions"] ? item["versions"] : item["versions"].map((p) => {
            return p;
          })
        };
      }
      function policyDefinitionReferenceArraySerializer(result) {
        return result.map((item) => {
          return policyDefinitionReferenceSerializer(item);
        });
      }
      function policyDefinitionReferenceArrayDeserializer(result) {
        return result.map((item) => {
          return policyDefinitionReferenceDeserializer(item);
        });
      }
      function policyDefinitionReferenceSerializer(item) {
        return {
          policyDefinitionId: item["policyDefinitionId"],
          definitionVersion: item["definitionVersion"],
          parameters: !item["parameters"] ? item["parameters"] : parameterValuesValueRecordSerializer(item["parameters"]),
          policyDefinitionReferenceId: item["policyDefinitionReferenceId"],
          groupNames: !item["groupNames"] ? item["groupNames"] : item["groupNames"].map((p) => {
            return p;
          })
        };
      }
      function policyDefinitionReferenceDeserializer(item) {
        return {
          policyDefinitionId: item["policyDefinitionId"],
          definitionVersion: item["definitionVersion"],
          latestDefinitionVersion: item["latestDefinitionVersion"],
          effectiveDefinitionVersion: item["effectiveDefinitionVersion"],
          parameters: !item["parameters"] ? item["parameters"] : parameterValuesValueRecordDeserializer(item["parameters"]),
          policyDefinitionReferenceId: item["policyDefinitionReferenceId"],
          groupNames: !item["groupNames"] ? item["groupNames"] : item["groupNames"].map((p) => {
            return p;
          })
        };
      }
      function policyDefinitionGroupArraySerializer(result) {
        return result.map((item) => {
          return policyDefinitionGroupSerializer(item);
        });
      }
      function policyDefinitionGroupArrayDeserializer(result) {
        return result.map((item) => {
          return policyDefinitionGroupDeserializer(item);
        });
      }
      function policyDefinitionGroupSerializer(item) {
        return {
          name: item["name"],
          displayName: item["displayName"],
          category: item["category"],
          description: item["description"],
          additionalMetadataId: item["additionalMetadataId"]
        };
      }
      function policyDefinitionGroupDeserializer(item) {
        return {
          name: item["name"],
          displayName: item["displayName"],
          category: item["category"],
          description: item["description"],
          additionalMetadataId: item["additionalMetadataId"]
        };
      }
      function _policySetDefinitionListResultDeserializer(item) {
        return {
          value: policySetDefinitionArrayDeserializer(item["value"]),
          nextLink: item["nextLink"]
        };
      }
      function policySetDefinitionArraySerializer(result) {
        return result.map((item) => {
          return policySetDefinitionSerializer(item);
        });
      }
      function policySetDefinitionArrayDeserializer(result) {
        return result.map((item) => {
          return policySetDefinitionDeserializer(item);
        });
      }
      function policySetDefinitionVersionSerializer(item) {
        return {
          properties: check_prop_undefined_areAllPropsUndefined(item, [
            "policyType",
            "displayName",
            "description",
            "metadata",
            "parameters",
            "policyDefinitions",
            "policyDefinitionGroups",
            "version"
          ]) ? void 0 : _policySetDefinitionVersionPropertiesSerializer(item)
        };
      }
      function policySetDefinitionVersionDeserializer(item) {
        return {
          id: item["id"],
          name: item["name"],
          type: item["type"],
          systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"]),
          ...!item["properties"] ? item["properties"] : _policySetDefinitionVersionPropertiesDeserializer(item["properties"])
        };
      }
      function policySetDefinitionVersionPropertiesSerializer(item) {
        return {
          policyType: item["policyType"],
          displayName: item["displayName"],
          description: item["description"],
          metadata: item["metadata"],
          parameters: !item["parameters"] ? item["parameters"] : parameterDefinitionsValueRecordSerializer(item["parameters"]),
          policyDefinitions: policyDefinitionReferenceArraySerializer(item["policyDefinitions"]),
          policyDefinitionGroups: !item["policyDefinitionGroups"] ? item["policyDefinitionGroups"] : policyDefinitionGroupArraySerializer(item["policyDefinitionGroups"]),
          version: item["version"]
        };
      }
      function policySetDefinitionVersionPropertiesDeserializer(item) {
        return {
          policyType: item["policyType"],
          displayName: item["displayName"],
          description: item["description"],
          metadata: item["metadata"],
          parameters: !item["parameters"] ? item["parameters"] : parameterDefinitionsValueRecordDeserializer(item["parameters"]),
          policyDefinitions: policyDefinitionReferenceArrayDeserializer(item["policyDefinitions"]),
          policyDefinitionGroups: !item["policyDefinitionGroups"] ? item["policyDefinitionGroups"] : policyDefinitionGroupArrayDeserializer(item["policyDefinitionGroups"]),
          version: item["version"]
        };
      }
      function _policySetDefinitionVersionListResultDeserializer(item) {
        return {
          value: policySetDefinitionVersionArrayDeserializer(item["value"]),
          nextLink: item["nextLink"]
        };
      }
      function policySetDefinitionVersionArraySerializer(result) {
        return result.map((item) => {
          return policySetDefinitionVersionSerializer(item);
        });
      }
      function policySetDefinitionVersionArrayDeserializer(result) {
        return result.map((item) => {
          return policySetDefinitionVersionDeserializer(item);
        });
      }
      function policyTokenRequestSerializer(item) {
        return {
          operation: policyTokenOperationSerializer(item["operation"]),
          changeReference: item["changeReference"]
        };
      }
      function policyTokenOperationSerializer(item) {
        return { uri: item["uri"], httpMethod: item["httpMethod"], content: item["content"] };
      }
      function policyTokenResponseDeserializer(item) {
        return {
          result: item["result"],
          message: item["message"],
          retryAfter: !item["retryAfter"] ? item["retryAfter"] : new Date(item["retryAfter"]),
          results: !item["results"] ? item["results"] : externalEvaluationEndpointInvocationResultArrayDeserializer(item["results"]),
          changeReference: item["changeReference"],
          token: item["token"],
          tokenId: item["tokenId"],
          expiration: !item["expiration"] ? item["expiration"] : new Date(item["expiration"])
        };
      }
      var KnownPolicyTokenResult;
      (function(KnownPolicyTokenResult2) {
        KnownPolicyTokenResult2["Succeeded"] = "Succeeded";
        KnownPolicyTokenResult2["Failed"] = "Failed";
      })(KnownPolicyTokenResult || (KnownPolicyTokenResult = {}));
      function externalEvaluationEndpointInvocationResultArrayDeserializer(result) {
        return result.map((item) => {
          return externalEvaluationEndpointInvocationResultDeserializer(item);
        });
      }
      function externalEvaluationEndpointInvocationResultDeserializer(item) {
        return {
          policyInfo: !item["policyInfo"] ? item["policyInfo"] : policyLogInfoDeserializer(item["policyInfo"]),
          result: item["result"],
          message: item["message"],
          retryAfter: !item["retryAfter"] ? item["retryAfter"] : new Date(item["retryAfter"]),
          claims: item["claims"],
          expiration: !item["expiration"] ? item["expiration"] : new Date(item["expiration"])
        };
      }
      function policyLogInfoDeserializer(item) {
        return {
          policyDefinitionId: item["policyDefinitionId"],
          policySetDefinitionId: item["policySetDefinitionId"],
          policyDefinitionReferenceId: item["policyDefinitionReferenceId"],
          policySetDefinitionName: item["policySetDefinitionName"],
          policySetDefinitionDisplayName: item["policySetDefinitionDisplayName"],
          policySetDefinitionVersion: item["policySetDefinitionVersion"],
          policySetDefinitionCategory: item["policySetDefinitionCategory"],
          policyDefinitionName: item["policyDefinitionName"],
          policyDefinitionDisplayName: item["policyDefinitionDisplayName"],
          policyDefinitionVersion: item["policyDefinitionVersion"],
          policyDefinitionEffect: item["policyDefinitionEffect"],
          policyDefinitionGroupNames: !item["policyDefinitionGroupNames"] ? item["policyDefinitionGroupNames"] : item["policyDefinitionGroupNames"].map((p) => {
            return p;
          }),
          policyAssignmentId: item["policyAssignmentId"],
          policyAssignmentName: item["policyAssignmentName"],
          policyAssignmentDisplayName: item["policyAssignmentDisplayName"],
          policyAssignmentVersion: item["policyAssignmentVersion"],
          policyAssignmentScope: item["policyAssignmentScope"],
          resourceLocation: item["resourceLocation"],
          ancestors: item["ancestors"],
          complianceReasonCode: item["complianceReasonCode"],
          policyExemptionIds: !item["policyExemptionIds"] ? item["policyExemptionIds"] : item["policyExemptionIds"].map((p) => {
            return p;
          })
        };
      }
      var KnownExternalEndpointResult;
      (function(KnownExternalEndpointResult2) {
        KnownExternalEndpointResult2["Succeeded"] = "Succeeded";
        KnownExternalEndpointResult2["Failed"] = "Failed";
      })(KnownExternalEndpointResult || (KnownExternalEndpointResult = {}));
      var KnownVersions;
      (function(KnownVersions2) {
        KnownVersions2["V20250301"] = "2025-03-01";
      })(KnownVersions || (KnownVersions = {}));
      function _policyAssignmentPropertiesSerializer(item) {
        return {
          displayName: item["displayName"],
          policyDefinitionId: item["policyDefinitionId"],
          definitionVersion: item["definitionVersion"],
          notScopes: !item["notScopes"] ? item["notScopes"] : item["notScopes"].map((p) => {
            return p;
          }),
          parameters: !item["parameters"] ? item["parameters"] : parameterValuesValueRecordSerializer(item["parameters"]),
          description: item["description"],
          metadata: item["metadata"],
          enforcementMode: item["enforcementMode"],
          nonComplianceMessages: !item["nonComplianceMessages"] ? item["nonComplianceMessages"] : nonComplianceMessageArraySerializer(item["nonComplianceMessages"]),
          resourceSelectors: !item["resourceSelectors"] ? item["resourceSelectors"] : resourceSelectorArraySerializer(item["resourceSelectors"]),
          overrides: !item["overrides"] ? item["overrides"] : overrideArraySerializer(item["overrides"]),
          assignmentType: item["assignmentType"]
        };
      }
      function _policyAssignmentPropertiesDeserializer(item) {
        return {
          displayName: item["displayName"],
          policyDefinitionId: item["policyDefinitionId"],
          definitionVersion: item["definitionVersion"],
          latestDefinitionVersion: item["latestDefinitionVersion"],
          effectiveDefinitionVersion: item["effectiveDefinitionVersion"],
          scope: item["scope"],
          notScopes: !item["notScopes"] ? item["notScopes"] : item["notScopes"].map((p) => {
            return p;
          }),
          parameters: !item["parameters"] ? item["parameters"] : parameterValuesValueRecordDeserializer(item["parameters"]),
          description: item["description"],
          metadata: item["metadata"],
          enforcementMode: item["enforcementMode"],
          nonComplianceMessages: !item["nonComplianceMessages"] ? item["nonComplianceMessages"] : nonComplianceMessageArrayDeserializer(item["nonComplianceMessages"]),
          resourceSelectors: !item["resourceSelectors"] ? item["resourceSelectors"] : resourceSelectorArrayDeserializer(item["resourceSelectors"]),
          overrides: !item["overrides"] ? item["overrides"] : overrideArrayDeserializer(item["overrides"]),
          assignmentType: item["assignmentType"],
          instanceId: item["instanceId"]
        };
      }
      function _policyAssignmentUpdatePropertiesSerializer(item) {
        return {
          resourceSelectors: !item["resourceSelectors"] ? item["resourceSelectors"] : resourceSelectorArraySerializer(item["resourceSelectors"]),
          overrides: !item["overrides"] ? item["overrides"] : overrideArraySerializer(item["overrides"])
        };
      }
      function _policyDefinitionPropertiesSerializer(item) {
        return {
          policyType: item["policyType"],
          mode: item["mode"],
          displayName: item["displayName"],
          description: item["description"],
          policyRule: item["policyRule"],
          metadata: item["metadata"],
          parameters: !item["parameters"] ? item["parameters"] : parameterDefinitionsValueRecordSerializer(item["parameters"]),
          version: item["version"],
          versions: !item["versions"] ? item["versions"] : item["versions"].map((p) => {
            return p;
          }),
          externalEvaluationEnforcementSettings: !item["externalEvaluationEnforcementSettings"] ? item["externalEvaluationEnforcementSettings"] : externalEvaluationEnforcementSettingsSerializer(item["externalEvaluationEnforcementSettings"])
        };
      }
      function _policyDefinitionPropertiesDeserializer(item) {
        return {
          policyType: item["policyType"],
          mode: item["mode"],
          displayName: item["displayName"],
          description: item["description"],
          policyRule: item["policyRule"],
          metadata: item["metadata"],
          parameters: !item["parameters"] ? item["parameters"] : parameterDefinitionsValueRecordDeserializer(item["parameters"]),
          version: item["version"],
          versions: !item["versions"] ? item["versions"] : item["versions"].map((p) => {
            return p;
          }),
          externalEvaluationEnforcementSettings: !item["externalEvaluationEnforcementSettings"] ? item["externalEvaluationEnforcementSettings"] : externalEvaluationEnforcementSettingsDeserializer(item["externalEvaluationEnforcementSettings"])
        };
      }
      function _policyDefinitionVersionPropertiesSerializer(item) {
        return {
          policyType: item["policyType"],
          mode: item["mode"],
          displayName: item["displayName"],
          description: item["description"],
          policyRule: item["policyRule"],
          metadata: item["metadata"],
          parameters: !item["parameters"] ? item["parameters"] : parameterDefinitionsValueRecordSerializer(item["parameters"]),
          version: item["version"],
          externalEvaluationEnforcementSettings: !item["externalEvaluationEnforcementSettings"] ? item["externalEvaluationEnforcementSettings"] : externalEvaluationEnforcementSettingsSerializer(item["externalEvaluationEnforcementSettings"])
        };
      }
      function _policyDefinitionVersionPropertiesDeserializer(item) {
        return {
          policyType: item["policyType"],
          mode: item["mode"],
          displayName: item["displayName"],
          description: item["description"],
          policyRule: item["policyRule"],
          metadata: item["metadata"],
          parameters: !item["parameters"] ? item["parameters"] : parameterDefinitionsValueRecordDeserializer(item["parameters"]),
          version: item["version"],
          externalEvaluationEnforcementSettings: !item["externalEvaluationEnforcementSettings"] ? item["externalEvaluationEnforcementSettings"] : externalEvaluationEnforcementSettingsDeserializer(item["externalEvaluationEnforcementSettings"])
        };
      }
      function _policySetDefinitionPropertiesSerializer(item) {
        return {
          policyType: item["policyType"],
          displayName: item["displayName"],
          description: item["description"],
          metadata: item["metadata"],
          parameters: !item["parameters"] ? item["parameters"] : parameterDefinitionsValueRecordSerializer(item["parameters"]),
          policyDefinitions: !item["policyDefinitions"] ? item["policyDefinitions"] : policyDefinitionReferenceArraySerializer(item["policyDefinitions"]),
          policyDefinitionGroups: !item["policyDefinitionGroups"] ? item["policyDefinitionGroups"] : policyDefinitionGroupArraySerializer(item["policyDefinitionGroups"]),
          version: item["version"],
          versions: !item["versions"] ? item["versions"] : item["versions"].map((p) => {
            return p;
          })
        };
      }
      function _policySetDefinitionPropertiesDeserializer(item) {
        return {
          policyType: item["policyType"],
          displayName: item["displayName"],
          description: item["description"],
          metadata: item["metadata"],
          parameters: !item["parameters"] ? item["parameters"] : parameterDefinitionsValueRecordDeserializer(item["parameters"]),
          policyDefinitions: !item["policyDefinitions"] ? item["policyDefinitions"] : policyDefinitionReferenceArrayDeserializer(item["policyDefinitions"]),
          policyDefinitionGroups: !item["policyDefinitionGroups"] ? item["policyDefinitionGroups"] : policyDefinitionGroupArrayDeserializer(item["policyDefinitionGroups"]),
          version: item["version"],
          versions: !item["versions"] ? item["versions"] : item["versions"].map((p) => {
            return p;
          })
        };
      }
      function _policySetDefinitionVersionPropertiesSerializer(item) {
        return {
          policyType: item["policyType"],
          displayName: item["displayName"],
          description: item["description"],
          metadata: item["metadata"],
          parameters: !item["parameters"] ? item["parameters"] : parameterDefinitionsValueRecordSerializer(item["parameters"]),
          policyDefinitions: !item["policyDefinitions"] ? item["policyDefinitions"] : policyDefinitionReferenceArraySerializer(item["policyDefinitions"]),
          policyDefinitionGroups: !item["policyDefinitionGroups"] ? item["policyDefinitionGroups"] : policyDefinitionGroupArraySerializer(item["policyDefinitionGroups"]),
          version: item["version"]
        };
      }
      function _policySetDefinitionVersionPropertiesDeserializer(item) {
        return {
          policyType: item["policyType"],
          displayName: item["displayName"],
          description: item["description"],
          metadata: item["metadata"],
          parameters: !item["parameters"] ? item["parameters"] : parameterDefinitionsValueRecordDeserializer(item["parameters"]),
          policyDefinitions: !item["policyDefinitions"] ? item["policyDefinitions"] : policyDefinitionReferenceArrayDeserializer(item["policyDefinitions"]),
          policyDefinitionGroups: !item["policyDefinitionGroups"] ? item["policyDefinitionGroups"] : policyDefinitionGroupArrayDeserializer(item["policyDefinitionGroups"]),
          version: item["version"]
        };
      }
    })
  ),
  /***/
  2163: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        O: () => (
          /* binding */
          buildPagedAsyncIterator2
        )
        /* harmony export */
      });
      var _azure_rest_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3049);
      var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8641);
      function buildPagedAsyncIterator2(client, getInitialResponse, processResponseBody, expectedStatuses, options = {}) {
        const itemName = options.itemName ?? "value";
        const nextLinkName = options.nextLinkName ?? "nextLink";
        const nextLinkMethod = options.nextLinkMethod ?? "GET";
        const apiVersion = options.apiVersion;
        const pagedResult = {
          getPage: async (pageLink) => {
            let result;
            if (pageLink === void 0) {
              result = await getInitialResponse();
            } else {
              const resolvedPageLink = apiVersion ? addApiVersionToUrl(pageLink, apiVersion) : pageLink;
              result = nextLinkMethod === "POST" ? await client.pathUnchecked(resolvedPageLink).post() : await client.pathUnchecked(resolvedPageLink).get();
            }
            checkPagingRequest(result, expectedStatuses);
            const results = await processResponseBody(result);
            const nextLink = getNextLink(results, nextLinkName);
            const values = getElements(results, itemName);
            return {
              page: values,
              nextPageLink: nextLink
            };
          },
          byPage: (settings) => {
            const { continuationToken } = settings ?? {};
            return getPageAsyncIterator(pagedResult, {
              pageLink: continuationToken
            });
          }
        };
        return getPagedAsyncIterator(pagedResult);
      }
      function getPagedAsyncIterator(pagedResult) {
        const iter = getItemAsyncIterator(pagedResult);
        return {
          next() {
            return iter.next();
          },
          [Symbol.asyncIterator]() {
            return this;
          },
          byPage: pagedResult?.byPage ?? ((settings) => {
            const { continuationToken } = settings ?? {};
            return getPageAsyncIterator(pagedResult, {
              pageLink: continuationToken
            });
          })
        };
      }
      async function* getItemAsyncIterator(pagedResult) {
        const pages = getPageAsyncIterator(pagedResult);
        for await (const page of pages) {
          yield* page;
        }
      }
      async function* getPageAsyncIterator(pagedResult, options = {}) {
        const { pageLink } = options;
        let response = await pagedResult.getPage(pageLink ?? pagedResult.firstPageLink);
        if (!response) {
          return;
        }
        let result = response.page;
        result.continuationToken = response.nextPageLink;
        yield result;
        while (response.nextPageLink) {
          response = await pagedResult.getPage(response.nextPageLink);
          if (!response) {
            return;
          }
          result = response.page;
          result.continuationToken = response.nextPageLink;
          yield result;
        }
      }
      function getNextLink(body, nextLinkName) {
        if (!nextLinkName) {
          return void 0;
        }
        const nextLink = body[nextLinkName];
        if (typeof nextLink !== "string" && typeof nextLink !== "undefined" && nextLink !== null) {
          throw new _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_1__.pj(`Body Property ${nextLinkName} should be a string or undefined or null but got ${typeof nextLink}`);
        }
        if (nextLink === null) {
          return void 0;
        }
        return nextLink;
      }
      function getElements(body, itemName) {
        const value = body[itemName];
        if (!Array.isArray(value)) {
          throw new _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_1__.pj(`Couldn't paginate response
 Body doesn't contain an array property with name: ${itemName}`);
        }
        return value ?? [];
      }
      function checkPagingRequest(response, expectedStatuses) {
        if (!expectedStatuses.includes(response.status)) {
          throw (0, _azure_rest_core_client__WEBPACK_IMPORTED_MODULE_0__.t$)(`Pagination failed with unexpected statusCode ${response.status}`, response);
        }
      }
      function addApiVersionToUrl(url, apiVersion) {
        const urlObj = new URL(url, "https://microsoft.com");
        if (!urlObj.searchParams.get("api-version")) {
          return `${url}${Array.from(urlObj.searchParams.keys()).length > 0 ? "&" : "?"}api-version=${apiVersion}`;
        }
        return url;
      }
    })
  ),
  /***/
  8185: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          expandUrlTemplate2
        )
        /* harmony export */
      });
      function encodeComponent(val, reserved, op) {
        return (reserved ?? op === "+") || op === "#" ? encodeReservedComponent(val) : encodeRFC3986URIComponent(val);
      }
      function encodeReservedComponent(str) {
        return str.split(/(%[0-9A-Fa-f]{2})/g).map((part) => !/%[0-9A-Fa-f]/.test(part) ? encodeURI(part) : part).join("");
      }
      function encodeRFC3986URIComponent(str) {
        return encodeURIComponent(str).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
      }
      function isDefined(val) {
        return val !== void 0 && val !== null;
      }
      function getNamedAndIfEmpty(op) {
        return [!!op && [";", "?", "&"].includes(op), !!op && ["?", "&"].includes(op) ? "=" : ""];
      }
      function getFirstOrSep(op, isFirst = false) {
        if (isFirst) {
          return !op || op === "+" ? "" : op;
        } else if (!op || op === "+" || op === "#") {
          return ",";
        } else if (op === "?") {
          return "&";
        } else {
          return op;
        }
      }
      function getExpandedValue(option) {
        let isFirst = option.isFirst;
        const { op, varName, varValue: value, reserved } = option;
        const vals = [];
        const [named, ifEmpty] = getNamedAndIfEmpty(op);
        if (Array.isArray(value)) {
          for (const val of value.filter(isDefined)) {
            vals.push(`${getFirstOrSep(op, isFirst)}`);
            if (named && varName) {
              vals.push(`${encodeURIComponent(varName)}`);
              if (val === "") {
                vals.push(ifEmpty);
              } else {
                vals.push("=");
              }
            }
            vals.push(encodeComponent(val, reserved, op));
            isFirst = false;
          }
        } else if (typeof value === "object") {
          for (const key of Object.keys(value)) {
            const val = value[key];
            if (!isDefined(val)) {
              continue;
            }
            vals.push(`${getFirstOrSep(op, isFirst)}`);
            if (key) {
              vals.push(`${encodeURIComponent(key)}`);
              if (named && val === "") {
                vals.push(ifEmpty);
              } else {
                vals.push("=");
              }
            }
            vals.push(encodeComponent(val, reserved, op));
            isFirst = false;
          }
        }
        return vals.join("");
      }
      function getNonExpandedValue(option) {
        const { op, varName, varValue: value, isFirst, reserved } = option;
        const vals = [];
        const first = getFirstOrSep(op, isFirst);
        const [named, ifEmpty] = getNamedAndIfEmpty(op);
        if (named && varName) {
          vals.push(encodeComponent(varName, reserved, op));
          if (value === "") {
            if (!ifEmpty) {
              vals.push(ifEmpty);
            }
            return !vals.join("") ? void 0 : `${first}${vals.join("")}`;
          }
          vals.push("=");
        }
        const items = [];
        if (Array.isArray(value)) {
          for (const val of value.filter(isDefined)) {
            items.push(encodeComponent(val, reserved, op));
          }
        } else if (typeof value === "object") {
          for (const key of Object.keys(value)) {
            if (!isDefined(value[key])) {
              continue;
            }
            items.push(encodeRFC3986URIComponent(key));
            items.push(encodeComponent(value[key], reserved, op));
          }
        }
        vals.push(items.join(","));
        return !vals.join(",") ? void 0 : `${first}${vals.join("")}`;
      }
      function getVarValue(option) {
        const { op, varName, modifier, isFirst, reserved, varValue: value } = option;
        if (!isDefined(value)) {
          return void 0;
        } else if (["string", "number", "boolean"].includes(typeof value)) {
          let val = value.toString();
          const [named, ifEmpty] = getNamedAndIfEmpty(op);
          const vals = [getFirstOrSep(op, isFirst)];
          if (named && varName) {
            vals.push(varName);
            if (val === "") {
              vals.push(ifEmpty);
            } else {
              vals.push("=");
            }
          }
          if (modifier && modifier !== "*") {
            val = val.substring(0, parseInt(modifier, 10));
          }
          vals.push(encodeComponent(val, reserved, op));
          return vals.join("");
        } else if (modifier === "*") {
          return getExpandedValue(option);
        } else {
          return getNonExpandedValue(option);
        }
      }
      function expandUrlTemplate2(template, context, option) {
        const result = template.replace(/\{([^{}]+)\}|([^{}]+)/g, (_, expr, text) => {
          if (!expr) {
            return encodeReservedComponent(text);
          }
          let op;
          if (["+", "#", ".", "/", ";", "?", "&"].includes(expr[0])) {
            op = expr[0];
            expr = expr.slice(1);
          }
          const varList = expr.split(/,/g);
          const result2 = [];
          for (const varSpec of varList) {
            const varMatch = /([^:*]*)(?::(\d+)|(\*))?/.exec(varSpec);
            if (!varMatch || !varMatch[1]) {
              continue;
            }
            const varValue = getVarValue({
              isFirst: result2.length === 0,
              op,
              varValue: context[varMatch[1]],
              varName: varMatch[1],
              modifier: varMatch[2] || varMatch[3],
              reserved: option?.allowReserved
            });
            if (varValue) {
              result2.push(varValue);
            }
          }
          return result2.join("");
        });
        return normalizeUnreserved(result);
      }
      function normalizeUnreserved(uri) {
        return uri.replace(/%([0-9A-Fa-f]{2})/g, (match, hex) => {
          const char = String.fromCharCode(parseInt(hex, 16));
          if (/[\-.~]/.test(char)) {
            return char;
          }
          return match;
        });
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
