export const id = 7674;
export const ids = [7674];
export const modules = {
 7674:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   diagnose: () => ( diagnose)
 });
 var part$0 = __webpack_require__(1959);
 var part$1 = __webpack_require__(7824);
 var part$2 = __webpack_require__(148);
 var part$3 = __webpack_require__(7042);
 var part$4 = __webpack_require__(6861);
 var part$5 = __webpack_require__(7586);
 var part$6 = __webpack_require__(2889);
 var part$7 = __webpack_require__(9616);
 var part$8 = __webpack_require__(2174);
 var part$9 = __webpack_require__(315);
 var part$10 = __webpack_require__(8330);
 var part$11 = __webpack_require__(4144);
 var part$12 = __webpack_require__(5015);
 var part$13 = __webpack_require__(8107);
 var part$14 = __webpack_require__(2599);
 var part$15 = __webpack_require__(4545);
 var part$16 = __webpack_require__(772);
 var part$17 = __webpack_require__(7734);
 var part$18 = __webpack_require__(675);
 var part$19 = __webpack_require__(6385);
 var part$20 = __webpack_require__(6878);
 var part$21 = __webpack_require__(8949);
 var part$22 = __webpack_require__(1578);
 var part$23 = __webpack_require__(5444);
 var part$24 = __webpack_require__(9247);
 var part$25 = __webpack_require__(2957);
 var part$26 = __webpack_require__(1641);
 var part$27 = __webpack_require__(5204);
 var part$28 = __webpack_require__(783);
 var part$29 = __webpack_require__(4466);
 var part$30 = __webpack_require__(938);
 var part$31 = __webpack_require__(8067);
 var part$32 = __webpack_require__(9214);
 var part$33 = __webpack_require__(718);
 var part$34 = __webpack_require__(7350);
 var part$35 = __webpack_require__(9115);
 var part$36 = __webpack_require__(3523);
 var part$37 = __webpack_require__(3103);
 var part$38 = __webpack_require__(8795);
 var part$39 = __webpack_require__(7344);
 var part$40 = __webpack_require__(7084);
 var part$41 = __webpack_require__(9222);
 var part$42 = __webpack_require__(6728);
 var part$43 = __webpack_require__(6929);
 var part$44 = __webpack_require__(6731);
 var part$45 = __webpack_require__(6375);
 var part$46 = __webpack_require__(1208);
 var part$47 = __webpack_require__(1011);
 var part$48 = __webpack_require__(8030);
 var part$49 = __webpack_require__(7279);
 var part$50 = __webpack_require__(7415);
 var part$51 = __webpack_require__(8384);
 var part$52 = __webpack_require__(83);
 var part$53 = __webpack_require__(970);
 var part$54 = __webpack_require__(8268);
 var part$55 = __webpack_require__(7806);
 var part$56 = __webpack_require__(2414);
 var part$57 = __webpack_require__(6733);
 var part$58 = __webpack_require__(1846);
 var part$64 = __webpack_require__(3655);
 var part$59 = __webpack_require__(2113);
 var part$60 = __webpack_require__(3690);
 var part$61 = __webpack_require__(7341);
 var node_child_process__WEBPACK_IMPORTED_MODULE_62__ = __webpack_require__(1421);
 var node_util__WEBPACK_IMPORTED_MODULE_63__ = __webpack_require__(7975);
