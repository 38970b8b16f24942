const id = 671;
const ids = [671];
const modules = {
  /***/
  3671: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        qB: () => (
          /* binding */
          MAX_SNAPSHOT_BYTES
        ),
        E$: () => (
          /* binding */
          parseSnapshot
        ),
        g$: () => (
          /* binding */
          tooLarge
        ),
        writeSnapshot: () => (
          /* binding */
          writeSnapshot
        )
      });
      var errors = __webpack_require__(3302);
      var sentence = __webpack_require__(7244);
      var time = __webpack_require__(4320);
      var _2020 = __webpack_require__(2210);
      ;
      function object(required, optional = {}) {
        return {
          type: "object",
          properties: { ...required, ...optional },
          required: Object.keys(required),
          additionalProperties: false
        };
      }
      function list(items) {
        return { type: "array", items };
      }
      function record(values, names) {
        return {
          type: "object",
          ...names === void 0 ? {} : { propertyNames: names },
          additionalProperties: values
        };
      }
      function shared(name) {
        return { $ref: `#/$defs/${name}` };
      }
      const parts_text = { type: "string" };
      const number = { type: "number" };
      const flag = { type: "boolean" };
      const texts = list(parts_text);
      const json = {};
      const guid = {
        type: "string",
        pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
      };
      const region = { type: "string", pattern: "^[a-z0-9]{2,60}$" };
      const armId = {
        type: "string",
        maxLength: 2e3,
        pattern: "^(?:/|(?:/[^/\\s?#%\\\\]+)+)$",
        not: { pattern: "/\\.\\.(?:/|$)" }
      };
      const parts_sentence = {
        type: "string",
        maxLength: 4e3,
        pattern: "^(?:[A-Za-z0-9 ,.;:'()/-]*`[^`\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]*`)*[A-Za-z0-9 ,.;:'()/-]*$"
      };
      const fingerprint = { type: "string", pattern: "^sha256:[0-9a-f]{16}$" };
      ;
      const UNKNOWN_KINDS = [
        "no-permission",
        "not-found",
        "throttled",
        "timed-out",
        "service-error",
        "malformed",
        "no-credentials",
        "not-captured",
        "not-understood",
        "unresolved"
      ];
      const definitions = {
        unknown: object({ known: { const: false }, kind: { enum: UNKNOWN_KINDS }, detail: parts_sentence }, { permission: parts_text, scope: parts_text, status: number, correlationId: parts_text }),
        parameterValues: record(object({ value: json })),
        parameters: record(object({ type: parts_text }, { defaultValue: json, allowedValues: list(json) })),
        selectors: list(object({ kind: parts_text }, { in: texts, notIn: texts })),
        resourceSelectors: list(object({ selectors: shared("selectors") }, { name: parts_text })),
        permissions: list(object({ actions: texts, notActions: texts, dataActions: texts, notDataActions: texts }, { condition: parts_text })),
        roleAssignment: object({ id: armId, scope: armId, roleGuid: guid, principalId: guid }, { principalType: parts_text, condition: parts_text, conditionVersion: parts_text }),
        principals: list(object({ id: parts_text }, { type: parts_text }))
      };
      function fact(value) {
        return {
          type: "object",
          required: ["known"],
          if: { properties: { known: { const: true } } },
          then: object({ known: { const: true }, value }),
          else: shared("unknown")
        };
      }
      const parameterValues = shared("parameterValues");
      const parameters = shared("parameters");
      const selectors = shared("selectors");
      const resourceSelectors = shared("resourceSelectors");
      const permissions = shared("permissions");
      const roleAssignment = shared("roleAssignment");
      const principals = shared("principals");
      const policyAssignment = object({
        id: armId,
        name: parts_text,
        properties: object({ policyDefinitionId: armId, scope: armId }, {
          displayName: parts_text,
          definitionVersion: parts_text,
          notScopes: texts,
          parameters: parameterValues,
          enforcementMode: parts_text,
          assignmentType: parts_text,
          resourceSelectors,
          overrides: list(object({ kind: parts_text, value: parts_text }, { selectors })),
          nonComplianceMessages: list(object({ message: parts_text }, { policyDefinitionReferenceId: parts_text }))
        })
      });
      const common = { displayName: parts_text, policyType: parts_text, version: parts_text, parameters };
      const policyDefinition = object({
        id: armId,
        name: parts_text,
        properties: object({ policyRule: { type: "object" } }, { ...common, mode: parts_text })
      });
      const policySetDefinition = object({
        id: armId,
        name: parts_text,
        properties: object({
          policyDefinitions: list(object({ policyDefinitionId: armId }, {
            policyDefinitionReferenceId: parts_text,
            definitionVersion: parts_text,
            parameters: parameterValues,
            groupNames: texts
          }))
        }, common)
      });
      const policyExemption = object({
        id: armId,
        name: parts_text,
        properties: object({ policyAssignmentId: armId, exemptionCategory: parts_text }, {
          displayName: parts_text,
          policyDefinitionReferenceIds: texts,
          expiresOn: parts_text,
          resourceSelectors,
          assignmentScopeValidation: parts_text
        })
      });
      const spend = object({ amount: number, unit: parts_text });
      const restriction = object({ type: parts_text, locations: list(region), zones: texts }, { reasonCode: parts_text });
      const definitionKey = { type: "string", pattern: "^/" };
      const VALUES = {
        subscription: object({ subscriptionId: guid, displayName: parts_text, state: parts_text, tenantId: guid }, { quotaId: parts_text }),
        locations: list(object({
          name: region,
          displayName: parts_text,
          type: parts_text,
          pairedRegions: list(region),
          availabilityZoneMappings: list(object({ logicalZone: parts_text, physicalZone: parts_text }))
        }, {
          regionType: parts_text,
          regionCategory: parts_text,
          geography: parts_text,
          geographyGroup: parts_text,
          policyRestriction: object({ status: parts_text }, { reason: parts_text })
        })),
        provider: object({
          namespace: parts_text,
          registrationState: parts_text,
          resourceTypes: list(object({
            resourceType: parts_text,
            locations: list(region),
            zoneMappings: list(object({ location: region, zones: texts })),
            apiVersions: texts
          }, { capabilities: texts }))
        }),
        policyAssignments: list(policyAssignment),
        policyDefinitions: record(fact(policyDefinition), definitionKey),
        policySetDefinitions: record(fact(policySetDefinition), definitionKey),
        policyExemptions: list(policyExemption),
        roleAssignments: list(roleAssignment),
        principalAccess: object({ principalId: guid, assignments: list(roleAssignment) }),
        roleDefinitions: list(object({ guid, roleName: parts_text, type: parts_text, permissions, assignableScopes: texts })),
        denyAssignments: list(object({
          id: armId,
          denyAssignmentName: parts_text,
          scope: armId,
          permissions,
          doNotApplyToChildScopes: flag,
          principals,
          excludePrincipals: principals
        }, { denyAssignmentEffect: parts_text, condition: parts_text })),
        budgets: list(object({
          id: armId,
          name: parts_text,
          scope: armId,
          amount: number,
          timeGrain: parts_text,
          hasFilter: flag,
          notifications: list(object({
            key: parts_text,
            enabled: flag,
            operator: parts_text,
            threshold: number,
            thresholdType: parts_text,
            contactEmails: list(fingerprint),
            contactRoles: texts,
            contactGroups: texts
          }))
        }, { category: parts_text, startDate: parts_text, endDate: parts_text, currentSpend: spend, forecastSpend: spend })),
        computeSku: object({
          region,
          name: parts_text,
          rows: list(object({ resourceType: parts_text, name: parts_text, zones: texts, restrictions: list(restriction) }, { family: parts_text, vCPUs: number }))
        }),
        computeUsages: list(object({ name: parts_text, currentValue: number, limit: number }, { localizedName: parts_text }))
      };
      const facts = object({}, Object.fromEntries(Object.entries(VALUES).map(([kind, value]) => [kind, record(fact(value), { pattern: "^/[^|]*\\|" })])));
      ;
      const SNAPSHOT_VERSION = 1;
      const SNAPSHOT_SCHEMA_ID = "urn:azure-relocation-readiness:snapshot:1";
      const snapshotSchema = {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: SNAPSHOT_SCHEMA_ID,
        title: "Snapshot of a relocation target",
        description: "What was observed of a target subscription, redacted: no e-mail addresses, tokens or names of people.",
        ...object({
          version: { const: SNAPSHOT_VERSION },
          cloud: { type: "string", pattern: "^[A-Za-z]{1,40}$" },
          observedAt: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,3})?Z$" },
          facts
        }, { $schema: parts_text, tool: object({ name: parts_text, version: parts_text }) }),
        $defs: definitions
      };
      let validate;
      function snapshotValidator() {
        validate ??= new _2020.Ajv2020({
          strict: true,
          strictRequired: false,
          inlineRefs: false,
          code: { optimize: false },
          meta: false,
          validateSchema: false
        }).compile(snapshotSchema);
        return validate;
      }
      var target_table = __webpack_require__(761);
      ;
      const MAX_SNAPSHOT_BYTES = 64 * 1024 * 1024;
      const MAX_DEPTH = 200;
      const LINES_TO_DEPTH = 5;
      function writeSnapshot(table, { cloud, observedAt, tool }) {
        const facts2 = target_table.X0.filter((kind) => table[kind].size > 0).map((kind) => [
          kind,
          sorted(table[kind])
        ]);
        const document = {
          $schema: SNAPSHOT_SCHEMA_ID,
          version: SNAPSHOT_VERSION,
          cloud,
          observedAt: new Date(observedAt).toISOString(),
          ...tool === void 0 ? {} : { tool: { name: tool.name, version: tool.version } },
          facts: Object.fromEntries(facts2)
        };
        return `${lines(document, LINES_TO_DEPTH, "")}
`;
      }
      function sorted(facts2) {
        return Object.fromEntries([...facts2].toSorted(([a], [b]) => a < b ? -1 : a > b ? 1 : 0));
      }
      function lines(value, depth, indent) {
        if (depth === 0 || typeof value !== "object" || value === null)
          return JSON.stringify(value);
        const inner = `${indent}  `;
        const isList = Array.isArray(value);
        const parts = Object.entries(value).map(([key, item]) => {
          const text = lines(item, depth - 1, inner);
          return isList ? `${inner}${text}` : `${inner}${JSON.stringify(key)}: ${text}`;
        });
        const [open, close] = isList ? ["[", "]"] : ["{", "}"];
        return parts.length === 0 ? `${open}${close}` : `${open}
${parts.join(",\n")}
${indent}${close}`;
      }
      function parseSnapshot(text, file) {
        if (text.length > MAX_SNAPSHOT_BYTES)
          throw tooLarge(file);
        const value = parseJson(text, file);
        refuseTraps(value, file);
        const validate2 = snapshotValidator();
        if (!validate2(value)) {
          const [error] = validate2.errors ?? [];
          const where = (0, sentence.aM)(error?.instancePath ?? "", 200);
          throw (0, errors.IF)(`${file} is not a snapshot: ${where === "" ? "the document" : where} ${error?.message ?? "is wrong"}`, {
            help: "capture it again with `relocation capture`"
          });
        }
        const observedAt = (0, time.nV)(value.observedAt);
        if (observedAt === void 0) {
          throw (0, errors.IF)(`${file} is not a snapshot: /observedAt is not a point in time`, {
            expected: "ISO 8601 in UTC"
          });
        }
        const { cloud, tool } = value;
        return { table: tableFrom(value), cloud, observedAt, ...tool === void 0 ? {} : { tool } };
      }
      function tooLarge(file) {
        return (0, errors.IF)(`${file} is larger than ${String(MAX_SNAPSHOT_BYTES / 1024 / 1024)} MiB`, {
          expected: "a snapshot that `relocation capture` wrote"
        });
      }
      function parseJson(text, file) {
        try {
          return JSON.parse(text.replace(/^\ufeff/, ""));
        } catch (error) {
          const at = error instanceof SyntaxError ? /line \d+ column \d+/.exec(error.message)?.[0] : void 0;
          throw (0, errors.IF)(`${file} is not JSON${at === void 0 ? "" : ` (${at})`}`, {
            expected: "a snapshot that `relocation capture` wrote"
          });
        }
      }
      function refuseTraps(root, file) {
        const open = [{ value: root, depth: 0 }];
        for (let next = open.pop(); next !== void 0; next = open.pop()) {
          const { value, depth } = next;
          if (typeof value !== "object" || value === null)
            continue;
          if (depth > MAX_DEPTH)
            throw (0, errors.IF)(`${file} is nested deeper than ${String(MAX_DEPTH)} levels`);
          if (Object.hasOwn(value, "__proto__"))
            throw (0, errors.IF)(`${file} holds a key "__proto__"`);
          for (const item of Object.values(value))
            open.push({ value: item, depth: depth + 1 });
        }
      }
      function tableFrom({ facts: facts2 }) {
        return (0, target_table.c_)({
          subscription: mapOf(facts2.subscription),
          locations: mapOf(facts2.locations),
          provider: mapOf(facts2.provider),
          policyAssignments: mapOf(facts2.policyAssignments),
          policySetDefinitions: mapOf(facts2.policySetDefinitions),
          policyDefinitions: mapOf(facts2.policyDefinitions),
          policyExemptions: mapOf(facts2.policyExemptions),
          roleAssignments: mapOf(facts2.roleAssignments),
          principalAccess: mapOf(facts2.principalAccess),
          roleDefinitions: mapOf(facts2.roleDefinitions),
          denyAssignments: mapOf(facts2.denyAssignments),
          budgets: mapOf(facts2.budgets),
          computeSku: mapOf(facts2.computeSku),
          computeUsages: mapOf(facts2.computeUsages)
        });
      }
      function mapOf(facts2 = {}) {
        return new Map(Object.entries(facts2));
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
