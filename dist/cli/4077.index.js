export const id = 4077;
export const ids = [4077];
export const modules = {
 4077:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   observer: () => ( observer)
 });
 var part$0 = __webpack_require__(7070);
 var part$1 = __webpack_require__(3580);
 var part$2 = __webpack_require__(2561);
 var part$3 = __webpack_require__(3365);
 var part$4 = __webpack_require__(2145);
 var part$5 = __webpack_require__(7284);
 var part$6 = __webpack_require__(3295);
 var part$7 = __webpack_require__(4104);
 var part$8 = __webpack_require__(8399);
 var part$9 = __webpack_require__(811);
 var part$10 = __webpack_require__(4028);
 var part$11 = __webpack_require__(7338);
 var part$12 = __webpack_require__(9347);
 var part$13 = __webpack_require__(6117);
 var part$14 = __webpack_require__(3330);
 var part$15 = __webpack_require__(5890);
 var part$16 = __webpack_require__(4159);
 var part$17 = __webpack_require__(7350);
 var part$18 = __webpack_require__(3103);
 var part$19 = __webpack_require__(9110);
 var part$20 = __webpack_require__(5443);
 var part$21 = __webpack_require__(6846);
 var part$22 = __webpack_require__(6375);
 var part$23 = __webpack_require__(1467);
 var part$24 = __webpack_require__(6379);
 var part$25 = __webpack_require__(4442);
 var part$26 = __webpack_require__(83);
 var part$27 = __webpack_require__(9330);
 var part$28 = __webpack_require__(8439);
 var part$29 = __webpack_require__(3913);
 var part$33 = __webpack_require__(5504);
 var part$30 = __webpack_require__(7341);
 var node_fs__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(3024);
 var node_path__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(6760);
