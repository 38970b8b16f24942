export const id = 1277;
export const ids = [1277];
export const modules = {
 9214:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   G: () => ( openThroughout)
 });
 var part$0 = __webpack_require__(9303);
var NOWHERE = new Set();
function openThroughout(object, waits, whole = NOWHERE) {
  return opened(object, waits, whole, "");
}
function opened(object, waits, whole, at) {
  const inside = (value, path) => (0,part$0.cy)(value) ? value.map((item) => inside(item, path)) : (0,part$0.Gv)(value) ? opened(value, waits, whole, `${path}.`) : value;
  const members = Object.entries(object).map(([key, value]) => [
    key,
    whole.has(at + key) ? value : inside(value, at + key)
  ]);
  return (0,part$0.MA)(Object.fromEntries(members), waits);
}
 }),
 397:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   D: () => ( truthOf),
   EB: () => ( anyOf),
   Fl: () => ( conflictEffectOf),
   N4: () => ( effectOn),
   Nk: () => ( targetSelected),
   O6: () => ( reaches),
   Q1: () => ( exemptionsOf),
   U2: () => ( preparePolicy),
   WE: () => ( explain),
   YZ: () => ( enforcementOf),
   _M: () => ( exclusionsBetween),
   bn: () => ( allOf),
   eV: () => ( looksAt),
   hU: () => ( covers),
   hX: () => ( applyChange),
   iC: () => ( mayHave),
   ko: () => ( selects),
   pO: () => ( lacks),
   sG: () => ( outcomeOf),
   vR: () => ( negated)
 });
 var part$0 = __webpack_require__(355);
 var part$1 = __webpack_require__(3295);
 var part$2 = __webpack_require__(7350);
 var part$5 = __webpack_require__(9303);
 var part$3 = __webpack_require__(6846);
 var part$4 = __webpack_require__(9330);
 var part$6 = __webpack_require__(3076);
 var part$7 = __webpack_require__(7404);
