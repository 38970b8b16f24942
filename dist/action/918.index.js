const id = 918;
const ids = [918];
const modules = {
  /***/
  1918: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        observe: () => (
          /* binding */
          observe
        )
      });
      var esm = __webpack_require__(8641);
      var sentence = __webpack_require__(7244);
      var target_fact = __webpack_require__(9183);
      ;
      class ArmFailure extends Error {
        kind;
        reason;
        status;
        code;
        correlationId;
        constructor(kind, reason, rest = {}) {
          super(reason);
          this.name = "ArmFailure";
          this.kind = kind;
          this.reason = reason;
          this.status = rest.status;
          this.code = rest.code;
          this.correlationId = rest.correlationId;
        }
      }
      function unknownOf(question, failure) {
        const { kind, status, correlationId } = failure;
        return (0, target_fact.L)(kind, (0, sentence.cv)`Could not read ${(0, sentence.lS)(question.what)}: ${(0, sentence.lS)(failure.reason)}.`, {
          ...kind === "no-permission" ? { permission: question.permission } : {},
          scope: question.scope,
          ...status === void 0 ? {} : { status },
          ...correlationId === void 0 ? {} : { correlationId }
        });
      }
      function failureOfStatus(status, code, correlationId) {
        const rest = { status, code, correlationId };
        const answer = code === void 0 ? (0, sentence.cv)`${status}` : (0, sentence.cv)`${status} ${code}`;
        if (status === 401 || status === 403) {
          return new ArmFailure("no-permission", (0, sentence.cv)`the identity of the run has no permission (${(0, sentence.lS)(answer)})`, rest);
        }
        if (status === 404) {
          const reason = (0, sentence.cv)`it does not exist, or the identity of the run cannot see it (${(0, sentence.lS)(answer)})`;
          return new ArmFailure("not-found", reason, rest);
        }
        if (status === 429) {
          return new ArmFailure("throttled", (0, sentence.cv)`Azure Resource Manager kept throttling the requests (${(0, sentence.lS)(answer)})`, rest);
        }
        if (status >= 300 && status < 400) {
          return new ArmFailure("service-error", (0, sentence.cv)`the service answered with a redirect (${(0, sentence.lS)(answer)})`, rest);
        }
        return new ArmFailure("service-error", (0, sentence.cv)`the service answered ${(0, sentence.lS)(answer)}`, rest);
      }
      function notAsked(found) {
        return new ArmFailure("malformed", (0, sentence.cv)`the answer is about ${found}, which was not asked`);
      }
      ;
      function fieldOf(value, name) {
        return typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : void 0;
      }
      function parseJson(text) {
        try {
          return JSON.parse(text);
        } catch {
          return void 0;
        }
      }
      ;
      const MAX_PAGES = 1e3;
      const VERSION_CODES = /* @__PURE__ */ new Set([
        "InvalidApiVersionParameter",
        "NoRegisteredProviderFound",
        "InvalidResourceType"
      ]);
      class Arm {
        transport;
        #accepted = /* @__PURE__ */ new Map();
        constructor(transport) {
          this.transport = transport;
        }
        get(operation) {
          return this.#withVersions(operation, async (version) => {
            return (await this.transport.get(urlOf(operation, version))).body;
          });
        }
        pages(operation) {
          return this.#withVersions(operation, async (version) => {
            const pages = new Pages(version);
            let next = urlOf(operation, version);
            while (next !== void 0)
              next = pages.add(await this.transport.get(pages.visit(next)));
            return pages.bodies;
          });
        }
        through(question, call) {
          return this.#withVersions(question, async (version) => {
            const pages = new Pages(version);
            const http = {
              sendRequest: async (request) => {
                if (request.method !== "GET")
                  throw new Error(`the SDK sent a ${request.method} request`);
                const first = pages.bodies.length === 0;
                const url = pages.visit(first ? withVersion(request.url, version) : request.url);
                const nextLink = pages.add(await this.transport.get(url));
                return {
                  request,
                  status: 200,
                  headers: (0, esm.Nc)({ "content-type": "application/json" }),
                  bodyAsText: JSON.stringify({ value: [], nextLink })
                };
              }
            };
            await call(http);
            return pages.bodies;
          });
        }
        async #withVersions({ versions }, ask) {
          for (let index = this.#accepted.get(versions) ?? 0; ; index += 1) {
            const version = versions[index];
            if (version === void 0)
              throw new Error("an operation without api-versions");
            try {
              const answer = await ask(version);
              this.#accepted.set(versions, index);
              return answer;
            } catch (error) {
              const refused = error instanceof ArmFailure && (error.status === 400 || error.status === 404) && VERSION_CODES.has(error.code ?? "");
              if (!refused || index === versions.length - 1)
                throw error;
            }
          }
        }
      }
      class Pages {
        bodies = [];
        #visited = /* @__PURE__ */ new Set();
        #version;
        constructor(version) {
          this.#version = version;
        }
        visit(url) {
          if (this.#visited.has(url))
            throw new ArmFailure("malformed", (0, sentence.cv)`the pages of the answer go in a circle`);
          if (this.#visited.size >= MAX_PAGES) {
            throw new ArmFailure("malformed", (0, sentence.cv)`the answer has more than ${MAX_PAGES} pages`);
          }
          this.#visited.add(url);
          return url;
        }
        add({ body, url }) {
          this.bodies.push(body);
          const link = fieldOf(body, "nextLink");
          if (link === void 0 || link === null || link === "")
            return void 0;
          if (typeof link !== "string" || !URL.canParse(link, url.href)) {
            throw new ArmFailure("malformed", (0, sentence.cv)`the link to the next page is not a URL`);
          }
          const next = new URL(link, url);
          if (!next.searchParams.has("api-version"))
            next.searchParams.set("api-version", this.#version);
          return next.href;
        }
      }
      function urlOf({ path, query = {} }, version) {
        const search = new URLSearchParams({ "api-version": version, ...query });
        return `${path}?${search.toString()}`;
      }
      function withVersion(url, version) {
        const changed = new URL(url);
        changed.searchParams.set("api-version", version);
        return changed.href;
      }
      var arm_id = __webpack_require__(1945);
      var fingerprint = __webpack_require__(9733);
      var names = __webpack_require__(2857);
      var place = __webpack_require__(6134);
      ;
      class Malformed extends Error {
        path;
        expected;
        constructor(path, expected) {
          super(`${(0, place.L)(path)}: expected ${expected}`);
          this.name = "Malformed";
          this.path = (0, place.L)(path);
          this.expected = expected;
        }
      }
      const MAX_DEPTH = 128;
      function isObject(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      function isList(value) {
        return Array.isArray(value);
      }
      function isJson(value, depth = 0) {
        if (value === null || typeof value === "string" || typeof value === "boolean")
          return true;
        if (typeof value === "number")
          return Number.isFinite(value);
        if (typeof value !== "object" || depth > MAX_DEPTH)
          return false;
        return Object.values(value).every((item) => isJson(item, depth + 1));
      }
      class Cursor {
        #value;
        #path;
        constructor(value, path = []) {
          this.#value = value;
          this.#path = path;
        }
        get absent() {
          return this.#value === void 0 || this.#value === null;
        }
        get given() {
          return this.#value !== void 0;
        }
        fail(expected) {
          throw new Malformed(this.#path, expected);
        }
        at(key) {
          if (!isObject(this.#value))
            this.fail("an object");
          const value = Object.hasOwn(this.#value, key) ? this.#value[key] : void 0;
          return new Cursor(value, [...this.#path, key]);
        }
        optional(read) {
          return this.absent ? void 0 : read(this);
        }
        isObject() {
          return isObject(this.#value);
        }
        text() {
          return typeof this.#value === "string" ? this.#value : this.fail("a string");
        }
        flag() {
          return typeof this.#value === "boolean" ? this.#value : this.fail("true or false");
        }
        number() {
          return typeof this.#value === "number" && Number.isFinite(this.#value) ? this.#value : this.fail("a number");
        }
        items() {
          if (!isList(this.#value))
            this.fail("a list");
          return this.#value.map((item, index) => new Cursor(item, [...this.#path, index]));
        }
        itemsIfAny() {
          return this.absent ? [] : this.items();
        }
        texts() {
          return this.itemsIfAny().map((item) => item.text());
        }
        entries() {
          if (!isObject(this.#value))
            this.fail("an object");
          return Object.entries(this.#value).map(([key, value]) => [key, new Cursor(value, [...this.#path, key])]);
        }
        json() {
          return isJson(this.#value) ? this.#value : this.fail(`a JSON value at most ${String(MAX_DEPTH)} deep`);
        }
        guid() {
          return (0, names.Os)(this.text()) ?? this.fail("a GUID");
        }
        lastGuid() {
          const text = this.text();
          return (0, names.Os)(text.slice(text.lastIndexOf("/") + 1)) ?? this.fail("an id that ends in a GUID");
        }
        id() {
          return (0, arm_id.Kk)(this.text()) ?? this.fail("an Azure resource id");
        }
        region() {
          const text = this.text();
          return (0, names.Ny)(text) ?? (0, names.Ny)(text.replace(/[^A-Za-z0-9]/g, "")) ?? this.fail("the name of a region");
        }
      }
      function hasNoUndefined(fields) {
        return !Object.values(fields).includes(void 0);
      }
      function dense(fields) {
        const kept = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
        if (!hasNoUndefined(kept))
          throw new Error("an undefined field was kept");
        return kept;
      }
      function inOrder(items, key) {
        return items.map((item) => ({ item, by: key(item).toLowerCase() })).toSorted((a, b) => a.by < b.by ? -1 : a.by > b.by ? 1 : 0).map(({ item }) => item);
      }
      ;
      const ADDRESS = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.)+[A-Za-z]{2,24}/g;
      function withoutAddresses(text) {
        return text.includes("@") ? text.replace(ADDRESS, (address) => (0, fingerprint.R)(address)) : text;
      }
      function withoutAddressesInJson(value) {
        if (typeof value === "string") {
          const redacted = withoutAddresses(value);
          return redacted === value ? value : `[redacted('${(0, fingerprint.R)(value)}')]`;
        }
        if (value === null || typeof value !== "object")
          return value;
        if (redact_isList(value))
          return value.map((item) => withoutAddressesInJson(item));
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutAddressesInJson(item)]));
      }
      function redact_isList(value) {
        return Array.isArray(value);
      }
      ;
      function decodeBudget(item) {
        const id3 = item.at("id");
        const properties = item.at("properties");
        const period = properties.at("timePeriod");
        const date = (key) => period.optional((fields) => fields.at(key).optional((value) => value.text()));
        return dense({
          id: id3.id(),
          name: item.at("name").text(),
          scope: scopeOf(id3),
          category: properties.at("category").optional((category) => category.text()),
          amount: properties.at("amount").number(),
          timeGrain: properties.at("timeGrain").text(),
          startDate: date("startDate"),
          endDate: date("endDate"),
          hasFilter: properties.at("filter").optional((filter) => filter.entries().length > 0) ?? false,
          currentSpend: properties.at("currentSpend").optional(spend),
          forecastSpend: properties.at("forecastSpend").optional(spend),
          notifications: properties.at("notifications").optional(notifications) ?? []
        });
      }
      function scopeOf(id3) {
        const full = id3.id();
        const at = full.toLowerCase().lastIndexOf("/providers/microsoft.consumption/budgets/");
        return (at > 0 ? (0, arm_id.Kk)(full.slice(0, at)) : void 0) ?? id3.fail("the id of a budget under a scope");
      }
      function spend(item) {
        const amount = item.at("amount").optional((value) => value.number());
        const unit = item.at("unit").optional((value) => value.text()) ?? "";
        return amount === void 0 ? void 0 : { amount, unit };
      }
      function notifications(list) {
        const real = list.entries().filter(([, notification]) => notification.isObject());
        return inOrder(real.map(([key, notification]) => decodeNotification(key, notification)), (notification) => notification.key);
      }
      function decodeNotification(key, item) {
        return {
          key: withoutAddresses(key),
          enabled: item.at("enabled").flag(),
          operator: item.at("operator").text(),
          threshold: item.at("threshold").number(),
          thresholdType: item.at("thresholdType").optional((type) => type.text()) ?? "Actual",
          contactEmails: item.at("contactEmails").texts().map(fingerprint.R),
          contactRoles: item.at("contactRoles").texts(),
          contactGroups: item.at("contactGroups").texts()
        };
      }
      ;
      function itemsOf(pages) {
        return pages.flatMap((page) => new Cursor(page).at("value").items());
      }
      var facts = __webpack_require__(9514);
      ;
      function runOf(arm) {
        return {
          arm,
          sdkTarget: (id3) => ({ endpoint: arm.transport.endpoint, subscriptionId: id3 }),
          policySdk: once(() => Promise.all(
            /* import() */
            [__webpack_require__.e(788), __webpack_require__.e(920)]
          ).then(__webpack_require__.bind(__webpack_require__, 920))),
          authorizationSdk: once(() => Promise.all(
            /* import() */
            [__webpack_require__.e(289), __webpack_require__.e(141)]
          ).then(__webpack_require__.bind(__webpack_require__, 7141)))
        };
      }
      function each(read) {
        return async (refs) => {
          const byKey = new Map(refs.map((ref) => [(0, facts.s)(ref), ref]));
          return new Map(await Promise.all([...byKey].map(async ([key, ref]) => [key, await read(ref)])));
        };
      }
      function eachOfSubscription(read) {
        return each(({ kind, scope, item = "" }) => {
          const id3 = subscriptionOf(scope);
          return id3 === void 0 ? Promise.resolve(notOfSubscription(kind, scope)) : read(id3, item);
        });
      }
      function subscriptionOf(scope) {
        const id3 = /^\/subscriptions\/([^/]+)$/i.exec(scope)?.[1];
        return id3 === void 0 ? void 0 : (0, names.pk)(id3);
      }
      function notOfSubscription(kind, scope) {
        return (0, target_fact.L)("not-understood", (0, sentence.cv)`${kind} is read of a subscription, and ${scope} is none.`, { scope });
      }
      async function factOf(question, read) {
        try {
          return (0, target_fact.e)(await read());
        } catch (error) {
          if (error instanceof ArmFailure)
            return unknownOf(question, error);
          if (error instanceof Malformed)
            return malformed(question, error);
          throw error;
        }
      }
      function listFact(question, pages, decode, key) {
        return factOf(question, async () => inOrder(itemsOf(await pages()).map((item) => decode(item)), key));
      }
      function malformed({ what, scope }, error) {
        return (0, target_fact.L)("malformed", (0, sentence.cv)`Could not read ${(0, sentence.lS)(what)}: the answer is not what the operation documents, at ${error.path} it should have ${error.expected}.`, { scope });
      }
      function ofSubscription(id3, path, question) {
        return { ...question, path: `/subscriptions/${id3}${path}`, scope: (0, arm_id.gx)(id3) };
      }
      function once(make) {
        let made;
        return () => (made ??= { value: make() }).value;
      }
      function oncePer(make) {
        const made = /* @__PURE__ */ new Map();
        return (key) => {
          const held = made.get(key) ?? { value: make(key) };
          made.set(key, held);
          return held.value;
        };
      }
      ;
      const VERSIONS = ["2024-08-01", "2023-05-01", "2021-10-01"];
      function budgets({ arm }) {
        return each(({ scope }) => {
          const operation = {
            what: (0, sentence.cv)`the budgets of ${scope}`,
            path: `${encodeURI(scope)}/providers/Microsoft.Consumption/budgets`,
            versions: VERSIONS,
            permission: "Microsoft.Consumption/budgets/read",
            scope
          };
          return listFact(operation, () => arm.pages(operation), decodeBudget, (budget) => budget.id);
        });
      }
      ;
      function decodeComputeSku(item, asked) {
        const zones = item.at("locationInfo").itemsIfAny().filter((info) => (0, names.Ny)(info.at("location").text()) === asked).flatMap((info) => info.at("zones").texts());
        return dense({
          resourceType: item.at("resourceType").text(),
          name: item.at("name").text(),
          family: item.at("family").optional((family) => family.text()),
          zones: [...new Set(zones)].toSorted(),
          vCPUs: vCPUs(item),
          restrictions: item.at("restrictions").itemsIfAny().map(restriction)
        });
      }
      function vCPUs(item) {
        const capability = item.at("capabilities").itemsIfAny().find((one) => (0, names.QV)(one.at("name").text(), "vCPUs"));
        return capability?.at("value").optional((value) => {
          const text = value.text();
          return /^\d{1,6}$/.test(text) ? Number(text) : value.fail("a whole number in a string");
        });
      }
      function restriction(item) {
        const type = item.at("type").text();
        const info = item.at("restrictionInfo");
        const named = info.optional((fields) => fields.at("locations").itemsIfAny()) ?? [];
        const locations2 = [...named, ...item.at("values").itemsIfAny()].map((location) => location.region());
        return dense({
          type,
          reasonCode: item.at("reasonCode").optional((code) => code.text()),
          locations: [...new Set(locations2)].toSorted(),
          zones: (info.optional((fields) => fields.at("zones").texts()) ?? []).toSorted()
        });
      }
      ;
      const compute_sku_VERSIONS = ["2021-07-01", "2019-04-01"];
      function computeSku({ arm }) {
        const lists = /* @__PURE__ */ new Map();
        const listOf = (operation, key) => {
          const list = lists.get(key) ?? factOf(operation, async () => itemsOf(await arm.pages(operation)));
          lists.set(key, list);
          return list;
        };
        return eachOfSubscription(async (id3, item) => {
          const asked = parseItem(item);
          if (asked === void 0) {
            const detail = (0, sentence.cv)`${item} is not a region and a SKU name.`;
            return (0, target_fact.L)("not-understood", detail, { scope: (0, arm_id.gx)(id3) });
          }
          const operation = skusOf(id3, asked.region);
          const list = await listOf(operation, `${id3}/${asked.region}`);
          if (!list.known)
            return list;
          const { value: items } = list;
          return factOf(operation, () => ({ ...asked, rows: rowsOf(items, asked.region, asked.name) }));
        });
      }
      function parseItem(item) {
        const slash = item.indexOf("/");
        const region = slash < 0 ? void 0 : (0, names.Ny)(item.slice(0, slash));
        return region === void 0 ? void 0 : { region, name: item.slice(slash + 1) };
      }
      function skusOf(id3, region) {
        return {
          ...ofSubscription(id3, "/providers/Microsoft.Compute/skus", {
            what: (0, sentence.cv)`the compute SKUs of ${region}`,
            versions: compute_sku_VERSIONS,
            permission: "Microsoft.Compute/skus/read"
          }),
          query: { $filter: `location eq '${region}'` }
        };
      }
      function rowsOf(items, region, name) {
        const named = items.filter((item) => (0, names.QV)(item.at("name").text(), name) && isOf(item, region));
        return inOrder(named.map((item) => decodeComputeSku(item, region)), (row) => `${row.resourceType} ${row.name}`);
      }
      function isOf(item, region) {
        return item.at("locations").items().some((location) => (0, names.Ny)(location.text()) === region);
      }
      ;
      function decodeComputeUsage(item) {
        const name = item.at("name");
        return dense({
          name: name.at("value").text(),
          localizedName: name.at("localizedValue").optional((value) => value.text()),
          currentValue: item.at("currentValue").number(),
          limit: item.at("limit").number()
        });
      }
      ;
      const compute_usages_VERSIONS = ["2024-07-01", "2023-09-01", "2021-07-01"];
      function computeUsages({ arm }) {
        return eachOfSubscription((id3, region) => {
          const path = `/providers/Microsoft.Compute/locations/${encodeURIComponent(region)}/usages`;
          const operation = ofSubscription(id3, path, {
            what: (0, sentence.cv)`the compute quotas in ${region}`,
            versions: compute_usages_VERSIONS,
            permission: "Microsoft.Compute/locations/usages/read"
          });
          return listFact(operation, () => arm.pages(operation), decodeComputeUsage, (usage) => usage.name);
        });
      }
      ;
      function decodeRoleDefinition(item) {
        const properties = item.at("properties");
        return {
          guid: item.at("name").guid(),
          roleName: withoutAddresses(properties.at("roleName").text()),
          type: properties.at("type").optional((type) => type.text()) ?? "",
          permissions: properties.at("permissions").itemsIfAny().map(permission),
          assignableScopes: properties.at("assignableScopes").texts()
        };
      }
      function permission(item) {
        const condition = item.at("condition").absent ? item.at("Condition") : item.at("condition");
        return dense({
          actions: item.at("actions").texts(),
          notActions: item.at("notActions").texts(),
          dataActions: item.at("dataActions").texts(),
          notDataActions: item.at("notDataActions").texts(),
          condition: condition.optional((text) => withoutAddresses(text.text()))
        });
      }
      ;
      function decodeDenyAssignment(item) {
        const properties = item.at("properties");
        const text = (key) => properties.at(key).optional((value) => withoutAddresses(value.text()));
        return dense({
          id: item.at("id").id(),
          denyAssignmentName: text("denyAssignmentName") ?? item.at("name").text(),
          scope: properties.at("scope").id(),
          permissions: properties.at("permissions").itemsIfAny().map(permission),
          doNotApplyToChildScopes: properties.at("doNotApplyToChildScopes").optional((flag) => flag.flag()) ?? false,
          principals: properties.at("principals").itemsIfAny().map(principal),
          excludePrincipals: properties.at("excludePrincipals").itemsIfAny().map(principal),
          denyAssignmentEffect: text("denyAssignmentEffect"),
          condition: text("condition")
        });
      }
      function principal(item) {
        return dense({ id: item.at("id").text(), type: item.at("type").optional((type) => type.text()) });
      }
      ;
      const deny_assignments_VERSIONS = ["2022-04-01", "2018-07-01-preview"];
      function denyAssignments({ arm, authorizationSdk, sdkTarget }) {
        return eachOfSubscription((id3) => {
          const question = {
            what: (0, sentence.cv)`the deny assignments of the subscription`,
            versions: deny_assignments_VERSIONS,
            permission: "Microsoft.Authorization/denyAssignments/read",
            scope: (0, arm_id.gx)(id3)
          };
          const pages = async () => arm.through(question, (await authorizationSdk()).listDenyAssignments(sdkTarget(id3)));
          return listFact(question, pages, decodeDenyAssignment, (assignment) => assignment.id);
        });
      }
      ;
      function decodeLocation(item) {
        const name = item.at("name").region();
        const metadata = item.at("metadata");
        const meta = (key) => metadata.optional((fields) => fields.at(key).optional((value) => value.text()));
        return dense({
          name,
          displayName: item.at("displayName").text(),
          type: item.at("type").optional((type) => type.text()) ?? "Region",
          regionType: meta("regionType"),
          regionCategory: meta("regionCategory"),
          geography: meta("geography"),
          geographyGroup: meta("geographyGroup"),
          pairedRegions: metadata.absent ? [] : metadata.at("pairedRegion").itemsIfAny().map((pair) => pair.at("name").region()),
          availabilityZoneMappings: item.at("availabilityZoneMappings").itemsIfAny().map((mapping) => ({
            logicalZone: mapping.at("logicalZone").text(),
            physicalZone: mapping.at("physicalZone").text()
          })),
          policyRestriction: item.at("policyRestrictions").optional((restriction2) => dense({
            status: restriction2.at("status").text(),
            reason: restriction2.at("reason").optional((reason) => reason.text())
          }))
        });
      }
      ;
      const locations_VERSIONS = ["2022-12-01", "2020-01-01"];
      function locations({ arm }) {
        const read = (operation) => listFact(operation, () => arm.pages(operation), decodeLocation, (location) => location.name);
        return eachOfSubscription(async (id3) => {
          const plain = ofSubscription(id3, "/locations", {
            what: (0, sentence.cv)`the locations of the subscription`,
            versions: locations_VERSIONS,
            permission: "Microsoft.Resources/subscriptions/locations/read"
          });
          const aware = await read({ ...plain, query: { policyAware: "true" } });
          const mayBeTheQuestion = !aware.known && ["service-error", "malformed", "not-found"].includes(aware.kind);
          return mayBeTheQuestion ? read(plain) : aware;
        });
      }
      ;
      function policyAssignments(policies) {
        return eachOfSubscription((id3) => policies(id3).assignments());
      }
      ;
      function policyDefinitions(policies) {
        return eachOfSubscription((id3) => policies(id3).definitions());
      }
      ;
      function decodePolicyAssignment(item) {
        const properties = item.at("properties");
        const text = (key) => properties.at(key).optional((value) => value.text());
        return {
          id: item.at("id").id(),
          name: item.at("name").text(),
          properties: dense({
            displayName: properties.at("displayName").optional((name) => withoutAddresses(name.text())),
            policyDefinitionId: properties.at("policyDefinitionId").id(),
            definitionVersion: text("definitionVersion"),
            scope: properties.at("scope").id(),
            notScopes: properties.at("notScopes").optional((list) => list.texts()),
            parameters: properties.at("parameters").optional(parameterValues),
            enforcementMode: text("enforcementMode"),
            assignmentType: text("assignmentType"),
            resourceSelectors: properties.at("resourceSelectors").optional(resourceSelectors),
            overrides: properties.at("overrides").optional((list) => list.items().map(override)),
            nonComplianceMessages: properties.at("nonComplianceMessages").optional((list) => list.items().map(nonComplianceMessage))
          })
        };
      }
      function parameterValues(list) {
        return Object.fromEntries(list.entries().map(([name, parameter]) => {
          const value = parameter.at("value").json();
          return [name, { value: withoutAddressesInJson(value) }];
        }));
      }
      function resourceSelectors(list) {
        return list.items().map((item) => dense({
          name: item.at("name").optional((name) => withoutAddresses(name.text())),
          selectors: item.at("selectors").itemsIfAny().map(selector)
        }));
      }
      function selector(item) {
        return dense({
          kind: item.at("kind").text(),
          in: item.at("in").optional((list) => list.texts()),
          notIn: item.at("notIn").optional((list) => list.texts())
        });
      }
      function override(item) {
        return dense({
          kind: item.at("kind").text(),
          value: item.at("value").text(),
          selectors: item.at("selectors").optional((list) => list.items().map(selector))
        });
      }
      function nonComplianceMessage(item) {
        return dense({
          message: withoutAddresses(item.at("message").text()),
          policyDefinitionReferenceId: item.at("policyDefinitionReferenceId").optional((id3) => id3.text())
        });
      }
      ;
      function decodePolicyExemption(item) {
        const properties = item.at("properties");
        return {
          id: item.at("id").id(),
          name: item.at("name").text(),
          properties: dense({
            displayName: properties.at("displayName").optional((name) => withoutAddresses(name.text())),
            policyAssignmentId: properties.at("policyAssignmentId").id(),
            policyDefinitionReferenceIds: properties.at("policyDefinitionReferenceIds").optional((list) => list.texts()),
            exemptionCategory: properties.at("exemptionCategory").text(),
            expiresOn: properties.at("expiresOn").optional(expiry),
            resourceSelectors: properties.at("resourceSelectors").optional(resourceSelectors),
            assignmentScopeValidation: properties.at("assignmentScopeValidation").optional((validation) => validation.text())
          })
        };
      }
      function expiry(date) {
        const text = date.text();
        return Number.isNaN(Date.parse(text)) ? date.fail("a date and time") : text;
      }
      ;
      const policy_exemptions_VERSIONS = ["2022-07-01-preview"];
      function policyExemptions({ arm }) {
        return eachOfSubscription((id3) => {
          const operation = ofSubscription(id3, "/providers/Microsoft.Authorization/policyExemptions", {
            what: (0, sentence.cv)`the policy exemptions of the subscription`,
            versions: policy_exemptions_VERSIONS,
            permission: "Microsoft.Authorization/policyExemptions/read"
          });
          return listFact(operation, () => arm.pages(operation), decodePolicyExemption, ({ id: id4 }) => id4);
        });
      }
      ;
      function policySetDefinitions(policies) {
        return eachOfSubscription((id3) => policies(id3).sets());
      }
      ;
      function decodePolicyDefinition(item) {
        const properties = item.at("properties");
        return {
          id: item.at("id").id(),
          name: item.at("name").text(),
          properties: dense({
            ...common(properties),
            mode: properties.at("mode").optional((mode) => mode.text()),
            policyRule: withoutAddressesInJson(rule(properties.at("policyRule")))
          })
        };
      }
      function decodePolicySetDefinition(item) {
        const properties = item.at("properties");
        return {
          id: item.at("id").id(),
          name: item.at("name").text(),
          properties: dense({
            ...common(properties),
            policyDefinitions: properties.at("policyDefinitions").items().map(reference)
          })
        };
      }
      function common(properties) {
        return {
          displayName: properties.at("displayName").optional((name) => withoutAddresses(name.text())),
          policyType: properties.at("policyType").optional((type) => type.text()),
          version: properties.at("version").optional((version) => version.text()),
          parameters: properties.at("parameters").optional(parameterDeclarations)
        };
      }
      function rule(cursor) {
        if (!cursor.isObject())
          cursor.fail("an object");
        return cursor.json();
      }
      function parameterDeclarations(list) {
        return Object.fromEntries(list.entries().map(([name, parameter]) => {
          const defaultValue = parameter.at("defaultValue");
          return [
            name,
            dense({
              type: parameter.at("type").text(),
              defaultValue: defaultValue.given ? withoutAddressesInJson(defaultValue.json()) : void 0,
              allowedValues: parameter.at("allowedValues").optional((values) => values.items().map((value) => withoutAddressesInJson(value.json())))
            })
          ];
        }));
      }
      function reference(item) {
        const text = (key) => item.at(key).optional((value) => value.text());
        return dense({
          policyDefinitionId: item.at("policyDefinitionId").id(),
          policyDefinitionReferenceId: text("policyDefinitionReferenceId"),
          definitionVersion: text("definitionVersion"),
          parameters: item.at("parameters").optional(parameterValues),
          groupNames: item.at("groupNames").optional((names2) => names2.texts())
        });
      }
      var result = __webpack_require__(5888);
      ;
      const SHAPE = /^(?:\/providers\/Microsoft\.Management\/managementGroups\/(?<group>[^/]+)|\/subscriptions\/(?<subscription>[^/]+))?\/providers\/Microsoft\.Authorization\/(?<kind>policyDefinitions|policySetDefinitions)\/(?<name>[^/]+)$/i;
      function policyId(text) {
        const groups = SHAPE.exec((0, arm_id.Kk)(text) ?? "")?.groups;
        const { group, subscription: subscription2, kind, name } = groups ?? {};
        if (kind === void 0 || name === void 0)
          return void 0;
        return {
          kind: kind.toLowerCase() === "policydefinitions" ? "policyDefinitions" : "policySetDefinitions",
          owner: ownerOf(group, subscription2),
          name
        };
      }
      function ownerOf(group, subscription2) {
        if (group !== void 0)
          return { kind: "managementGroup", name: group };
        if (subscription2 !== void 0)
          return { kind: "subscription", id: subscription2 };
        return { kind: "tenant" };
      }
      ;
      function pinnedKey(id3, pin) {
        return `${id3}@${pin}`.toLowerCase();
      }
      function contentOf(contents, id3, pin) {
        const pinned = pin === void 0 ? void 0 : contents.get(pinnedKey(id3, pin));
        return pinned ?? contents.get(id3.toLowerCase());
      }
      function assigned(assignments, kind) {
        const wants = assignments.flatMap(({ properties }) => {
          const { policyDefinitionId, definitionVersion } = properties;
          const isSet = policyId(policyDefinitionId)?.kind === "policySetDefinitions";
          if (isSet !== (kind === "policySetDefinitions"))
            return [];
          const pins = versionOverrides(properties.overrides).filter((override2) => referencesOf(override2) === void 0).map((override2) => override2.value);
          return [definitionVersion, ...pins].map((pin) => [policyDefinitionId, pin]);
        });
        return gather(wants);
      }
      function members(assignments, sets) {
        const known = [...sets.values()].flatMap((fact) => fact.known ? [fact.value] : []);
        const own = known.flatMap((set) => set.properties.policyDefinitions).map((member) => [member.policyDefinitionId, member.definitionVersion]);
        return gather([...own, ...assignments.flatMap((assignment) => overridden(assignment, sets))]);
      }
      function overridden({ properties }, sets) {
        const pins = [
          properties.definitionVersion,
          ...versionOverrides(properties.overrides).map(({ value }) => value)
        ];
        const contents = pins.map((pin) => contentOf(sets, properties.policyDefinitionId, pin)).filter(result.O);
        return contents.flatMap((set) => !set.known ? [] : versionOverrides(properties.overrides).flatMap((override2) => {
          const references = referencesOf(override2);
          return set.value.properties.policyDefinitions.filter((member) => references?.has((member.policyDefinitionReferenceId ?? "").toLowerCase())).map((member) => [member.policyDefinitionId, override2.value]);
        }));
      }
      function versionOverrides(overrides = []) {
        return overrides.filter(({ kind }) => kind.toLowerCase() === "definitionversion");
      }
      function referencesOf({ selectors = [] }) {
        const byReference = selectors.filter(({ kind }) => kind.toLowerCase() === "policydefinitionreferenceid");
        if (byReference.length === 0)
          return void 0;
        return new Set(byReference.flatMap((selector2) => selector2.in ?? []).map((id3) => id3.toLowerCase()));
      }
      function merge(...all) {
        return gather(all.flatMap((needs) => [...needs].flatMap(([id3, pins]) => [
          [id3, void 0],
          ...[...pins].map((pin) => [id3, pin])
        ])));
      }
      function gather(wants) {
        const needs = /* @__PURE__ */ new Map();
        for (const [id3, pin] of wants) {
          const pins = needs.get(id3.toLowerCase()) ?? /* @__PURE__ */ new Set();
          if (pin !== void 0)
            pins.add(pin);
          needs.set(id3.toLowerCase(), pins);
        }
        return needs;
      }
      ;
      function parse(text) {
        const match = /^(\d{1,6}|\*)\.(\d{1,6}|\*)\.(\d{1,6}|\*)(?:-([a-z]{1,20}))?$/i.exec(text.trim());
        if (!match)
          return void 0;
        const [, major = "", minor = "", patch = "", label = ""] = match;
        return { parts: [major, minor, patch], label: label.toLowerCase() };
      }
      function satisfies(version, pin) {
        const have = parse(version);
        const want = parse(pin);
        if (!have || !want || have.parts.includes("*"))
          return void 0;
        if (have.label !== "" && have.label !== "deprecated" && have.label !== want.label)
          return false;
        return want.parts.every((part, index) => part === "*" || Number(part) === Number(have.parts[index]));
      }
      function newestFirst(a, b) {
        const left = parse(a)?.parts ?? [];
        const right = parse(b)?.parts ?? [];
        for (let index = 0; index < 3; index += 1) {
          const difference = Number(right[index] ?? -1) - Number(left[index] ?? -1);
          if (difference !== 0)
            return difference;
        }
        return 0;
      }
      ;
      const POLICY_VERSIONS = ["2025-03-01", "2024-05-01", "2023-04-01"];
      ;
      function definitionReader({ arm, policySdk, sdkTarget }, subscription2, kind, decode) {
        const question = (owner, what) => ({
          what,
          versions: POLICY_VERSIONS,
          permission: `Microsoft.Authorization/${kind}/read`,
          scope: reader_scopeOf(owner)
        });
        const one = ({ owner, name }) => question(owner, kind === "policyDefinitions" ? (0, sentence.cv)`the policy definition ${name}` : (0, sentence.cv)`the initiative ${name}`);
        const target = (owner) => sdkTarget(owner.kind === "subscription" ? owner.id : subscription2);
        return {
          single: (id3) => factOf(one(id3), async () => {
            const sdk = await policySdk();
            const [body] = await arm.through(one(id3), sdk.getDefinition(target(id3.owner), kind, id3.owner, id3.name));
            return decode(new Cursor(body));
          }),
          list: (owner, policyType) => {
            const asked = question(owner, kind === "policyDefinitions" ? (0, sentence.cv)`the list of policy definitions` : (0, sentence.cv)`the list of initiatives`);
            return factOf(asked, async () => {
              const sdk = await policySdk();
              const pages = await arm.through(asked, sdk.listDefinitions(target(owner), kind, owner, policyType));
              return new Map(itemsOf(pages).map((item) => [item.at("id").id().toLowerCase(), item]));
            });
          },
          versions: (id3) => factOf(one(id3), async () => {
            const sdk = await policySdk();
            const pages = await arm.through(one(id3), sdk.listVersions(target(id3.owner), kind, id3.owner, id3.name));
            return itemsOf(pages).map((item) => ({ version: versionOf(item), item })).toSorted((a, b) => newestFirst(a.version, b.version));
          }),
          decoded: (id3, item, of) => factOf(one(id3), () => {
            const content = decode(item);
            return of === void 0 ? content : { ...content, id: of.id, name: of.name };
          })
        };
      }
      function versionOf(item) {
        const version = item.at("properties").at("version");
        return version.absent ? item.at("name").text() : version.text();
      }
      function reader_scopeOf(owner) {
        switch (owner.kind) {
          case "tenant":
            return (0, arm_id.dO)("/");
          case "managementGroup":
            return (0, arm_id.dO)("providers/Microsoft.Management/managementGroups", owner.name);
          case "subscription":
            return (0, arm_id.dO)("subscriptions", owner.id);
        }
      }
      ;
      const LIST_BUILT_IN_ABOVE = 100;
      const LIST_CUSTOM_ABOVE = 20;
      class DefinitionStore {
        #kind;
        #subscription;
        #reader;
        #contents = /* @__PURE__ */ new Map();
        #versions;
        #builtIn;
        #custom;
        constructor(run, subscription2, kind, decode) {
          this.#kind = kind;
          this.#subscription = subscription2;
          const reader = definitionReader(run, subscription2, kind, decode);
          this.#reader = reader;
          this.#versions = oncePer((id3) => {
            const parsed = policyId(id3);
            return parsed === void 0 ? Promise.resolve(this.#noDefinition(id3)) : reader.versions(parsed);
          });
          this.#builtIn = once(() => reader.list({ kind: "tenant" }, "BuiltIn"));
          this.#custom = once(() => reader.list({ kind: "subscription", id: subscription2 }, "Custom"));
        }
        async fetch(needs) {
          this.#ask([...needs.keys()].filter((id3) => !this.#contents.has(id3)));
          const entries = await Promise.all([...needs].map(async ([id3, pins]) => {
            const content = await (this.#contents.get(id3) ?? Promise.resolve(this.#noDefinition(id3)));
            return [[id3, content], ...await this.#pinned(id3, content, pins)];
          }));
          return new Map(entries.flat());
        }
        #ask(ids2) {
          const wanted = ids2.map((id3) => ({ id: id3, parsed: policyId(id3) }));
          const builtIn = wanted.filter(({ parsed }) => parsed?.owner.kind === "tenant").length;
          const custom = wanted.filter(({ parsed }) => parsed !== void 0 && this.#isListedCustom(parsed)).length;
          for (const { id: id3, parsed } of wanted) {
            if (parsed?.kind !== this.#kind)
              this.#contents.set(id3, Promise.resolve(this.#noDefinition(id3)));
            else if (parsed.owner.kind === "tenant" && builtIn > LIST_BUILT_IN_ABOVE) {
              this.#contents.set(id3, this.#fromList(this.#builtIn, id3, parsed));
            } else if (this.#isListedCustom(parsed) && custom > LIST_CUSTOM_ABOVE) {
              this.#contents.set(id3, this.#fromList(this.#custom, id3, parsed));
            } else
              this.#contents.set(id3, this.#single(id3, parsed));
          }
        }
        #isListedCustom({ owner }) {
          return owner.kind === "managementGroup" || owner.kind === "subscription" && owner.id.toLowerCase() === this.#subscription;
        }
        async #fromList(list, id3, parsed) {
          const listed = await list();
          if (listed.known) {
            const item = listed.value.get(id3);
            return item === void 0 ? this.#reader.single(parsed) : this.#reader.decoded(parsed, item);
          }
          const worthAsking = ["no-permission", "not-found", "malformed"].includes(listed.kind);
          return worthAsking ? this.#reader.single(parsed) : listed;
        }
        async #single(id3, parsed) {
          const content = await this.#reader.single(parsed);
          if (content.known || parsed.owner.kind !== "managementGroup")
            return content;
          if (content.kind !== "no-permission" && content.kind !== "not-found")
            return content;
          const listed = await this.#custom();
          const item = listed.known ? listed.value.get(id3) : void 0;
          return item === void 0 ? content : this.#reader.decoded(parsed, item);
        }
        async #pinned(id3, content, pins) {
          const parsed = policyId(id3);
          if (!content.known || parsed === void 0)
            return [];
          const { version } = content.value.properties;
          if (version === void 0)
            return [];
          const unmet = [...pins].filter((pin) => satisfies(version, pin) !== true);
          if (unmet.length === 0)
            return [];
          const versions = await this.#versions(id3);
          return Promise.all(unmet.map(async (pin) => {
            if (!versions.known)
              return [pinnedKey(id3, pin), versions];
            const item = versions.value.find((one) => satisfies(one.version, pin) === true)?.item;
            const none = (0, target_fact.L)("not-understood", (0, sentence.cv)`No version of ${id3} is known that satisfies the pin ${pin}.`);
            return [
              pinnedKey(id3, pin),
              item === void 0 ? none : await this.#reader.decoded(parsed, item, content.value)
            ];
          }));
        }
        #noDefinition(id3) {
          const what = this.#kind === "policyDefinitions" ? "policy definition" : "initiative";
          return (0, target_fact.L)("not-understood", (0, sentence.cv)`${id3} is not the id of a ${what}.`);
        }
      }
      ;
      function policiesOf(run) {
        return oncePer((id3) => {
          const sets = new DefinitionStore(run, id3, "policySetDefinitions", decodePolicySetDefinition);
          const definitions = new DefinitionStore(run, id3, "policyDefinitions", decodePolicyDefinition);
          const assignments = once(() => readAssignments(run, id3));
          const setContents = once(async () => {
            const list = await assignments();
            return list.known ? (0, target_fact.e)(await sets.fetch(assigned(list.value, "policySetDefinitions"))) : list;
          });
          return {
            assignments,
            sets: async () => recordOf(await setContents()),
            definitions: async () => {
              const list = await assignments();
              if (!list.known)
                return list;
              const direct = assigned(list.value, "policyDefinitions");
              const early = definitions.fetch(direct);
              const setFacts = await setContents();
              const needs = setFacts.known ? merge(direct, members(list.value, setFacts.value)) : direct;
              const [, contents] = await Promise.all([early, definitions.fetch(needs)]);
              return setFacts.known ? recordOf((0, target_fact.e)(contents)) : setFacts;
            }
          };
        });
      }
      function readAssignments({ arm, policySdk, sdkTarget }, id3) {
        const question = {
          what: (0, sentence.cv)`the policy assignments of the subscription`,
          versions: POLICY_VERSIONS,
          permission: "Microsoft.Authorization/policyAssignments/read",
          scope: (0, arm_id.gx)(id3)
        };
        const pages = async () => arm.through(question, (await policySdk()).listAssignments(sdkTarget(id3)));
        return listFact(question, pages, decodePolicyAssignment, (assignment) => assignment.id);
      }
      function recordOf(contents) {
        return contents.known ? (0, target_fact.e)(Object.fromEntries(inOrder([...contents.value], ([key]) => key))) : contents;
      }
      ;
      function claimsOf(token) {
        const payload = parseJson(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
        const objectId = id2(payload, "oid");
        const clientId = id2(payload, "appid") ?? id2(payload, "azp");
        const tenantId = id2(payload, "tid");
        return {
          ...objectId === void 0 ? {} : { objectId },
          ...clientId === void 0 ? {} : { clientId },
          ...tenantId === void 0 ? {} : { tenantId }
        };
      }
      function id2(payload, name) {
        const value = fieldOf(payload, name);
        return typeof value === "string" ? (0, names.Os)(value) : void 0;
      }
      ;
      function decodeRoleAssignment(item) {
        const properties = item.at("properties");
        const text = (key) => properties.at(key).optional((value) => withoutAddresses(value.text()));
        return dense({
          id: item.at("id").id(),
          scope: properties.at("scope").id(),
          roleGuid: properties.at("roleDefinitionId").lastGuid(),
          principalId: properties.at("principalId").guid(),
          principalType: text("principalType"),
          condition: text("condition"),
          conditionVersion: text("conditionVersion")
        });
      }
      ;
      const role_assignments_VERSIONS = ["2022-04-01", "2020-10-01-preview"];
      function roleAssignments(run) {
        return eachOfSubscription((id3) => listRoleAssignments(run, id3, (0, sentence.cv)`the role assignments of the subscription`));
      }
      function listRoleAssignments({ arm, authorizationSdk, sdkTarget }, id3, what, filter) {
        const question = {
          what,
          versions: role_assignments_VERSIONS,
          permission: "Microsoft.Authorization/roleAssignments/read",
          scope: (0, arm_id.gx)(id3)
        };
        const pages = async () => arm.through(question, (await authorizationSdk()).listRoleAssignments(sdkTarget(id3), filter));
        return listFact(question, pages, decodeRoleAssignment, (assignment) => assignment.id);
      }
      ;
      function principalAccess(run) {
        return eachOfSubscription(async (id3, item) => {
          const principal2 = await objectIdOf(run, id3, item);
          if (!principal2.known)
            return principal2;
          const fact = await listRoleAssignments(run, id3, (0, sentence.cv)`the role assignments that reach the principal ${principal2.value}`, `assignedTo('${principal2.value}')`);
          return fact.known ? (0, target_fact.e)({ principalId: principal2.value, assignments: fact.value }) : fact;
        });
      }
      async function objectIdOf({ arm }, id3, item) {
        const scope = (0, arm_id.gx)(id3);
        const [form, text = ""] = item.split(":");
        const wanted = (0, names.Os)(text);
        if (wanted === void 0)
          return (0, target_fact.L)("not-understood", (0, sentence.cv)`${item} names no principal.`, { scope });
        if (form === "object")
          return (0, target_fact.e)(wanted);
        if (form !== "client")
          return (0, target_fact.L)("not-understood", (0, sentence.cv)`${item} names no principal.`, { scope });
        try {
          const own = claimsOf(await arm.transport.token());
          if (own.clientId === wanted && own.objectId !== void 0)
            return (0, target_fact.e)(own.objectId);
        } catch (error) {
          if (error instanceof ArmFailure)
            return signInFailed(id3, error);
          throw error;
        }
        return (0, target_fact.L)("unresolved", (0, sentence.cv)`The run is not signed in as the client ${wanted}, so the object id of its service principal is not known; add ${"objectId"} beside ${"clientId"} in the manifest.`, { scope });
      }
      function signInFailed(id3, failure) {
        const question = {
          what: (0, sentence.cv)`the role assignments of the principal`,
          versions: [],
          permission: "Microsoft.Authorization/roleAssignments/read",
          scope: (0, arm_id.gx)(id3)
        };
        return unknownOf(question, failure);
      }
      ;
      function decodeProvider(body) {
        const provider2 = new Cursor(body);
        const types = provider2.at("resourceTypes").items().map(resourceType);
        return {
          namespace: provider2.at("namespace").text(),
          registrationState: provider2.at("registrationState").text(),
          resourceTypes: inOrder(types, (type) => type.resourceType)
        };
      }
      function resourceType(item) {
        return dense({
          resourceType: item.at("resourceType").text(),
          locations: regions(item.at("locations")),
          zoneMappings: item.at("zoneMappings").itemsIfAny().map((mapping) => ({
            location: mapping.at("location").region(),
            zones: mapping.at("zones").texts().toSorted()
          })),
          capabilities: item.at("capabilities").optional((list) => list.text().split(",").map((capability) => capability.trim()).filter((capability) => capability !== "")),
          apiVersions: item.at("apiVersions").texts()
        });
      }
      function regions(list) {
        const named = list.items().filter((item) => item.text().trim() !== "");
        return named.map((item) => item.region());
      }
      ;
      const provider_VERSIONS = ["2025-04-01", "2022-09-01", "2021-04-01"];
      function provider({ arm }) {
        return eachOfSubscription((id3, namespace) => {
          const operation = ofSubscription(id3, `/providers/${encodeURIComponent(namespace)}`, {
            what: (0, sentence.cv)`the resource provider ${namespace}`,
            versions: provider_VERSIONS,
            permission: "Microsoft.Resources/subscriptions/providers/read"
          });
          return factOf(operation, async () => {
            const found = decodeProvider(await arm.get(operation));
            if (!(0, names.QV)(found.namespace, namespace))
              throw notAsked(found.namespace);
            return found;
          });
        });
      }
      ;
      const role_definitions_VERSIONS = ["2022-05-01-preview", "2022-04-01", "2018-01-01-preview"];
      function roleDefinitions({ arm, authorizationSdk, sdkTarget }) {
        return eachOfSubscription((id3) => {
          const question = {
            what: (0, sentence.cv)`the role definitions of the subscription`,
            versions: role_definitions_VERSIONS,
            permission: "Microsoft.Authorization/roleDefinitions/read",
            scope: (0, arm_id.gx)(id3)
          };
          const pages = async () => arm.through(question, (await authorizationSdk()).listRoleDefinitions(sdkTarget(id3)));
          return listFact(question, pages, decodeRoleDefinition, (role) => role.guid);
        });
      }
      ;
      function decodeSubscription(body) {
        const subscription2 = new Cursor(body);
        const id3 = subscription2.at("subscriptionId");
        return dense({
          subscriptionId: (0, names.pk)(id3.text()) ?? id3.fail("a GUID"),
          displayName: withoutAddresses(subscription2.at("displayName").text()),
          state: subscription2.at("state").text(),
          tenantId: subscription2.at("tenantId").guid(),
          quotaId: subscription2.at("subscriptionPolicies").optional((policies) => policies.at("quotaId").optional((quotaId) => quotaId.text()))
        });
      }
      ;
      const subscription_VERSIONS = ["2022-12-01", "2020-01-01"];
      function subscription({ arm }) {
        return eachOfSubscription((id3) => {
          const operation = ofSubscription(id3, "", {
            what: (0, sentence.cv)`the subscription`,
            versions: subscription_VERSIONS,
            permission: "Microsoft.Resources/subscriptions/read"
          });
          return factOf(operation, async () => {
            const found = decodeSubscription(await arm.get(operation));
            if (found.subscriptionId !== id3)
              throw notAsked("another subscription");
            return found;
          });
        });
      }
      ;
      const systemClock = {
        now: () => Date.now(),
        sleep: (ms) => new Promise((resolve) => {
          setTimeout(resolve, ms);
        }),
        after(ms, then) {
          const timer = setTimeout(then, ms);
          return () => {
            clearTimeout(timer);
          };
        },
        random: () => Math.random()
      };
      ;
      class CredentialError extends Error {
        reason;
        constructor(reason) {
          super(reason);
          this.name = "CredentialError";
          this.reason = reason;
        }
      }
      function noCredential(reason) {
        return {
          token: () => Promise.reject(new CredentialError(reason))
        };
      }
      const RENEW_AFTER = 0.8;
      const SHORTEST_USE_MS = 1e4;
      function cached(credential, now) {
        let current;
        let renewAt = Infinity;
        const ask = async () => {
          const held = await credential.token();
          renewAt = now() + Math.max(SHORTEST_USE_MS, (held.expiresOn - now()) * RENEW_AFTER);
          return held;
        };
        return {
          token() {
            if (current === void 0 || now() >= renewAt) {
              renewAt = Infinity;
              current = ask();
            }
            return current;
          }
        };
      }
      var clouds = __webpack_require__(1201);
      var errors = __webpack_require__(3302);
      ;
      function resolveEndpoints(cloud, env) {
        const own = clouds.J[cloud];
        return {
          cloud,
          ...own,
          resourceManager: endpoints_override(env, "AZURE_RESOURCE_MANAGER_ENDPOINT") ?? own.resourceManager,
          authority: endpoints_override(env, "AZURE_AUTHORITY_HOST") ?? own.authority
        };
      }
      function endpoints_override(env, name) {
        const text = env[name]?.trim() ?? "";
        if (text === "")
          return void 0;
        if (!URL.canParse(text))
          throw refuse(name, "is not a URL");
        const url = new URL(text);
        if (url.username !== "" || url.password !== "")
          throw refuse(name, "holds a user name or password");
        if (url.search !== "" || url.hash !== "" || text.includes("?") || text.includes("#")) {
          throw refuse(name, "holds a query or a fragment");
        }
        if (url.pathname !== "/")
          throw refuse(name, "holds a path");
        if (url.protocol === "https:")
          return url.origin;
        if (url.protocol !== "http:")
          throw refuse(name, "is neither https nor http");
        if (!isLoopback(url))
          throw refuse(name, "is plain http to another machine");
        return url.origin;
      }
      function isLoopback(url) {
        return /^127\.\d+\.\d+\.\d+$/.test(url.hostname) || url.hostname === "[::1]" || url.hostname === "localhost";
      }
      function refuse(name, what) {
        return (0, errors.IF)(`the environment variable ${name} ${what}`, {
          expected: "an origin such as https://management.azure.com, or http on loopback such as http://127.0.0.1:4010",
          help: "unset it to use the hosts of the cloud that the manifest names"
        });
      }
      ;
      class Gate {
        #free;
        #waiting = [];
        constructor(limit) {
          this.#free = limit;
        }
        async run(task) {
          if (this.#free > 0)
            this.#free -= 1;
          else {
            await new Promise((resolve) => {
              this.#waiting.push(resolve);
            });
          }
          try {
            return await task();
          } finally {
            const next = this.#waiting.shift();
            if (next)
              next();
            else
              this.#free += 1;
          }
        }
      }
      ;
      const RETRY_AFTER_CAP_MS = 6e4;
      const FIRST_BACKOFF_MS = 500;
      const BACKOFF_CAP_MS = 16e3;
      const ATTEMPTS = 4;
      const THROTTLED_ATTEMPTS = 8;
      const IN_MILLISECONDS = ["retry-after-ms", "x-ms-retry-after-ms"];
      const IN_SECONDS = ["retry-after", "x-ms-ratelimit-microsoft.consumption-retry-after"];
      function retryAfter(headers, now) {
        const waits = [
          ...IN_MILLISECONDS.map((name) => plainNumber(headers.get(name))),
          ...IN_SECONDS.map((name) => {
            const text = headers.get(name);
            const seconds = plainNumber(text);
            return seconds === void 0 ? untilDate(text, now) : seconds * 1e3;
          })
        ].filter((wait) => wait !== void 0);
        return waits.length === 0 ? void 0 : Math.max(...waits);
      }
      function plainNumber(text) {
        return text !== void 0 && /^\s*\d{1,15}(\.\d+)?\s*$/.test(text) ? Number(text) : void 0;
      }
      function untilDate(text, now) {
        const isDate = /^[A-Za-z]{3}, \d{2} [A-Za-z]{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text?.trim() ?? "");
        const at = text === void 0 || !isDate ? NaN : Date.parse(text);
        return Number.isNaN(at) ? void 0 : Math.max(0, at - now);
      }
      function isRetryable(status) {
        return status === 408 || status === 429 || status >= 500 && status !== 501 && status !== 505;
      }
      function mayRetry(status, attempts) {
        return attempts < (status === 429 ? THROTTLED_ATTEMPTS : ATTEMPTS);
      }
      function backoff(attempts, random) {
        const full = Math.min(FIRST_BACKOFF_MS * 2 ** (attempts - 1), BACKOFF_CAP_MS);
        return Math.round(full * (0.5 + random / 2));
      }
      ;
      class Transport {
        endpoint;
        #credential;
        #userAgent;
        #http;
        #pipeline;
        #clock;
        #deadlineMs;
        #deadline;
        #attemptTimeoutMs;
        #maxBytes;
        #gate;
        #requests = 0;
        #retries = 0;
        constructor(options) {
          this.endpoint = options.endpoint;
          this.#clock = options.clock ?? systemClock;
          const clock = this.#clock;
          this.#credential = cached(options.credential, () => clock.now());
          this.#userAgent = options.userAgent;
          this.#http = options.httpClient ?? (0, esm.fl)();
          this.#pipeline = (0, esm.O8)();
          if (!isLoopback(new URL(this.endpoint)))
            this.#pipeline.addPolicy((0, esm.Ll)());
          this.#pipeline.addPolicy((0, esm.rQ)());
          this.#deadlineMs = options.deadlineMs ?? 12e4;
          this.#deadline = clock.now() + this.#deadlineMs;
          this.#attemptTimeoutMs = options.attemptTimeoutMs ?? 3e4;
          this.#maxBytes = options.maxBytes ?? 64 * 1024 * 1024;
          this.#gate = new Gate(options.maxConcurrent ?? 64);
        }
        get stats() {
          return { requests: this.#requests, retries: this.#retries };
        }
        async token() {
          try {
            return (await this.#credential.token()).token;
          } catch (error) {
            if (error instanceof CredentialError)
              throw new ArmFailure("no-credentials", error.reason);
            throw error;
          }
        }
        async get(target) {
          const url = this.#ownUrl(target);
          for (let attempts = 1; ; attempts += 1) {
            const outcome = await this.#gate.run(() => this.#attempt(url));
            if (!(outcome instanceof ArmFailure) && outcome.status === 200) {
              return { body: this.#parse(outcome), url };
            }
            const failure = outcome instanceof ArmFailure ? outcome : failureOf(outcome);
            await this.#beforeRetry(failure, outcome, attempts);
            this.#retries += 1;
          }
        }
        #ownUrl(target) {
          if (!URL.canParse(target, this.endpoint)) {
            throw new ArmFailure("malformed", (0, sentence.cv)`a link in the answer is not a URL`);
          }
          const url = new URL(target, this.endpoint);
          if (url.origin !== this.endpoint || url.username !== "" || url.password !== "") {
            throw new ArmFailure("malformed", (0, sentence.cv)`a link in the answer leads to another host, ${url.host}`);
          }
          return url;
        }
        async #attempt(url) {
          const token = await this.token();
          const left = this.#deadline - this.#clock.now();
          if (left <= 0)
            throw this.#overdue();
          const abort = new AbortController();
          const limit = Math.min(left, this.#attemptTimeoutMs);
          let cancel = () => void 0;
          const timeout = new Promise((resolve) => {
            cancel = this.#clock.after(limit, () => {
              resolve(new ArmFailure("timed-out", (0, sentence.cv)`no answer within ${limit / 1e3} s`));
              abort.abort();
            });
          });
          this.#requests += 1;
          try {
            return await Promise.race([this.#exchange(url, token, abort), timeout]);
          } finally {
            cancel();
          }
        }
        async #exchange(url, token, abort) {
          const size = { exceeded: false };
          const request = (0, esm.G6)({
            url: url.href,
            method: "GET",
            allowInsecureConnection: url.protocol === "http:",
            abortSignal: abort.signal,
            onDownloadProgress: ({ loadedBytes }) => {
              if (loadedBytes <= this.#maxBytes || size.exceeded)
                return;
              size.exceeded = true;
              abort.abort();
              throw new Error("the answer is too large");
            }
          });
          request.headers.set("authorization", `Bearer ${token}`);
          request.headers.set("accept", "application/json");
          request.headers.set("user-agent", this.#userAgent);
          try {
            const response = await this.#pipeline.sendRequest(this.#http, request);
            const text = response.bodyAsText ?? "";
            if (text.length > this.#maxBytes)
              return this.#tooLarge();
            return { status: response.status, headers: response.headers, text };
          } catch (error) {
            if (size.exceeded)
              return this.#tooLarge();
            return new ArmFailure("service-error", (0, sentence.cv)`the connection failed (${codeOf(error)})`);
          }
        }
        async #beforeRetry(failure, outcome, attempts) {
          const answered = outcome instanceof ArmFailure ? void 0 : outcome;
          const final = answered ? !isRetryable(answered.status) : failure.kind === "malformed";
          if (final || !mayRetry(answered?.status, attempts))
            throw failure;
          const asked = answered === void 0 ? void 0 : retryAfter(answered.headers, this.#clock.now());
          if (asked !== void 0 && asked > RETRY_AFTER_CAP_MS)
            throw tooLong(failure, asked);
          const wait = asked ?? backoff(attempts, this.#clock.random());
          const left = this.#deadline - this.#clock.now();
          if (wait >= left)
            throw failure.kind === "timed-out" ? this.#overdue() : failure;
          await this.#clock.sleep(wait);
        }
        #overdue() {
          return new ArmFailure("timed-out", (0, sentence.cv)`the time of the whole run, ${this.#deadlineMs / 1e3} s, is over`);
        }
        #tooLarge() {
          return new ArmFailure("malformed", (0, sentence.cv)`the answer is larger than ${this.#maxBytes} bytes`);
        }
        #parse({ text, headers }) {
          try {
            return JSON.parse(text.replace(/^\ufeff/, ""));
          } catch {
            const correlationId = correlationOf(headers);
            throw new ArmFailure("malformed", (0, sentence.cv)`the answer is not JSON`, { status: 200, correlationId });
          }
        }
      }
      function failureOf({ status, headers, text }) {
        return failureOfStatus(status, errorCode(text), correlationOf(headers));
      }
      function tooLong(failure, asked) {
        const { status = 0, code, correlationId } = failure;
        const reason = (0, sentence.cv)`the service (${status}) asks to wait ${Math.ceil(asked / 1e3)} s before the next request`;
        return new ArmFailure("throttled", reason, { status, code, correlationId });
      }
      function correlationOf(headers) {
        const id3 = headers.get("x-ms-correlation-request-id") ?? headers.get("x-ms-request-id");
        return id3 !== void 0 && /^[\w-]{1,100}$/.test(id3) ? id3 : void 0;
      }
      function errorCode(text) {
        const body = parseJson(text);
        const code = fieldOf(fieldOf(body, "error"), "code") ?? fieldOf(body, "code");
        return typeof code === "string" && /^[\w.-]{1,100}$/.test(code) ? code : void 0;
      }
      function codeOf(error) {
        const code = fieldOf(error, "code");
        if (typeof code === "string")
          return code;
        return error instanceof Error ? error.name : "unknown error";
      }
      ;
      async function collectFacts(refs, options) {
        const { endpoints, report, ...rest } = options;
        const transport = new Transport({ ...rest, endpoint: endpoints.resourceManager });
        const run = runOf(new Arm(transport));
        const policies = policiesOf(run);
        const of = (kind) => refs.filter((ref) => collect_isOf(ref, kind));
        const facts2 = {
          subscription: subscription(run)(of("subscription")),
          locations: locations(run)(of("locations")),
          provider: provider(run)(of("provider")),
          policyAssignments: policyAssignments(policies)(of("policyAssignments")),
          policySetDefinitions: policySetDefinitions(policies)(of("policySetDefinitions")),
          policyDefinitions: policyDefinitions(policies)(of("policyDefinitions")),
          policyExemptions: policyExemptions(run)(of("policyExemptions")),
          roleAssignments: roleAssignments(run)(of("roleAssignments")),
          principalAccess: principalAccess(run)(of("principalAccess")),
          roleDefinitions: roleDefinitions(run)(of("roleDefinitions")),
          denyAssignments: denyAssignments(run)(of("denyAssignments")),
          budgets: budgets(run)(of("budgets")),
          computeSku: computeSku(run)(of("computeSku")),
          computeUsages: computeUsages(run)(of("computeUsages"))
        };
        await Promise.all(Object.values(facts2));
        const table = {
          subscription: await facts2.subscription,
          locations: await facts2.locations,
          provider: await facts2.provider,
          policyAssignments: await facts2.policyAssignments,
          policySetDefinitions: await facts2.policySetDefinitions,
          policyDefinitions: await facts2.policyDefinitions,
          policyExemptions: await facts2.policyExemptions,
          roleAssignments: await facts2.roleAssignments,
          principalAccess: await facts2.principalAccess,
          roleDefinitions: await facts2.roleDefinitions,
          denyAssignments: await facts2.denyAssignments,
          budgets: await facts2.budgets,
          computeSku: await facts2.computeSku,
          computeUsages: await facts2.computeUsages
        };
        report?.(transport.stats);
        return table;
      }
      function collect_isOf(ref, kind) {
        return ref.kind === kind;
      }
      ;
      const ISSUER = "https://token.actions.githubusercontent.com";
      function adviceOf(description, signIn) {
        const code = /\bAADSTS(\d{4,9})\b/.exec(description)?.[1];
        return code === void 0 ? void 0 : (0, sentence.cv)`Microsoft Entra refused the sign-in (${`AADSTS${code}`}): ${(0, sentence.lS)(advice(code, description, signIn))}`;
      }
      function advice(code, description, { clientId, tenantId, audience }) {
        switch (code) {
          case "70021":
          case "700211":
          case "700212":
          case "700213":
            return (0, sentence.cv)`the app registration or managed identity ${clientId} has no federated credential for this workflow; add one with issuer ${ISSUER}, subject ${subjectOf(description)} and audience ${audience}`;
          case "7002138":
            return (0, sentence.cv)`the federated credential of ${clientId} differs in upper or lower case; its subject must be exactly ${subjectOf(description)}`;
          case "70025":
            return (0, sentence.cv)`the app registration or managed identity ${clientId} has no federated credential; add one with issuer ${ISSUER}, the subject of this workflow and audience ${audience}`;
          case "700016":
            return (0, sentence.cv)`the tenant ${tenantId} knows no application ${clientId}; check the client id and the tenant id`;
          case "90002":
          case "900023":
            return (0, sentence.cv)`there is no tenant ${tenantId} in this cloud; check the tenant id and the cloud`;
          case "700024":
            return (0, sentence.cv)`the workflow's OIDC token is not valid now; check the clock of the runner`;
          case "50013":
          case "700027":
            return (0, sentence.cv)`the signature of the workflow's OIDC token is not accepted; check that the issuer of the federated credential is ${ISSUER}`;
          case "53003":
            return (0, sentence.cv)`a conditional access policy blocks the identity ${clientId}`;
          case "7000112":
            return (0, sentence.cv)`the application ${clientId} is disabled`;
          default:
            return (0, sentence.cv)`see the error code in the Microsoft Entra documentation`;
        }
      }
      function subjectOf(description) {
        return /\bsubject:? '([^']{1,300})'/i.exec(description)?.[1] ?? "repo:<owner>/<repository>:pull_request";
      }
      ;
      const ASSUMED_LIFE_MS = 3e5;
      function azureCliCredential(options) {
        const { endpoints, subscription: subscription2, exec, now, timeoutMs = 6e4 } = options;
        const args = ["account", "get-access-token", "--resource", endpoints.tokenResource];
        return {
          async token() {
            const result2 = await exec("az", [...args, "--subscription", subscription2, "-o", "json"], { timeoutMs });
            switch (result2.kind) {
              case "missing":
                throw new CredentialError((0, sentence.cv)`the Azure CLI (${"az"}) is not installed on this machine; install it, or sign in with the workflow's OIDC token (inputs ${"client-id"} and ${"tenant-id"})`);
              case "timed-out":
                throw new CredentialError((0, sentence.cv)`the Azure CLI gave no token within ${timeoutMs / 1e3} s`);
              case "exited":
                if (result2.code !== 0)
                  throw new CredentialError(refusal(result2.stderr, options));
                return azure_cli_parse(result2.stdout, now());
            }
          }
        };
      }
      function refusal(stderr, { subscription: subscription2, endpoints }) {
        if (/az login|no subscription found|not logged in/i.test(stderr)) {
          return (0, sentence.cv)`nobody is signed in to the Azure CLI, or the session is over; run ${"az login"}, or ${"azure/login"} in a workflow`;
        }
        if (/subscription .*(not found|doesn't exist|does not exist)/i.test(stderr)) {
          return (0, sentence.cv)`the account of the Azure CLI does not see the subscription ${subscription2} in ${endpoints.cloud}; sign in to the right tenant and cloud`;
        }
        const known = adviceOf(stderr, {
          clientId: "of the Azure CLI",
          tenantId: "of the Azure CLI",
          audience: ""
        });
        return known ?? (0, sentence.cv)`the Azure CLI gave no token; ${"az account get-access-token"} shows why`;
      }
      function azure_cli_parse(stdout, now) {
        const token = fieldOf(parseJson(stdout), "accessToken");
        if (typeof token !== "string" || token === "") {
          throw new CredentialError((0, sentence.cv)`the Azure CLI answered without a token`);
        }
        const seconds = Number(fieldOf(parseJson(stdout), "expires_on"));
        return { token, expiresOn: seconds > 0 ? seconds * 1e3 : now + ASSUMED_LIFE_MS };
      }
      var external_node_child_process_ = __webpack_require__(1421);
      ;
      const PLAIN = /^[A-Za-z0-9:/._-]+$/;
      const execProgram = (program, args, { timeoutMs }) => {
        const windows = process.platform === "win32";
        if (windows && ![program, ...args].every((text) => PLAIN.test(text))) {
          throw new Error("an argument is not plain");
        }
        const [file, list] = windows ? ["cmd.exe", ["/d", "/s", "/c", program, ...args]] : [program, [...args]];
        return new Promise((resolve) => {
          const options = {
            timeout: timeoutMs,
            maxBuffer: 1024 * 1024,
            windowsHide: true,
            encoding: "utf8"
          };
          (0, external_node_child_process_.execFile)(file, list, options, (error, stdout, stderr) => {
            if (error === null)
              resolve({ kind: "exited", code: 0, stdout, stderr });
            else if (error.code === "ENOENT")
              resolve({ kind: "missing" });
            else if (error.killed === true)
              resolve({ kind: "timed-out" });
            else if (windows && /is not recognized/i.test(stderr))
              resolve({ kind: "missing" });
            else
              resolve({ kind: "exited", code: typeof error.code === "number" ? error.code : 1, stdout, stderr });
          });
        });
      };
      ;
      const oidc_ATTEMPTS = 3;
      function oidcCredential(options) {
        return {
          async token() {
            const assertion = await idToken(options);
            return exchange(options, assertion);
          }
        };
      }
      async function idToken({ getIdToken, endpoints, timeoutMs = 2e4, clock = systemClock }) {
        let token;
        try {
          token = await within(clock, timeoutMs, getIdToken(endpoints.federationAudience));
        } catch {
          throw new CredentialError((0, sentence.cv)`the workflow gave no OIDC token; the job needs the permission ${"id-token: write"}, and a pull request from a fork never gets one`);
        }
        if (token === void 0 || token === "") {
          throw new CredentialError((0, sentence.cv)`the workflow gave no OIDC token within ${timeoutMs / 1e3} s`);
        }
        return token;
      }
      async function exchange(options, assertion) {
        const { endpoints, clientId, tenantId, clock = systemClock } = options;
        const url = `${endpoints.authority}/${encodeURIComponent(tenantId)}/oauth2/v2.0/token`;
        const form = new URLSearchParams({
          grant_type: "client_credentials",
          client_id: clientId,
          scope: `${endpoints.tokenResource}/.default`,
          client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
          client_assertion: assertion
        });
        for (let attempts = 1; ; attempts += 1) {
          const outcome = await post(options, url, form.toString());
          if (outcome.status === 200)
            return accessToken(outcome.body, clock.now());
          if (attempts < oidc_ATTEMPTS && (outcome.status === void 0 || isRetryable(outcome.status))) {
            await clock.sleep(backoff(attempts, clock.random()));
          } else
            throw new CredentialError(oidc_refusal(options, outcome));
        }
      }
      async function post(options, url, form) {
        const { httpClient = (0, esm.fl)(), clock = systemClock, timeoutMs = 2e4 } = options;
        const pipeline = (0, esm.O8)();
        const target = new URL(url);
        if (!isLoopback(target))
          pipeline.addPolicy((0, esm.Ll)());
        const abort = new AbortController();
        const request = (0, esm.G6)({
          url,
          method: "POST",
          body: form,
          allowInsecureConnection: target.protocol === "http:",
          abortSignal: abort.signal
        });
        request.headers.set("content-type", "application/x-www-form-urlencoded");
        request.headers.set("accept", "application/json");
        try {
          const response = await within(clock, timeoutMs, pipeline.sendRequest(httpClient, request));
          return response === void 0 ? { body: "" } : { status: response.status, body: response.bodyAsText ?? "" };
        } catch {
          return { body: "" };
        } finally {
          abort.abort();
        }
      }
      async function within(clock, ms, work) {
        let cancel = () => void 0;
        const late = new Promise((resolve) => {
          cancel = clock.after(ms, () => {
            resolve(void 0);
          });
        });
        try {
          return await Promise.race([work, late]);
        } finally {
          cancel();
        }
      }
      function accessToken(body, now) {
        const token = fieldOf(parseJson(body), "access_token");
        const lifetime = Number(fieldOf(parseJson(body), "expires_in"));
        if (typeof token !== "string" || token === "" || !Number.isFinite(lifetime) || lifetime <= 0) {
          throw new CredentialError((0, sentence.cv)`the sign-in service answered without a token`);
        }
        return { token, expiresOn: now + lifetime * 1e3 };
      }
      function oidc_refusal({ endpoints, clientId, tenantId }, { status, body }) {
        const host = new URL(endpoints.authority).host;
        if (status === void 0)
          return (0, sentence.cv)`the sign-in service ${host} gave no answer`;
        const description = fieldOf(parseJson(body), "error_description");
        const text = typeof description === "string" ? description : "";
        return adviceOf(text, { clientId, tenantId, audience: endpoints.federationAudience }) ?? (0, sentence.cv)`the sign-in service ${host} refused the exchange of the workflow's OIDC token (${status})`;
      }
      ;
      var tool = __webpack_require__(9378);
      ;
      async function observe(refs, manifest, options) {
        const endpoints = resolveEndpoints(manifest.cloud, options.env);
        return collectFacts(refs, {
          endpoints,
          credential: credentialOf(options, endpoints, manifest),
          userAgent: `${tool.j.name}/${tool.j.version}`,
          deadlineMs: options.timeoutMs,
          report: ({ requests, retries }) => {
            options.log(`${String(requests)} requests to Azure Resource Manager, ${String(retries)} of them retries`);
          }
        });
      }
      function credentialOf({ credential }, endpoints, manifest) {
        switch (credential.kind) {
          case "oidc":
            return oidcCredential({ ...credential, endpoints });
          case "azure-cli":
            return azureCliCredential({
              endpoints,
              subscription: manifest.target.subscription.id,
              exec: execProgram,
              now: () => Date.now()
            });
          case "none":
            return noCredential(credential.why);
        }
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
