export const id = 6749;
export const ids = [6749];
export const modules = {
 3750:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   D1: () => ( withRedactedUnknown),
   Md: () => ( isJsonArray),
   OW: () => ( isJsonObject),
   Q2: () => ( redactedText),
   c3: () => ( listOf)
 });
 var part$0 = __webpack_require__(9303);
function isJsonObject(json) {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
function isJsonArray(json) {
  return Array.isArray(json);
}
function listOf(json) {
  return isJsonArray(json) ? json : [];
}
var BEGINS = "[redacted(";
function redactedText(fingerprint) {
  return `${BEGINS}'${fingerprint}')]`;
}
function withRedactedUnknown(value, waits) {
  if (typeof value === "string")
    return value.startsWith(BEGINS) ? (0,part$0.L5)([waits]) : value;
  if (isJsonArray(value))
    return value.map((item) => withRedactedUnknown(item, waits));
  if (!isJsonObject(value))
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withRedactedUnknown(item, waits)]));
}
 }),
 6749:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   rbacEval: () => ( rbacEval)
 });
 var part$0 = __webpack_require__(2623);
 var part$1 = __webpack_require__(1841);
 var part$2 = __webpack_require__(5890);
 var part$3 = __webpack_require__(3103);
 var part$13 = __webpack_require__(3750);
 var part$12 = __webpack_require__(9303);
 var part$4 = __webpack_require__(5443);
 var part$5 = __webpack_require__(6846);
 var part$6 = __webpack_require__(834);
 var part$7 = __webpack_require__(83);
 var part$8 = __webpack_require__(9330);
 var part$15 = __webpack_require__(3076);
 var part$9 = __webpack_require__(8439);
 var part$10 = __webpack_require__(3913);
 var part$16 = __webpack_require__(5504);
 var part$14 = __webpack_require__(7404);
 var part$11 = __webpack_require__(7341);
