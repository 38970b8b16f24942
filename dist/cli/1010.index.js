export const id = 1010;
export const ids = [1010];
export const modules = {
 2878:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Z: () => ( drain),
   c: () => ( transportSigns)
 });
var transportSigns = {
  getToken: () => Promise.reject(new Error("requests are signed by the transport"))
};
async function drain(list) {
  const pages = list.byPage();
  while ((await pages.next()).done !== true)
    ;
}
 }),
 1010:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   getDefinition: () => ( getDefinition),
   listAssignments: () => ( listAssignments),
   listDefinitions: () => ( listDefinitions),
   listVersions: () => ( listVersions)
 });
 var part$0 = __webpack_require__(2878);
 var part$1 = __webpack_require__(6117);
 var part$2 = __webpack_require__(7341);
var logger = (0,part$1.KV)("arm-policy");
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
function createRestError2(messageOrResponse, response) {
  if (typeof messageOrResponse === "string") {
    return (0,part$1.t$)(messageOrResponse, response);
  } else {
    return (0,part$1.t$)(messageOrResponse);
  }
}
function isKeyCredential(credential) {
  return (0,part$1.TA)(credential, ["key"]) && typeof credential.key === "string";
}
function isTokenCredential(credential) {
  const castCredential = credential;
  return castCredential && typeof castCredential.getToken === "function" && (castCredential.signRequest === void 0 || castCredential.getToken.length > 0);
}
var apiVersionPolicyName = "ApiVersionPolicy";
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
var keyCredentialAuthenticationPolicyName = "keyCredentialAuthenticationPolicy";
function keyCredentialAuthenticationPolicy(credential, apiKeyHeaderName) {
  return {
    name: keyCredentialAuthenticationPolicyName,
    sendRequest(request, next) {
      request.headers.set(apiKeyHeaderName, credential.key);
      return next(request);
    }
  };
}
function addCredentialPipelinePolicy(pipeline, endpoint, options = {}) {
  const { credential, clientOptions } = options;
  if (!credential) {
    return;
  }
  if (isTokenCredential(credential)) {
    const tokenPolicy = (0,part$1.N$)({
      credential,
      scopes: clientOptions?.credentials?.scopes ?? `${endpoint}/.default`
    });
    pipeline.addPolicy(tokenPolicy);
  } else if (isKeyCredential2(credential)) {
    if (!clientOptions?.credentials?.apiKeyHeaderName) {
      throw new Error(`Missing API Key Header Name`);
    }
    const keyPolicy = keyCredentialAuthenticationPolicy(credential, clientOptions?.credentials?.apiKeyHeaderName);
    pipeline.addPolicy(keyPolicy);
  }
}
function createDefaultPipeline(endpoint, credential, options = {}) {
  const pipeline = (0,part$1.Fp)(options);
  pipeline.addPolicy(apiVersionPolicy(options));
  addCredentialPipelinePolicy(pipeline, endpoint, { credential, clientOptions: options });
  return pipeline;
}
function isKeyCredential2(credential) {
  return typeof credential === "object" && credential !== null && "key" in credential && typeof credential.key === "string";
}
function operationOptionsToRequestParameters2(options) {
  const tspRequestParameters = (0,part$1.Iq)(options);
  return {
    ...tspRequestParameters,
    tracingOptions: options.tracingOptions
  };
}
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
function getClient2(endpoint, credentialsOrPipelineOptions, clientOptions = {}) {
  let credentials;
  if (credentialsOrPipelineOptions) {
    if (isCredential(credentialsOrPipelineOptions)) {
      credentials = credentialsOrPipelineOptions;
    } else {
      clientOptions = credentialsOrPipelineOptions ?? {};
    }
  }
  const pipeline = clientOptions.pipeline ?? createDefaultPipeline(endpoint, credentials, clientOptions);
  const tspClient = (0,part$1.KU)(endpoint, {
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
  const clientContext = getClient2(endpointUrl, credential, updatedOptions);
  const apiVersion = options.apiVersion;
  return { ...clientContext, apiVersion, subscriptionId };
}
function areAllPropsUndefined(item, properties) {
  for (const property of properties) {
    if (item[property] !== void 0) {
      return false;
    }
  }
  return true;
}
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
function policyAssignmentDeserializer(item) {
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
function nonComplianceMessageArrayDeserializer(result) {
  return result.map((item) => {
    return nonComplianceMessageDeserializer(item);
  });
}
function nonComplianceMessageDeserializer(item) {
  return {
    message: item["message"],
    policyDefinitionReferenceId: item["policyDefinitionReferenceId"]
  };
}
function resourceSelectorArrayDeserializer(result) {
  return result.map((item) => {
    return resourceSelectorDeserializer(item);
  });
}
function resourceSelectorDeserializer(item) {
  return {
    name: item["name"],
    selectors: !item["selectors"] ? item["selectors"] : selectorArrayDeserializer(item["selectors"])
  };
}
function selectorArrayDeserializer(result) {
  return result.map((item) => {
    return selectorDeserializer(item);
  });
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
function overrideArrayDeserializer(result) {
  return result.map((item) => {
    return overrideDeserializer(item);
  });
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
function identityDeserializer(item) {
  return {
    principalId: item["principalId"],
    tenantId: item["tenantId"],
    type: item["type"],
    userAssignedIdentities: !item["userAssignedIdentities"] ? item["userAssignedIdentities"] : userAssignedIdentitiesValueRecordDeserializer(item["userAssignedIdentities"])
  };
}
function userAssignedIdentitiesValueRecordDeserializer(item) {
  const result = {};
  Object.keys(item).map((key) => {
    result[key] = !item[key] ? item[key] : userAssignedIdentitiesValueDeserializer(item[key]);
  });
  return result;
}
function userAssignedIdentitiesValueDeserializer(item) {
  return {
    principalId: item["principalId"],
    clientId: item["clientId"]
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
function errorResponseDeserializer(item) {
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
function _policyAssignmentListResultDeserializer(item) {
  return {
    value: policyAssignmentArrayDeserializer(item["value"]),
    nextLink: item["nextLink"]
  };
}
function policyAssignmentArrayDeserializer(result) {
  return result.map((item) => {
    return policyAssignmentDeserializer(item);
  });
}
function policyDefinitionSerializer(item) {
  return {
    properties: areAllPropsUndefined(item, [
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
function _policyDefinitionListResultDeserializer(item) {
  return {
    value: policyDefinitionArrayDeserializer(item["value"]),
    nextLink: item["nextLink"]
  };
}
function policyDefinitionArrayDeserializer(result) {
  return result.map((item) => {
    return policyDefinitionDeserializer(item);
  });
}
function policyDefinitionVersionSerializer(item) {
  return {
    properties: areAllPropsUndefined(item, [
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
function _policyDefinitionVersionListResultDeserializer(item) {
  return {
    value: policyDefinitionVersionArrayDeserializer(item["value"]),
    nextLink: item["nextLink"]
  };
}
function policyDefinitionVersionArrayDeserializer(result) {
  return result.map((item) => {
    return policyDefinitionVersionDeserializer(item);
  });
}
function policySetDefinitionSerializer(item) {
  return {
    properties: areAllPropsUndefined(item, [
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
function policySetDefinitionArrayDeserializer(result) {
  return result.map((item) => {
    return policySetDefinitionDeserializer(item);
  });
}
function policySetDefinitionVersionSerializer(item) {
  return {
    properties: areAllPropsUndefined(item, [
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
function _policySetDefinitionVersionListResultDeserializer(item) {
  return {
    value: policySetDefinitionVersionArrayDeserializer(item["value"]),
    nextLink: item["nextLink"]
  };
}
function policySetDefinitionVersionArrayDeserializer(result) {
  return result.map((item) => {
    return policySetDefinitionVersionDeserializer(item);
  });
}
var KnownPolicyTokenResult;
(function(KnownPolicyTokenResult2) {
  KnownPolicyTokenResult2["Succeeded"] = "Succeeded";
  KnownPolicyTokenResult2["Failed"] = "Failed";
})(KnownPolicyTokenResult || (KnownPolicyTokenResult = {}));
var KnownExternalEndpointResult;
(function(KnownExternalEndpointResult2) {
  KnownExternalEndpointResult2["Succeeded"] = "Succeeded";
  KnownExternalEndpointResult2["Failed"] = "Failed";
})(KnownExternalEndpointResult || (KnownExternalEndpointResult = {}));
var KnownVersions;
(function(KnownVersions2) {
  KnownVersions2["V20250301"] = "2025-03-01";
})(KnownVersions || (KnownVersions = {}));
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
function buildPagedAsyncIterator(client, getInitialResponse, processResponseBody, expectedStatuses, options = {}) {
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
    throw new part$1.pj(`Body Property ${nextLinkName} should be a string or undefined or null but got ${typeof nextLink}`);
  }
  if (nextLink === null) {
    return void 0;
  }
  return nextLink;
}
function getElements(body, itemName) {
  const value = body[itemName];
  if (!Array.isArray(value)) {
    throw new part$1.pj(`Couldn't paginate response
 Body doesn't contain an array property with name: ${itemName}`);
  }
  return value ?? [];
}
function checkPagingRequest(response, expectedStatuses) {
  if (!expectedStatuses.includes(response.status)) {
    throw createRestError2(`Pagination failed with unexpected statusCode ${response.status}`, response);
  }
}
function addApiVersionToUrl(url, apiVersion) {
  const urlObj = new URL(url, "https://microsoft.com");
  if (!urlObj.searchParams.get("api-version")) {
    return `${url}${Array.from(urlObj.searchParams.keys()).length > 0 ? "&" : "?"}api-version=${apiVersion}`;
  }
  return url;
}
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
function expandUrlTemplate(template, context, option) {
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
function _listSend(context, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policyAssignments{?api%2Dversion,%24filter,%24expand,%24top}", {
    subscriptionId: context.subscriptionId,
    "api%2Dversion": context.apiVersion ?? "2025-03-01",
    "%24filter": options?.filter,
    "%24expand": options?.expand,
    "%24top": options?.top
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _listDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return _policyAssignmentListResultDeserializer(result.body);
}
function list(context, options = { requestOptions: {} }) {
  return buildPagedAsyncIterator(context, () => _listSend(context, options), _listDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
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
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _listForManagementGroupDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return _policyAssignmentListResultDeserializer(result.body);
}
function listForManagementGroup(context, managementGroupId, options = { requestOptions: {} }) {
  return buildPagedAsyncIterator(context, () => _listForManagementGroupSend(context, managementGroupId, options), _listForManagementGroupDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
}
var policyDefinitionVersions_exports = {};
(0,part$2.VA)(policyDefinitionVersions_exports, {
  $delete: () => $delete2,
  createOrUpdate: () => createOrUpdate,
  createOrUpdateAtManagementGroup: () => createOrUpdateAtManagementGroup,
  deleteAtManagementGroup: () => deleteAtManagementGroup,
  get: () => get2,
  getAtManagementGroup: () => getAtManagementGroup,
  getBuiltIn: () => getBuiltIn,
  list: () => list2,
  listAll: () => listAll,
  listAllAtManagementGroup: () => listAllAtManagementGroup,
  listAllBuiltins: () => listAllBuiltins,
  listBuiltIn: () => listBuiltIn,
  listByManagementGroup: () => listByManagementGroup
});
function _listAllSend(context, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/listPolicyDefinitionVersions{?api%2Dversion}", {
    subscriptionId: context.subscriptionId,
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).post({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _listAllDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return _policyDefinitionVersionListResultDeserializer(result.body);
}
async function listAll(context, options = { requestOptions: {} }) {
  const result = await _listAllSend(context, options);
  return _listAllDeserialize(result);
}
function _listAllAtManagementGroupSend(context, managementGroupName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/providers/Microsoft.Management/managementGroups/{managementGroupName}/providers/Microsoft.Authorization/listPolicyDefinitionVersions{?api%2Dversion}", {
    managementGroupName,
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).post({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _listAllAtManagementGroupDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return _policyDefinitionVersionListResultDeserializer(result.body);
}
async function listAllAtManagementGroup(context, managementGroupName, options = { requestOptions: {} }) {
  const result = await _listAllAtManagementGroupSend(context, managementGroupName, options);
  return _listAllAtManagementGroupDeserialize(result);
}
function _listAllBuiltinsSend(context, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/providers/Microsoft.Authorization/listPolicyDefinitionVersions{?api%2Dversion}", {
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).post({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _listAllBuiltinsDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return _policyDefinitionVersionListResultDeserializer(result.body);
}
async function listAllBuiltins(context, options = { requestOptions: {} }) {
  const result = await _listAllBuiltinsSend(context, options);
  return _listAllBuiltinsDeserialize(result);
}
function _listByManagementGroupSend(context, managementGroupName, policyDefinitionName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/providers/Microsoft.Management/managementGroups/{managementGroupName}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}/versions{?api%2Dversion,%24top}", {
    managementGroupName,
    policyDefinitionName,
    "api%2Dversion": context.apiVersion ?? "2025-03-01",
    "%24top": options?.top
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _listByManagementGroupDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return _policyDefinitionVersionListResultDeserializer(result.body);
}
function listByManagementGroup(context, managementGroupName, policyDefinitionName, options = { requestOptions: {} }) {
  return buildPagedAsyncIterator(context, () => _listByManagementGroupSend(context, managementGroupName, policyDefinitionName, options), _listByManagementGroupDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
}
function _deleteAtManagementGroupSend(context, managementGroupName, policyDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/providers/Microsoft.Management/managementGroups/{managementGroupName}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion}", {
    managementGroupName,
    policyDefinitionName,
    policyDefinitionVersion,
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).delete({ ...operationOptionsToRequestParameters2(options) });
}
async function _deleteAtManagementGroupDeserialize(result) {
  const expectedStatuses = ["200", "204"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
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
  const path = expandUrlTemplate("/providers/Microsoft.Management/managementGroups/{managementGroupName}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion}", {
    managementGroupName,
    policyDefinitionName,
    policyDefinitionVersion,
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).put({
    ...operationOptionsToRequestParameters2(options),
    contentType: "application/json",
    headers: { accept: "application/json", ...options.requestOptions?.headers },
    body: policyDefinitionVersionSerializer(parameters)
  });
}
async function _createOrUpdateAtManagementGroupDeserialize(result) {
  const expectedStatuses = ["200", "201"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return policyDefinitionVersionDeserializer(result.body);
}
async function createOrUpdateAtManagementGroup(context, managementGroupName, policyDefinitionName, policyDefinitionVersion, parameters, options = {
  requestOptions: {}
}) {
  const result = await _createOrUpdateAtManagementGroupSend(context, managementGroupName, policyDefinitionName, policyDefinitionVersion, parameters, options);
  return _createOrUpdateAtManagementGroupDeserialize(result);
}
function _getAtManagementGroupSend(context, managementGroupName, policyDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/providers/Microsoft.Management/managementGroups/{managementGroupName}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion}", {
    managementGroupName,
    policyDefinitionName,
    policyDefinitionVersion,
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _getAtManagementGroupDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return policyDefinitionVersionDeserializer(result.body);
}
async function getAtManagementGroup(context, managementGroupName, policyDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
  const result = await _getAtManagementGroupSend(context, managementGroupName, policyDefinitionName, policyDefinitionVersion, options);
  return _getAtManagementGroupDeserialize(result);
}
function _listBuiltInSend(context, policyDefinitionName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}/versions{?api%2Dversion,%24top}", {
    policyDefinitionName,
    "api%2Dversion": context.apiVersion ?? "2025-03-01",
    "%24top": options?.top
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _listBuiltInDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return _policyDefinitionVersionListResultDeserializer(result.body);
}
function listBuiltIn(context, policyDefinitionName, options = { requestOptions: {} }) {
  return buildPagedAsyncIterator(context, () => _listBuiltInSend(context, policyDefinitionName, options), _listBuiltInDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
}
function _getBuiltInSend(context, policyDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion}", {
    policyDefinitionName,
    policyDefinitionVersion,
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _getBuiltInDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return policyDefinitionVersionDeserializer(result.body);
}
async function getBuiltIn(context, policyDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
  const result = await _getBuiltInSend(context, policyDefinitionName, policyDefinitionVersion, options);
  return _getBuiltInDeserialize(result);
}
function _listSend2(context, policyDefinitionName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}/versions{?api%2Dversion,%24top}", {
    subscriptionId: context.subscriptionId,
    policyDefinitionName,
    "api%2Dversion": context.apiVersion ?? "2025-03-01",
    "%24top": options?.top
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _listDeserialize2(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return _policyDefinitionVersionListResultDeserializer(result.body);
}
function list2(context, policyDefinitionName, options = { requestOptions: {} }) {
  return buildPagedAsyncIterator(context, () => _listSend2(context, policyDefinitionName, options), _listDeserialize2, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
}
function _$deleteSend(context, policyDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion}", {
    subscriptionId: context.subscriptionId,
    policyDefinitionName,
    policyDefinitionVersion,
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).delete({ ...operationOptionsToRequestParameters2(options) });
}
async function _$deleteDeserialize(result) {
  const expectedStatuses = ["200", "204"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return;
}
async function $delete2(context, policyDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
  const result = await _$deleteSend(context, policyDefinitionName, policyDefinitionVersion, options);
  return _$deleteDeserialize(result);
}
function _createOrUpdateSend(context, policyDefinitionName, policyDefinitionVersion, parameters, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion}", {
    subscriptionId: context.subscriptionId,
    policyDefinitionName,
    policyDefinitionVersion,
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).put({
    ...operationOptionsToRequestParameters2(options),
    contentType: "application/json",
    headers: { accept: "application/json", ...options.requestOptions?.headers },
    body: policyDefinitionVersionSerializer(parameters)
  });
}
async function _createOrUpdateDeserialize(result) {
  const expectedStatuses = ["200", "201"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return policyDefinitionVersionDeserializer(result.body);
}
async function createOrUpdate(context, policyDefinitionName, policyDefinitionVersion, parameters, options = { requestOptions: {} }) {
  const result = await _createOrUpdateSend(context, policyDefinitionName, policyDefinitionVersion, parameters, options);
  return _createOrUpdateDeserialize(result);
}
function _getSend(context, policyDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion}", {
    subscriptionId: context.subscriptionId,
    policyDefinitionName,
    policyDefinitionVersion,
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _getDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return policyDefinitionVersionDeserializer(result.body);
}
async function get2(context, policyDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
  const result = await _getSend(context, policyDefinitionName, policyDefinitionVersion, options);
  return _getDeserialize(result);
}
var policyDefinitions_exports = {};
(0,part$2.VA)(policyDefinitions_exports, {
  $delete: () => $delete3,
  createOrUpdate: () => createOrUpdate2,
  createOrUpdateAtManagementGroup: () => createOrUpdateAtManagementGroup2,
  deleteAtManagementGroup: () => deleteAtManagementGroup2,
  get: () => get3,
  getAtManagementGroup: () => getAtManagementGroup2,
  getBuiltIn: () => getBuiltIn2,
  list: () => list3,
  listBuiltIn: () => listBuiltIn2,
  listByManagementGroup: () => listByManagementGroup2
});
function _listByManagementGroupSend2(context, managementGroupId, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Authorization/policyDefinitions{?api%2Dversion,%24filter,%24top}", {
    managementGroupId,
    "api%2Dversion": context.apiVersion ?? "2025-03-01",
    "%24filter": options?.filter,
    "%24top": options?.top
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _listByManagementGroupDeserialize2(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return _policyDefinitionListResultDeserializer(result.body);
}
function listByManagementGroup2(context, managementGroupId, options = { requestOptions: {} }) {
  return buildPagedAsyncIterator(context, () => _listByManagementGroupSend2(context, managementGroupId, options), _listByManagementGroupDeserialize2, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
}
function _deleteAtManagementGroupSend2(context, managementGroupId, policyDefinitionName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}{?api%2Dversion}", {
    managementGroupId,
    policyDefinitionName,
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).delete({ ...operationOptionsToRequestParameters2(options) });
}
async function _deleteAtManagementGroupDeserialize2(result) {
  const expectedStatuses = ["200", "204"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return;
}
async function deleteAtManagementGroup2(context, managementGroupId, policyDefinitionName, options = { requestOptions: {} }) {
  const result = await _deleteAtManagementGroupSend2(context, managementGroupId, policyDefinitionName, options);
  return _deleteAtManagementGroupDeserialize2(result);
}
function _createOrUpdateAtManagementGroupSend2(context, managementGroupId, policyDefinitionName, parameters, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}{?api%2Dversion}", {
    managementGroupId,
    policyDefinitionName,
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).put({
    ...operationOptionsToRequestParameters2(options),
    contentType: "application/json",
    headers: { accept: "application/json", ...options.requestOptions?.headers },
    body: policyDefinitionSerializer(parameters)
  });
}
async function _createOrUpdateAtManagementGroupDeserialize2(result) {
  const expectedStatuses = ["201"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return policyDefinitionDeserializer(result.body);
}
async function createOrUpdateAtManagementGroup2(context, managementGroupId, policyDefinitionName, parameters, options = { requestOptions: {} }) {
  const result = await _createOrUpdateAtManagementGroupSend2(context, managementGroupId, policyDefinitionName, parameters, options);
  return _createOrUpdateAtManagementGroupDeserialize2(result);
}
function _getAtManagementGroupSend2(context, managementGroupId, policyDefinitionName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}{?api%2Dversion}", {
    managementGroupId,
    policyDefinitionName,
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _getAtManagementGroupDeserialize2(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return policyDefinitionDeserializer(result.body);
}
async function getAtManagementGroup2(context, managementGroupId, policyDefinitionName, options = { requestOptions: {} }) {
  const result = await _getAtManagementGroupSend2(context, managementGroupId, policyDefinitionName, options);
  return _getAtManagementGroupDeserialize2(result);
}
function _listBuiltInSend2(context, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/providers/Microsoft.Authorization/policyDefinitions{?api%2Dversion,%24filter,%24top}", {
    "api%2Dversion": context.apiVersion ?? "2025-03-01",
    "%24filter": options?.filter,
    "%24top": options?.top
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _listBuiltInDeserialize2(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return _policyDefinitionListResultDeserializer(result.body);
}
function listBuiltIn2(context, options = { requestOptions: {} }) {
  return buildPagedAsyncIterator(context, () => _listBuiltInSend2(context, options), _listBuiltInDeserialize2, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
}
function _getBuiltInSend2(context, policyDefinitionName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}{?api%2Dversion}", {
    policyDefinitionName,
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _getBuiltInDeserialize2(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return policyDefinitionDeserializer(result.body);
}
async function getBuiltIn2(context, policyDefinitionName, options = { requestOptions: {} }) {
  const result = await _getBuiltInSend2(context, policyDefinitionName, options);
  return _getBuiltInDeserialize2(result);
}
function _listSend3(context, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policyDefinitions{?api%2Dversion,%24filter,%24top}", {
    subscriptionId: context.subscriptionId,
    "api%2Dversion": context.apiVersion ?? "2025-03-01",
    "%24filter": options?.filter,
    "%24top": options?.top
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _listDeserialize3(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return _policyDefinitionListResultDeserializer(result.body);
}
function list3(context, options = { requestOptions: {} }) {
  return buildPagedAsyncIterator(context, () => _listSend3(context, options), _listDeserialize3, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
}
function _$deleteSend2(context, policyDefinitionName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}{?api%2Dversion}", {
    subscriptionId: context.subscriptionId,
    policyDefinitionName,
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).delete({ ...operationOptionsToRequestParameters2(options) });
}
async function _$deleteDeserialize2(result) {
  const expectedStatuses = ["200", "204"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return;
}
async function $delete3(context, policyDefinitionName, options = { requestOptions: {} }) {
  const result = await _$deleteSend2(context, policyDefinitionName, options);
  return _$deleteDeserialize2(result);
}
function _createOrUpdateSend2(context, policyDefinitionName, parameters, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}{?api%2Dversion}", {
    subscriptionId: context.subscriptionId,
    policyDefinitionName,
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).put({
    ...operationOptionsToRequestParameters2(options),
    contentType: "application/json",
    headers: { accept: "application/json", ...options.requestOptions?.headers },
    body: policyDefinitionSerializer(parameters)
  });
}
async function _createOrUpdateDeserialize2(result) {
  const expectedStatuses = ["201"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return policyDefinitionDeserializer(result.body);
}
async function createOrUpdate2(context, policyDefinitionName, parameters, options = { requestOptions: {} }) {
  const result = await _createOrUpdateSend2(context, policyDefinitionName, parameters, options);
  return _createOrUpdateDeserialize2(result);
}
function _getSend2(context, policyDefinitionName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}{?api%2Dversion}", {
    subscriptionId: context.subscriptionId,
    policyDefinitionName,
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _getDeserialize2(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return policyDefinitionDeserializer(result.body);
}
async function get3(context, policyDefinitionName, options = { requestOptions: {} }) {
  const result = await _getSend2(context, policyDefinitionName, options);
  return _getDeserialize2(result);
}
var policySetDefinitionVersions_exports = {};
(0,part$2.VA)(policySetDefinitionVersions_exports, {
  $delete: () => $delete4,
  createOrUpdate: () => createOrUpdate3,
  createOrUpdateAtManagementGroup: () => createOrUpdateAtManagementGroup3,
  deleteAtManagementGroup: () => deleteAtManagementGroup3,
  get: () => get4,
  getAtManagementGroup: () => getAtManagementGroup3,
  getBuiltIn: () => getBuiltIn3,
  list: () => list4,
  listAll: () => listAll2,
  listAllAtManagementGroup: () => listAllAtManagementGroup2,
  listAllBuiltins: () => listAllBuiltins2,
  listBuiltIn: () => listBuiltIn3,
  listByManagementGroup: () => listByManagementGroup3
});
function _listAllSend2(context, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/listPolicySetDefinitionVersions{?api%2Dversion}", {
    subscriptionId: context.subscriptionId,
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).post({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _listAllDeserialize2(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return _policySetDefinitionVersionListResultDeserializer(result.body);
}
async function listAll2(context, options = { requestOptions: {} }) {
  const result = await _listAllSend2(context, options);
  return _listAllDeserialize2(result);
}
function _listAllAtManagementGroupSend2(context, managementGroupName, options = {
  requestOptions: {}
}) {
  const path = expandUrlTemplate("/providers/Microsoft.Management/managementGroups/{managementGroupName}/providers/Microsoft.Authorization/listPolicySetDefinitionVersions{?api%2Dversion}", {
    managementGroupName,
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).post({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _listAllAtManagementGroupDeserialize2(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return _policySetDefinitionVersionListResultDeserializer(result.body);
}
async function listAllAtManagementGroup2(context, managementGroupName, options = {
  requestOptions: {}
}) {
  const result = await _listAllAtManagementGroupSend2(context, managementGroupName, options);
  return _listAllAtManagementGroupDeserialize2(result);
}
function _listAllBuiltinsSend2(context, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/providers/Microsoft.Authorization/listPolicySetDefinitionVersions{?api%2Dversion}", {
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).post({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _listAllBuiltinsDeserialize2(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return _policySetDefinitionVersionListResultDeserializer(result.body);
}
async function listAllBuiltins2(context, options = { requestOptions: {} }) {
  const result = await _listAllBuiltinsSend2(context, options);
  return _listAllBuiltinsDeserialize2(result);
}
function _listByManagementGroupSend3(context, managementGroupName, policySetDefinitionName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/providers/Microsoft.Management/managementGroups/{managementGroupName}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}/versions{?api%2Dversion,%24expand,%24top}", {
    managementGroupName,
    policySetDefinitionName,
    "api%2Dversion": context.apiVersion ?? "2025-03-01",
    "%24expand": options?.expand,
    "%24top": options?.top
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _listByManagementGroupDeserialize3(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return _policySetDefinitionVersionListResultDeserializer(result.body);
}
function listByManagementGroup3(context, managementGroupName, policySetDefinitionName, options = { requestOptions: {} }) {
  return buildPagedAsyncIterator(context, () => _listByManagementGroupSend3(context, managementGroupName, policySetDefinitionName, options), _listByManagementGroupDeserialize3, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
}
function _deleteAtManagementGroupSend3(context, managementGroupName, policySetDefinitionName, policyDefinitionVersion, options = {
  requestOptions: {}
}) {
  const path = expandUrlTemplate("/providers/Microsoft.Management/managementGroups/{managementGroupName}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion}", {
    managementGroupName,
    policySetDefinitionName,
    policyDefinitionVersion,
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).delete({ ...operationOptionsToRequestParameters2(options) });
}
async function _deleteAtManagementGroupDeserialize3(result) {
  const expectedStatuses = ["200", "204"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return;
}
async function deleteAtManagementGroup3(context, managementGroupName, policySetDefinitionName, policyDefinitionVersion, options = {
  requestOptions: {}
}) {
  const result = await _deleteAtManagementGroupSend3(context, managementGroupName, policySetDefinitionName, policyDefinitionVersion, options);
  return _deleteAtManagementGroupDeserialize3(result);
}
function _createOrUpdateAtManagementGroupSend3(context, managementGroupName, policySetDefinitionName, policyDefinitionVersion, parameters, options = {
  requestOptions: {}
}) {
  const path = expandUrlTemplate("/providers/Microsoft.Management/managementGroups/{managementGroupName}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion}", {
    managementGroupName,
    policySetDefinitionName,
    policyDefinitionVersion,
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).put({
    ...operationOptionsToRequestParameters2(options),
    contentType: "application/json",
    headers: { accept: "application/json", ...options.requestOptions?.headers },
    body: policySetDefinitionVersionSerializer(parameters)
  });
}
async function _createOrUpdateAtManagementGroupDeserialize3(result) {
  const expectedStatuses = ["200", "201"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return policySetDefinitionVersionDeserializer(result.body);
}
async function createOrUpdateAtManagementGroup3(context, managementGroupName, policySetDefinitionName, policyDefinitionVersion, parameters, options = {
  requestOptions: {}
}) {
  const result = await _createOrUpdateAtManagementGroupSend3(context, managementGroupName, policySetDefinitionName, policyDefinitionVersion, parameters, options);
  return _createOrUpdateAtManagementGroupDeserialize3(result);
}
function _getAtManagementGroupSend3(context, managementGroupName, policySetDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/providers/Microsoft.Management/managementGroups/{managementGroupName}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion,%24expand}", {
    managementGroupName,
    policySetDefinitionName,
    policyDefinitionVersion,
    "api%2Dversion": context.apiVersion ?? "2025-03-01",
    "%24expand": options?.expand
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _getAtManagementGroupDeserialize3(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return policySetDefinitionVersionDeserializer(result.body);
}
async function getAtManagementGroup3(context, managementGroupName, policySetDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
  const result = await _getAtManagementGroupSend3(context, managementGroupName, policySetDefinitionName, policyDefinitionVersion, options);
  return _getAtManagementGroupDeserialize3(result);
}
function _listBuiltInSend3(context, policySetDefinitionName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}/versions{?api%2Dversion,%24expand,%24top}", {
    policySetDefinitionName,
    "api%2Dversion": context.apiVersion ?? "2025-03-01",
    "%24expand": options?.expand,
    "%24top": options?.top
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _listBuiltInDeserialize3(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return _policySetDefinitionVersionListResultDeserializer(result.body);
}
function listBuiltIn3(context, policySetDefinitionName, options = { requestOptions: {} }) {
  return buildPagedAsyncIterator(context, () => _listBuiltInSend3(context, policySetDefinitionName, options), _listBuiltInDeserialize3, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
}
function _getBuiltInSend3(context, policySetDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion,%24expand}", {
    policySetDefinitionName,
    policyDefinitionVersion,
    "api%2Dversion": context.apiVersion ?? "2025-03-01",
    "%24expand": options?.expand
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _getBuiltInDeserialize3(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return policySetDefinitionVersionDeserializer(result.body);
}
async function getBuiltIn3(context, policySetDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
  const result = await _getBuiltInSend3(context, policySetDefinitionName, policyDefinitionVersion, options);
  return _getBuiltInDeserialize3(result);
}
function _listSend4(context, policySetDefinitionName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}/versions{?api%2Dversion,%24expand,%24top}", {
    subscriptionId: context.subscriptionId,
    policySetDefinitionName,
    "api%2Dversion": context.apiVersion ?? "2025-03-01",
    "%24expand": options?.expand,
    "%24top": options?.top
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _listDeserialize4(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return _policySetDefinitionVersionListResultDeserializer(result.body);
}
function list4(context, policySetDefinitionName, options = { requestOptions: {} }) {
  return buildPagedAsyncIterator(context, () => _listSend4(context, policySetDefinitionName, options), _listDeserialize4, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
}
function _$deleteSend3(context, policySetDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion}", {
    subscriptionId: context.subscriptionId,
    policySetDefinitionName,
    policyDefinitionVersion,
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).delete({ ...operationOptionsToRequestParameters2(options) });
}
async function _$deleteDeserialize3(result) {
  const expectedStatuses = ["200", "204"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return;
}
async function $delete4(context, policySetDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
  const result = await _$deleteSend3(context, policySetDefinitionName, policyDefinitionVersion, options);
  return _$deleteDeserialize3(result);
}
function _createOrUpdateSend3(context, policySetDefinitionName, policyDefinitionVersion, parameters, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion}", {
    subscriptionId: context.subscriptionId,
    policySetDefinitionName,
    policyDefinitionVersion,
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).put({
    ...operationOptionsToRequestParameters2(options),
    contentType: "application/json",
    headers: { accept: "application/json", ...options.requestOptions?.headers },
    body: policySetDefinitionVersionSerializer(parameters)
  });
}
async function _createOrUpdateDeserialize3(result) {
  const expectedStatuses = ["200", "201"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return policySetDefinitionVersionDeserializer(result.body);
}
async function createOrUpdate3(context, policySetDefinitionName, policyDefinitionVersion, parameters, options = { requestOptions: {} }) {
  const result = await _createOrUpdateSend3(context, policySetDefinitionName, policyDefinitionVersion, parameters, options);
  return _createOrUpdateDeserialize3(result);
}
function _getSend3(context, policySetDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}/versions/{policyDefinitionVersion}{?api%2Dversion,%24expand}", {
    subscriptionId: context.subscriptionId,
    policySetDefinitionName,
    policyDefinitionVersion,
    "api%2Dversion": context.apiVersion ?? "2025-03-01",
    "%24expand": options?.expand
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _getDeserialize3(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return policySetDefinitionVersionDeserializer(result.body);
}
async function get4(context, policySetDefinitionName, policyDefinitionVersion, options = { requestOptions: {} }) {
  const result = await _getSend3(context, policySetDefinitionName, policyDefinitionVersion, options);
  return _getDeserialize3(result);
}
var policySetDefinitions_exports = {};
(0,part$2.VA)(policySetDefinitions_exports, {
  $delete: () => $delete5,
  createOrUpdate: () => createOrUpdate4,
  createOrUpdateAtManagementGroup: () => createOrUpdateAtManagementGroup4,
  deleteAtManagementGroup: () => deleteAtManagementGroup4,
  get: () => get5,
  getAtManagementGroup: () => getAtManagementGroup4,
  getBuiltIn: () => getBuiltIn4,
  list: () => list5,
  listBuiltIn: () => listBuiltIn4,
  listByManagementGroup: () => listByManagementGroup4
});
function _listByManagementGroupSend4(context, managementGroupId, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Authorization/policySetDefinitions{?api%2Dversion,%24filter,%24expand,%24top}", {
    managementGroupId,
    "api%2Dversion": context.apiVersion ?? "2025-03-01",
    "%24filter": options?.filter,
    "%24expand": options?.expand,
    "%24top": options?.top
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _listByManagementGroupDeserialize4(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return _policySetDefinitionListResultDeserializer(result.body);
}
function listByManagementGroup4(context, managementGroupId, options = { requestOptions: {} }) {
  return buildPagedAsyncIterator(context, () => _listByManagementGroupSend4(context, managementGroupId, options), _listByManagementGroupDeserialize4, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
}
function _deleteAtManagementGroupSend4(context, managementGroupId, policySetDefinitionName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}{?api%2Dversion}", {
    managementGroupId,
    policySetDefinitionName,
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).delete({ ...operationOptionsToRequestParameters2(options) });
}
async function _deleteAtManagementGroupDeserialize4(result) {
  const expectedStatuses = ["200", "204"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return;
}
async function deleteAtManagementGroup4(context, managementGroupId, policySetDefinitionName, options = { requestOptions: {} }) {
  const result = await _deleteAtManagementGroupSend4(context, managementGroupId, policySetDefinitionName, options);
  return _deleteAtManagementGroupDeserialize4(result);
}
function _createOrUpdateAtManagementGroupSend4(context, managementGroupId, policySetDefinitionName, parameters, options = {
  requestOptions: {}
}) {
  const path = expandUrlTemplate("/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}{?api%2Dversion}", {
    managementGroupId,
    policySetDefinitionName,
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).put({
    ...operationOptionsToRequestParameters2(options),
    contentType: "application/json",
    headers: { accept: "application/json", ...options.requestOptions?.headers },
    body: policySetDefinitionSerializer(parameters)
  });
}
async function _createOrUpdateAtManagementGroupDeserialize4(result) {
  const expectedStatuses = ["200", "201"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return policySetDefinitionDeserializer(result.body);
}
async function createOrUpdateAtManagementGroup4(context, managementGroupId, policySetDefinitionName, parameters, options = {
  requestOptions: {}
}) {
  const result = await _createOrUpdateAtManagementGroupSend4(context, managementGroupId, policySetDefinitionName, parameters, options);
  return _createOrUpdateAtManagementGroupDeserialize4(result);
}
function _getAtManagementGroupSend4(context, managementGroupId, policySetDefinitionName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}{?api%2Dversion,%24expand}", {
    managementGroupId,
    policySetDefinitionName,
    "api%2Dversion": context.apiVersion ?? "2025-03-01",
    "%24expand": options?.expand
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _getAtManagementGroupDeserialize4(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return policySetDefinitionDeserializer(result.body);
}
async function getAtManagementGroup4(context, managementGroupId, policySetDefinitionName, options = { requestOptions: {} }) {
  const result = await _getAtManagementGroupSend4(context, managementGroupId, policySetDefinitionName, options);
  return _getAtManagementGroupDeserialize4(result);
}
function _listBuiltInSend4(context, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/providers/Microsoft.Authorization/policySetDefinitions{?api%2Dversion,%24filter,%24expand,%24top}", {
    "api%2Dversion": context.apiVersion ?? "2025-03-01",
    "%24filter": options?.filter,
    "%24expand": options?.expand,
    "%24top": options?.top
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _listBuiltInDeserialize4(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return _policySetDefinitionListResultDeserializer(result.body);
}
function listBuiltIn4(context, options = { requestOptions: {} }) {
  return buildPagedAsyncIterator(context, () => _listBuiltInSend4(context, options), _listBuiltInDeserialize4, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
}
function _getBuiltInSend4(context, policySetDefinitionName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}{?api%2Dversion,%24expand}", {
    policySetDefinitionName,
    "api%2Dversion": context.apiVersion ?? "2025-03-01",
    "%24expand": options?.expand
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _getBuiltInDeserialize4(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return policySetDefinitionDeserializer(result.body);
}
async function getBuiltIn4(context, policySetDefinitionName, options = { requestOptions: {} }) {
  const result = await _getBuiltInSend4(context, policySetDefinitionName, options);
  return _getBuiltInDeserialize4(result);
}
function _listSend5(context, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policySetDefinitions{?api%2Dversion,%24filter,%24expand,%24top}", {
    subscriptionId: context.subscriptionId,
    "api%2Dversion": context.apiVersion ?? "2025-03-01",
    "%24filter": options?.filter,
    "%24expand": options?.expand,
    "%24top": options?.top
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _listDeserialize5(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return _policySetDefinitionListResultDeserializer(result.body);
}
function list5(context, options = { requestOptions: {} }) {
  return buildPagedAsyncIterator(context, () => _listSend5(context, options), _listDeserialize5, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-03-01" });
}
function _$deleteSend4(context, policySetDefinitionName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}{?api%2Dversion}", {
    subscriptionId: context.subscriptionId,
    policySetDefinitionName,
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).delete({ ...operationOptionsToRequestParameters2(options) });
}
async function _$deleteDeserialize4(result) {
  const expectedStatuses = ["200", "204"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return;
}
async function $delete5(context, policySetDefinitionName, options = { requestOptions: {} }) {
  const result = await _$deleteSend4(context, policySetDefinitionName, options);
  return _$deleteDeserialize4(result);
}
function _createOrUpdateSend4(context, policySetDefinitionName, parameters, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}{?api%2Dversion}", {
    subscriptionId: context.subscriptionId,
    policySetDefinitionName,
    "api%2Dversion": context.apiVersion ?? "2025-03-01"
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).put({
    ...operationOptionsToRequestParameters2(options),
    contentType: "application/json",
    headers: { accept: "application/json", ...options.requestOptions?.headers },
    body: policySetDefinitionSerializer(parameters)
  });
}
async function _createOrUpdateDeserialize4(result) {
  const expectedStatuses = ["200", "201"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return policySetDefinitionDeserializer(result.body);
}
async function createOrUpdate4(context, policySetDefinitionName, parameters, options = { requestOptions: {} }) {
  const result = await _createOrUpdateSend4(context, policySetDefinitionName, parameters, options);
  return _createOrUpdateDeserialize4(result);
}
function _getSend4(context, policySetDefinitionName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/policySetDefinitions/{policySetDefinitionName}{?api%2Dversion,%24expand}", {
    subscriptionId: context.subscriptionId,
    policySetDefinitionName,
    "api%2Dversion": context.apiVersion ?? "2025-03-01",
    "%24expand": options?.expand
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: { accept: "application/json", ...options.requestOptions?.headers }
  });
}
async function _getDeserialize4(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = errorResponseDeserializer(result.body);
    throw error;
  }
  return policySetDefinitionDeserializer(result.body);
}
async function get5(context, policySetDefinitionName, options = { requestOptions: {} }) {
  const result = await _getSend4(context, policySetDefinitionName, options);
  return _getDeserialize4(result);
}
function clientFor({ endpoint, subscriptionId }, httpClient) {
  return createPolicy(part$0.c, subscriptionId, {
    endpoint,
    httpClient,
    pipeline: (0,part$1.O8)()
  });
}
function listAssignments(target, group) {
  return (http) => (0,part$0.Z)(group === void 0 ? list(clientFor(target, http)) : listForManagementGroup(clientFor(target, http), group, { filter: "atScope()" }));
}
var WITH_LATEST = "LatestDefinitionVersion";
function listDefinitions(target, kind, owner, policyType) {
  const isSet = kind === "policySetDefinitions";
  const operations = isSet ? policySetDefinitions_exports : policyDefinitions_exports;
  const options = {
    filter: `policyType eq '${policyType}'`,
    top: 1e3,
    ...isSet ? { expand: WITH_LATEST } : {}
  };
  return (http) => {
    const client = clientFor(target, http);
    switch (owner.kind) {
      case "tenant":
        return (0,part$0.Z)(operations.listBuiltIn(client, options));
      case "managementGroup":
        return (0,part$0.Z)(operations.listByManagementGroup(client, owner.managementGroup, options));
      case "subscription":
        return (0,part$0.Z)(operations.list(client, options));
    }
  };
}
function getDefinition(target, kind, owner, name) {
  const isSet = kind === "policySetDefinitions";
  const operations = isSet ? policySetDefinitions_exports : policyDefinitions_exports;
  const options = isSet ? { expand: WITH_LATEST } : {};
  return async (http) => {
    const client = clientFor(target, http);
    switch (owner.kind) {
      case "tenant":
        await operations.getBuiltIn(client, name, options);
        break;
      case "managementGroup":
        await operations.getAtManagementGroup(client, owner.managementGroup, name, options);
        break;
      case "subscription":
        await operations.get(client, name, options);
        break;
    }
  };
}
function listVersions(target, kind, owner, name) {
  const operations = kind === "policyDefinitions" ? policyDefinitionVersions_exports : policySetDefinitionVersions_exports;
  return (http) => {
    const client = clientFor(target, http);
    switch (owner.kind) {
      case "tenant":
        return (0,part$0.Z)(operations.listBuiltIn(client, name));
      case "managementGroup":
        return (0,part$0.Z)(operations.listByManagementGroup(client, owner.managementGroup, name));
      case "subscription":
        return (0,part$0.Z)(operations.list(client, name));
    }
  };
}
 })
};
