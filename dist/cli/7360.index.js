export const id = 7360;
export const ids = [7360];
export const modules = {
 7360:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   q: () => ( findRepairs)
 });
 var part$0 = __webpack_require__(355);
 var part$1 = __webpack_require__(6220);
 var part$2 = __webpack_require__(3295);
 var part$4 = __webpack_require__(9303);
 var part$5 = __webpack_require__(3076);
 var part$6 = __webpack_require__(5504);
 var part$3 = __webpack_require__(837);
function propertyEdit(given) {
  return { ...given, key: JSON.stringify(given.at) };
}
function isBeneath(inner, outer) {
  return inner.length > outer.length && outer.every((step, index) => inner[index] === step);
}
function merged(a, b) {
  const edits = new Map(a.map((one) => [one.key, one]));
  for (const one of b) {
    const other = edits.get(one.key);
    const both = other === void 0 ? one : together(other, one);
    const placed = both ?? (other?.kind === "grow" ? after(one, b, edits) : void 0);
    if (placed === void 0)
      return void 0;
    edits.set(placed.key, placed);
  }
  const all = [...edits.values()];
  const dropped = all.filter(({ kind }) => kind === "drop");
  const made = all.filter((one) => one.kind !== "value" || !all.some(({ at }) => isBeneath(at, one.at)));
  return made.filter((one) => !dropped.some(({ at }) => isBeneath(one.at, at)));
}
function after(one, plan, taken) {
  const index = one.at.at(-1);
  if (one.kind !== "grow" || typeof index !== "number")
    return void 0;
  if (plan.some(({ at }) => isBeneath(at, one.at)))
    return void 0;
  for (let next = index + 1; next <= index + MOST_ADDED; next += 1) {
    const moved = propertyEdit({ ...one, at: [...one.at.slice(0, -1), next] });
    if (!taken.has(moved.key))
      return moved;
  }
  return void 0;
}
var MOST_ADDED = 16;
function together(a, b) {
  if (a.kind === "drop" || b.kind === "drop")
    return a.kind === b.kind ? a : void 0;
  const kind = a.kind === "grow" || b.kind === "grow" ? "grow" : "value";
  const constraints = [...a.constraints, ...b.constraints];
  const candidates = distinct([...a.candidates, ...b.candidates]).filter((candidate) => constraints.every(({ meets }) => meets(candidate.kind === "remove" ? void 0 : candidate.value)));
  return candidates.length === 0 ? void 0 : { ...a, kind, constraints, candidates };
}
function distinct(candidates) {
  const seen = new Set();
  return candidates.filter((candidate) => {
    const key = `${candidate.kind} ${candidate.kind === "remove" ? "" : JSON.stringify(candidate.value)}`;
    if (seen.has(key))
      return false;
    seen.add(key);
    return true;
  });
}
function weight(plan) {
  const grown2 = plan.filter(({ kind }) => kind === "grow");
  return plan.reduce((sum, edit) => {
    const own = grown2.some((one) => isBeneath(edit.at, one.at)) ? 1 : EDIT + DRASTIC * drastic(edit);
    return sum + own + (0,part$3.o)(edit.candidates.map(({ cost }) => cost));
  }, 0);
}
var EDIT = 1e3;
var DRASTIC = 1e5;
function drastic({ at, kind }) {
  return (isNature(at) ? isSku(at) ? 2 : 4 : 0) + (kind === "drop" ? 1 : 0);
}
function isSku(at) {
  return at.slice(0, 2).some((step) => typeof step === "string" && step.toLowerCase() === "sku");
}
var NATURE = new Set([
  "clustertype",
  "connectiontype",
  "createmode",
  "gatewaytype",
  "kind",
  "offer",
  "ostype",
  "publisher",
  "vpntype"
]);
var NATURE_AT_ROOT = new Set(["location", "sku", "plan", "extendedlocation"]);
function isNature(at) {
  if (at.at(-1) === "name" && typeof at.at(-2) === "number")
    return true;
  if (at.at(-1) === "name" && at.at(-2) === "properties")
    return true;
  const keys = at.filter((step) => typeof step === "string").map((step) => step.toLowerCase());
  const [root = "", second = ""] = keys;
  const last = keys.at(-1) ?? "";
  return NATURE_AT_ROOT.has(root) || root === "properties" && second === "sku" || keys.length <= 2 && last === "type" && root === "properties" || NATURE.has(last);
}
function applied(body, choices) {
  const order = [...choices].sort((a, b) => {
    const places = compareAt(a.edit.at, b.edit.at);
    return rank(a) - rank(b) || (rank(a) === 2 ? -places : places);
  });
  let result = body;
  for (const { edit: one, candidate } of order) {
    const gone = one.kind === "drop" || candidate.kind === "remove";
    result = put(result, one.at, gone ? void 0 : candidate.value);
  }
  return result !== void 0 && (0,part$4.Gv)(result) ? result : body;
}
function rank({ edit: { kind, at }, candidate }) {
  if (kind === "drop" || candidate.kind === "remove" && typeof at.at(-1) === "number")
    return 2;
  return candidate.kind === "remove" ? 1 : 0;
}
function compareAt(a, b) {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const [x, y] = [a[index], b[index]];
    if (typeof x === "number" && typeof y === "number" && x !== y)
      return x - y;
  }
  return a.length - b.length;
}
function put(of, at, value) {
  const [step, ...rest] = at;
  if (step === void 0)
    return value;
  if (typeof step === "number") {
    const array = of !== void 0 && (0,part$4.cy)(of) ? of : [];
    const inner2 = put(array[step], rest, value);
    return inner2 === void 0 ? array.filter((_, index) => index !== step) : [...array.slice(0, step), inner2, ...array.slice(step + 1)];
  }
  if (of === void 0 && value === void 0)
    return void 0;
  const object = of !== void 0 && (0,part$4.Gv)(of) && !(0,part$4.t8)(of) ? of : {};
  const inner = put(Object.hasOwn(object, step) ? object[step] : void 0, rest, value);
  const found = Object.hasOwn(object, step);
  const others = Object.entries(object);
  if (inner === void 0)
    return Object.fromEntries(others.filter(([key]) => key !== step));
  if (!found)
    return Object.fromEntries([...others, [step, inner]]);
  return Object.fromEntries(others.map(([key, old]) => [key, key === step ? inner : old]));
}
var FIXED = new Set(["type", "name", "id", "fullname", "apiversion"]);
function occurrencesOf(name, { resource, aliases }, scopes) {
  const type = (0,part$4.C5)(resource.body, "type");
  if (typeof type !== "string" && type !== void 0)
    return void 0;
  const field = (0,part$2._F)(name, type, resource.apiVersion, aliases);
  const steps = field.kind === "location" ? ["location"] : field.kind === "tags" ? ["tags"] : field.kind === "tag" ? ["tags", field.key] : field.kind === "identityType" ? ["identity", "type"] : void 0;
  if (field.kind !== "path" && steps === void 0)
    return void 0;
  if (field.kind === "location" && (0,part$4.C5)(resource.body, "location") === void 0)
    return void 0;
  const path = field.kind === "path" ? field.path : { steps: (steps ?? []).map((key) => ({ key })), loose: false };
  const [root] = path.steps;
  if (root === void 0 || root === "all" || path.steps.length === 1 && FIXED.has(root.key.toLowerCase()))
    return void 0;
  const from = startOf(path, scopes);
  return walk2(from?.value ?? resource.body, path, from?.steps ?? 0, from?.at ?? []);
}
function startOf(path, scopes) {
  for (const { frame, occurrence } of scopes.toReversed()) {
    if (frame.kind !== "field" || occurrence === void 0 || frame.path.loose !== path.loose)
      continue;
    const member = occurrence.members.findLast(({ steps }) => (0,part$2.w1)(path, frame.path.steps.slice(0, steps)));
    if (member !== void 0)
      return member;
  }
  return void 0;
}
function walk2(start, path, from, at) {
  const occurrences = [];
  const arrays = [];
  const go = (value, index, here, members) => {
    const step = path.steps[index];
    const base = { virtual: false, open: false, members, at: here };
    if (step === void 0)
      occurrences.push({ ...base, value, settable: true });
    else if (value !== void 0 && (0,part$4.t8)(value)) {
      occurrences.push({ ...base, value, open: path.steps.includes("all", index), settable: false });
    } else if (step === "all") {
      const rest = path.steps.slice(index + 1);
      const array = value !== void 0 && (0,part$4.cy)(value) ? value : void 0;
      if (array !== void 0 || value === void 0 || value === null)
        arrays.push({ at: here, members: array ?? [], missing: array === void 0, rest });
      if (array === void 0)
        occurrences.push({ ...base, value: void 0, virtual: true, settable: false });
      array?.forEach((member, place) => {
        const there = [...here, place];
        go(member, index + 1, there, [...members, { steps: index + 1, value: member, at: there }]);
      });
    } else if (value !== void 0 && value !== null && !(0,part$4.Gv)(value)) {
      occurrences.push({ ...base, value: void 0, settable: false });
    } else {
      const object = value ?? {};
      const keys = keysTo(object, step.key, path.loose, index === 0);
      go(valueAt(object, keys), index + 1, [...here, ...keys], members);
    }
  };
  go(start, from, at, []);
  return { occurrences, arrays, path };
}
function keysTo(object, key, loose, atRoot) {
  const spelled = spelling(object, key);
  if (!loose || atRoot && part$2.zz.has(key.toLowerCase()))
    return [spelled];
  if (!atRoot && (0,part$4.Ms)(object, key) !== void 0)
    return [spelled];
  const outer = spelling(object, "properties");
  const inner = (0,part$4.Ms)(object, outer);
  if (inner !== void 0 && (0,part$4.Gv)(inner))
    return [outer, spelling(inner, key)];
  return atRoot ? [outer, key] : [spelled];
}
function spelling(object, key) {
  if (Object.hasOwn(object, key))
    return key;
  return Object.keys(object).find((one) => one.toLowerCase() === key.toLowerCase()) ?? key;
}
function valueAt(object, keys) {
  let value = object;
  for (const key of keys) {
    if (value === void 0 || (0,part$4.t8)(value))
      return value;
    value = (0,part$4.Gv)(value) ? (0,part$4.Ms)(value, key) : void 0;
  }
  return value;
}
function pathOfPosition(at) {
  return at.reduce((text, step) => {
    if (typeof step === "number")
      return `${text}[${String(step)}]`;
    if (!/^[\w-]+$/.test(step))
      return `${text}['${step}']`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}
var MOST_NEW = 4;
var MOST_MEMBERS = 100;
function countPlans(count, test, goal, scopes, search) {
  const wanted = search.value(test.right, scopes);
  if (wanted === void 0)
    return [];
  const found = count.kind === "field" ? occurrencesOf(count.field, search.situation, scopes) : void 0;
  if (count.kind === "field" && found === void 0)
    return [];
  const members = count.kind === "field" ? fieldMembers(count, found, scopes, search) : listMembers(count, scopes, search);
  if (members.length > MOST_MEMBERS)
    return [];
  const fits = (number) => {
    const answer = (0,part$1.CD)(() => (0,part$0.UD)(test.operator, number, wanted, { disputed: search.disputed }));
    return answer.ok && answer.value === goal;
  };
  const now = members.filter(({ counts }) => counts === true).length;
  const open = members.filter(({ counts }) => counts === void 0).length;
  const plans = [];
  const fewer = range(now, 0).find((number) => fits(number) && (number < now || open > 0));
  if (fewer !== void 0)
    for (const one of lowered(members, now + open - fewer, count.where, search))
      plans.push(one);
  const more = range(now, members.length + MOST_NEW).find((number) => fits(number) && (number > now || open > 0));
  if (more !== void 0) {
    const arrays = (found?.arrays ?? []).filter(({ rest }) => rest.length === 0);
    for (const one of raised(members, more - now, count, arrays, found, scopes, search))
      plans.push(one);
  }
  return plans;
}
function range(from, to) {
  const step = from <= to ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => from + step * index);
}
function lowered(members, by, where, search) {
  const repairs = members.filter(({ counts }) => counts !== false).map(({ scopes, drop }) => [
    ...where === void 0 ? [] : search.plans(where, false, scopes),
    ...drop === void 0 ? [] : [drop]
  ]);
  return cheapest(repairs, by, search);
}
function cheapest(repairs, many, search) {
  const possible = repairs.filter((plans) => plans.length > 0).map((plans) => ({ plans, cost: (0,part$3.o)(plans.map(weight)) })).sort((a, b) => a.cost - b.cost);
  if (possible.length < many)
    return [];
  return possible.slice(0, many).reduce((all, { plans }) => search.both(all, plans), [[]]);
}
function raised(members, by, count, arrays, found, scopes, search) {
  const { where } = count;
  if (where === void 0)
    return addedAny(count, arrays, by);
  const repairs = members.filter(({ counts }) => counts !== true).map((member) => search.plans(where, true, member.scopes));
  const [array] = arrays;
  if (count.kind === "value" || array === void 0 || found === void 0)
    return cheapest(repairs, by, search);
  const added = range(0, MOST_NEW - 1).map((index) => {
    const at = [...array.at, array.members.length + index];
    const steps = found.path.steps.length;
    const occurrence = {
      value: {},
      virtual: false,
      open: false,
      settable: true,
      at,
      members: [{ steps, value: {}, at }]
    };
    const frame = { kind: "field", name: count.field, path: found.path, found: occurrence };
    const member = propertyEdit({
      at,
      field: count.field,
      kind: "grow",
      before: void 0,
      constraints: [],
      candidates: []
    });
    return search.plans(where, true, [...scopes, { frame, occurrence }]).flatMap((plan) => plan.length === 0 ? [] : [grown(plan, { ...member, candidates: EMPTY })]);
  });
  return cheapest([...repairs, ...added], by, search);
}
function addedAny(count, [array], by) {
  if (count.kind === "value" || array === void 0)
    return [];
  return [
    range(0, by - 1).map((index) => propertyEdit({
      at: [...array.at, array.members.length + index],
      field: count.field,
      kind: "grow",
      before: void 0,
      constraints: [],
      candidates: [{ kind: "any", value: "value", cost: 2 }]
    }))
  ];
}
var EMPTY = [{ kind: "value", value: {}, cost: 1 }];
function grown(plan, member) {
  const own = plan.find(({ key }) => key === member.key);
  if (own === void 0)
    return [member, ...plan];
  const added = { ...own, kind: "grow", before: void 0 };
  return plan.map((one) => one === own ? added : one);
}
function fieldMembers(count, found, scopes, search) {
  const { body, apiVersion } = search.situation.resource;
  const type = (0,part$4.C5)(body, "type");
  const field = (0,part$2._F)(count.field, typeof type === "string" ? type : void 0, apiVersion, search.situation.aliases);
  if (field.kind !== "path")
    return [];
  return (found?.occurrences ?? []).flatMap((occurrence) => {
    if (occurrence.virtual || occurrence.open)
      return [];
    const frame = { kind: "field", name: count.field, path: field.path, found: occurrence };
    const within = [...scopes, { frame, occurrence }];
    const last = occurrence.members.at(-1);
    const drop = last === void 0 ? void 0 : [
      propertyEdit({
        at: last.at,
        field: count.field,
        kind: "drop",
        before: last.value,
        constraints: [],
        candidates: [{ kind: "remove", cost: 3 }]
      })
    ];
    return [{ scopes: within, counts: counted(count.where, within, search), drop }];
  });
}
function listMembers(count, scopes, search) {
  const of = search.value(count.of, scopes);
  const values = of === void 0 || of === null ? [] : (0,part$4.cy)(of) ? of : [of];
  return values.slice(0, MOST_MEMBERS + 1).map((value) => {
    const frame = { kind: "value", name: count.name ?? "default", value, size: values.length };
    const within = [...scopes, { frame }];
    return { scopes: within, counts: counted(count.where, within, search), drop: void 0 };
  });
}
function counted(where, scopes, search) {
  if (where === void 0)
    return true;
  const truth = search.truth(where, scopes);
  return truth === void 0 || (0,part$4.t8)(truth) ? void 0 : truth;
}
var OPPOSITES = [
  ["equals", "notEquals"],
  ["like", "notLike"],
  ["match", "notMatch"],
  ["matchInsensitively", "notMatchInsensitively"],
  ["contains", "notContains"],
  ["in", "notIn"],
  ["containsKey", "notContainsKey"],
  ["less", "greaterOrEquals"],
  ["greater", "lessOrEquals"]
];
function negation({ operator, value }) {
  if (operator === "exists")
    return { operator, value: !isTrue(value) };
  for (const [one, other] of OPPOSITES) {
    if (operator === one)
      return { operator: other, value };
    if (operator === other)
      return { operator: one, value };
  }
  return { operator, value };
}
function isTrue(value) {
  return value === true || typeof value === "string" && value.toLowerCase() === "true";
}
function constraintOf(must, disputed, inRegions) {
  const wanted = inRegions ? (0,part$0.Ei)(must.value) : must.value;
  return {
    must: must.operator === "exists" && isTrue(must.value) ? [] : [must],
    meets(value) {
      const own = inRegions && value !== void 0 ? (0,part$0.Ei)(value) : value;
      const answer = (0,part$1.CD)(() => (0,part$0.UD)(must.operator, own, wanted, { disputed }));
      return answer.ok && answer.value === true;
    }
  };
}
var PAIRS = [
  ["Enabled", "Disabled"],
  ["Allow", "Deny"],
  ["On", "Off"]
];
function candidatesFor({ operator, value }, setting) {
  const typed = (one) => typedLike(one, setting);
  const values = (of, cost) => of.filter((one) => !(0,part$4.t8)(one)).map((one) => ({ kind: "value", value: typed(one), cost }));
  const any = (of, cost) => of.map((one) => ({ kind: "any", value: typed(one), cost }));
  const free = any(["value", 1, true], 3);
  const known = values(setting.vocabulary, 1);
  const remove = { kind: "remove", cost: 4 };
  switch (operator) {
    case "equals":
      return values([value], 0);
    case "in":
      return values((0,part$4.cy)(value) ? value : [value], 0);
    case "notEquals":
    case "notIn": {
      const unwanted = (0,part$4.cy)(value) ? value : [value];
      return [...values(unwanted.flatMap(paired), 0), ...known, ...free, remove];
    }
    case "like":
    case "match":
    case "matchInsensitively":
      return [...known, ...typeof value === "string" ? shapes(operator, value, values, any) : []];
    case "contains":
      return [...known, ...any([`x${(0,part$1.Je)(value)}x`, value], 2)];
    case "less":
    case "greater":
    case "lessOrEquals":
    case "greaterOrEquals": {
      const steps = typeof value === "number" ? [value, value + 1, value - 1] : [value];
      const ordered = typeof value === "number" ? steps.map((one) => literal(one, 0)) : values(steps, 0);
      return [...ordered, ...known];
    }
    case "exists":
      return isTrue(value) ? [...values(setting.vocabulary.flatMap(paired), 0), ...known, ...any(["value", 1, true], 2)] : [remove];
    default:
      return [...known, ...free, remove];
  }
}
function literal(value, cost) {
  return { kind: "value", value, cost };
}
function paired(value) {
  if (typeof value === "boolean")
    return [!value];
  if (typeof value !== "string")
    return [];
  const lower = value.toLowerCase();
  if (lower === "true" || lower === "false")
    return [lower === "false"];
  return PAIRS.flatMap(([one, other]) => lower === one.toLowerCase() ? [other] : lower === other.toLowerCase() ? [one] : []);
}
function shapes(operator, pattern, values, any) {
  if (operator !== "like")
    return any([pattern.replaceAll("#", "0").replaceAll("?", "a").replaceAll(".", "a")], 3);
  return pattern.includes("*") ? any([pattern.replaceAll("*", "x")], 3) : values([pattern], 0);
}
function typedLike(value, { before, isTag }) {
  if ((0,part$4.cy)(value) || (0,part$4.Gv)(value) || value === null)
    return value;
  if (isTag || typeof before === "string")
    return (0,part$1.Je)(value);
  if (typeof value !== "string")
    return value;
  const lower = value.toLowerCase();
  if (lower === "true" || lower === "false")
    return lower === "true";
  return typeof before === "number" && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
}
var MOST_OCCURRENCES = 32;
function fieldPlans(name, test, goal, scopes, search) {
  const value = search.value(test.right, scopes);
  const found = occurrencesOf(name, search.situation, scopes);
  if (value === void 0 || found === void 0 || found.occurrences.length > MOST_OCCURRENCES)
    return [];
  const written = { operator: test.operator, value: value ?? "" };
  const must = goal ? written : negation(written);
  const isLocation = (0,part$5.QV)(name, "location");
  const inRegions = isLocation && search.disputed.locationNormalised === "both-sides";
  const isTag = /^tags([.[]|$)/i.test(name) && !(0,part$2.Vj)(name);
  const vocabulary = search.vocabulary.get(name.toLowerCase()) ?? [];
  const about = {
    field: name,
    must,
    isTag,
    vocabulary,
    constraint: constraintOf(must, search.disputed, inRegions)
  };
  const arrays = found.arrays.filter(({ rest }) => !rest.includes("all"));
  if (!goal) {
    return [
      ...found.occurrences.flatMap((occurrence) => occurrencePlans(occurrence, about, false)),
      ...arrays.flatMap((array) => arrayPlans(array, about, false))
    ];
  }
  let plans = [[]];
  for (const occurrence of found.occurrences) {
    if (!occurrence.virtual && about.constraint.meets(occurrence.value))
      continue;
    const array = occurrence.virtual ? arrays.find(({ at }) => String(at) === String(occurrence.at)) : void 0;
    plans = search.both(plans, array === void 0 ? occurrencePlans(occurrence, about, true) : arrayPlans(array, about, true));
  }
  return plans;
}
function isGlobal(field, candidate) {
  if (candidate.kind === "remove" || !(0,part$5.QV)(field, "location"))
    return false;
  return typeof candidate.value === "string" && candidate.value.toLowerCase() === "global";
}
function occurrencePlans(occurrence, about, canDrop) {
  const { field, must, constraint } = about;
  const last = occurrence.members.at(-1);
  const drop = canDrop && last !== void 0 ? [
    [
      propertyEdit({
        at: last.at,
        field,
        kind: "drop",
        before: last.value,
        constraints: [],
        candidates: [DROP]
      })
    ]
  ] : [];
  if (!occurrence.settable)
    return drop;
  const before = occurrence.value;
  if (before !== void 0 && (0,part$4.cy)(before) && /^(not)?contains$/i.test(must.operator))
    return [...containing(occurrence, before, about), ...drop];
  if (must.operator === "containsKey" || must.operator === "notContainsKey")
    return [...keyed(occurrence, about), ...drop];
  const candidates = good(field, candidatesFor(must, { ...about, before }), constraint);
  const plan = candidates.length === 0 ? [] : [
    [
      propertyEdit({
        at: occurrence.at,
        field,
        kind: "value",
        before,
        constraints: [constraint],
        candidates
      })
    ]
  ];
  return [...plan, ...drop];
}
var DROP = { kind: "remove", cost: 3 };
function good(field, candidates, { meets }) {
  return candidates.filter((candidate) => !isGlobal(field, candidate) && meets(candidate.kind === "remove" ? void 0 : candidate.value));
}
function containing({ at }, before, { field, must, constraint }) {
  if (must.operator === "contains") {
    const candidates = [{ kind: "value", value: must.value, cost: 1 }];
    const there = [...at, before.length];
    const equal = constraintOf({ operator: "equals", value: must.value }, part$0.x7, false);
    return [
      [propertyEdit({ at: there, field, kind: "grow", before: void 0, constraints: [equal], candidates })]
    ];
  }
  return [
    before.flatMap((member, index) => constraint.meets([member]) ? [] : [
      propertyEdit({
        at: [...at, index],
        field,
        kind: "drop",
        before: member,
        constraints: [],
        candidates: [DROP]
      })
    ])
  ];
}
function keyed(occurrence, { field, must }) {
  const key = must.value;
  if (typeof key !== "string")
    return [];
  const object = occurrence.value !== void 0 && (0,part$4.Gv)(occurrence.value) ? occurrence.value : {};
  const name = Object.keys(object).find((one) => one.toLowerCase() === key.toLowerCase()) ?? key;
  const candidates = must.operator === "containsKey" ? [{ kind: "any", value: "value", cost: 2 }] : [{ kind: "remove", cost: 4 }];
  const before = object[name];
  const under = `${field}['${name}']`;
  return [
    [
      propertyEdit({
        at: [...occurrence.at, name],
        field: under,
        kind: "value",
        before,
        constraints: [],
        candidates
      })
    ]
  ];
}
function arrayPlans({ at, members, missing, rest }, about, all) {
  const { field, must, constraint } = about;
  const candidates = good(field, candidatesFor(must, { ...about, before: void 0 }), constraint).filter(({ kind }) => kind !== "remove");
  const next = [...at, members.length];
  const base = { field, before: void 0 };
  const whole = candidates.flatMap((candidate) => {
    if (candidate.kind === "remove" || candidate.kind === "any" && rest.length > 0)
      return [];
    const value = nested(rest, candidate.value);
    return members.some((member) => same(member, value)) ? [] : [{ ...candidate, value }];
  });
  const constraints = rest.length === 0 ? [constraint] : [];
  const plans = whole.length === 0 ? [] : [[propertyEdit({ ...base, at: next, kind: "grow", constraints, candidates: whole })]];
  const open = rest.length === 0 ? [] : candidates.filter(({ kind }) => kind === "any");
  if (whole.length === 0 && open.length > 0) {
    const there = [...next, ...rest.flatMap((step) => step === "all" ? [] : [step.key])];
    plans.push([
      propertyEdit({ ...base, at: there, kind: "value", constraints: [constraint], candidates: open })
    ]);
  }
  if (all && missing) {
    const none = [{ kind: "value", value: [], cost: 3 }];
    plans.push([
      propertyEdit({ at, field, kind: "value", before: void 0, constraints: [], candidates: none })
    ]);
  }
  return plans;
}
function same(a, b) {
  const answer = (0,part$4.c2)(a, b);
  return !(0,part$4.t8)(answer) && answer;
}
function nested(rest, value) {
  return rest.reduceRight((inner, step) => step === "all" ? [inner] : { [step.key]: inner }, value);
}
var MOST_PLACES = 12;
var MOST_VALUES = 24;
function valuePlans(operand, test, goal, scopes, search) {
  if (operand.kind !== "expression")
    return [];
  const { node } = operand;
  const alone = node.kind === "call" && node.name.toLowerCase() === "field" ? nameIn(node, scopes, search) : "";
  if (alone !== void 0 && alone !== "" && !alone.includes("[*]"))
    return fieldPlans(alone, test, goal, scopes, search);
  const names = new Set();
  const literals = [];
  for (const part of [operand, test.right])
    if (part.kind === "expression")
      read(part.node, names, literals, scopes, search);
  const right = search.value(test.right, scopes);
  const values = [...right === void 0 ? [] : (0,part$4.cy)(right) ? right : [right], ...literals];
  return [...names].flatMap((name) => tried(name, values, test, goal, scopes, search)).slice(0, MOST_PLACES);
}
function nameIn(node, scopes, search) {
  const [argument] = node.kind === "call" ? node.args : [];
  if (argument === void 0)
    return void 0;
  const name = search.value((0,part$0.gP)("", argument), scopes);
  return typeof name === "string" ? name : void 0;
}
function read(node, names, literals, scopes, search) {
  (0,part$0.GG)(node, (part) => {
    if (part.kind === "literal")
      literals.push(part.value);
    if (part.kind !== "call")
      return;
    const called = part.name.toLowerCase();
    if (called === "parameters") {
      const value = search.value((0,part$0.gP)("", part), scopes);
      if (value !== void 0)
        for (const one of (0,part$4.cy)(value) ? value : [value])
          literals.push(one);
    }
    if (called !== "field" && called !== "current")
      return;
    const name = nameIn(part, scopes, search);
    if (name !== void 0 && name !== "")
      names.add(name);
  });
}
function tried(name, values, test, goal, scopes, search) {
  const found = occurrencesOf(name, search.situation, scopes);
  if (found === void 0)
    return [];
  const inMember = scopes.some(({ occurrence }) => occurrence !== void 0);
  const isTag = /^tags[.[]/i.test(name);
  const places = [
    ...found.occurrences.filter(({ settable }) => settable),
    ...found.arrays.map(({ at, members, missing }) => ({ at, value: missing ? void 0 : members }))
  ].slice(0, MOST_PLACES);
  return places.flatMap(({ at, value: before }) => {
    const candidates = [...candidatesOf(before, values, name, isTag)];
    const constraint = {
      must: [],
      meets: (value) => inMember || holds(value === void 0 ? { kind: "remove", cost: 0 } : { kind: "value", value, cost: 0 })
    };
    const place = { at, field: name, kind: "value", before, constraints: [constraint] };
    function holds(candidate) {
      const { resource } = search.situation;
      const body = applied(resource.body, [{ edit: propertyEdit({ ...place, candidates: [] }), candidate }]);
      const within = { ...search.situation, resource: { ...resource, body } };
      return search.truth(test, scopes, within) === goal;
    }
    const good2 = candidates.filter((candidate) => constraint.meets(candidate.kind === "remove" ? void 0 : candidate.value));
    return good2.length === 0 ? [] : [[propertyEdit({ ...place, candidates: good2 })]];
  });
}
function candidatesOf(before, values, name, isTag) {
  const lower = name.toLowerCase();
  const plain = values.filter((value) => !(typeof value === "string" && value.toLowerCase() === lower));
  const set = (of, cost) => of.map((value) => ({ kind: "value", value: isTag ? (0,part$1.Je)(value) : value, cost }));
  const remove = { kind: "remove", cost: 4 };
  if (before !== void 0 && (0,part$4.cy)(before))
    return [...set([[]], 2), remove];
  if (before !== void 0 && (0,part$4.Gv)(before))
    return [remove];
  const numbers = plain.flatMap((value) => typeof value === "number" ? [value - 1, value + 1] : []);
  const scalars = plain.filter((value) => !(0,part$4.cy)(value) && !(0,part$4.Gv)(value) && value !== null && value !== "");
  const flags = typeof before === "boolean" ? [!before] : [];
  return [...set(flags, 0), ...set([...scalars, ...numbers].slice(0, MOST_VALUES), 1), remove];
}
var MOST_PLANS = 24;
var MOST_VISITS = 2e4;
function searchIn(situation, condition) {
  let visits = 0;
  let cut = false;
  const vocabulary = new Map();
  const tests = new Map();
  const expressed = new Set();
  const spend = (plans) => {
    situation.work?.spend(plans.reduce((sum, plan) => sum + plan.length, 0));
  };
  const best = (plans) => {
    const seen = new Set();
    spend(plans);
    const all2 = plans.map((plan) => ({ plan, weight: weight(plan) })).sort((a, b) => a.weight - b.weight).filter(({ plan }) => {
      const key = plan.map((edit) => `${edit.kind} ${edit.key} ${musts(edit)}`).join();
      return !seen.has(key) && seen.add(key);
    });
    if (all2.length > MOST_PLANS)
      cut = true;
    return all2.slice(0, MOST_PLANS).map(({ plan }) => plan);
  };
  const search = {
    situation,
    disputed: situation.disputed ?? part$0.x7,
    vocabulary,
    isRead: (field) => expressed.has(field.toLowerCase()),
    guards(field, value) {
      return (tests.get(field.toLowerCase()) ?? []).flatMap((must) => {
        const inRegions = (0,part$5.QV)(field, "location") && search.disputed.locationNormalised === "both-sides";
        const holding = [must, negation(must)].map((one) => constraintOf(one, search.disputed, inRegions));
        return holding.find(({ meets }) => meets(value))?.must ?? [];
      });
    },
    truth(of, scopes, within = situation) {
      const answer = (0,part$1.CD)(() => (0,part$0.D)(of, within, framesOf(scopes)));
      return answer.ok ? answer.value : void 0;
    },
    value(operand, scopes) {
      const notes = { walked: new Set(), disputed: new Set(), work: (0,part$0.LT)(situation) };
      const answer = (0,part$1.CD)(() => (0,part$0.ib)(operand, (0,part$0.TW)(situation, framesOf(scopes), notes)));
      return answer.ok && !(0,part$4.t8)(answer.value) ? answer.value : void 0;
    },
    both(a, b) {
      for (const one of a)
        spend([one, ...b]);
      const pairs = a.flatMap((one) => b.map((other) => merged(one, other)));
      return best(pairs.filter(part$6.O));
    },
    plans(of, goal, scopes) {
      visits += 1;
      if (visits > MOST_VISITS) {
        cut = true;
        return [];
      }
      if (search.truth(of, scopes) === goal)
        return [[]];
      switch (of.kind) {
        case "not":
          return search.plans(of.condition, !goal, scopes);
        case "test":
          return best(testPlans(of, goal, scopes, search));
        default:
          break;
      }
      const parts = of.conditions;
      if (goal === (of.kind === "anyOf")) {
        const order = of.kind === "allOf" ? parts.toReversed() : parts;
        return best(order.flatMap((part) => search.plans(part, goal, scopes)));
      }
      let all2 = [[]];
      for (const part of parts) {
        all2 = search.both(all2, search.plans(part, goal, scopes));
        if (all2.length === 0)
          break;
      }
      return all2;
    }
  };
  const all = () => {
    try {
      learn(condition, vocabulary, tests, search);
      collectRead(condition, expressed);
      return search.plans(condition, false, []);
    } catch (error) {
      if (!(error instanceof part$0.mS))
        throw error;
      cut = true;
      return [];
    }
  };
  return { ...search, all, isCut: () => cut };
}
function musts({ constraints }) {
  return JSON.stringify(constraints.map(({ must }) => must));
}
function framesOf(scopes) {
  return scopes.map(({ frame }) => frame);
}
function testPlans(test, goal, scopes, search) {
  switch (test.left.kind) {
    case "field": {
      const name = search.value(test.left.field, scopes);
      return typeof name === "string" ? fieldPlans(name, test, goal, scopes, search) : [];
    }
    case "value":
      return valuePlans(test.left.value, test, goal, scopes, search);
    case "count":
      return countPlans(test.left.count, test, goal, scopes, search);
  }
}
var NAMING = ["equals", "notEquals", "in", "notIn"];
function learn(of, words, tests, search) {
  if (of.kind === "not")
    learn(of.condition, words, tests, search);
  else if (of.kind !== "test")
    for (const part of of.conditions)
      learn(part, words, tests, search);
  else {
    const { left, operator } = of;
    if (left.kind === "count" && left.count.where !== void 0)
      learn(left.count.where, words, tests, search);
    if (left.kind !== "field")
      return;
    const [name, value] = [search.value(left.field, []), search.value(of.right, [])];
    if (typeof name !== "string" || value === void 0)
      return;
    const key = name.toLowerCase();
    tests.set(key, [...tests.get(key) ?? [], { operator, value: value ?? "" }]);
    if (!NAMING.includes(operator))
      return;
    const values = ((0,part$4.cy)(value) ? value : [value]).filter((one) => !(0,part$4.Gv)(one) && one !== null && one !== "");
    words.set(key, [...words.get(key) ?? [], ...values]);
  }
}
function collectRead(of, into) {
  if (of.kind === "not")
    collectRead(of.condition, into);
  else if (of.kind !== "test")
    for (const part of of.conditions)
      collectRead(part, into);
  else {
    const { left, right } = of;
    const count = left.kind === "count" ? left.count : void 0;
    const operands = [right];
    if (left.kind === "value")
      operands.push(left.value);
    if (count?.kind === "value")
      operands.push(count.of);
    if (count?.where !== void 0)
      collectRead(count.where, into);
    for (const operand of operands) {
      if (operand.kind !== "expression")
        continue;
      (0,part$0.GG)(operand.node, (node) => {
        if (node.kind !== "call" || node.name.toLowerCase() !== "field")
          return;
        const [name] = node.args;
        if (name?.kind === "literal" && typeof name.value === "string")
          into.add(name.value.toLowerCase());
      });
    }
  }
}
var BOUNDS = { repairs: 3, evaluations: 400, steps: 5e5 };
var MOST_VALUES2 = 64;
var MOST_COMBINED = 12;
function findRepairs(condition, around, bounds = BOUNDS) {
  const situation = { ...around, work: new part$0.Qj(bounds.steps) };
  if ((0,part$0._3)(condition, situation).result === "no-match")
    return { found: false, why: "its rule does not match" };
  const search = searchIn(situation, condition);
  const verifier = new Verifier(condition, situation, search, bounds.evaluations);
  const repairs = new Map();
  for (const plan of search.all().toSorted((a, b) => weight(a) - weight(b))) {
    if (repairs.size >= bounds.repairs)
      break;
    let named = false;
    for (const choices of variants(plan)) {
      if (repairs.size >= bounds.repairs)
        break;
      if (named && choices.some(({ candidates }) => candidates[0]?.kind === "any"))
        continue;
      const passing = verifier.passing(choices);
      if (passing === void 0)
        continue;
      const edits = editsOf(passing, verifier, search);
      if (edits === void 0)
        continue;
      named ||= choices.every(({ candidates }) => candidates[0]?.kind === "value");
      const keys = new Set(edits.map(({ path }) => path));
      const reach = (0,part$3.n)(passing.map(({ edit }) => drastic(edit)));
      const isWorse = [...repairs.values()].some((other) => other.reach < reach || other.edits.length < edits.length && [...other.keys].every((key) => keys.has(key)));
      if (!isWorse)
        repairs.set(JSON.stringify(edits), { edits, keys, reach });
    }
  }
  if (repairs.size > 0) {
    const found = [...repairs.values()].map(({ edits }) => edits);
    return { found: true, repairs: found.toSorted((a, b) => a.length - b.length) };
  }
  return {
    found: false,
    why: search.isCut() || verifier.spent ? "no change was found within the bounds of the search" : "no change of its properties was found that would pass"
  };
}
function variants(plan) {
  let all = [[]];
  for (const edit of plan) {
    const values = edit.candidates.filter(({ kind }) => kind === "value").slice(0, MOST_VALUES2);
    const any = edit.candidates.filter(({ kind }) => kind === "any");
    const removal = edit.candidates.filter(({ kind }) => kind === "remove").slice(0, 1);
    const groups = [values, any, removal].filter(({ length }) => length > 0);
    all = all.flatMap((rest) => groups.map((candidates) => [...rest, { edit, candidates }])).sort((a, b) => costOf(a) - costOf(b)).slice(0, MOST_COMBINED);
  }
  return all;
}
function costOf(groups) {
  return groups.reduce((sum, { candidates }) => sum + (0,part$3.o)(candidates.map(({ cost }) => cost)), 0);
}
function editsOf(groups, verifier, search) {
  const grown2 = groups.filter(({ edit }) => edit.kind === "grow");
  const edits = [];
  for (const group of groups) {
    const { edit, candidates } = group;
    const [candidate] = candidates;
    if (candidate === void 0)
      return void 0;
    if (grown2.some((one) => isBeneath(edit.at, one.edit.at))) {
      if (candidate.kind === "any")
        return void 0;
      continue;
    }
    const about = { field: edit.field, path: pathOfPosition(edit.at) };
    if (edit.kind === "drop" || candidate.kind === "remove")
      edits.push({ ...about, action: "remove" });
    else {
      const inner = groups.filter((one) => isBeneath(one.edit.at, edit.at));
      const action = edit.kind === "grow" || edit.before === void 0 ? "add" : "set";
      if (inner.length > 0) {
        const value = verifier.memberAt(edit.at, [group, ...inner]);
        if (value === void 0)
          return void 0;
        edits.push({ ...about, action, value });
      } else if (candidate.kind === "any") {
        const must = mustsOf(group, candidate.value, search);
        edits.push({ ...about, action, ...must.length === 0 ? {} : { must } });
      } else {
        if ((0,part$4.Gv)(candidate.value) && Object.keys(candidate.value).length === 0)
          return void 0;
        const values = verifier.alternatives(groups, group);
        const [only, ...more] = values;
        edits.push({
          ...about,
          action,
          ...more.length > 0 ? { oneOf: values } : { value: only ?? candidate.value }
        });
      }
    }
  }
  return edits.length === 0 ? void 0 : edits;
}
function mustsOf({ edit }, value, search) {
  return distinct2([...edit.constraints.flatMap(({ must }) => must), ...search.guards(edit.field, value)]);
}
function distinct2(musts2) {
  const texts = musts2.map((must) => JSON.stringify(must));
  return musts2.filter((_, index) => texts.indexOf(texts[index] ?? "") === index);
}
var Verifier = class {
  spent = false;
  #condition;
  #situation;
  #left;
  #search;
  constructor(condition, situation, search, evaluations) {
    this.#search = search;
    this.#condition = condition;
    this.#situation = situation;
    this.#left = evaluations;
  }
  passing(groups) {
    const order = this.#order(groups);
    if (order === void 0 || !order.every((group) => this.#isOpen(order, group)))
      return void 0;
    let needed = order;
    for (const group of order) {
      const fewer = needed.filter((one) => one !== group && !isBeneath(one.edit.at, group.edit.at));
      if (fewer.length > 0 && fewer.length < needed.length && this.#passes(fewer))
        needed = fewer;
    }
    return needed;
  }
  #order(groups) {
    if (this.#passes(groups))
      return groups;
    for (const group of groups) {
      for (const candidate of group.candidates.slice(1)) {
        const candidates = [candidate, ...group.candidates.filter((one) => one !== candidate)];
        const other = groups.map((one) => one === group ? { ...group, candidates } : one);
        if (this.#passes(other))
          return other;
      }
    }
    return void 0;
  }
  #isOpen(groups, group) {
    const [first, ...others] = group.candidates;
    if (first?.kind !== "any")
      return true;
    if (this.#search.isRead(group.edit.field))
      return false;
    const musts2 = mustsOf(group, first.value, this.#search);
    const constraints = musts2.map((must) => constraintOf(must, this.#search.disputed, group.edit.field === "location"));
    return others.every((candidate) => candidate.kind === "any" && !constraints.every(({ meets }) => meets(candidate.value)) || this.#passes(groups.map((one) => one === group ? { ...group, candidates: [candidate] } : one)));
  }
  alternatives(groups, group) {
    const values = [];
    for (const candidate of group.candidates) {
      if (candidate.kind === "remove")
        continue;
      const other = groups.map((one) => one === group ? { ...group, candidates: [candidate] } : one);
      if (this.#passes(other))
        values.push(candidate.value);
    }
    return values;
  }
  memberAt(at, groups) {
    let value = applied(this.#situation.resource.body, choicesOf(groups));
    for (const step of at) {
      if (value === void 0)
        return void 0;
      if (typeof step === "number")
        value = (0,part$4.cy)(value) ? value[step] : void 0;
      else
        value = (0,part$4.Gv)(value) ? value[step] : void 0;
    }
    return value;
  }
  #passes(groups) {
    if (this.#left <= 0) {
      this.spent = true;
      return false;
    }
    this.#left -= 1;
    const { resource } = this.#situation;
    const body = applied(resource.body, choicesOf(groups));
    return (0,part$0._3)(this.#condition, { ...this.#situation, resource: { ...resource, body } }).result === "no-match";
  }
};
function choicesOf(groups) {
  return groups.flatMap(({ edit, candidates: [candidate] }) => candidate === void 0 ? [] : [{ edit, candidate }]);
}
 })
};