var WRAPPERS = new Set(["properties", "attributes", "body"]);
function readAttributes(request, principal) {
  const maps = {
    request: new Map(),
    resource: new Map(),
    principal: new Map(),
    environment: new Map(),
    any: new Map()
  };
  const stated = (0,part$12.Ms)(request, "request");
  if ((0,part$13.OW)(stated))
    gather(stated, "any", maps, 0);
  const own = (0,part$12.Ms)(principal, "attributes");
  if ((0,part$13.OW)(own))
    gather(own, "principal", maps, 0);
  for (const source of ["resource", "environment"]) {
    const beside = (0,part$12.Ms)(request, source);
    if ((0,part$13.OW)(beside))
      gather(beside, source, maps, 0);
  }
  const subOperations = subOperationsOf((0,part$13.OW)(stated) ? stated : {});
  return { ...maps, ...subOperations === void 0 ? {} : { subOperations } };
}
function subOperationsOf(request) {
  const value = (0,part$12.Ms)(request, "subOperation") ?? (0,part$12.Ms)(request, "subOperations");
  if (value === void 0)
    return void 0;
  return (0,part$2.Te)(value, "subOperation").filter((one) => one !== "");
}
function gather(values, source, maps, depth) {
  for (const [key, value] of Object.entries(values)) {
    const lower = key.toLowerCase();
    const inner = (0,part$13.OW)(value) && depth < 4 ? value : void 0;
    const named = part$1.Hl.find((one) => lower === one || lower === `@${one}`);
    if (inner !== void 0 && source === "any" && named !== void 0)
      gather(inner, named, maps, depth + 1);
    else if (inner !== void 0 && WRAPPERS.has(lower))
      gather(inner, source, maps, depth + 1);
    else
      put(key, value, source, maps);
  }
}
var NAMED = /^@?([a-z]+)\s*\[(.*)\]$/is;
function put(key, value, source, maps) {
  const plain = plainOf(value);
  if (plain === void 0)
    return;
  const [, word = "", name = ""] = NAMED.exec(key.trim()) ?? [];
  const named = part$1.Hl.find((one) => one === word.toLowerCase());
  if (named === void 0)
    maps[source].set(key, plain);
  else
    maps[named].set(name, plain);
}
function plainOf(value) {
  if ((0,part$13.Md)(value)) {
    const scalars = value.filter(isScalar);
    return scalars.length === value.length ? scalars : void 0;
  }
  return value === null || isScalar(value) ? value : void 0;
}
function isScalar(value) {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
function wayDown(assigned, requested) {
  const from = (0,part$1.OD)(assigned);
  const to = (0,part$1.OD)(requested);
  if (from === to)
    return [requested];
  const levels = (0,part$5.pd)(requested);
  if (from === "/" || (0,part$1.QH)(from) && !(0,part$5.PK)(to, from))
    return [assigned, ...levels.filter((level) => (0,part$1.OD)(level) !== from)];
  return [
    assigned,
    ...levels.filter((level) => (0,part$1.OD)(level) !== from && (0,part$5.PK)((0,part$1.OD)(level), from))
  ];
}
var MOST = 50;
function decisionJson(answer, question, membership) {
  const about = { question, membership };
  switch (answer.kind) {
    case "allowed":
      return { result: answer.kind, decidedBy: many(answer.by, (one) => grantJson(one, about)) };
    case "after-activation":
      return {
        result: answer.kind,
        decidedBy: many(answer.by, (one) => grantJson(one, about)),
        why: "an eligible role grants it, and has to be activated first"
      };
    case "depends-on-condition":
      return {
        result: answer.kind,
        decidedBy: [
          ...many(answer.by, (one) => grantJson(one, about)),
          ...many(answer.denies, (one) => ({
            ...denyJson(one.deny, about),
            conditions: one.open.map(condition)
          }))
        ],
        why: `what decides is not known: ${waits(answer)}`
      };
    case "denied":
      if (answer.by.length > 0) {
        return {
          result: answer.kind,
          decidedBy: many(answer.by, (one) => denyJson(one, about)),
          why: "a deny assignment blocks it. No role can change that"
        };
      }
      return {
        result: answer.kind,
        decidedBy: [
          ...many(answer.withheld, (one) => ({
            ...grantJson(one, about),
            effect: "takes it away in notActions"
          })),
          ...many(answer.unmet, (one) => ({
            ...grantJson(one, about),
            effect: "its condition does not hold"
          }))
        ],
        why: "no assignment in force grants it"
      };
    case "unknown":
      return {
        result: answer.kind,
        decidedBy: many(answer.doubts, (one) => doubtJson(one, about)),
        why: [...new Set(answer.doubts.map(doubtWords))].slice(0, 5).join("; ")
      };
  }
}
function many(list, show) {
  return list.slice(0, MOST).map(show);
}
function grantJson({ assignment, role, eligible, open }, about) {
  return {
    ...assignmentJson(assignment, eligible ? "eligible" : "roleAssignment", about),
    role: { id: role.guid, name: role.roleName },
    ...open.length === 0 ? {} : { conditions: open.map(condition) }
  };
}
function assignmentJson(assignment, kind, { question, membership }) {
  const { id, scope, principalId, from, until } = assignment;
  const through = membership?.groupsOf(question.principal).get(principalId.toLowerCase());
  const path = wayDown(scope, question.scope);
  return {
    kind,
    id,
    scope,
    inherited: path.length > 1,
    path,
    principalId,
    ...through === void 0 ? {} : { through: [...through] },
    ...from === void 0 ? {} : { from: (0,part$14.Ly)(from) },
    ...until === void 0 ? {} : { until: (0,part$14.Ly)(until) }
  };
}
function denyJson(deny, { question }) {
  const path = wayDown(deny.scope, question.scope);
  return {
    kind: "denyAssignment",
    id: deny.id,
    name: deny.denyAssignmentName,
    scope: deny.scope,
    inherited: path.length > 1,
    path
  };
}
function condition({ text: text2, waits: on, condition: whole2 }) {
  return { condition: whole2, open: text2, waitsFor: on };
}
function waits(answer) {
  const open = [...answer.by, ...answer.denies].flatMap((one) => one.open);
  return [...new Set(open.flatMap((one) => one.waits))].join(", ");
}
function doubtJson(doubt, about) {
  const doubtWord = { doubt: doubtWords(doubt) };
  if ("deny" in doubt)
    return { ...denyJson(doubt.deny, about), ...doubtWord };
  if ("assignment" in doubt)
    return { ...assignmentJson(doubt.assignment, "roleAssignment", about), ...doubtWord };
  return { kind: "notRead", id: doubt.where, ...doubtWord };
}
function doubtWords(doubt) {
  switch (doubt.kind) {
    case "role-not-found":
      return `the definition of the assigned role ${doubt.assignment.roleGuid} is not given, or cannot be read`;
    case "condition":
      return doubt.why;
    case "membership":
      return "assigned to a group, and who is in it is not given";
    case "hierarchy":
    case "deny-hierarchy":
      return "assigned at a management group, and whether that stands above the scope is not given";
    case "deny-effect":
      return `the effect ${doubt.deny.denyAssignmentEffect ?? ""} of a deny assignment is not known`;
    case "deny-condition":
      return `of a deny assignment, ${doubt.why}`;
    case "deny-group":
      return "a deny assignment names or spares a principal of which it is not given whether the requested one is in it";
    case "not-read":
      return `not read: ${doubt.where}`;
  }
}
function answerRbac(request, now, modelOf) {
  const id = (0,part$12.Ms)(request, "id") ?? null;
  try {
    const question = questionOf(request, now);
    const { engine, membership } = modelOf(request, question.principal);
    if (question.action.includes("*"))
      return { id, result: "unknown", decidedBy: [], why: "the action has a wildcard. Ask for one action" };
    return { id, ...decisionJson(engine.decide(question), question, membership) };
  } catch (error) {
    if (error instanceof part$2.Kb)
      return { id, result: "error", why: error.message };
    throw error;
  }
}
function questionOf(request, now) {
  const principal = given(request, "principal") ?? given(request, "principalId");
  const who = (0,part$13.OW)(principal) ? principal : {};
  const name = (0,part$13.OW)(principal) ? (0,part$2.Qq)(principal, "id", "objectId", "principalId") : principal;
  if (typeof name !== "string" || name.trim() === "")
    throw new part$2.Kb("the request has no principal");
  const [action, dataAction] = [given(request, "action"), given(request, "dataAction")];
  if (action === void 0 === (dataAction === void 0))
    throw new part$2.Kb("the request needs either action or dataAction");
  const what = action ?? dataAction;
  if (typeof what !== "string" || what.trim() === "")
    throw new part$2.Kb("the action is not text");
  const scope = given(request, "scope");
  if (typeof scope !== "string" || scope.trim() === "")
    throw new part$2.Kb("the request has no scope");
  return {
    principal: name.trim(),
    action: what.trim(),
    plane: action === void 0 ? "data" : "control",
    scope: scope.trim(),
    at: timeOf(given(request, "at")) ?? now,
    attributes: readAttributes(request, who)
  };
}
function given(request, name) {
  return (0,part$12.Ms)(request, name) ?? void 0;
}
function timeOf(value) {
  if (value === void 0)
    return void 0;
  const at = typeof value === "string" ? (0,part$14.nV)(value.trim()) : void 0;
  if (at === void 0)
    throw new part$2.Kb("at is not an ISO 8601 time");
  return at;
}
var LooseEntry = class _LooseEntry {
  #object;
  #where;
  #roleNamed;
  #list;
  constructor(object2, where, roleNamed, list) {
    this.#object = object2;
    this.#where = where;
    this.#roleNamed = roleNamed;
    this.#list = list;
  }
  static of(item, where, roleNamed) {
    if (!(0,part$13.OW)(item))
      throw new part$2.Kb("is not an object");
    return new _LooseEntry(item, where, roleNamed);
  }
  id(...others) {
    return this.text("id", ...others) ?? this.name(this.#where);
  }
  ownKey() {
    return (0,part$2.HV)(this.text("id") ?? this.mandatoryWord("name"));
  }
  name(otherwise) {
    return this.text("name") ?? otherwise;
  }
  text(...names) {
    return (0,part$2.Qq)(this.#object, ...names);
  }
  word(...names) {
    return this.text(...names);
  }
  textOr(otherwise, ...names) {
    return this.text(...names) ?? otherwise;
  }
  mandatoryWord(...names) {
    return this.text(...names) ?? this.#missing(names[0] ?? "");
  }
  key(...names) {
    const key = this.mandatoryWord(...names);
    return key === "" ? this.#missing(names[0] ?? "") : key.trim();
  }
  roleKey() {
    const id = this.text("roleDefinitionId");
    if (id !== void 0 && id !== "")
      return (0,part$2.HV)(id);
    const name = this.text("roleDefinitionName") ?? this.#missing("roleDefinitionId");
    const key = this.#roleNamed?.(name);
    if (key === void 0)
      throw new part$2.Kb("names a role that is not among the definitions");
    return key;
  }
  flag(name) {
    const value = (0,part$2.ZZ)(this.#object, name);
    if (value === void 0 || typeof value === "boolean")
      return value;
    throw new part$2.Kb(`${name} is neither true nor false`);
  }
  scope() {
    const scope = this.text("scope") ?? this.#scopeInId() ?? this.#missing("scope");
    return scope === "" ? "/" : scope;
  }
  #scopeInId() {
    const id = (0,part$5.RQ)(this.id("roleAssignmentId").replace(/\/+$/, ""));
    if (id === void 0 || !(0,part$15.QV)((0,part$8.N6)(id.type), "Microsoft.Authorization"))
      return void 0;
    return id.scope;
  }
  scopes(...names) {
    const value = (0,part$2.ZZ)(this.#object, ...names);
    return value === void 0 ? void 0 : (0,part$2.Te)(value, names[0] ?? "");
  }
  texts(name) {
    return (0,part$2.Te)((0,part$2.ZZ)(this.#object, name), name);
  }
  moment(name) {
    const written = this.text(name);
    if (written === void 0)
      return void 0;
    const at = (0,part$14.nV)(written);
    if (at === void 0)
      throw new part$2.Kb(`${name} is not an ISO 8601 time`);
    return at;
  }
  inner(name) {
    const value = (0,part$2.ZZ)(this.#object, name);
    return (0,part$13.OW)(value) ? new _LooseEntry(value, name) : void 0;
  }
  list(name, alone) {
    const value = (0,part$2.ZZ)(this.#object, name) ?? this.#missing(name);
    const inList = (object2) => new _LooseEntry(object2, name, void 0, name);
    return (0,part$2.ld)(value, name).map((item) => {
      if (typeof item === "string" && alone !== void 0)
        return inList({ [alone]: item });
      if (!(0,part$13.OW)(item))
        throw new part$2.Kb(`${name} contains something that is not an object`);
      return inList(item);
    });
  }
  listIfAny(name, alone) {
    return (0,part$2.ZZ)(this.#object, name) === void 0 ? [] : this.list(name, alone);
  }
  listUnlessEmpty(name) {
    return this.list(name);
  }
  flattened(name, within) {
    const has = (0,part$2.ZZ)(this.#object, name) === void 0 && (0,part$2.ZZ)(this.#object, ...within) !== void 0;
    return has ? this : void 0;
  }
  #missing(name) {
    throw new part$2.Kb(this.#list === void 0 ? `has no ${name}` : `${this.#list} contains an object without ${name}`);
  }
};
function readEach(value, what, read, roleNamed) {
  const notRead = [];
  for (const [index, item] of (0,part$2.ld)(value, what).entries()) {
    const where = `${what}[${String(index)}]`;
    try {
      read(LooseEntry.of(item, where, roleNamed));
    } catch (error) {
      if (!(error instanceof part$2.Kb))
        throw error;
      notRead.push(`${where}: ${error.message}`);
    }
  }
  return notRead;
}
function readRoles(value) {
  const definitions = [];
  readEach(value, "roleDefinitions", (entry) => {
    const definition = { guid: entry.ownKey() };
    definitions.push(definition);
    definition.role = (0,part$2.E5)(entry);
  });
  const roles = new Map();
  for (const { guid, role } of definitions) {
    const key = guid.toLowerCase();
    if (roles.has(key) && !samePermissions(roles.get(key), role))
      throw new part$2.Kb(`roleDefinitions contains two different definitions of ${guid}`);
    roles.set(key, role);
  }
  return [...roles.values()].filter(part$16.O);
}
function samePermissions(a, b) {
  return JSON.stringify(a?.permissions) === JSON.stringify(b?.permissions);
}
function readAssignments(value, what, roles) {
  const active = [];
  const eligible = [];
  const roleNamed = (name) => {
    const named = roles.filter((role) => role.roleName.toLowerCase() === name.toLowerCase());
    return named.length === 1 ? named[0]?.guid : void 0;
  };
  const notRead = readEach(value, what, (entry) => {
    if ((0,part$2.PU)(entry))
      return;
    const list = what === "eligible" || (0,part$2.YT)(entry) ? eligible : active;
    list.push({ ...(0,part$2.I3)(entry), ...(0,part$2.s1)(entry) });
  }, roleNamed);
  return { active, eligible, notRead };
}
function readDenies(value) {
  const denies = [];
  const notRead = readEach(value, "denyAssignments", (entry) => denies.push((0,part$2.KP)(entry)));
  return { denies, notRead };
}
function readGroups(value, principal) {
  if ((0,part$13.Md)(value) || (0,part$13.OW)(value) && (0,part$13.Md)(value["value"]))
    return (0,part$2.ld)(value, "groups").flatMap((entry) => entryEdges(entry, principal));
  if (!(0,part$13.OW)(value))
    throw new part$2.Kb("groups is neither a list nor an object");
  return Object.entries(value).flatMap(([key, list]) => {
    if (!(0,part$13.OW)(list))
      return (0,part$2.ld)(list, "groups").map((one) => ({ member: idOf2(one), group: key }));
    return entryEdges({ id: key, ...list }, principal);
  });
}
function entryEdges(entry, principal) {
  if (typeof entry === "string")
    return [{ member: principal, group: entry }];
  if (!(0,part$13.OW)(entry))
    throw new part$2.Kb("groups contains something that is not a group");
  const holder = (0,part$2.Qq)(entry, "principal", "principalId", "member");
  const groups = (0,part$2.ZZ)(entry, "groups");
  if (holder !== void 0 && groups !== void 0)
    return (0,part$2.ld)(groups, "groups").map((one) => ({ member: holder, group: idOf2(one) }));
  const id = idOf2(entry);
  const [members, above] = [(0,part$2.ZZ)(entry, "members"), (0,part$2.ZZ)(entry, "memberOf")];
  if (members === void 0 && above === void 0)
    return [{ member: principal, group: id }];
  return [
    ...(0,part$2.ld)(members, "members").map((one) => ({ member: idOf2(one), group: id })),
    ...(0,part$2.ld)(above, "memberOf").map((one) => ({ member: id, group: idOf2(one) }))
  ];
}
function idOf2(entry) {
  const id = (0,part$13.OW)(entry) ? idOfObject(entry) : entry;
  if (typeof id !== "string")
    throw new part$2.Kb("groups contains something without id");
  return id.trim();
}
function idOfObject(entry) {
  return (0,part$2.Qq)(entry, "id", "objectId", "principalId", "groupId", "group");
}
function nodeScope(name) {
  const scope = (0,part$1.OD)(name);
  return (0,part$1.tb)(scope) || (0,part$1.vv)(scope) !== void 0 ? scope : (0,part$1.ot)(scope.slice(1));
}
function hierarchyOf(edges) {
  const parents = new Map();
  const nodes = new Set();
  for (const { child, parent } of edges) {
    const [below, above] = [nodeScope(child), nodeScope(parent)];
    nodes.add(below).add(above);
    const known = parents.get(below);
    if (known === void 0)
      parents.set(below, new Set([above]));
    else
      known.add(above);
  }
  const ancestors = new Map();
  return {
    above(scope) {
      const known = ancestors.get(scope);
      if (known !== void 0)
        return known;
      if (!nodes.has(scope))
        return void 0;
      const all = new Set();
      const open = [scope];
      for (let one = open.pop(); one !== void 0; one = open.pop()) {
        for (const parent of parents.get(one) ?? []) {
          if (!all.has(parent))
            open.push(parent);
          all.add(parent);
        }
      }
      ancestors.set(scope, all);
      return all;
    }
  };
}
function ancestorsOnly(ancestors) {
  const all = ancestors.map(nodeScope);
  return {
    above(scope) {
      if ((0,part$1.tb)(scope))
        return new Set(all);
      return void 0;
    }
  };
}
function readHierarchy(ancestors, groups) {
  if (ancestors !== void 0)
    return ancestorsOnly((0,part$2.ld)(ancestors, "ancestors").map(nameOf));
  if (groups === void 0)
    return void 0;
  if ((0,part$13.Md)(groups) && groups.length > 0 && groups.every((one) => typeof one === "string"))
    return ancestorsOnly(groups.map(nameOf));
  const edges = (0,part$13.OW)(groups) && !(0,part$13.Md)((0,part$12.Ms)(groups, "value")) ? Object.entries(groups).flatMap(([key, value]) => keyed(key, value)) : (0,part$2.ld)(groups, "managementGroups").flatMap((one) => edgesOf((0,part$2.Ik)(one)));
  return hierarchyOf(edges);
}
function keyed(key, value) {
  if (typeof value === "string")
    return [{ child: key, parent: value }];
  if (value === null)
    return [{ child: key, parent: "/" }];
  if (!(0,part$13.OW)(value))
    throw new part$2.Kb("managementGroups is not understood");
  return edgesOf({ id: key, ...value });
}
function edgesOf(group) {
  const own = nameOf(group);
  const details = (0,part$2.Ik)((0,part$2.ZZ)(group, "details"));
  const parent = (0,part$2.ZZ)(group, "parent") ?? (0,part$2.ZZ)(details, "parent");
  const chain = (0,part$2.ZZ)(group, "managementGroupAncestorsChain", "managementGroupAncestors") ?? (0,part$2.ZZ)(details, "managementGroupAncestors");
  const below = [(0,part$2.ZZ)(group, "children"), (0,part$2.ZZ)(group, "subscriptions")].flatMap((list) => (0,part$2.ld)(list, "children"));
  return [
    ...parent === void 0 ? [{ child: own, parent: "/" }] : [{ child: own, parent: nameOf(parent) }],
    ...(0,part$2.ld)(chain, "managementGroupAncestors").map((one) => ({ child: own, parent: nameOf(one) })),
    ...below.flatMap((one) => [
      { child: childOf(one), parent: own },
      ...(0,part$13.OW)(one) && (0,part$2.ZZ)(one, "children") !== void 0 ? edgesOf(one) : []
    ])
  ];
}
var GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function childOf(one) {
  const name = nameOf(one);
  const type = (0,part$13.OW)(one) ? (0,part$2.Qq)(one, "type") ?? "" : "";
  const isGroup = /managementGroups/i.test(type);
  return GUID.test(name) && !isGroup ? part$8.xe + name : name;
}
function nameOf(one) {
  const name = (0,part$13.OW)(one) ? (0,part$2.Qq)(one, "id", "name") : one;
  if (typeof name !== "string" || name === "")
    throw new part$2.Kb("managementGroups contains something without id");
  return name;
}
var MODEL_MEMBERS = [
  "roleDefinitions",
  "roleAssignments",
  "denyAssignments",
  "eligible",
  "groups",
  "managementGroups",
  "ancestors"
];
function readModel(request, principal, known) {
  const part = (name) => (0,part$12.Ms)(request, name) ?? void 0;
  const listed = part("roleAssignments");
  if (listed === void 0)
    throw new part$2.Kb("the request has no roleAssignments");
  const roles = known?.roles ?? readRoles(part("roleDefinitions"));
  const assigned = readAssignments(listed, "roleAssignments", roles);
  const eligibleOnes = readAssignments(part("eligible"), "eligible", roles);
  const { denies, notRead } = readDenies(part("denyAssignments"));
  const assignments = assigned.active;
  const eligible = [...assigned.eligible, ...eligibleOnes.active, ...eligibleOnes.eligible];
  const membership = membershipIn(request, principal, [...assignments, ...eligible]);
  const hierarchy = readHierarchy(part("ancestors"), part("managementGroups"));
  const engine = new part$1.lE({
    roleDefinitions: roles,
    assignments,
    eligible,
    denyAssignments: denies,
    ...membership === void 0 ? {} : { membership },
    groupsComplete: part("groups") !== void 0,
    ...hierarchy === void 0 ? {} : { hierarchy },
    managementGroups: (0,part$12.Ms)(request, "atScope") === false ? "unrelated" : "ancestors",
    notRead: { grants: [...assigned.notRead, ...eligibleOnes.notRead], denies: notRead }
  }, known?.actions);
  return { engine, membership };
}
function membershipIn(request, principal, assignments) {
  const groups = (0,part$12.Ms)(request, "groups") ?? void 0;
  const assignedTo = (0,part$12.Ms)(request, "assignedTo") ?? false;
  const edges = groups === void 0 ? [] : readGroups(groups, principal);
  const own = principal.toLowerCase();
  const listed = assignedTo === true || typeof assignedTo === "string" && assignedTo.trim().toLowerCase() === own;
  if (groups === void 0 && !listed)
    return void 0;
  const through = listed ? assignments.filter((one) => one.principalId.toLowerCase() !== own).map((one) => ({ member: principal, group: one.principalId })) : [];
  return (0,part$1._G)([...edges, ...through]);
}
var MOST_CHARACTERS = 33554432;
var RbacAnswers = class {
  #now;
  #parts = new part$0.S0(4096, MOST_CHARACTERS);
  #models = new part$0.S0(256, MOST_CHARACTERS);
  #numbers = 0;
  #bugs = 0;
  constructor(now) {
    this.#now = now;
  }
  get bugs() {
    return this.#bugs;
  }
  answer(line) {
    const which = `line ${String(line.number)}`;
    const read = (0,part$0.b6)(line);
    if (!read.ok)
      return (0,part$0.x5)(line, read.why);
    const request = this.#inParts(read.text) ?? whole(read.text);
    if (request === void 0)
      return (0,part$0.x5)(line, `${which} is not JSON`);
    const { json, modelOf } = request;
    if (!(0,part$12.Fh)(json) || !(0,part$13.OW)(json))
      return { ...(0,part$0.x5)(line, `${which} is not a JSON object, or nested too deeply`), id: (0,part$0.TH)(json) };
    try {
      return answerRbac(json, this.#now, modelOf);
    } catch (error) {
      this.#bugs += 1;
      return (0,part$0.x5)(line, `${which} met a bug of ours (${error instanceof Error ? error.name : "unknown"})`);
    }
  }
  #inParts(text2) {
    const parts = (0,part$0.CI)(text2, MODEL_MEMBERS, 1);
    if (parts === void 0)
      return void 0;
    try {
      const rest = JSON.parse(parts.rest);
      if (!(0,part$12.Fh)(rest) || !(0,part$13.OW)(rest))
        return void 0;
      const taken = parts.taken.map(([key, own]) => [key, this.#part(own)]);
      const modelOf = (request, principal) => this.#model(request, principal, taken);
      return { json: rest, modelOf };
    } catch (error) {
      if (error instanceof SyntaxError)
        return void 0;
      throw error;
    }
  }
  #part(text2) {
    return this.#parts.get(text2, (own) => {
      const json = JSON.parse(own);
      if (!(0,part$12.Fh)(json))
        throw new SyntaxError("nested too deeply");
      this.#numbers += 1;
      return { number: this.#numbers, json, length: own.length };
    });
  }
  #model(rest, principal, taken) {
    const names = taken.map(([key, { number }]) => `${key}:${String(number)}`).join(",");
    const assignedTo = (0,part$12.Ms)(rest, "assignedTo") ?? null;
    const flags = JSON.stringify([(0,part$12.Ms)(rest, "atScope") ?? null, assignedTo]);
    const weight = taken.reduce((sum, [, { length }]) => sum + length, 0);
    const personal = taken.some(([key]) => key === "groups") || assignedTo !== null;
    const make = () => {
      const request = { ...rest, ...Object.fromEntries(taken.map(([key, { json }]) => [key, json])) };
      return readModel(request, principal, definitionsOf(taken));
    };
    return this.#models.get(`${names} ${flags} ${personal ? principal : ""}`, make, weight);
  }
};
function definitionsOf(taken) {
  const part = taken.find(([key]) => key === "roleDefinitions")?.[1];
  if (part === void 0)
    return void 0;
  part.definitions ??= { roles: readRoles(part.json), actions: new part$1.En() };
  return part.definitions;
}
function whole(text2) {
  try {
    const json = JSON.parse(text2);
    return { json, modelOf: readModel };
  } catch {
    return void 0;
  }
}
async function rbacEval(operand, options, terminal) {
  const file = (0,part$0.W7)(operand);
  return (0,part$0.gK)(file, new RbacAnswers(options.now ?? (0,part$14.uR)(terminal.now())), terminal);
}
 }),
 3103:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   MF: () => ( holdsSign),
   qi: () => ( withoutAddressesInJson),
   tg: () => ( withoutAddresses)
 });
 var part$1 = __webpack_require__(3750);
 var part$0 = __webpack_require__(83);
var ADDRESS = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.)+[A-Za-z]{2,24}/g;
function withoutAddresses(text) {
  return text.includes("@") ? text.replace(ADDRESS, (address) => (0,part$0.Rj)(address)) : text;
}
function withoutAddressesInJson(value) {
  if (typeof value === "string") {
    const redacted = withoutAddresses(value);
    return redacted === value ? value : (0,part$1.Q2)((0,part$0.Rj)(value));
  }
  if (value === null || typeof value !== "object" || !holdsSign(value))
    return value;
  if (isList(value))
    return value.map((item) => withoutAddressesInJson(item));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutAddressesInJson(item)]));
}
function holdsSign(value) {
  if (typeof value === "string")
    return value.includes("@");
  if (typeof value !== "object" || value === null)
    return false;
  if (Array.isArray(value))
    return value.some(holdsSign);
  for (const key in value)
    if (key.includes("@") || holdsSign(Reflect.get(value, key)))
      return true;
  return false;
}
function isList(value) {
  return Array.isArray(value);
}
 }),
 2623:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   CI: () => ( partsOf),
   S0: () => ( TextCache),
   TH: () => ( idOf),
   W7: () => ( fileOf),
   b6: () => ( textOf),
   gK: () => ( evalLines),
   x5: () => ( refusal)
 });
 var part$0 = __webpack_require__(834);
 var part$1 = __webpack_require__(8439);
 var part$2 = __webpack_require__(3913);
 var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
 var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
 var node_buffer__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4573);
