export const id = 9975;
export const ids = [9975];
export const modules = {
 9975:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   listDenyAssignments: () => ( listDenyAssignments),
   listRoleAssignments: () => ( listRoleAssignments),
   listRoleDefinitions: () => ( listRoleDefinitions)
 });
 var part$0 = __webpack_require__(2878);
 var part$1 = __webpack_require__(6117);
 var part$2 = __webpack_require__(7341);
var require_state_cjs = (0,part$2.P$)({
  "node_modules/@azure/core-client/dist/commonjs/state-cjs.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.state = void 0;
    exports.state = {
      operationRequestMap: new WeakMap()
    };
  }
});
var pageMap = new WeakMap();
function setContinuationToken(page, continuationToken) {
  var _a;
  if (typeof page !== "object" || page === null || !continuationToken) {
    return;
  }
  const pageInfo = (_a = pageMap.get(page)) !== null && _a !== void 0 ? _a : {};
  pageInfo.continuationToken = continuationToken;
  pageMap.set(page, pageInfo);
}
function encodeByteArray(value) {
  return (0,part$1.SW)(value, "base64");
}
function decodeString(value) {
  return (0,part$1.Al)(value, "base64");
}
function decodeStringToString(value) {
  return (0,part$1.SW)((0,part$1.Al)(value, "base64"), "utf-8");
}
var XML_ATTRKEY = "$";
var XML_CHARKEY = "_";
function isPrimitiveBody(value, mapperTypeName) {
  return mapperTypeName !== "Composite" && mapperTypeName !== "Dictionary" && (typeof value === "string" || typeof value === "number" || typeof value === "boolean" || mapperTypeName?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i) !== null || value === void 0 || value === null);
}
var validateISODuration = /^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
function isDuration(value) {
  return validateISODuration.test(value);
}
var validUuidRegex = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;
function isValidUuid(uuid) {
  return validUuidRegex.test(uuid);
}
function handleNullableResponseAndWrappableBody(responseObject) {
  const combinedHeadersAndBody = {
    ...responseObject.headers,
    ...responseObject.body
  };
  if (responseObject.hasNullableType && Object.getOwnPropertyNames(combinedHeadersAndBody).length === 0) {
    return responseObject.shouldWrapBody ? { body: null } : null;
  } else {
    return responseObject.shouldWrapBody ? {
      ...responseObject.headers,
      body: responseObject.body
    } : combinedHeadersAndBody;
  }
}
function flattenResponse(fullResponse, responseSpec) {
  const parsedHeaders = fullResponse.parsedHeaders;
  if (fullResponse.request.method === "HEAD") {
    return {
      ...parsedHeaders,
      body: fullResponse.parsedBody
    };
  }
  const bodyMapper = responseSpec && responseSpec.bodyMapper;
  const isNullable = Boolean(bodyMapper?.nullable);
  const expectedBodyTypeName = bodyMapper?.type.name;
  if (expectedBodyTypeName === "Stream") {
    return {
      ...parsedHeaders,
      blobBody: fullResponse.blobBody,
      readableStreamBody: fullResponse.readableStreamBody
    };
  }
  const modelProperties = expectedBodyTypeName === "Composite" && bodyMapper.type.modelProperties || {};
  const isPageableResponse = Object.keys(modelProperties).some((k) => modelProperties[k].serializedName === "");
  if (expectedBodyTypeName === "Sequence" || isPageableResponse) {
    const arrayResponse = fullResponse.parsedBody ?? [];
    for (const key of Object.keys(modelProperties)) {
      if (modelProperties[key].serializedName) {
        arrayResponse[key] = fullResponse.parsedBody?.[key];
      }
    }
    if (parsedHeaders) {
      for (const key of Object.keys(parsedHeaders)) {
        arrayResponse[key] = parsedHeaders[key];
      }
    }
    return isNullable && !fullResponse.parsedBody && !parsedHeaders && Object.getOwnPropertyNames(modelProperties).length === 0 ? null : arrayResponse;
  }
  return handleNullableResponseAndWrappableBody({
    body: fullResponse.parsedBody,
    headers: parsedHeaders,
    hasNullableType: isNullable,
    shouldWrapBody: isPrimitiveBody(fullResponse.parsedBody, expectedBodyTypeName)
  });
}
var SerializerImpl = class {
  modelMappers;
  isXML;
  constructor(modelMappers = {}, isXML = false) {
    this.modelMappers = modelMappers;
    this.isXML = isXML;
  }
  validateConstraints(mapper, value, objectName) {
    const failValidation = (constraintName, constraintValue) => {
      throw new Error(`"${objectName}" with value "${value}" should satisfy the constraint "${constraintName}": ${constraintValue}.`);
    };
    if (mapper.constraints && value !== void 0 && value !== null) {
      const { ExclusiveMaximum, ExclusiveMinimum, InclusiveMaximum, InclusiveMinimum, MaxItems, MaxLength, MinItems, MinLength, MultipleOf, Pattern, UniqueItems } = mapper.constraints;
      if (ExclusiveMaximum !== void 0 && value >= ExclusiveMaximum) {
        failValidation("ExclusiveMaximum", ExclusiveMaximum);
      }
      if (ExclusiveMinimum !== void 0 && value <= ExclusiveMinimum) {
        failValidation("ExclusiveMinimum", ExclusiveMinimum);
      }
      if (InclusiveMaximum !== void 0 && value > InclusiveMaximum) {
        failValidation("InclusiveMaximum", InclusiveMaximum);
      }
      if (InclusiveMinimum !== void 0 && value < InclusiveMinimum) {
        failValidation("InclusiveMinimum", InclusiveMinimum);
      }
      if (MaxItems !== void 0 && value.length > MaxItems) {
        failValidation("MaxItems", MaxItems);
      }
      if (MaxLength !== void 0 && value.length > MaxLength) {
        failValidation("MaxLength", MaxLength);
      }
      if (MinItems !== void 0 && value.length < MinItems) {
        failValidation("MinItems", MinItems);
      }
      if (MinLength !== void 0 && value.length < MinLength) {
        failValidation("MinLength", MinLength);
      }
      if (MultipleOf !== void 0 && value % MultipleOf !== 0) {
        failValidation("MultipleOf", MultipleOf);
      }
      if (Pattern) {
        const pattern = typeof Pattern === "string" ? new RegExp(Pattern) : Pattern;
        if (typeof value !== "string" || value.match(pattern) === null) {
          failValidation("Pattern", Pattern);
        }
      }
      if (UniqueItems && value.some((item, i, ar) => ar.indexOf(item) !== i)) {
        failValidation("UniqueItems", UniqueItems);
      }
    }
  }
  serialize(mapper, object, objectName, options = { xml: {} }) {
    const updatedOptions = {
      xml: {
        rootName: options.xml.rootName ?? "",
        includeRoot: options.xml.includeRoot ?? false,
        xmlCharKey: options.xml.xmlCharKey ?? XML_CHARKEY
      }
    };
    let payload = {};
    const mapperType = mapper.type.name;
    if (!objectName) {
      objectName = mapper.serializedName;
    }
    if (mapperType.match(/^Sequence$/i) !== null) {
      payload = [];
    }
    if (mapper.isConstant) {
      object = mapper.defaultValue;
    }
    const { required, nullable } = mapper;
    if (required && nullable && object === void 0) {
      throw new Error(`${objectName} cannot be undefined.`);
    }
    if (required && !nullable && (object === void 0 || object === null)) {
      throw new Error(`${objectName} cannot be null or undefined.`);
    }
    if (!required && nullable === false && object === null) {
      throw new Error(`${objectName} cannot be null.`);
    }
    if (object === void 0 || object === null) {
      payload = object;
    } else {
      if (mapperType.match(/^any$/i) !== null) {
        payload = object;
      } else if (mapperType.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i) !== null) {
        payload = serializeBasicTypes(mapperType, objectName, object);
      } else if (mapperType.match(/^Enum$/i) !== null) {
        const enumMapper = mapper;
        payload = serializeEnumType(objectName, enumMapper.type.allowedValues, object);
      } else if (mapperType.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i) !== null) {
        payload = serializeDateTypes(mapperType, object, objectName);
      } else if (mapperType.match(/^ByteArray$/i) !== null) {
        payload = serializeByteArrayType(objectName, object);
      } else if (mapperType.match(/^Base64Url$/i) !== null) {
        payload = serializeBase64UrlType(objectName, object);
      } else if (mapperType.match(/^Sequence$/i) !== null) {
        payload = serializeSequenceType(this, mapper, object, objectName, Boolean(this.isXML), updatedOptions);
      } else if (mapperType.match(/^Dictionary$/i) !== null) {
        payload = serializeDictionaryType(this, mapper, object, objectName, Boolean(this.isXML), updatedOptions);
      } else if (mapperType.match(/^Composite$/i) !== null) {
        payload = serializeCompositeType(this, mapper, object, objectName, Boolean(this.isXML), updatedOptions);
      }
    }
    return payload;
  }
  deserialize(mapper, responseBody, objectName, options = { xml: {} }) {
    const updatedOptions = {
      xml: {
        rootName: options.xml.rootName ?? "",
        includeRoot: options.xml.includeRoot ?? false,
        xmlCharKey: options.xml.xmlCharKey ?? XML_CHARKEY
      },
      ignoreUnknownProperties: options.ignoreUnknownProperties ?? false
    };
    if (responseBody === void 0 || responseBody === null) {
      if (this.isXML && mapper.type.name === "Sequence" && !mapper.xmlIsWrapped) {
        responseBody = [];
      }
      if (mapper.defaultValue !== void 0) {
        responseBody = mapper.defaultValue;
      }
      return responseBody;
    }
    let payload;
    const mapperType = mapper.type.name;
    if (!objectName) {
      objectName = mapper.serializedName;
    }
    if (mapperType.match(/^Composite$/i) !== null) {
      payload = deserializeCompositeType(this, mapper, responseBody, objectName, updatedOptions);
    } else {
      if (this.isXML) {
        const xmlCharKey = updatedOptions.xml.xmlCharKey;
        if (responseBody[XML_ATTRKEY] !== void 0 && responseBody[xmlCharKey] !== void 0) {
          responseBody = responseBody[xmlCharKey];
        }
      }
      if (mapperType.match(/^Number$/i) !== null) {
        payload = parseFloat(responseBody);
        if (isNaN(payload)) {
          payload = responseBody;
        }
      } else if (mapperType.match(/^Boolean$/i) !== null) {
        if (responseBody === "true") {
          payload = true;
        } else if (responseBody === "false") {
          payload = false;
        } else {
          payload = responseBody;
        }
      } else if (mapperType.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i) !== null) {
        payload = responseBody;
      } else if (mapperType.match(/^(Date|DateTime|DateTimeRfc1123)$/i) !== null) {
        payload = new Date(responseBody);
      } else if (mapperType.match(/^UnixTime$/i) !== null) {
        payload = unixTimeToDate(responseBody);
      } else if (mapperType.match(/^ByteArray$/i) !== null) {
        payload = decodeString(responseBody);
      } else if (mapperType.match(/^Base64Url$/i) !== null) {
        payload = base64UrlToByteArray(responseBody);
      } else if (mapperType.match(/^Sequence$/i) !== null) {
        payload = deserializeSequenceType(this, mapper, responseBody, objectName, updatedOptions);
      } else if (mapperType.match(/^Dictionary$/i) !== null) {
        payload = deserializeDictionaryType(this, mapper, responseBody, objectName, updatedOptions);
      }
    }
    if (mapper.isConstant) {
      payload = mapper.defaultValue;
    }
    return payload;
  }
};
function createSerializer(modelMappers = {}, isXML = false) {
  return new SerializerImpl(modelMappers, isXML);
}
function trimEnd(str, ch) {
  let len = str.length;
  while (len - 1 >= 0 && str[len - 1] === ch) {
    --len;
  }
  return str.substr(0, len);
}
function bufferToBase64Url(buffer) {
  if (!buffer) {
    return void 0;
  }
  if (!(buffer instanceof Uint8Array)) {
    throw new Error(`Please provide an input of type Uint8Array for converting to Base64Url.`);
  }
  const str = encodeByteArray(buffer);
  return trimEnd(str, "=").replace(/\+/g, "-").replace(/\//g, "_");
}
function base64UrlToByteArray(str) {
  if (!str) {
    return void 0;
  }
  if (str && typeof str.valueOf() !== "string") {
    throw new Error("Please provide an input of type string for converting to Uint8Array");
  }
  str = str.replace(/-/g, "+").replace(/_/g, "/");
  return decodeString(str);
}
function splitSerializeName(prop) {
  const classes = [];
  let partialclass = "";
  if (prop) {
    const subwords = prop.split(".");
    for (const item of subwords) {
      if (item.charAt(item.length - 1) === "\\") {
        partialclass += item.substr(0, item.length - 1) + ".";
      } else {
        partialclass += item;
        classes.push(partialclass);
        partialclass = "";
      }
    }
  }
  return classes;
}
function dateToUnixTime(d) {
  if (!d) {
    return void 0;
  }
  if (typeof d.valueOf() === "string") {
    d = new Date(d);
  }
  return Math.floor(d.getTime() / 1e3);
}
function unixTimeToDate(n) {
  if (!n) {
    return void 0;
  }
  return new Date(n * 1e3);
}
function serializeBasicTypes(typeName, objectName, value) {
  if (value !== null && value !== void 0) {
    if (typeName.match(/^Number$/i) !== null) {
      if (typeof value !== "number") {
        throw new Error(`${objectName} with value ${value} must be of type number.`);
      }
    } else if (typeName.match(/^String$/i) !== null) {
      if (typeof value.valueOf() !== "string") {
        throw new Error(`${objectName} with value "${value}" must be of type string.`);
      }
    } else if (typeName.match(/^Uuid$/i) !== null) {
      if (!(typeof value.valueOf() === "string" && isValidUuid(value))) {
        throw new Error(`${objectName} with value "${value}" must be of type string and a valid uuid.`);
      }
    } else if (typeName.match(/^Boolean$/i) !== null) {
      if (typeof value !== "boolean") {
        throw new Error(`${objectName} with value ${value} must be of type boolean.`);
      }
    } else if (typeName.match(/^Stream$/i) !== null) {
      const objectType = typeof value;
      if (objectType !== "string" && typeof value.pipe !== "function" &&
      typeof value.tee !== "function" &&
      !(value instanceof ArrayBuffer) && !ArrayBuffer.isView(value) &&
      !((typeof Blob === "function" || typeof Blob === "object") && value instanceof Blob) && objectType !== "function") {
        throw new Error(`${objectName} must be a string, Blob, ArrayBuffer, ArrayBufferView, ReadableStream, or () => ReadableStream.`);
      }
    }
  }
  return value;
}
function serializeEnumType(objectName, allowedValues, value) {
  if (!allowedValues) {
    throw new Error(`Please provide a set of allowedValues to validate ${objectName} as an Enum Type.`);
  }
  const isPresent = allowedValues.some((item) => {
    if (typeof item.valueOf() === "string") {
      return item.toLowerCase() === value.toLowerCase();
    }
    return item === value;
  });
  if (!isPresent) {
    throw new Error(`${value} is not a valid value for ${objectName}. The valid values are: ${JSON.stringify(allowedValues)}.`);
  }
  return value;
}
function serializeByteArrayType(objectName, value) {
  if (value !== void 0 && value !== null) {
    if (!(value instanceof Uint8Array)) {
      throw new Error(`${objectName} must be of type Uint8Array.`);
    }
    value = encodeByteArray(value);
  }
  return value;
}
function serializeBase64UrlType(objectName, value) {
  if (value !== void 0 && value !== null) {
    if (!(value instanceof Uint8Array)) {
      throw new Error(`${objectName} must be of type Uint8Array.`);
    }
    value = bufferToBase64Url(value);
  }
  return value;
}
function serializeDateTypes(typeName, value, objectName) {
  if (value !== void 0 && value !== null) {
    if (typeName.match(/^Date$/i) !== null) {
      if (!(value instanceof Date || typeof value.valueOf() === "string" && !isNaN(Date.parse(value)))) {
        throw new Error(`${objectName} must be an instanceof Date or a string in ISO8601 format.`);
      }
      value = value instanceof Date ? value.toISOString().substring(0, 10) : new Date(value).toISOString().substring(0, 10);
    } else if (typeName.match(/^DateTime$/i) !== null) {
      if (!(value instanceof Date || typeof value.valueOf() === "string" && !isNaN(Date.parse(value)))) {
        throw new Error(`${objectName} must be an instanceof Date or a string in ISO8601 format.`);
      }
      value = value instanceof Date ? value.toISOString() : new Date(value).toISOString();
    } else if (typeName.match(/^DateTimeRfc1123$/i) !== null) {
      if (!(value instanceof Date || typeof value.valueOf() === "string" && !isNaN(Date.parse(value)))) {
        throw new Error(`${objectName} must be an instanceof Date or a string in RFC-1123 format.`);
      }
      value = value instanceof Date ? value.toUTCString() : new Date(value).toUTCString();
    } else if (typeName.match(/^UnixTime$/i) !== null) {
      if (!(value instanceof Date || typeof value.valueOf() === "string" && !isNaN(Date.parse(value)))) {
        throw new Error(`${objectName} must be an instanceof Date or a string in RFC-1123/ISO8601 format for it to be serialized in UnixTime/Epoch format.`);
      }
      value = dateToUnixTime(value);
    } else if (typeName.match(/^TimeSpan$/i) !== null) {
      if (!isDuration(value)) {
        throw new Error(`${objectName} must be a string in ISO 8601 format. Instead was "${value}".`);
      }
    }
  }
  return value;
}
function serializeSequenceType(serializer4, mapper, object, objectName, isXml, options) {
  if (!Array.isArray(object)) {
    throw new Error(`${objectName} must be of type Array.`);
  }
  let elementType = mapper.type.element;
  if (!elementType || typeof elementType !== "object") {
    throw new Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${objectName}.`);
  }
  if (elementType.type.name === "Composite" && elementType.type.className) {
    elementType = serializer4.modelMappers[elementType.type.className] ?? elementType;
  }
  const tempArray = [];
  for (let i = 0; i < object.length; i++) {
    const serializedValue = serializer4.serialize(elementType, object[i], objectName, options);
    if (isXml && elementType.xmlNamespace) {
      const xmlnsKey = elementType.xmlNamespacePrefix ? `xmlns:${elementType.xmlNamespacePrefix}` : "xmlns";
      if (elementType.type.name === "Composite") {
        tempArray[i] = { ...serializedValue };
        tempArray[i][XML_ATTRKEY] = { [xmlnsKey]: elementType.xmlNamespace };
      } else {
        tempArray[i] = {};
        tempArray[i][options.xml.xmlCharKey] = serializedValue;
        tempArray[i][XML_ATTRKEY] = { [xmlnsKey]: elementType.xmlNamespace };
      }
    } else {
      tempArray[i] = serializedValue;
    }
  }
  return tempArray;
}
function serializeDictionaryType(serializer4, mapper, object, objectName, isXml, options) {
  if (typeof object !== "object") {
    throw new Error(`${objectName} must be of type object.`);
  }
  const valueType = mapper.type.value;
  if (!valueType || typeof valueType !== "object") {
    throw new Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${objectName}.`);
  }
  const tempDictionary = {};
  for (const key of Object.keys(object)) {
    const serializedValue = serializer4.serialize(valueType, object[key], objectName, options);
    tempDictionary[key] = getXmlObjectValue(valueType, serializedValue, isXml, options);
  }
  if (isXml && mapper.xmlNamespace) {
    const xmlnsKey = mapper.xmlNamespacePrefix ? `xmlns:${mapper.xmlNamespacePrefix}` : "xmlns";
    const result = tempDictionary;
    result[XML_ATTRKEY] = { [xmlnsKey]: mapper.xmlNamespace };
    return result;
  }
  return tempDictionary;
}
function resolveAdditionalProperties(serializer4, mapper, objectName) {
  const additionalProperties = mapper.type.additionalProperties;
  if (!additionalProperties && mapper.type.className) {
    const modelMapper = resolveReferencedMapper(serializer4, mapper, objectName);
    return modelMapper?.type.additionalProperties;
  }
  return additionalProperties;
}
function resolveReferencedMapper(serializer4, mapper, objectName) {
  const className = mapper.type.className;
  if (!className) {
    throw new Error(`Class name for model "${objectName}" is not provided in the mapper "${JSON.stringify(mapper, void 0, 2)}".`);
  }
  return serializer4.modelMappers[className];
}
function resolveModelProperties(serializer4, mapper, objectName) {
  let modelProps = mapper.type.modelProperties;
  if (!modelProps) {
    const modelMapper = resolveReferencedMapper(serializer4, mapper, objectName);
    if (!modelMapper) {
      throw new Error(`mapper() cannot be null or undefined for model "${mapper.type.className}".`);
    }
    modelProps = modelMapper?.type.modelProperties;
    if (!modelProps) {
      throw new Error(`modelProperties cannot be null or undefined in the mapper "${JSON.stringify(modelMapper)}" of type "${mapper.type.className}" for object "${objectName}".`);
    }
  }
  return modelProps;
}
function serializeCompositeType(serializer4, mapper, object, objectName, isXml, options) {
  if (getPolymorphicDiscriminatorRecursively(serializer4, mapper)) {
    mapper = getPolymorphicMapper(serializer4, mapper, object, "clientName");
  }
  if (object !== void 0 && object !== null) {
    const payload = {};
    const modelProps = resolveModelProperties(serializer4, mapper, objectName);
    for (const key of Object.keys(modelProps)) {
      const propertyMapper = modelProps[key];
      if (propertyMapper.readOnly) {
        continue;
      }
      let propName;
      let parentObject = payload;
      if (serializer4.isXML) {
        if (propertyMapper.xmlIsWrapped) {
          propName = propertyMapper.xmlName;
        } else {
          propName = propertyMapper.xmlElementName || propertyMapper.xmlName;
        }
      } else {
        const paths = splitSerializeName(propertyMapper.serializedName);
        propName = paths.pop();
        for (const pathName of paths) {
          const childObject = parentObject[pathName];
          if ((childObject === void 0 || childObject === null) && (object[key] !== void 0 && object[key] !== null || propertyMapper.defaultValue !== void 0)) {
            parentObject[pathName] = {};
          }
          parentObject = parentObject[pathName];
        }
      }
      if (parentObject !== void 0 && parentObject !== null) {
        if (isXml && mapper.xmlNamespace) {
          const xmlnsKey = mapper.xmlNamespacePrefix ? `xmlns:${mapper.xmlNamespacePrefix}` : "xmlns";
          parentObject[XML_ATTRKEY] = {
            ...parentObject[XML_ATTRKEY],
            [xmlnsKey]: mapper.xmlNamespace
          };
        }
        const propertyObjectName = propertyMapper.serializedName !== "" ? objectName + "." + propertyMapper.serializedName : objectName;
        let toSerialize = object[key];
        const polymorphicDiscriminator = getPolymorphicDiscriminatorRecursively(serializer4, mapper);
        if (polymorphicDiscriminator && polymorphicDiscriminator.clientName === key && (toSerialize === void 0 || toSerialize === null)) {
          toSerialize = mapper.serializedName;
        }
        const serializedValue = serializer4.serialize(propertyMapper, toSerialize, propertyObjectName, options);
        if (serializedValue !== void 0 && propName !== void 0 && propName !== null) {
          const value = getXmlObjectValue(propertyMapper, serializedValue, isXml, options);
          if (isXml && propertyMapper.xmlIsAttribute) {
            parentObject[XML_ATTRKEY] = parentObject[XML_ATTRKEY] || {};
            parentObject[XML_ATTRKEY][propName] = serializedValue;
          } else if (isXml && propertyMapper.xmlIsWrapped) {
            parentObject[propName] = { [propertyMapper.xmlElementName]: value };
          } else {
            parentObject[propName] = value;
          }
        }
      }
    }
    const additionalPropertiesMapper = resolveAdditionalProperties(serializer4, mapper, objectName);
    if (additionalPropertiesMapper) {
      const propNames = Object.keys(modelProps);
      for (const clientPropName of Object.keys(object)) {
        const isAdditionalProperty = propNames.every((pn) => pn !== clientPropName);
        if (isAdditionalProperty) {
          Object.defineProperty(payload, clientPropName, {
            value: serializer4.serialize(additionalPropertiesMapper, object[clientPropName], objectName + '["' + clientPropName + '"]', options),
            enumerable: true,
            configurable: true,
            writable: true
          });
        }
      }
    }
    return payload;
  }
  return object;
}
function getXmlObjectValue(propertyMapper, serializedValue, isXml, options) {
  if (!isXml || !propertyMapper.xmlNamespace) {
    return serializedValue;
  }
  const xmlnsKey = propertyMapper.xmlNamespacePrefix ? `xmlns:${propertyMapper.xmlNamespacePrefix}` : "xmlns";
  const xmlNamespace = { [xmlnsKey]: propertyMapper.xmlNamespace };
  if (["Composite"].includes(propertyMapper.type.name)) {
    if (serializedValue[XML_ATTRKEY]) {
      return serializedValue;
    } else {
      const result2 = { ...serializedValue };
      result2[XML_ATTRKEY] = xmlNamespace;
      return result2;
    }
  }
  const result = {};
  result[options.xml.xmlCharKey] = serializedValue;
  result[XML_ATTRKEY] = xmlNamespace;
  return result;
}
function isSpecialXmlProperty(propertyName, options) {
  return [XML_ATTRKEY, options.xml.xmlCharKey].includes(propertyName);
}
function deserializeCompositeType(serializer4, mapper, responseBody, objectName, options) {
  const xmlCharKey = options.xml.xmlCharKey ?? XML_CHARKEY;
  if (getPolymorphicDiscriminatorRecursively(serializer4, mapper)) {
    mapper = getPolymorphicMapper(serializer4, mapper, responseBody, "serializedName");
  }
  const modelProps = resolveModelProperties(serializer4, mapper, objectName);
  let instance = {};
  const handledPropertyNames = [];
  for (const key of Object.keys(modelProps)) {
    const propertyMapper = modelProps[key];
    const paths = splitSerializeName(modelProps[key].serializedName);
    handledPropertyNames.push(paths[0]);
    const { serializedName, xmlName, xmlElementName } = propertyMapper;
    let propertyObjectName = objectName;
    if (serializedName !== "" && serializedName !== void 0) {
      propertyObjectName = objectName + "." + serializedName;
    }
    const headerCollectionPrefix = propertyMapper.headerCollectionPrefix;
    if (headerCollectionPrefix) {
      const dictionary = {};
      for (const headerKey of Object.keys(responseBody)) {
        if (headerKey.startsWith(headerCollectionPrefix)) {
          dictionary[headerKey.substring(headerCollectionPrefix.length)] = serializer4.deserialize(propertyMapper.type.value, responseBody[headerKey], propertyObjectName, options);
        }
        handledPropertyNames.push(headerKey);
      }
      instance[key] = dictionary;
    } else if (serializer4.isXML) {
      if (propertyMapper.xmlIsAttribute && responseBody[XML_ATTRKEY]) {
        instance[key] = serializer4.deserialize(propertyMapper, responseBody[XML_ATTRKEY][xmlName], propertyObjectName, options);
      } else if (propertyMapper.xmlIsMsText) {
        if (responseBody[xmlCharKey] !== void 0) {
          instance[key] = responseBody[xmlCharKey];
        } else if (typeof responseBody === "string") {
          instance[key] = responseBody;
        }
      } else {
        const propertyName = xmlElementName || xmlName || serializedName;
        if (propertyMapper.xmlIsWrapped) {
          const wrapped = responseBody[xmlName];
          const elementList = wrapped?.[xmlElementName] ?? [];
          Object.defineProperty(instance, key, {
            value: serializer4.deserialize(propertyMapper, elementList, propertyObjectName, options),
            enumerable: true,
            configurable: true,
            writable: true
          });
          handledPropertyNames.push(xmlName);
        } else {
          const property = responseBody[propertyName];
          instance[key] = serializer4.deserialize(propertyMapper, property, propertyObjectName, options);
          handledPropertyNames.push(propertyName);
        }
      }
    } else {
      let propertyInstance;
      let res = responseBody;
      let steps = 0;
      for (const item of paths) {
        if (!res)
          break;
        steps++;
        res = res[item];
      }
      if (res === null && steps < paths.length) {
        res = void 0;
      }
      propertyInstance = res;
      const polymorphicDiscriminator = mapper.type.polymorphicDiscriminator;
      if (polymorphicDiscriminator && key === polymorphicDiscriminator.clientName && (propertyInstance === void 0 || propertyInstance === null)) {
        propertyInstance = mapper.serializedName;
      }
      let serializedValue;
      if (Array.isArray(responseBody[key]) && modelProps[key].serializedName === "") {
        propertyInstance = responseBody[key];
        const arrayInstance = serializer4.deserialize(propertyMapper, propertyInstance, propertyObjectName, options);
        for (const [k, v] of Object.entries(instance)) {
          if (!Object.prototype.hasOwnProperty.call(arrayInstance, k)) {
            arrayInstance[k] = v;
          }
        }
        instance = arrayInstance;
      } else if (propertyInstance !== void 0 || propertyMapper.defaultValue !== void 0) {
        serializedValue = serializer4.deserialize(propertyMapper, propertyInstance, propertyObjectName, options);
        instance[key] = serializedValue;
      }
    }
  }
  const additionalPropertiesMapper = mapper.type.additionalProperties;
  if (additionalPropertiesMapper) {
    const isAdditionalProperty = (responsePropName) => {
      for (const clientPropName of Object.keys(modelProps)) {
        const paths = splitSerializeName(modelProps[clientPropName].serializedName);
        if (paths[0] === responsePropName) {
          return false;
        }
      }
      return true;
    };
    for (const responsePropName of Object.keys(responseBody)) {
      if (isAdditionalProperty(responsePropName)) {
        const deserializedValue = serializer4.deserialize(additionalPropertiesMapper, responseBody[responsePropName], objectName + '["' + responsePropName + '"]', options);
        Object.defineProperty(instance, responsePropName, {
          value: deserializedValue,
          enumerable: true,
          configurable: true,
          writable: true
        });
      }
    }
  } else if (responseBody && !options.ignoreUnknownProperties) {
    for (const key of Object.keys(responseBody)) {
      if (instance[key] === void 0 && !handledPropertyNames.includes(key) && !isSpecialXmlProperty(key, options)) {
        Object.defineProperty(instance, key, {
          value: responseBody[key],
          enumerable: true,
          configurable: true,
          writable: true
        });
      }
    }
  }
  return instance;
}
function deserializeDictionaryType(serializer4, mapper, responseBody, objectName, options) {
  const value = mapper.type.value;
  if (!value || typeof value !== "object") {
    throw new Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${objectName}`);
  }
  if (responseBody) {
    const tempDictionary = {};
    for (const key of Object.keys(responseBody)) {
      tempDictionary[key] = serializer4.deserialize(value, responseBody[key], objectName, options);
    }
    return tempDictionary;
  }
  return responseBody;
}
function deserializeSequenceType(serializer4, mapper, responseBody, objectName, options) {
  let element = mapper.type.element;
  if (!element || typeof element !== "object") {
    throw new Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${objectName}`);
  }
  if (responseBody) {
    if (!Array.isArray(responseBody)) {
      responseBody = [responseBody];
    }
    if (element.type.name === "Composite" && element.type.className) {
      element = serializer4.modelMappers[element.type.className] ?? element;
    }
    const tempArray = [];
    for (let i = 0; i < responseBody.length; i++) {
      tempArray[i] = serializer4.deserialize(element, responseBody[i], `${objectName}[${i}]`, options);
    }
    return tempArray;
  }
  return responseBody;
}
function getIndexDiscriminator(discriminators, discriminatorValue, typeName) {
  const typeNamesToCheck = [typeName];
  while (typeNamesToCheck.length) {
    const currentName = typeNamesToCheck.shift();
    const indexDiscriminator = discriminatorValue === currentName ? discriminatorValue : currentName + "." + discriminatorValue;
    if (Object.prototype.hasOwnProperty.call(discriminators, indexDiscriminator)) {
      return discriminators[indexDiscriminator];
    } else {
      for (const [name, mapper] of Object.entries(discriminators)) {
        if (name.startsWith(currentName + ".") && mapper.type.uberParent === currentName && mapper.type.className) {
          typeNamesToCheck.push(mapper.type.className);
        }
      }
    }
  }
  return void 0;
}
function getPolymorphicMapper(serializer4, mapper, object, polymorphicPropertyName) {
  const polymorphicDiscriminator = getPolymorphicDiscriminatorRecursively(serializer4, mapper);
  if (polymorphicDiscriminator) {
    let discriminatorName = polymorphicDiscriminator[polymorphicPropertyName];
    if (discriminatorName) {
      if (polymorphicPropertyName === "serializedName") {
        discriminatorName = discriminatorName.replace(/\\/gi, "");
      }
      const discriminatorValue = object[discriminatorName];
      const typeName = mapper.type.uberParent ?? mapper.type.className;
      if (typeof discriminatorValue === "string" && typeName) {
        const polymorphicMapper = getIndexDiscriminator(serializer4.modelMappers.discriminators, discriminatorValue, typeName);
        if (polymorphicMapper) {
          mapper = polymorphicMapper;
        }
      }
    }
  }
  return mapper;
}
function getPolymorphicDiscriminatorRecursively(serializer4, mapper) {
  return mapper.type.polymorphicDiscriminator || getPolymorphicDiscriminatorSafely(serializer4, mapper.type.uberParent) || getPolymorphicDiscriminatorSafely(serializer4, mapper.type.className);
}
function getPolymorphicDiscriminatorSafely(serializer4, typeName) {
  return typeName && serializer4.modelMappers[typeName] && serializer4.modelMappers[typeName].type.polymorphicDiscriminator;
}
var MapperTypeNames = {
  Base64Url: "Base64Url",
  Boolean: "Boolean",
  ByteArray: "ByteArray",
  Composite: "Composite",
  Date: "Date",
  DateTime: "DateTime",
  DateTimeRfc1123: "DateTimeRfc1123",
  Dictionary: "Dictionary",
  Enum: "Enum",
  Number: "Number",
  Object: "Object",
  Sequence: "Sequence",
  String: "String",
  Stream: "Stream",
  TimeSpan: "TimeSpan",
  UnixTime: "UnixTime"
};
var import_state_cjs = (0,part$2.f1)(require_state_cjs(), 1);
var state = import_state_cjs.state;
function getOperationArgumentValueFromParameter(operationArguments, parameter, fallbackObject) {
  let parameterPath = parameter.parameterPath;
  const parameterMapper = parameter.mapper;
  let value;
  if (typeof parameterPath === "string") {
    parameterPath = [parameterPath];
  }
  if (Array.isArray(parameterPath)) {
    if (parameterPath.length > 0) {
      if (parameterMapper.isConstant) {
        value = parameterMapper.defaultValue;
      } else {
        let propertySearchResult = getPropertyFromParameterPath(operationArguments, parameterPath);
        if (!propertySearchResult.propertyFound && fallbackObject) {
          propertySearchResult = getPropertyFromParameterPath(fallbackObject, parameterPath);
        }
        let useDefaultValue = false;
        if (!propertySearchResult.propertyFound) {
          useDefaultValue = parameterMapper.required || parameterPath[0] === "options" && parameterPath.length === 2;
        }
        value = useDefaultValue ? parameterMapper.defaultValue : propertySearchResult.propertyValue;
      }
    }
  } else {
    if (parameterMapper.required) {
      value = {};
    }
    for (const [propertyName, propertyPath] of Object.entries(parameterPath)) {
      const propertyMapper = parameterMapper.type.modelProperties[propertyName];
      const propertyValue = getOperationArgumentValueFromParameter(operationArguments, {
        parameterPath: propertyPath,
        mapper: propertyMapper
      }, fallbackObject);
      if (propertyValue !== void 0) {
        if (!value) {
          value = {};
        }
        Object.defineProperty(value, propertyName, {
          value: propertyValue,
          enumerable: true,
          configurable: true,
          writable: true
        });
      }
    }
  }
  return value;
}
function getPropertyFromParameterPath(parent, parameterPath) {
  const result = { propertyFound: false };
  let i = 0;
  for (; i < parameterPath.length; ++i) {
    const parameterPathPart = parameterPath[i];
    if (parent && parameterPathPart in parent) {
      parent = parent[parameterPathPart];
    } else {
      break;
    }
  }
  if (i === parameterPath.length) {
    result.propertyValue = parent;
    result.propertyFound = true;
  }
  return result;
}
var originalRequestSymbol = Symbol.for("@azure/core-client original request");
function hasOriginalRequest(request) {
  return originalRequestSymbol in request;
}
function getOperationRequestInfo(request) {
  if (hasOriginalRequest(request)) {
    return getOperationRequestInfo(request[originalRequestSymbol]);
  }
  let info = state.operationRequestMap.get(request);
  if (!info) {
    info = {};
    state.operationRequestMap.set(request, info);
  }
  return info;
}
var defaultJsonContentTypes = ["application/json", "text/json"];
var defaultXmlContentTypes = ["application/xml", "application/atom+xml"];
var deserializationPolicyName = "deserializationPolicy";
function deserializationPolicy(options = {}) {
  const jsonContentTypes = options.expectedContentTypes?.json ?? defaultJsonContentTypes;
  const xmlContentTypes = options.expectedContentTypes?.xml ?? defaultXmlContentTypes;
  const parseXML = options.parseXML;
  const serializerOptions = options.serializerOptions;
  const updatedOptions = {
    xml: {
      rootName: serializerOptions?.xml.rootName ?? "",
      includeRoot: serializerOptions?.xml.includeRoot ?? false,
      xmlCharKey: serializerOptions?.xml.xmlCharKey ?? XML_CHARKEY
    }
  };
  return {
    name: deserializationPolicyName,
    async sendRequest(request, next) {
      const response = await next(request);
      return deserializeResponseBody(jsonContentTypes, xmlContentTypes, response, updatedOptions, parseXML);
    }
  };
}
function getOperationResponseMap(parsedResponse) {
  let result;
  const request = parsedResponse.request;
  const operationInfo = getOperationRequestInfo(request);
  const operationSpec = operationInfo?.operationSpec;
  if (operationSpec) {
    if (!operationInfo?.operationResponseGetter) {
      result = operationSpec.responses[parsedResponse.status];
    } else {
      result = operationInfo?.operationResponseGetter(operationSpec, parsedResponse);
    }
  }
  return result;
}
function shouldDeserializeResponse(parsedResponse) {
  const request = parsedResponse.request;
  const operationInfo = getOperationRequestInfo(request);
  const shouldDeserialize = operationInfo?.shouldDeserialize;
  let result;
  if (shouldDeserialize === void 0) {
    result = true;
  } else if (typeof shouldDeserialize === "boolean") {
    result = shouldDeserialize;
  } else {
    result = shouldDeserialize(parsedResponse);
  }
  return result;
}
async function deserializeResponseBody(jsonContentTypes, xmlContentTypes, response, options, parseXML) {
  const parsedResponse = await parse(jsonContentTypes, xmlContentTypes, response, options, parseXML);
  if (!shouldDeserializeResponse(parsedResponse)) {
    return parsedResponse;
  }
  const operationInfo = getOperationRequestInfo(parsedResponse.request);
  const operationSpec = operationInfo?.operationSpec;
  if (!operationSpec || !operationSpec.responses) {
    return parsedResponse;
  }
  const responseSpec = getOperationResponseMap(parsedResponse);
  const { error, shouldReturnResponse } = handleErrorResponse(parsedResponse, operationSpec, responseSpec, options);
  if (error) {
    throw error;
  } else if (shouldReturnResponse) {
    return parsedResponse;
  }
  if (responseSpec) {
    if (responseSpec.bodyMapper) {
      let valueToDeserialize = parsedResponse.parsedBody;
      if (operationSpec.isXML && responseSpec.bodyMapper.type.name === MapperTypeNames.Sequence) {
        valueToDeserialize = typeof valueToDeserialize === "object" ? valueToDeserialize[responseSpec.bodyMapper.xmlElementName] : [];
      }
      try {
        parsedResponse.parsedBody = operationSpec.serializer.deserialize(responseSpec.bodyMapper, valueToDeserialize, "operationRes.parsedBody", options);
      } catch (deserializeError) {
        const restError = new part$1.pj(`Error ${deserializeError} occurred in deserializing the responseBody - ${parsedResponse.bodyAsText}`, {
          statusCode: parsedResponse.status,
          request: parsedResponse.request,
          response: parsedResponse
        });
        throw restError;
      }
    } else if (operationSpec.httpMethod === "HEAD") {
      parsedResponse.parsedBody = response.status >= 200 && response.status < 300;
    }
    if (responseSpec.headersMapper) {
      parsedResponse.parsedHeaders = operationSpec.serializer.deserialize(responseSpec.headersMapper, parsedResponse.headers.toJSON(), "operationRes.parsedHeaders", { xml: {}, ignoreUnknownProperties: true });
    }
  }
  return parsedResponse;
}
function isOperationSpecEmpty(operationSpec) {
  const expectedStatusCodes = Object.keys(operationSpec.responses);
  return expectedStatusCodes.length === 0 || expectedStatusCodes.length === 1 && expectedStatusCodes[0] === "default";
}
function handleErrorResponse(parsedResponse, operationSpec, responseSpec, options) {
  const isSuccessByStatus = 200 <= parsedResponse.status && parsedResponse.status < 300;
  const isExpectedStatusCode = isOperationSpecEmpty(operationSpec) ? isSuccessByStatus : !!responseSpec;
  if (isExpectedStatusCode) {
    if (responseSpec) {
      if (!responseSpec.isError) {
        return { error: null, shouldReturnResponse: false };
      }
    } else {
      return { error: null, shouldReturnResponse: false };
    }
  }
  const errorResponseSpec = responseSpec ?? operationSpec.responses.default;
  const initialErrorMessage = parsedResponse.request.streamResponseStatusCodes?.has(parsedResponse.status) ? `Unexpected status code: ${parsedResponse.status}` : parsedResponse.bodyAsText;
  const error = new part$1.pj(initialErrorMessage, {
    statusCode: parsedResponse.status,
    request: parsedResponse.request,
    response: parsedResponse
  });
  if (!errorResponseSpec && !(parsedResponse.parsedBody?.error?.code && parsedResponse.parsedBody?.error?.message)) {
    throw error;
  }
  const defaultBodyMapper = errorResponseSpec?.bodyMapper;
  const defaultHeadersMapper = errorResponseSpec?.headersMapper;
  try {
    if (parsedResponse.parsedBody) {
      const parsedBody = parsedResponse.parsedBody;
      let deserializedError;
      if (defaultBodyMapper) {
        let valueToDeserialize = parsedBody;
        if (operationSpec.isXML && defaultBodyMapper.type.name === MapperTypeNames.Sequence) {
          valueToDeserialize = [];
          const elementName = defaultBodyMapper.xmlElementName;
          if (typeof parsedBody === "object" && elementName) {
            valueToDeserialize = parsedBody[elementName];
          }
        }
        deserializedError = operationSpec.serializer.deserialize(defaultBodyMapper, valueToDeserialize, "error.response.parsedBody", options);
      }
      const internalError = parsedBody.error || deserializedError || parsedBody;
      error.code = internalError.code;
      if (internalError.message) {
        error.message = internalError.message;
      }
      if (defaultBodyMapper) {
        error.response.parsedBody = deserializedError;
      }
    }
    if (parsedResponse.headers && defaultHeadersMapper) {
      error.response.parsedHeaders = operationSpec.serializer.deserialize(defaultHeadersMapper, parsedResponse.headers.toJSON(), "operationRes.parsedHeaders");
    }
  } catch (defaultError) {
    error.message = `Error "${defaultError.message}" occurred in deserializing the responseBody - "${parsedResponse.bodyAsText}" for the default response.`;
  }
  return { error, shouldReturnResponse: false };
}
async function parse(jsonContentTypes, xmlContentTypes, operationResponse, opts, parseXML) {
  if (!operationResponse.request.streamResponseStatusCodes?.has(operationResponse.status) && operationResponse.bodyAsText) {
    const text = operationResponse.bodyAsText;
    const contentType2 = operationResponse.headers.get("Content-Type") || "";
    const contentComponents = !contentType2 ? [] : contentType2.split(";").map((component) => component.toLowerCase());
    try {
      if (contentComponents.length === 0 || contentComponents.some((component) => jsonContentTypes.indexOf(component) !== -1)) {
        operationResponse.parsedBody = JSON.parse(text);
        return operationResponse;
      } else if (contentComponents.some((component) => xmlContentTypes.indexOf(component) !== -1)) {
        if (!parseXML) {
          throw new Error("Parsing XML not supported.");
        }
        const body = await parseXML(text, opts.xml);
        operationResponse.parsedBody = body;
        return operationResponse;
      }
    } catch (err) {
      const msg = `Error "${err}" occurred while parsing the response body - ${operationResponse.bodyAsText}.`;
      const errCode = err.code || part$1.pj.PARSE_ERROR;
      const e = new part$1.pj(msg, {
        code: errCode,
        statusCode: operationResponse.status,
        request: operationResponse.request,
        response: operationResponse
      });
      throw e;
    }
  }
  return operationResponse;
}
function getStreamingResponseStatusCodes(operationSpec) {
  const result = new Set();
  for (const [statusCode, operationResponse] of Object.entries(operationSpec.responses)) {
    if (operationResponse.bodyMapper && operationResponse.bodyMapper.type.name === MapperTypeNames.Stream) {
      result.add(Number(statusCode));
    }
  }
  return result;
}
function getPathStringFromParameter(parameter) {
  const { parameterPath, mapper } = parameter;
  let result;
  if (typeof parameterPath === "string") {
    result = parameterPath;
  } else if (Array.isArray(parameterPath)) {
    result = parameterPath.join(".");
  } else {
    result = mapper.serializedName;
  }
  return result;
}
var serializationPolicyName = "serializationPolicy";
function serializationPolicy(options = {}) {
  const stringifyXML = options.stringifyXML;
  return {
    name: serializationPolicyName,
    sendRequest(request, next) {
      const operationInfo = getOperationRequestInfo(request);
      const operationSpec = operationInfo?.operationSpec;
      const operationArguments = operationInfo?.operationArguments;
      if (operationSpec && operationArguments) {
        serializeHeaders(request, operationArguments, operationSpec);
        serializeRequestBody(request, operationArguments, operationSpec, stringifyXML);
      }
      return next(request);
    }
  };
}
function serializeHeaders(request, operationArguments, operationSpec) {
  if (operationSpec.headerParameters) {
    for (const headerParameter of operationSpec.headerParameters) {
      let headerValue = getOperationArgumentValueFromParameter(operationArguments, headerParameter);
      if (headerValue !== null && headerValue !== void 0 || headerParameter.mapper.required) {
        headerValue = operationSpec.serializer.serialize(headerParameter.mapper, headerValue, getPathStringFromParameter(headerParameter));
        const headerCollectionPrefix = headerParameter.mapper.headerCollectionPrefix;
        if (headerCollectionPrefix) {
          for (const key of Object.keys(headerValue)) {
            request.headers.set(headerCollectionPrefix + key, headerValue[key]);
          }
        } else {
          request.headers.set(headerParameter.mapper.serializedName || getPathStringFromParameter(headerParameter), headerValue);
        }
      }
    }
  }
  const customHeaders = operationArguments.options?.requestOptions?.customHeaders;
  if (customHeaders) {
    for (const customHeaderName of Object.keys(customHeaders)) {
      request.headers.set(customHeaderName, customHeaders[customHeaderName]);
    }
  }
}
function serializeRequestBody(request, operationArguments, operationSpec, stringifyXML = function() {
  throw new Error("XML serialization unsupported!");
}) {
  const serializerOptions = operationArguments.options?.serializerOptions;
  const updatedOptions = {
    xml: {
      rootName: serializerOptions?.xml.rootName ?? "",
      includeRoot: serializerOptions?.xml.includeRoot ?? false,
      xmlCharKey: serializerOptions?.xml.xmlCharKey ?? XML_CHARKEY
    }
  };
  const xmlCharKey = updatedOptions.xml.xmlCharKey;
  if (operationSpec.requestBody && operationSpec.requestBody.mapper) {
    request.body = getOperationArgumentValueFromParameter(operationArguments, operationSpec.requestBody);
    const bodyMapper = operationSpec.requestBody.mapper;
    const { required, serializedName, xmlName, xmlElementName, xmlNamespace, xmlNamespacePrefix, nullable } = bodyMapper;
    const typeName = bodyMapper.type.name;
    try {
      if (request.body !== void 0 && request.body !== null || nullable && request.body === null || required) {
        const requestBodyParameterPathString = getPathStringFromParameter(operationSpec.requestBody);
        request.body = operationSpec.serializer.serialize(bodyMapper, request.body, requestBodyParameterPathString, updatedOptions);
        const isStream = typeName === MapperTypeNames.Stream;
        if (operationSpec.isXML) {
          const xmlnsKey = xmlNamespacePrefix ? `xmlns:${xmlNamespacePrefix}` : "xmlns";
          const value = getXmlValueWithNamespace(xmlNamespace, xmlnsKey, typeName, request.body, updatedOptions);
          if (typeName === MapperTypeNames.Sequence) {
            request.body = stringifyXML(prepareXMLRootList(value, xmlElementName || xmlName || serializedName, xmlnsKey, xmlNamespace), { rootName: xmlName || serializedName, xmlCharKey });
          } else if (!isStream) {
            request.body = stringifyXML(value, {
              rootName: xmlName || serializedName,
              xmlCharKey
            });
          }
        } else if (typeName === MapperTypeNames.String && (operationSpec.contentType?.match("text/plain") || operationSpec.mediaType === "text")) {
          return;
        } else if (!isStream) {
          request.body = JSON.stringify(request.body);
        }
      }
    } catch (error) {
      throw new Error(`Error "${error.message}" occurred in serializing the payload - ${JSON.stringify(serializedName, void 0, "  ")}.`);
    }
  } else if (operationSpec.formDataParameters && operationSpec.formDataParameters.length > 0) {
    request.formData = {};
    for (const formDataParameter of operationSpec.formDataParameters) {
      const formDataParameterValue = getOperationArgumentValueFromParameter(operationArguments, formDataParameter);
      if (formDataParameterValue !== void 0 && formDataParameterValue !== null) {
        const formDataParameterPropertyName = formDataParameter.mapper.serializedName || getPathStringFromParameter(formDataParameter);
        request.formData[formDataParameterPropertyName] = operationSpec.serializer.serialize(formDataParameter.mapper, formDataParameterValue, getPathStringFromParameter(formDataParameter), updatedOptions);
      }
    }
  }
}
function getXmlValueWithNamespace(xmlNamespace, xmlnsKey, typeName, serializedValue, options) {
  if (xmlNamespace && !["Composite", "Sequence", "Dictionary"].includes(typeName)) {
    const result = {};
    result[options.xml.xmlCharKey] = serializedValue;
    result[XML_ATTRKEY] = { [xmlnsKey]: xmlNamespace };
    return result;
  }
  return serializedValue;
}
function prepareXMLRootList(obj, elementName, xmlNamespaceKey, xmlNamespace) {
  if (!Array.isArray(obj)) {
    obj = [obj];
  }
  if (!xmlNamespaceKey || !xmlNamespace) {
    return { [elementName]: obj };
  }
  const result = { [elementName]: obj };
  result[XML_ATTRKEY] = { [xmlNamespaceKey]: xmlNamespace };
  return result;
}
function createClientPipeline(options = {}) {
  const pipeline = (0,part$1.Fp)(options ?? {});
  if (options.credentialOptions) {
    pipeline.addPolicy((0,part$1.N$)({
      credential: options.credentialOptions.credential,
      scopes: options.credentialOptions.credentialScopes
    }));
  }
  pipeline.addPolicy(serializationPolicy(options.serializationOptions), { phase: "Serialize" });
  pipeline.addPolicy(deserializationPolicy(options.deserializationOptions), {
    phase: "Deserialize"
  });
  return pipeline;
}
var cachedHttpClient;
function getCachedDefaultHttpClient() {
  if (!cachedHttpClient) {
    cachedHttpClient = (0,part$1.fl)();
  }
  return cachedHttpClient;
}
var CollectionFormatToDelimiterMap = {
  CSV: ",",
  SSV: " ",
  Multi: "Multi",
  TSV: "	",
  Pipes: "|"
};
function getRequestUrl(baseUri, operationSpec, operationArguments, fallbackObject) {
  const urlReplacements = calculateUrlReplacements(operationSpec, operationArguments, fallbackObject);
  let isAbsolutePath = false;
  let requestUrl = replaceAll(baseUri, urlReplacements);
  if (operationSpec.path) {
    let path = replaceAll(operationSpec.path, urlReplacements);
    if (operationSpec.path === "/{nextLink}" && path.startsWith("/")) {
      path = path.substring(1);
    }
    if (isAbsoluteUrl(path)) {
      requestUrl = path;
      isAbsolutePath = true;
    } else {
      requestUrl = appendPath(requestUrl, path);
    }
  }
  const { queryParams, sequenceParams } = calculateQueryParameters(operationSpec, operationArguments, fallbackObject);
  requestUrl = appendQueryParams(requestUrl, queryParams, sequenceParams, isAbsolutePath);
  return requestUrl;
}
function replaceAll(input, replacements) {
  let result = input;
  for (const [searchValue, replaceValue] of replacements) {
    result = result.split(searchValue).join(replaceValue);
  }
  return result;
}
function calculateUrlReplacements(operationSpec, operationArguments, fallbackObject) {
  const result = new Map();
  if (operationSpec.urlParameters?.length) {
    for (const urlParameter of operationSpec.urlParameters) {
      let urlParameterValue = getOperationArgumentValueFromParameter(operationArguments, urlParameter, fallbackObject);
      const parameterPathString = getPathStringFromParameter(urlParameter);
      urlParameterValue = operationSpec.serializer.serialize(urlParameter.mapper, urlParameterValue, parameterPathString);
      if (!urlParameter.skipEncoding) {
        urlParameterValue = encodeURIComponent(urlParameterValue);
      }
      result.set(`{${urlParameter.mapper.serializedName || parameterPathString}}`, urlParameterValue);
    }
  }
  return result;
}
function isAbsoluteUrl(url) {
  return url.includes("://");
}
function appendPath(url, pathToAppend) {
  if (!pathToAppend) {
    return url;
  }
  const parsedUrl = new URL(url);
  let newPath = parsedUrl.pathname;
  if (!newPath.endsWith("/")) {
    newPath = `${newPath}/`;
  }
  if (pathToAppend.startsWith("/")) {
    pathToAppend = pathToAppend.substring(1);
  }
  const searchStart = pathToAppend.indexOf("?");
  if (searchStart !== -1) {
    const path = pathToAppend.substring(0, searchStart);
    const search = pathToAppend.substring(searchStart + 1);
    newPath = newPath + path;
    if (search) {
      parsedUrl.search = parsedUrl.search ? `${parsedUrl.search}&${search}` : search;
    }
  } else {
    newPath = newPath + pathToAppend;
  }
  Object.assign(parsedUrl, { pathname: newPath });
  return parsedUrl.toString();
}
function calculateQueryParameters(operationSpec, operationArguments, fallbackObject) {
  const result = new Map();
  const sequenceParams = new Set();
  if (operationSpec.queryParameters?.length) {
    for (const queryParameter of operationSpec.queryParameters) {
      if (queryParameter.mapper.type.name === "Sequence" && queryParameter.mapper.serializedName) {
        sequenceParams.add(queryParameter.mapper.serializedName);
      }
      let queryParameterValue = getOperationArgumentValueFromParameter(operationArguments, queryParameter, fallbackObject);
      if (queryParameterValue !== void 0 && queryParameterValue !== null || queryParameter.mapper.required) {
        queryParameterValue = operationSpec.serializer.serialize(queryParameter.mapper, queryParameterValue, getPathStringFromParameter(queryParameter));
        const delimiter = queryParameter.collectionFormat ? CollectionFormatToDelimiterMap[queryParameter.collectionFormat] : "";
        if (Array.isArray(queryParameterValue)) {
          queryParameterValue = queryParameterValue.map((item) => {
            if (item === null || item === void 0) {
              return "";
            }
            return item;
          });
        }
        if (queryParameter.collectionFormat === "Multi" && queryParameterValue.length === 0) {
          continue;
        } else if (Array.isArray(queryParameterValue) && (queryParameter.collectionFormat === "SSV" || queryParameter.collectionFormat === "TSV")) {
          queryParameterValue = queryParameterValue.join(delimiter);
        }
        if (!queryParameter.skipEncoding) {
          if (Array.isArray(queryParameterValue)) {
            queryParameterValue = queryParameterValue.map((item) => {
              return encodeURIComponent(item);
            });
          } else {
            queryParameterValue = encodeURIComponent(queryParameterValue);
          }
        }
        if (Array.isArray(queryParameterValue) && (queryParameter.collectionFormat === "CSV" || queryParameter.collectionFormat === "Pipes")) {
          queryParameterValue = queryParameterValue.join(delimiter);
        }
        result.set(queryParameter.mapper.serializedName || getPathStringFromParameter(queryParameter), queryParameterValue);
      }
    }
  }
  return {
    queryParams: result,
    sequenceParams
  };
}
function simpleParseQueryParams(queryString) {
  const result = new Map();
  if (!queryString || queryString[0] !== "?") {
    return result;
  }
  queryString = queryString.slice(1);
  const pairs = queryString.split("&");
  for (const pair of pairs) {
    const [name, value] = pair.split("=", 2);
    const existingValue = result.get(name);
    if (existingValue) {
      if (Array.isArray(existingValue)) {
        existingValue.push(value);
      } else {
        result.set(name, [existingValue, value]);
      }
    } else {
      result.set(name, value);
    }
  }
  return result;
}
function appendQueryParams(url, queryParams, sequenceParams, noOverwrite = false) {
  if (queryParams.size === 0) {
    return url;
  }
  const parsedUrl = new URL(url);
  const combinedParams = simpleParseQueryParams(parsedUrl.search);
  for (const [name, value] of queryParams) {
    const existingValue = combinedParams.get(name);
    if (Array.isArray(existingValue)) {
      if (Array.isArray(value)) {
        existingValue.push(...value);
        const valueSet = new Set(existingValue);
        combinedParams.set(name, Array.from(valueSet));
      } else {
        existingValue.push(value);
      }
    } else if (existingValue) {
      if (Array.isArray(value)) {
        value.unshift(existingValue);
      } else if (sequenceParams.has(name)) {
        combinedParams.set(name, [existingValue, value]);
      }
      if (!noOverwrite) {
        combinedParams.set(name, value);
      }
    } else {
      combinedParams.set(name, value);
    }
  }
  const searchPieces = [];
  for (const [name, value] of combinedParams) {
    if (typeof value === "string") {
      searchPieces.push(`${name}=${value}`);
    } else if (Array.isArray(value)) {
      for (const subValue of value) {
        searchPieces.push(`${name}=${subValue}`);
      }
    } else {
      searchPieces.push(`${name}=${value}`);
    }
  }
  parsedUrl.search = searchPieces.length ? `?${searchPieces.join("&")}` : "";
  return parsedUrl.toString();
}
var logger = (0,part$1.KV)("core-client");
var ServiceClient = class {
  _endpoint;
  _requestContentType;
  _allowInsecureConnection;
  _httpClient;
  pipeline;
  constructor(options = {}) {
    this._requestContentType = options.requestContentType;
    this._endpoint = options.endpoint ?? options.baseUri;
    if (options.baseUri) {
      logger.warning("The baseUri option for SDK Clients has been deprecated, please use endpoint instead.");
    }
    this._allowInsecureConnection = options.allowInsecureConnection;
    this._httpClient = options.httpClient || getCachedDefaultHttpClient();
    this.pipeline = options.pipeline || createDefaultPipeline(options);
    if (options.additionalPolicies?.length) {
      for (const { policy, position } of options.additionalPolicies) {
        const afterPhase = position === "perRetry" ? "Sign" : void 0;
        this.pipeline.addPolicy(policy, {
          afterPhase
        });
      }
    }
  }
  sendRequest(request) {
    return this.pipeline.sendRequest(this._httpClient, request);
  }
  async sendOperationRequest(operationArguments, operationSpec) {
    const endpoint = operationSpec.baseUrl || this._endpoint;
    if (!endpoint) {
      throw new Error("If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property that contains the base URL to use.");
    }
    const url = getRequestUrl(endpoint, operationSpec, operationArguments, this);
    const request = (0,part$1.G6)({
      url
    });
    request.method = operationSpec.httpMethod;
    const operationInfo = getOperationRequestInfo(request);
    operationInfo.operationSpec = operationSpec;
    operationInfo.operationArguments = operationArguments;
    const contentType2 = operationSpec.contentType || this._requestContentType;
    if (contentType2 && operationSpec.requestBody) {
      request.headers.set("Content-Type", contentType2);
    }
    const options = operationArguments.options;
    if (options) {
      const requestOptions = options.requestOptions;
      if (requestOptions) {
        if (requestOptions.timeout) {
          request.timeout = requestOptions.timeout;
        }
        if (requestOptions.onUploadProgress) {
          request.onUploadProgress = requestOptions.onUploadProgress;
        }
        if (requestOptions.onDownloadProgress) {
          request.onDownloadProgress = requestOptions.onDownloadProgress;
        }
        if (requestOptions.shouldDeserialize !== void 0) {
          operationInfo.shouldDeserialize = requestOptions.shouldDeserialize;
        }
        if (requestOptions.allowInsecureConnection) {
          request.allowInsecureConnection = true;
        }
      }
      if (options.abortSignal) {
        request.abortSignal = options.abortSignal;
      }
      if (options.tracingOptions) {
        request.tracingOptions = options.tracingOptions;
      }
    }
    if (this._allowInsecureConnection) {
      request.allowInsecureConnection = true;
    }
    if (request.streamResponseStatusCodes === void 0) {
      request.streamResponseStatusCodes = getStreamingResponseStatusCodes(operationSpec);
    }
    try {
      const rawResponse = await this.sendRequest(request);
      const flatResponse = flattenResponse(rawResponse, operationSpec.responses[rawResponse.status]);
      if (options?.onResponse) {
        options.onResponse(rawResponse, flatResponse);
      }
      return flatResponse;
    } catch (error) {
      if (typeof error === "object" && error?.response) {
        const rawResponse = error.response;
        const flatResponse = flattenResponse(rawResponse, operationSpec.responses[error.statusCode] || operationSpec.responses["default"]);
        error.details = flatResponse;
        if (options?.onResponse) {
          options.onResponse(rawResponse, flatResponse, error);
        }
      }
      throw error;
    }
  }
};
function createDefaultPipeline(options) {
  const credentialScopes = getCredentialScopes(options);
  const credentialOptions = options.credential && credentialScopes ? { credentialScopes, credential: options.credential } : void 0;
  return createClientPipeline({
    ...options,
    credentialOptions
  });
}
function getCredentialScopes(options) {
  if (options.credentialScopes) {
    return options.credentialScopes;
  }
  if (options.endpoint) {
    return `${options.endpoint}/.default`;
  }
  if (options.baseUri) {
    return `${options.baseUri}/.default`;
  }
  if (options.credential) {
    throw new Error(`When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy`);
  }
  return void 0;
}
function parseCAEChallenge(challenges) {
  const bearerChallenges = `, ${challenges.trim()}`.split(", Bearer ").filter((x) => x);
  return bearerChallenges.map((challenge) => {
    const challengeParts = `${challenge.trim()}, `.split('", ').filter((x) => x);
    const keyValuePairs = challengeParts.map((keyValue) => (([key, value]) => ({ [key]: value }))(keyValue.trim().split('="')));
    return keyValuePairs.reduce((a, b) => ({ ...a, ...b }), {});
  });
}
async function authorizeRequestOnClaimChallenge(onChallengeOptions) {
  const { scopes, response } = onChallengeOptions;
  const logger2 = onChallengeOptions.logger || logger;
  const challenge = response.headers.get("WWW-Authenticate");
  if (!challenge) {
    logger2.info(`The WWW-Authenticate header was missing. Failed to perform the Continuous Access Evaluation authentication flow.`);
    return false;
  }
  const challenges = parseCAEChallenge(challenge) || [];
  const parsedChallenge = challenges.find((x) => x.claims);
  if (!parsedChallenge) {
    logger2.info(`The WWW-Authenticate header was missing the necessary "claims" to perform the Continuous Access Evaluation authentication flow.`);
    return false;
  }
  const accessToken = await onChallengeOptions.getAccessToken(parsedChallenge.scope ? [parsedChallenge.scope] : scopes, {
    claims: decodeStringToString(parsedChallenge.claims)
  });
  if (!accessToken) {
    return false;
  }
  onChallengeOptions.request.headers.set("Authorization", `${accessToken.tokenType ?? "Bearer"} ${accessToken.token}`);
  return true;
}
function __values(o) {
  var s = typeof Symbol === "function" && Symbol.iterator, m = s && o[s], i = 0;
  if (m) return m.call(o);
  if (o && typeof o.length === "number") return {
    next: function() {
      if (o && i >= o.length) o = void 0;
      return { value: o && o[i++], done: !o };
    }
  };
  throw new TypeError(s ? "Object is not iterable." : "Symbol.iterator is not defined.");
}
function __await(v) {
  return this instanceof __await ? (this.v = v, this) : new __await(v);
}
function __asyncGenerator(thisArg, _arguments, generator) {
  if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
  var g = generator.apply(thisArg, _arguments || []), i, q = [];
  return i = Object.create((typeof AsyncIterator === "function" ? AsyncIterator : Object).prototype), verb("next"), verb("throw"), verb("return", awaitReturn), i[Symbol.asyncIterator] = function() {
    return this;
  }, i;
  function awaitReturn(f) {
    return function(v) {
      return Promise.resolve(v).then(f, reject);
    };
  }
  function verb(n, f) {
    if (g[n]) {
      i[n] = function(v) {
        return new Promise(function(a, b) {
          q.push([n, v, a, b]) > 1 || resume(n, v);
        });
      };
      if (f) i[n] = f(i[n]);
    }
  }
  function resume(n, v) {
    try {
      step(g[n](v));
    } catch (e) {
      settle(q[0][3], e);
    }
  }
  function step(r) {
    r.value instanceof __await ? Promise.resolve(r.value.v).then(fulfill, reject) : settle(q[0][2], r);
  }
  function fulfill(value) {
    resume("next", value);
  }
  function reject(value) {
    resume("throw", value);
  }
  function settle(f, v) {
    if (f(v), q.shift(), q.length) resume(q[0][0], q[0][1]);
  }
}
function __asyncDelegator(o) {
  var i, p;
  return i = {}, verb("next"), verb("throw", function(e) {
    throw e;
  }), verb("return"), i[Symbol.iterator] = function() {
    return this;
  }, i;
  function verb(n, f) {
    i[n] = o[n] ? function(v) {
      return (p = !p) ? { value: __await(o[n](v)), done: false } : f ? f(v) : v;
    } : f;
  }
}
function __asyncValues(o) {
  if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
  var m = o[Symbol.asyncIterator], i;
  return m ? m.call(o) : (o = typeof __values === "function" ? __values(o) : o[Symbol.iterator](), i = {}, verb("next"), verb("throw"), verb("return"), i[Symbol.asyncIterator] = function() {
    return this;
  }, i);
  function verb(n) {
    i[n] = o[n] && function(v) {
      return new Promise(function(resolve, reject) {
        v = o[n](v), settle(resolve, reject, v.done, v.value);
      });
    };
  }
  function settle(resolve, reject, d, v) {
    Promise.resolve(v).then(function(v2) {
      resolve({ value: v2, done: d });
    }, reject);
  }
}
var ErrorResponse = {
  type: {
    name: "Composite",
    className: "ErrorResponse",
    modelProperties: {
      error: {
        serializedName: "error",
        type: {
          name: "Composite",
          className: "ErrorDetail"
        }
      }
    }
  }
};
var ErrorDetail = {
  type: {
    name: "Composite",
    className: "ErrorDetail",
    modelProperties: {
      code: {
        serializedName: "code",
        readOnly: true,
        type: {
          name: "String"
        }
      },
      message: {
        serializedName: "message",
        readOnly: true,
        type: {
          name: "String"
        }
      },
      target: {
        serializedName: "target",
        readOnly: true,
        type: {
          name: "String"
        }
      },
      details: {
        serializedName: "details",
        readOnly: true,
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "ErrorDetail"
            }
          }
        }
      },
      additionalInfo: {
        serializedName: "additionalInfo",
        readOnly: true,
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "ErrorAdditionalInfo"
            }
          }
        }
      }
    }
  }
};
var ErrorAdditionalInfo = {
  type: {
    name: "Composite",
    className: "ErrorAdditionalInfo",
    modelProperties: {
      type: {
        serializedName: "type",
        readOnly: true,
        type: {
          name: "String"
        }
      },
      info: {
        serializedName: "info",
        readOnly: true,
        type: {
          name: "Dictionary",
          value: { type: { name: "any" } }
        }
      }
    }
  }
};
var DenyAssignmentListResult = {
  type: {
    name: "Composite",
    className: "DenyAssignmentListResult",
    modelProperties: {
      value: {
        serializedName: "value",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "DenyAssignment"
            }
          }
        }
      },
      nextLink: {
        serializedName: "nextLink",
        type: {
          name: "String"
        }
      }
    }
  }
};
var DenyAssignment = {
  type: {
    name: "Composite",
    className: "DenyAssignment",
    modelProperties: {
      id: {
        serializedName: "id",
        readOnly: true,
        type: {
          name: "String"
        }
      },
      name: {
        serializedName: "name",
        readOnly: true,
        type: {
          name: "String"
        }
      },
      type: {
        serializedName: "type",
        readOnly: true,
        type: {
          name: "String"
        }
      },
      denyAssignmentName: {
        serializedName: "properties.denyAssignmentName",
        type: {
          name: "String"
        }
      },
      description: {
        serializedName: "properties.description",
        type: {
          name: "String"
        }
      },
      permissions: {
        serializedName: "properties.permissions",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "DenyAssignmentPermission"
            }
          }
        }
      },
      scope: {
        serializedName: "properties.scope",
        type: {
          name: "String"
        }
      },
      doNotApplyToChildScopes: {
        serializedName: "properties.doNotApplyToChildScopes",
        type: {
          name: "Boolean"
        }
      },
      principals: {
        serializedName: "properties.principals",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "Principal"
            }
          }
        }
      },
      excludePrincipals: {
        serializedName: "properties.excludePrincipals",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "Principal"
            }
          }
        }
      },
      isSystemProtected: {
        serializedName: "properties.isSystemProtected",
        type: {
          name: "Boolean"
        }
      },
      condition: {
        serializedName: "properties.condition",
        type: {
          name: "String"
        }
      },
      conditionVersion: {
        serializedName: "properties.conditionVersion",
        type: {
          name: "String"
        }
      },
      createdOn: {
        serializedName: "properties.createdOn",
        readOnly: true,
        type: {
          name: "DateTime"
        }
      },
      updatedOn: {
        serializedName: "properties.updatedOn",
        readOnly: true,
        type: {
          name: "DateTime"
        }
      },
      createdBy: {
        serializedName: "properties.createdBy",
        readOnly: true,
        type: {
          name: "String"
        }
      },
      updatedBy: {
        serializedName: "properties.updatedBy",
        readOnly: true,
        type: {
          name: "String"
        }
      }
    }
  }
};
var DenyAssignmentPermission = {
  type: {
    name: "Composite",
    className: "DenyAssignmentPermission",
    modelProperties: {
      actions: {
        serializedName: "actions",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String"
            }
          }
        }
      },
      notActions: {
        serializedName: "notActions",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String"
            }
          }
        }
      },
      dataActions: {
        serializedName: "dataActions",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String"
            }
          }
        }
      },
      notDataActions: {
        serializedName: "notDataActions",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String"
            }
          }
        }
      },
      condition: {
        serializedName: "condition",
        type: {
          name: "String"
        }
      },
      conditionVersion: {
        serializedName: "conditionVersion",
        type: {
          name: "String"
        }
      }
    }
  }
};
var Principal = {
  type: {
    name: "Composite",
    className: "Principal",
    modelProperties: {
      id: {
        serializedName: "id",
        type: {
          name: "String"
        }
      },
      displayName: {
        serializedName: "displayName",
        type: {
          name: "String"
        }
      },
      type: {
        serializedName: "type",
        type: {
          name: "String"
        }
      },
      email: {
        serializedName: "email",
        type: {
          name: "String"
        }
      }
    }
  }
};
var RoleAssignmentListResult = {
  type: {
    name: "Composite",
    className: "RoleAssignmentListResult",
    modelProperties: {
      value: {
        serializedName: "value",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "RoleAssignment"
            }
          }
        }
      },
      nextLink: {
        serializedName: "nextLink",
        readOnly: true,
        type: {
          name: "String"
        }
      }
    }
  }
};
var RoleAssignment = {
  type: {
    name: "Composite",
    className: "RoleAssignment",
    modelProperties: {
      id: {
        serializedName: "id",
        readOnly: true,
        type: {
          name: "String"
        }
      },
      name: {
        serializedName: "name",
        readOnly: true,
        type: {
          name: "String"
        }
      },
      type: {
        serializedName: "type",
        readOnly: true,
        type: {
          name: "String"
        }
      },
      scope: {
        serializedName: "properties.scope",
        readOnly: true,
        type: {
          name: "String"
        }
      },
      roleDefinitionId: {
        serializedName: "properties.roleDefinitionId",
        type: {
          name: "String"
        }
      },
      principalId: {
        serializedName: "properties.principalId",
        type: {
          name: "String"
        }
      },
      principalType: {
        serializedName: "properties.principalType",
        type: {
          name: "String"
        }
      },
      description: {
        serializedName: "properties.description",
        type: {
          name: "String"
        }
      },
      condition: {
        serializedName: "properties.condition",
        type: {
          name: "String"
        }
      },
      conditionVersion: {
        serializedName: "properties.conditionVersion",
        type: {
          name: "String"
        }
      },
      createdOn: {
        serializedName: "properties.createdOn",
        readOnly: true,
        type: {
          name: "DateTime"
        }
      },
      updatedOn: {
        serializedName: "properties.updatedOn",
        readOnly: true,
        type: {
          name: "DateTime"
        }
      },
      createdBy: {
        serializedName: "properties.createdBy",
        readOnly: true,
        type: {
          name: "String"
        }
      },
      updatedBy: {
        serializedName: "properties.updatedBy",
        readOnly: true,
        type: {
          name: "String"
        }
      },
      delegatedManagedIdentityResourceId: {
        serializedName: "properties.delegatedManagedIdentityResourceId",
        type: {
          name: "String"
        }
      }
    }
  }
};
var RoleAssignmentCreateParameters = {
  type: {
    name: "Composite",
    className: "RoleAssignmentCreateParameters",
    modelProperties: {
      scope: {
        serializedName: "properties.scope",
        readOnly: true,
        type: {
          name: "String"
        }
      },
      roleDefinitionId: {
        serializedName: "properties.roleDefinitionId",
        required: true,
        type: {
          name: "String"
        }
      },
      principalId: {
        serializedName: "properties.principalId",
        required: true,
        type: {
          name: "String"
        }
      },
      principalType: {
        serializedName: "properties.principalType",
        type: {
          name: "String"
        }
      },
      description: {
        serializedName: "properties.description",
        type: {
          name: "String"
        }
      },
      condition: {
        serializedName: "properties.condition",
        type: {
          name: "String"
        }
      },
      conditionVersion: {
        serializedName: "properties.conditionVersion",
        type: {
          name: "String"
        }
      },
      createdOn: {
        serializedName: "properties.createdOn",
        readOnly: true,
        type: {
          name: "DateTime"
        }
      },
      updatedOn: {
        serializedName: "properties.updatedOn",
        readOnly: true,
        type: {
          name: "DateTime"
        }
      },
      createdBy: {
        serializedName: "properties.createdBy",
        readOnly: true,
        type: {
          name: "String"
        }
      },
      updatedBy: {
        serializedName: "properties.updatedBy",
        readOnly: true,
        type: {
          name: "String"
        }
      },
      delegatedManagedIdentityResourceId: {
        serializedName: "properties.delegatedManagedIdentityResourceId",
        type: {
          name: "String"
        }
      }
    }
  }
};
var Permission = {
  type: {
    name: "Composite",
    className: "Permission",
    modelProperties: {
      actions: {
        serializedName: "actions",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String"
            }
          }
        }
      },
      notActions: {
        serializedName: "notActions",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String"
            }
          }
        }
      },
      dataActions: {
        serializedName: "dataActions",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String"
            }
          }
        }
      },
      notDataActions: {
        serializedName: "notDataActions",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String"
            }
          }
        }
      }
    }
  }
};
var RoleDefinition = {
  type: {
    name: "Composite",
    className: "RoleDefinition",
    modelProperties: {
      id: {
        serializedName: "id",
        readOnly: true,
        type: {
          name: "String"
        }
      },
      name: {
        serializedName: "name",
        readOnly: true,
        type: {
          name: "String"
        }
      },
      type: {
        serializedName: "type",
        readOnly: true,
        type: {
          name: "String"
        }
      },
      roleName: {
        serializedName: "properties.roleName",
        type: {
          name: "String"
        }
      },
      description: {
        serializedName: "properties.description",
        type: {
          name: "String"
        }
      },
      roleType: {
        serializedName: "properties.type",
        type: {
          name: "String"
        }
      },
      permissions: {
        serializedName: "properties.permissions",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "Permission"
            }
          }
        }
      },
      assignableScopes: {
        serializedName: "properties.assignableScopes",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String"
            }
          }
        }
      },
      createdOn: {
        serializedName: "properties.createdOn",
        readOnly: true,
        type: {
          name: "DateTime"
        }
      },
      updatedOn: {
        serializedName: "properties.updatedOn",
        readOnly: true,
        type: {
          name: "DateTime"
        }
      },
      createdBy: {
        serializedName: "properties.createdBy",
        readOnly: true,
        type: {
          name: "String"
        }
      },
      updatedBy: {
        serializedName: "properties.updatedBy",
        readOnly: true,
        type: {
          name: "String"
        }
      }
    }
  }
};
var RoleDefinitionListResult = {
  type: {
    name: "Composite",
    className: "RoleDefinitionListResult",
    modelProperties: {
      value: {
        serializedName: "value",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "RoleDefinition"
            }
          }
        }
      },
      nextLink: {
        serializedName: "nextLink",
        type: {
          name: "String"
        }
      }
    }
  }
};
var RoleManagementPolicyRule = {
  type: {
    name: "Composite",
    className: "RoleManagementPolicyRule",
    uberParent: "RoleManagementPolicyRule",
    polymorphicDiscriminator: {
      serializedName: "ruleType",
      clientName: "ruleType"
    },
    modelProperties: {
      id: {
        serializedName: "id",
        type: {
          name: "String"
        }
      },
      ruleType: {
        serializedName: "ruleType",
        required: true,
        type: {
          name: "String"
        }
      },
      target: {
        serializedName: "target",
        type: {
          name: "Composite",
          className: "RoleManagementPolicyRuleTarget"
        }
      }
    }
  }
};
var RoleManagementPolicyApprovalRule = {
  serializedName: "RoleManagementPolicyApprovalRule",
  type: {
    name: "Composite",
    className: "RoleManagementPolicyApprovalRule",
    uberParent: "RoleManagementPolicyRule",
    polymorphicDiscriminator: RoleManagementPolicyRule.type.polymorphicDiscriminator,
    modelProperties: Object.assign(Object.assign({}, RoleManagementPolicyRule.type.modelProperties), { setting: {
      serializedName: "setting",
      type: {
        name: "Composite",
        className: "ApprovalSettings"
      }
    } })
  }
};
var RoleManagementPolicyAuthenticationContextRule = {
  serializedName: "RoleManagementPolicyAuthenticationContextRule",
  type: {
    name: "Composite",
    className: "RoleManagementPolicyAuthenticationContextRule",
    uberParent: "RoleManagementPolicyRule",
    polymorphicDiscriminator: RoleManagementPolicyRule.type.polymorphicDiscriminator,
    modelProperties: Object.assign(Object.assign({}, RoleManagementPolicyRule.type.modelProperties), { isEnabled: {
      serializedName: "isEnabled",
      type: {
        name: "Boolean"
      }
    }, claimValue: {
      serializedName: "claimValue",
      type: {
        name: "String"
      }
    } })
  }
};
var RoleManagementPolicyEnablementRule = {
  serializedName: "RoleManagementPolicyEnablementRule",
  type: {
    name: "Composite",
    className: "RoleManagementPolicyEnablementRule",
    uberParent: "RoleManagementPolicyRule",
    polymorphicDiscriminator: RoleManagementPolicyRule.type.polymorphicDiscriminator,
    modelProperties: Object.assign(Object.assign({}, RoleManagementPolicyRule.type.modelProperties), { enabledRules: {
      serializedName: "enabledRules",
      type: {
        name: "Sequence",
        element: {
          type: {
            name: "String"
          }
        }
      }
    } })
  }
};
var RoleManagementPolicyExpirationRule = {
  serializedName: "RoleManagementPolicyExpirationRule",
  type: {
    name: "Composite",
    className: "RoleManagementPolicyExpirationRule",
    uberParent: "RoleManagementPolicyRule",
    polymorphicDiscriminator: RoleManagementPolicyRule.type.polymorphicDiscriminator,
    modelProperties: Object.assign(Object.assign({}, RoleManagementPolicyRule.type.modelProperties), { isExpirationRequired: {
      serializedName: "isExpirationRequired",
      type: {
        name: "Boolean"
      }
    }, maximumDuration: {
      serializedName: "maximumDuration",
      type: {
        name: "String"
      }
    } })
  }
};
var RoleManagementPolicyNotificationRule = {
  serializedName: "RoleManagementPolicyNotificationRule",
  type: {
    name: "Composite",
    className: "RoleManagementPolicyNotificationRule",
    uberParent: "RoleManagementPolicyRule",
    polymorphicDiscriminator: RoleManagementPolicyRule.type.polymorphicDiscriminator,
    modelProperties: Object.assign(Object.assign({}, RoleManagementPolicyRule.type.modelProperties), { notificationType: {
      serializedName: "notificationType",
      type: {
        name: "String"
      }
    }, notificationLevel: {
      serializedName: "notificationLevel",
      type: {
        name: "String"
      }
    }, recipientType: {
      serializedName: "recipientType",
      type: {
        name: "String"
      }
    }, notificationRecipients: {
      serializedName: "notificationRecipients",
      type: {
        name: "Sequence",
        element: {
          type: {
            name: "String"
          }
        }
      }
    }, isDefaultRecipientsEnabled: {
      serializedName: "isDefaultRecipientsEnabled",
      type: {
        name: "Boolean"
      }
    } })
  }
};
var accept = {
  parameterPath: "accept",
  mapper: {
    defaultValue: "application/json",
    isConstant: true,
    serializedName: "Accept",
    type: {
      name: "String"
    }
  }
};
var $host = {
  parameterPath: "$host",
  mapper: {
    serializedName: "$host",
    required: true,
    type: {
      name: "String"
    }
  },
  skipEncoding: true
};
var subscriptionId = {
  parameterPath: "subscriptionId",
  mapper: {
    constraints: {
      MinLength: 1
    },
    serializedName: "subscriptionId",
    required: true,
    type: {
      name: "String"
    }
  }
};
var nextLink = {
  parameterPath: "nextLink",
  mapper: {
    serializedName: "nextLink",
    required: true,
    type: {
      name: "String"
    }
  },
  skipEncoding: true
};
var resourceGroupName = {
  parameterPath: "resourceGroupName",
  mapper: {
    constraints: {
      MaxLength: 90,
      MinLength: 1
    },
    serializedName: "resourceGroupName",
    required: true,
    type: {
      name: "String"
    }
  }
};
var resourceProviderNamespace = {
  parameterPath: "resourceProviderNamespace",
  mapper: {
    serializedName: "resourceProviderNamespace",
    required: true,
    type: {
      name: "String"
    }
  },
  skipEncoding: true
};
var parentResourcePath = {
  parameterPath: "parentResourcePath",
  mapper: {
    serializedName: "parentResourcePath",
    required: true,
    type: {
      name: "String"
    }
  },
  skipEncoding: true
};
var resourceType = {
  parameterPath: "resourceType",
  mapper: {
    serializedName: "resourceType",
    required: true,
    type: {
      name: "String"
    }
  },
  skipEncoding: true
};
var resourceName = {
  parameterPath: "resourceName",
  mapper: {
    serializedName: "resourceName",
    required: true,
    type: {
      name: "String"
    }
  }
};
var apiVersion1 = {
  parameterPath: "apiVersion",
  mapper: {
    defaultValue: "2022-04-01",
    isConstant: true,
    serializedName: "api-version",
    type: {
      name: "String"
    }
  }
};
var filter = {
  parameterPath: ["options", "filter"],
  mapper: {
    serializedName: "$filter",
    type: {
      name: "String"
    }
  }
};
var scope = {
  parameterPath: "scope",
  mapper: {
    serializedName: "scope",
    required: true,
    type: {
      name: "String"
    }
  },
  skipEncoding: true
};
var denyAssignmentId = {
  parameterPath: "denyAssignmentId",
  mapper: {
    serializedName: "denyAssignmentId",
    required: true,
    type: {
      name: "String"
    }
  }
};
var denyAssignmentId1 = {
  parameterPath: "denyAssignmentId",
  mapper: {
    serializedName: "denyAssignmentId",
    required: true,
    type: {
      name: "String"
    }
  },
  skipEncoding: true
};
var filter1 = {
  parameterPath: ["options", "filter"],
  mapper: {
    serializedName: "$filter",
    type: {
      name: "String"
    }
  },
  skipEncoding: true
};
var tenantId = {
  parameterPath: ["options", "tenantId"],
  mapper: {
    serializedName: "tenantId",
    type: {
      name: "String"
    }
  }
};
var resourceName1 = {
  parameterPath: "resourceName",
  mapper: {
    serializedName: "resourceName",
    required: true,
    type: {
      name: "String"
    }
  },
  skipEncoding: true
};
var roleAssignmentName = {
  parameterPath: "roleAssignmentName",
  mapper: {
    serializedName: "roleAssignmentName",
    required: true,
    type: {
      name: "String"
    }
  },
  skipEncoding: true
};
var contentType = {
  parameterPath: ["options", "contentType"],
  mapper: {
    defaultValue: "application/json",
    isConstant: true,
    serializedName: "Content-Type",
    type: {
      name: "String"
    }
  }
};
var parameters = {
  parameterPath: "parameters",
  mapper: RoleAssignmentCreateParameters
};
var skipToken = {
  parameterPath: ["options", "skipToken"],
  mapper: {
    serializedName: "$skipToken",
    type: {
      name: "String"
    }
  },
  skipEncoding: true
};
var roleAssignmentId = {
  parameterPath: "roleAssignmentId",
  mapper: {
    serializedName: "roleAssignmentId",
    required: true,
    type: {
      name: "String"
    }
  },
  skipEncoding: true
};
var roleDefinitionId = {
  parameterPath: "roleDefinitionId",
  mapper: {
    serializedName: "roleDefinitionId",
    required: true,
    type: {
      name: "String"
    }
  }
};
var roleDefinition = {
  parameterPath: "roleDefinition",
  mapper: RoleDefinition
};
var roleId = {
  parameterPath: "roleId",
  mapper: {
    serializedName: "roleId",
    required: true,
    type: {
      name: "String"
    }
  },
  skipEncoding: true
};
var DenyAssignmentsImpl = class {
  constructor(client) {
    this.client = client;
  }
  listForResource(resourceGroupName2, resourceProviderNamespace2, parentResourcePath2, resourceType2, resourceName2, options) {
    const iter = this.listForResourcePagingAll(resourceGroupName2, resourceProviderNamespace2, parentResourcePath2, resourceType2, resourceName2, options);
    return {
      next() {
        return iter.next();
      },
      [Symbol.asyncIterator]() {
        return this;
      },
      byPage: (settings) => {
        if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
          throw new Error("maxPageSize is not supported by this operation.");
        }
        return this.listForResourcePagingPage(resourceGroupName2, resourceProviderNamespace2, parentResourcePath2, resourceType2, resourceName2, options, settings);
      }
    };
  }
  listForResourcePagingPage(resourceGroupName2, resourceProviderNamespace2, parentResourcePath2, resourceType2, resourceName2, options, settings) {
    return __asyncGenerator(this, arguments, function* listForResourcePagingPage_1() {
      let result;
      let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
      if (!continuationToken) {
        result = yield __await(this._listForResource(resourceGroupName2, resourceProviderNamespace2, parentResourcePath2, resourceType2, resourceName2, options));
        let page = result.value || [];
        continuationToken = result.nextLink;
        setContinuationToken(page, continuationToken);
        yield yield __await(page);
      }
      while (continuationToken) {
        result = yield __await(this._listForResourceNext(resourceGroupName2, resourceProviderNamespace2, parentResourcePath2, resourceType2, resourceName2, continuationToken, options));
        continuationToken = result.nextLink;
        let page = result.value || [];
        setContinuationToken(page, continuationToken);
        yield yield __await(page);
      }
    });
  }
  listForResourcePagingAll(resourceGroupName2, resourceProviderNamespace2, parentResourcePath2, resourceType2, resourceName2, options) {
    return __asyncGenerator(this, arguments, function* listForResourcePagingAll_1() {
      var e_1, _a;
      try {
        for (var _b = __asyncValues(this.listForResourcePagingPage(resourceGroupName2, resourceProviderNamespace2, parentResourcePath2, resourceType2, resourceName2, options)), _c; _c = yield __await(_b.next()), !_c.done; ) {
          const page = _c.value;
          yield __await(yield* __asyncDelegator(__asyncValues(page)));
        }
      } catch (e_1_1) {
        e_1 = { error: e_1_1 };
      } finally {
        try {
          if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
        } finally {
          if (e_1) throw e_1.error;
        }
      }
    });
  }
  listForResourceGroup(resourceGroupName2, options) {
    const iter = this.listForResourceGroupPagingAll(resourceGroupName2, options);
    return {
      next() {
        return iter.next();
      },
      [Symbol.asyncIterator]() {
        return this;
      },
      byPage: (settings) => {
        if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
          throw new Error("maxPageSize is not supported by this operation.");
        }
        return this.listForResourceGroupPagingPage(resourceGroupName2, options, settings);
      }
    };
  }
  listForResourceGroupPagingPage(resourceGroupName2, options, settings) {
    return __asyncGenerator(this, arguments, function* listForResourceGroupPagingPage_1() {
      let result;
      let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
      if (!continuationToken) {
        result = yield __await(this._listForResourceGroup(resourceGroupName2, options));
        let page = result.value || [];
        continuationToken = result.nextLink;
        setContinuationToken(page, continuationToken);
        yield yield __await(page);
      }
      while (continuationToken) {
        result = yield __await(this._listForResourceGroupNext(resourceGroupName2, continuationToken, options));
        continuationToken = result.nextLink;
        let page = result.value || [];
        setContinuationToken(page, continuationToken);
        yield yield __await(page);
      }
    });
  }
  listForResourceGroupPagingAll(resourceGroupName2, options) {
    return __asyncGenerator(this, arguments, function* listForResourceGroupPagingAll_1() {
      var e_2, _a;
      try {
        for (var _b = __asyncValues(this.listForResourceGroupPagingPage(resourceGroupName2, options)), _c; _c = yield __await(_b.next()), !_c.done; ) {
          const page = _c.value;
          yield __await(yield* __asyncDelegator(__asyncValues(page)));
        }
      } catch (e_2_1) {
        e_2 = { error: e_2_1 };
      } finally {
        try {
          if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
        } finally {
          if (e_2) throw e_2.error;
        }
      }
    });
  }
  list(options) {
    const iter = this.listPagingAll(options);
    return {
      next() {
        return iter.next();
      },
      [Symbol.asyncIterator]() {
        return this;
      },
      byPage: (settings) => {
        if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
          throw new Error("maxPageSize is not supported by this operation.");
        }
        return this.listPagingPage(options, settings);
      }
    };
  }
  listPagingPage(options, settings) {
    return __asyncGenerator(this, arguments, function* listPagingPage_1() {
      let result;
      let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
      if (!continuationToken) {
        result = yield __await(this._list(options));
        let page = result.value || [];
        continuationToken = result.nextLink;
        setContinuationToken(page, continuationToken);
        yield yield __await(page);
      }
      while (continuationToken) {
        result = yield __await(this._listNext(continuationToken, options));
        continuationToken = result.nextLink;
        let page = result.value || [];
        setContinuationToken(page, continuationToken);
        yield yield __await(page);
      }
    });
  }
  listPagingAll(options) {
    return __asyncGenerator(this, arguments, function* listPagingAll_1() {
      var e_3, _a;
      try {
        for (var _b = __asyncValues(this.listPagingPage(options)), _c; _c = yield __await(_b.next()), !_c.done; ) {
          const page = _c.value;
          yield __await(yield* __asyncDelegator(__asyncValues(page)));
        }
      } catch (e_3_1) {
        e_3 = { error: e_3_1 };
      } finally {
        try {
          if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
        } finally {
          if (e_3) throw e_3.error;
        }
      }
    });
  }
  listForScope(scope2, options) {
    const iter = this.listForScopePagingAll(scope2, options);
    return {
      next() {
        return iter.next();
      },
      [Symbol.asyncIterator]() {
        return this;
      },
      byPage: (settings) => {
        if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
          throw new Error("maxPageSize is not supported by this operation.");
        }
        return this.listForScopePagingPage(scope2, options, settings);
      }
    };
  }
  listForScopePagingPage(scope2, options, settings) {
    return __asyncGenerator(this, arguments, function* listForScopePagingPage_1() {
      let result;
      let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
      if (!continuationToken) {
        result = yield __await(this._listForScope(scope2, options));
        let page = result.value || [];
        continuationToken = result.nextLink;
        setContinuationToken(page, continuationToken);
        yield yield __await(page);
      }
      while (continuationToken) {
        result = yield __await(this._listForScopeNext(scope2, continuationToken, options));
        continuationToken = result.nextLink;
        let page = result.value || [];
        setContinuationToken(page, continuationToken);
        yield yield __await(page);
      }
    });
  }
  listForScopePagingAll(scope2, options) {
    return __asyncGenerator(this, arguments, function* listForScopePagingAll_1() {
      var e_4, _a;
      try {
        for (var _b = __asyncValues(this.listForScopePagingPage(scope2, options)), _c; _c = yield __await(_b.next()), !_c.done; ) {
          const page = _c.value;
          yield __await(yield* __asyncDelegator(__asyncValues(page)));
        }
      } catch (e_4_1) {
        e_4 = { error: e_4_1 };
      } finally {
        try {
          if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
        } finally {
          if (e_4) throw e_4.error;
        }
      }
    });
  }
  _listForResource(resourceGroupName2, resourceProviderNamespace2, parentResourcePath2, resourceType2, resourceName2, options) {
    return this.client.sendOperationRequest({
      resourceGroupName: resourceGroupName2,
      resourceProviderNamespace: resourceProviderNamespace2,
      parentResourcePath: parentResourcePath2,
      resourceType: resourceType2,
      resourceName: resourceName2,
      options
    }, listForResourceOperationSpec);
  }
  _listForResourceGroup(resourceGroupName2, options) {
    return this.client.sendOperationRequest({ resourceGroupName: resourceGroupName2, options }, listForResourceGroupOperationSpec);
  }
  _list(options) {
    return this.client.sendOperationRequest({ options }, listOperationSpec);
  }
  get(scope2, denyAssignmentId2, options) {
    return this.client.sendOperationRequest({ scope: scope2, denyAssignmentId: denyAssignmentId2, options }, getOperationSpec);
  }
  getById(denyAssignmentId2, options) {
    return this.client.sendOperationRequest({ denyAssignmentId: denyAssignmentId2, options }, getByIdOperationSpec);
  }
  _listForScope(scope2, options) {
    return this.client.sendOperationRequest({ scope: scope2, options }, listForScopeOperationSpec);
  }
  _listForResourceNext(resourceGroupName2, resourceProviderNamespace2, parentResourcePath2, resourceType2, resourceName2, nextLink2, options) {
    return this.client.sendOperationRequest({
      resourceGroupName: resourceGroupName2,
      resourceProviderNamespace: resourceProviderNamespace2,
      parentResourcePath: parentResourcePath2,
      resourceType: resourceType2,
      resourceName: resourceName2,
      nextLink: nextLink2,
      options
    }, listForResourceNextOperationSpec);
  }
  _listForResourceGroupNext(resourceGroupName2, nextLink2, options) {
    return this.client.sendOperationRequest({ resourceGroupName: resourceGroupName2, nextLink: nextLink2, options }, listForResourceGroupNextOperationSpec);
  }
  _listNext(nextLink2, options) {
    return this.client.sendOperationRequest({ nextLink: nextLink2, options }, listNextOperationSpec);
  }
  _listForScopeNext(scope2, nextLink2, options) {
    return this.client.sendOperationRequest({ scope: scope2, nextLink: nextLink2, options }, listForScopeNextOperationSpec);
  }
};
var serializer = createSerializer(
  { DenyAssignmentListResult, DenyAssignment, DenyAssignmentPermission, Principal, ErrorResponse, ErrorDetail, ErrorAdditionalInfo },
  false
);
var listForResourceOperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{parentResourcePath}/{resourceType}/{resourceName}/providers/Microsoft.Authorization/denyAssignments",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: DenyAssignmentListResult
    },
    default: {
      bodyMapper: ErrorResponse
    }
  },
  queryParameters: [apiVersion1, filter],
  urlParameters: [
    $host,
    subscriptionId,
    resourceGroupName,
    resourceProviderNamespace,
    parentResourcePath,
    resourceType,
    resourceName
  ],
  headerParameters: [accept],
  serializer
};
var listForResourceGroupOperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Authorization/denyAssignments",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: DenyAssignmentListResult
    },
    default: {
      bodyMapper: ErrorResponse
    }
  },
  queryParameters: [apiVersion1, filter],
  urlParameters: [
    $host,
    subscriptionId,
    resourceGroupName
  ],
  headerParameters: [accept],
  serializer
};
var listOperationSpec = {
  path: "/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/denyAssignments",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: DenyAssignmentListResult
    },
    default: {
      bodyMapper: ErrorResponse
    }
  },
  queryParameters: [apiVersion1, filter],
  urlParameters: [$host, subscriptionId],
  headerParameters: [accept],
  serializer
};
var getOperationSpec = {
  path: "/{scope}/providers/Microsoft.Authorization/denyAssignments/{denyAssignmentId}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: DenyAssignment
    },
    default: {
      bodyMapper: ErrorResponse
    }
  },
  queryParameters: [apiVersion1],
  urlParameters: [
    $host,
    scope,
    denyAssignmentId
  ],
  headerParameters: [accept],
  serializer
};
var getByIdOperationSpec = {
  path: "/{denyAssignmentId}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: DenyAssignment
    },
    default: {
      bodyMapper: ErrorResponse
    }
  },
  queryParameters: [apiVersion1],
  urlParameters: [$host, denyAssignmentId1],
  headerParameters: [accept],
  serializer
};
var listForScopeOperationSpec = {
  path: "/{scope}/providers/Microsoft.Authorization/denyAssignments",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: DenyAssignmentListResult
    },
    default: {
      bodyMapper: ErrorResponse
    }
  },
  queryParameters: [apiVersion1, filter],
  urlParameters: [$host, scope],
  headerParameters: [accept],
  serializer
};
var listForResourceNextOperationSpec = {
  path: "{nextLink}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: DenyAssignmentListResult
    },
    default: {
      bodyMapper: ErrorResponse
    }
  },
  urlParameters: [
    $host,
    subscriptionId,
    nextLink,
    resourceGroupName,
    resourceProviderNamespace,
    parentResourcePath,
    resourceType,
    resourceName
  ],
  headerParameters: [accept],
  serializer
};
var listForResourceGroupNextOperationSpec = {
  path: "{nextLink}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: DenyAssignmentListResult
    },
    default: {
      bodyMapper: ErrorResponse
    }
  },
  urlParameters: [
    $host,
    subscriptionId,
    nextLink,
    resourceGroupName
  ],
  headerParameters: [accept],
  serializer
};
var listNextOperationSpec = {
  path: "{nextLink}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: DenyAssignmentListResult
    },
    default: {
      bodyMapper: ErrorResponse
    }
  },
  urlParameters: [
    $host,
    subscriptionId,
    nextLink
  ],
  headerParameters: [accept],
  serializer
};
var listForScopeNextOperationSpec = {
  path: "{nextLink}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: DenyAssignmentListResult
    },
    default: {
      bodyMapper: ErrorResponse
    }
  },
  urlParameters: [$host, nextLink, scope],
  headerParameters: [accept],
  serializer
};
var RoleAssignmentsImpl = class {
  constructor(client) {
    this.client = client;
  }
  listForSubscription(options) {
    const iter = this.listForSubscriptionPagingAll(options);
    return {
      next() {
        return iter.next();
      },
      [Symbol.asyncIterator]() {
        return this;
      },
      byPage: (settings) => {
        if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
          throw new Error("maxPageSize is not supported by this operation.");
        }
        return this.listForSubscriptionPagingPage(options, settings);
      }
    };
  }
  listForSubscriptionPagingPage(options, settings) {
    return __asyncGenerator(this, arguments, function* listForSubscriptionPagingPage_1() {
      let result;
      let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
      if (!continuationToken) {
        result = yield __await(this._listForSubscription(options));
        let page = result.value || [];
        continuationToken = result.nextLink;
        setContinuationToken(page, continuationToken);
        yield yield __await(page);
      }
      while (continuationToken) {
        result = yield __await(this._listForSubscriptionNext(continuationToken, options));
        continuationToken = result.nextLink;
        let page = result.value || [];
        setContinuationToken(page, continuationToken);
        yield yield __await(page);
      }
    });
  }
  listForSubscriptionPagingAll(options) {
    return __asyncGenerator(this, arguments, function* listForSubscriptionPagingAll_1() {
      var e_1, _a;
      try {
        for (var _b = __asyncValues(this.listForSubscriptionPagingPage(options)), _c; _c = yield __await(_b.next()), !_c.done; ) {
          const page = _c.value;
          yield __await(yield* __asyncDelegator(__asyncValues(page)));
        }
      } catch (e_1_1) {
        e_1 = { error: e_1_1 };
      } finally {
        try {
          if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
        } finally {
          if (e_1) throw e_1.error;
        }
      }
    });
  }
  listForResourceGroup(resourceGroupName2, options) {
    const iter = this.listForResourceGroupPagingAll(resourceGroupName2, options);
    return {
      next() {
        return iter.next();
      },
      [Symbol.asyncIterator]() {
        return this;
      },
      byPage: (settings) => {
        if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
          throw new Error("maxPageSize is not supported by this operation.");
        }
        return this.listForResourceGroupPagingPage(resourceGroupName2, options, settings);
      }
    };
  }
  listForResourceGroupPagingPage(resourceGroupName2, options, settings) {
    return __asyncGenerator(this, arguments, function* listForResourceGroupPagingPage_1() {
      let result;
      let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
      if (!continuationToken) {
        result = yield __await(this._listForResourceGroup(resourceGroupName2, options));
        let page = result.value || [];
        continuationToken = result.nextLink;
        setContinuationToken(page, continuationToken);
        yield yield __await(page);
      }
      while (continuationToken) {
        result = yield __await(this._listForResourceGroupNext(resourceGroupName2, continuationToken, options));
        continuationToken = result.nextLink;
        let page = result.value || [];
        setContinuationToken(page, continuationToken);
        yield yield __await(page);
      }
    });
  }
  listForResourceGroupPagingAll(resourceGroupName2, options) {
    return __asyncGenerator(this, arguments, function* listForResourceGroupPagingAll_1() {
      var e_2, _a;
      try {
        for (var _b = __asyncValues(this.listForResourceGroupPagingPage(resourceGroupName2, options)), _c; _c = yield __await(_b.next()), !_c.done; ) {
          const page = _c.value;
          yield __await(yield* __asyncDelegator(__asyncValues(page)));
        }
      } catch (e_2_1) {
        e_2 = { error: e_2_1 };
      } finally {
        try {
          if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
        } finally {
          if (e_2) throw e_2.error;
        }
      }
    });
  }
  listForResource(resourceGroupName2, resourceProviderNamespace2, resourceType2, resourceName2, options) {
    const iter = this.listForResourcePagingAll(resourceGroupName2, resourceProviderNamespace2, resourceType2, resourceName2, options);
    return {
      next() {
        return iter.next();
      },
      [Symbol.asyncIterator]() {
        return this;
      },
      byPage: (settings) => {
        if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
          throw new Error("maxPageSize is not supported by this operation.");
        }
        return this.listForResourcePagingPage(resourceGroupName2, resourceProviderNamespace2, resourceType2, resourceName2, options, settings);
      }
    };
  }
  listForResourcePagingPage(resourceGroupName2, resourceProviderNamespace2, resourceType2, resourceName2, options, settings) {
    return __asyncGenerator(this, arguments, function* listForResourcePagingPage_1() {
      let result;
      let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
      if (!continuationToken) {
        result = yield __await(this._listForResource(resourceGroupName2, resourceProviderNamespace2, resourceType2, resourceName2, options));
        let page = result.value || [];
        continuationToken = result.nextLink;
        setContinuationToken(page, continuationToken);
        yield yield __await(page);
      }
      while (continuationToken) {
        result = yield __await(this._listForResourceNext(resourceGroupName2, resourceProviderNamespace2, resourceType2, resourceName2, continuationToken, options));
        continuationToken = result.nextLink;
        let page = result.value || [];
        setContinuationToken(page, continuationToken);
        yield yield __await(page);
      }
    });
  }
  listForResourcePagingAll(resourceGroupName2, resourceProviderNamespace2, resourceType2, resourceName2, options) {
    return __asyncGenerator(this, arguments, function* listForResourcePagingAll_1() {
      var e_3, _a;
      try {
        for (var _b = __asyncValues(this.listForResourcePagingPage(resourceGroupName2, resourceProviderNamespace2, resourceType2, resourceName2, options)), _c; _c = yield __await(_b.next()), !_c.done; ) {
          const page = _c.value;
          yield __await(yield* __asyncDelegator(__asyncValues(page)));
        }
      } catch (e_3_1) {
        e_3 = { error: e_3_1 };
      } finally {
        try {
          if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
        } finally {
          if (e_3) throw e_3.error;
        }
      }
    });
  }
  listForScope(scope2, options) {
    const iter = this.listForScopePagingAll(scope2, options);
    return {
      next() {
        return iter.next();
      },
      [Symbol.asyncIterator]() {
        return this;
      },
      byPage: (settings) => {
        if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
          throw new Error("maxPageSize is not supported by this operation.");
        }
        return this.listForScopePagingPage(scope2, options, settings);
      }
    };
  }
  listForScopePagingPage(scope2, options, settings) {
    return __asyncGenerator(this, arguments, function* listForScopePagingPage_1() {
      let result;
      let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
      if (!continuationToken) {
        result = yield __await(this._listForScope(scope2, options));
        let page = result.value || [];
        continuationToken = result.nextLink;
        setContinuationToken(page, continuationToken);
        yield yield __await(page);
      }
      while (continuationToken) {
        result = yield __await(this._listForScopeNext(scope2, continuationToken, options));
        continuationToken = result.nextLink;
        let page = result.value || [];
        setContinuationToken(page, continuationToken);
        yield yield __await(page);
      }
    });
  }
  listForScopePagingAll(scope2, options) {
    return __asyncGenerator(this, arguments, function* listForScopePagingAll_1() {
      var e_4, _a;
      try {
        for (var _b = __asyncValues(this.listForScopePagingPage(scope2, options)), _c; _c = yield __await(_b.next()), !_c.done; ) {
          const page = _c.value;
          yield __await(yield* __asyncDelegator(__asyncValues(page)));
        }
      } catch (e_4_1) {
        e_4 = { error: e_4_1 };
      } finally {
        try {
          if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
        } finally {
          if (e_4) throw e_4.error;
        }
      }
    });
  }
  _listForSubscription(options) {
    return this.client.sendOperationRequest({ options }, listForSubscriptionOperationSpec);
  }
  _listForResourceGroup(resourceGroupName2, options) {
    return this.client.sendOperationRequest({ resourceGroupName: resourceGroupName2, options }, listForResourceGroupOperationSpec2);
  }
  _listForResource(resourceGroupName2, resourceProviderNamespace2, resourceType2, resourceName2, options) {
    return this.client.sendOperationRequest({
      resourceGroupName: resourceGroupName2,
      resourceProviderNamespace: resourceProviderNamespace2,
      resourceType: resourceType2,
      resourceName: resourceName2,
      options
    }, listForResourceOperationSpec2);
  }
  get(scope2, roleAssignmentName2, options) {
    return this.client.sendOperationRequest({ scope: scope2, roleAssignmentName: roleAssignmentName2, options }, getOperationSpec2);
  }
  create(scope2, roleAssignmentName2, parameters2, options) {
    return this.client.sendOperationRequest({ scope: scope2, roleAssignmentName: roleAssignmentName2, parameters: parameters2, options }, createOperationSpec);
  }
  delete(scope2, roleAssignmentName2, options) {
    return this.client.sendOperationRequest({ scope: scope2, roleAssignmentName: roleAssignmentName2, options }, deleteOperationSpec);
  }
  _listForScope(scope2, options) {
    return this.client.sendOperationRequest({ scope: scope2, options }, listForScopeOperationSpec2);
  }
  getById(roleAssignmentId2, options) {
    return this.client.sendOperationRequest({ roleAssignmentId: roleAssignmentId2, options }, getByIdOperationSpec2);
  }
  createById(roleAssignmentId2, parameters2, options) {
    return this.client.sendOperationRequest({ roleAssignmentId: roleAssignmentId2, parameters: parameters2, options }, createByIdOperationSpec);
  }
  deleteById(roleAssignmentId2, options) {
    return this.client.sendOperationRequest({ roleAssignmentId: roleAssignmentId2, options }, deleteByIdOperationSpec);
  }
  _listForSubscriptionNext(nextLink2, options) {
    return this.client.sendOperationRequest({ nextLink: nextLink2, options }, listForSubscriptionNextOperationSpec);
  }
  _listForResourceGroupNext(resourceGroupName2, nextLink2, options) {
    return this.client.sendOperationRequest({ resourceGroupName: resourceGroupName2, nextLink: nextLink2, options }, listForResourceGroupNextOperationSpec2);
  }
  _listForResourceNext(resourceGroupName2, resourceProviderNamespace2, resourceType2, resourceName2, nextLink2, options) {
    return this.client.sendOperationRequest({
      resourceGroupName: resourceGroupName2,
      resourceProviderNamespace: resourceProviderNamespace2,
      resourceType: resourceType2,
      resourceName: resourceName2,
      nextLink: nextLink2,
      options
    }, listForResourceNextOperationSpec2);
  }
  _listForScopeNext(scope2, nextLink2, options) {
    return this.client.sendOperationRequest({ scope: scope2, nextLink: nextLink2, options }, listForScopeNextOperationSpec2);
  }
};
var serializer2 = createSerializer(
  { RoleAssignmentListResult, RoleAssignment, ErrorResponse, ErrorDetail, ErrorAdditionalInfo },
  false
);
var listForSubscriptionOperationSpec = {
  path: "/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/roleAssignments",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: RoleAssignmentListResult
    },
    default: {
      bodyMapper: ErrorResponse
    }
  },
  queryParameters: [
    apiVersion1,
    filter1,
    tenantId
  ],
  urlParameters: [$host, subscriptionId],
  headerParameters: [accept],
  serializer: serializer2
};
var listForResourceGroupOperationSpec2 = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Authorization/roleAssignments",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: RoleAssignmentListResult
    },
    default: {
      bodyMapper: ErrorResponse
    }
  },
  queryParameters: [
    apiVersion1,
    filter1,
    tenantId
  ],
  urlParameters: [
    $host,
    subscriptionId,
    resourceGroupName
  ],
  headerParameters: [accept],
  serializer: serializer2
};
var listForResourceOperationSpec2 = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{resourceType}/{resourceName}/providers/Microsoft.Authorization/roleAssignments",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: RoleAssignmentListResult
    },
    default: {
      bodyMapper: ErrorResponse
    }
  },
  queryParameters: [
    apiVersion1,
    filter1,
    tenantId
  ],
  urlParameters: [
    $host,
    subscriptionId,
    resourceGroupName,
    resourceProviderNamespace,
    resourceType,
    resourceName1
  ],
  headerParameters: [accept],
  serializer: serializer2
};
var getOperationSpec2 = {
  path: "/{scope}/providers/Microsoft.Authorization/roleAssignments/{roleAssignmentName}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: RoleAssignment
    },
    default: {
      bodyMapper: ErrorResponse
    }
  },
  queryParameters: [apiVersion1, tenantId],
  urlParameters: [
    $host,
    scope,
    roleAssignmentName
  ],
  headerParameters: [accept],
  serializer: serializer2
};
var createOperationSpec = {
  path: "/{scope}/providers/Microsoft.Authorization/roleAssignments/{roleAssignmentName}",
  httpMethod: "PUT",
  responses: {
    200: {
      bodyMapper: RoleAssignment
    },
    201: {
      bodyMapper: RoleAssignment
    },
    default: {
      bodyMapper: ErrorResponse
    }
  },
  requestBody: parameters,
  queryParameters: [apiVersion1],
  urlParameters: [
    $host,
    scope,
    roleAssignmentName
  ],
  headerParameters: [accept, contentType],
  mediaType: "json",
  serializer: serializer2
};
var deleteOperationSpec = {
  path: "/{scope}/providers/Microsoft.Authorization/roleAssignments/{roleAssignmentName}",
  httpMethod: "DELETE",
  responses: {
    200: {
      bodyMapper: RoleAssignment
    },
    204: {},
    default: {
      bodyMapper: ErrorResponse
    }
  },
  queryParameters: [apiVersion1, tenantId],
  urlParameters: [
    $host,
    scope,
    roleAssignmentName
  ],
  headerParameters: [accept],
  serializer: serializer2
};
var listForScopeOperationSpec2 = {
  path: "/{scope}/providers/Microsoft.Authorization/roleAssignments",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: RoleAssignmentListResult
    },
    default: {
      bodyMapper: ErrorResponse
    }
  },
  queryParameters: [
    apiVersion1,
    filter1,
    tenantId,
    skipToken
  ],
  urlParameters: [$host, scope],
  headerParameters: [accept],
  serializer: serializer2
};
var getByIdOperationSpec2 = {
  path: "/{roleAssignmentId}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: RoleAssignment
    },
    default: {
      bodyMapper: ErrorResponse
    }
  },
  queryParameters: [apiVersion1, tenantId],
  urlParameters: [$host, roleAssignmentId],
  headerParameters: [accept],
  serializer: serializer2
};
var createByIdOperationSpec = {
  path: "/{roleAssignmentId}",
  httpMethod: "PUT",
  responses: {
    200: {
      bodyMapper: RoleAssignment
    },
    201: {
      bodyMapper: RoleAssignment
    },
    default: {
      bodyMapper: ErrorResponse
    }
  },
  requestBody: parameters,
  queryParameters: [apiVersion1],
  urlParameters: [$host, roleAssignmentId],
  headerParameters: [accept, contentType],
  mediaType: "json",
  serializer: serializer2
};
var deleteByIdOperationSpec = {
  path: "/{roleAssignmentId}",
  httpMethod: "DELETE",
  responses: {
    200: {
      bodyMapper: RoleAssignment
    },
    204: {},
    default: {
      bodyMapper: ErrorResponse
    }
  },
  queryParameters: [apiVersion1, tenantId],
  urlParameters: [$host, roleAssignmentId],
  headerParameters: [accept],
  serializer: serializer2
};
var listForSubscriptionNextOperationSpec = {
  path: "{nextLink}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: RoleAssignmentListResult
    },
    default: {
      bodyMapper: ErrorResponse
    }
  },
  urlParameters: [
    $host,
    subscriptionId,
    nextLink
  ],
  headerParameters: [accept],
  serializer: serializer2
};
var listForResourceGroupNextOperationSpec2 = {
  path: "{nextLink}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: RoleAssignmentListResult
    },
    default: {
      bodyMapper: ErrorResponse
    }
  },
  urlParameters: [
    $host,
    subscriptionId,
    nextLink,
    resourceGroupName
  ],
  headerParameters: [accept],
  serializer: serializer2
};
var listForResourceNextOperationSpec2 = {
  path: "{nextLink}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: RoleAssignmentListResult
    },
    default: {
      bodyMapper: ErrorResponse
    }
  },
  urlParameters: [
    $host,
    subscriptionId,
    nextLink,
    resourceGroupName,
    resourceProviderNamespace,
    resourceType,
    resourceName1
  ],
  headerParameters: [accept],
  serializer: serializer2
};
var listForScopeNextOperationSpec2 = {
  path: "{nextLink}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: RoleAssignmentListResult
    },
    default: {
      bodyMapper: ErrorResponse
    }
  },
  urlParameters: [$host, nextLink, scope],
  headerParameters: [accept],
  serializer: serializer2
};
var RoleDefinitionsImpl = class {
  constructor(client) {
    this.client = client;
  }
  list(scope2, options) {
    const iter = this.listPagingAll(scope2, options);
    return {
      next() {
        return iter.next();
      },
      [Symbol.asyncIterator]() {
        return this;
      },
      byPage: (settings) => {
        if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
          throw new Error("maxPageSize is not supported by this operation.");
        }
        return this.listPagingPage(scope2, options, settings);
      }
    };
  }
  listPagingPage(scope2, options, settings) {
    return __asyncGenerator(this, arguments, function* listPagingPage_1() {
      let result;
      let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
      if (!continuationToken) {
        result = yield __await(this._list(scope2, options));
        let page = result.value || [];
        continuationToken = result.nextLink;
        setContinuationToken(page, continuationToken);
        yield yield __await(page);
      }
      while (continuationToken) {
        result = yield __await(this._listNext(scope2, continuationToken, options));
        continuationToken = result.nextLink;
        let page = result.value || [];
        setContinuationToken(page, continuationToken);
        yield yield __await(page);
      }
    });
  }
  listPagingAll(scope2, options) {
    return __asyncGenerator(this, arguments, function* listPagingAll_1() {
      var e_1, _a;
      try {
        for (var _b = __asyncValues(this.listPagingPage(scope2, options)), _c; _c = yield __await(_b.next()), !_c.done; ) {
          const page = _c.value;
          yield __await(yield* __asyncDelegator(__asyncValues(page)));
        }
      } catch (e_1_1) {
        e_1 = { error: e_1_1 };
      } finally {
        try {
          if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
        } finally {
          if (e_1) throw e_1.error;
        }
      }
    });
  }
  delete(scope2, roleDefinitionId2, options) {
    return this.client.sendOperationRequest({ scope: scope2, roleDefinitionId: roleDefinitionId2, options }, deleteOperationSpec2);
  }
  get(scope2, roleDefinitionId2, options) {
    return this.client.sendOperationRequest({ scope: scope2, roleDefinitionId: roleDefinitionId2, options }, getOperationSpec3);
  }
  createOrUpdate(scope2, roleDefinitionId2, roleDefinition2, options) {
    return this.client.sendOperationRequest({ scope: scope2, roleDefinitionId: roleDefinitionId2, roleDefinition: roleDefinition2, options }, createOrUpdateOperationSpec);
  }
  _list(scope2, options) {
    return this.client.sendOperationRequest({ scope: scope2, options }, listOperationSpec2);
  }
  getById(roleId2, options) {
    return this.client.sendOperationRequest({ roleId: roleId2, options }, getByIdOperationSpec3);
  }
  _listNext(scope2, nextLink2, options) {
    return this.client.sendOperationRequest({ scope: scope2, nextLink: nextLink2, options }, listNextOperationSpec2);
  }
};
var serializer3 = createSerializer(
  { RoleDefinition, Permission, ErrorResponse, ErrorDetail, ErrorAdditionalInfo, RoleDefinitionListResult },
  false
);
var deleteOperationSpec2 = {
  path: "/{scope}/providers/Microsoft.Authorization/roleDefinitions/{roleDefinitionId}",
  httpMethod: "DELETE",
  responses: {
    200: {
      bodyMapper: RoleDefinition
    },
    204: {},
    default: {
      bodyMapper: ErrorResponse
    }
  },
  queryParameters: [apiVersion1],
  urlParameters: [
    $host,
    scope,
    roleDefinitionId
  ],
  headerParameters: [accept],
  serializer: serializer3
};
var getOperationSpec3 = {
  path: "/{scope}/providers/Microsoft.Authorization/roleDefinitions/{roleDefinitionId}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: RoleDefinition
    },
    default: {
      bodyMapper: ErrorResponse
    }
  },
  queryParameters: [apiVersion1],
  urlParameters: [
    $host,
    scope,
    roleDefinitionId
  ],
  headerParameters: [accept],
  serializer: serializer3
};
var createOrUpdateOperationSpec = {
  path: "/{scope}/providers/Microsoft.Authorization/roleDefinitions/{roleDefinitionId}",
  httpMethod: "PUT",
  responses: {
    201: {
      bodyMapper: RoleDefinition
    },
    default: {
      bodyMapper: ErrorResponse
    }
  },
  requestBody: roleDefinition,
  queryParameters: [apiVersion1],
  urlParameters: [
    $host,
    scope,
    roleDefinitionId
  ],
  headerParameters: [accept, contentType],
  mediaType: "json",
  serializer: serializer3
};
var listOperationSpec2 = {
  path: "/{scope}/providers/Microsoft.Authorization/roleDefinitions",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: RoleDefinitionListResult
    },
    default: {
      bodyMapper: ErrorResponse
    }
  },
  queryParameters: [apiVersion1, filter],
  urlParameters: [$host, scope],
  headerParameters: [accept],
  serializer: serializer3
};
var getByIdOperationSpec3 = {
  path: "/{roleId}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: RoleDefinition
    },
    default: {
      bodyMapper: ErrorResponse
    }
  },
  queryParameters: [apiVersion1],
  urlParameters: [$host, roleId],
  headerParameters: [accept],
  serializer: serializer3
};
var listNextOperationSpec2 = {
  path: "{nextLink}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: RoleDefinitionListResult
    },
    default: {
      bodyMapper: ErrorResponse
    }
  },
  urlParameters: [$host, nextLink, scope],
  headerParameters: [accept],
  serializer: serializer3
};
var AuthorizationManagementClient = class extends ServiceClient {
  constructor(credentials, subscriptionId2, options) {
    var _a, _b, _c;
    if (credentials === void 0) {
      throw new Error("'credentials' cannot be null");
    }
    if (subscriptionId2 === void 0) {
      throw new Error("'subscriptionId' cannot be null");
    }
    if (!options) {
      options = {};
    }
    const defaults = {
      requestContentType: "application/json; charset=utf-8",
      credential: credentials
    };
    const packageDetails = `azsdk-js-arm-authorization/9.0.0`;
    const userAgentPrefix = options.userAgentOptions && options.userAgentOptions.userAgentPrefix ? `${options.userAgentOptions.userAgentPrefix} ${packageDetails}` : `${packageDetails}`;
    const optionsWithDefaults = Object.assign(Object.assign(Object.assign({}, defaults), options), { userAgentOptions: {
      userAgentPrefix
    }, endpoint: (_b = (_a = options.endpoint) !== null && _a !== void 0 ? _a : options.baseUri) !== null && _b !== void 0 ? _b : "https://management.azure.com" });
    super(optionsWithDefaults);
    let bearerTokenAuthenticationPolicyFound = false;
    if ((options === null || options === void 0 ? void 0 : options.pipeline) && options.pipeline.getOrderedPolicies().length > 0) {
      const pipelinePolicies = options.pipeline.getOrderedPolicies();
      bearerTokenAuthenticationPolicyFound = pipelinePolicies.some((pipelinePolicy) => pipelinePolicy.name === part$1.uQ);
    }
    if (!options || !options.pipeline || options.pipeline.getOrderedPolicies().length == 0 || !bearerTokenAuthenticationPolicyFound) {
      this.pipeline.removePolicy({
        name: part$1.uQ
      });
      this.pipeline.addPolicy((0,part$1.N$)({
        credential: credentials,
        scopes: (_c = optionsWithDefaults.credentialScopes) !== null && _c !== void 0 ? _c : `${optionsWithDefaults.endpoint}/.default`,
        challengeCallbacks: {
          authorizeRequestOnChallenge: authorizeRequestOnClaimChallenge
        }
      }));
    }
    this.subscriptionId = subscriptionId2;
    this.$host = options.$host || "https://management.azure.com";
    this.denyAssignments = new DenyAssignmentsImpl(this);
    this.roleAssignments = new RoleAssignmentsImpl(this);
    this.roleDefinitions = new RoleDefinitionsImpl(this);
  }
};
var NOT_OURS = [part$1.uQ, "defaultRetryPolicy", "redirectPolicy", "proxyPolicy"];
function clientFor({ endpoint, subscriptionId: subscriptionId2 }, httpClient) {
  const client = new AuthorizationManagementClient(part$0.c, subscriptionId2, {
    endpoint,
    $host: endpoint,
    httpClient,
    allowInsecureConnection: endpoint.startsWith("http:")
  });
  for (const name of NOT_OURS)
    client.pipeline.removePolicy({ name });
  return client;
}
function listRoleAssignments(target, filter2, group) {
  return (http) => {
    const { roleAssignments } = clientFor(target, http);
    if (group === void 0)
      return (0,part$0.Z)(roleAssignments.listForSubscription(filter2 === void 0 ? {} : { filter: filter2 }));
    const both = ["atScope()", ...filter2 === void 0 ? [] : [filter2]].join(" and ");
    return (0,part$0.Z)(roleAssignments.listForScope(scopeOf(group), { filter: both }));
  };
}
function listRoleDefinitions(target, group) {
  const scope2 = group === void 0 ? `subscriptions/${target.subscriptionId}` : scopeOf(group);
  return (http) => (0,part$0.Z)(clientFor(target, http).roleDefinitions.list(scope2));
}
function listDenyAssignments(target, group) {
  return (http) => {
    const { denyAssignments } = clientFor(target, http);
    return (0,part$0.Z)(group === void 0 ? denyAssignments.list() : denyAssignments.listForScope(scopeOf(group), { filter: "atScope()" }));
  };
}
function scopeOf(group) {
  return `providers/Microsoft.Management/managementGroups/${group}`;
}
 }),
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
 })
};