var FILE = "expected-questions.json";
var VERSION = 1;
var MOST_BYTES = 512 * part$29.nH;
var MOST_NAMES = 2e3;
function questionCache(folder, root, log) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_32__.resolve)(root, folder);
  const known = read((0,node_path__WEBPACK_IMPORTED_MODULE_32__.join)(path, FILE), log);
  return {
    expected: (subscription) => known.get((0,part$26.Rj)(subscription)),
    remember: (needed) => {
      if (needed.size === 0)
        return;
      const subscriptions = Object.fromEntries([...needed].map(([id, one]) => [(0,part$26.Rj)(id), one]));
      write(path, `${JSON.stringify({ version: VERSION, subscriptions }, null, 1)}
`, log);
    }
  };
}
function read(file, log) {
  let text;
  try {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_31__.statSync)(file).size > MOST_BYTES)
      throw new Error("too large");
    text = (0,node_fs__WEBPACK_IMPORTED_MODULE_31__.readFileSync)(file, "utf8");
  } catch (error) {
    if (!isMissing(error))
      log("The cache of questions cannot be read, and is not used.");
    return new Map();
  }
  const known = expectedIn(text);
  if (known === void 0)
    log("The cache of questions is not one of this version, and is not used.");
  return known ?? new Map();
}
function isMissing(error) {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
function expectedIn(text) {
  let json;
  try {
    json = JSON.parse(text);
  } catch {
    return void 0;
  }
  if (member(json, "version") !== VERSION)
    return void 0;
  const subscriptions = member(json, "subscriptions");
  if (typeof subscriptions !== "object" || subscriptions === null)
    return void 0;
  const entries = Object.entries(subscriptions).map(([key, value]) => {
    const [policyDefinitions, policySetDefinitions, aliases] = [
      contentsIn(member(value, "policyDefinitions")),
      contentsIn(member(value, "policySetDefinitions")),
      namesIn(member(value, "aliases"))
    ];
    if (policyDefinitions === void 0 || policySetDefinitions === void 0 || aliases === void 0)
      return void 0;
    return [key, { policyDefinitions, policySetDefinitions, aliases }];
  });
  return entries.every(part$33.O) ? new Map(entries) : void 0;
}
function contentsIn(value) {
  const [builtIn, versions, custom] = [
    namesIn(member(value, "builtIn")),
    namesIn(member(value, "versions")),
    member(value, "custom")
  ];
  if (builtIn === void 0 || versions === void 0 || typeof custom !== "boolean")
    return void 0;
  return { builtIn, versions, custom };
}
function namesIn(value) {
  if (!Array.isArray(value) || value.length > MOST_NAMES)
    return void 0;
  const names = value.filter((one) => typeof one === "string" && /^[\w-]+(\.[\w-]+)*$/.test(one));
  return names.length === value.length ? names : void 0;
}
function member(value, name) {
  return typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : void 0;
}
function write(folder, text, log) {
  const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_32__.join)(folder, `${FILE}.${String(process.pid)}`);
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_31__.mkdirSync)(folder, { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_31__.rmSync)(draft, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_31__.writeFileSync)(draft, text, { flag: "wx" });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_31__.renameSync)(draft, (0,node_path__WEBPACK_IMPORTED_MODULE_32__.join)(folder, FILE));
  } catch {
    log("The cache of questions cannot be written. The next run asks as this one did.");
  }
}
function observer(manifest, aliases, options, signal, limit) {
  const endpoints = (0,part$10.$K)(manifest.cloud, options.env);
  const credential = (0,part$10.PO)(credentialOf(options, endpoints, manifest, signal), () => Date.now());
  const vaultSignIn = { ...endpoints, tokenResource: endpoints.vaults };
  let signedIn = false;
  credential.token().then(() => {
    signedIn = true;
  }, () => void 0);
  if (options.credential.kind !== "none")
    (0,part$0.QZ)();
  const { cache, probes } = options;
  const collect = {
    ...cache === void 0 ? {} : questionCache(cache, options.root, options.log),
    endpoints,
    credential,
    aliases,
    userAgent: `${part$22.j.name}/${part$22.j.version}`,
    root: options.root,
    ...groupOfNew(manifest),
    deadlineMs: options.timeoutMs,
    limit,
    vaults: {
      hosts: (0,part$10.SD)(manifest.cloud, options.env),
      credential: (0,part$10.PO)(credentialOf(options, vaultSignIn, manifest, signal), () => Date.now()),
      cloud: manifest.cloud
    },
    ...probes === void 0 ? {} : { probes },
    progress: (progress) => options.progress?.show({ ...progress, signedIn }),
    report: ({ requests, retries }) => {
      options.progress?.end();
      options.log(`${String(requests)} requests to Azure Resource Manager, ${String(retries)} of them retries`);
    }
  };
  return async (refs, policies = {}) => {
    const prices = await pricesOf(options);
    try {
      return await (0,part$0.M7)(refs, { ...collect, ...prices, ...policies });
    } finally {
      options.progress?.end();
    }
  };
}
async function pricesOf({ prices, root }) {
  if (prices === void 0)
    return {};
  const { priceFile } = await __webpack_require__.e( 3101).then(__webpack_require__.bind(__webpack_require__, 5482));
  return { priceList: await priceFile(prices, root) };
}
function groupOfNew({ target }) {
  const { subscription, managementGroup } = target;
  return managementGroup !== void 0 && (0,part$25._s)(subscription.id) ? { groupOfNew: managementGroup } : {};
}
function credentialOf({ credential }, endpoints, { target }, signal) {
  switch (credential.kind) {
    case "oidc":
      return (0,part$0.xQ)({ ...credential, endpoints, signal });
    case "azure-cli":
      return (0,part$0.vK)({
        endpoints,
        ...(0,part$25._s)(target.subscription.id) ? {} : { subscription: target.subscription.id },
        exec: part$0.SI,
        now: () => Date.now(),
        signal
      });
    case "none":
      return (0,part$10.Xw)(credential.why);
  }
}
 })
};