var [QUOTE, BACKSLASH, COMMA, COLON] = [34, 92, 44, 58];
function membersOf(text) {
  const members = [];
  let at = skipSpace(text, 0);
  if (text.charAt(at) !== "{")
    return void 0;
  for (; ; ) {
    at = skipSpace(text, at + 1);
    if (text.charCodeAt(at) !== QUOTE)
      return void 0;
    const end = text.indexOf('"', at + 1);
    const key = text.slice(at + 1, end);
    if (end === -1 || key.includes("\\"))
      return void 0;
    at = skipSpace(text, end + 1);
    if (text.charCodeAt(at) !== COLON)
      return void 0;
    const from = skipSpace(text, at + 1);
    const to = endOfValue(text, from);
    if (to === void 0)
      return void 0;
    members.push({ key, from, to });
    at = skipSpace(text, to);
    if (text.charCodeAt(at) !== COMMA)
      return text.charAt(at) === "}" ? members : void 0;
  }
}
function isDeeperThan(text, most) {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfText(text, at);
      if (end === void 0)
        return false;
      at = end - 1;
    } else if (code === 123 || code === 91) {
      depth += 1;
      if (depth > most)
        return true;
    } else if (code === 125 || code === 93)
      depth -= 1;
  }
  return false;
}
function isSpace(code) {
  return code === 32 || code === 9 || code === 13 || code === 10;
}
function skipSpace(text, from) {
  let at = from;
  while (isSpace(text.charCodeAt(at)))
    at += 1;
  return at;
}
function endOfText(text, from) {
  for (let end = text.indexOf('"', from + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH)
      slashes += 1;
    if (slashes % 2 === 0)
      return end + 1;
  }
  return void 0;
}
function endOfValue(text, from) {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfText(text, at);
      if (end === void 0 || depth === 0)
        return end;
      at = end - 1;
    } else if (code === 123 || code === 91)
      depth += 1;
    else if (code === 125 || code === 93) {
      if (depth === 0)
        return at;
      depth -= 1;
      if (depth === 0)
        return at + 1;
    } else if (depth === 0 && (code === COMMA || isSpace(code)))
      return at;
  }
  return void 0;
}
var LONGEST_LINE = 16 * part$2.D6;
var LARGE = 1048576;
var DEEPEST = 1e3;
function textOf({ number, bytes }) {
  const refused = (why) => ({ ok: false, why: `line ${String(number)} ${why}` });
  if (bytes === void 0)
    return refused(`is longer than ${String(LONGEST_LINE)} bytes`);
  if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_5__.isUtf8)(bytes))
    return refused("is not UTF-8");
  const text = bytes.toString("utf8").replace(number === 1 ? /^\uFEFF/ : /^(?!)/, "");
  if (text.length > LARGE && isDeeperThan(text, DEEPEST))
    return refused("is nested too deeply");
  return { ok: true, text };
}
function refusal(line, why) {
  return { id: null, line: line.number, result: "error", why };
}
function idOf(json) {
  if (typeof json !== "object" || json === null || !Object.hasOwn(json, "id") || !("id" in json))
    return null;
  return typeof json.id === "string" || typeof json.id === "number" ? json.id : null;
}
function partsOf(text, names, worthTaking) {
  const members = membersOf(text);
  const common = members?.filter(({ key }) => names.some((name) => name.toLowerCase() === key.toLowerCase())) ?? [];
  const plain = common.every(({ key }) => names.includes(key));
  if (!plain || new Set(common.map(({ key }) => key)).size < common.length)
    return void 0;
  const large = common.filter(({ from, to }) => to - from >= worthTaking);
  if (large.length === 0)
    return void 0;
  return {
    rest: without(text, large),
    taken: large.map(({ key, from, to }) => [key, text.slice(from, to)])
  };
}
function without(text, members) {
  let rest = "";
  let at = 0;
  for (const { from, to } of members) {
    rest += `${text.slice(at, from)}0`;
    at = to;
  }
  return rest + text.slice(at);
}
async function* linesOf(chunks, longest) {
  let number = 0;
  let begun = [];
  let length = 0;
  const add = (part) => {
    length += part.length;
    if (length > longest)
      begun = [];
    else if (part.length > 0)
      begun.push(part);
  };
  const ended = () => {
    number += 1;
    const bytes = length > longest ? void 0 : begun.length === 1 ? begun[0] : Buffer.concat(begun);
    begun = [];
    length = 0;
    return bytes === void 0 ? { number, bytes } : { number, bytes };
  };
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const lines = [];
    let from = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, from)) {
      add(bytes.subarray(from, end));
      lines.push(ended());
      from = end + 1;
    }
    add(bytes.subarray(from));
    yield lines;
  }
  if (length > 0)
    yield [ended()];
}
var ENOUGH = 65536;
function fileOf(operand) {
  return operand === "-" ? void 0 : operand;
}
async function evalLines(file, answers, terminal) {
  const write = async (text) => {
    try {
      await terminal.write(text);
    } catch (error) {
      throw (0,part$0.Lx)(error) ? error : new part$0.Wb(error);
    }
  };
  const input = file === void 0 ? terminal.input() : readable((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(terminal.cwd, file), file);
  try {
    for await (const lines of linesOf(input, LONGEST_LINE)) {
      let text = "";
      for (const line of lines) {
        text += `${JSON.stringify(answers.answer(line))}
`;
        if (text.length < ENOUGH)
          continue;
        await write(text);
        text = "";
      }
      if (text !== "")
        await write(text);
    }
  } catch (error) {
    if (!(0,part$0.Lx)(error))
      throw error;
  }
  return answers.bugs === 0 ? 0 : 70;
}
async function* readable(path, name) {
  const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.createReadStream)(path);
  try {
    for await (const chunk of stream)
      if (chunk instanceof Uint8Array)
        yield chunk;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw (0,part$1.IF)(`cannot read ${JSON.stringify(name)} (${code})`, {
      expected: "a file of JSON lines"
    });
  }
}
var TextCache = class {
  #entries = new Map();
  #mostEntries;
  #mostCharacters;
  #characters = 0;
  #newest;
  constructor(mostEntries, mostCharacters) {
    this.#mostEntries = mostEntries;
    this.#mostCharacters = mostCharacters;
  }
  get(text, make, weight = text.length) {
    const known = this.#entries.get(text);
    if (known !== void 0) {
      if (known !== this.#newest)
        this.#add(known);
      return known.made;
    }
    const made = make(text);
    if (weight > this.#mostCharacters / 4)
      return made;
    this.#add({ text: Buffer.from(text, "utf16le").toString("utf16le"), made, weight });
    this.#characters += weight;
    for (const [oldest, entry] of this.#entries) {
      if (this.#entries.size <= this.#mostEntries && this.#characters <= this.#mostCharacters)
        break;
      this.#entries.delete(oldest);
      this.#characters -= entry.weight;
    }
    return made;
  }
  #add(entry) {
    this.#entries.delete(entry.text);
    this.#entries.set(entry.text, entry);
    this.#newest = entry;
  }
};
 }),
 5890:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   E5: () => ( readRoleDefinition),
   EK: () => ( decodeRoleSchedule),
   HV: () => ( last),
   I3: () => ( readRoleAssignment),
   Ik: () => ( object),
   KP: () => ( readDenyAssignment),
   Kb: () => ( UnreadableEntry),
   PU: () => ( isOver),
   Qq: () => ( text),
   Te: () => ( texts),
   YT: () => ( isEligible),
   ZZ: () => ( field),
   _T: () => ( decodeRoleDefinition),
   aS: () => ( decodeDenyAssignment),
   k6: () => ( decodeRoleAssignment),
   ld: () => ( items),
   s1: () => ( scheduleWindow)
 });
 var part$0 = __webpack_require__(3103);
 var part$3 = __webpack_require__(3750);
 var part$2 = __webpack_require__(9303);
 var part$1 = __webpack_require__(5443);
 var part$4 = __webpack_require__(7404);