function questionsOf(kind, table) {
  const { key: codec, words } = (0,part$23.I)(kind);
  return [...table[kind]].flatMap(([text, fact]) => {
    const key = codec.read(text);
    if (key === void 0)
      return [];
    return [{ kind, where: codec.where(key), words: words(key), ...fact.known ? {} : { why: fact } }];
  });
}
function accessDiagnoses(table, scopeName) {
  const asked = part$23.X0.flatMap((kind) => questionsOf(kind, table));
  const [first] = asked;
  if (first?.why !== void 0 && asked.every(({ why }) => why?.kind === "no-credentials")) {
    const about = (0,part$64.cv)`${asked.length} facts that this manifest needs`;
    return [{ part: "access", about, answer: "unknown", detail: (0,part$64.cv)`nobody is signed in to ask for them` }];
  }
  const kinds = part$23.X0.filter((kind) => asked.some((one) => one.kind === kind));
  const used = (0,part$23.k0)(kinds);
  const rest = (0,part$23.k0)(part$23.X0).filter((permission) => !used.includes(permission));
  const found = kinds.flatMap((kind) => ofKind(kind, asked.filter((one) => one.kind === kind), scopeName));
  if (rest.length === 0)
    return found;
  const detail = (0,part$64.cv)`nothing in this manifest needs them: ${rest}`;
  return [
    ...found,
    { part: "access", about: (0,part$64.cv)`${rest.length} further permissions`, answer: "note", detail }
  ];
}
function ofKind(kind, questions, scopeName) {
  const [only = "", ...others] = (0,part$23.k0)([kind]);
  const about = others.length === 0 ? (0,part$64.cv)`${only}` : (0,part$64.cv)`the ${(0,part$23.Gk)(kind)}`;
  const refused = questions.filter(({ why: why2 }) => why2?.kind === "no-permission");
  const permissions = [...new Set(refused.map(({ why: why2 }) => why2?.permission ?? only))];
  const denied = permissions.map((permission) => {
    const own = refused.filter(({ why: why2 }) => (why2?.permission ?? only) === permission);
    const scopes = [...new Set(own.map(({ where, why: why2 }) => scopeName(why2?.scope ?? where)))];
    const words = own[0]?.words ?? (0,part$64.cv)`it`;
    return {
      part: "access",
      about: (0,part$64.cv)`${permission}`,
      answer: "no",
      detail: (0,part$64.cv)`refused at ${scopes}, so that ${(0,part$64.lS)(words)} cannot be read`,
      fix: (0,part$64.cv)`give the identity ${"Reader"}, or a role with this action, at ${scopes}`
    };
  });
  const read = questions.filter(({ why: why2 }) => why2 === void 0).length;
  const open = questions.flatMap(({ why: why2 }) => why2 === void 0 || why2.kind === "no-permission" ? [] : [why2]);
  const [why] = open;
  if (read > 0) {
    const rest = open.length === 0 ? (0,part$64.cv)`` : (0,part$64.cv)`; ${open.length} are unknown for another reason`;
    return [{ part: "access", about, answer: "yes", detail: (0,part$64.cv)`${read} read${(0,part$64.lS)(rest)}` }, ...denied];
  }
  if (why !== void 0)
    return [{ part: "access", about, answer: "unknown", detail: why.detail }, ...denied];
  return denied;
}
var OLDEST_NODE = 20;
var MOST_SKEW_MS = 3e5;
function nodeDiagnosis(version) {
  const major = Number(version.split(".")[0]);
  const right = major >= OLDEST_NODE;
  return {
    part: "machine",
    about: (0,part$64.cv)`Node.js`,
    answer: right ? "yes" : "no",
    detail: (0,part$64.cv)`version ${version}`,
    ...right ? {} : { fix: (0,part$64.cv)`install Node.js ${OLDEST_NODE} or later` }
  };
}
function azDiagnosis(version, why, needed) {
  const base = { part: "machine", about: (0,part$64.cv)`the Azure CLI` };
  if (version !== void 0)
    return { ...base, answer: "yes", detail: (0,part$64.cv)`version ${version}` };
  return {
    ...base,
    answer: needed ? "no" : "note",
    detail: why,
    fix: (0,part$64.cv)`install the Azure CLI, or give the Action ${"client-id"} and ${"tenant-id"}, which need none`
  };
}
var PROXY_NAMES = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];
function proxyDiagnosis(env) {
  const base = { part: "machine", about: (0,part$64.cv)`the proxy` };
  const name = PROXY_NAMES.find((one) => (env[one] ?? "") !== "");
  const address = name === void 0 ? void 0 : env[name];
  if (name === void 0 || address === void 0)
    return { ...base, answer: "note", detail: (0,part$64.cv)`the environment names none` };
  const url = URL.canParse(address) ? new URL(address) : void 0;
  if (url === void 0 || !/^https?:$/.test(url.protocol)) {
    return {
      ...base,
      answer: "no",
      detail: (0,part$64.cv)`${name} is not the address of an HTTP proxy`,
      fix: (0,part$64.cv)`write it as ${"http://HOST:PORT"}`
    };
  }
  const without = env["NO_PROXY"] ?? env["no_proxy"] ?? "";
  return {
    ...base,
    answer: "note",
    detail: without === "" ? (0,part$64.cv)`${url.host}, by ${name}` : (0,part$64.cv)`${url.host}, by ${name}; not for ${without.split(",").map((host) => host.trim())}`
  };
}
function clockDiagnosis(host, server, clock) {
  const reached = {
    part: "machine",
    about: (0,part$64.cv)`${host}`,
    answer: server === void 0 ? "unknown" : "yes",
    detail: server === void 0 ? (0,part$64.cv)`no answer came` : (0,part$64.cv)`answers`,
    ...server === void 0 ? { fix: (0,part$64.cv)`check name resolution, the firewall and the proxy of this machine` } : {}
  };
  if (server === void 0)
    return [reached];
  const seconds = Math.round((clock - server) / 1e3);
  const right = Math.abs(clock - server) <= MOST_SKEW_MS;
  return [
    reached,
    {
      part: "machine",
      about: (0,part$64.cv)`the clock`,
      answer: right ? "yes" : "no",
      detail: Math.abs(seconds) < 5 ? (0,part$64.cv)`runs with Azure's` : seconds > 0 ? (0,part$64.cv)`is ${seconds} s ahead of Azure's` : (0,part$64.cv)`is ${-seconds} s behind Azure's`,
      ...right ? {} : { fix: (0,part$64.cv)`set it: tokens are refused beyond ${MOST_SKEW_MS / 1e3} s` }
    }
  ];
}
var ISSUER = "https://token.actions.githubusercontent.com";
var NAME = /^[\w.-]+$/;
var MOST_CREDENTIALS = 20;
function repositoryOf(remote) {
  const path = /^(?:[a-z+]+:\/\/(?:[^@/]*@)?[^/]+\/|[^@/:]+@[^/:]+:)([^?#]+?)\/?$/.exec(remote.trim())?.[1];
  const [owner = "", name = "", ...rest] = (path ?? "").replace(/\.git$/, "").split("/");
  return rest.length === 0 && NAME.test(owner) && NAME.test(name) ? `${owner}/${name}` : void 0;
}
function subjectDiagnoses(claims, audience) {
  return [
    {
      part: "trust",
      about: (0,part$64.cv)`the subject of this job`,
      answer: "note",
      detail: (0,part$64.cv)`${claims.subject}`,
      fix: (0,part$64.cv)`a federated credential must have exactly this subject, issuer ${ISSUER} and audience ${audience}`,
      command: credentialCommand(claims.subject, audience)
    },
    flexible(claims.repository, claims.jobWorkflowRef)
  ];
}
function expectedSubjects(repository, audience) {
  if (repository === void 0) {
    return [
      {
        part: "trust",
        about: (0,part$64.cv)`the subject of jobs`,
        answer: "note",
        detail: (0,part$64.cv)`this folder is of no repository on GitHub`,
        fix: (0,part$64.cv)`run ${"relocation doctor"} in a checkout, or in a job with ${"id-token: write"}`
      }
    ];
  }
  const [owner = "", name = ""] = repository.split("/");
  const rows = [
    ["a job with an environment", "environment:ENVIRONMENT"],
    ["a job on pull_request without one", "pull_request"],
    ["a job by hand or on a push without one", "ref:refs/heads/BRANCH"]
  ];
  return [
    ...rows.map(([job, end]) => {
      const subject = `repo:${repository}:${end}`;
      return {
        part: "trust",
        about: (0,part$64.cv)`the subject of ${job}`,
        answer: "note",
        detail: (0,part$64.cv)`${subject}, or ${`repo:${owner}@OWNER_ID/${name}@REPO_ID:${end}`} where the repository was made or renamed since July 2026`,
        ...end.startsWith("environment") ? { command: credentialCommand(subject, audience) } : {}
      };
    }),
    flexible(repository, void 0)
  ];
}
function credentialCommand(subject, audience) {
  if (!/^[\w.:/@-]+$/.test(subject))
    return "";
  return [
    "az identity federated-credential create --name relocation-readiness",
    "--identity-name IDENTITY --resource-group RESOURCE_GROUP",
    `--issuer ${ISSUER} --audiences ${audience}`,
    `--subject ${subject}`
  ].join(" \\\n  ");
}
function flexible(repository, workflow) {
  const owner = repository?.split("/")[0] ?? "OWNER";
  const expression = `claims['sub'] matches 'repo:${owner}/*:environment:relocation-readiness'`;
  const both = workflow === void 0 || !/^[\w./@-]+$/.test(workflow) ? expression : `${expression} and claims['job_workflow_ref'] matches '${workflow.replace(/@.*$/, "@*")}'`;
  return {
    part: "trust",
    about: (0,part$64.cv)`more than ${MOST_CREDENTIALS} repositories`,
    answer: "note",
    detail: (0,part$64.cv)`an identity has at most ${MOST_CREDENTIALS} federated credentials; an app registration can have a flexible one, with the expression ${both}`
  };
}
var AZURE_CLI = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";
var AZ_TIMEOUT_MS = 3e4;
async function diagnose(options) {
  const observe = await Promise.all( [__webpack_require__.e(3878), __webpack_require__.e(4737), __webpack_require__.e(2157)]).then(__webpack_require__.bind(__webpack_require__, 2157));
  const seen = await (0,part$0.xJ)(options).catch((error) => {
    if (error instanceof part$56.yo)
      return error;
    throw error;
  });
  const manifest = seen instanceof part$56.yo ? void 0 : seen.manifest;
  const endpoints = observe.resolveEndpoints(manifest?.cloud ?? "AzureCloud", options.env);
  const [az, server, claims, identity] = await Promise.all([
    azVersion(observe),
    observe.serverTime(endpoints.resourceManager),
    observe.workflowToken(options.env, endpoints.federationAudience),
    whoAmI(observe, endpoints, manifest)
  ]);
  const host = new URL(endpoints.resourceManager).host;
  return [
    nodeDiagnosis(process.versions.node),
    azDiagnosis(az.version, az.why, identity.answer !== "yes"),
    proxyDiagnosis(options.env),
    ...clockDiagnosis(host, server, Date.now()),
    identity,
    ...await trustOf(observe, claims, options, endpoints.federationAudience),
    ...seen instanceof part$56.yo ? refusedManifest(seen) : accessDiagnoses(seen.table, (0,part$10.n)([seen.manifest.source.subscription.id, seen.manifest.target.subscription.id]))
  ];
}
async function azVersion({ execProgram, fieldOf, parseJson }) {
  const result = await execProgram("az", ["version", "-o", "json"], { timeoutMs: AZ_TIMEOUT_MS });
  if (result.kind === "missing")
    return { why: (0,part$64.cv)`it is not installed on this machine` };
  if (result.kind !== "exited" || result.code !== 0)
    return { why: (0,part$64.cv)`it does not answer ${"az version"}` };
  const version = fieldOf(parseJson(result.stdout), "azure-cli");
  return typeof version === "string" ? { version, why: (0,part$64.cv)`` } : { why: (0,part$64.cv)`it answers ${"az version"} without a version` };
}
async function whoAmI({ azureCliCredential, claimsOf, execProgram }, endpoints, manifest) {
  const base = { part: "identity", about: (0,part$64.cv)`who asks Azure` };
  const credential = azureCliCredential({
    endpoints,
    exec: execProgram,
    now: () => Date.now(),
    ...manifest === void 0 ? {} : { subscription: manifest.target.subscription.id }
  });
  const token = await credential.token().catch((error) => {
    if (error instanceof Error && "reason" in error)
      return error;
    throw error;
  });
  if (token instanceof Error) {
    return { ...base, answer: "no", detail: (0,part$64.em)(token.message), fix: (0,part$64.cv)`run ${"az login"}` };
  }
  const { clientId, objectId = "", tenantId = "" } = claimsOf(token.token);
  const [object = ""] = objectId.split("-");
  const [tenant = ""] = tenantId.split("-");
  return {
    ...base,
    answer: "yes",
    detail: clientId === void 0 || clientId === AZURE_CLI ? (0,part$64.cv)`a person of the tenant ${`${tenant}-\u2026`}, signed in by the Azure CLI, with the object id ${`${object}-\u2026`}` : (0,part$64.cv)`the application ${clientId} of the tenant ${`${tenant}-\u2026`}, with the object id ${`${object}-\u2026`}`
  };
}
async function trustOf({ fieldOf }, claims, { env, root }, audience) {
  const text = (name) => {
    const value = fieldOf(claims, name);
    return typeof value === "string" ? value : void 0;
  };
  const subject = text("sub");
  if (subject !== void 0) {
    const repository2 = text("repository");
    const workflow = text("job_workflow_ref");
    return subjectDiagnoses({
      subject,
      ...repository2 === void 0 ? {} : { repository: repository2 },
      ...workflow === void 0 ? {} : { jobWorkflowRef: workflow }
    }, audience);
  }
  const inJob = (env.GITHUB_REPOSITORY ?? "") !== "";
  const repository = inJob ? env.GITHUB_REPOSITORY : repositoryOf(await originOf(root));
  const denied = {
    part: "trust",
    about: (0,part$64.cv)`the token of this job`,
    answer: "no",
    detail: (0,part$64.cv)`GitHub gives this job no OIDC token`,
    fix: (0,part$64.cv)`give the job ${"permissions: id-token: write"}; a pull request from a fork never gets one`
  };
  return [...inJob ? [denied] : [], ...expectedSubjects(repository, audience)];
}
async function originOf(root) {
  try {
    const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_63__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_62__.execFile)("git", ["config", "--get", "remote.origin.url"], {
      cwd: root
    });
    return stdout;
  } catch {
    return "";
  }
}
function refusedManifest({ problems }) {
  return problems.slice(0, 5).map((problem) => ({
    part: "access",
    about: (0,part$64.cv)`the manifest`,
    answer: "no",
    detail: (0,part$64.cv)`${(0,part$64.aM)((0,part$56.fI)(problem))}`,
    fix: (0,part$64.cv)`${"relocation init"} writes one; what may be read is told once there is a manifest`
  }));
}
 })
};