var Stop = class {
  result;
  constructor(result) {
    this.result = result;
  }
};
function applyChange(change, resource, aliases) {
  const { body, apiVersion } = resource;
  const type = (0,part$5.C5)(body, "type");
  const typeText = typeof type === "string" ? type : void 0;
  const field = (0,part$1._F)(change.field, typeText, apiVersion, aliases);
  if (field.kind === "elsewhere")
    return { kind: "skipped", why: `${change.field} is not a property of this type` };
  if (field.kind === "unexplained")
    return { kind: "unknown", why: field.waits };
  if ((0,part$1.Vj)(change.field) && change.operation !== "append") {
    const own = aliases.find(change.field).filter((alias) => typeText === void 0 || (0,part$1.g4)(alias, typeText));
    if (apiVersion === void 0 && own.some(differsByVersion))
      return {
        kind: "unknown",
        why: `whether ${change.field} may be modified in the api-version of the request`
      };
    const refused = refusal(change, own, apiVersion);
    if (refused !== void 0)
      return { kind: "conflict", why: refused };
  }
  if (field.kind === "identityType" && !TAKES_IDENTITY.has(typeText?.toLowerCase() ?? ""))
    return { kind: "skipped", why: `a policy changes identity.type of virtual machines and scale sets only` };
  const steps = field.kind === "path" ? field.path.steps : field.kind === "tag" ? [{ key: "tags" }, { key: field.key }] : [
    { key: field.kind === "identityType" ? "identity" : field.kind },
    ...field.kind === "identityType" ? [{ key: "type" }] : []
  ];
  const makesParents = field.kind === "tag" || field.kind === "identityType" || change.operation === "append";
  const result = at(body, steps, change, makesParents);
  if (result instanceof Stop)
    return result.result;
  return isObjectValue(result) ? { kind: "changed", body: result } : { kind: "skipped", why: "there is nothing to change" };
}
var TAKES_IDENTITY = new Set([
  "microsoft.compute/virtualmachines",
  "microsoft.compute/virtualmachinescalesets"
]);
function refusal({ field, operation, value }, own, apiVersion) {
  if (own.length === 0)
    return void 0;
  const metadata = own.map((alias) => (0,part$2.Nk)(alias, apiVersion));
  if (metadata.every(({ modifiable }) => modifiable === false))
    return `${field} is not one that a policy may modify${apiVersion === void 0 ? "" : ` in the api-version ${apiVersion}`}`;
  if (operation === "remove")
    return void 0;
  const [{ tokenType } = {}] = metadata;
  return tokenType === void 0 || isOfTokenType(value, tokenType) ? void 0 : `${field} takes a value of type ${tokenType}, and the policy sets one of type ${(0,part$5.go)(value)}`;
}
function differsByVersion({ modifiable, paths }) {
  return paths.some((path) => (path.modifiable ?? modifiable) !== modifiable);
}
function isOfTokenType(value, tokenType) {
  if ((0,part$5.t8)(value))
    return true;
  switch (tokenType.toLowerCase()) {
    case "string":
      return typeof value === "string";
    case "integer":
      return typeof value === "number" && Number.isInteger(value);
    case "number":
      return typeof value === "number";
    case "boolean":
      return typeof value === "boolean";
    case "array":
      return (0,part$5.cy)(value);
    case "object":
      return (0,part$5.Gv)(value);
    default:
      return true;
  }
}
function isObjectValue(value) {
  return value !== void 0 && (0,part$5.Gv)(value);
}
function at(value, steps, change, makes) {
  const [step, ...rest] = steps;
  if (value !== void 0 && (0,part$5.t8)(value))
    return new Stop({ kind: "unknown", why: (0,part$5.yI)(value).join(", ") });
  if (step === void 0)
    return leaf(value, change);
  if (step === "all")
    return members(value, rest, change, makes);
  if (value === void 0 && !makes)
    return new Stop({ kind: "skipped", why: `the parent of ${change.field} is missing` });
  if (value !== void 0 && !(0,part$5.Gv)(value))
    return new Stop({ kind: "skipped", why: `the parent of ${change.field} is not an object` });
  const object = value ?? {};
  const name = Object.keys(object).find((key) => key.toLowerCase() === step.key.toLowerCase()) ?? step.key;
  const inner = at((0,part$5.C5)(object, name), rest, change, makes);
  if (inner instanceof Stop)
    return inner;
  const others = Object.entries(object).filter(([key]) => key !== name);
  const remaining = Object.fromEntries(inner === void 0 ? others : [...others, [name, inner]]);
  return (0,part$5.gn)(object, remaining);
}
function members(value, rest, change, makes) {
  const array = value === void 0 ? [] : (0,part$5.cy)(value) ? value : void 0;
  if (array === void 0)
    return new Stop({ kind: "skipped", why: `${change.field} is not an array` });
  if (rest.length === 0) {
    if (change.operation === "addOrReplace")
      return [change.value];
    return array.some((member) => (0,part$5.c2)(member, change.value) === true) ? array : [...array, change.value];
  }
  const changed = [];
  for (const member of array) {
    const result = at(member, rest, change, makes);
    if (result instanceof Stop)
      return result;
    changed.push(result ?? null);
  }
  return changed;
}
function leaf(value, { operation, field, value: wanted }) {
  if (operation === "remove")
    return void 0;
  if (operation === "addOrReplace" || value === void 0 || value === null)
    return wanted;
  const same = (0,part$5.c2)(value, wanted);
  if (same === true)
    return value;
  if ((0,part$5.t8)(same))
    return new Stop({ kind: "unknown", why: (0,part$5.yI)(same).join(", ") });
  return new Stop({ kind: "conflict", why: `${field} has another value already` });
}
function conflictEffectOf(read) {
  const text = read.ok && typeof read.value === "string" ? read.value.toLowerCase() : void 0;
  return text === "deny" || text === "audit" || text === "disabled" ? text : "open";
}
function truthOf(value) {
  if (typeof value === "boolean")
    return value;
  const text = typeof value === "string" ? value.toLowerCase() : "";
  return text === "true" ? true : text === "false" ? false : void 0;
}
function conflictOf(details, situation) {
  if (details.kind !== "changes")
    return void 0;
  let { resource } = situation;
  for (const { operation, field, value, condition } of details.operations) {
    const [name, wanted, holds] = [field, value, condition].map((one) => one === void 0 ? void 0 : (0,part$0.Lq)(one, situation));
    if (holds !== void 0 && !(holds.ok && truthOf(holds.value) === true))
      continue;
    if (name?.ok !== true || typeof name.value !== "string" || wanted?.ok === false)
      continue;
    const change = { operation, field: name.value, value: wanted?.value ?? null };
    const made = applyChange(change, resource, situation.aliases);
    if (made.kind === "changed")
      resource = { ...resource, body: made.body };
    if (made.kind === "conflict")
      return {
        effect: conflictEffectOf((0,part$0.Lq)(details.conflictEffect, situation)),
        why: made.why
      };
  }
  return void 0;
}
function exclusionsBetween(scope, notScopes, place) {
  const direct = (0,part$4.p7)(scope) !== void 0 || place.parent !== void 0 && (0,part$3.s)(scope, place.parent);
  return notScopes.filter((excluded) => !direct || !(0,part$4.vH)(excluded));
}
function covers(scope, place) {
  if ((0,part$3.UO)(place.subscription, scope) || scope === "/")
    return { is: "yes" };
  if ((0,part$4.vH)(scope)) {
    if (place.ancestors.some((ancestor) => (0,part$3.s)(ancestor, scope)))
      return { is: "yes" };
    return {
      is: "unknown",
      why: `whether the management group ${(0,part$3.mp)(scope)} is above the subscription`
    };
  }
  if (!(0,part$3.UO)(scope, place.subscription))
    return { is: "no" };
  if (place.resourceGroup !== "") {
    const group = place.resourceGroup === void 0 ? void 0 : (0,part$3.wZ)((0,part$4.p7)(place.subscription) ?? "", place.resourceGroup);
    if (group === void 0)
      return {
        is: "unknown",
        why: `which resource group it lands in, and whether that is ${(0,part$4.xd)(scope) ?? (0,part$3.mp)(scope)}`
      };
    if ((0,part$3.UO)(group, scope))
      return { is: "yes" };
    if (!(0,part$3.UO)(scope, group))
      return { is: "no" };
  }
  if (place.id === void 0)
    return { is: "unknown", why: `its full name, and ${(0,part$3.mp)(scope)} may be it` };
  return { is: (0,part$3.UO)(place.id, scope) ? "yes" : "no" };
}
function allOf(answers) {
  return answers.find(({ is }) => is === "no") ?? answers.find(({ is }) => is === "unknown") ?? { is: "yes" };
}
function anyOf(answers) {
  return answers.find(({ is }) => is === "yes") ?? answers.find(({ is }) => is === "unknown") ?? { is: "no" };
}
function negated(answer2) {
  return answer2.is === "unknown" ? answer2 : { ...answer2, is: answer2.is === "yes" ? "no" : "yes" };
}
function selects(selectors, of) {
  if (selectors === void 0 || selectors.length === 0)
    return { is: "yes" };
  return anyOf(selectors.map((one) => selectsAll(one.selectors, of)));
}
function selectsAll(selectors, of) {
  return allOf((selectors ?? []).map((selector) => admits(selector, of)));
}
function admits(selector, of) {
  const listed = selector.in ?? selector.notIn;
  if (listed === void 0 || selector.in !== void 0 && selector.notIn !== void 0) {
    return { is: "unknown", why: `a selector of kind ${selector.kind} without one list` };
  }
  const hit = isAmong(selector.kind, listed, of);
  return selector.in === void 0 ? negated(hit) : hit;
}
function isAmong(kind, listed, of) {
  switch (kind.toLowerCase()) {
    case "resourcelocation":
      if (of.location === void 0)
        return { is: "unknown", why: "its location, which a selector asks for" };
      return among(listed.map(part$0.HB), (0,part$0.HB)(of.location));
    case "resourcetype":
      return among(listed, of.type);
    case "resourcewithoutlocation":
      return { is: of.subscriptionLevel && has(listed, "subscriptionLevelResources") ? "yes" : "no" };
    case "policydefinitionreferenceid":
      return among(listed, of.referenceId ?? "");
    default:
      return { is: "unknown", why: `a selector of kind ${kind}, which is not understood` };
  }
}
function has(listed, wanted) {
  return listed.some((one) => one.toLowerCase() === wanted.toLowerCase());
}
function among(listed, wanted) {
  return { is: has(listed, wanted) ? "yes" : "no" };
}
var RESOURCE_GROUP = "microsoft.resources/subscriptions/resourcegroups";
var SUBSCRIPTION = "microsoft.resources/subscriptions";
function targetSelected(target, origin) {
  const type = target.type.toLowerCase();
  return {
    type: target.type,
    location: target.location,
    subscriptionLevel: type === RESOURCE_GROUP || type === SUBSCRIPTION || isBesideGroups(target),
    ...origin.referenceId === void 0 ? {} : { referenceId: origin.referenceId }
  };
}
function isBesideGroups({ place, location }) {
  if (location !== "global" || place.id === void 0)
    return false;
  return (0,part$4.xd)(place.id) === void 0 && (0,part$3.UO)(place.id, place.subscription);
}
function reaches(origin, target) {
  const { scope, notScopes = [], resourceSelectors } = origin.assignment.properties;
  const inScope = covers(scope, listedAncestor(scope, target.place));
  const { only, except } = origin.versions;
  const isWhole = notScopes.length === 0 && resourceSelectors === void 0 && only === void 0 && except.length === 0;
  if (isWhole || inScope.is === "no")
    return inScope;
  const what = targetSelected(target, origin);
  return allOf([
    inScope,
    ...exclusionsBetween(scope, notScopes, target.place).map((excluded) => negated(covers(excluded, target.place))),
    selects(resourceSelectors, what),
    ...only === void 0 ? [] : [selectsAll(only, what)],
    ...except.map((selectors) => negated(selectsAll(selectors, what)))
  ]);
}
function listedAncestor(scope, place) {
  return (0,part$4.p7)(scope) !== void 0 ? place : { ...place, ancestors: [...place.ancestors, scope] };
}
var EXCLUDED = [
  "microsoft.billing/",
  "microsoft.capacity/reservationorders/",
  "microsoft.help/",
  "microsoft.diagnostics/"
];
function looksAt(policy, target) {
  return modeAdmits(policy.definition.properties.mode ?? "Indexed", target.type, target.capabilities);
}
function modeAdmits(mode, resourceType, capabilities) {
  const type = resourceType.toLowerCase();
  const container = type === RESOURCE_GROUP || type === SUBSCRIPTION;
  if (type.startsWith("microsoft.resources/") && !container || EXCLUDED.some((prefix) => `${type}/`.startsWith(prefix))) {
    return { is: "no", why: "the service evaluates no policy for its type" };
  }
  if ((0,part$6.QV)(mode, "all"))
    return { is: "yes" };
  if (/\.data$/i.test(mode))
    return { is: "no", why: `mode ${mode} looks at data of a service, not at resources` };
  if (!(0,part$6.QV)(mode, "indexed"))
    return { is: "unknown", why: `what the mode ${mode} looks at` };
  if (container)
    return { is: "no", why: "mode Indexed leaves out resource groups and subscriptions" };
  if (capabilities === void 0) {
    return {
      is: "unknown",
      why: `whether ${resourceType} supports tags and location, which mode Indexed asks for`
    };
  }
  const has2 = (name) => capabilities.some((one) => one.toLowerCase() === name);
  return has2("supportstags") && has2("supportslocation") ? { is: "yes" } : { is: "no", why: "its type has no tags and location, which mode Indexed asks for" };
}
function effectOn(policy, target) {
  for (const { kind, value, selectors } of policy.assignment.properties.overrides ?? []) {
    if (/^(policyVersion|definitionVersion)$/i.test(kind))
      continue;
    if (!(0,part$6.QV)(kind, "policyEffect"))
      return { ok: false, problem: `an override of kind ${kind} is not understood` };
    const hit = selectsAll(selectors, targetSelected(target, policy));
    if (hit.is === "unknown")
      return { ok: false, problem: `an override of its effect depends on ${hit.why}` };
    if (hit.is === "no")
      continue;
    const effect = (0,part$0.rd)(value);
    return effect === void 0 ? { ok: false, problem: `an override sets an effect that is not known: ${value}` } : { ok: true, value: effect };
  }
  return policy.effect;
}
function mayHave({ effect, assignment }, effects) {
  return !effect.ok || effects.has(effect.value) || (assignment.properties.overrides ?? []).length > 0;
}
function enforcementOf(origin) {
  const mode = origin.assignment.properties.enforcementMode?.toLowerCase() ?? "default";
  if (mode === "default")
    return "enforced";
  if (mode === "donotenforce")
    return "not-enforced";
  return mode === "enroll" ? "enrolled-only" : "unknown";
}
function exemptionsOf(origin, exemptions, target) {
  const { id } = origin.assignment;
  const own = exemptions.filter(({ properties: { policyAssignmentId: of } }) => of.length === id.length && of.toLowerCase() === id.toLowerCase());
  return own.flatMap((exemption) => {
    const { policyDefinitionReferenceIds = [], resourceSelectors, expiresOn } = exemption.properties;
    const references = policyDefinitionReferenceIds.map((id2) => id2.toLowerCase());
    if (references.length > 0 && !references.includes(origin.referenceId?.toLowerCase() ?? ""))
      return [];
    const scope = (0,part$3.j9)(exemption.id);
    const covered = allOf([
      covers(scope, listedAncestor(scope, target.place)),
      selects(resourceSelectors, targetSelected(target, origin))
    ]);
    if (covered.is === "no")
      return [];
    const until = expiresOn === void 0 ? void 0 : (0,part$7.nV)(expiresOn) ?? "unreadable";
    return [{ exemption, covers: covered, until }];
  });
}
function preparePolicy(rule, parameters, aliases) {
  const effect = (0,part$0.$x)(rule.effect, parameters);
  if (!effect.ok)
    return effect;
  const details = (0,part$0.cz)(rule, effect.value);
  if (!details.ok)
    return details;
  const problem = (0,part$0.Eu)(details.value, aliases);
  if (problem !== void 0)
    return { ok: false, problem };
  return { ok: true, value: { rule, parameters, effect: effect.value, details: details.value } };
}
function outcomeOf(policy, around, related) {
  const { effect, details, rule } = policy;
  const situation = { ...around, parameters: policy.parameters };
  if (effect === "disabled")
    return { result: "no-match", effect };
  const admitted = admittedBy(policy.mode, situation, around.aliases);
  if (admitted.is === "no")
    return { result: "no-match", effect, why: admitted.why ?? "" };
  const condition = (0,part$0._3)(rule.if, situation);
  const notes = { walked: new Set(condition.walked), disputed: new Set(condition.disputed) };
  const rests = () => ({ condition, notes });
  if (condition.result === "no-match")
    return { ...answer(condition), effect, ...rests() };
  if (admitted.is === "unknown")
    return { result: "unknown", effect, why: admitted.why, ...rests() };
  if (condition.result !== "match")
    return { ...answer(condition), effect, ...rests() };
  if (details.kind === "related") {
    const missing = lacks(details, situation, related, notes);
    if (missing.result !== "match")
      return { effect, ...rests(), ...missing };
  }
  const shown = (0,part$0.g7)(details, situation, notes);
  if (!shown.ok)
    return { result: "error", effect, why: shown.error, ...rests() };
  const conflict = conflictOf(details, situation);
  return {
    result: "match",
    effect,
    ...rests(),
    ...shown.value === null ? {} : { details: shown.value },
    ...conflict === void 0 ? {} : { conflict }
  };
}
function admittedBy(mode, { resource: { body } }, aliases) {
  const type = (0,part$5.Ms)(body, "type");
  if (mode === void 0 || typeof type !== "string")
    return { is: "yes" };
  const admitted = modeAdmits(mode, type, aliases.capabilities?.(type));
  if (admitted.is !== "unknown" || !(0,part$6.QV)(mode, "indexed"))
    return admitted;
  const shown = [(0,part$5.Ms)(body, "location"), (0,part$5.Ms)(body, "tags")].some((one) => one !== void 0);
  return shown || !OFTEN_WITHOUT.test(type) ? { is: "yes" } : admitted;
}
var OFTEN_WITHOUT = /^Microsoft\.Authorization\/|^[^/]+\/[^/]+\//i;
function answer(evaluation) {
  if (evaluation.result === "error")
    return { result: "error", why: evaluation.message };
  if (evaluation.result === "unknown")
    return { result: "unknown", why: evaluation.waits.join(", ") };
  return { result: evaluation.result };
}
function lacks(details, situation, related, notes) {
  if (related === void 0)
    return { result: "unknown", why: `which resources of type ${details.type} exist` };
  const condition = details.existenceCondition;
  let open;
  for (const one of related) {
    if (!(0,part$5.Gv)(one))
      continue;
    const body = (0,part$5.Ms)(one, "type") === void 0 ? { ...one, type: details.type } : one;
    if (condition === void 0)
      return { result: "no-match", why: "a related resource exists" };
    const met = (0,part$0._3)(condition, { ...situation, resource: { body }, primary: situation.resource });
    for (const alias of met.walked)
      notes?.walked.add(alias);
    for (const point of met.disputed)
      notes?.disputed.add(point);
    if (met.result === "match")
      return { result: "no-match", why: "a related resource meets the condition" };
    if (met.result === "error")
      return { result: "error", why: met.message };
    if (met.result === "unknown")
      open ??= met.waits.join(", ");
  }
  return open === void 0 ? { result: "match" } : { result: "unknown", why: open };
}
var MOST_VALUES = 5e3;
function sizeOf(value) {
  if (typeof value === "string")
    return value.length >> 10;
  return value === void 0 || !(0,part$5.cy)(value) ? 0 : value.length;
}
function explain(condition, situation, most = 200) {
  const shown = [];
  let room = MOST_VALUES;
  (0,part$0._3)(condition, situation, (step) => {
    if (shown.length >= most || shown.length > 0 && room <= 0)
      return;
    room -= sizeOf(step.wanted) + sizeOf(step.value);
    shown.push(evaluatedExpression(step, situation));
  });
  return shown;
}
function evaluatedExpression({ test, expression, value, wanted, holds: answer2 }, situation) {
  const { kind } = test.left;
  const path = kind === "value" ? void 0 : pathOf(expression, kind === "count" && test.left.count.kind === "value", situation);
  return {
    result: resultOf(answer2),
    expressionKind: kind === "field" ? "Field" : kind === "value" ? "Value" : "Count",
    expression,
    ...path === void 0 ? {} : { path },
    ...value === void 0 || (0,part$5.t8)(value) ? {} : { expressionValue: value },
    ...wanted === void 0 ? {} : { targetValue: wanted },
    operator: test.operator.charAt(0).toUpperCase() + test.operator.slice(1),
    ...typeof answer2 === "object" && "failure" in answer2 ? { error: answer2.failure } : {},
    ...isOpen(answer2) ? { waitsFor: (0,part$5.yI)(answer2) } : {}
  };
}
function isOpen(answer2) {
  return typeof answer2 === "object" && !("failure" in answer2);
}
function resultOf(answer2) {
  if (typeof answer2 === "boolean")
    return answer2 ? "True" : "False";
  return isOpen(answer2) ? "Unknown" : "Error";
}
function pathOf(name, isValueCount, { resource, aliases, memory }) {
  if (isValueCount)
    return void 0;
  const type = (0,part$5.C5)(resource.body, "type");
  const known = typeof type === "string" ? type : void 0;
  const field = (0,part$1._F)(name, known, resource.apiVersion, aliases, memory?.fields);
  if (field.kind === "path")
    return (0,part$1.LF)(field.path);
  return field.kind === "elsewhere" || field.kind === "unexplained" ? void 0 : name;
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
 }),
 5274:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Rm: () => ( bundledAliases),
   ag: () => ( DamagedInstallation),
   dS: () => ( aliasTexts)
 });
 var part$0 = __webpack_require__(3913);
 var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
 var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
 var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3136);
 var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8522);