var DocumentedEntry = class _DocumentedEntry {
  #item;
  #members;
  constructor(item, members) {
    this.#item = item;
    this.#members = members;
  }
  static of(item) {
    return new _DocumentedEntry(item, item.at("properties"));
  }
  id() {
    return this.#item.at("id").id();
  }
  ownKey() {
    return this.#item.at("name").guid();
  }
  name() {
    return this.#item.at("name").text();
  }
  text(name) {
    return this.#members.at(name).optional((value) => (0,part$0.tg)(value.text()));
  }
  word(name) {
    return this.#members.at(name).optional((value) => value.text());
  }
  textOr(_otherwise, name) {
    return (0,part$0.tg)(this.mandatoryWord(name));
  }
  mandatoryWord(name) {
    return this.#members.at(name).text();
  }
  key(name) {
    return this.#members.at(name).guid();
  }
  roleKey() {
    return this.#members.at("roleDefinitionId").lastGuid();
  }
  flag(name) {
    return this.#members.at(name).optional((value) => value.flag());
  }
  scope() {
    return this.#members.at("scope").id();
  }
  scopes(name) {
    return this.#members.at(name).optional((list) => list.items().map((one) => one.id()));
  }
  texts(name) {
    return this.#members.at(name).texts();
  }
  moment(name) {
    return this.#members.at(name).optional((date) => {
      const text2 = date.text();
      return Number.isNaN(Date.parse(text2)) ? date.fail("a date and time") : text2;
    });
  }
  list(name) {
    return this.#members.at(name).items().map((item) => new _DocumentedEntry(item, item));
  }
  listIfAny(name) {
    return this.#members.at(name).optional(() => this.list(name)) ?? [];
  }
  listUnlessEmpty(name) {
    return this.listIfAny(name);
  }
  flattened() {
    return void 0;
  }
};
function decodeRoleDefinition(item) {
  const entry = DocumentedEntry.of(item);
  const { guid, roleName, permissions } = readRoleDefinition(entry);
  return {
    guid,
    roleName,
    type: entry.word("type") ?? "",
    permissions,
    assignableScopes: entry.texts("assignableScopes")
  };
}
function readRoleDefinition(entry) {
  const guid = entry.ownKey();
  return {
    guid,
    roleName: entry.textOr(guid, "roleName", "displayName", "name"),
    permissions: (flattened(entry) ?? entry.listUnlessEmpty("permissions")).map(readPermission)
  };
}
function deniedPermissions(entry) {
  return (flattened(entry) ?? entry.list("permissions")).map(readPermission);
}
function flattened(entry) {
  const itself = entry.flattened("permissions", ["actions", "notActions", "dataActions", "notDataActions"]);
  return itself && [itself];
}
function readPermission(entry) {
  return (0,part$1.i0)({
    actions: entry.texts("actions"),
    notActions: entry.texts("notActions"),
    dataActions: entry.texts("dataActions"),
    notDataActions: entry.texts("notDataActions"),
    condition: entry.text("condition") ?? entry.text("Condition"),
    conditionVersion: entry.text("conditionVersion") ?? entry.text("ConditionVersion")
  });
}
var UnreadableEntry = class extends Error {
  constructor(message) {
    super(message);
    this.name = "Unreadable";
  }
};
function field(entry, ...names) {
  const properties = (0,part$2.Ms)(entry, "properties");
  for (const object2 of [properties, entry]) {
    if (!(0,part$3.OW)(object2))
      continue;
    for (const name of names) {
      const value = (0,part$2.Ms)(object2, name);
      if (value !== void 0 && value !== null)
        return value;
    }
  }
  return void 0;
}
function text(entry, ...names) {
  const value = field(entry, ...names);
  if (value === void 0)
    return void 0;
  if (typeof value !== "string")
    throw new UnreadableEntry(`${names[0] ?? ""} is not text`);
  return value;
}
function texts(value, what) {
  if (value === void 0 || value === null)
    return [];
  const list = (0,part$3.Md)(value) ? value : [value];
  return list.map((one) => {
    if (typeof one !== "string")
      throw new UnreadableEntry(`${what} contains something that is not text`);
    return one;
  });
}
function items(value, what) {
  if (value === void 0 || value === null)
    return [];
  if ((0,part$3.Md)(value))
    return value;
  const page = (0,part$3.OW)(value) ? (0,part$2.Ms)(value, "value") : void 0;
  if ((0,part$3.Md)(page))
    return page;
  throw new UnreadableEntry(`${what} is not a list`);
}
function last(id) {
  const plain = id.trim().replace(/\/+$/, "");
  return plain.slice(plain.lastIndexOf("/") + 1);
}
function object(value) {
  return (0,part$3.OW)(value) ? value : {};
}
function decodeDenyAssignment(item) {
  return readDenyAssignment(DocumentedEntry.of(item));
}
function readDenyAssignment(entry) {
  const id = entry.id();
  return (0,part$1.i0)({
    id,
    denyAssignmentName: entry.text("denyAssignmentName") ?? entry.name(id),
    scope: entry.scope(),
    permissions: deniedPermissions(entry),
    doNotApplyToChildScopes: entry.flag("doNotApplyToChildScopes") ?? false,
    principals: entry.list("principals", "id").map(readPrincipal),
    excludePrincipals: entry.listIfAny("excludePrincipals", "id").map(readPrincipal),
    denyAssignmentEffect: entry.text("denyAssignmentEffect"),
    condition: entry.text("condition"),
    conditionVersion: entry.text("conditionVersion"),
    excludedScopes: entry.scopes("excludedScopes", "excludeScopes", "notScopes")
  });
}
function readPrincipal(entry) {
  return (0,part$1.i0)({
    id: entry.mandatoryWord("id", "objectId", "principalId"),
    type: entry.word("type", "objectType", "principalType")
  });
}
function decodeRoleAssignment(item) {
  return readRoleAssignment(DocumentedEntry.of(item));
}
function readRoleAssignment(entry) {
  return (0,part$1.i0)({
    id: entry.id("roleAssignmentId"),
    scope: entry.scope(),
    roleGuid: entry.roleKey(),
    principalId: entry.key("principalId", "objectId"),
    principalType: entry.text("principalType", "objectType"),
    condition: entry.text("condition"),
    conditionVersion: entry.text("conditionVersion")
  });
}
function decodeRoleSchedule(item) {
  const entry = DocumentedEntry.of(item);
  return (0,part$1.i0)({
    ...readRoleAssignment(entry),
    memberType: entry.word("memberType"),
    assignmentType: entry.word("assignmentType"),
    endDateTime: entry.moment("endDateTime")
  });
}
function scheduleWindow(entry) {
  const schedule = entry.inner("scheduleInfo");
  const expiration = schedule?.inner("expiration");
  const from = entry.moment("startDateTime") ?? schedule?.moment("startDateTime") ?? entry.moment("start");
  const until = entry.moment("endDateTime") ?? expiration?.moment("endDateTime") ?? entry.moment("end") ?? lasting(expiration?.text("duration"), from);
  return { ...from === void 0 ? {} : { from }, ...until === void 0 ? {} : { until } };
}
function lasting(duration, from) {
  if (duration === void 0)
    return void 0;
  const length = (0,part$4.E9)(duration);
  if (length === void 0 || from === void 0)
    throw new UnreadableEntry("has a duration that is not understood");
  return (0,part$4.uR)(from + length);
}
function isEligible(entry) {
  const marks = ["type", "id", "assignmentState"].map((name) => entry.text(name) ?? "");
  return marks.some((mark) => /roleEligibility|^eligible$/i.test(mark));
}
var OVER = /^(denied|failed|canceled|cancelled|revoked|expired|timedout|invalid|admindenied|pending\w*|failedasresourceislocked)$/i;
function isOver(entry) {
  return OVER.test(entry.text("status") ?? "");
}
 }),
 5443:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   al: () => ( inOrder),
   bs: () => ( Cursor),
   i0: () => ( dense),
   sG: () => ( Malformed)
 });
 var part$0 = __webpack_require__(6846);
 var part$2 = __webpack_require__(3076);
 var part$1 = __webpack_require__(6394);
