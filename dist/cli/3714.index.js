export const id = 3714;
export const ids = [3714];
export const modules = {
 3714:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   CH: () => ( PathPositions),
   Kh: () => ( typesNamedBy),
   LD: () => ( decide),
   LF: () => ( FieldPositions),
   M7: () => ( bindAssignments),
   PV: () => ( packsInForce),
   Qu: () => ( SharedConditions),
   Y7: () => ( SharedPositions),
   pl: () => ( typesOf),
   ql: () => ( ValueNode),
   wE: () => ( compile)
 });
 var part$0 = __webpack_require__(355);
 var part$1 = __webpack_require__(6220);
 var part$6 = __webpack_require__(7533);
 var part$2 = __webpack_require__(3295);
 var part$3 = __webpack_require__(7350);
 var part$7 = __webpack_require__(9303);
 var part$4 = __webpack_require__(9871);
 var part$5 = __webpack_require__(3076);
function packsInForce(policies) {
  return { count: policies.length, about: () => policies };
}
function bindAssignments(assignments, library) {
  const policies = [];
  const notUnderstood = [];
  const rule = (0,part$4.Pu)(part$0.iT);
  const source = {
    definition: (key) => library.definition(key),
    initiative: (key) => library.initiative(key),
    rule
  };
  for (const assignment of assignments) {
    for (const one of bindAssignment(assignment, source)) {
      if ("rule" in one)
        policies.push(one);
      else
        notUnderstood.push(one);
    }
  }
  return { policies, notUnderstood };
}
function bindAssignment(assignment, library) {
  const { policyDefinitionId: id, definitionVersion: pin } = assignment.properties;
  const overrides = (assignment.properties.overrides ?? []).filter(({ kind }) => isVersionOverride(kind));
  const isInitiative = /\/policySetDefinitions\//i.test(id);
  return variants(overrides, pin, isInitiative).flatMap(({ version, only, except }) => {
    const versions = { ...only === void 0 ? {} : { only }, except };
    const origin = {
      assignment,
      definitionId: id,
      versions,
      ...isInitiative ? { initiativeId: id } : {}
    };
    if (!isInitiative)
      return [bindDefinition(origin, version, assignment.properties.parameters, library)];
    const found = find(id, version, (key) => library.initiative(key), "initiative");
    if (!found.ok)
      return [{ ...origin, why: found.problem }];
    return bindInitiative({ ...origin, initiative: found.value }, found.value, library);
  });
}
function isVersionOverride(kind) {
  return /^(policyVersion|definitionVersion)$/i.test(kind);
}
function variants(overrides, pin, isInitiative) {
  const taken = [];
  const found = [];
  for (const { value, selectors = [] } of overrides) {
    if (isInitiative && selectors.some(({ kind }) => (0,part$5.QV)(kind, "policyDefinitionReferenceId")))
      continue;
    found.push({ version: value, only: selectors, except: [...taken] });
    taken.push(selectors);
  }
  const all = taken.some((selectors) => selectors.length === 0);
  return all ? found : [...found, { version: pin, except: taken }];
}
function bindInitiative(origin, initiative, library) {
  const own = (0,part$0.E6)(initiative.properties.parameters, origin.assignment.properties.parameters);
  const passedTo = own.ok ? (0,part$0.tD)(own.value) : () => own;
  return initiative.properties.policyDefinitions.map((reference2) => {
    const { policyDefinitionReferenceId: referenceId, policyDefinitionId: definitionId } = reference2;
    const member = { ...origin, definitionId, ...referenceId === void 0 ? {} : { referenceId } };
    const passed = passedTo(reference2.parameters);
    if (!passed.ok)
      return { ...member, why: passed.problem };
    const pin = memberPin(reference2, origin.assignment);
    if (!pin.ok)
      return { ...member, why: pin.problem };
    return bindDefinition(member, pin.value, passed.value, library);
  });
}
function memberPin(reference2, assignment) {
  const id = reference2.policyDefinitionReferenceId?.toLowerCase() ?? "";
  for (const { kind, value, selectors = [] } of assignment.properties.overrides ?? []) {
    const references = selectors.filter((selector) => (0,part$5.QV)(selector.kind, "policyDefinitionReferenceId"));
    if (!isVersionOverride(kind) || references.length === 0)
      continue;
    const hit = references.every(({ in: listed2, notIn }) => listed2 === void 0 ? !has(notIn ?? [], id) : has(listed2, id));
    if (!hit)
      continue;
    if (references.length < selectors.length) {
      return { ok: false, problem: "an override of its version depends on more than its reference" };
    }
    return { ok: true, value };
  }
  return { ok: true, value: reference2.definitionVersion };
}
function has(listed2, id) {
  return listed2.some((one) => one.toLowerCase() === id);
}
function bindDefinition(origin, pin, passed, library) {
  const found = find(origin.definitionId, pin, (key) => library.definition(key), "definition");
  if (!found.ok)
    return { ...origin, why: found.problem };
  const definition = found.value;
  const known = { ...origin, definition };
  const parameters = (0,part$0.E6)(definition.properties.parameters, passed);
  if (!parameters.ok)
    return { ...known, why: parameters.problem };
  const rule = library.rule(definition.properties.policyRule);
  if (!rule.ok)
    return { ...known, why: `its rule was not understood: ${rule.problem}` };
  const effect = (0,part$0.$x)(rule.value.effect, parameters.value);
  return { ...known, rule: rule.value, parameters: parameters.value, effect };
}
function find(id, pin, look, what) {
  const key = id.toLowerCase();
  const pinned = pin === void 0 ? void 0 : look(`${key}@${pin.toLowerCase()}`);
  const found = pinned ?? look(key);
  if (found === void 0)
    return { ok: false, problem: `the ${what} was not fetched` };
  if (!found.known)
    return { ok: false, problem: found.detail };
  const { version } = found.value.properties;
  if (pinned === void 0 && pin !== void 0 && version !== void 0 && (0,part$6.i)(version, pin) !== true) {
    return { ok: false, problem: `the ${what} is pinned to ${pin}, and only version ${version} was found` };
  }
  return { ok: true, value: found.value };
}
var OPEN = (0,part$7.L5)([]);
function situationOf({ resource, context, work }, { parameters, aliases, disputed, memory }) {
  return { work, memory, ...context.around, resource, parameters, aliases, disputed };
}
function reference(test, fixed) {
  return { kind: "run", safe: false, cost: 100, check: (run2) => (0,part$0.D)(test, situationOf(run2, fixed)) };
}
function constant(work) {
  const result = (0,part$1.CD)(work);
  return result.ok && typeof result.value === "boolean" ? result.value : void 0;
}
function readsOnly(operand, allowed) {
  if (operand.kind === "array")
    return operand.items.every((item) => readsOnly(item, allowed));
  if (operand.kind === "object")
    return operand.entries.every(([, inner]) => readsOnly(inner, allowed));
  if (operand.kind === "literal")
    return true;
  let only = true;
  (0,part$0.GG)(operand.node, (node) => {
    if (node.kind !== "call")
      return;
    const name = node.name.toLowerCase();
    if (Object.hasOwn(part$0.i$, name) && !allowed.includes(name))
      only = false;
  });
  return only;
}
function constantOf(operand, fixed) {
  if (operand.kind === "literal")
    return operand.value;
  const { constants } = fixed;
  if (constants.has(operand))
    return constants.get(operand);
  const value = (0,part$0.JP)(operand) > part$0.yT.parameters ? void 0 : evaluated(operand, fixed);
  constants.set(operand, value);
  return value;
}
function evaluated(operand, { parameters, aliases, disputed, memory }) {
  const result = (0,part$0.Lq)(operand, { resource: { body: {} }, parameters, aliases, disputed, memory });
  return result.ok && (0,part$7.qE)(result.value) ? result.value : void 0;
}
function oncePerContext(work) {
  const cached = new Map();
  let last;
  let current;
  return (run2) => {
    const { context } = run2;
    if (context !== last || current === void 0) {
      if (context.around !== last?.around)
        cached.clear();
      current = cached.get(context);
      if (current === void 0) {
        current = attempted(() => work({ ...run2, work: run2.work.another() }));
        cached.set(context, current);
      }
      last = context;
    }
    if ("error" in current)
      throw current.error;
    return current.value;
  };
}
function attempted(work) {
  try {
    return { value: work() };
  } catch (error) {
    if (error instanceof part$1.tj || error instanceof part$0.mS)
      return { error };
    throw error;
  }
}
function valueReader(operand, fixed) {
  const reads = (0,part$0.JP)(operand);
  if (reads <= part$0.yT.context) {
    const constant2 = constantOf(operand, fixed);
    if (constant2 !== void 0)
      return () => constant2;
    return oncePerContext((run2) => (0,part$0.ib)(operand, (0,part$0.TW)(situationOf(run2, fixed), [], notes(run2))));
  }
  const name = (0,part$0.wx)(operand);
  if (name !== void 0)
    return (run2) => fieldValue(name, run2, fixed);
  let under;
  const functions = oncePerContext((first) => {
    const base = (0,part$0.TW)(situationOf(first, fixed), [], { walked: new Set(), disputed: new Set() });
    const field = { ...part$0.i$.field, eager: ([given = null]) => named(given) };
    const named = (given) => {
      if ((0,part$7.t8)(given))
        return given;
      if (typeof given !== "string")
        throw new part$1.tj(`expected a name, not a value of type ${(0,part$7.go)(given)}`);
      return under === void 0 ? null : fieldValue(given, under, fixed);
    };
    return {
      get: (called) => called === "field" ? field : base.get(called),
      measures: base.measures,
      absent: (of, property) => base.absent?.(of, property),
      tick: () => {
        under?.work.spend(1);
      },
      spend: (parts) => {
        under?.work.spend((0,part$0.B_)(parts));
      }
    };
  });
  return (run2) => {
    under = run2;
    return (0,part$0.ib)(operand, functions(run2));
  };
}
function fieldValue(name, run2, { disputed }) {
  const place = run2.places.of(name);
  const missing = disputed.missingFieldFunction === "null" ? null : "";
  if (place.kind === "elsewhere")
    return missing;
  if (place.kind === "one") {
    const node = place.read(run2);
    return node === void 0 ? missing : node.value;
  }
  return (0,part$0.E8)({ many: true, matches: (0,part$2.e6)(run2.root.value, place.path, 0) }, missing);
}
function notes({ work }) {
  return { walked: new Set(), disputed: new Set(), work };
}
var Bound = class extends Error {
};
function forMember(where, name, value) {
  if (typeof value !== "string" && typeof value !== "number")
    return void 0;
  const literal = { kind: "literal", value };
  const replaced = (node) => {
    switch (node.kind) {
      case "literal":
        return node;
      case "property":
        return { ...node, of: replaced(node.of) };
      case "index":
        return { ...node, of: replaced(node.of), index: replaced(node.index) };
      case "call": {
        if (node.name.toLowerCase() !== "current")
          return { ...node, args: node.args.map(replaced) };
        const [argument] = node.args;
        if (argument === void 0)
          return literal;
        const own = argument.kind === "literal" && typeof argument.value === "string" && argument.value.toLowerCase();
        if (own !== name.toLowerCase())
          throw new Bound();
        return literal;
      }
    }
  };
  const operand = (one) => {
    if ((0,part$0.JP)(one) < part$0.yT.member)
      return one;
    if (one.kind === "array")
      return (0,part$0.RP)(one.items.map(operand));
    if (one.kind === "object")
      return (0,part$0.Zd)(one.entries.map(([key, inner]) => [key, operand(inner)]));
    return one.kind === "literal" ? one : (0,part$0.gP)(one.source, replaced(one.node));
  };
  const left = (one) => {
    if (one.kind === "field")
      return { kind: "field", field: operand(one.field) };
    if (one.kind === "value")
      return { kind: "value", value: operand(one.value) };
    throw new Bound();
  };
  const condition = (one) => {
    if (one.kind === "test")
      return { ...one, left: left(one.left), right: operand(one.right) };
    if (one.kind === "not")
      return { kind: "not", condition: condition(one.condition) };
    return { kind: one.kind, conditions: one.conditions.map(condition) };
  };
  try {
    return condition(where);
  } catch (error) {
    if (error instanceof Bound)
      return void 0;
    throw error;
  }
}
function fieldCount(test, { field, where }, fixed) {
  const slow = reference(test, fixed);
  const none = answersUpTo(test, 0, fixed)?.[0];
  if (none === void 0 || slow.kind === "constant")
    return slow;
  const place = fixed.places.of(field, fixed.type);
  const check = (run2) => isEmpty(place ?? run2.places.of(field), run2) ? none : slow.check(run2);
  return { kind: "run", safe: false, cost: where === void 0 ? 20 : 40, check };
}
function isEmpty(place, run2) {
  if (place.kind === "elsewhere")
    return true;
  if (place.kind === "one" || place.path.loose)
    return false;
  const value = place.array.read(run2)?.value;
  if (value === void 0)
    return true;
  return (0,part$7.cy)(value) ? value.length === 0 : !(0,part$7.t8)(value);
}
var MOST_UNROLLED = 100;
function valueCount(test, { of, name = "default", where }, fixed, compile2) {
  const values = constantOf(of, fixed);
  if (values === void 0)
    return reference(test, fixed);
  const members = (0,part$7.cy)(values) ? values : values === null ? [] : [values];
  if (members.length > MOST_UNROLLED)
    return reference(test, fixed);
  let sure = 0;
  let safe = true;
  let cost = 0;
  const checks = [];
  for (const member of members) {
    const condition = where === void 0 ? void 0 : forMember(where, name, member);
    if (where !== void 0 && condition === void 0)
      return reference(test, fixed);
    const part = condition === void 0 ? void 0 : compile2(condition, fixed);
    if (part === void 0)
      sure += 1;
    else if (part.kind === "constant")
      sure += part.holds ? 1 : 0;
    else {
      checks.push(part.check);
      cost += part.cost;
      safe &&= part.safe;
    }
  }
  const answers = answersUpTo(test, sure + checks.length, fixed);
  if (answers === void 0)
    return reference(test, fixed);
  if (checks.length === 0)
    return { kind: "constant", holds: answers[sure] === true };
  return { kind: "run", safe, cost: cost + 1, check: (run2) => counted(checks, sure, answers, run2) };
}
function answersUpTo({ operator, right }, most, fixed) {
  const wanted = constantOf(right, fixed);
  if (wanted === void 0)
    return void 0;
  const answers = [];
  for (let number = 0; number <= most; number += 1) {
    const answer = constant(() => (0,part$0.UD)(operator, number, wanted, fixed));
    if (answer === void 0)
      return void 0;
    answers.push(answer);
  }
  return answers;
}
function counted(checks, sure, answers, run2) {
  let least = sure;
  let open2 = 0;
  for (let index = 0; index < checks.length; index += 1) {
    const answer = checks[index]?.(run2);
    if (answer === true)
      least += 1;
    else if (answer !== false)
      open2 += 1;
  }
  const first = answers[least] === true;
  for (let number = least + 1; number <= least + open2; number += 1)
    if (answers[number] === true !== first)
      return OPEN;
  return first;
}
var POSITIVE = new Map([
  ["notEquals", "equals"],
  ["notLike", "like"],
  ["notContains", "contains"],
  ["notIn", "in"]
]);
function isSafe(operator, right, { inSingleValue }) {
  const scalar = !(0,part$7.cy)(right) && !(0,part$7.Gv)(right);
  switch (POSITIVE.get(operator) ?? operator) {
    case "in":
      return (0,part$7.cy)(right) || inSingleValue !== "error";
    case "exists":
      return scalar && /^(true|false)$/i.test((0,part$1.Je)(right));
    case "less":
    case "lessOrEquals":
    case "greater":
    case "greaterOrEquals":
      return false;
    default:
      return scalar;
  }
}
function comparatorOf(operator, right, by) {
  const { disputed } = by;
  const plain = (node) => (0,part$0.UD)(operator, node?.value, right, by);
  if (!(0,part$7.qE)(right))
    return plain;
  const ordered = (0,part$0.xk)(operator);
  if (!isSafe(operator, right, disputed))
    return ordered && !(0,part$7.cy)(right) && !(0,part$7.Gv)(right) ? ordering(right, plain, disputed) : plain;
  const text = (0,part$1.Je)(right).toLowerCase();
  const negated2 = POSITIVE.has(operator);
  switch (POSITIVE.get(operator) ?? operator) {
    case "equals":
      return equalling(text, negated2, plain);
    case "in": {
      const among = new Set(((0,part$7.cy)(right) ? right : [right]).map((item) => (0,part$1.Je)(item).toLowerCase()));
      return onText((own) => among.has(own), among.has(""), negated2, plain);
    }
    case "like": {
      const never = disputed.likeOnMissing === "false" && text.includes("*");
      const holds = likeness(text, disputed);
      return onText(holds, !never && holds(""), negated2, plain);
    }
    case "contains":
      return onText((own) => own.includes(text), text === "", negated2, plain);
    case "exists": {
      const wanted = text === "true";
      return (node) => node === void 0 || node.value === null ? !wanted : node.text === void 0 ? plain(node) : wanted;
    }
    default:
      return plain;
  }
}
function equalling(text, negated2, plain) {
  const missing = text === "" !== negated2;
  return (node) => {
    if (node === void 0 || node.value === null)
      return missing;
    const own = node.text;
    return own === void 0 ? plain(node) : own === text !== negated2;
  };
}
function onText(holds, missing, negated2, plain) {
  return (node) => {
    if (node === void 0 || node.value === null)
      return missing !== negated2;
    const { text } = node;
    return text === void 0 ? plain(node) : holds(text) !== negated2;
  };
}
function ordering(right, plain, { orderingOnMissing }) {
  let failure;
  return (node) => {
    if (orderingOnMissing === "false" && (node === void 0 || node.value === null))
      return false;
    if (node !== void 0 && (node.text === void 0 || typeof node.value === typeof right))
      return plain(node);
    if (failure !== void 0)
      throw failure;
    try {
      return plain(node);
    } catch (error) {
      if (error instanceof part$1.tj)
        failure = error;
      throw error;
    }
  };
}
function likeness(pattern, disputed) {
  const [first = "", second, third, ...more] = pattern.split("*");
  if (second === void 0)
    return (text) => text === pattern;
  if (third === void 0 && second === "")
    return (text) => text.startsWith(first);
  if (third === void 0 && first === "")
    return (text) => text.endsWith(second);
  if (third === "" && first === "" && more.length === 0)
    return (text) => text.includes(second);
  return (text) => (0,part$0.UD)("like", text, pattern, { disputed }) === true;
}
function keyOf(written) {
  return { written, lower: written.toLowerCase(), isInherited: written in Object.prototype };
}
var FEW = 16;
var ValueNode = class _ValueNode {
  value;
  #text;
  #keys;
  #written;
  #scalar;
  constructor(value) {
    this.value = value;
    this.#scalar = typeof value !== "object" || value === null;
  }
  get text() {
    if (this.#text === void 0 && this.#scalar)
      this.#text = (0,part$1.Je)(this.value).toLowerCase();
    return this.#text;
  }
  at(key) {
    const { value } = this;
    if (typeof value !== "object" || value === null || (0,part$7.cy)(value))
      return void 0;
    if ((0,part$7.t8)(value))
      return this;
    const { written } = key;
    const exact = key.isInherited && !Object.hasOwn(value, written) ? void 0 : value[written];
    if (exact !== void 0)
      return new _ValueNode(exact);
    const other = this.#spelling(value, key);
    const found = other === void 0 ? (0,part$7.Y6)(value) : value[other];
    return found === void 0 ? void 0 : new _ValueNode(found);
  }
  #spelling(value, { written: { length }, lower }) {
    const keys = this.#keys ??= Object.keys(value);
    if (keys.length > FEW)
      return (this.#written ??= spellings(keys)).get(spelling(lower, length));
    for (const key of keys)
      if (key.length === length && key.toLowerCase() === lower)
        return key;
    return void 0;
  }
};
function spellings(keys) {
  const written = new Map();
  for (const key of keys) {
    const form = spelling(key.toLowerCase(), key.length);
    if (!written.has(form))
      written.set(form, key);
  }
  return written;
}
function spelling(lower, length) {
  return lower.length === length ? lower : `${lower} ${String(length)}`;
}
var LONGEST = 1024;
var SharedConditions = class {
  #tests = new Map();
  #junctions = new Map();
  test(key, make) {
    if (key === void 0 || key.length > LONGEST)
      return make();
    const known = this.#tests.get(key);
    if (known !== void 0)
      return known;
    const made = make();
    const first = { ...made, check: oncePerResource(made.check), id: this.#size };
    this.#tests.set(key, first);
    return first;
  }
  joined(key, make) {
    if (key === void 0 || key.length > LONGEST)
      return make();
    const known = this.#junctions.get(key);
    if (known !== void 0)
      return known.shared ??= { ...known.first, check: oncePerResource(known.first.check) };
    const first = { ...make(), id: this.#size };
    this.#junctions.set(key, { first, shared: void 0 });
    return first;
  }
  get #size() {
    return this.#tests.size + this.#junctions.size;
  }
};
function testKey(left, name, operator, wanted) {
  if (!isWritable(wanted))
    return void 0;
  const right = typeof wanted === "string" ? `"${wanted}` : JSON.stringify(wanted);
  return `${left} ${operator} ${String(name.length)} ${name} ${right}`;
}
function isWritable(value) {
  if (typeof value === "number")
    return Number.isFinite(value);
  if ((0,part$7.cy)(value))
    return value.every(isWritable);
  return !(0,part$7.Gv)(value) || Object.values(value).every(isWritable);
}
function joinedKey(how, parts) {
  let key = how;
  for (const { id } of parts) {
    if (id === void 0)
      return void 0;
    key += ` ${String(id)}`;
  }
  return key;
}
function oncePerResource(check) {
  let last = -1;
  let answer = false;
  return (run2) => {
    if (run2.number !== last) {
      answer = check(run2);
      last = run2.number;
    }
    return answer;
  };
}
function leaf(test, fixed, compile2) {
  const byType = ofKnownType(test, fixed);
  if (byType !== void 0)
    return { kind: "constant", holds: byType };
  const { left } = test;
  if (left.kind === "field")
    return fieldTest(test, left.field, fixed);
  if (left.kind === "value")
    return valueTest(test, left.value, fixed);
  const { count } = left;
  if (count.kind === "field")
    return fieldCount(test, count, fixed);
  const part = valueCount(test, count, fixed, compile2);
  return part.kind === "run" && readsTypeOnly(test) ? { ...part, check: oncePerType(part.check) } : part;
}
function ofKnownType({ left, operator, right }, fixed) {
  if (fixed.type === void 0 || !isType(left) || seesCasing(operator))
    return void 0;
  const wanted = constantOf(right, fixed);
  if (wanted === void 0)
    return void 0;
  if (operator === "equals" && typeof wanted === "string")
    return wanted.toLowerCase() === fixed.type;
  const { type } = fixed;
  return constant(() => (0,part$0.UD)(operator, type, wanted, fixed));
}
function oncePerType(check) {
  const known = new Map();
  return (run2) => {
    const cached = known.get(run2.type);
    if (cached !== void 0)
      return cached;
    const answer = check(run2);
    if (typeof answer === "boolean" && run2.type !== "")
      known.set(run2.type, answer);
    return answer;
  };
}
function isType(left) {
  if (left.kind === "count")
    return false;
  const { field } = left.kind === "field" ? left : { field: (0,part$0.wx)(left.value) };
  const name = typeof field === "string" ? field : field?.kind === "literal" ? field.value : void 0;
  return typeof name === "string" && name.toLowerCase() === "type";
}
function seesCasing(operator) {
  return operator === "match" || operator === "notMatch";
}
var MEMBERS = ["parameters", "current"];
function readsTypeOnly(condition) {
  if (condition.kind === "not")
    return readsTypeOnly(condition.condition);
  if (condition.kind !== "test")
    return condition.conditions.every(readsTypeOnly);
  const { left, operator, right } = condition;
  if (seesCasing(operator) || !readsOnly(right, MEMBERS))
    return false;
  if (left.kind !== "count")
    return isType(left);
  const { count } = left;
  if (count.kind !== "value" || (0,part$0.JP)(count.of) > part$0.yT.parameters)
    return false;
  return count.where === void 0 || readsTypeOnly(count.where);
}
function valueTest(test, left, fixed) {
  const { operator, right } = test;
  const reads = Math.max((0,part$0.JP)(left), (0,part$0.JP)(right));
  if (reads === part$0.yT.member)
    return reference(test, fixed);
  const [value, wanted] = [constantOf(left, fixed), constantOf(right, fixed)];
  if (value !== void 0 && wanted !== void 0) {
    const holds = constant(() => (0,part$0.UD)(operator, value, wanted, fixed));
    return holds === void 0 ? reference(test, fixed) : { kind: "constant", holds };
  }
  if (reads <= part$0.yT.context)
    return {
      kind: "run",
      safe: false,
      cost: 2,
      check: oncePerContext((run2) => (0,part$0.D)(test, situationOf(run2, fixed)))
    };
  const ordersNumbers = (0,part$0.xk)(operator) && typeof wanted !== "string";
  const read = wanted === void 0 ? void 0 : soleField(left, fixed, ordersNumbers);
  if (read === void 0 && (0,part$0.xk)(operator) && (0,part$0.wx)(left) !== void 0)
    return reference(test, fixed);
  if (wanted !== void 0 && read !== void 0) {
    const name = (0,part$0.wx)(left);
    return fixed.conditions.test(testKey("value", name ?? "", operator, wanted), () => {
      const judge = comparatorOf(operator, wanted, fixed);
      const safe = isSafe(operator, wanted, fixed.disputed);
      return { kind: "run", safe, cost: 2, check: (run2) => judge(read(run2)) };
    });
  }
  const [readLeft, readRight] = [valueReader(left, fixed), valueReader(right, fixed)];
  const check = (run2) => (0,part$0.UD)(operator, readLeft(run2), readRight(run2), fixed);
  return { kind: "run", safe: false, cost: 10, check };
}
function soleField(left, { type, places, disputed }, ordersNumbers) {
  const name = (0,part$0.wx)(left);
  const place = name === void 0 ? void 0 : places.of(name, type);
  if (place === void 0 || place.kind === "many")
    return void 0;
  const missing = ordersNumbers ? void 0 : new ValueNode(disputed.missingFieldFunction === "null" ? null : "");
  if (place.kind === "elsewhere")
    return () => missing;
  return (run2) => place.read(run2) ?? missing;
}
function fieldTest(test, field, fixed) {
  const { operator, right } = test;
  const name = constantOf(field, fixed);
  const reads = (0,part$0.JP)(right);
  if (typeof name !== "string" || reads === part$0.yT.member)
    return reference(test, fixed);
  const wanted = constantOf(right, fixed);
  if (wanted !== void 0) {
    return fixed.conditions.test(testKey("field", name, operator, wanted), () => {
      const safe = isSafe(operator, wanted, fixed.disputed);
      return { kind: "run", safe, cost: 2, check: deferred(() => against(name, operator, wanted, fixed)) };
    });
  }
  const read = valueReader(right, fixed);
  if (reads > part$0.yT.context) {
    const check = (run2) => against(name, operator, read(run2), fixed)(run2);
    return { kind: "run", safe: false, cost: 10, check };
  }
  const once = oncePerContext((run2) => against(name, operator, read(run2), fixed));
  return { kind: "run", safe: false, cost: 3, check: (run2) => once(run2)(run2) };
}
function deferred(make) {
  let made;
  return (run2) => (made ??= make())(run2);
}
function against(name, operator, wanted, fixed) {
  const { disputed } = fixed;
  const place = fixed.places.of(name, fixed.type);
  if (place?.kind === "one") {
    const inRegions = place.region && disputed.locationNormalised === "both-sides";
    const judge2 = comparatorOf(operator, inRegions ? (0,part$0.Ei)(wanted) : wanted, fixed);
    return (run2) => judge2(place.read(run2));
  }
  const judge = comparatorOf(operator, wanted, fixed);
  return (run2) => at(place ?? run2.places.of(name), run2, judge, fixed);
}
function at(place, run2, judge, fixed) {
  if (place.kind === "elsewhere")
    return judge(void 0);
  if (place.kind === "one")
    return judge(place.read(run2));
  return every((0,part$2.e6)(run2.root.value, place.path, 0), judge, fixed);
}
function every(found, judge, { disputed }) {
  let open2 = false;
  for (const { value, virtual } of found) {
    if (virtual && disputed.missingArray === "empty")
      continue;
    const node = value === void 0 ? void 0 : new ValueNode(value);
    if (!open2) {
      const answer = judge(node);
      if (answer === false)
        return false;
      open2 = answer !== true;
    } else if (constant(() => judge(node)) === false)
      return false;
  }
  return open2 ? OPEN : true;
}
function compile(condition, fixed) {
  switch (condition.kind) {
    case "test":
      return leaf(condition, fixed, compile);
    case "not": {
      const inner = compile(condition.condition, fixed);
      if (inner.kind === "constant")
        return { ...inner, holds: !inner.holds };
      const { check } = inner;
      const { safe, cost } = inner;
      return fixed.conditions.joined(joinedKey("not", [inner]), () => ({
        kind: "run",
        safe,
        cost,
        check: (run2) => negated(check(run2))
      }));
    }
    case "allOf":
      return junction(condition.conditions, false, fixed);
    case "anyOf":
      return junction(condition.conditions, true, fixed);
  }
}
function negated(truth) {
  return typeof truth === "boolean" ? !truth : (0,part$7.AU)(truth);
}
function junction(conditions, decides, fixed) {
  const parts = [];
  let closed = false;
  for (const condition of conditions) {
    const part = compile(condition, fixed);
    if (part.kind === "run")
      parts.push(part);
    else if (part.holds === decides) {
      closed = true;
      break;
    }
  }
  const safe = parts.every((part) => part.safe);
  if (parts.length === 0 || closed && safe)
    return { kind: "constant", holds: closed ? decides : !decides };
  const [only] = parts;
  if (only !== void 0 && parts.length === 1 && !closed)
    return only;
  const key = closed ? void 0 : joinedKey(decides ? "any" : "all", parts);
  return fixed.conditions.joined(key, () => {
    const checks = cheapFirst(parts).map((part) => part.check);
    if (closed)
      checks.push(() => decides);
    const cost = parts.reduce((sum, part) => sum + part.cost, 0);
    return { kind: "run", safe, cost, check: run(checks, decides) };
  });
}
function cheapFirst(parts) {
  const ordered = [];
  let from = 0;
  for (let to = 0; to <= parts.length; to += 1) {
    const part = parts[to];
    if (part?.safe === true)
      continue;
    for (const one of parts.slice(from, to).sort((a, b) => a.cost - b.cost))
      ordered.push(one);
    if (part !== void 0)
      ordered.push(part);
    from = to + 1;
  }
  return ordered;
}
function run(checks, decides) {
  const [first, second, third, ...more] = checks;
  if (first === void 0)
    return () => !decides;
  if (second === void 0)
    return first;
  if (third === void 0)
    return pair(first, second, decides);
  return more.length === 0 ? three(first, second, third, decides) : list(checks, decides);
}
function pair(first, second, decides) {
  return (at2) => {
    const answer = first(at2);
    if (answer === decides)
      return decides;
    return typeof answer === "boolean" ? second(at2) : open([second], decides, at2);
  };
}
function three(first, second, third, decides) {
  return (at2) => {
    let answer = first(at2);
    if (answer === decides)
      return decides;
    if (typeof answer !== "boolean")
      return open([second, third], decides, at2);
    answer = second(at2);
    if (answer === decides)
      return decides;
    return typeof answer === "boolean" ? third(at2) : open([third], decides, at2);
  };
}
function list(checks, decides) {
  return (at2) => {
    for (let index = 0; index < checks.length; index += 1) {
      const answer = checks[index]?.(at2);
      if (answer === decides)
        return decides;
      if (typeof answer !== "boolean")
        return open(checks.slice(index + 1), decides, at2);
    }
    return !decides;
  };
}
function open(rest, decides, at2) {
  for (const check of rest) {
    const answer = (0,part$1.CD)(() => check(at2));
    if (answer.ok && answer.value === decides)
      return decides;
  }
  return OPEN;
}
function decide(check, at2) {
  try {
    const answer = check(at2);
    if (typeof answer === "boolean")
      return answer ? "match" : "no-match";
    return (0,part$7.t8)(answer) ? "unknown" : "no-match";
  } catch (error) {
    if (error instanceof part$1.tj)
      return "error";
    if (error instanceof part$0.mS)
      return "unknown";
    throw error;
  }
}
var SinglePosition = class {
  kind = "one";
  region;
  #find;
  #number = -1;
  #found;
  constructor(find2, region = false) {
    this.#find = find2;
    this.region = region;
  }
  read(at2) {
    if (at2.number !== this.#number) {
      this.#found = this.#find(at2);
      this.#number = at2.number;
    }
    return this.#found;
  }
};
var PathPositions = class {
  #first = { position: new SinglePosition(({ root }) => root), below: new Map() };
  at(keys) {
    let step = this.#first;
    for (const key of keys) {
      let next = step.below.get(key);
      if (next === void 0)
        step.below.set(key, next = stepFrom(step, keyOf(key)));
      step = next;
    }
    return step.position;
  }
};
function stepFrom({ position: above }, key) {
  return { position: new SinglePosition((at2) => above.read(at2)?.at(key)), below: new Map() };
}
var FieldPositions = class {
  #type;
  #apiVersion;
  #aliases;
  #paths;
  #known = new Map();
  constructor(type, apiVersion, aliases, paths) {
    this.#paths = paths;
    this.#type = type;
    this.#apiVersion = apiVersion;
    this.#aliases = aliases;
  }
  of(name) {
    let place = this.#known.get(name);
    if (place === void 0) {
      place = placeOf((0,part$2._F)(name, this.#type, this.#apiVersion, this.#aliases), this.#paths);
      this.#known.set(name, place);
    }
    return place;
  }
};
var SharedPositions = class {
  #aliases;
  #paths;
  #known = new Map();
  constructor(aliases, paths) {
    this.#aliases = aliases;
    this.#paths = paths;
  }
  of(name, type) {
    const ofType = (0,part$2.Vj)(name) ? type : void 0;
    let known = this.#known.get(ofType);
    if (known === void 0)
      this.#known.set(ofType, known = new Map());
    if (known.has(name))
      return known.get(name);
    const fixed = !(0,part$2.Vj)(name) || type !== void 0 && this.#aliases.find(name).every(({ paths }) => paths.length === 0);
    const place = fixed ? placeOf((0,part$2._F)(name, type, void 0, this.#aliases), this.#paths) : void 0;
    known.set(name, place);
    return place;
  }
};
var NAME = keyOf("name");
var FULL_NAME = keyOf("fullName");
var LOCATION = keyOf("location");
var IDENTITY = keyOf("identity");
var TYPE = keyOf("type");
var API_VERSION = keyOf("apiVersion");
function placeOf(field, paths) {
  switch (field.kind) {
    case "elsewhere":
      return { kind: "elsewhere" };
    case "path":
      return pathPlace(field.path, paths);
    case "unexplained": {
      const nobodyKnows = new ValueNode((0,part$7.L5)([field.waits]));
      return new SinglePosition(() => nobodyKnows);
    }
    case "tags":
      return paths.at(["tags"]);
    case "tag":
      return paths.at(["tags", field.key]);
    case "apiVersion":
      return new SinglePosition(({ root, resource: { apiVersion } }) => apiVersion === void 0 ? root.at(API_VERSION) : new ValueNode(apiVersion));
    case "fullName":
      return new SinglePosition(({ root }) => {
        const { value } = root;
        const written = (0,part$7.Gv)(value) && (0,part$7.Ms)(value, FULL_NAME.written) !== void 0;
        const own = written ? root.at(FULL_NAME) : void 0;
        return own === void 0 || own.value === null ? root.at(NAME) : own;
      });
    case "name":
      return changed(NAME, (name) => name.slice(name.lastIndexOf("/") + 1));
    case "location":
      return changed(LOCATION, part$0.HB, true);
    case "identityType":
      return new SinglePosition(({ root }) => {
        const identity = root.at(IDENTITY);
        const type = identity !== void 0 && (0,part$7.Gv)(identity.value) ? identity.at(TYPE) : identity;
        return typeof type?.value === "string" ? new ValueNode(type.value.replace(/\s*,\s*/g, ", ")) : type;
      });
  }
}
function changed(key, form, region = false) {
  return new SinglePosition(({ root }) => {
    const node = root.at(key);
    return typeof node?.value === "string" ? new ValueNode(form(node.value)) : node;
  }, region);
}
function pathPlace(path, paths) {
  const end = path.steps.indexOf("all");
  const before = (end < 0 ? path.steps : path.steps.slice(0, end)).flatMap((step) => step === "all" ? [] : [step.key]);
  if (end >= 0)
    return { kind: "many", path, array: paths.at(path.loose ? [] : before) };
  if (!path.loose)
    return paths.at(before);
  return new SinglePosition(({ root }) => {
    const value = (0,part$2.e6)(root.value, path, 0)[0]?.value;
    return value === void 0 ? void 0 : new ValueNode(value);
  });
}
function typesOf(condition, fixed) {
  switch (condition.kind) {
    case "not":
      return void 0;
    case "test":
      return listed(condition, fixed);
    case "anyOf": {
      const all = new Set();
      for (const inner of condition.conditions) {
        const own = typesOf(inner, fixed);
        if (own === void 0)
          return void 0;
        for (const type of own)
          all.add(type);
      }
      return all;
    }
    case "allOf":
      for (const inner of condition.conditions) {
        const own = typesOf(inner, fixed);
        if (own !== void 0)
          return own;
        const part = compile(inner, fixed);
        if (part.kind === "run" ? !part.safe : !part.holds)
          return part.kind === "run" ? void 0 : new Set();
      }
      return void 0;
  }
}
function listed({ left, operator, right }, fixed) {
  if (left.kind !== "field" || left.field.kind !== "literal" || typeof left.field.value !== "string")
    return void 0;
  if (left.field.value.toLowerCase() !== "type" || operator !== "equals" && operator !== "in")
    return void 0;
  const wanted = constantOf(right, fixed);
  const values = operator === "equals" ? [wanted] : wanted !== void 0 && (0,part$7.cy)(wanted) ? wanted : [""];
  const types = new Set();
  for (const type of values) {
    if (typeof type !== "string" || type === "")
      return void 0;
    types.add(type.toLowerCase());
  }
  return types;
}
function typesNamedBy(condition, parameters) {
  const places = new SharedPositions(part$3.TJ, new PathPositions());
  const memory = new part$0.GK();
  return typesOf(condition, {
    parameters,
    aliases: part$3.TJ,
    disputed: part$0.x7,
    places,
    conditions: new SharedConditions(),
    type: void 0,
    memory,
    texts: memory.texts,
    constants: new Map()
  });
}
 }),
 7533:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   i: () => ( satisfies),
   l: () => ( newestFirst)
 });
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
 })
};