var NONE_REPEATED = 33;
function around(short, pathOf) {
  for (let at = short.length - 1; at > 0; at -= 1) {
    const char = short.charAt(at);
    if (char !== "." && char !== "[")
      continue;
    const parent = pathOf(short.slice(0, at));
    if (parent !== void 0)
      return { parent, own: short.slice(at) };
  }
  return { parent: void 0, own: short };
}
function marked(mark, { parent, own }) {
  if (mark.startsWith(":"))
    return mark.slice(1);
  if (mark.startsWith(">"))
    return `${parent ?? ""}${mark.slice(1)}`;
  switch (mark) {
    case "":
      return parent === void 0 ? `properties.${own}` : parent + own;
    case "=":
      return parent;
    case "+":
      return parent === void 0 ? void 0 : `${parent}.properties${own}`;
    case "-":
      return parent === void 0 ? own : void 0;
    default:
      return void 0;
  }
}
function blocksOf(text) {
  const blocks = new Map();
  for (const block of text.split("\n\n")) {
    const end = block.search(/[\t\n]/);
    const prefix = block.slice(0, end === -1 ? void 0 : end).toLowerCase();
    blocks.set(prefix, [...blocks.get(prefix) ?? [], block]);
  }
  return blocks;
}
function aliasBlock(block) {
  const { prefix, type, lines } = linesOf(block);
  const start = prefix.length + 1;
  const byShort = new Map();
  const byName = new Map();
  for (const [index, { short }] of lines.entries()) {
    added(byShort, short, index);
    added(byName, short.toLowerCase(), index);
  }
  const paths = new Map();
  const pathAt = (index) => {
    if (paths.has(index))
      return paths.get(index);
    const line = lines[index];
    const path = line && marked(line.mark, around(line.short, (short) => before(short, index)));
    paths.set(index, path);
    return path;
  };
  const before = (short, index) => {
    const last = byShort.get(short)?.findLast((one) => one < index);
    return last === void 0 ? void 0 : pathAt(last);
  };
  return {
    find(name) {
      const entries = [];
      for (const index of byName.get(name.slice(start)) ?? []) {
        const path = pathAt(index);
        if (path === void 0)
          return void 0;
        entries.push({ name: `${prefix}/${lines[index]?.short ?? ""}`, type, path });
      }
      return entries;
    }
  };
}
function added(map, key, index) {
  const same = map.get(key);
  if (same === void 0)
    map.set(key, [index]);
  else
    same.push(index);
}
function linesOf(block) {
  const [header = "", ...rest] = block.split("\n");
  const [prefix = "", type = prefix] = header.split("	");
  const lines = [];
  let short = "";
  for (const line of rest) {
    if (line === "")
      continue;
    const tab = line.indexOf("	");
    const text = tab === -1 ? line : line.slice(0, tab);
    short = short.slice(0, Math.max(0, line.charCodeAt(0) - NONE_REPEATED)) + text.slice(1);
    lines.push({ short, mark: tab === -1 ? "" : line.slice(tab + 1).split("	")[0] ?? "" });
  }
  return { prefix, type, lines };
}
function entriesOf(block) {
  const { prefix, type, lines } = linesOf(block);
  const paths = new Map();
  const entries = [];
  for (const { short, mark } of lines) {
    const path = marked(mark, around(short, (name) => paths.get(name)));
    if (path === void 0)
      return void 0;
    paths.set(short, path);
    entries.push({ name: `${prefix}/${short}`, type, path });
  }
  return entries;
}
var ALIAS_LIST = "2026-08-21/6f7461010d0b9d8b";
var LARGEST = 16 * part$0.D6;
var SUFFIX = ".br";
var MOST_ASKED = 4096;
var LONGEST_KEPT = 512;
var DamagedInstallation = class extends Error {
  constructor(what) {
    super(`${what}: the installation is damaged`);
    this.name = "DamagedInstallation";
  }
};
function folderOfData() {
  const here = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url));
  const shipped = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, "aliases");
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(shipped) ? shipped : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, "..", "catalog", "aliases");
}
function bundledAliases(folder) {
  let shipped;
  const spaces = new Map();
  const wanted = new Map();
  const namespaceOf = (wanted2) => {
    const end = wanted2.indexOf("/");
    if (end === -1)
      return void 0;
    const space = wanted2.slice(0, end);
    shipped ??= listed(folder ?? folderOfData());
    if (!shipped.files.has(space + SUFFIX))
      return void 0;
    let known = spaces.get(space);
    if (known === void 0) {
      known = new Namespace(space, read((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(shipped.folder, space + SUFFIX), space));
      spaces.set(space, known);
    }
    return known;
  };
  const look = (name) => {
    const wanted2 = name.toLowerCase();
    return namespaceOf(wanted2)?.find(wanted2) ?? [];
  };
  return {
    ...folder === void 0 ? { id: ALIAS_LIST } : {},
    pathsOf(type) {
      const paths = namespaceOf(type.toLowerCase())?.pathsOf(type.toLowerCase()) ?? [];
      return paths.length === 0 ? void 0 : paths;
    },
    find(name) {
      const known = wanted.get(name);
      if (known !== void 0)
        return known;
      const found = look(name);
      if (name.length > LONGEST_KEPT)
        return found;
      if (wanted.size === MOST_ASKED)
        wanted.clear();
      wanted.set(name, found);
      return found;
    }
  };
}
function* aliasTexts() {
  const { folder, files } = listed(folderOfData());
  for (const file of [...files].filter((one) => one.endsWith(SUFFIX)).toSorted())
    yield read((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file), file.slice(0, -SUFFIX.length));
}
function listed(folder) {
  try {
    return { folder, files: new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder)) };
  } catch {
    throw new DamagedInstallation("the bundled alias catalogue is missing");
  }
}
function read(file, space) {
  try {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.brotliDecompressSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file), { maxOutputLength: LARGEST }).toString("utf8");
  } catch {
    throw unreadable(space);
  }
}
function unreadable(space) {
  return new DamagedInstallation(`the bundled aliases of ${space} cannot be read`);
}
var Namespace = class {
  #space;
  #blocks;
  #read = new Map();
  constructor(space, text) {
    this.#space = space;
    this.#blocks = blocksOf(text);
  }
  find(name) {
    const prefix = name.slice(0, name.lastIndexOf("/"));
    const texts = this.#blocks.get(prefix);
    if (texts === void 0)
      return [];
    let blocks = this.#read.get(prefix);
    if (blocks === void 0) {
      blocks = texts.map(aliasBlock);
      this.#read.set(prefix, blocks);
    }
    return blocks.flatMap((block) => {
      const entries = block.find(name);
      if (entries === void 0)
        throw unreadable(this.#space);
      return entries.map(({ name: written, type, path }) => ({
        name: written,
        type,
        defaultPath: path,
        paths: []
      }));
    });
  }
  pathsOf(type) {
    return [...this.#blocks.values()].flat().flatMap((block) => {
      const header = block.slice(0, Math.max(0, block.indexOf("\n"))).toLowerCase();
      if (header !== type && !header.endsWith(`	${type}`))
        return [];
      return (entriesOf(block) ?? []).map(({ path }) => path);
    });
  }
};
 })
};