var Malformed = class extends Error {
  path;
  expected;
  constructor(path, expected) {
    super(`${(0,part$1.L)(path)}: expected ${expected}`);
    this.name = "Malformed";
    this.path = (0,part$1.L)(path);
    this.expected = expected;
  }
};
var MAX_DEPTH = 128;
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
var Cursor = class _Cursor {
  #value;
  #within;
  #key;
  constructor(value, within, key = "") {
    this.#value = value;
    this.#within = within;
    this.#key = key;
  }
  #path() {
    return this.#within === void 0 ? [] : [...this.#within.#path(), this.#key];
  }
  get absent() {
    return this.#value === void 0 || this.#value === null;
  }
  get given() {
    return this.#value !== void 0;
  }
  fail(expected) {
    throw new Malformed(this.#path(), expected);
  }
  at(key) {
    if (!isObject(this.#value))
      this.fail("an object");
    const value = Object.hasOwn(this.#value, key) ? this.#value[key] : void 0;
    return new _Cursor(value, this, key);
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
  textIfAny() {
    return typeof this.#value === "string" ? this.#value : void 0;
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
    return this.#value.map((item, index) => new _Cursor(item, this, index));
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
    return Object.entries(this.#value).map(([key, value]) => [key, new _Cursor(value, this, key)]);
  }
  json() {
    return isJson(this.#value) ? this.#value : this.fail(`a JSON value at most ${String(MAX_DEPTH)} deep`);
  }
  guid() {
    return (0,part$2.Os)(this.text()) ?? this.fail("a GUID");
  }
  lastGuid() {
    const text = this.text();
    return (0,part$2.Os)(text.slice(text.lastIndexOf("/") + 1)) ?? this.fail("an id that ends in a GUID");
  }
  id() {
    return (0,part$0.a)(this.text()) ?? this.fail("an Azure resource id");
  }
  region() {
    const text = this.text();
    return (0,part$2.Ny)(text) ?? (0,part$2.Ny)(text.replace(/[^A-Za-z0-9]/g, "")) ?? this.fail("the name of a region");
  }
};
function hasNoUndefined(fields) {
  return !Object.values(fields).includes(void 0);
}
function dense(fields) {
  if (hasNoUndefined(fields))
    return fields;
  const present = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
  if (!hasNoUndefined(present))
    throw new Error("an undefined field was kept");
  return present;
}
function inOrder(items, key) {
  return items.map((item) => ({ item, by: key(item).toLowerCase() })).toSorted((a, b) => a.by < b.by ? -1 : a.by > b.by ? 1 : 0).map(({ item }) => item);
}
 }),
 9303:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   AU: () => ( not),
   C5: () => ( memberOf),
   Fh: () => ( isJson),
   Gv: () => ( isObject),
   KV: () => ( groundsOf),
   L5: () => ( unknown),
   MA: () => ( openObject),
   Ms: () => ( entryOf),
   Rd: () => ( GAP),
   XB: () => ( anyUnknown),
   Y6: () => ( restOf),
   c2: () => ( deepEquals),
   cy: () => ( isArray),
   dx: () => ( grounded),
   gn: () => ( withMembers),
   go: () => ( typeName),
   qE: () => ( isKnown),
   t8: () => ( isUnknown),
   yI: () => ( waitsOf)
 });
function isContainer(value) {
  return typeof value === "object" && value !== null;
}
function isJson(value, limits = { depth: 128, nodes: 2e6 }) {
  const { depth, nodes } = limits;
  return nodes >= 1 && (isContainer(value) ? within(value, depth, nodes - 1) >= 0 : isScalar(value));
}
function within(container, depth, nodes) {
  let left = nodes;
  if (Array.isArray(container)) {
    const items = container;
    left -= items.length;
    if (left < 0 || depth <= 0 && items.length > 0)
      return -1;
    for (let index = 0; index < items.length; index += 1) {
      const item = items[index];
      if (isContainer(item)) {
        left = within(item, depth - 1, left);
        if (left < 0)
          return -1;
      } else if (!isScalar(item))
        return -1;
    }
    return left;
  }
  const prototype = Object.getPrototypeOf(container);
  if (prototype !== Object.prototype && prototype !== null)
    return -1;
  for (const key in container) {
    left -= 1;
    if (left < 0 || depth <= 0)
      return -1;
    const inner = container[key];
    if (isContainer(inner)) {
      left = within(inner, depth - 1, left);
      if (left < 0)
        return -1;
    } else if (!isScalar(inner))
      return -1;
  }
  return left;
}
function isScalar(value) {
  if (typeof value === "string" || value === null || typeof value === "boolean")
    return true;
  return typeof value === "number" && Number.isFinite(value);
}
function entryOf(object, key) {
  if (Object.hasOwn(object, key))
    return object[key];
  const wanted = key.toLowerCase();
  for (const name of Object.keys(object))
    if (name.length === key.length && name.toLowerCase() === wanted)
      return object[name];
  return void 0;
}
var GAP = "\uFFFD";
var MOST = 50;
function grounded(all) {
  const every2 = new Set(all.flatMap((one) => one?.texts ?? []));
  const texts = [...every2].slice(0, MOST);
  const origins = new Set(all.map((one) => (every2.size > MOST ? void 0 : one?.from) ?? "anything"));
  const from = ["anything", "resource", "secret"].find((one) => origins.has(one)) ?? "anything";
  return from === "anything" && texts.length === 0 ? void 0 : { texts, from };
}
var GROUNDS = Symbol("what is known of it all the same");
var WAITS = Symbol("known only after deployment");
var REST = Symbol("members that are not known");
function unknown(waits, grounds) {
  const each = waits.length < 2 ? waits : [...new Set(waits)];
  return grounds === void 0 ? { [WAITS]: each } : { [WAITS]: each, [GROUNDS]: grounds };
}
function groundsOf(value) {
  return value[GROUNDS];
}
function isUnknown(value) {
  return typeof value === "object" && value !== null && WAITS in value;
}
function openObject(members, waits) {
  return { ...members, [REST]: waits };
}
function restOf(object) {
  const waits = object[REST];
  return waits === void 0 ? void 0 : unknown(waits);
}
function withMembers(object, members) {
  const waits = object[REST];
  return waits === void 0 ? members : openObject(members, waits);
}
function memberOf(object, key) {
  const known = entryOf(object, key);
  return known === void 0 ? restOf(object) : known;
}
function isArray(value) {
  return Array.isArray(value);
}
function isObject(value) {
  return typeof value === "object" && value !== null && !isArray(value) && !isUnknown(value);
}
function waitsOf(value) {
  if (isUnknown(value))
    return value[WAITS];
  if (isArray(value))
    return value.flatMap(waitsOf);
  if (isObject(value))
    return [...Object.values(value).flatMap(waitsOf), ...value[REST] ?? []];
  return [];
}
function anyUnknown(values) {
  if (values.every(isKnown))
    return void 0;
  const waits = values.flatMap(waitsOf);
  return waits.length === 0 ? void 0 : unknown(waits, grounded(values.flatMap(allGrounds)));
}
function allGrounds(value) {
  if (isUnknown(value))
    return [value[GROUNDS]];
  if (isArray(value))
    return value.flatMap(allGrounds);
  if (!isObject(value))
    return [];
  return [...Object.values(value).flatMap(allGrounds), ...value[REST] === void 0 ? [] : [void 0]];
}
function isKnown(value) {
  if (typeof value !== "object" || value === null)
    return true;
  if (isUnknown(value))
    return value[WAITS].length === 0;
  if (isArray(value))
    return value.every(isKnown);
  return Object.values(value).every(isKnown) && (value[REST] ?? []).length === 0;
}
function typeName(value) {
  if (value === null)
    return "Null";
  if (isUnknown(value))
    return "Unknown";
  if (isArray(value))
    return "Array";
  if (typeof value === "object")
    return "Object";
  if (typeof value === "number")
    return Number.isInteger(value) ? "Integer" : "Float";
  return typeof value === "string" ? "String" : "Boolean";
}
function not(truth) {
  return isUnknown(truth) ? truth : !truth;
}
function deepEquals(a, b) {
  if (isUnknown(a) || isUnknown(b))
    return anyUnknown([a, b]) ?? false;
  if (isArray(a) || isArray(b)) {
    if (!isArray(a) || !isArray(b) || a.length !== b.length)
      return false;
    return every(a.map((item, index) => [item, b[index] ?? null]));
  }
  if (isObject(a) || isObject(b)) {
    if (!isObject(a) || !isObject(b))
      return false;
    const rest = restOf(a) ?? restOf(b);
    if (rest !== void 0)
      return openEquals(a, b, rest);
    const keys = Object.keys(a);
    if (keys.length !== Object.keys(b).length || !keys.every((key) => Object.hasOwn(b, key)))
      return false;
    return every(keys.map((key) => [a[key] ?? null, b[key] ?? null]));
  }
  return a === b;
}
function openEquals(a, b, rest) {
  const keys = [... new Set([...Object.keys(a), ...Object.keys(b)])];
  const differ = keys.some((key) => {
    const [own, other] = [memberOf(a, key), memberOf(b, key)];
    return own === void 0 || other === void 0 || deepEquals(own, other) === false;
  });
  return differ ? false : rest;
}
function every(pairs) {
  let waits;
  for (const [a, b] of pairs) {
    const same = deepEquals(a, b);
    if (same === false)
      return false;
    if (isUnknown(same))
      waits ??= same;
  }
  return waits ?? true;
}
 }),
 6846:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   GP: () => ( writtenTail),
   IU: () => ( buildResourceId),
   N9: () => ( managementGroupScope),
   OT: () => ( idTail),
   PF: () => ( resourceIdOf),
   PK: () => ( isKeyWithin),
   QR: () => ( tailText),
   RQ: () => ( parseResourceId),
   RU: () => ( rebase),
   Sd: () => ( idsIn),
   T4: () => ( idKey),
   To: () => ( pairedName),
   UO: () => ( isWithin),
   a: () => ( resourceId),
   gh: () => ( isOfType),
   gx: () => ( subscriptionScope),
   j9: () => ( extendedBy),
   kJ: () => ( extendedResource),
   ld: () => ( resourceIdIn),
   mp: () => ( lastSegment),
   pd: () => ( levelsOf),
   s: () => ( sameId),
   ut: () => ( splitResourceId),
   wX: () => ( namesIn),
   wZ: () => ( resourceGroupScope),
   xq: () => ( PROVIDERS)
 });
 var part$0 = __webpack_require__(9330);
