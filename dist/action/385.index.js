export const id = 385;
export const ids = [385];
export const modules = {
 7385:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $p: () => ( readTemplateEntry),
   Zu: () => ( readParameters),
   sz: () => ( expanded)
 });
 var part$0 = __webpack_require__(5511);
 var part$1 = __webpack_require__(1284);
 var part$2 = __webpack_require__(466);
 var part$7 = __webpack_require__(7409);
 var part$3 = __webpack_require__(8836);
 var part$9 = __webpack_require__(3534);
 var part$4 = __webpack_require__(3319);
 var part$5 = __webpack_require__(6053);
 var part$6 = __webpack_require__(9149);
 var part$8 = __webpack_require__(7954);
function block(text) {
  const [, length, ...more] = text.split("/");
  if (length === void 0 || more.length > 0) {
    throw new part$2.tj(`${(0,part$2.hD)(text)} is not a range of addresses in CIDR notation`);
  }
  return { ...(0,part$2.wl)(text), length: Number(length) };
}
function addressText(value2, bits) {
  if (bits === 32)
    return [24n, 16n, 8n, 0n].map((shift) => String(value2 >> shift & 0xffn)).join(".");
  const groups = Array.from({ length: 8 }, (_, index) => (value2 >> BigInt(112 - index * 16) & 0xffffn).toString(16));
  let [start, length] = [-1, 1];
  for (let at = 0; at < 8; at += 1) {
    let end = at;
    while (groups[end] === "0")
      end += 1;
    if (end - at > length)
      [start, length] = [at, end - at];
  }
  if (start < 0)
    return groups.join(":");
  return `${groups.slice(0, start).join(":")}::${groups.slice(start + length).join(":")}`;
}
function parse(args) {
  const { bits, first, last, length } = block(args.text(0));
  const all = (1n << BigInt(bits)) - 1n;
  const mask = all ^ (1n << BigInt(bits - length)) - 1n;
  const inner = bits === 32 && length < 31 ? 1n : 0n;
  return {
    network: addressText(first, bits),
    netmask: addressText(mask, bits),
    ...bits === 32 ? { broadcast: addressText(last, bits) } : {},
    firstUsable: addressText(first + inner, bits),
    lastUsable: addressText(last - inner, bits),
    cidr: length
  };
}
function subnet(args) {
  const { bits, first, length } = block(args.text(0));
  const [wanted, index] = [args.integer(1), args.integer(2)];
  if (wanted < length || wanted > bits) {
    throw new part$2.tj(`cidrSubnet() cannot split a /${String(length)} into /${String(wanted)}`);
  }
  if (index < 0 || BigInt(index) >= 1n << BigInt(wanted - length)) {
    throw new part$2.tj(`cidrSubnet() has no subnet ${String(index)} of /${String(wanted)} here`);
  }
  return `${addressText(first + (BigInt(index) << BigInt(bits - wanted)), bits)}/${String(wanted)}`;
}
function host(args) {
  const { bits, first, last, length } = block(args.text(0));
  const index = args.integer(1);
  const inner = length >= bits - 1 ? 0n : 1n;
  const found2 = first + inner + BigInt(index);
  if (index < 0 || found2 > (bits === 32 ? last - inner : last)) {
    throw new part$2.tj(`cidrHost() has no host ${String(index)} in ${(0,part$2.hD)(args.text(0))}`);
  }
  return addressText(found2, bits);
}
var CIDR = {
  parsecidr: (0,part$2.WQ)(1, 1, parse),
  cidrsubnet: (0,part$2.WQ)(3, 3, subnet),
  cidrhost: (0,part$2.WQ)(2, 2, host)
};
var NOW_FORMAT = "yyyyMMddTHHmmssZ";
var FORM = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.(\d{1,7}))?)?)?\s*(Z|[+-]\d{2}:?\d{2})?\s*$/i;
var DURATION = /^([+-])?P(?!$)(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?!$)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i;
var LONGEST = 64;
var UNITS = [365 * 86400, 30 * 86400, 7 * 86400, 86400, 3600, 60, 1];
function parsed(text, name) {
  const trimmed = text.trim();
  const match = trimmed.length > LONGEST ? null : FORM.exec(trimmed);
  if (match !== null) {
    const [, year, month, day, hour = "00", minute = "00", second = "00", part = "", zone = "Z"] = match;
    const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
    const ms = Date.parse(`${year ?? ""}-${month ?? ""}-${day ?? ""}T${hour}:${minute}:${second}.${part.padEnd(3, "0").slice(0, 3)}${offset}`);
    if (Number.isFinite(ms))
      return ms;
  }
  throw new part$2.tj(`${name}() cannot read ${(0,part$2.hD)(text)} as a date and time`);
}
function duration(text) {
  const match = DURATION.exec(text);
  if (match === null)
    throw new part$2.tj(`dateTimeAdd() cannot read ${(0,part$2.hD)(text)} as a duration`);
  const seconds = UNITS.reduce((sum, unit, index) => sum + unit * Number(match[index + 2] ?? 0), 0);
  return Math.round((match[1] === "-" ? -seconds : seconds) * 1e3);
}
function inRange(ms, name) {
  const year = new Date(ms).getUTCFullYear();
  if (!(year >= 1 && year <= 9999))
    throw new part$2.tj(`${name}() leaves the range of dates`);
  return ms;
}
function add(args) {
  const sum = inRange(parsed(args.text(0), "dateTimeAdd") + duration(args.text(1)), "dateTimeAdd");
  if (args.count > 2 && args.at(2) !== null)
    return (0,part$2.Ij)(args.text(2), sum);
  return (0,part$2.Ij)("yyyy-MM-ddTHH:mm:ssZ", sum);
}
var DATE_TIME = {
  datetimeadd: (0,part$2.WQ)(2, 3, add),
  datetimetoepoch: (0,part$2.WQ)(1, 1, (args) => Math.floor(parsed(args.text(0), "dateTimeToEpoch") / 1e3)),
  datetimefromepoch: (0,part$2.WQ)(1, 1, (args) => {
    const ms = inRange(args.integer(0) * 1e3, "dateTimeFromEpoch");
    return (0,part$2.Ij)("yyyy-MM-ddTHH:mm:ssZ", ms);
  })
};
var MADE = 8;
function lambdaOf(node, least, most, functions) {
  if (node?.kind !== "call" || node.name.toLowerCase() !== "lambda") {
    throw new part$2.tj("a lambda() is expected here");
  }
  const body = node.args.at(-1);
  const names2 = node.args.slice(0, -1).map((name) => {
    if (name.kind === "literal" && typeof name.value === "string")
      return name.value.toLowerCase();
    throw new part$2.tj("a lambda() names its variables by plain texts");
  });
  if (body === void 0 || names2.length < least || names2.length > most) {
    const wanted = least === most ? String(least) : `${String(least)} to ${String(most)}`;
    throw new part$2.tj(`the lambda() takes ${wanted} variables here, not ${String(names2.length)}`);
  }
  return (...given) => {
    functions.tick?.();
    const own = new Map(names2.map((name, index) => [name, given[index] ?? null]));
    const result = (0,part$2.Uq)(body, { ...functions, variables: { own, outer: functions.variables } });
    if ((0,part$7.t8)(result))
      functions.spend?.((0,part$2.qz)(result));
    return result;
  };
}
var LAMBDA_VARIABLES = {
  min: 1,
  max: 1,
  syntax([name], { variables }, called) {
    if (variables === void 0)
      throw new part$2.tj(`the function ${(0,part$2.hD)(called)} is not available here`);
    if (name?.kind !== "literal" || typeof name.value !== "string") {
      throw new part$2.tj("lambdaVariables() takes a plain text");
    }
    const wanted = name.value.toLowerCase();
    for (let at = variables; at !== void 0; at = at.outer) {
      const found2 = at.own.get(wanted);
      if (found2 !== void 0)
        return found2;
    }
    throw new part$2.tj(`no lambda() has a variable ${(0,part$2.hD)(name.value)}`);
  }
};
function over(variables, compute) {
  return {
    min: 2,
    max: 2,
    syntax([of, written], functions) {
      const lambda = lambdaOf(written, ...variables, functions);
      const items = argument(of, functions);
      if ((0,part$7.t8)(items))
        return items;
      if ((0,part$7.cy)(items))
        return compute(items, lambda);
      throw new part$2.tj(`argument 1 must be of type Array, not ${(0,part$7.go)(items)}`);
    }
  };
}
function argument(node, functions) {
  return node === void 0 ? null : (0,part$2.Uq)(node, functions);
}
function filter(items, keep) {
  const matching = [];
  const open = [];
  for (const [index, item] of items.entries()) {
    const answer = truth(keep(item, index));
    if ((0,part$7.t8)(answer))
      open.push(answer);
    else if (answer)
      matching.push(item);
  }
  return (0,part$7.XB)(open) ?? matching;
}
function truth(answer) {
  if (typeof answer === "boolean" || (0,part$7.t8)(answer))
    return answer;
  throw new part$2.tj(`the lambda() must give a Boolean, not ${(0,part$7.go)(answer)}`);
}
function sort(items, before) {
  const open = [];
  const less = (a, b) => {
    const answer = truth(before(a, b));
    if ((0,part$7.t8)(answer))
      open.push(answer);
    return answer === true;
  };
  const sorted = items.toSorted((a, b) => less(a, b) ? -1 : less(b, a) ? 1 : 0);
  return (0,part$7.XB)(open) ?? sorted;
}
function keyText(key) {
  if ((0,part$7.t8)(key))
    return key;
  if (typeof key === "string")
    return key;
  if (typeof key === "number" || typeof key === "boolean")
    return String(key);
  throw new part$2.tj(`a key must be of type String, not ${(0,part$7.go)(key)}`);
}
var GROUP_BY = {
  min: 2,
  max: 3,
  syntax([of, key, written], functions) {
    const keyOf = lambdaOf(key, 1, 2, functions);
    const valueOf2 = written === void 0 ? void 0 : lambdaOf(written, 1, 2, functions);
    const items = argument(of, functions);
    if ((0,part$7.t8)(items))
      return items;
    if (!(0,part$7.cy)(items))
      throw new part$2.tj(`argument 1 must be of type Array, not ${(0,part$7.go)(items)}`);
    const groups = new Map();
    for (const [index, item] of items.entries()) {
      const name = keyText(keyOf(item, index));
      if ((0,part$7.t8)(name))
        return name;
      const group = groups.get(name) ?? [];
      group.push(valueOf2 === void 0 ? item : valueOf2(item, index));
      groups.set(name, group);
    }
    functions.spend?.(MADE * groups.size);
    return Object.fromEntries(groups);
  }
};
var TO_OBJECT = {
  min: 2,
  max: 3,
  syntax([of, key, written], functions) {
    const keyOf = lambdaOf(key, 1, 1, functions);
    const valueOf2 = written === void 0 ? void 0 : lambdaOf(written, 1, 1, functions);
    const items = argument(of, functions);
    if ((0,part$7.t8)(items))
      return items;
    if (!(0,part$7.cy)(items))
      throw new part$2.tj(`argument 1 must be of type Array, not ${(0,part$7.go)(items)}`);
    const made = new Map();
    for (const item of items) {
      const name = keyText(keyOf(item));
      if ((0,part$7.t8)(name))
        return name;
      made.set(name, valueOf2 === void 0 ? item : valueOf2(item));
    }
    functions.spend?.(MADE * made.size);
    return Object.fromEntries(made);
  }
};
var REDUCE = {
  min: 3,
  max: 3,
  syntax([of, start, written], functions) {
    const step = lambdaOf(written, 2, 3, functions);
    const [items, initial] = [argument(of, functions), argument(start, functions)];
    if ((0,part$7.t8)(items))
      return items;
    if (!(0,part$7.cy)(items))
      throw new part$2.tj(`argument 1 must be of type Array, not ${(0,part$7.go)(items)}`);
    return items.reduce((sum, item, index) => step(sum, item, index), initial);
  }
};
var MAP_VALUES = {
  min: 2,
  max: 2,
  syntax([of, written], functions) {
    const change = lambdaOf(written, 1, 1, functions);
    const object = argument(of, functions);
    if ((0,part$7.t8)(object))
      return (0,part$7.L5)((0,part$7.yI)(object));
    if (!(0,part$7.Gv)(object))
      throw new part$2.tj(`argument 1 must be of type Object, not ${(0,part$7.go)(object)}`);
    functions.spend?.(MADE * (0,part$2.qz)(object));
    return mapped(object, change);
  }
};
function mapped(object, change) {
  return Object.fromEntries(Object.entries(object).map(([name, item]) => [name, change(item)]));
}
var LAMBDAS = {
  filter: over([1, 2], filter),
  map: over([1, 2], (items, change) => items.map((item, index) => change(item, index))),
  sort: over([2, 2], sort),
  groupby: GROUP_BY,
  reduce: REDUCE,
  toobject: TO_OBJECT,
  mapvalues: MAP_VALUES,
  lambdavariables: LAMBDA_VARIABLES
};
var ON_PURPOSE = "the template fails on purpose";
var MORE = {
  contains: {
    min: 2,
    max: 2,
    work: part$2.vi,
    eager: ([container, item]) => (0,part$2.gR)(container ?? null, item ?? null, (text) => text)
  },
  flatten: (0,part$2.cW)(1, 1, (args) => {
    const open = (0,part$7.XB)(args.array(0).filter((item) => (0,part$7.t8)(item)));
    if (open !== void 0)
      return open;
    return args.array(0).flatMap((item) => {
      if ((0,part$7.cy)(item))
        return item;
      throw new part$2.tj(`flatten() takes an array of arrays, not of ${(0,part$7.go)(item)}`);
    });
  }),
  join: (0,part$2.WQ)(2, 2, (args) => {
    const parts = args.array(0).map((part) => {
      if ((0,part$7.cy)(part) || (0,part$7.Gv)(part)) {
        throw new part$2.tj(`join() takes an array of text, not of ${(0,part$7.go)(part)}`);
      }
      return (0,part$2.Je)(part);
    });
    const by = args.text(1);
    (0,part$2.N_)(parts.reduce((sum, part) => sum + part.length, by.length * Math.max(0, parts.length - 1)));
    return parts.join(by);
  }),
  fail: (0,part$2.WQ)(1, 1, (args) => {
    throw new part$2.tj(`${ON_PURPOSE}: ${args.text(0)}`);
  })
};
var TEMPLATE = new Map([
  ...part$2.iW,
  ...[CIDR, DATE_TIME, MORE].flatMap((table) => Object.entries(table)),
  ...Object.entries(LAMBDAS)
]);
function withLoop(sight, loop) {
  const loops = [...sight.loops, loop];
  const copyIndex = { min: 0, max: 2, eager: (args) => indexOf(loops, args) };
  return {
    ...sight,
    loops,
    functions: overlaid(sight.functions, "copyindex", copyIndex),
    ...sight.again === void 0 ? {} : { again: withLoop(sight.again, loop) }
  };
}
function overlaid(functions, name, replacement) {
  return { ...functions, get: (wanted) => wanted === name ? replacement : functions.get(wanted) };
}
function indexOf(loops, args) {
  const [first = 0, second] = args;
  const named3 = typeof first === "string" ? first : void 0;
  const offset = named3 === void 0 ? first : second ?? 0;
  const loop = named3 === void 0 ? loops.findLast(({ resource: resource2 }) => resource2) ?? loops.at(-1) : loops.findLast(({ name }) => name.toLowerCase() === named3.toLowerCase());
  if (loop === void 0) {
    throw new part$2.tj(named3 === void 0 ? "copyIndex() stands outside any loop" : `there is no loop ${(0,part$2.hD)(named3)} here`);
  }
  if ((0,part$7.t8)(loop.index))
    return loop.index;
  if (typeof offset !== "number") {
    if ((0,part$7.t8)(offset))
      return offset;
    throw new part$2.tj(`copyIndex() takes a name and an Integer, not ${(0,part$7.go)(offset)}`);
  }
  return loop.index + offset;
}
function valueOf(tree, sight) {
  switch (tree.kind) {
    case "scalar":
      return typeof tree.value === "string" ? textValue(tree, tree.value, sight) : tree.value;
    case "list":
      return tree.items.map((item) => valueOf(item, sight));
    case "map":
      return membersOf(tree, sight, new Set());
  }
}
function membersOf(tree, sight, without) {
  const members2 = new Map();
  for (const [key, item] of tree.entries) {
    const lower = key.toLowerCase();
    if (without.has(lower))
      continue;
    if (lower === "copy" && item.kind === "list") {
      for (const loop of item.items) {
        const made = loopValue(loop, "input", sight);
        if (made !== void 0)
          members2.set(made.name, made.value);
      }
    } else
      members2.set(keyText2(key, item, sight), valueOf(item, sight));
  }
  return Object.fromEntries(members2);
}
var RUN = 20;
function loopValue(loop, input, sight) {
  const name = (0,part$0.$6)(loop, "name");
  const inside2 = (0,part$0.f_)(loop, input);
  if (name === void 0 || inside2 === void 0) {
    sight.world.report(sight.document, loop, (0,part$8.cv)`a copy loop of properties needs a name, a count and an input`);
    return void 0;
  }
  return {
    name,
    value: copies(loop, name, false, sight, (one2) => valueOf(inside2, one2)) ?? (0,part$7.L5)([`copy of ${name}`])
  };
}
function copies(loop, name, resource2, sight, make) {
  const { world, document } = sight;
  const written = (0,part$0.f_)(loop, "count");
  const count = written === void 0 ? null : valueOf(written, sight);
  if ((0,part$7.t8)(count))
    return count;
  if (typeof count !== "number" || !Number.isInteger(count)) {
    world.report(document, written ?? loop, (0,part$8.cv)`the count of the loop ${name} is not an integer but ${(0,part$7.go)(count)}`);
    return void 0;
  }
  if (count < 0 || count > part$0.mL) {
    world.report(document, written ?? loop, (0,part$8.cv)`the loop ${name} asks for ${count} copies`, {
      expected: (0,part$8.cv)`0 to ${part$0.mL}`
    });
    return void 0;
  }
  return Array.from({ length: count }, (_, index) => {
    spend(RUN, loop, sight);
    return make(withLoop(sight, { name, index, resource: resource2 }));
  });
}
function spend(parts, tree, { world, document }) {
  try {
    world.spend(parts);
  } catch (error) {
    if (error instanceof part$0.LR)
      error.at ??= { document, tree };
    throw error;
  }
}
function textValue(tree, text, sight) {
  if (!text.startsWith("["))
    return text;
  if (sight.again !== void 0 && text.startsWith("[["))
    return textValue(tree, text.slice(1), sight.again);
  const result = evaluated(tree, text, sight);
  tellUnanswered(tree, sight);
  if (result.ok)
    return result.value;
  const whole2 = result.error.startsWith(ON_PURPOSE) ? { whole: true } : {};
  sight.world.report(sight.document, tree, (0,part$8.cv)`${text} cannot be evaluated: ${result.error}`, whole2);
  return (0,part$7.L5)([text]);
}
function tellUnanswered(tree, { world, document }) {
  for (const name of world.unanswered) {
    world.report(document, tree, (0,part$8.cv)`what ${`${name}()`} gives is known only to the service, and is open here`, {
      kind: "notice",
      help: (0,part$8.cv)`where it has to be judged, give the value itself, for example by a parameter`
    });
  }
  world.unanswered.clear();
}
function evaluated(tree, text, sight) {
  try {
    const read = (0,part$2.CD)(() => {
      sight.world.tick();
      return sight.world.read(text);
    });
    if (!read.ok)
      return read;
    if (read.value.kind === "text")
      return { ok: true, value: read.value.text };
    return (0,part$2._3)(read.value.node, sight.functions);
  } catch (error) {
    if (error instanceof part$0.LR)
      error.at ??= { document: sight.document, tree };
    if (error instanceof RangeError && /call stack/i.test(error.message)) {
      return { ok: false, error: "it is nested too deeply" };
    }
    throw error;
  }
}
function keyText2(key, item, sight) {
  if (!key.startsWith("["))
    return key;
  const value2 = textValue(item, key, sight);
  if (typeof value2 === "string")
    return value2;
  if ((0,part$7.t8)(value2))
    return key;
  sight.world.report(sight.document, item, (0,part$8.cv)`the key ${key} is not of type String but ${(0,part$7.go)(value2)}`);
  return key;
}
function textOf(tree, what, sight) {
  const value2 = valueOf(tree, sight);
  if (typeof value2 === "string")
    return value2;
  if ((0,part$7.t8)(value2))
    return value2;
  sight.world.report(sight.document, tree, (0,part$8.cv)`${what} is not of type String but ${(0,part$7.go)(value2)}`);
  return (0,part$7.L5)([what]);
}
function computedOnce(frame, slots, key, label, compute) {
  const known = slots.get(key);
  if (known !== void 0)
    return known;
  const { running } = frame.world;
  return whileBusy(frame, label, () => {
    if (running.length > 300)
      throw new part$2.tj("the values depend on each other in a chain of more than 300");
    const value2 = compute();
    if ((0,part$2.c_)(value2, frame.world.measures).nodes > part$0.QT.nodes)
      throw new part$2.tj(`${label} has more than ${String(part$0.QT.nodes)} nodes`);
    slots.set(key, value2);
    return value2;
  });
}
function whileBusy(frame, label, work) {
  const { running } = frame.world;
  if (frame.busy.has(label)) {
    const from = running.lastIndexOf(label);
    throw new part$2.tj(`circular reference: ${[...running.slice(Math.max(from, 0)), label].join(" \u2192 ")}`);
  }
  frame.busy.add(label);
  running.push(label);
  try {
    return work();
  } finally {
    running.pop();
    frame.busy.delete(label);
  }
}
function waitText(value2) {
  return (0,part$7.yI)(value2).join("; ");
}
function checkAsserts({ template, sight, document, world }) {
  for (const [name, tree] of (0,part$0.SC)(template, "asserts")?.entries ?? []) {
    const value2 = valueOf(tree, sight);
    if (value2 === true || (0,part$7.t8)(value2))
      continue;
    world.report(document, tree, value2 === false ? (0,part$8.cv)`the assertion ${name} does not hold with these parameters` : (0,part$8.cv)`the assertion ${name} is not of type Bool but ${(0,part$7.go)(value2)}`, { whole: true });
  }
}
function joined(...parts) {
  const known = parts.filter((part) => typeof part === "string");
  return known.length < parts.length ? (0,part$7.L5)(parts.flatMap(part$7.yI)) : known.join("");
}
function scopeId2(scope) {
  return joined(...(0,part$5.ox)(scope));
}
function idIn(scope, type, name) {
  if ((0,part$7.t8)(name))
    return joined(scope, name);
  if ((0,part$5.n6)(type, "Microsoft.Management/managementGroups"))
    return part$5.nA + name;
  const tail = (0,part$4.GP)(type, name.split("/"));
  return tail === void 0 ? void 0 : joined(scope, tail);
}
function planned(text) {
  return (0,part$7.t8)(text) ? { known: false, expression: (0,part$7.yI)(text).join("; ") } : { known: true, value: text };
}
function publicScope(scope, extended) {
  return {
    kind: scope.kind,
    ...scope.kind === "managementGroup" ? { managementGroup: planned(scope.managementGroup) } : {},
    ..."subscription" in scope ? { subscriptionId: planned(scope.subscription) } : {},
    ...scope.kind === "resourceGroup" ? { resourceGroup: planned(scope.resourceGroup) } : {},
    ...extended === void 0 ? {} : { extends: planned(extended) }
  };
}
function instancesOf(frame, declaration2) {
  const known = frame.instances.get(declaration2);
  if (known !== void 0)
    return known;
  const { parent } = declaration2;
  const made = parent === void 0 ? whileBusy(frame, `the copies of ${declaration2.symbol ?? declaration2.loop ?? "a resource"}`, () => looped(frame, declaration2, void 0)) : instancesOf(frame, parent).flatMap((instance) => instance.children.filter((child) => child.declaration === declaration2));
  frame.instances.set(declaration2, made);
  return made;
}
function looped(frame, declaration2, parent) {
  const sight = parent?.sight ?? frame.sight;
  const loop = (0,part$0.f_)(declaration2.tree, "copy");
  if (loop === void 0)
    return [new Resource(frame, declaration2, sight, parent)];
  if (loop.kind !== "map")
    return [new Resource(frame, declaration2, sight, parent, (0,part$7.L5)(["a copy loop that is none"]))];
  const name = declaration2.loop ?? "";
  const made = copies(loop, name, true, sight, (one2) => new Resource(frame, declaration2, one2, parent));
  if (Array.isArray(made))
    return made;
  const open = made !== void 0 && (0,part$7.t8)(made) ? made : (0,part$7.L5)([`the count of the loop ${name}`]);
  const inside2 = withLoop(sight, { name, index: open, resource: true });
  return [new Resource(frame, declaration2, inside2, parent, open)];
}
var Resource = class {
  frame;
  declaration;
  sight;
  #parent;
  #open;
  #identity;
  #condition;
  #children;
  #inner;
  constructor(frame, declaration2, sight, parent, open) {
    this.frame = frame;
    this.declaration = declaration2;
    this.sight = sight;
    this.#parent = parent;
    this.#open = open;
    frame.world.count();
  }
  get type() {
    return this.#known.type;
  }
  get name() {
    return this.#known.name;
  }
  get scope() {
    return this.#known.scope;
  }
  get extended() {
    return this.#known.extended;
  }
  get id() {
    return this.#known.id;
  }
  get condition() {
    return this.#condition ??= conditionOf(this, this.#open);
  }
  get children() {
    return this.#children ??= this.declaration.children.flatMap((child) => looped(this.frame, child, this));
  }
  get inner() {
    return (this.#inner ??= { frame: this.frame.world.open(this) }).frame;
  }
  get #known() {
    return this.#identity ??= identityOf(this, this.#parent);
  }
};
function conditionOf({ declaration: declaration2, sight }, open) {
  const tree = (0,part$0.f_)(declaration2.tree, "condition");
  const value2 = tree === void 0 ? true : valueOf(tree, sight);
  if (value2 === false)
    return false;
  if (value2 === true)
    return open ?? true;
  if ((0,part$7.t8)(value2))
    return value2;
  const text = typeof value2 === "string" ? value2.toLowerCase() : void 0;
  if (text === "true" || text === "false")
    return text === "true" ? open ?? true : false;
  if (tree !== void 0) {
    sight.world.report(sight.document, tree, (0,part$8.cv)`a condition is not of type Bool but ${(0,part$7.go)(value2)}`);
  }
  return (0,part$7.L5)(["a condition that is neither true nor false"]);
}
function identityOf(instance, parent) {
  const { declaration: declaration2, sight } = instance;
  const { world, document } = sight;
  const typeTree = (0,part$0.f_)(declaration2.tree, "type");
  const nameTree = (0,part$0.f_)(declaration2.tree, "name");
  const written = typeTree === void 0 ? "" : textOf(typeTree, "the type", sight);
  const own = typeof written === "string" ? written.replace(/@[^@/]*$/, "") : "";
  if ((0,part$7.t8)(written) || own === "")
    world.report(document, typeTree ?? declaration2.tree, (0,part$8.cv)`a resource has no type that is known before deployment`);
  else if (!(parent === void 0 ? /^[^/]+(\/[^/]+)+$/ : /^[^/]+(\/[^/]+)*$/).test(own))
    world.report(document, typeTree ?? declaration2.tree, (0,part$8.cv)`${own} is not a type of Azure`, {
      expected: (0,part$8.cv)`a provider and its type, such as ${"Microsoft.Storage/storageAccounts"}`
    });
  if (nameTree === void 0)
    world.report(document, declaration2.tree, (0,part$8.cv)`the resource of type ${own} has no name`);
  const ownName = nameTree === void 0 ? (0,part$7.L5)(["a name that is missing"]) : textOf(nameTree, "the name", sight);
  const inside2 = parent !== void 0 && !isFullType(own, parent.type);
  const type = inside2 ? `${parent.type}/${own}` : own;
  const name = parent !== void 0 && (inside2 || typeof ownName !== "string" || !fits(type, ownName)) ? joined(parent.name, "/", ownName) : ownName;
  if (parent !== void 0)
    return split(instance, type, name, parent.scope, parent.extended);
  const target = targetOf(instance);
  return split(instance, type, name, target.scope, target.extends);
}
function isFullType(type, parent) {
  return type.toLowerCase().startsWith(`${parent.toLowerCase()}/`);
}
function fits(type, name) {
  return (0,part$5.d1)(type) === name.split("/").length;
}
function split(instance, type, name, scope, extended) {
  const extension2 = (0,part$5.ko)(type);
  if (extension2 === void 0)
    return identified(instance, type, name, scope, extended);
  const { host: host2 } = extension2;
  const depth = (0,part$5.d1)(host2);
  if ((0,part$7.t8)(name))
    return { type, name, scope, extended: name, id: name };
  const names2 = name.split("/");
  const parts = depth + (0,part$5.d1)(extension2.type) + 2;
  if (names2.length !== parts)
    return misnamed(instance, type, name, parts, { scope });
  const owner = idIn(extended ?? scopeId2(scope), host2, names2.slice(0, depth).join("/"));
  const full = `${names2[depth] ?? ""}/${extension2.type}`;
  return identified(instance, full, names2.slice(depth + 1).join("/"), scope, owner);
}
function identified(instance, type, name, scope, extended) {
  const id2 = idIn(extended ?? scopeId2(scope), type, name);
  const found2 = { scope, ...extended === void 0 ? {} : { extended } };
  if (id2 !== void 0)
    return { type, name, ...found2, id: id2 };
  return typeof name === "string" && (0,part$5.d1)(type) > 0 ? misnamed(instance, type, name, (0,part$5.d1)(type), found2) : { type, name, ...found2 };
}
function misnamed({ declaration: { tree }, sight: { world, document } }, type, name, parts, found2) {
  const at = (0,part$0.f_)(tree, "name") ?? tree;
  world.report(document, at, (0,part$8.cv)`the name ${name} has not as many parts as the type ${type}`, {
    expected: (0,part$8.cv)`a name of ${parts} parts between slashes`
  });
  return { type, name, ...found2 };
}
function targetOf({ declaration: declaration2, sight, frame }) {
  const text = (name) => {
    const tree = (0,part$0.f_)(declaration2.tree, name);
    return tree === void 0 ? void 0 : textOf(tree, name, sight);
  };
  const [subscriptionId, group, written] = [text("subscriptionId"), text("resourceGroup"), text("scope")];
  const subscription2 = subscriptionId ?? ("subscription" in frame.scope ? frame.scope.subscription : (0,part$7.L5)(["subscriptionId"]));
  let scope = frame.scope;
  if (group !== void 0)
    scope = { kind: "resourceGroup", subscription: subscription2, resourceGroup: group };
  else if (subscriptionId !== void 0)
    scope = { kind: "subscription", subscription: subscription2 };
  if (written === void 0)
    return { scope };
  if ((0,part$7.t8)(written))
    return { scope, extends: written };
  const home = scopeId2(scope);
  const fromTenant = (0,part$5.Sk)(part$4.xq + written);
  if (fromTenant?.kind === "managementGroup")
    return { scope: fromTenant };
  const id2 = written.startsWith("/") ? written : joined(home, part$4.xq, written);
  if ((0,part$7.t8)(id2))
    return { scope, extends: id2 };
  const named3 = (0,part$5.Sk)(id2);
  return named3 === void 0 ? { scope: written.startsWith("/") ? (0,part$5.PJ)(id2).scope : scope, extends: id2 } : { scope: named3 };
}
function printed(node) {
  switch (node.kind) {
    case "literal":
      return literal(node.value);
    case "call":
      return `${node.name}(${node.args.map(printed).join(", ")})`;
    case "property":
      return `${printed(node.of)}.${node.name}`;
    case "index":
      return `${printed(node.of)}[${printed(node.index)}]`;
  }
}
function literal(value2) {
  return typeof value2 === "number" ? String(value2) : `'${value2.replaceAll("'", "''")}'`;
}
function outputsOf(frame) {
  if (frame.outputs !== void 0)
    return frame.outputs;
  const outputs = {};
  frame.outputs = outputs;
  for (const [name, tree] of (0,part$0.SC)(frame.template, "outputs")?.entries ?? []) {
    if (tree.kind !== "map" || (0,part$0.f_)(tree, "condition") !== void 0 && left(tree, frame))
      continue;
    let value2;
    const output = Object.defineProperty({ type: (0,part$0.$6)(tree, "type") ?? "object" }, "value", {
      enumerable: true,
      get: () => value2 ??= computed(name, tree, frame)
    });
    Object.defineProperty(outputs, name, { enumerable: true, value: output });
  }
  return outputs;
}
function left(tree, frame) {
  const condition = (0,part$0.f_)(tree, "condition");
  return condition !== void 0 && valueOf(condition, frame.sight) === false;
}
function computed(name, tree, frame) {
  const text = `outputs of ${waitName(frame)}: ${name}`;
  if (/^secure/i.test((0,part$0.$6)(tree, "type") ?? ""))
    return (0,part$7.L5)([text]);
  const condition = (0,part$0.f_)(tree, "condition");
  const allowed = condition === void 0 ? true : valueOf(condition, frame.sight);
  if ((0,part$7.t8)(allowed))
    return allowed;
  const loop = (0,part$0.f_)(tree, "copy");
  if (loop !== void 0)
    return looped2(loop, name, frame) ?? (0,part$7.L5)([text]);
  const value2 = (0,part$0.f_)(tree, "value");
  return value2 === void 0 ? (0,part$7.L5)([text]) : valueOf(value2, frame.sight);
}
function looped2(loop, name, frame) {
  const input = (0,part$0.f_)(loop, "input");
  return input === void 0 ? void 0 : copies(loop, name, true, frame.sight, (one2) => valueOf(input, one2));
}
function waitName({ name, path }) {
  return typeof name === "string" ? name : path.at(-1) ?? "a deployment";
}
function readThrough(value2, world) {
  if (typeof value2 !== "object" || value2 === null || (0,part$7.t8)(value2))
    return value2;
  if (world.complete.has(value2))
    return value2;
  world.complete.add(value2);
  for (const item of Object.values(value2))
    readThrough(item, world);
  return value2;
}
var ENVIRONMENTS = {
  AzureCloud: {
    name: "AzureCloud",
    gallery: "https://gallery.azure.com/",
    graph: "https://graph.windows.net/",
    portal: "https://portal.azure.com",
    graphAudience: "https://graph.windows.net/",
    activeDirectoryDataLake: "https://datalake.azure.net/",
    batch: "https://batch.core.windows.net/",
    media: "https://rest.media.azure.net",
    sqlManagement: "https://management.core.windows.net:8443/",
    vmImageAliasDoc: "https://raw.githubusercontent.com/Azure/azure-rest-api-specs/master/arm-compute/quickstart-templates/aliases.json",
    resourceManager: "https://management.azure.com/",
    authentication: {
      loginEndpoint: "https://login.microsoftonline.com/",
      audiences: ["https://management.core.windows.net/", "https://management.azure.com/"],
      tenant: "common",
      identityProvider: "AAD"
    },
    suffixes: {
      acrLoginServer: ".azurecr.io",
      azureDatalakeAnalyticsCatalogAndJob: "azuredatalakeanalytics.net",
      azureDatalakeStoreFileSystem: "azuredatalakestore.net",
      azureFrontDoorEndpointSuffix: "azurefd.net",
      keyvaultDns: ".vault.azure.net",
      sqlServerHostname: ".database.windows.net",
      storage: "core.windows.net"
    }
  },
  AzureChinaCloud: {
    name: "AzureChinaCloud",
    portal: "https://portal.azure.cn",
    resourceManager: "https://management.chinacloudapi.cn/",
    authentication: {
      loginEndpoint: "https://login.chinacloudapi.cn/",
      audiences: ["https://management.core.chinacloudapi.cn/", "https://management.chinacloudapi.cn/"],
      tenant: "common",
      identityProvider: "AAD"
    },
    suffixes: {
      acrLoginServer: ".azurecr.cn",
      keyvaultDns: ".vault.azure.cn",
      sqlServerHostname: ".database.chinacloudapi.cn",
      storage: "core.chinacloudapi.cn"
    }
  },
  AzureUSGovernment: {
    name: "AzureUSGovernment",
    portal: "https://portal.azure.us",
    resourceManager: "https://management.usgovcloudapi.net/",
    authentication: {
      loginEndpoint: "https://login.microsoftonline.us/",
      audiences: ["https://management.core.usgovcloudapi.net/", "https://management.usgovcloudapi.net/"],
      tenant: "common",
      identityProvider: "AAD"
    },
    suffixes: {
      acrLoginServer: ".azurecr.us",
      keyvaultDns: ".vault.usgovcloudapi.net",
      sqlServerHostname: ".database.usgovcloudapi.net",
      storage: "core.usgovcloudapi.net"
    }
  }
};
function surroundings(frame) {
  const { context } = frame.world;
  const tenantId = context.tenantId ?? (0,part$7.L5)(["tenant().tenantId"]);
  return {
    environment: (0,part$2.cW)(0, 0, () => ENVIRONMENTS[context.cloud]),
    tenant: (0,part$2.cW)(0, 0, () => ({
      id: joined("/tenants/", tenantId),
      tenantId,
      countryCode: (0,part$7.L5)(["tenant().countryCode"]),
      displayName: (0,part$7.L5)(["tenant().displayName"])
    })),
    deployer: (0,part$2.cW)(0, 0, () => ({
      tenantId,
      objectId: (0,part$7.L5)(["deployer().objectId"]),
      userPrincipalName: (0,part$7.L5)(["deployer().userPrincipalName"])
    })),
    deployment: (0,part$2.cW)(0, 0, () => deployment(frame)),
    subscription: (0,part$2.cW)(0, 0, () => subscription(frame, tenantId)),
    resourcegroup: (0,part$2.cW)(0, 0, () => resourceGroup(frame)),
    managementgroup: (0,part$2.cW)(0, 0, () => managementGroup(frame, tenantId))
  };
}
function deployment({ name, location, scope, template }) {
  const version = (0,part$0.f_)(template, "contentVersion");
  const properties = {
    template: {
      contentVersion: version === void 0 ? (0,part$7.L5)(["deployment().properties.template.contentVersion"]) : (0,part$0.pj)(version)
    },
    templateLink: (0,part$7.L5)(["deployment().properties.templateLink"]),
    templateHash: (0,part$7.L5)(["deployment().properties.templateHash"]),
    parameters: (0,part$7.L5)(["deployment().properties.parameters"]),
    mode: (0,part$7.L5)(["deployment().properties.mode"]),
    provisioningState: "Accepted"
  };
  const id2 = joined(scopeId2(scope), part$4.xq, "Microsoft.Resources/deployments/", name);
  return { id: id2, name, ...location === void 0 ? {} : { location }, properties };
}
function subscription({ scope }, tenantId) {
  if (!("subscription" in scope))
    throw new part$2.tj("subscription() has no subscription here");
  return {
    id: scopeId2({ kind: "subscription", subscription: scope.subscription }),
    subscriptionId: scope.subscription,
    tenantId,
    displayName: (0,part$7.L5)(["subscription().displayName"]),
    tags: (0,part$7.L5)(["subscription().tags"])
  };
}
function resourceGroup({ scope, world }) {
  if (scope.kind !== "resourceGroup")
    throw new part$2.tj("resourceGroup() has no resource group here");
  const id2 = scopeId2(scope);
  return {
    id: id2,
    name: scope.resourceGroup,
    type: "Microsoft.Resources/resourceGroups",
    location: statedOf(world, id2, "location") ?? (0,part$7.L5)(["resourceGroup().location"]),
    managedBy: (0,part$7.L5)(["resourceGroup().managedBy"]),
    tags: (0,part$7.L5)(["resourceGroup().tags"]),
    properties: { provisioningState: "Succeeded" }
  };
}
var ECHOED = [
  "location",
  "kind",
  "sku",
  "identity",
  "zones",
  "tags",
  "plan",
  "extendedlocation"
];
function nameKey(path, name) {
  return `name ${[...path, name].join("/").toLowerCase()}`;
}
function statedOf({ stated, missed }, id2, what) {
  if ((0,part$7.t8)(id2))
    return void 0;
  const key = what === "location" ? id2.toLowerCase() : `${id2.toLowerCase()}#${what}`;
  const found2 = stated.get(key);
  if (found2 === void 0)
    missed.add(key);
  return found2;
}
function managementGroup({ scope }, tenantId) {
  if (scope.kind !== "managementGroup")
    throw new part$2.tj("managementGroup() has no management group here");
  return {
    id: scopeId2(scope),
    name: scope.managementGroup,
    type: "Microsoft.Management/managementGroups",
    properties: {
      tenantId,
      displayName: (0,part$7.L5)(["managementGroup().properties.displayName"]),
      details: (0,part$7.L5)(["managementGroup().properties.details"])
    }
  };
}
var DEPLOYMENTS = "microsoft.resources/deployments";
function isDeployment({ type }) {
  return type.toLowerCase() === DEPLOYMENTS;
}
function referring(frame) {
  return {
    reference: { min: 1, max: 3, syntax: (args, functions) => reference(frame, args, functions) },
    references: { min: 1, max: 2, syntax: (args, functions) => references(frame, args, functions) },
    resourceinfo: { min: 1, max: 1, syntax: (args, functions) => resourceInfo(frame, args, functions) }
  };
}
function reference(frame, args, functions) {
  const [of, full] = [argument2(args, 0, functions), argument2(args, 2, functions)];
  const text = `reference(${[shown(args[0], of), ...args.slice(1).map(printed)].join(", ")})`;
  if (typeof of !== "string") {
    if ((0,part$7.t8)(of))
      return (0,part$7.L5)([text], (0,part$7.KV)(of));
    throw new part$2.tj("reference() takes the id or the name of a resource");
  }
  const found2 = symbolic(frame, of) ?? deployments(frame).get(of.toLowerCase());
  const stated = found2 === void 0 ? void 0 : deploymentValue(found2, full, text);
  if (stated !== void 0)
    return stated;
  if (found2?.condition === false)
    return (0,part$7.L5)([text]);
  const id2 = of.startsWith("/") ? of : found2?.id ?? idByName(frame, of);
  const open = (0,part$7.L5)([text], typeof id2 === "string" ? groundsOfAnswer(id2) : (0,part$7.t8)(id2) ? (0,part$7.KV)(id2) : void 0);
  if (typeof id2 === "string") {
    const inFull = typeof full === "string" && full.toLowerCase() === "full";
    frame.world.described.set(open, { id: id2, full: inFull });
  }
  return open;
}
function idByName({ world, path }, name) {
  const key = nameKey(path, name);
  const id2 = world.stated.get(key);
  if (id2 === void 0)
    world.missed.add(key);
  return id2 ?? name;
}
function shown(node, value2) {
  if (typeof value2 === "string")
    return literal(value2);
  return node === void 0 ? "" : printed(node);
}
function argument2(args, index, functions) {
  const node = args[index];
  return node === void 0 ? null : (0,part$2.Uq)(node, functions);
}
function deploymentValue(found2, full, text) {
  if (found2.declaration.existing || found2.condition === false || !isDeployment(found2))
    return void 0;
  const inner = found2.inner;
  if (inner === void 0)
    return void 0;
  const properties = { outputs: outputsOf(inner), provisioningState: "Succeeded" };
  if (full === null)
    return properties;
  if (typeof full !== "string" || full.toLowerCase() !== "full")
    return (0,part$7.L5)([text]);
  return { id: found2.id ?? (0,part$7.L5)([`${text}.id`]), name: found2.name, type: found2.type, properties };
}
function symbolic(frame, text) {
  const match = /^([^[\]]+)(?:\[(\d+)\])?$/.exec(text);
  const declaration2 = frame.symbols.get(match?.[1]?.toLowerCase() ?? "");
  if (match === null || declaration2 === void 0)
    return void 0;
  const all = instancesOf(frame, declaration2);
  if (match[2] === void 0) {
    return declaration2.loop === void 0 ? all[0] : void 0;
  }
  const found2 = all[Number(match[2])];
  if (found2 === void 0 && isCounted(all)) {
    throw new part$2.tj(`${(0,part$2.hD)(match[1] ?? "")} has ${String(all.length)} copies and none at ${match[2]}`);
  }
  return found2;
}
function isCounted(all) {
  return !all.some((one2) => one2.sight.loops.some(({ index }) => typeof index !== "number"));
}
function references(frame, args, functions) {
  const of = argument2(args, 0, functions);
  const text = `references(${shown(args[0], of)})`;
  const declaration2 = typeof of === "string" ? frame.symbols.get(of.toLowerCase()) : void 0;
  if (declaration2 === void 0 || typeof of !== "string")
    return (0,part$7.L5)([text]);
  const all = instancesOf(frame, declaration2);
  if (!isCounted(all) || all.some(({ condition }) => condition !== true))
    return (0,part$7.L5)([text]);
  const full = argument2(args, 1, functions);
  return all.map((one2, index) => {
    const each = `reference(${literal(`${of}[${String(index)}]`)})`;
    return deploymentValue(one2, full, each) ?? (0,part$7.L5)([each]);
  });
}
function resourceInfo(frame, args, functions) {
  const of = argument2(args, 0, functions);
  const text = `resourceInfo(${shown(args[0], of)})`;
  if ((0,part$7.t8)(of))
    return (0,part$7.L5)([text]);
  const found2 = typeof of === "string" ? symbolic(frame, of) : void 0;
  if (found2 === void 0)
    throw new part$2.tj("resourceInfo() takes the symbolic name of a resource");
  const version = (0,part$0.f_)(found2.declaration.tree, "apiVersion");
  return {
    id: found2.id ?? (0,part$7.L5)([`${text}.id`]),
    name: found2.name,
    type: found2.type,
    apiVersion: version === void 0 ? (0,part$7.L5)([`${text}.apiVersion`]) : textOf(version, "the api-version", found2.sight)
  };
}
function deployments(frame) {
  if (frame.deployments !== void 0)
    return frame.deployments;
  const found2 = new Map();
  frame.deployments = found2;
  const all = (list) => {
    for (const declaration2 of list) {
      if (/deployments$/i.test(String(typeText(declaration2)))) {
        for (const instance of instancesOf(frame, declaration2)) {
          if (instance.condition === false || !isDeployment(instance))
            continue;
          for (const key of [instance.name, instance.id]) {
            if (typeof key === "string")
              found2.set(key.toLowerCase(), instance);
          }
        }
      }
      all(declaration2.children);
    }
  };
  all(frame.declarations);
  return found2;
}
function typeText({ tree }) {
  const type = (0,part$0.f_)(tree, "type");
  return type?.kind === "scalar" ? type.value : void 0;
}
function groundsOfAnswer(id2) {
  return id2.toLowerCase().includes(DEPLOYMENTS) ? void 0 : { texts: [id2], from: "resource" };
}
var LIVE = {
  min: 0,
  max: Number.POSITIVE_INFINITY,
  syntax(args, functions, called) {
    const values = args.map((node) => (0,part$2.Uq)(node, functions));
    const parts = args.map((node, index) => {
      const value2 = values[index];
      return typeof value2 === "string" || typeof value2 === "number" ? literal(value2) : printed(node);
    });
    const [of] = values;
    return (0,part$7.L5)([`${called}(${parts.join(", ")})`], typeof of === "string" ? groundsOfAnswer(of) : void 0);
  }
};
function dependenciesOf(instance) {
  const { declaration: declaration2, frame, sight } = instance;
  const found2 = new Set();
  const written = (0,part$0.f_)(declaration2.tree, "dependsOn");
  if (written !== void 0 && written.kind !== "list" && !isNothing(written)) {
    sight.world.report(sight.document, written, (0,part$8.cv)`the dependencies of a resource are not a list`, {
      expected: (0,part$8.cv)`a list, also of one`,
      help: (0,part$8.cv)`write ${"dependsOn"} as ${'["\u2026"]'}. The service refuses it otherwise`
    });
  }
  for (const tree of (0,part$0.gT)(declaration2.tree, "dependsOn")?.items ?? []) {
    const text = textOf(tree, "a dependency", sight);
    if ((0,part$7.t8)(text))
      found2.add((0,part$7.yI)(text).join("; "));
    else {
      const one2 = bySymbol(instance, tree, text);
      if (one2 !== "absent")
        for (const id2 of named(frame, text, one2))
          found2.add(id2);
    }
  }
  return [...found2];
}
function isNothing(tree) {
  return tree.kind === "scalar" && tree.value === null;
}
function certainly(instance) {
  const { declaration: declaration2, frame, sight } = instance;
  return ((0,part$0.gT)(declaration2.tree, "dependsOn")?.items ?? []).flatMap((tree) => {
    const text = textOf(tree, "a dependency", sight);
    if ((0,part$7.t8)(text))
      return [];
    const one2 = bySymbol(instance, tree, text);
    if (one2 === "absent")
      return [];
    const several = one2 === void 0 ? names(frame).get(localName(frame, text)) ?? [] : [one2];
    const alike = new Set(several.map((instance2) => instance2.declaration)).size === 1;
    return alike ? several.filter(({ condition }) => condition === true) : [];
  });
}
function bySymbol({ frame, sight }, tree, text) {
  const found2 = (0,part$2.CD)(() => symbolic(frame, text));
  if (found2.ok)
    return found2.value;
  sight.world.report(sight.document, tree, (0,part$8.cv)`${found2.error}`);
  return "absent";
}
function localName({ scope }, text) {
  const home = joined(scopeId2(scope), part$4.xq);
  const lower = text.toLowerCase();
  return typeof home === "string" && lower.startsWith(home.toLowerCase()) ? lower.slice(home.length) : lower;
}
function named(frame, text, one2) {
  if (one2 !== void 0)
    return ids([one2]);
  const several = names(frame).get(text.toLowerCase());
  if (several !== void 0)
    return ids(several);
  if (text.startsWith("/") || !text.includes("/"))
    return [text];
  const id2 = joined(scopeId2(frame.scope), part$4.xq, text);
  return [typeof id2 === "string" ? id2 : text];
}
function ids(instances) {
  return instances.flatMap((instance) => {
    if (instance.declaration.existing || instance.condition === false)
      return [];
    const { id: id2, name, type } = instance;
    if (typeof id2 === "string")
      return [id2];
    return [typeof name === "string" ? `${type}/${name}` : (0,part$7.yI)(name).join("; ")];
  });
}
function names(frame) {
  if (frame.names !== void 0)
    return frame.names;
  const made = new Map();
  const add2 = (name, instances) => {
    const list = made.get(name.toLowerCase());
    if (list === void 0)
      made.set(name.toLowerCase(), [...instances]);
    else
      for (const instance of instances)
        list.push(instance);
  };
  const all = (declarations) => {
    for (const declaration2 of declarations) {
      const instances = instancesOf(frame, declaration2);
      if (declaration2.symbol !== void 0)
        add2(declaration2.symbol, instances);
      if (declaration2.loop !== void 0 && declaration2.loop !== declaration2.symbol)
        add2(declaration2.loop, instances);
      for (const instance of instances) {
        if (instance.condition === false || declaration2.existing)
          continue;
        if (typeof instance.name === "string" && instance.name.toLowerCase() !== declaration2.symbol?.toLowerCase()) {
          add2(instance.name, [instance]);
          const path = (0,part$4.To)(instance.type, instance.name.split("/"));
          if (path !== void 0)
            add2(path, [instance]);
        }
      }
      all(declaration2.children);
    }
  };
  all(frame.declarations);
  frame.names = made;
  return made;
}
function checkCycles(frame) {
  const state = new Map();
  for (const start of deployed(frame, frame.declarations)) {
    if (state.has(start))
      continue;
    const path = [];
    const enter = (at) => {
      state.set(at, "open");
      path.push({ at, before: certainly(at) });
    };
    enter(start);
    for (let top = path.at(-1); top !== void 0; top = path.at(-1)) {
      const next = top.before.pop();
      if (next === void 0) {
        state.set(top.at, "done");
        path.pop();
      } else if (state.get(next) === "open") {
        const circle = path.slice(path.findIndex(({ at }) => at === next)).map(({ at }) => at);
        report(frame, [...circle, next]);
      } else if (!state.has(next))
        enter(next);
    }
  }
}
function deployed(frame, declarations) {
  return declarations.flatMap((declaration2) => [
    ...instancesOf(frame, declaration2).filter(({ condition }) => condition === true && !declaration2.existing),
    ...deployed(frame, declaration2.children)
  ]);
}
var MOST_SHOWN = 10;
function report({ world, document }, circle) {
  const [first] = circle;
  if (first === void 0)
    return;
  const { tree } = first.declaration;
  const names2 = circle.slice(0, MOST_SHOWN).map(({ name, type, declaration: declaration2 }) => typeof name === "string" ? `${type}/${name}` : declaration2.symbol ?? type);
  const shown2 = [...names2, ...circle.length > MOST_SHOWN ? ["\u2026"] : []].join(" \u2192 ");
  world.report(document, (0,part$0.f_)(tree, "dependsOn") ?? tree, (0,part$8.cv)`circular dependency: ${shown2}`);
}
function secret(name) {
  return (0,part$7.L5)([`the secret for the parameter ${name}`], { texts: [], from: "secret" });
}
var MOST_FAULTS = 20;
var MOST_REFERENCES = 32;
function checkType(value2, definition, types) {
  const faults = [];
  check(value2, definition, "", {
    types,
    say: (path, message) => void faults.push({ path, message }),
    left: () => MOST_FAULTS - faults.length
  });
  return faults.slice(0, MOST_FAULTS);
}
function nullable(definition, types) {
  if (flag(definition, "nullable") !== void 0)
    return flag(definition, "nullable") === true;
  const target = referred(definition, types);
  return target !== void 0 && target !== definition && flag(target, "nullable") === true;
}
function isSecure(definition, types) {
  return /^secure/i.test((0,part$0.$6)(referred(definition, types), "type") ?? "");
}
function referred(definition, { template }) {
  let at = definition;
  for (let hops = 0; hops < MOST_REFERENCES; hops += 1) {
    const pointer = (0,part$0.$6)(at, "$ref");
    if (pointer === void 0)
      return at;
    at = pointer.replace(/^#\//, "").split("/").reduce((tree, step) => (0,part$0.f_)(tree, unescaped(step)), template);
  }
  return void 0;
}
function unescaped(step) {
  let text = step.replaceAll("~1", "/").replaceAll("~0", "~");
  try {
    text = decodeURIComponent(text);
  } catch {
  }
  return text;
}
function check(value2, definition, path, to) {
  if ((0,part$7.t8)(value2) || to.left() <= 0)
    return;
  if (value2 === null && nullable(definition, to.types))
    return;
  const target = referred(definition, to.types);
  if (target?.kind !== "map") {
    to.say(path, (0,part$8.cv)`has the type ${(0,part$0.$6)(definition, "$ref") ?? ""}, which the template does not define`);
    return;
  }
  for (const part of new Set([target, definition]))
    if (part.kind === "map")
      narrow(value2, part, path, to);
}
function narrow(value2, definition, path, to) {
  const type = (0,part$0.$6)(definition, "type")?.toLowerCase();
  const fits2 = type === void 0 ? void 0 : TYPES[type];
  if (type !== void 0 && fits2 === void 0) {
    to.say(path, (0,part$8.cv)`has the type ${type}, which no template has`);
    return;
  }
  if (fits2?.(value2) === false) {
    to.say(path, (0,part$8.cv)`must be of type ${type ?? ""}, not ${(0,part$7.go)(value2)}`);
    return;
  }
  limits(value2, definition, path, to);
  const allowed = (0,part$0.gT)(definition, "allowedValues");
  if (allowed !== void 0)
    allowedOnly(value2, allowed.items.map(part$0.pj), path, to);
  if ((0,part$7.cy)(value2))
    elements(value2, definition, path, to);
  else if ((0,part$7.Gv)(value2))
    members(value2, definition, path, to);
}
var TYPES = {
  string: (value2) => typeof value2 === "string",
  securestring: (value2) => typeof value2 === "string",
  int: (value2) => typeof value2 === "number" && Number.isInteger(value2),
  bool: (value2) => typeof value2 === "boolean",
  array: part$7.cy,
  object: part$7.Gv,
  secureobject: part$7.Gv
};
function limits(value2, definition, path, to) {
  const [min, max] = [number(definition, "minValue"), number(definition, "maxValue")];
  if (typeof value2 === "number") {
    if (min !== void 0 && value2 < min)
      to.say(path, (0,part$8.cv)`is ${value2}, less than ${min}`);
    if (max !== void 0 && value2 > max)
      to.say(path, (0,part$8.cv)`is ${value2}, more than ${max}`);
  }
  const length = typeof value2 === "string" || (0,part$7.cy)(value2) ? value2.length : void 0;
  const [least, most] = [number(definition, "minLength"), number(definition, "maxLength")];
  if (length === void 0)
    return;
  if (least !== void 0 && length < least)
    to.say(path, (0,part$8.cv)`has the length ${length}, less than ${least}`);
  if (most !== void 0 && length > most)
    to.say(path, (0,part$8.cv)`has the length ${length}, more than ${most}`);
}
function allowedOnly(value2, allowed, path, to) {
  const same = (one2) => allowed.some((candidate) => typeof candidate === "string" && typeof one2 === "string" ? candidate.toLowerCase() === one2.toLowerCase() : (0,part$7.c2)(candidate, one2) !== false);
  if (same(value2) || (0,part$7.cy)(value2) && value2.every((item) => (0,part$7.t8)(item) || same(item)))
    return;
  to.say(path, (0,part$8.cv)`is not one of the allowed values ${allowed.map((item) => JSON.stringify(item))}`);
}
function elements(value2, definition, path, to) {
  const first = (0,part$0.gT)(definition, "prefixItems")?.items ?? [];
  const rest = (0,part$0.f_)(definition, "items");
  for (const [index, item] of value2.entries()) {
    const of = first[index] ?? rest;
    if (of?.kind === "map")
      check(item, of, `${path}[${String(index)}]`, to);
    else if (of?.kind === "scalar" && of.value === false) {
      to.say(path, (0,part$8.cv)`has more than ${first.length} elements`);
      return;
    }
  }
}
function members(value2, definition, path, to) {
  const declared = (0,part$0.SC)(definition, "properties");
  const below = (name) => path === "" ? name : `${path}.${name}`;
  for (const [name, of] of declared?.entries ?? []) {
    const item = (0,part$7.Ms)(value2, name);
    if (item !== void 0)
      check(item, of, below(name), to);
    else if (!nullable(of, to.types))
      to.say(path, (0,part$8.cv)`is missing the property ${name}`);
  }
  chosen(value2, definition, path, to);
  const others = (0,part$0.f_)(definition, "additionalProperties");
  const sealed = others?.kind === "scalar" && others.value === false;
  if (others?.kind !== "map" && !sealed)
    return;
  for (const [name, item] of Object.entries(value2)) {
    if ((0,part$0.f_)(declared, name) !== void 0 || name === (0,part$0.$6)((0,part$0.SC)(definition, "discriminator"), "propertyName"))
      continue;
    if (sealed)
      to.say(path, (0,part$8.cv)`has the property ${name}, which its type does not know`);
    else
      check(item, others, below(name), to);
  }
}
function chosen(value2, definition, path, to) {
  const tag = (0,part$0.SC)(definition, "discriminator");
  const property = (0,part$0.$6)(tag, "propertyName");
  const types = (0,part$0.SC)(tag, "mapping");
  if (property === void 0 || types === void 0)
    return;
  const choice = (0,part$7.Ms)(value2, property);
  if (choice !== void 0 && (0,part$7.t8)(choice))
    return;
  const of = typeof choice === "string" ? (0,part$0.f_)(types, choice) : void 0;
  if (of === void 0)
    to.say(path, (0,part$8.cv)`needs ${property} to be one of ${[...types.entries.keys()]}`);
  else
    check(value2, of, path, to);
}
function number(tree, name) {
  const found2 = (0,part$0.f_)(tree, name);
  return found2?.kind === "scalar" && typeof found2.value === "number" ? found2.value : void 0;
}
function flag(tree, name) {
  const found2 = (0,part$0.f_)(tree, name);
  return found2?.kind === "scalar" && typeof found2.value === "boolean" ? found2.value : void 0;
}
function concealed(value2, definition, types, name) {
  if (definition === void 0 || (0,part$7.t8)(value2) || value2 === null || value2 === "")
    return value2;
  if (isSecure(definition, types))
    return secret(name);
  const target = referred(definition, types);
  if ((0,part$7.cy)(value2)) {
    const first = (0,part$0.gT)(target, "prefixItems")?.items ?? [];
    return value2.map((one2, at) => concealed(one2, first[at] ?? (0,part$0.SC)(target, "items"), types, name));
  }
  if (!(0,part$7.Gv)(value2))
    return value2;
  const own = (0,part$0.SC)(target, "properties");
  const variant = variantOf(value2, target);
  const rest = (0,part$0.SC)(target, "additionalProperties");
  const hidden = Object.entries(value2).map(([key, inner]) => {
    const type = (0,part$0.f_)(own, key) ?? (0,part$0.f_)((0,part$0.SC)(referredOr(variant, types), "properties"), key) ?? rest;
    return [key, concealed(inner, type, types, name)];
  });
  return Object.fromEntries(hidden);
}
function variantOf(value2, target) {
  const union = (0,part$0.SC)(target, "discriminator");
  const tag = value2[(0,part$0.$6)(union, "propertyName") ?? ""];
  return typeof tag === "string" ? (0,part$0.f_)((0,part$0.SC)(union, "mapping"), tag) : void 0;
}
function referredOr(definition, types) {
  return definition && referred(definition, types);
}
var COMPARED = 4;
function nearIn({ world, template }, kind, name, known) {
  const before = world.near.get(template) ?? new Map();
  world.near.set(template, before);
  const key = `${kind} ${name}`;
  if (before.has(key))
    return before.get(key);
  const words = known();
  world.spend(COMPARED * words.length);
  const near = (0,part$9.pA)(name, words);
  before.set(key, near);
  return near;
}
function hintIn(...args) {
  const near = nearIn(...args);
  return near === void 0 ? "" : ` (did you mean ${(0,part$2.hD)(near)}?)`;
}
function parameterValue(frame, name) {
  const declared = (0,part$0.SC)(frame.template, "parameters");
  const definition = (0,part$0.f_)(declared, name);
  if (declared === void 0 || definition?.kind !== "map") {
    const hint = hintIn(frame, "parameter", name, () => [...declared?.entries.keys() ?? []]);
    throw new part$2.tj(`the template has no parameter ${(0,part$2.hD)(name)}${hint}`);
  }
  const key = name.toLowerCase();
  return computedOnce(frame, frame.parameters, key, `parameters('${name}')`, () => found(frame, name, definition));
}
function found(frame, name, definition) {
  const { world, document } = frame;
  const types = { template: frame.template };
  const given = frame.given.get(name.toLowerCase());
  const value2 = given?.value();
  const standard = (0,part$0.f_)(definition, "defaultValue");
  if (given !== void 0 && value2 !== void 0 && (value2 !== null || standard === void 0)) {
    if (value2 === null && nullable(definition, types))
      return null;
    return concealed(checked(value2, given.tree, given.document), definition, types, name);
  }
  if (frame.elsewhere !== void 0)
    return frame.elsewhere;
  if (standard !== void 0)
    return checked(valueOf(standard, defaults(frame.sight)), standard, document);
  if (nullable(definition, types))
    return null;
  world.report(document, definition, (0,part$8.cv)`the parameter ${name} has no value`, {
    help: (0,part$8.cv)`give it one in a parameter file, or a default value in the template`
  });
  return (0,part$7.L5)([`parameters('${name}')`]);
  function checked(value3, tree, where) {
    const faults = checkType(value3, definition, types);
    for (const { path, message } of faults) {
      const at = path === "" ? (0,part$8.cv)`the parameter ${name}` : (0,part$8.cv)`${path} of the parameter ${name}`;
      world.report(where, tree, (0,part$8.cv)`${(0,part$8.lS)(at)} ${(0,part$8.lS)(message)}`, { whole: true });
    }
    return faults.length > 0 ? (0,part$7.L5)([`parameters('${name}')`]) : value3;
  }
}
function defaults(sight) {
  const now = {
    min: 0,
    max: 1,
    eager([format = NOW_FORMAT]) {
      if ((0,part$7.t8)(format))
        return format;
      if (typeof format !== "string")
        throw new part$2.tj("utcNow() takes a format of type String");
      return (0,part$2.Ij)(format, sight.world.context.now);
    }
  };
  const fresh = { min: 0, max: 0, eager: () => (0,part$7.L5)(["newGuid()"]) };
  return { ...sight, functions: overlaid(overlaid(sight.functions, "utcnow", now), "newguid", fresh) };
}
function checkParameters(frame) {
  const declared = (0,part$0.SC)(frame.template, "parameters");
  const names2 = declared === void 0 ? [] : [...declared.entries.keys()];
  for (const [name, definition] of declared?.entries ?? []) {
    if (definition.kind === "map")
      parameterValue(frame, name);
    else
      frame.world.report(frame.document, definition, (0,part$8.cv)`the parameter ${name} is not an object`);
  }
  const known = new Set(names2.map((name) => name.toLowerCase()));
  for (const [name, { document, tree }] of frame.given) {
    if (known.has(name))
      continue;
    const written = String(tree.key);
    const near = nearIn(frame, "parameter", written, () => names2);
    frame.world.report(document, tree, (0,part$8.cv)`the template has no parameter ${written === "" ? name : written}`, {
      whole: true,
      ...near === void 0 ? {} : { help: (0,part$8.cv)`did you mean ${near}` }
    });
  }
}
function variableValue(frame, name) {
  return computedOnce(frame, frame.variables, name.toLowerCase(), `variables('${name}')`, () => {
    const declared = (0,part$0.SC)(frame.template, "variables");
    const loop = (0,part$0.gT)(declared, "copy")?.items.find((item) => (0,part$0.$6)(item, "name")?.toLowerCase() === name.toLowerCase());
    if (loop !== void 0)
      return loopOf(frame, loop, name);
    const tree = name.toLowerCase() === "copy" ? void 0 : (0,part$0.f_)(declared, name);
    if (tree !== void 0)
      return valueOf(tree, frame.sight);
    const hint = hintIn(frame, "variable", name, () => namesOf(declared));
    throw new part$2.tj(`the template has no variable ${(0,part$2.hD)(name)}${hint}`);
  });
}
function namesOf(declared) {
  const loops = (0,part$0.gT)(declared, "copy")?.items.flatMap((loop) => (0,part$0.$6)(loop, "name") ?? []) ?? [];
  const names2 = declared?.kind === "map" ? [...declared.entries.keys()] : [];
  return [...names2.filter((name) => name.toLowerCase() !== "copy"), ...loops];
}
function checkVariables(frame) {
  const declared = (0,part$0.SC)(frame.template, "variables");
  for (const name of namesOf(declared)) {
    try {
      variableValue(frame, name);
    } catch (error) {
      if (!(error instanceof part$2.tj) || declared === void 0)
        throw error;
      frame.world.report(frame.document, (0,part$0.f_)(declared, name) ?? declared, (0,part$8.cv)`the variable ${name} cannot be computed: ${error.message}`);
    }
  }
}
function loopOf(frame, loop, name) {
  const input = (0,part$0.f_)(loop, "input");
  if (input === void 0)
    throw new part$2.tj(`the variable ${(0,part$2.hD)(name)} is a loop without an input`);
  return copies(loop, name, false, frame.sight, (one2) => valueOf(input, one2)) ?? (0,part$7.L5)([`variables('${name}')`]);
}
var NOT_SENT = new Set([
  "type",
  "name",
  "apiversion",
  "location",
  "dependson",
  "condition",
  "copy",
  "scope",
  "resources",
  "existing",
  "comments",
  "metadata",
  "subscriptionid",
  "resourcegroup",
  "import",
  "extension",
  "asserts"
]);
function expandFrame(frame, waits, found2) {
  checkSections(frame);
  checkParameters(frame);
  if (!frame.shared)
    checkVariables(frame);
  checkAsserts(frame);
  let deployed2 = 0;
  for (const declaration2 of frame.declarations) {
    if (declaration2.existing)
      continue;
    guarded(frame, declaration2, () => {
      for (const instance of instancesOf(frame, declaration2))
        deployed2 += visit(instance, waits, found2);
    });
  }
  if (deployed2 > part$0.kX) {
    const resources = (0,part$0.f_)(frame.template, "resources") ?? frame.template;
    frame.world.report(frame.document, resources, (0,part$8.cv)`the template deploys ${deployed2} resources`, {
      expected: (0,part$8.cv)`at most ${part$0.kX} in one deployment`,
      help: (0,part$8.cv)`split it into nested deployments`
    });
  }
  const [first] = frame.declarations;
  if (first !== void 0) {
    guarded(frame, first, () => {
      checkCycles(frame);
    });
  }
}
function checkSections({ world, document, template }) {
  for (const name of ["parameters", "variables", "outputs"]) {
    const section = (0,part$0.f_)(template, name);
    if (section !== void 0 && section.kind !== "map")
      world.report(document, section, (0,part$8.cv)`the ${name} of the template are not an object`);
  }
}
function guarded(frame, { tree }, work) {
  try {
    work();
  } catch (error) {
    if (!(error instanceof part$2.tj))
      throw error;
    frame.world.report(frame.document, tree, (0,part$8.cv)`the resource cannot be expanded: ${error.message}`);
  }
}
function visit(instance, waits, found2) {
  const { condition, declaration: declaration2 } = instance;
  let deployed2 = 0;
  if (condition !== false) {
    deployed2 = 1;
    const open = (0,part$7.t8)(condition) ? [...waits, waitText(condition)] : waits;
    if ((0,part$0.f_)(declaration2.tree, "import") !== void 0 || (0,part$0.f_)(declaration2.tree, "extension") !== void 0) {
      foreign(instance);
    } else if (isDeployment(instance))
      deployment2(instance, open, found2);
    else {
      if (instance.type.toLowerCase() === STACKS)
        stack(instance);
      found2.resources.push(resource(instance, open));
    }
  }
  for (const child of instance.children)
    deployed2 += visit(child, waits, found2);
  return deployed2;
}
var STACKS = "microsoft.resources/deploymentstacks";
function stack({ declaration: declaration2, sight, name }) {
  const label = typeof name === "string" ? name : waitText(name);
  sight.world.report(sight.document, declaration2.tree, (0,part$8.cv)`what the deployment stack ${label} deploys is not in the list`, { kind: "not-readable", help: (0,part$8.cv)`name its template as a source of its own` });
}
function foreign({ declaration: declaration2, sight }) {
  const type = (0,part$0.$6)(declaration2.tree, "type") ?? "";
  sight.world.report(sight.document, declaration2.tree, (0,part$8.cv)`${type} belongs to a Bicep extension, not to Azure Resource Manager, and is not in the list`, {
    kind: "not-readable"
  });
}
function deployment2(instance, waits, found2) {
  const { declaration: declaration2, frame, inner, sight } = instance;
  const first = found2.resources.length;
  const index = found2.deployments.length;
  const made = {
    ...typeof instance.id === "string" ? { id: instance.id } : {},
    name: planned(instance.name),
    dependsOn: dependenciesOf(instance),
    origin: sight.document.place(declaration2.tree),
    templatePath: frame.path
  };
  found2.deployments.push({ ...made, resources: { first, count: 0 } });
  if (inner === void 0)
    return;
  expandFrame(inner, waits, found2);
  found2.deployments[index] = { ...made, resources: { first, count: found2.resources.length - first } };
}
function bodyOf({ declaration: declaration2, sight }) {
  const { world, document } = sight;
  const body = readThrough(membersOf(declaration2.tree, sight, NOT_SENT), sight.world);
  const { nodes } = (0,part$2.c_)(body, world.measures);
  if (nodes > part$0.QT.nodes) {
    world.report(document, declaration2.tree, (0,part$8.cv)`the resource has more than ${part$0.QT.nodes} values`);
    return {};
  }
  spend((0,part$2.$d)(body, world.measures), declaration2.tree, sight);
  return body;
}
function versionOf(version) {
  return version.known ? { apiVersion: version.value } : { apiVersionWaits: version.expression };
}
function resource(instance, waits) {
  const { declaration: declaration2, frame, sight } = instance;
  const { tree } = declaration2;
  const version = (0,part$0.f_)(tree, "apiVersion");
  const location = (0,part$0.f_)(tree, "location");
  const apiVersion = version === void 0 ? void 0 : textOf(version, "the api-version", sight);
  return {
    ...typeof instance.id === "string" ? { id: instance.id } : {},
    type: instance.type,
    name: planned(instance.name),
    ...apiVersion === void 0 ? {} : versionOf(planned(apiVersion)),
    scope: publicScope(instance.scope, instance.extended),
    ...location === void 0 ? {} : { location: planned(textOf(location, "the location", sight)) },
    body: bodyOf(instance),
    dependsOn: dependenciesOf(instance),
    condition: waits.length === 0 ? "planned" : { waits: [...new Set(waits)].join("; ") },
    origin: sight.document.place(tree),
    templatePath: frame.path
  };
}
function declarationsOf(world, document, owner, parent) {
  const resources = (0,part$0.f_)(owner, "resources");
  if (resources === void 0)
    return [];
  if (resources.kind === "scalar") {
    world.report(document, resources, (0,part$8.cv)`the resources are neither a list nor an object`);
    return [];
  }
  const found2 = resources.kind === "list" ? resources.items.map((item) => [item, void 0]) : Array.from(resources.entries, ([symbol, item]) => [item, symbol]);
  return found2.flatMap(([tree, symbol]) => {
    if (tree.kind === "map")
      return [declaration(world, document, tree, symbol, parent)];
    world.report(document, tree, (0,part$8.cv)`a resource is not an object`);
    return [];
  });
}
function declaration(world, document, tree, symbol, parent) {
  const existing = (0,part$0.f_)(tree, "existing");
  const written = (0,part$0.f_)(tree, "copy");
  if (written !== void 0 && written.kind !== "map")
    world.report(document, written, (0,part$8.cv)`a copy loop is not an object`);
  const loop = (0,part$0.SC)(tree, "copy");
  if (loop !== void 0 && parent !== void 0) {
    world.report(document, loop, (0,part$8.cv)`a resource inside another one cannot have a copy loop`, {
      help: (0,part$8.cv)`write it next to its parent, with its full type and name`
    });
  }
  const children = [];
  const made = {
    tree,
    ...symbol === void 0 ? {} : { symbol },
    existing: existing?.kind === "scalar" && existing.value === true,
    ...loop === void 0 ? {} : { loop: (0,part$0.$6)(loop, "name") ?? symbol ?? "" },
    children,
    ...parent === void 0 ? {} : { parent }
  };
  if ((0,part$0.f_)(tree, "resources") !== void 0)
    for (const child of declarationsOf(world, document, tree, made))
      children.push(child);
  return made;
}
var ANY = Number.POSITIVE_INFINITY;
function typedNames(args, called) {
  const texts = args.all.map((_, index) => args.text(index));
  const at = texts.findIndex((text) => text.includes("/") && !text.startsWith("/"));
  const [written = "", ...names2] = at < 0 ? [] : texts.slice(at);
  const type = written.replace(/\/+$/, "");
  if (at < 0)
    throw new part$2.tj(`${called}() needs a type such as 'Microsoft.Network/virtualNetworks'`);
  if ((0,part$5.d1)(type) !== names2.length) {
    throw new part$2.tj(`${called}() needs ${String((0,part$5.d1)(type))} names for the type ${(0,part$2.hD)(type)}, not ${String(names2.length)}`);
  }
  return { before: texts.slice(0, at), type, names: names2 };
}
function id(scope, { type, names: names2 }) {
  return joined(scope, (0,part$4.GP)(type, names2) ?? "");
}
var GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function inScope(args, scope) {
  const one2 = typedNames(args, "resourceId");
  const [first, second, ...more] = one2.before;
  if (more.length > 0)
    throw new part$2.tj("resourceId() takes a subscription and a group before the type");
  const own = "subscription" in scope ? scope.subscription : void 0;
  if (first === void 0) {
    return id(own === void 0 ? "" : scopeId2(scope), one2);
  }
  if (second !== void 0)
    return id(scopeId2({ kind: "resourceGroup", subscription: first, resourceGroup: second }), one2);
  if (GUID.test(first))
    return id(scopeId2({ kind: "subscription", subscription: first }), one2);
  if (own === void 0)
    throw new part$2.tj("resourceId() has no subscription here");
  return id(scopeId2({ kind: "resourceGroup", subscription: own, resourceGroup: first }), one2);
}
function inSubscription(args, scope) {
  const one2 = typedNames(args, "subscriptionResourceId");
  const [first] = one2.before;
  if (first !== void 0)
    return id(scopeId2({ kind: "subscription", subscription: first }), one2);
  if (!("subscription" in scope))
    throw new part$2.tj("subscriptionResourceId() has no subscription here");
  return id(scopeId2({ kind: "subscription", subscription: scope.subscription }), one2);
}
function inManagementGroup(args, scope) {
  const one2 = typedNames(args, "managementGroupResourceId");
  const [first] = one2.before;
  if (first === void 0 && scope.kind !== "managementGroup") {
    throw new part$2.tj("managementGroupResourceId() has no management group here");
  }
  const managementGroup2 = first ?? (scope.kind === "managementGroup" ? scope.managementGroup : "");
  return id(scopeId2({ kind: "managementGroup", managementGroup: managementGroup2 }), one2);
}
function extension(args) {
  const base = args.text(0);
  const rest = args.all.slice(1).map((_, index) => args.text(index + 1));
  const [written = "", ...names2] = rest;
  const type = written.replace(/\/+$/, "");
  if ((0,part$5.d1)(type) !== names2.length) {
    throw new part$2.tj(`extensionResourceId() needs a name for every part of the type ${(0,part$2.hD)(type)}`);
  }
  return id(base.replace(/\/+$/, ""), { before: [], type, names: names2 });
}
function resourceIds(scope) {
  return {
    resourceid: (0,part$2.WQ)(2, ANY, (args) => inScope(args, scope)),
    subscriptionresourceid: (0,part$2.WQ)(2, ANY, (args) => inSubscription(args, scope)),
    managementgroupresourceid: (0,part$2.WQ)(2, ANY, (args) => inManagementGroup(args, scope)),
    tenantresourceid: (0,part$2.WQ)(2, ANY, (args) => id("", typedNames(args, "tenantResourceId"))),
    extensionresourceid: (0,part$2.WQ)(3, ANY, extension)
  };
}
var OUT_OF_SIGHT = new Set(["variables", "reference", "references", "copyindex"]);
function userFunction(frame, called) {
  const [namespace, name, ...more] = called.split(".");
  if (namespace === void 0 || name === void 0 || more.length > 0)
    return void 0;
  const room = (0,part$0.gT)(frame.template, "functions")?.items.find((item) => (0,part$0.$6)(item, "namespace")?.toLowerCase() === namespace.toLowerCase());
  const found2 = (0,part$0.SC)((0,part$0.SC)(room, "members"), name);
  if (found2 === void 0)
    return void 0;
  return {
    min: 0,
    max: Number.POSITIVE_INFINITY,
    work: part$2.gN,
    eager: (args) => applied(frame, called, found2, args)
  };
}
function userFunctions({ template }) {
  return ((0,part$0.gT)(template, "functions")?.items ?? []).flatMap((room) => {
    const members2 = (0,part$0.SC)(room, "members");
    const namespace = (0,part$0.$6)(room, "namespace") ?? "";
    return members2 === void 0 ? [] : [...members2.entries.keys()].map((name) => `${namespace}.${name}`);
  });
}
function applied(frame, called, definition, args) {
  const declared = (0,part$0.gT)(definition, "parameters")?.items ?? [];
  const wrong = (0,part$2.dm)(called, args.length, { min: declared.length, max: declared.length });
  if (wrong !== void 0)
    throw new part$2.tj(wrong);
  const given = new Map();
  for (const [index, parameter] of declared.entries()) {
    const name = (0,part$0.$6)(parameter, "name") ?? "";
    const value3 = args[index] ?? null;
    const [fault] = parameter.kind === "map" ? checkType(value3, parameter, { template: frame.template }) : [];
    if (fault !== void 0) {
      const at = fault.path === "" ? name : `${name}.${fault.path}`;
      throw new part$2.tj(`the argument ${(0,part$2.hD)(at)} of ${called}() ${fault.message.replaceAll("`", "")}`);
    }
    given.set(name.toLowerCase(), value3);
  }
  const value2 = (0,part$0.f_)((0,part$0.SC)(definition, "output"), "value");
  if (value2 === void 0)
    throw new part$2.tj(`the function ${(0,part$2.hD)(called)} has no output`);
  const functions = inside(frame.sight.functions, given);
  return whileBusy(frame, `${called}()`, () => valueOf(value2, { ...frame.sight, functions, loops: [] }));
}
function inside(outer, given) {
  const parameters = {
    min: 1,
    max: 1,
    eager([name = null]) {
      if ((0,part$7.t8)(name))
        return name;
      if (typeof name !== "string")
        throw new part$2.tj(`expected a name, not a ${(0,part$7.go)(name)}`);
      const found2 = given.get(name.toLowerCase());
      if (found2 !== void 0)
        return found2;
      throw new part$2.tj(`the function has no parameter ${(0,part$2.hD)(name)}`);
    }
  };
  return {
    ...outer,
    get: (name) => name === "parameters" ? parameters : OUT_OF_SIGHT.has(name) ? void 0 : outer.get(name)
  };
}
var ANSWERED_LIVE = new Set([
  "providers",
  "pickzones",
  "tologicalzone",
  "tologicalzones",
  "tophysicalzone",
  "tophysicalzones",
  "externalinput",
  "externalinputs"
]);
var NEW = new Set(["roledefinitions", "parseuri", "builduri"]);
function functionsOf(frame) {
  let made;
  const own = () => made ??= contextual(frame());
  return {
    get(name) {
      const found2 = TEMPLATE.get(name) ?? own().get(name);
      if (found2 !== void 0)
        return found2;
      if (name.includes("."))
        return userFunction(frame(), name);
      if (NEW.has(name))
        return unansweredIn(frame().world);
      return name.startsWith("list") || ANSWERED_LIVE.has(name) ? LIVE : void 0;
    },
    near: (name) => nearIn(frame(), "function", name, () => [
      ...TEMPLATE.keys(),
      ...own().keys(),
      ...ANSWERED_LIVE,
      ...NEW,
      ...userFunctions(frame())
    ]),
    absent,
    within: (of, key) => certain(frame(), of, key) ?? within(of, key),
    bounds: part$0.QT,
    get measures() {
      return frame().world.measures;
    },
    tick: () => {
      frame().world.tick();
    },
    spend: (parts) => {
      frame().world.spend(parts);
    }
  };
}
function unansweredIn({ unanswered }) {
  return {
    ...LIVE,
    syntax(args, functions, called) {
      unanswered.add(called);
      return LIVE.syntax(args, functions, called);
    }
  };
}
function contextual(frame) {
  const tables = [
    ...Object.entries(surroundings(frame)),
    ...Object.entries(resourceIds(frame.scope)),
    ...Object.entries(referring(frame)),
    ...Object.entries(readers(frame))
  ];
  return new Map(tables);
}
function readers(frame) {
  return {
    parameters: named2((name) => parameterValue(frame, name)),
    variables: named2((name) => variableValue(frame, name)),
    copyindex: (0,part$2.cW)(0, 2, () => {
      throw new part$2.tj("copyIndex() stands outside any loop");
    }),
    utcnow: onlyDefault("utcNow"),
    newguid: onlyDefault("newGuid")
  };
}
function onlyDefault(name) {
  return (0,part$2.cW)(0, 1, () => {
    throw new part$2.tj(`${name}() stands only in the default value of a parameter`);
  });
}
function named2(read) {
  return (0,part$2.cW)(1, 1, (args) => {
    const name = args.at(0);
    if (typeof name === "string")
      return read(name);
    throw new part$2.tj(`expected a name, not a value of type ${(0,part$7.go)(name)}`);
  });
}
var OPEN = new Set([
  "environment",
  "tenant",
  "deployer",
  "deployment",
  "subscription",
  "resourcegroup",
  "managementgroup",
  "reference"
]);
function absent(of, name) {
  let root = of;
  let depth = 0;
  for (; root.kind === "property" || root.kind === "index"; root = root.of)
    depth += 1;
  if (root.kind !== "call" || !OPEN.has(root.name.toLowerCase()))
    return void 0;
  const path = `${printed(of)}.${name}`;
  if (root.name.toLowerCase() !== "reference" || depth === 0)
    return (0,part$7.L5)([path]);
  if (/\.outputs(\.|\[|$)/i.test(printed(of)))
    throw new part$2.tj(`the deployment has no output ${(0,part$2.hD)(name)}`);
  return (0,part$7.L5)([path]);
}
function certain({ world }, of, key) {
  const reference2 = world.described.get(of);
  const name = typeof key === "string" ? key.toLowerCase() : "";
  if (reference2 === void 0)
    return void 0;
  const what = reference2.full ? ECHOED.find((one2) => one2 === name) : name === "capabilities" ? name : void 0;
  const value2 = what === void 0 ? void 0 : statedOf(world, reference2.id, what);
  if (value2 === void 0 || !(0,part$7.Gv)(value2))
    return value2;
  return (0,part$7.MA)(value2, (0,part$7.yI)(of).map((wait) => `${wait}.${name}`));
}
var LONGEST_WAIT = 400;
function within(of, key) {
  if ((0,part$7.t8)(key))
    return (0,part$7.XB)([of, key]) ?? of;
  const [wait, ...more] = (0,part$7.yI)(of);
  if (wait === void 0 || more.length > 0 || wait.length > LONGEST_WAIT || !/[)\]\w]$/.test(wait))
    return of;
  if (typeof key === "string")
    return (0,part$7.L5)([/^\w+$/.test(key) ? `${wait}.${key}` : `${wait}[${literal(key)}]`], (0,part$7.KV)(of));
  return typeof key === "number" ? (0,part$7.L5)([`${wait}[${String(key)}]`], (0,part$7.KV)(of)) : of;
}
function frameOf(world, opening) {
  const { document, template, location, elsewhere: elsewhere2 } = opening;
  const declarations = declarationsOf(world, document, template);
  const symbolic2 = (0,part$0.f_)(template, "resources")?.kind === "map";
  const functions = functionsOf(() => frame);
  const own = { world, document, functions, loops: [] };
  const sight = opening.sight === void 0 ? readAfter(own, opening.around) : ending(opening.sight, own);
  const frame = {
    world,
    document,
    template,
    scope: opening.scope,
    name: opening.name,
    location,
    path: opening.path,
    sight,
    shared: opening.sight !== void 0,
    given: opening.given,
    ...elsewhere2 === void 0 ? {} : { elsewhere: elsewhere2 },
    declarations,
    symbols: new Map(symbolic2 ? declarations.map((declaration2) => [(declaration2.symbol ?? "").toLowerCase(), declaration2]) : []),
    busy: new Set(),
    parameters: new Map(),
    variables: new Map(),
    instances: new Map()
  };
  return frame;
}
function ending(sight, own) {
  return { ...sight, again: sight.again === void 0 ? own : ending(sight.again, own) };
}
function readAfter(own, around) {
  return around?.again === void 0 ? own : { ...own, again: readAfter(own, around.again) };
}
var USE = /externalInputs?\(\s*'([^']*)'/gi;
function checkExternalInputs(world, document, parameters) {
  const defined = (0,part$0.SC)(document.root, "externalInputDefinitions")?.entries ?? new Map();
  const names2 = [...defined.keys()];
  const used = new Set();
  for (const tree of parameters.entries.values()) {
    for (const [, name = ""] of ((0,part$0.$6)(tree, "expression") ?? "").matchAll(USE)) {
      used.add(name.toLowerCase());
      if (names2.some((one2) => one2.toLowerCase() === name.toLowerCase()))
        continue;
      const help = (0,part$9.h)(name, names2);
      world.report(document, tree, (0,part$8.cv)`the parameters file defines no external input ${name}`, {
        kind: "notice",
        ...help === void 0 ? {} : { help }
      });
    }
  }
  for (const [name, tree] of defined)
    if (!used.has(name.toLowerCase()))
      world.report(document, tree, (0,part$8.cv)`the external input ${name} is used by no parameter`, {
        kind: "notice"
      });
}
function givenBy(world, sources, template, unread2) {
  const given = new Map();
  let missing = unread2;
  for (const source of sources) {
    if (source.kind === "file") {
      if (!fromFile(world, source.document, given))
        missing = source.document.file;
    } else {
      const place = source.place ?? template.place(template.root);
      for (const [name, value2] of Object.entries(source.values)) {
        given.set(name.toLowerCase(), { value: () => value2, ...placed(name, place) });
      }
    }
  }
  return {
    given,
    ...missing === void 0 ? {} : { elsewhere: (0,part$7.L5)([`the parameters in ${missing}`]) }
  };
}
function placed(name, place) {
  const tree = { kind: "scalar", value: null, at: 0, parent: void 0, key: name };
  return { tree, document: { file: place.file, root: tree, place: () => place } };
}
function fromFile(world, document, given) {
  const { root } = document;
  const bare = (0,part$0.f_)(root, "$schema") === void 0 && (0,part$0.f_)(root, "parameters") === void 0;
  const parameters = bare ? root : (0,part$0.SC)(root, "parameters");
  if (parameters?.kind !== "map") {
    world.report(document, root, (0,part$8.cv)`the parameter file has no object of parameters`);
    return false;
  }
  checkExternalInputs(world, document, parameters);
  for (const [name, tree] of parameters.entries) {
    const value2 = (0,part$0.f_)(tree, "value");
    if (value2 !== void 0)
      given.set(name.toLowerCase(), { document, tree, value: () => (0,part$0.pj)(value2) });
    else if (tree.kind === "map" && (0,part$0.f_)(tree, "reference") !== void 0) {
      given.set(name.toLowerCase(), { document, tree, value: () => secret(name) });
    } else if (tree.kind === "map" && (0,part$0.f_)(tree, "expression") !== void 0) {
      const text = (0,part$0.$6)(tree, "expression") ?? "an expression";
      const value3 = (0,part$7.L5)([`${text} for the parameter ${name}, which the deployment supplies`]);
      given.set(name.toLowerCase(), { document, tree, value: () => value3 });
    } else {
      world.report(document, tree, (0,part$8.cv)`the parameter ${name} has neither a value nor a reference`, {
        expected: (0,part$8.cv)`an object with the member ${"value"}`
      });
      const value3 = (0,part$7.L5)([`parameters('${name}')`]);
      given.set(name.toLowerCase(), { document, tree, value: () => value3 });
    }
  }
  return true;
}
function linkedPath(file, relative) {
  const steps = [];
  for (const step of [...file.split("/").slice(0, -1), ...relative.replaceAll("\\", "/").split("/")]) {
    if (step === "" || step === ".")
      continue;
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..")
      steps.pop();
    else
      steps.push(step);
  }
  return steps.join("/");
}
function relativePathOf(link) {
  if ((0,part$0.f_)(link, "uri") !== void 0 || (0,part$0.f_)(link, "id") !== void 0)
    return void 0;
  const path = (0,part$0.$6)(link, "relativePath");
  return path === void 0 || path === "" || path.startsWith("[") ? void 0 : path;
}
function localLinks({ file, root }) {
  const found2 = [];
  const open = [root];
  for (let at = open.pop(); at !== void 0; at = open.pop()) {
    if (at.kind === "list")
      for (const item of at.items)
        open.push(item);
    if (at.kind !== "map")
      continue;
    for (const [key, tree] of at.entries) {
      const path = key.toLowerCase() === "templatelink" ? relativePathOf(tree) : void 0;
      if (path !== void 0)
        found2.push({ path: linkedPath(file, path), tree });
      open.push(tree);
    }
  }
  return found2;
}
var DEEPEST = 40;
function openDeployment(instance) {
  const { declaration: declaration2, frame, sight } = instance;
  const { world, document } = sight;
  const properties = (0,part$0.SC)(declaration2.tree, "properties");
  const found2 = templateOf(instance, properties);
  if (found2 === void 0)
    return void 0;
  const label = typeof instance.name === "string" ? instance.name : declaration2.symbol ?? "(a name known later)";
  const path = [...frame.path, label];
  if (path.length > DEEPEST) {
    world.report(document, declaration2.tree, (0,part$8.cv)`deployments are nested deeper than ${DEEPEST}`);
    return void 0;
  }
  const location = (0,part$0.f_)(declaration2.tree, "location");
  const evaluation = (0,part$0.$6)((0,part$0.SC)(properties, "expressionEvaluationOptions"), "scope")?.toLowerCase();
  const inner = found2.computed === true || found2.document !== document || (evaluation === void 0 ? isSymbolic(frame) : evaluation === "inner");
  const link = (0,part$0.f_)(properties, "parametersLink");
  if (link !== void 0) {
    world.report(document, link, (0,part$8.cv)`the parameters of the deployment ${label} stand elsewhere and are not read`, {
      kind: "not-readable"
    });
  }
  return frameOf(world, {
    ...found2,
    scope: instance.scope,
    name: instance.name,
    path,
    ...location === void 0 ? {} : { location: textOf(location, "the location", sight) },
    ...link !== void 0 ? { elsewhere: (0,part$7.L5)([`the parameters of ${label}`]) } : {},
    ...givenTo(instance, (0,part$0.f_)(properties, "parameters")),
    ...inner ? { around: sight } : { sight }
  });
}
function isSymbolic({ template }) {
  return (0,part$0.$6)(template, "languageVersion")?.startsWith("2.") === true || (0,part$0.f_)(template, "resources")?.kind === "map";
}
function templateOf(instance, properties) {
  const { declaration: declaration2, sight } = instance;
  const { world, document } = sight;
  const name = typeof instance.name === "string" ? instance.name : waitText(instance.name);
  const template = (0,part$0.f_)(properties, "template");
  if (template?.kind === "map")
    return { document, template };
  if (template !== void 0) {
    const value2 = valueOf(template, sight);
    if ((0,part$7.Gv)(value2) && (0,part$7.qE)(value2)) {
      const grown = treeOf(value2, template, template.parent, template.key);
      if (grown.kind === "map")
        return { document, template: grown, computed: true };
    }
    world.report(document, template, (0,part$8.cv)`the template of the deployment ${name} is known only after deployment`, {
      kind: "not-readable"
    });
    return void 0;
  }
  const link = (0,part$0.f_)(properties, "templateLink");
  const path = relativePathOf(link);
  const local = path === void 0 ? void 0 : world.linked.get(linkedPath(document.file, path));
  if (local?.root.kind === "map")
    return { document: local, template: local.root };
  if (path !== void 0 && world.unread.has(linkedPath(document.file, path)))
    return void 0;
  const uri = (0,part$0.f_)(link, "uri") ?? (0,part$0.f_)(link, "id") ?? (0,part$0.f_)(link, "relativePath");
  const where = uri === void 0 ? "" : valueOf(uri, sight);
  world.report(document, link ?? declaration2.tree, typeof where === "string" && where !== "" ? (0,part$8.cv)`the template of the deployment ${name} stands elsewhere, at ${where}, and is not read` : (0,part$8.cv)`the template of the deployment ${name} stands elsewhere and is not read`, {
    kind: "not-readable",
    help: (0,part$8.cv)`name that template as a source of its own, or compile all modules into one file, as bicep build does`
  });
  return void 0;
}
function isList(value2) {
  return Array.isArray(value2);
}
function treeOf(value2, at, parent, key) {
  const spot = { at: at.at, parent, key };
  if (isList(value2)) {
    const items = [];
    const list = { kind: "list", items, ...spot };
    value2.forEach((item, index) => items.push(treeOf(item, at, list, index)));
    return list;
  }
  if (typeof value2 === "object" && value2 !== null) {
    const entries = new Map();
    const map = { kind: "map", entries, ...spot };
    for (const [name, item] of Object.entries(value2))
      entries.set(name, treeOf(item, at, map, name));
    return map;
  }
  return { kind: "scalar", value: value2, ...spot };
}
var OTHERS = new Set(["metadata", "expression"]);
function givenTo({ sight }, parameters) {
  const given = new Map();
  if (parameters === void 0)
    return { given };
  const add2 = (name, tree, compute) => {
    let computed2;
    const value2 = () => (computed2 ??= { value: compute() }).value;
    given.set(name.toLowerCase(), { document: sight.document, tree, value: value2 });
  };
  if (parameters.kind === "map") {
    for (const [name, tree] of parameters.entries)
      add2(name, tree, () => handedOver(name, tree, sight));
    return { given };
  }
  const all = valueOf(parameters, sight);
  if ((0,part$7.t8)(all))
    return { given, elsewhere: all };
  for (const [name, whole2] of (0,part$7.Gv)(all) ? Object.entries(all) : [])
    add2(name, parameters, () => insideOf(name, whole2));
  return { given };
}
function handedOver(name, tree, sight) {
  if (tree.kind !== "map")
    return insideOf(name, valueOf(tree, sight));
  if ((0,part$0.f_)(tree, "reference") !== void 0)
    return secret(name);
  const given = (0,part$7.Ms)(membersOf(tree, sight, OTHERS), "value");
  const open = (0,part$0.f_)(tree, "expression");
  return given ?? (open === void 0 ? null : valueOf(open, sight));
}
function insideOf(name, whole2) {
  if ((0,part$7.t8)(whole2) || !(0,part$7.Gv)(whole2))
    return (0,part$7.t8)(whole2) ? whole2 : null;
  return (0,part$7.Ms)(whole2, "value") ?? ((0,part$7.Ms)(whole2, "reference") === void 0 ? null : secret(name));
}
var Problems = class {
  #found = new Map();
  #more = 0;
  report(document, tree, message, more = {}) {
    const key = `${document.file}
${String(tree.at)}
${message}`;
    if (this.#found.has(key))
      return;
    if (this.#found.size >= part$0.vy) {
      this.#more += 1;
      return;
    }
    const { kind = "invalid", ...rest } = more;
    this.#found.set(key, { at: tree.at, problem: { kind, message, place: document.place(tree), ...rest } });
  }
  sorted() {
    const text = ({ place }) => place?.file ?? "";
    const rest = this.#more === 0 ? [] : [{ kind: "invalid", message: (0,part$8.cv)`there are at least ${this.#more} more problems` }];
    const listed = [...this.#found.values()].map(({ problem }) => problem).sort((a, b) => {
      const [left3, right] = [text(a), text(b)];
      if (left3 !== right)
        return left3 < right ? -1 : 1;
      return (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0) || (a.message < b.message ? -1 : 1);
    });
    return [...listed, ...rest];
  }
};
var MOST_ROUNDS = 4;
function expandTemplate(input) {
  let stated = new Map(Array.from(input.context.groupLocations ?? [], ([key, region]) => [groupId(key), region]));
  const texts = new Map();
  const work = input.work ?? new part$0.Jt();
  for (let round = 1; ; round += 1) {
    const { expansion, missed, ended } = expandOnce(input, stated, texts, work);
    if (ended)
      return expansion;
    const more = statedIn(expansion).filter(([id2]) => missed.has(id2) && !stated.has(id2));
    if (more.length === 0 || round === MOST_ROUNDS)
      return expansion;
    stated = new Map([...stated, ...more]);
  }
}
function groupId(key) {
  const [subscription2 = "", resourceGroup2 = ""] = key.split("/");
  return (0,part$4.T4)((0,part$5.IW)({ kind: "resourceGroup", subscription: subscription2, resourceGroup: resourceGroup2 }));
}
function statedIn({ resources }) {
  const ids2 = new Map();
  for (const { id: id2, name, templatePath } of resources) {
    if (id2 === void 0 || !name.known)
      continue;
    const key = nameKey(templatePath, name.value);
    ids2.set(key, ids2.has(key) && ids2.get(key) !== id2 ? void 0 : id2);
  }
  const named3 = [...ids2].flatMap(([key, id2]) => id2 === void 0 ? [] : [[key, id2]]);
  const stated = resources.flatMap(({ id: id2, location, body, condition }) => {
    if (id2 === void 0 || condition !== "planned")
      return [];
    const key = id2.toLowerCase();
    const { properties = null } = body;
    const echoed = [
      ...ECHOED.map((name) => [name, (0,part$7.Ms)(body, name)]),
      ["capabilities", (0,part$7.Gv)(properties) ? (0,part$7.Ms)(properties, "capabilities") : void 0]
    ];
    return [
      ...location?.known === true ? [[key, location.value]] : [],
      ...echoed.flatMap(([name, value2]) => value2 === void 0 || value2 === null || (0,part$7.t8)(value2) ? [] : [[`${key}#${name}`, value2]])
    ];
  });
  return [...named3, ...stated];
}
function expandOnce({ template, parameters = [], linked = new Map(), unread: unread2 = new Set(), parametersElsewhere, context }, stated, texts, work) {
  let ended = false;
  const problems = new Problems();
  const world = worldOf({ context, linked, unread: unread2, stated }, texts, problems, work);
  const found2 = { resources: [], deployments: [] };
  const { root } = template;
  if (root.kind !== "map")
    problems.report(template, root, (0,part$8.cv)`the template is not an object`);
  else if (root.entries.size === 0 || !hasResources(root)) {
    problems.report(template, root, (0,part$8.cv)`this is not a template: it has no resources`, {
      expected: (0,part$8.cv)`a list or an object under ${"resources"}`
    });
  } else {
    const frame = frameOf(world, {
      document: template,
      template: root,
      scope: scopeOfTemplate(root, context),
      name: context.deploymentName ?? (0,part$7.L5)(["deployment().name"]),
      ...context.deploymentLocation === void 0 ? locationless(root) : { location: context.deploymentLocation },
      path: [],
      ...givenBy(world, parameters, template, parametersElsewhere)
    });
    try {
      expandFrame(frame, [], found2);
    } catch (error) {
      if (!(error instanceof part$0.LR))
        throw error;
      ended = true;
      const { document = template, tree = root } = error.at ?? {};
      problems.report(document, tree, (0,part$8.cv)`${error.message}`, {
        help: (0,part$8.cv)`the list ends where the limit was reached. Split the template`
      });
    }
  }
  return { expansion: { ...found2, problems: problems.sorted() }, missed: world.missed, ended };
}
function hasResources(root) {
  for (const key of root.entries.keys())
    if (key.toLowerCase() === "resources")
      return true;
  return false;
}
function locationless(root) {
  return kindOf(root) === "resourceGroup" ? {} : { location: (0,part$7.L5)(["deployment().location"]) };
}
function kindOf(root) {
  const schema = ((0,part$0.$6)(root, "$schema") ?? "").toLowerCase();
  if (schema.includes("/subscriptiondeploymenttemplate.json"))
    return "subscription";
  if (schema.includes("/managementgroupdeploymenttemplate.json"))
    return "managementGroup";
  if (schema.includes("/tenantdeploymenttemplate.json"))
    return "tenant";
  return "resourceGroup";
}
function deployedTo({ root }, context) {
  const id2 = root.kind === "map" ? scopeId2(scopeOfTemplate(root, context)) : void 0;
  return typeof id2 === "string" ? (0,part$4.a)(id2 === "" ? "/" : id2) : void 0;
}
function scopeOfTemplate(root, context) {
  const subscription2 = context.subscriptionId ?? (0,part$7.L5)(["subscription().subscriptionId"]);
  switch (kindOf(root)) {
    case "tenant":
      return { kind: "tenant" };
    case "managementGroup":
      return {
        kind: "managementGroup",
        managementGroup: context.managementGroup ?? (0,part$7.L5)(["managementGroup().name"])
      };
    case "subscription":
      return { kind: "subscription", subscription: subscription2 };
    case "resourceGroup":
      return {
        kind: "resourceGroup",
        subscription: subscription2,
        resourceGroup: context.resourceGroup ?? (0,part$7.L5)(["resourceGroup().name"])
      };
  }
}
function worldOf(known, texts, problems, work) {
  let instances = 0;
  return {
    ...known,
    missed: new Set(),
    described: new WeakMap(),
    unanswered: new Set(),
    near: new WeakMap(),
    complete: new WeakSet(),
    measures: new part$2.I3(),
    running: [],
    report: (document, tree, message, more) => {
      problems.report(document, tree, message, more);
    },
    open: openDeployment,
    count() {
      instances += 1;
      if (instances > part$0.Tl) {
        throw new part$0.LR(`the template has more than ${String(part$0.Tl)} resources`);
      }
    },
    tick: () => {
      work.tick();
    },
    spend: (parts) => {
      work.spend(parts);
    },
    read(text) {
      const known2 = texts.get(text);
      if (known2 !== void 0)
        return known2;
      const read = (0,part$2.yR)(text, part$0.N3);
      if (!read.ok)
        throw new part$2.tj(read.error);
      texts.set(text, read.value);
      return read.value;
    }
  };
}
var MOST_FILES = 200;
async function linkedTemplates(template, files) {
  const found2 = new Map();
  const unread2 = new Set();
  const problems = [];
  const open = [template];
  for (let document = open.pop(); document !== void 0; document = open.pop()) {
    for (const { path, tree } of localLinks(document)) {
      if (found2.has(path) || unread2.has(path))
        continue;
      try {
        const linked = await linkedAt(path, document.place(tree), files, found2.size);
        if (linked === void 0)
          continue;
        found2.set(path, linked);
        open.push(linked);
      } catch (error) {
        if (!(error instanceof part$6.yo))
          throw error;
        unread2.add(path);
        if (problems.length < MOST_FILES)
          for (const one2 of error.problems)
            problems.push(one2);
      }
    }
  }
  return { found: found2, unread: unread2, problems };
}
async function linkedAt(path, place, files, count) {
  if ((0,part$3.qm)(path)) {
    throw (0,part$6.IF)((0,part$8.cv)`the template at ${path} lies outside the repository`, {
      place,
      help: (0,part$8.cv)`move it into the repository. A template names nothing outside of it`
    });
  }
  if (count >= MOST_FILES)
    throw (0,part$6.IF)((0,part$8.cv)`the template links to more than ${MOST_FILES} others`, { place });
  return await files.has(path) ? files.json(path, place, "template") : void 0;
}
var MOST_OF_DEPLOYMENT = 100;
function describedOf({ resources, deployments: deployments2 }, from) {
  const waits = dependenciesOf2(resources, deployments2);
  const described = [];
  const gaps = [];
  resources.forEach((resource2, index) => {
    const gap = gapOf(resource2, from.subscription);
    if (gap !== void 0)
      gaps.push({ ...gap, place: resource2.origin, entry: from.entry });
    else
      for (const made of one(resource2, waits(index), from))
        described.push(made);
  });
  return { described, gaps };
}
function gapOf({ type, scope }, target) {
  const subject = (0,part$8.aM)(type, 200);
  if ((0,part$5.Vm)(type) === void 0)
    return { subject, why: (0,part$8.cv)`The type is not one of Azure.`, elsewhere: false };
  const why = (0,part$0.Jn)(scope, target);
  return why && { subject, why, elsewhere: true };
}
function one(resource2, dependsOn, { workload }) {
  const { body, apiVersion, apiVersionWaits, condition, origin, id: id2, scope } = resource2;
  const type = (0,part$5.Vm)(resource2.type);
  if (type === void 0)
    return [];
  return [
    {
      ...workload === void 0 ? {} : { workload },
      type,
      name: (0,part$0.fh)(resource2.name),
      ...id2 === void 0 ? {} : { id: id2 },
      ...(0,part$0.F8)(scope),
      ...resource2.location === void 0 ? {} : { location: (0,part$1.AP)(resource2.location) },
      ...(0,part$1.lu)(type, body),
      body,
      ...apiVersion === void 0 ? {} : { apiVersion },
      ...apiVersionWaits === void 0 ? {} : { apiVersionWaits },
      ...dependsOn.length === 0 ? {} : { dependsOn },
      ...condition === "planned" ? {} : { condition: condition.waits },
      origin
    }
  ];
}
function dependenciesOf2(resources, deployments2) {
  const inherited = new Map();
  const inside2 = new Map();
  for (const { id: id2, dependsOn, resources: range } of deployments2) {
    const { first, count } = range;
    if (id2 !== void 0 && count > 0 && count <= MOST_OF_DEPLOYMENT) {
      const ids2 = resources.slice(first, first + count).flatMap((resource2) => resource2.id ?? []);
      inside2.set(id2.toLowerCase(), ids2);
    }
    if (dependsOn.length === 0)
      continue;
    for (let index = first; index < first + count; index += 1) {
      inherited.set(index, [...inherited.get(index) ?? [], ...dependsOn]);
    }
  }
  return (index) => {
    const own = [...resources[index]?.dependsOn ?? [], ...inherited.get(index) ?? []];
    return [...new Set(own.flatMap((id2) => inside2.get(id2.toLowerCase()) ?? [id2]))];
  };
}
async function readTemplateEntry(entry2, reading) {
  const { files, at } = reading;
  const [template, parameters] = await bothOf(files.json(entry2.file, at("file"), "template"), readParameters(entry2.parameters, reading));
  return expanded(entry2, template, parameters, reading, await linkedTemplates(template, files));
}
async function bothOf(first, second) {
  const [a, b] = await Promise.allSettled([first, second]);
  if (a.status === "fulfilled" && b.status === "fulfilled")
    return [a.value, b.value];
  const errors = [a, b].flatMap((one2) => {
    if (one2.status === "fulfilled")
      return [];
    const reason = one2.reason;
    if (reason instanceof part$6.yo)
      return [reason];
    throw reason;
  });
  const problems = errors.flatMap((error) => error.problems);
  throw errors.every((error) => error instanceof part$6.LN) ? new part$6.LN(problems) : new part$6.yo(problems);
}
async function readParameters(path, { manifest, files, at }) {
  if (path === void 0)
    return void 0;
  try {
    return await files.json(path, at("parameters"), "parameters");
  } catch (error) {
    if (!(error instanceof part$6.yo))
      throw error;
    const mistaken = error.problems.some(({ place }) => place?.file === manifest.file);
    if (mistaken && !(error instanceof part$6.LN))
      throw error;
    return { unread: path, problems: error.problems };
  }
}
function expanded(entry2, template, given, { manifest, readers: readers2, work }, linked) {
  const context = contextOf(entry2, manifest, readers2.now);
  const open = given !== void 0 && "unread" in given ? given : void 0;
  const parameters = given === void 0 || "unread" in given ? void 0 : given;
  const expansion = expandTemplate({
    template,
    ...linked === void 0 ? {} : { linked: linked.found, unread: linked.unread },
    parameters: parameters === void 0 ? [] : [{ kind: "file", document: parameters }],
    ...open === void 0 ? {} : { parametersElsewhere: open.unread },
    context,
    work
  });
  const { described, gaps } = describedOf(expansion, {
    ...entry2.workload === void 0 ? {} : { workload: entry2.workload },
    entry: entry2.pointer,
    subscription: manifest.target.subscription.id
  });
  const read = [template, parameters, ...linked?.found.values() ?? []];
  const invalid = expansion.problems.filter(({ kind }) => kind === "invalid");
  const where = { pointer: entry2.pointer, place: manifest.locate(entry2.pointer) };
  const problems = [...open?.problems ?? [], ...linked?.problems ?? [], ...invalid];
  return {
    described,
    gaps: [
      ...(0,part$0.SJ)([...open?.problems ?? [], ...linked?.problems ?? []], where),
      ...(0,part$0.KQ)(invalid, where),
      ...gaps,
      ...unread(expansion, entry2),
      ...left2(expansion, entry2),
      ...read.flatMap((document) => odd(document, entry2))
    ],
    deployments: deploymentsOf(template, parameters, context, expansion),
    ...problems.length === 0 ? {} : { problems, unsound: !isSound(expansion, invalid) }
  };
}
function isSound({ resources }, problems) {
  if (problems.some(({ whole: whole2 }) => whole2 === true))
    return false;
  return resources.some(({ origin }) => !problems.some(({ place }) => place !== void 0 && isIn(place, origin)));
}
function isIn(place, outer) {
  return place.file === outer.file && (place.path === outer.path || place.path.startsWith(`${outer.path}.`) || place.path.startsWith(`${outer.path}[`));
}
function deploymentsOf(template, parameters, context, { deployments: deployments2 }) {
  const scope = deployedTo(template, context);
  const id2 = scope && (0,part$4.IU)(scope, "Microsoft.Resources/deployments", context.deploymentName ?? "main");
  const own = id2 === void 0 ? [] : [{ id: id2, vaults: parameters === void 0 ? [] : vaultsOf(parameters) }];
  const nested = deployments2.flatMap((one2) => {
    const at = one2.id === void 0 ? void 0 : (0,part$4.a)(one2.id);
    return at === void 0 ? [] : [{ id: at, vaults: [] }];
  });
  return [...own, ...nested];
}
function vaultsOf({ root }) {
  const parameters = (0,part$0.SC)(root, "parameters");
  if (parameters?.kind !== "map")
    return [];
  return [...parameters.entries.values()].flatMap((tree) => {
    const vault = (0,part$0.f_)((0,part$0.f_)(tree, "reference"), "keyVault");
    const id2 = vault?.kind === "map" ? (0,part$0.$6)(vault, "id") : void 0;
    return (id2 === void 0 ? void 0 : (0,part$4.a)(id2)) ?? [];
  });
}
function unread({ problems }, { file, pointer }) {
  return problems.filter(({ kind }) => kind === "not-readable").map(({ message, place = { file, line: 1, column: 1, path: "(document)" } }) => ({
    subject: place.path,
    why: (0,part$0.jv)(message),
    elsewhere: false,
    place,
    entry: pointer
  }));
}
function left2({ problems }, { pointer }) {
  return problems.flatMap(({ kind, message, help, place }) => {
    if (kind !== "notice" || place === void 0)
      return [];
    const why = (0,part$0.jv)(message);
    const fix = help === void 0 ? {} : { fix: (0,part$0.jv)(help) };
    return [{ subject: place.path, why, elsewhere: false, odd: true, ...fix, place, entry: pointer }];
  });
}
function odd(document, { pointer }) {
  return (document?.notices ?? []).flatMap(({ message, place }) => place === void 0 ? [] : [{ subject: place.path, why: (0,part$0.jv)(message), elsewhere: false, odd: true, place, entry: pointer }]);
}
function contextOf(entry2, manifest, now) {
  const { target, workloads } = manifest;
  const own = workloads.find(({ name }) => name === entry2.workload)?.resourceGroup;
  const resourceGroup2 = entry2.resourceGroup ?? own;
  const groups = [
    ...workloads.flatMap((workload) => [
      workload.resourceGroup,
      ...workload.resources.map((resource2) => resource2.resourceGroup)
    ]),
    resourceGroup2
  ].map((name) => ({ name, location: target.region }));
  const locations = new Map([...groups, ...target.resourceGroups].flatMap(({ name, location }) => name === void 0 ? [] : [[`${target.subscription.id}/${name}`.toLowerCase(), location]]));
  const stem = entry2.file.slice(entry2.file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  return {
    cloud: manifest.cloud,
    now,
    ...target.tenantId === void 0 ? {} : { tenantId: target.tenantId },
    subscriptionId: target.subscription.id,
    ...entry2.managementGroup === void 0 ? {} : { managementGroup: entry2.managementGroup },
    ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 },
    groupLocations: locations,
    deploymentName: stem,
    deploymentLocation: target.region
  };
}
 })
};