function isResourceId(text) {
  return text === "/" || /^(\/[^/\s?#%\\]+)+$/u.test(text) && !text.includes("/../") && !text.endsWith("/..");
}
function resourceId(text) {
  if (text === "")
    return void 0;
  const slashed = `/${text.replace(/^\/+/, "").replace(/\/+$/, "")}`;
  return isResourceId(slashed) ? slashed : void 0;
}
var SHORTEST = 60;
var WITHIN_TEXT = /\/subscriptions\/[0-9a-f-]{36}(?:\/[^/"'\s,;()[\]]{1,260}){2,24}/gi;
function idsIn(text) {
  if (text.length < SHORTEST || !text.toLowerCase().includes(part$0.xe))
    return [];
  return [...text.matchAll(WITHIN_TEXT)].flatMap(([one]) => resourceId(one) ?? []);
}
function resourceIdOf(...segments) {
  const id = resourceId(segments.join("/"));
  if (id === void 0)
    throw new Error("not an Azure resource id");
  return id;
}
function subscriptionScope(id) {
  return resourceIdOf(part$0.xe + id);
}
function resourceGroupScope(subscription, name) {
  return isName(name) ? resourceId(part$0.xe + subscription + part$0._f + name) : void 0;
}
function managementGroupScope(name) {
  return isName(name) ? resourceId(part$0.nA + name) : void 0;
}
function isName(text) {
  return text !== "" && !text.includes("/");
}
function idKey(id) {
  const lower = id.trim().toLowerCase();
  const tidy = lower.startsWith("/") && !lower.endsWith("/") && !lower.includes("//");
  return tidy ? lower : `/${lower.split("/").filter((part) => part !== "").join("/")}`;
}
function sameId(a, b) {
  return a === b || idKey(a) === idKey(b);
}
var SLASH = 47;
function isKeyWithin(id, scope) {
  const { length } = scope;
  if (id.length < length || id.length > length && id.charCodeAt(length) !== SLASH)
    return false;
  return id.startsWith(scope);
}
function isWithin(id, scope) {
  const outer = scope.toLowerCase().replace(/\/+$/, "");
  return isKeyWithin(id.toLowerCase(), outer);
}
function lastSegment(id) {
  return id.slice(id.lastIndexOf("/") + 1);
}
var PROVIDERS = "/providers/";
function parseResourceId(id) {
  return isResourceId(id) || (0,part$0.Sk)(id)?.kind === "resourceGroup" ? splitResourceId(id) : void 0;
}
function splitResourceId(id) {
  const scope = (0,part$0.Sk)(id);
  if (scope?.kind === "resourceGroup") {
    return {
      scope: part$0.xe + scope.subscription,
      type: part$0.Ei,
      name: scope.resourceGroup
    };
  }
  const at = id.toLowerCase().lastIndexOf(PROVIDERS);
  if (at === -1)
    return void 0;
  const [namespace = "", ...rest] = id.slice(at + PROVIDERS.length).split("/");
  if (rest.length < 2 || rest.length % 2 === 1 || rest.includes(""))
    return void 0;
  const types = rest.filter((_, index) => index % 2 === 0);
  return {
    scope: at === 0 ? "/" : id.slice(0, at),
    type: [namespace, ...types].join("/"),
    name: rest.filter((_, index) => index % 2 === 1).join("/")
  };
}
function namesIn(id) {
  const at = id.toLowerCase().lastIndexOf(PROVIDERS);
  const pairs = at === -1 ? id.split("/").slice(1) : id.slice(at + PROVIDERS.length).split("/").slice(1);
  return pairs.filter((_, index) => index % 2 === 1);
}
function extendedResource(id) {
  const scope = splitResourceId(id)?.scope;
  return scope === void 0 || (0,part$0.Sk)(scope) !== void 0 ? void 0 : scope;
}
function extendedBy(id) {
  return parseResourceId(id)?.scope ?? "/";
}
function typedName(type, name) {
  const names = name.split("/");
  return (0,part$0.Mb)(type) === void 0 || names.includes("") ? void 0 : pairedName(type, names);
}
function pairedName(type, names) {
  const [namespace = "", ...segments] = type.split("/");
  if (segments.length === 0 || segments.length !== names.length)
    return void 0;
  return [namespace, ...segments.flatMap((segment, index) => [segment, names[index] ?? ""])].join("/");
}
function writtenTail(type, names) {
  if (type.toLowerCase() === part$0.Ei.toLowerCase())
    return part$0._f + names.join("/");
  const path = pairedName(type, names);
  return path === void 0 ? void 0 : PROVIDERS + path;
}
function idTail(type, name) {
  if ((0,part$0.Ke)(type))
    return isName(name) ? part$0._f + name : void 0;
  const path = typedName(type, name);
  return path === void 0 ? void 0 : PROVIDERS + path;
}
function buildResourceId(scope, type, name) {
  const tail = idTail(type, name);
  return tail === void 0 ? void 0 : resourceId((scope === "/" ? "" : scope) + tail);
}
function resourceIdIn(scope, type, name) {
  const id = buildResourceId(scope, type, name);
  if (id === void 0)
    throw new Error("not the parts of an Azure resource id");
  return id;
}
function levelsOf(id) {
  const parts = id.split("/").filter((part) => part !== "");
  const levels = [];
  for (let at = 0; at < parts.length; ) {
    at += parts[at]?.toLowerCase() === "providers" ? 4 : 2;
    levels.push(`/${parts.slice(0, at).join("/")}`);
  }
  return levels;
}
function rebase(id, from, to) {
  return isWithin(id, from) ? resourceId(to + id.slice(from.replace(/\/+$/, "").length)) : void 0;
}
function isOfType(id, type) {
  const parts = parseResourceId(id);
  return parts !== void 0 && (0,part$0.n6)(parts.type, type);
}
function tailText(tail) {
  return tail.toLowerCase().startsWith(PROVIDERS) ? tail.slice(PROVIDERS.length) : tail;
}
 })
};
