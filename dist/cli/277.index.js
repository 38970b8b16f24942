export const id = 277;
export const ids = [277];
export const modules = {
 9524:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Dw: () => ( ValueBudget),
   F8: () => ( groupOf),
   Jn: () => ( elsewhere),
   Jt: () => ( ExpansionWork),
   KQ: () => ( unreadParts),
   LR: () => ( ExpansionExhausted),
   N3: () => ( EXPRESSION),
   QT: () => ( BOUNDS),
   SJ: () => ( unreadEntry),
   Tl: () => ( MOST_INSTANCES),
   Vh: () => ( readJson),
   fh: () => ( nameText),
   jv: () => ( proseOf),
   kX: () => ( MOST_RESOURCES),
   mL: () => ( MOST_COPIES),
   uZ: () => ( MOST_BYTES),
   vy: () => ( MOST_PROBLEMS2)
 });
 var part$0 = __webpack_require__(9314);
 var part$2 = __webpack_require__(2497);
 var part$1 = __webpack_require__(5616);
var MOST_IN_FILE = 2e6;
var MOST_IN_RUN = 4e6;
var ValueBudget = class {
  #run = MOST_IN_RUN;
  #file = 0;
  open() {
    this.#file = MOST_IN_FILE;
  }
  take() {
    this.#file -= 1;
    this.#run -= 1;
    if (this.#file < 0)
      return (0,part$2.cv)`the file holds more than ${MOST_IN_FILE} values`;
    return this.#run < 0 ? (0,part$2.cv)`the files of the run hold more than ${MOST_IN_RUN} values` : void 0;
  }
};
var Unreadable = class extends Error {
  at;
  constructor(at, message) {
    super(message);
    this.name = "Unreadable";
    this.at = at;
  }
};
var ESCAPES = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	"
};
var NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var WORD = /true|false|null/y;
var CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;
var Scanner = class {
  at = 0;
  #text;
  constructor(text) {
    this.#text = text;
  }
  next() {
    for (; ; ) {
      let code = this.#text.charCodeAt(this.at);
      while (code === 32 || code >= 9 && code <= 13 && code !== 11 && code !== 12 || code === 65279) {
        this.at += 1;
        code = this.#text.charCodeAt(this.at);
      }
      if (code !== 47)
        return this.#text.charAt(this.at);
      if (!this.#comment())
        return "/";
    }
  }
  #comment() {
    const mark = this.#text.charAt(this.at + 1);
    if (mark === "/") {
      const end2 = this.#text.indexOf("\n", this.at);
      this.at = end2 < 0 ? this.#text.length : end2;
      return true;
    }
    if (mark !== "*")
      return false;
    const end = this.#text.indexOf("*/", this.at + 2);
    if (end < 0)
      throw new Unreadable(this.at, "a comment has no end");
    this.at = end + 2;
    return true;
  }
  skip() {
    this.at += 1;
  }
  ends(mark, first) {
    let char = this.next();
    if (!first && char !== mark) {
      if (char !== ",")
        throw new Unreadable(this.at, `a comma or ${mark} is expected`);
      this.at += 1;
      char = this.next();
    }
    if (char === "")
      throw new Unreadable(this.at, `the document ends before ${mark}`);
    if (char !== mark)
      return false;
    this.at += 1;
    return true;
  }
  scalar() {
    if (this.#text.charAt(this.at) === '"')
      return this.text();
    const start = this.at;
    const word = this.#match(WORD);
    if (word !== "")
      return word === "null" ? null : word === "true";
    const number = this.#match(NUMBER);
    const value = Number(number);
    if (number === "" || !Number.isFinite(value))
      throw new Unreadable(start, "a value is expected");
    return value;
  }
  text() {
    const start = this.at;
    this.at += 1;
    let value = "";
    let end = -1;
    for (; ; ) {
      if (end < this.at)
        end = this.#text.indexOf('"', this.at);
      if (end < 0)
        throw new Unreadable(start, "a text has no closing quotation mark");
      const escape = this.#text.slice(this.at, end).indexOf("\\");
      const part = this.#text.slice(this.at, escape < 0 ? end : this.at + escape);
      const wrong = part.search(CONTROL);
      if (wrong >= 0)
        throw new Unreadable(this.at + wrong, "a text holds a control character");
      value = value === "" ? part : value + part;
      this.at += part.length;
      if (escape < 0) {
        this.at += 1;
        return value;
      }
      value += this.#escape();
    }
  }
  #escape() {
    const mark = this.#text.charAt(this.at + 1);
    if (mark === "u") {
      const digits = this.#text.slice(this.at + 2, this.at + 6);
      if (!/^[0-9a-f]{4}$/i.test(digits))
        throw new Unreadable(this.at, "an escape needs four hexadecimal digits");
      this.at += 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const char = ESCAPES[mark];
    if (char === void 0)
      throw new Unreadable(this.at, "an escape is not one of JSON");
    this.at += 2;
    return char;
  }
  #match(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }
};
var MOST_BYTES = 20 * 1024 * 1024;
var DEEPEST = 250;
var DEEPEST_SHOWN = 20;
var MOST_PROBLEMS = 100;
function readJson(file, text, values = new ValueBudget()) {
  const place = (0,part$0.G1)(file, text);
  if (text.length > MOST_BYTES) {
    throw new part$1.yo([
      {
        message: (0,part$2.cv)`the file is larger than ${MOST_BYTES / 1048576} MB`,
        place: { file, line: 1, column: 1, path: "(document)" }
      }
    ]);
  }
  values.open();
  const reader = new Reader(text, place, values);
  const root = reader.document();
  if (reader.problems.length > 0)
    throw new part$1.yo(reader.problems.slice(0, MOST_PROBLEMS));
  const { notices } = reader;
  return {
    file,
    root,
    place: (tree) => place(tree.at, (0,part$0.rq)(tree)),
    ...notices.length === 0 ? {} : { notices }
  };
}
var TooLarge = class extends Unreadable {
  reason;
  constructor(at, reason) {
    super(at, reason);
    this.reason = reason;
  }
};
var Reader = class {
  problems = [];
  notices = [];
  #scan;
  #place;
  #values;
  constructor(text, place, values) {
    this.#scan = new Scanner(text);
    this.#place = place;
    this.#values = values;
  }
  document() {
    let open;
    try {
      const root = this.#value(void 0, "", 0, void 0, (tree) => open = tree);
      if (this.#scan.next() !== "")
        throw new Unreadable(this.#scan.at, "there is more after the end of the document");
      return root;
    } catch (error) {
      if (!(error instanceof Unreadable))
        throw error;
      const place = this.#place(error.at, open === void 0 ? [] : (0,part$0.rq)(open).slice(0, DEEPEST_SHOWN));
      throw new part$1.yo([
        ...this.problems.slice(0, MOST_PROBLEMS),
        {
          message: error instanceof TooLarge ? error.reason : (0,part$2.cv)`the file is not JSON: ${error.message}`,
          place,
          ...error instanceof TooLarge ? { help: (0,part$2.cv)`split the file` } : {}
        }
      ]);
    }
  }
  #value(parent, key, depth, at, opened) {
    const char = this.#scan.next();
    const much = this.#values.take();
    if (much !== void 0)
      throw new TooLarge(this.#scan.at, much);
    const spot = { at: at ?? this.#scan.at, parent, key };
    if (char !== "{" && char !== "[")
      return { kind: "scalar", value: this.#scan.scalar(), ...spot };
    if (depth >= DEEPEST)
      throw new Unreadable(this.#scan.at, `it is nested deeper than ${String(DEEPEST)} levels`);
    this.#scan.skip();
    if (char === "[") {
      const items = [];
      const list = { kind: "list", items, ...spot };
      opened(list);
      while (!this.#scan.ends("]", items.length === 0)) {
        items.push(this.#value(list, items.length, depth + 1, void 0, opened));
      }
      return list;
    }
    const entries = new Map();
    const map = { kind: "map", entries, ...spot };
    opened(map);
    for (let first = true; !this.#scan.ends("}", first); first = false) {
      if (this.#scan.next() !== '"')
        throw new Unreadable(this.#scan.at, "a key between quotation marks is expected");
      const keyAt = this.#scan.at;
      const name = this.#scan.text();
      if (this.#scan.next() !== ":")
        throw new Unreadable(this.#scan.at, "a colon after the key is expected");
      this.#scan.skip();
      const value = this.#value(map, name, depth + 1, keyAt, opened);
      this.#enter(entries, name, value);
    }
    return map;
  }
  #enter(entries, name, value) {
    const place = () => this.#place(value.at, (0,part$0.rq)(value));
    if (name === "__proto__") {
      if (this.problems.length < MOST_PROBLEMS)
        this.problems.push({ message: (0,part$2.cv)`the key ${name} is reserved`, place: place() });
      return;
    }
    const first = entries.get(name);
    entries.set(name, value);
    if (first === void 0 || this.notices.length >= MOST_PROBLEMS)
      return;
    const line = this.#place(first.at, []).line;
    this.notices.push({
      message: (0,part$2.cv)`the key ${name} stands here again, first in line ${line}; the last one counts`,
      place: place()
    });
  }
};
function elsewhere(scope, target) {
  const where = otherPlace(scope, target);
  return where && (0,part$2.cv)`It is deployed to ${(0,part$2.lS)(where)}, and only the target subscription is looked at.`;
}
function otherPlace(scope, target) {
  if (scope.kind === "managementGroup")
    return (0,part$2.cv)`a management group`;
  if (scope.kind === "tenant")
    return (0,part$2.cv)`the tenant`;
  const { subscriptionId: home } = scope;
  return home?.known === true && home.value.toLowerCase() !== target ? (0,part$2.cv)`another subscription` : void 0;
}
function nameText(name) {
  return name.known ? name.value : `[${(0,part$2.aM)(name.expression, 200)}]`;
}
function groupOf({ resourceGroup }) {
  return resourceGroup?.known === true ? { resourceGroup: resourceGroup.value } : {};
}
function proseOf(message) {
  if (message.split("`").length % 2 === 0)
    return (0,part$2.cv)`${message}`;
  const text = message.replace(/^[a-z]/, (letter) => letter.toUpperCase());
  return (0,part$2.em)(/[.!?]$/.test(text) ? text : `${text}.`);
}
var MOST_FAULTS = 20;
function unreadEntry(problems, entry) {
  return gapsOf(problems, entry, ({ file }) => file);
}
function unreadParts(problems, entry) {
  return gapsOf(problems, entry, ({ path, file }) => `${path} of ${file}`).map((gap) => ({
    ...gap,
    part: true
  }));
}
function gapsOf(problems, { pointer, place: fallback }, subject) {
  const gaps = problems.slice(0, MOST_FAULTS).map(({ message, place: place2 = fallback, expected, help }) => {
    const more = [
      expected === void 0 ? "" : `; expected ${expected}`,
      help === void 0 ? "" : `; ${help}`
    ];
    return gapAt(proseOf(`${message}${more.join("")}`), place2);
  });
  const left = problems.length - gaps.length;
  const place = problems[MOST_FAULTS]?.place ?? fallback;
  return left <= 0 ? gaps : [...gaps, gapAt((0,part$2.cv)`There are ${left} more faults in ${place.file}.`, place)];
  function gapAt(why, at) {
    return { subject: subject(at), why, elsewhere: false, place: at, entry: pointer };
  }
}
var MOST_RESOURCES = 800;
var MOST_COPIES = 800;
var MOST_STEPS = 5e6;
var MOST_PARTS = 2e7;
var MOST_INSTANCES = 1e5;
var MOST_PROBLEMS2 = 200;
var EXPRESSION = { characters: 262144, depth: 200, args: 4096, calls: 2e4 };
var BOUNDS = {
  characters: 1048576,
  nodes: 25e4,
  unmeasured: new Set([
    "parameters",
    "variables",
    "lambdavariables",
    "copyindex",
    "if",
    "coalesce",
    "tryget",
    "first",
    "last",
    "reference",
    "references"
  ])
};
var ExpansionExhausted = class extends Error {
  at;
};
var ExpansionWork = class {
  #steps = 0;
  #parts = 0;
  tick() {
    this.#steps += 1;
    if (this.#steps > MOST_STEPS)
      throw new ExpansionExhausted(`the template takes more than ${String(MOST_STEPS)} steps to expand`);
  }
  spend(parts) {
    this.#parts += parts;
    if (this.#parts > MOST_PARTS)
      throw new ExpansionExhausted(`the values of the template have more than ${String(MOST_PARTS)} parts`);
  }
};
 }),
 4090:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $V: () => ( manifestOf),
   $t: () => ( placeOf),
   F8: () => ( visited),
   Hk: () => ( pointerAt),
   Ii: () => ( meaningFindings),
   Mc: () => ( entriesOf),
   S3: () => ( itemsOf),
   b6: () => ( textOf),
   eu: () => ( manifest),
   fl: () => ( locator),
   jf: () => ( child),
   jh: () => ( isMap),
   rl: () => ( numberOf),
   t$: () => ( positionAt),
   uO: () => ( forms),
   x5: () => ( refusal)
 });
 var part$4 = __webpack_require__(729);
 var part$8 = __webpack_require__(466);
 var part$6 = __webpack_require__(2272);
 var part$3 = __webpack_require__(1508);
 var part$5 = __webpack_require__(3524);
 var part$9 = __webpack_require__(9274);
 var part$1 = __webpack_require__(2497);
 var part$2 = __webpack_require__(1280);
 var part$0 = __webpack_require__(5616);
 var part$7 = __webpack_require__(2629);
var MOST = 100;
function refusal(problems) {
  const sorted2 = problems.toSorted(({ place: a }, { place: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0));
  const more = sorted2.length - MOST;
  if (more <= 0)
    return new part$0.yo(sorted2);
  return new part$0.yo([
    ...sorted2.slice(0, MOST),
    { message: (0,part$1.cv)`there are at least ${more} more problems` }
  ]);
}
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function child(value, step) {
  if (Array.isArray(value)) {
    const items = value;
    return typeof step === "number" ? items[step] : void 0;
  }
  return isMap(value) && Object.hasOwn(value, step) ? value[step] : void 0;
}
function entriesOf(value) {
  return isMap(value) ? Object.entries(value) : [];
}
function itemsOf(value) {
  return Array.isArray(value) ? value : [];
}
function textOf(value) {
  return typeof value === "string" ? value : void 0;
}
function numberOf(value) {
  return typeof value === "number" ? value : void 0;
}
function contentFindings(root) {
  const deploys = itemsOf(child(root, "inventory")).some((entry2) => child(entry2, "resourceGraph") === void 0);
  if (deploys)
    return [];
  return entriesOf(child(root, "workloads")).flatMap(([name, workload4]) => {
    if (child(workload4, "resources") !== void 0)
      return [];
    return [
      {
        pointer: ["workloads", name],
        message: (0,part$1.cv)`the workload ${name} has no resources`,
        expected: (0,part$1.cv)`a list under ${"resources"}, or a template or plan under ${"inventory"} that deploys them`
      }
    ];
  });
}
var WAIVER_CHECK = "WAV-06";
function duplicateFindings(root) {
  const subscription2 = textOf(child(child(child(root, "target"), "subscription"), "id"));
  const scope2 = (item) => scopeKey(textOf(child(item, "scope")), subscription2);
  const expect2 = child(root, "expect");
  const budgets2 = again(itemsOf(child(expect2, "budgets")), ["expect", "budgets"], scope2);
  const assignments = again(itemsOf(child(child(expect2, "rbac"), "assignments")), ["expect", "rbac", "assignments"], (item) => {
    const parts = [textOf(child(item, "principal")), textOf(child(item, "role")), scope2(item)];
    return parts.includes(void 0) ? void 0 : JSON.stringify(parts).toLowerCase();
  });
  return [
    ...budgets2.map(({ item, pointer, first }) => ({
      pointer: [...pointer, "scope"],
      message: (0,part$1.cv)`the scope ${textOf(child(item, "scope")) ?? ""} has a second budget here, the first is ${`expect.budgets[${String(first)}]`}`,
      help: (0,part$1.cv)`merge the two, or declare another scope`
    })),
    ...assignments.map(({ pointer, first }) => ({
      pointer,
      message: (0,part$1.cv)`the role assignment stands here again, first as ${`expect.rbac.assignments[${String(first)}]`}`,
      help: (0,part$1.cv)`remove one of them`
    })),
    ...itemsOf(child(root, "waivers")).flatMap((waiver2, index) => unwaivable(waiver2, index))
  ];
}
function unwaivable(waiver2, index) {
  if (textOf(child(waiver2, "check"))?.toUpperCase() !== WAIVER_CHECK)
    return [];
  return [
    {
      pointer: ["waivers", index, "check"],
      message: (0,part$1.cv)`${WAIVER_CHECK} judges the waivers themselves and cannot be waived`,
      help: (0,part$1.cv)`remove this waiver; extend or remove the one that ${WAIVER_CHECK} complains about`
    }
  ];
}
function again(items, path, key) {
  const seen = new Map();
  return items.flatMap((item, index) => {
    const own = key(item);
    if (own === void 0)
      return [];
    const first = seen.get(own);
    if (first !== void 0)
      return [{ item, pointer: [...path, index], first }];
    seen.set(own, index);
    return [];
  });
}
function scopeKey(text2, subscription2) {
  if (text2 === void 0)
    return void 0;
  const lower = text2.toLowerCase();
  const scope2 = (0,part$2.Sk)(lower);
  if (scope2?.kind === "managementGroup")
    return `mg:${scope2.managementGroup}`;
  const own = scope2 !== void 0 && "subscription" in scope2 && scope2.subscription === subscription2?.toLowerCase();
  if (!own)
    return lower;
  return scope2.kind === "resourceGroup" ? scope2.resourceGroup : "subscription";
}
function endOf(value, side) {
  const end = child(value, side);
  const id = textOf(child(child(end, "subscription"), "id"));
  const place = (0,part$3.Ny)(textOf(child(end, "region")) ?? "");
  return id === void 0 || place === void 0 ? void 0 : { id, region: place };
}
function endFindings(value) {
  const source2 = endOf(value, "source");
  const target2 = endOf(value, "target");
  if (source2 === void 0 || target2 === void 0)
    return [];
  if (!(0,part$3.QV)(source2.id, target2.id) || source2.region !== target2.region)
    return [];
  return [
    {
      pointer: ["target", "region"],
      message: (0,part$1.cv)`source and target are the same subscription and region, so nothing is relocated`,
      expected: (0,part$1.cv)`another region or another subscription at the target`
    }
  ];
}
function inventoryFindings(root) {
  return itemsOf(child(root, "inventory")).flatMap((entry2, index) => {
    const query = textOf(child(child(entry2, "resourceGraph"), "query"));
    if (query === void 0 || (0,part$4.W)(query) !== void 0)
      return [];
    return [
      {
        pointer: ["inventory", index, "resourceGraph", "query"],
        message: (0,part$1.cv)`the query is not a condition that selects resources`,
        expected: (0,part$1.cv)`clauses such as ${"where tags.app =~ 'shop'"}, joined by ${"|"}, without other operators`,
        help: (0,part$1.cv)`the table, the columns and the subscription are set by the tool`
      }
    ];
  });
}
var MOST2 = 20;
function findCycles(graph) {
  const cycles = [];
  const done = new Set();
  for (const start of graph.keys()) {
    const trail = [];
    const onTrail = new Map();
    const enter = (node) => {
      onTrail.set(node, trail.length);
      trail.push({ node, next: 0 });
    };
    if (!done.has(start))
      enter(start);
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const arrow = graph.get(top.node)?.[top.next++];
      if (!arrow) {
        done.add(top.node);
        onTrail.delete(top.node);
        trail.pop();
        continue;
      }
      const back = onTrail.get(arrow.to);
      if (back !== void 0) {
        cycles.push({ path: [...trail.slice(back).map(({ node }) => node), arrow.to], edge: arrow.edge });
        if (cycles.length >= MOST2)
          return cycles;
      } else if (graph.has(arrow.to) && !done.has(arrow.to))
        enter(arrow.to);
    }
  }
  return cycles;
}
function orderFindings({ workloads: workloads2 = [], waves: waves2, mentions }) {
  const resourceGraph2 = new Map(workloads2.flatMap(({ name, resources }) => resources.flatMap(({ id }) => id ? [[`${name}.${id}`, []]] : [])));
  const idAt = new Map(workloads2.flatMap(({ name, resources }) => resources.map(({ id, pointer }) => [(0,part$5.L)(pointer), `${name}.${id ?? ""}`])));
  for (const { text: text2, pointer } of mentions("dependency")) {
    const from = idAt.get((0,part$5.L)(pointer.slice(0, 4))) ?? "";
    resourceGraph2.get(from)?.push({ to: (0,part$6.j)(String(pointer[1]), text2), edge: pointer });
  }
  const waveGraph = new Map(waves2.map((name) => [name, []]));
  for (const { text: text2, pointer } of mentions("wave"))
    waveGraph.get(String(pointer[1]))?.push({ to: text2, edge: pointer });
  return [
    ...circles(resourceGraph2, (0,part$1.cv)`the resources wait for each other in a circle`),
    ...circles(waveGraph, (0,part$1.cv)`the waves wait for each other in a circle`)
  ];
}
function circles(graph, what) {
  return findCycles(graph).map(({ path, edge }) => ({
    pointer: edge,
    message: (0,part$1.em)(`${what}: ${chain(path)}`),
    help: (0,part$1.cv)`remove one of these dependencies`
  }));
}
function chain(path) {
  const shown = path.length > 12 ? [...path.slice(0, 8), "\u2026", ...path.slice(-2)] : path;
  return shown.map((name) => name === "\u2026" ? name : (0,part$1.cv)`${(0,part$1.aM)(name, 100)}`).join(" \u2192 ");
}
function* visited(shape, value, into = () => true, pointer = []) {
  const own = { value, pointer, shape };
  yield own;
  if (!into(own))
    return;
  const { parts, each } = shape;
  if (Array.isArray(value)) {
    if (each === void 0)
      return;
    const items = value;
    for (const [index, item] of items.entries())
      yield* visited(each, item, into, [...pointer, index]);
  } else if (isMap(value) && each !== void 0) {
    for (const [key, part] of Object.entries(value))
      yield* visited(each, part, into, [...pointer, key]);
  } else if (isMap(value)) {
    for (const [key, part] of Object.entries(parts ?? {}))
      if (Object.hasOwn(value, key))
        yield* visited(part, value[key], into, [...pointer, key]);
  }
}
function section(description, parts, required, rest = {}) {
  return {
    schema: {
      description,
      type: "object",
      properties: schemasOf(parts),
      ...required !== void 0 && required.length > 0 ? { required } : {},
      additionalProperties: false,
      ...rest
    },
    readable: (value) => readableParts(parts, value),
    parts
  };
}
function schemasOf(parts) {
  return Object.fromEntries(Object.entries(parts).map(([key, { schema }]) => [key, schema]));
}
function readableParts(parts, value) {
  if (!isMap(value))
    return void 0;
  return Object.fromEntries(Object.entries(value).flatMap(([key, part]) => {
    const shape = Object.hasOwn(parts, key) ? parts[key] : void 0;
    return shape === void 0 ? [] : [[key, shape.readable(part)]];
  }));
}
function map(description, keys, values, rest = {}) {
  return {
    schema: {
      description,
      type: "object",
      propertyNames: { $ref: `#/$defs/${keys}` },
      additionalProperties: values.schema,
      ...rest
    },
    readable: (value) => readableValues(values, value),
    each: values
  };
}
function readableValues(shape, value) {
  if (!isMap(value))
    return void 0;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shape.readable(part)]));
}
function list(description, item, rest = {}) {
  return {
    schema: { description, type: "array", items: item.schema, ...rest },
    readable: (value) => readableItems(item, value),
    each: item
  };
}
function readableItems(shape, value) {
  return Array.isArray(value) ? value.map((item) => shape.readable(item)) : void 0;
}
function set(description, form2, rest = {}, names) {
  const item = { ...scalar({ type: "string", $ref: `#/$defs/${form2}` }, isText), ...named(names) };
  return list(description, item, { uniqueItems: true, ...rest });
}
function text(description, rest = {}) {
  return scalar({ description, type: "string", minLength: 1, ...rest }, isText);
}
function choice(description, words, rest = {}) {
  const isWord = (value) => words.some((word) => word === value);
  return scalar({ description, type: "string", enum: words, ...rest }, isWord);
}
function flag(description, otherwise) {
  return scalar({ description, type: "boolean", default: otherwise }, (value) => typeof value === "boolean");
}
function number(description, rest = {}) {
  return scalar({ description, type: "number", ...rest }, isNumber);
}
function integer(description, rest = {}) {
  return scalar({ description, type: "integer", ...rest }, isNumber);
}
function form(name, description, names) {
  return { ...scalar({ description, $ref: `#/$defs/${name}` }, isText), ...named(names) };
}
function scalar(schema, is) {
  return { schema, readable: (value) => is(value) ? value : void 0 };
}
function anything(description) {
  return { schema: { description }, readable: (value) => value };
}
function used(use, shape) {
  return { ...shape, use };
}
function unverified(area, shape) {
  return { ...shape, use: "requirement", area };
}
function isText(value) {
  return typeof value === "string";
}
function isNumber(value) {
  return typeof value === "number";
}
function named(names) {
  return names === void 0 ? {} : { names };
}
function written(title, pattern, rest = {}) {
  return { title, type: "string", pattern, ...rest };
}
var GUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
var SEGMENT = "(?!\\.{1,2}(?:/|$))[^/\\s?#%\\\\]+";
var RESOURCE_GROUP = "^[\\p{L}\\p{N}_().-]{0,89}[\\p{L}\\p{N}_()-]$";
var OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
var LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
var NAME = "[A-Za-z0-9][A-Za-z0-9_-]{0,79}";
var PRINCIPAL = "(?:group|identity|servicePrincipal|user):\\S(?:.*\\S)?";
var forms = {
  guid: written("a GUID such as 11111111-1111-1111-1111-111111111111", `^${GUID}$`),
  name: written("a name of letters, digits, - and _ that begins with a letter or digit", `^${NAME}$`),
  key: written("a name of letters, digits and . _ - /", "^[A-Za-z0-9][A-Za-z0-9._/-]{0,119}$"),
  anyKey: written("a name that is not empty", "^\\S(?:.*\\S)?$"),
  region: written("a region by its name or display name, such as swedencentral or Sweden Central", "^[A-Za-z0-9](?: ?[A-Za-z0-9])+$", { maxLength: 60 }),
  resourceType: written("a resource type such as Microsoft.Sql/servers/databases", "^[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)*(?:/[A-Za-z0-9_.-]+)+$"),
  resourceName: written("the name of a resource, parent/child for a child, without spaces and ? # % \\", `^${SEGMENT}(?:/${SEGMENT})*$`),
  resourceGroup: written("the name of a resource group: at most 90 letters, digits and . _ - ( ), no . at the end", RESOURCE_GROUP),
  managementGroup: written("the name of a management group", "^[A-Za-z0-9_().-]{1,90}$"),
  resourceRef: written("a resource as workload.resource", `^${NAME}\\.${NAME}$`),
  dependency: written("the id of a resource of this workload, or workload.resource", `^${NAME}(?:\\.${NAME})?$`),
  scope: written("subscription, a resource group, the name of a declared resource, mg: and a management group, or a full resource id", `^(?:mg:[A-Za-z0-9_().-]{1,90}|(?:/${SEGMENT})+|(?!mg:)${SEGMENT}(?:/${SEGMENT})*)$`),
  principal: written("a GUID, or group:, identity:, servicePrincipal: or user: with a name or GUID", `^(?:${GUID}|${PRINCIPAL})$`),
  namedPrincipal: written("the name of a principal as expectations write it, such as group:sg-shop-ops", `^${PRINCIPAL}$`),
  instant: written("a date or a time with its offset, such as 2026-09-01 or 2026-09-01T07:00:00+02:00", "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:\\d{2}))?$"),
  duration: written("an ISO 8601 duration of weeks, days, hours, minutes and seconds, such as PT8H or P1DT12H", "^P(?!$)(?:\\d{1,5}W)?(?:\\d{1,5}D)?(?:T(?!$)(?:\\d{1,5}H)?(?:\\d{1,5}M)?(?:\\d{1,5}S)?)?$"),
  checkId: written("the id of a check such as REG-08", "^[A-Z]{2,4}-\\d{2}$"),
  cidr: written("an address range such as 10.61.0.0/16", `^(?:${OCTET}(?:\\.${OCTET}){3}/(?:3[0-2]|[12]?[0-9])|(?=[^/]*:[^/]*:)[0-9A-Fa-f:]{2,39}/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))$`),
  host: written("a host name such as shop.contoso.com", `^(?:\\*\\.)?${LABEL}(?:\\.${LABEL})*\\.?$`, {
    maxLength: 254
  }),
  path: written("a path inside the repository, relative to its root", "^(?![/\\\\~]|[A-Za-z]:)(?!(?:.*[/\\\\])?\\.\\.(?:[/\\\\]|$))\\S(?:.*\\S)?$"),
  https: written("an address that begins with https://", "^https://[^\\s/?#@]+(?:[/?#]\\S*)?$"),
  dataSize: written("a size with its unit, such as 480 GiB", "^\\d{1,9}(?:\\.\\d{1,6})? ?(?:B|[KMGTP]i?B)$"),
  label: { title: "text that is not empty", type: "string", minLength: 1 }
};
var tags = map("Tags at the target.", "anyKey", scalar({ description: "Value of the tag.", type: "string", maxLength: 256 }, isText), { maxProperties: 50 });
function sure(value, what) {
  if (value === void 0)
    throw new Error(`the schema of the manifest lets a bad ${what} through`);
  return value;
}
function toGuid(text2) {
  return sure((0,part$3.Os)(text2), "GUID");
}
function toSubscriptionId(text2) {
  return sure((0,part$3.pk)(text2), "subscription id");
}
function toRegion(text2) {
  return sure((0,part$3.Ny)(text2), "region");
}
function toType(text2) {
  return sure((0,part$2.Vm)(text2), "resource type");
}
function toInstant(text2) {
  return sure((0,part$7.nV)(text2), "point in time");
}
function toExpiry(text2) {
  return sure((0,part$7.rQ)(text2), "expiry");
}
function toDuration(text2) {
  return sure((0,part$7.E9)(text2), "duration");
}
function at(...steps) {
  return steps;
}
function present(values) {
  const result = {};
  for (const key in values) {
    const value = values[key];
    if (value !== void 0 && value !== null)
      result[key] = value;
  }
  return result;
}
var MOST3 = 8;
function scopeReader({ resources, resourceGroups }) {
  const groups = new Set(resourceGroups.map((name) => name.toLowerCase()));
  const byName = new Map();
  for (const resource2 of resources) {
    const name = resource2.name.toLowerCase();
    const same = byName.get(name) ?? [];
    if (same.length < MOST3 && !same.some((other) => isSame(other, resource2)))
      same.push(resource2);
    byName.set(name, same);
  }
  return (text2) => {
    if ((0,part$3.QV)(text2, "subscription"))
      return { kind: "scope", scope: { kind: "subscription", text: text2 } };
    if (text2.startsWith("/"))
      return { kind: "scope", scope: { kind: "id", text: text2, id: text2 } };
    if (text2.startsWith("mg:")) {
      return { kind: "scope", scope: { kind: "managementGroup", text: text2, name: text2.slice("mg:".length) } };
    }
    const named3 = byName.get(text2.toLowerCase()) ?? [];
    const group = groups.has(text2.toLowerCase());
    const [resource2] = named3;
    if (named3.length > 1 || resource2 && group) {
      return {
        kind: "ambiguous",
        things: [...named3.map(({ key }) => key), ...group ? ["the resource group"] : []]
      };
    }
    if (resource2) {
      const { type, name, resourceGroup: resourceGroup2 } = resource2;
      return {
        kind: "scope",
        scope: {
          kind: "resource",
          text: text2,
          type,
          name,
          ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 }
        }
      };
    }
    if (text2.includes("/"))
      return { kind: "unknown" };
    return { kind: "scope", scope: { kind: "resourceGroup", text: text2, name: text2 } };
  };
}
function isSame(a, b) {
  return (0,part$3.QV)(a.type, b.type) && (0,part$3.QV)(a.resourceGroup ?? "", b.resourceGroup ?? "");
}
function expectedScopes(workloads2, groups) {
  const resources = workloads2.flatMap((workload4) => workload4.resources.map(({ id, type, from, to, resourceGroup: resourceGroup2 = workload4.resourceGroup }) => ({
    key: `${workload4.name}.${id}`,
    type,
    name: to ?? from ?? id,
    ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 }
  })));
  const resourceGroups = [
    ...groups.map(({ name }) => name),
    ...resources.flatMap(({ resourceGroup: resourceGroup2 }) => resourceGroup2 === void 0 ? [] : [resourceGroup2])
  ];
  const read = scopeReader({ resources, resourceGroups });
  return (text2) => {
    const reading = read(text2);
    if (reading.kind !== "scope")
      throw new Error("a scope that is unclear was let through");
    return reading.scope;
  };
}
var match = map("Facets of the findings it covers, as the page of the check lists them; all findings unless said.", "key", text("Value of the facet, compared without regard to case."));
var attestation = section("One attestation.", {
  check: form("checkId", "The check it answers."),
  match,
  by: used("people", text("Who attests.")),
  at: form("instant", "When."),
  evidence: used("people", text("Where the proof is."))
}, ["check", "by", "at", "evidence"]);
var attestations = list("What no interface can prove: evidence with a person and a date.", attestation);
function attestationOf(raw, index) {
  const { check, match: facets = {}, by, evidence } = raw;
  return { check, match: facets, by, at: toInstant(raw.at), evidence, pointer: at("attestations", index) };
}
var certificates = unverified("certificate", list("Certificates that must be ready at the target.", section("One certificate.", {
  hosts: set("Host names that it must cover.", "host", { minItems: 1 }),
  in: form("resourceName", "Where it lies, as vault/certificate."),
  minDaysLeft: integer("Days that it must still be valid after the cutover.", {
    minimum: 0,
    maximum: 3660
  })
}, ["hosts", "in"])));
var mapping = section("One endpoint and what takes its place.", {
  from: text("The endpoint at the source."),
  to: text("The endpoint at the target."),
  usedBy: set("Resources that use it, as workload.resource.", "resourceRef", {}, "resource")
}, ["from", "to"]);
var connections = unverified("connection", section("Connection strings and endpoints that name the source.", {
  forbidPatterns: set("Texts that must no longer occur in the scanned files.", "label"),
  scan: set("Files to scan, as globs.", "path"),
  map: list("Endpoints that change.", mapping)
}));
var cutover = section("How the host is switched over.", {
  via: choice("What is switched.", [
    "dns-cname",
    "dns-a",
    "traffic-manager",
    "front-door",
    "application-gateway",
    "api-management",
    "app-service-domain"
  ]),
  ttlBefore: integer("Longest time to live in seconds that the record may have before the switch.", {
    minimum: 0,
    maximum: 2147483647
  }),
  rollbackTo: form("host", "Where the host points again after a rollback.")
}, ["via"]);
var domains = unverified("domain", list("Public host names that move along.", section("One host name.", {
  host: form("host", "The host name."),
  zone: form("host", "DNS zone that holds its record."),
  servedBy: form("resourceRef", "Resource that answers for it.", "resource"),
  cutover
}, ["host"])));
var subscription = (which) => section(`The ${which} subscription.`, {
  id: form("guid", "Id of the subscription."),
  alias: used("people", text("Name of the subscription for people; reports show it in place of the id."))
}, ["id"]);
var tenantId = (which) => form("guid", `Microsoft Entra tenant of the ${which} subscription; templates know it as tenant().tenantId.`);
var source = section("Where the workloads run today.", {
  subscription: subscription("source"),
  tenantId: tenantId("source"),
  region: form("region", "The region they leave.")
}, ["subscription", "region"]);
var groupParts = {
  name: form("resourceGroup", "Name of the resource group.", "resourceGroup"),
  location: form("region", "Region of the resource group itself; the target region unless said."),
  tags
};
var resourceGroup = {
  schema: {
    title: "the name of a resource group, or a map with `name`, `location` and `tags`",
    description: "A resource group at the target: its name, or its name, region and tags.",
    type: ["string", "object"],
    pattern: forms["resourceGroup"]?.["pattern"],
    properties: schemasOf(groupParts),
    required: ["name"],
    additionalProperties: false
  },
  readable: (value) => isText(value) ? value : readableParts(groupParts, value),
  parts: groupParts,
  names: "resourceGroup"
};
var target = section("Where the workloads go, and what the place must offer.", {
  subscription: subscription("target"),
  tenantId: tenantId("target"),
  region: form("region", "The region they go to."),
  managementGroup: form("managementGroup", "Management group that must hold the target subscription."),
  crossTenant: flag("Whether the target subscription may be in another tenant than the source.", false),
  restructure: used("people", flag("Whether the relocation also changes the architecture; it needs a reason.", false)),
  reason: used("people", text("Why the architecture changes along with the region.")),
  resourceGroups: list("Resource groups that take up the resources.", resourceGroup),
  requires: section("What the target region must offer.", {
    zones: integer("Number of availability zones.", { minimum: 0, maximum: 3 }),
    allowedGeographies: set("Geographies, or groups of them such as Europe, in which data may lie.", "label"),
    pairedRegion: choice("Whether the target region must have a paired region.", ["required", "optional"])
  })
}, ["subscription", "region"]);
function sourceOf({ subscription: { id, alias }, tenantId: tenant, region: region2 }) {
  return {
    subscription: { id: toSubscriptionId(id), ...present({ alias }) },
    ...present({ tenantId: tenant === void 0 ? void 0 : toGuid(tenant) }),
    region: toRegion(region2)
  };
}
function targetOf(raw) {
  const { managementGroup, requires = {} } = raw;
  const end = sourceOf(raw);
  return {
    ...end,
    ...present({ managementGroup }),
    crossTenant: raw.crossTenant ?? false,
    resourceGroups: (raw.resourceGroups ?? []).map((group, index) => {
      const { name, location, tags: stated } = typeof group === "string" ? { name: group } : group;
      return {
        name,
        location: location === void 0 ? end.region : toRegion(location),
        ...present({ tags: stated }),
        pointer: at("target", "resourceGroups", index)
      };
    }),
    requires: {
      ...present({ zones: requires.zones, pairedRegion: requires.pairedRegion }),
      allowedGeographies: requires.allowedGeographies ?? []
    }
  };
}
var budget = section("One expected budget.", {
  scope: form("scope", "What the budget covers.", "budgetScope"),
  monthly: section("Money for a month.", {
    amount: number("Amount of the budget for a month.", { exclusiveMinimum: 0 }),
    currency: text("Currency of the amounts, for example EUR.", {
      title: "a currency of three capital letters such as EUR",
      pattern: "^[A-Z]{3}$"
    }),
    maxIncreasePercent: number("By how many percent the cost may rise over the source.", { minimum: 0 }),
    estimate: number("What the workload is expected to cost a month at the target.", { minimum: 0 }),
    source: number("What the workload costs a month at the source.", { minimum: 0 })
  }, ["amount"]),
  alerts: list("Alerts that the budget must raise.", section("One alert.", {
    at: number("Threshold in percent of the amount.", { exclusiveMinimum: 0, maximum: 1e3 }),
    to: text("Who is informed: an address, an action group by name or id, or role:Owner."),
    type: choice("Whether actual or forecasted cost raises it.", ["actual", "forecasted"])
  }, ["at", "to"])),
  overlap: section("The time in which source and target both cost money.", {
    days: integer("Length in days.", { minimum: 0, maximum: 3660 }),
    approvedExtra: number("Money approved for these days, source and target together.", { minimum: 0 })
  })
}, ["scope"]);
var budgets = list("Budgets that must exist at the target.", budget);
var THRESHOLDS = { actual: "Actual", forecasted: "Forecasted" };
function budgetOf(raw, scope2, index) {
  return {
    scope: scope2(raw.scope),
    ...present({ monthly: raw.monthly, overlap: raw.overlap }),
    alerts: (raw.alerts ?? []).map(({ at: at2, to, type }) => ({
      at: at2,
      to,
      ...present({ thresholdType: type === void 0 ? void 0 : THRESHOLDS[type] })
    })),
    pointer: at("expect", "budgets", index)
  };
}
var pack = section("How the policies for a relocation, which come with the tool, are applied to what is planned.", {
  effect: choice("Deny: a violation is a blocker. Audit: a warning. Disabled: they are not applied.", [
    "Audit",
    "Deny",
    "Disabled"
  ]),
  allowedLocations: set("Regions besides the target's in which resources may be, for example of replicas.", "region"),
  except: set("Names of policies that are left out.", "label"),
  parameters: map("Values of parameters of the initiative by name, for example the tag that tells the environment. docs/policies lists them.", "label", anything("A value of the parameter's type."))
});
var policies = section("What the policies in force at the target must look like.", {
  parity: unverified("policy", choice("Whether every policy that is in force at the source must be in force at the target.", [
    "required",
    "optional"
  ])),
  allow: set("Resource types that policies must allow though no declared resource has them yet.", "resourceType"),
  ignore: list("Policy assignments of the source that need not come along.", section("One assignment and why it stays behind.", {
    assignment: text("Name or id of the policy assignment."),
    reason: used("people", text("Why it need not come along."))
  }, ["assignment", "reason"])),
  pack,
  mustBeEffective: set("Policy assignments that must be in force, by name or id.", "label")
});
function packOf({ effect = "Audit", allowedLocations = [], except = [], parameters = {} }) {
  return {
    effect,
    allowedLocations: allowedLocations.map(toRegion),
    except: except.map((name, index) => ({
      name,
      pointer: at("expect", "policies", "pack", "except", index)
    })),
    parameters: Object.entries(parameters).map(([name, value]) => ({
      name,
      value,
      pointer: at("expect", "policies", "pack", "parameters", name)
    }))
  };
}
function policyExpectationsOf(raw = {}) {
  return {
    mustBeEffective: (raw.mustBeEffective ?? []).map((name, index) => ({
      name,
      pointer: at("expect", "policies", "mustBeEffective", index)
    })),
    allowTypes: (raw.allow ?? []).map((type, index) => ({
      type: toType(type),
      pointer: at("expect", "policies", "allow", index)
    })),
    ...raw.pack === void 0 ? {} : { pack: packOf(raw.pack) },
    ignoreAssignments: (raw.ignore ?? []).map(({ assignment, reason }) => ({ assignment, reason }))
  };
}
var quotas = section("What must stay free of the quotas at the target.", {
  headroomPercent: number("Percent of a quota that must stay free; nothing unless said.", {
    minimum: 0,
    exclusiveMaximum: 100
  }),
  capacityReservationsFor: unverified("quota", set("SKUs for which capacity must be reserved.", "label"))
});
var services = unverified("quota", map("Versions that managed services must offer at the target, by service.", "key", text('A version, in quotes: "1.30" without quotes is the number 1.3.')));
var principals = map("Object ids of the principals that expectations name; names alone cannot be looked up.", "namedPrincipal", form("guid", "Object id of the principal in Microsoft Entra ID."));
function principalIdOf(principal, declared = {}) {
  const id = (0,part$3.Os)(principal) ?? (0,part$3.Os)(principal.slice(principal.indexOf(":") + 1));
  if (id !== void 0)
    return id;
  const named3 = Object.hasOwn(declared, principal) ? declared[principal] : void 0;
  return named3 === void 0 ? void 0 : toGuid(named3);
}
function namedPrincipal(name, declared = {}) {
  return { name, ...present({ id: principalIdOf(name, declared) }) };
}
var deployIdentity = section("The identity that deploys.", {
  clientId: form("guid", "Client id (application id) of the identity."),
  objectId: form("guid", "Object id of its service principal."),
  mayAssignRoles: flag("Whether it must be able to create role assignments.", false)
}, ["clientId"]);
var rbac = section("Who must be able to do what at the target.", {
  deployIdentity,
  assignments: list("Role assignments that must be in force.", section("One expected role assignment.", {
    principal: form("principal", "Who holds the role."),
    role: text("Name of the role, or the GUID of its definition."),
    scope: form("scope", "The scope of the role.", "assignmentScope")
  }, ["principal", "role", "scope"])),
  parity: choice("Whether role assignments of the source must have their counterpart at the target.", ["required", "off"], { default: "required" }),
  principalMap: map("Principals of the source that another one takes over from: the old one, then the new one.", "principal", form("principal", "The principal that takes over.")),
  resourceGroups: map("Resource groups of the source and the one at the target that takes up what each holds.", "resourceGroup", form("resourceGroup", "Resource group at the target.")),
  ignore: list("Role assignments of the source that need not come along.", section("Which role assignments, by principal, role and scope at the source, and why they stay behind.", {
    principal: form("principal", "Only those of this principal."),
    role: text("Only those of this role: its name, or the GUID of its definition."),
    scope: text("Only those at this scope: a resource group, the name of a resource, or a full id."),
    reason: used("people", text("Why they need not come along."))
  }, ["reason"], { minProperties: 2 })),
  appRegistrations: list("App registrations that sign people in at the relocated hosts.", section("One app registration.", {
    name: text("Name of the app registration for people."),
    hosts: set("Host names that its redirect addresses must hold at the target.", "host")
  }, ["name", "hosts"]))
});
function accessExpectationsOf(raw = {}, declared, scope2) {
  return {
    ...raw.deployIdentity === void 0 ? {} : { deployIdentity: deployIdentityOf(raw.deployIdentity) },
    roleAssignments: (raw.assignments ?? []).map((assignment, index) => ({
      principal: assignment.principal,
      ...present({ principalId: principalIdOf(assignment.principal, declared) }),
      role: assignment.role,
      scope: scope2(assignment.scope),
      pointer: at("expect", "rbac", "assignments", index)
    })),
    access: accessOf(raw, declared)
  };
}
function deployIdentityOf({ clientId, objectId, mayAssignRoles }) {
  return {
    clientId: toGuid(clientId),
    ...present({ objectId: objectId === void 0 ? void 0 : toGuid(objectId) }),
    mayAssignRoles: mayAssignRoles ?? false,
    pointer: at("expect", "rbac", "deployIdentity")
  };
}
function accessOf(raw, declared = {}) {
  return {
    parity: raw.parity ?? "required",
    principalMap: sorted(raw.principalMap).map(([from, to]) => ({
      from: namedPrincipal(from, declared),
      to: namedPrincipal(to, declared),
      pointer: at("expect", "rbac", "principalMap", from)
    })),
    resourceGroups: sorted(raw.resourceGroups).map(([from, to]) => ({ from, to })),
    ignore: (raw.ignore ?? []).map(({ principal, role, scope: scope2, reason }) => ({
      ...present({
        principal: principal === void 0 ? void 0 : namedPrincipal(principal, declared),
        role,
        scope: scope2
      }),
      reason
    })),
    appRegistrations: (raw.appRegistrations ?? []).map(({ name, hosts }, index) => ({
      name,
      hosts,
      pointer: at("expect", "rbac", "appRegistrations", index)
    })),
    names: sorted(declared).map(([name, id]) => ({ name, id: toGuid(id) }))
  };
}
function sorted(texts = {}) {
  return Object.entries(texts).toSorted(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
}
var expect = section("What the target must look like before workloads arrive.", {
  policies,
  rbac,
  budgets,
  quotas,
  services
});
function expectationsOf(raw = {}, declared, scope2) {
  return {
    ...policyExpectationsOf(raw.policies),
    ...accessExpectationsOf(raw.rbac, declared, scope2),
    budgets: (raw.budgets ?? []).map((budget2, index) => budgetOf(budget2, scope2, index)),
    ...present({ headroomPercent: raw.quotas?.headroomPercent })
  };
}
var workload = form("name", "Workload of its resources, where neither a declared resource nor its resource group says so.", "workload");
var scope = {
  resourceGroup: form("resourceGroup", "Resource group that it is deployed to; the subscription unless said."),
  managementGroup: form("managementGroup", "Management group that it is deployed to."),
  workload
};
var resourceGraph = section("What exists at the source, by Azure Resource Graph.", {
  query: text("Condition that selects the resources, in the language of Resource Graph: where and so on."),
  snapshot: form("path", "File with the answer to the query as captured: the JSON of `az graph query`."),
  stays: list("What stays at the source, each with its reason.", section("One resource that is not relocated.", {
    resource: text("Name or resource id at the source.", { maxLength: 1e3 }),
    type: form("resourceType", "Its type, where several resources have the name."),
    reason: used("people", text("Why it stays.", { maxLength: 1e3 }))
  }, ["resource", "reason"]))
}, [], { minProperties: 1 });
var armTemplate = section("What a template of Azure Resource Manager deploys.", {
  file: form("path", "The template, as `bicep build` writes it too."),
  parameters: form("path", "The parameters file of the target."),
  ...scope
}, ["file"]);
var bicep = section("What the team's Bicep file deploys.", {
  file: form("path", "The Bicep file; the command bicep or az must be on the machine."),
  parameters: form("path", "The parameters file of the target."),
  ...scope
}, ["file"]);
var bicepSnapshot = section("What the team's Bicep file deploys, as predicted.", {
  file: form("path", "The resources as `bicep snapshot` writes them."),
  resourceGroup: form("resourceGroup", "Resource group of resources whose ids name none."),
  workload
}, ["file"]);
var terraformPlan = section("What the team's Terraform plan changes, as JSON.", {
  file: form("path", "The plan as `terraform show -json` writes it."),
  forbidDestroyOfStateful: flag("Whether a plan that destroys a resource with data is refused.", false),
  workload
}, ["file"]);
var entry = section("One source: exactly one of its keys.", { resourceGraph, bicep, armTemplate, bicepSnapshot, terraformPlan }, [], { minProperties: 1, maxProperties: 1 });
var inventory = list("Where the planned and existing resources are written down besides this manifest; any mix.", entry, { maxItems: 100 });
function templateEntry(kind, raw, pointer) {
  const { file, parameters, resourceGroup: resourceGroup2, managementGroup, workload: owner } = raw;
  return {
    kind,
    file,
    ...present({ parameters, resourceGroup: resourceGroup2, managementGroup, workload: owner }),
    pointer
  };
}
function bicepSnapshotEntry(raw, pointer) {
  const { file, resourceGroup: resourceGroup2, workload: owner } = raw;
  return {
    kind: "bicepSnapshot",
    file,
    ...present({ resourceGroup: resourceGroup2, workload: owner }),
    pointer
  };
}
function terraformEntry(raw, pointer) {
  const { file, forbidDestroyOfStateful = false, workload: owner } = raw;
  return {
    kind: "terraformPlan",
    file,
    forbidDestroyOfStateful,
    ...present({ workload: owner }),
    pointer
  };
}
function graphEntry({ query, snapshot, stays = [] }, pointer) {
  return {
    kind: "resourceGraph",
    ...present({ query, snapshot }),
    stays: stays.map(({ resource: resource2, type, reason }, index) => ({
      resource: resource2,
      ...present({ type: type === void 0 ? void 0 : toType(type) }),
      reason,
      pointer: [...pointer, "stays", index]
    })),
    pointer
  };
}
function inventoryEntryOf(raw, index) {
  if (raw.armTemplate)
    return templateEntry("armTemplate", raw.armTemplate, at("inventory", index, "armTemplate"));
  if (raw.bicep)
    return templateEntry("bicep", raw.bicep, at("inventory", index, "bicep"));
  if (raw.bicepSnapshot)
    return bicepSnapshotEntry(raw.bicepSnapshot, at("inventory", index, "bicepSnapshot"));
  if (raw.terraformPlan)
    return terraformEntry(raw.terraformPlan, at("inventory", index, "terraformPlan"));
  if (raw.resourceGraph)
    return graphEntry(raw.resourceGraph, at("inventory", index, "resourceGraph"));
  throw new Error("the schema of the manifest lets an empty inventory entry through");
}
var CLOUD_NAMES = ["AzureCloud", "AzureChinaCloud", "AzureUSGovernment"];
var metadata = section("What this relocation is called and who answers for it.", {
  name: used("people", text("Name of the relocation; it heads every report.", { maxLength: 200 })),
  description: used("people", text("What is relocated and why, for people.")),
  owner: used("people", text("Who answers for the relocation: an address, a team or a handle.")),
  approvers: used("people", set("Who approves the manifest: handles of people or teams.", "label"))
}, ["name"]);
var DEFAULT_CLOUD = "AzureCloud";
var cloud = choice("The Azure cloud of source and target.", CLOUD_NAMES, { default: DEFAULT_CLOUD });
var network = unverified("network", section("Addresses, names and connections of the target network.", {
  ipStrategy: choice("Whether the workloads get new addresses or keep theirs; keeping forbids peering.", [
    "new",
    "keep"
  ]),
  vnets: list("Virtual networks at the target.", section("One virtual network.", {
    name: form("resourceName", "Name of the virtual network."),
    prefixes: set("Its address ranges.", "cidr", { minItems: 1 }),
    peerWith: set("Virtual networks it is peered with, by name.", "resourceName")
  }, ["name", "prefixes"])),
  reservedRanges: map("Address ranges that the target must not use, by whose they are.", "key", set("Address ranges.", "cidr")),
  privateDnsZones: section("Where the private DNS zones lie.", {
    subscription: text("Alias or id of the subscription."),
    resourceGroup: form("resourceGroup", "Resource group that holds the zones.")
  }, ["subscription", "resourceGroup"]),
  publicIpConsumers: list("Partners that have the public addresses of the source in their rules.", section("One partner.", {
    partner: text("Name of the partner."),
    ticket: text("Where the change is tracked."),
    done: flag("Whether the partner has changed its rules.", false)
  }, ["partner"]))
}));
var vaults = unverified("vault", list("Key vaults at the target and what must be in them.", section("One vault.", {
  name: form("resourceName", "Name of the vault."),
  workload: form("name", "Workload that uses it.", "workload"),
  environment: text("Environment that it belongs to."),
  requiresSecrets: set("Secrets that must be in it, by name.", "label"),
  requiresKeys: set("Keys that must be in it, by name.", "label"),
  requiresCertificates: set("Certificates that must be in it, by name.", "label")
}, ["name", "workload"])));
var waiver = section("One waiver.", {
  check: form("checkId", "The check whose findings are accepted."),
  match,
  reason: used("people", text("Why they are accepted.")),
  owner: used("people", text("Who accepts them.")),
  expires: form("instant", "Last day on which it holds (UTC), that day included.")
}, ["check", "reason", "owner", "expires"]);
var waivers = list("Findings that are accepted for a time.", waiver);
function waiverOf(raw, index) {
  const { check, match: facets = {}, reason, owner, expires } = raw;
  return {
    check,
    match: facets,
    reason,
    owner,
    expires: toExpiry(expires),
    pointer: at("waivers", index)
  };
}
var cutover2 = section("How the wave goes live and back.", {
  probes: unverified("cutover", list("Requests that prove the target answers.", section("One request.", {
    url: form("https", "Address to ask."),
    expect: integer("HTTP status that proves it.", { minimum: 100, maximum: 599 })
  }, ["url"]))),
  rollback: used("unread", section("Who goes back, when and why.", {
    owner: text("Who decides."),
    decideWithin: form("duration", "Time for the decision."),
    triggers: set("What makes it necessary.", "label")
  })),
  decommissionAfter: form("duration", "How long the source is kept after the wave.")
});
var closed = section("The wave is done: nothing of it is judged or counted as still to come.", {
  by: used("people", text("Who says so.")),
  at: form("instant", "Since when; not before the wave began, and not in the future."),
  evidence: used("people", text("Where the proof is."))
}, ["by", "at", "evidence"]);
var gate = scalar({ type: "string", enum: part$8.x }, (value) => part$8.x.some((area) => area === value));
var wave = section("One wave.", {
  start: form("instant", "When it begins; a date alone is midnight UTC."),
  window: form("duration", "How long it may take."),
  dependsOn: set("Waves that must be over before it.", "name", {}, "wave"),
  workloads: set("Workloads that move in it.", "name", {}, "workload"),
  gates: list("Areas that must be ready before it; all areas unless said.", gate, {
    uniqueItems: true,
    minItems: 1
  }),
  cutover: cutover2,
  closed
}, ["start"]);
var waves = map("The steps of the relocation, by name.", "name", wave);
function waveOf(name, raw) {
  const start = toInstant(raw.start);
  const after = raw.cutover?.decommissionAfter;
  return {
    name,
    start,
    end: raw.window === void 0 ? start : (0,part$7.uR)(start + toDuration(raw.window)),
    dependsOn: raw.dependsOn ?? [],
    workloads: raw.workloads ?? [],
    gates: raw.gates ?? part$8.x,
    ...present({ decommissionAfter: after === void 0 ? void 0 : toDuration(after) }),
    ...present({
      closed: raw.closed === void 0 ? void 0 : { ...raw.closed, at: toInstant(raw.closed.at) }
    }),
    pointer: at("waves", name)
  };
}
function wavesOf(raw = {}) {
  return Object.entries(raw).map(([name, one]) => waveOf(name, one));
}
var method = section("How the resource is relocated.", {
  relocation: used("unread", choice("Hot: no downtime. Warm: a short one. Cold: redeployed.", ["hot", "warm", "cold"])),
  tool: text("The tool that does it, for example bicep, azcopy or sql-failover-group.")
}, ["relocation"]);
var data = used("unread", section("The data of the resource and how it gets across.", {
  size: form("dataSize", "Amount of data."),
  files: integer("Number of files or objects.", { minimum: 0 }),
  rpo: form("duration", "How much data may be lost, as time."),
  rto: form("duration", "How long the data may be away."),
  conflicts: text("Which side wins when both were written, for example source-wins."),
  verify: text("How the copy is proved, for example rowcount or md5.")
}));
var zone = scalar({ type: ["string", "integer"], enum: ["1", "2", "3", 1, 2, 3] }, (value) => typeof value === "string" || typeof value === "number");
var resource = section("One resource of the workload.", {
  id: form("name", "Name of the resource in this manifest, unique in its workload."),
  type: form("resourceType", "Resource type."),
  from: form("resourceName", "Name at the source; absent for a new resource."),
  to: form("resourceName", "Name at the target; absent where the name comes along unchanged."),
  resourceGroup: form("resourceGroup", "Resource group at the target, where it differs from the workload's."),
  location: form("region", "Region at the target where it differs, or global."),
  sku: text("SKU at the target."),
  count: integer("How many of it, for quotas.", { minimum: 1, maximum: 1e5, default: 1 }),
  zones: list("Availability zones it is spread over.", zone, { uniqueItems: true }),
  tags,
  properties: map("What is decided of its properties, as a template has them. Policies read them; what is not stated is unknown.", "anyKey", anything("Value of the property."), { maxProperties: 200 }),
  method,
  data,
  dependsOn: set("Resources that must be ready before it: ids, or workload.id of others.", "dependency", {}, "dependency")
}, ["id", "type"]);
var workload2 = section("One workload.", {
  environment: used("people", text("Environment, for example prod.")),
  criticality: used("people", text("How much depends on it, for example high.")),
  stateful: used("unread", flag("Whether it holds data that must come along.", false)),
  resourceGroup: form("resourceGroup", "Resource group at the target for resources that name none."),
  resources: list("Its resources. None need be declared where a template or plan under inventory deploys them all.", resource, { minItems: 1 })
}, []);
var workloads = map("The workloads that are relocated, by name.", "name", workload2, {
  minProperties: 1
});
function workloadsOf(raw) {
  return Object.entries(raw).map(([name, { environment, criticality, resourceGroup: resourceGroup2, resources = [] }]) => ({
    name,
    ...present({ environment, criticality, resourceGroup: resourceGroup2 }),
    resources: resources.map((one, index) => resourceOf(one, name, index)),
    pointer: at("workloads", name)
  }));
}
function resourceOf(raw, workloadName, index) {
  const { id, from, to, resourceGroup: resourceGroup2, sku, tags: stated, properties, method: way } = raw;
  return {
    id,
    type: toType(raw.type),
    ...present({ from, to, resourceGroup: resourceGroup2 }),
    ...present({ location: raw.location === void 0 ? void 0 : toRegion(raw.location) }),
    ...present({ sku, tags: stated, properties, method: way }),
    ...present({ count: raw.count }),
    zones: (raw.zones ?? []).map(String),
    dependsOn: raw.dependsOn ?? [],
    pointer: at("workloads", workloadName, "resources", index)
  };
}
var API_VERSION = "relocation/v1alpha1";
var KIND = "RelocationManifest";
var manifest = section("Declares an Azure relocation: what moves from where to where, in which waves, and what the target must offer.", {
  $schema: used("people", scalar({ description: "This schema, for editors that look for it here.", type: "string" }, isText)),
  apiVersion: used("people", scalar({ description: "Version of the manifest language.", const: API_VERSION }, isText)),
  kind: used("people", scalar({ description: "Kind of document.", const: KIND }, isText)),
  metadata,
  cloud,
  source,
  target,
  principals,
  inventory,
  expect,
  network,
  workloads,
  vaults,
  domains,
  certificates,
  connections,
  waves,
  attestations,
  waivers
}, ["apiVersion", "kind", "metadata", "source", "target", "workloads"]);
var manifestSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:azure-relocation-readiness:manifest:v1alpha1",
  title: "Azure relocation manifest",
  ...manifest.schema,
  $defs: forms
};
function manifestOf(raw, file, unjudged, locate) {
  const end = targetOf(raw.target);
  const declared = workloadsOf(raw.workloads);
  return {
    file,
    name: raw.metadata.name,
    ...present({ owner: raw.metadata.owner }),
    cloud: raw.cloud ?? DEFAULT_CLOUD,
    source: sourceOf(raw.source),
    target: end,
    ...present({ inventory: raw.inventory?.map(inventoryEntryOf) }),
    expect: expectationsOf(raw.expect, raw.principals, expectedScopes(declared, end.resourceGroups)),
    workloads: declared,
    waves: wavesOf(raw.waves),
    waivers: (raw.waivers ?? []).map(waiverOf),
    attestations: (raw.attestations ?? []).map(attestationOf),
    unjudged: [...new Set(unjudged.map(({ path }) => path))].sort(),
    unverified: unjudged.flatMap(({ area, ...key }) => area === void 0 ? [] : [{ ...key, area }]),
    locate
  };
}
function outlineOf(root) {
  const readable = manifest.readable(root) ?? {};
  const mentions = new Map();
  for (const { value, pointer, shape } of visited(manifest, root)) {
    const { names } = shape;
    if (names === void 0 || typeof value !== "string")
      continue;
    const same = mentions.get(names) ?? [];
    same.push({ text: value, pointer });
    mentions.set(names, same);
  }
  return {
    readable,
    ...isMap(readable.workloads) ? { workloads: Object.entries(readable.workloads).map(workload3) } : {},
    waves: Object.keys(readable.waves ?? {}),
    mentions: (reference) => mentions.get(reference) ?? []
  };
}
function workload3([name, value]) {
  return {
    name,
    resourceGroup: value?.resourceGroup,
    resources: (value?.resources ?? []).map((resource2, index) => ({
      ...resource2,
      pointer: ["workloads", name, "resources", index]
    }))
  };
}
var SUGGESTIONS = 100;
function referenceFindings({ workloads: workloads2, waves: waves2, mentions }) {
  const findings = [];
  const waveNames = new Set(waves2);
  const suggestWave = suggester(waveNames);
  for (const { text: text2, pointer } of mentions("wave")) {
    if (waveNames.has(text2))
      continue;
    findings.push(finding(pointer, (0,part$1.cv)`there is no wave ${text2}`, suggestWave(text2, text2)));
  }
  if (!workloads2)
    return findings;
  const names = new Set(workloads2.map(({ name }) => name));
  const suggestWorkload = suggester(names);
  for (const { text: text2, pointer } of mentions("workload")) {
    if (names.has(text2))
      continue;
    findings.push(finding(pointer, (0,part$1.cv)`there is no workload ${text2}`, suggestWorkload(text2, text2)));
  }
  const keys = new Set(workloads2.flatMap(keysOf));
  const suggestResource = suggester(keys);
  for (const { text: text2, pointer } of mentions("resource")) {
    if (keys.has(text2))
      continue;
    findings.push(finding(pointer, (0,part$1.cv)`there is no resource ${text2}`, suggestResource(text2, text2)));
  }
  for (const { text: text2, pointer } of mentions("dependency")) {
    const name = String(pointer[1]);
    const key = (0,part$6.j)(name, text2);
    if (keys.has(key))
      continue;
    const message = key === text2 ? (0,part$1.cv)`there is no resource ${text2}` : (0,part$1.cv)`the workload ${name} has no resource ${text2}`;
    findings.push(finding(pointer, message, suggestResource(text2, key)));
  }
  return findings;
}
function keysOf({ name, resources }) {
  return resources.flatMap(({ id }) => id ? [`${name}.${id}`] : []);
}
function finding(pointer, message, suggestion2) {
  const help = (0,part$9.au)(suggestion2);
  return { pointer, message, ...help === void 0 ? {} : { help } };
}
function suggester(known) {
  const all = [...known].slice(0, 2e3);
  let left = SUGGESTIONS;
  return (text2, key) => {
    if (left-- <= 0)
      return void 0;
    const home = key.slice(0, key.length - text2.length);
    const local = home === "" ? [] : all.filter((name) => name.startsWith(home)).map((name) => name.slice(home.length));
    return (0,part$9.pA)(text2, local) ?? all.find((name) => name.endsWith(`.${text2}`)) ?? (0,part$9.pA)(text2, all);
  };
}
function scopeFindings(outline) {
  const { workloads: workloads2, mentions } = outline;
  if (!workloads2)
    return [];
  const resources = workloads2.flatMap((workload4) => workload4.resources.flatMap((resource2) => named2(workload4, resource2)));
  const resourceGroups = [
    ...mentions("resourceGroup").map(({ text: text2 }) => text2),
    ...workloads2.flatMap((workload4) => [workload4, ...workload4.resources].flatMap(groupOf))
  ];
  const read = scopeReader({ resources, resourceGroups });
  const names = resources.map(({ name }) => name);
  return [
    ...mentions("assignmentScope").flatMap((mention) => unclear(mention, read(mention.text), names)),
    ...mentions("budgetScope").flatMap((mention) => {
      const reading = read(mention.text);
      if (reading.kind !== "scope" || reading.scope.kind !== "resource")
        return unclear(mention, reading, names);
      return [
        {
          pointer: mention.pointer,
          message: (0,part$1.cv)`${mention.text} is a resource, and a budget cannot cover one resource`,
          expected: (0,part$1.cv)`${"subscription"}, a resource group or ${"mg:"} with a management group`
        }
      ];
    })
  ];
}
function named2(workload4, resource2) {
  const { id, from, to } = resource2;
  const type = (0,part$2.Vm)(resource2.type ?? "");
  const name = to ?? from ?? id;
  const resourceGroup2 = resource2.resourceGroup ?? workload4.resourceGroup;
  if (!id || !type || name === void 0)
    return [];
  const key = `${workload4.name}.${id}`;
  return [{ key, type, name, ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 } }];
}
function groupOf({ resourceGroup: resourceGroup2 }) {
  return resourceGroup2 === void 0 ? [] : [resourceGroup2];
}
function unclear({ text: text2, pointer }, reading, names) {
  switch (reading.kind) {
    case "scope":
      return [];
    case "unknown": {
      const help = (0,part$9.h)(text2, names);
      return [
        { pointer, message: (0,part$1.cv)`no declared resource has the name ${text2}`, ...help ? { help } : {} }
      ];
    }
    case "ambiguous":
      return [
        {
          pointer,
          message: (0,part$1.cv)`${text2} names more than one thing: ${reading.things}`,
          help: (0,part$1.cv)`write the full resource id, which begins with ${"/subscriptions/"}`
        }
      ];
  }
}
function uniquenessFindings({ readable, workloads: workloads2 = [], mentions }) {
  const findings = [];
  for (const { name, resources } of workloads2) {
    const ids = resources.flatMap(({ id, pointer }) => id === void 0 ? [] : [{ text: id, pointer: [...pointer, "id"] }]);
    for (const { text: text2, pointer } of repeated(ids, (id) => id)) {
      findings.push({
        pointer,
        message: (0,part$1.cv)`the workload ${name} has two resources with the id ${text2}`,
        help: (0,part$1.cv)`give one of them another id`
      });
    }
    for (const resource2 of resources)
      for (const one of zoneFindings(resource2.zones ?? [], resource2.pointer))
        findings.push(one);
  }
  for (const { text: text2, pointer } of repeated(mentions("resourceGroup"), (name) => name.toLowerCase())) {
    findings.push({
      pointer,
      message: (0,part$1.cv)`the resource group ${text2} stands twice in the list`,
      help: (0,part$1.cv)`remove one of them`
    });
  }
  const windows = Object.entries(readable.waves ?? {}).flatMap(([name, wave2]) => windowFindings(wave2?.window, ["waves", name, "window"]));
  return [...findings, ...windows, ...sharedWorkloads(mentions("workload"))];
}
function repeated(mentions, key) {
  const seen = new Set();
  return mentions.filter(({ text: text2 }) => {
    const again2 = seen.has(key(text2));
    seen.add(key(text2));
    return again2;
  });
}
function zoneFindings(zones, pointer) {
  const written2 = zones.filter((zone2) => typeof zone2 === "string" || typeof zone2 === "number");
  const names = written2.map(String);
  if (new Set(names).size === new Set(written2).size)
    return [];
  return [
    {
      pointer: [...pointer, "zones"],
      message: (0,part$1.cv)`a zone stands twice in the list`,
      help: (0,part$1.cv)`remove one of them`
    }
  ];
}
function windowFindings(window, pointer) {
  if (window === void 0 || (0,part$7.E9)(window) !== 0)
    return [];
  return [
    {
      pointer,
      message: (0,part$1.cv)`the window ${window} has no length`,
      expected: (0,part$1.cv)`a duration of more than zero`
    }
  ];
}
function sharedWorkloads(mentions) {
  const home = new Map();
  const findings = [];
  for (const { text: text2, pointer } of mentions) {
    if (pointer[0] !== "waves")
      continue;
    const name = String(pointer[1]);
    const first = home.get(text2);
    if (first === void 0)
      home.set(text2, name);
    else if (first !== name) {
      findings.push({
        pointer,
        message: (0,part$1.cv)`the workload ${text2} moves in two waves, ${first} and ${name}`,
        help: (0,part$1.cv)`name it in one wave, or split the workload`
      });
    }
  }
  return findings;
}
function meaningFindings(value) {
  const outline = outlineOf(value);
  return [
    ...endFindings(value),
    ...uniquenessFindings(outline),
    ...referenceFindings(outline),
    ...orderFindings(outline),
    ...scopeFindings(outline),
    ...inventoryFindings(value),
    ...duplicateFindings(value),
    ...contentFindings(value)
  ];
}
function placeOf(file, lines) {
  return (offset, pointer) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), path: (0,part$5.L)(pointer) };
  };
}
function positionAt(root, pointer) {
  let position = root;
  let depth = 0;
  for (const step of pointer) {
    const next = position.children.get(step);
    if (!next)
      break;
    position = next;
    depth++;
  }
  return { position, reached: pointer.slice(0, depth) };
}
function locator(root, place) {
  return (pointer) => {
    const { position, reached } = positionAt(root, pointer);
    return place(position.offset, reached);
  };
}
function pointerAt(root, offset) {
  const pointer = [];
  let position = root;
  while (position) {
    let inner;
    for (const [step, child2] of position.children) {
      if (offset < child2.offset || offset >= child2.end)
        continue;
      pointer.push(step);
      inner = child2;
      break;
    }
    position = inner;
  }
  return pointer;
}
 }),
 3277:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   WI: () => ( readManifest),
   f4: () => ( maskReport),
   m3: () => ( readPlan),
   nk: () => ( maskerOf)
 });
 var part$0 = __webpack_require__(4090);
 var part$1 = __webpack_require__(3401);
 var part$2 = __webpack_require__(9524);
 var part$3 = __webpack_require__(761);
 var part$19 = __webpack_require__(729);
 var part$4 = __webpack_require__(8830);
 var part$5 = __webpack_require__(752);
 var part$14 = __webpack_require__(4778);
 var part$6 = __webpack_require__(9314);
 var part$17 = __webpack_require__(1508);
 var part$18 = __webpack_require__(3524);
 var part$8 = __webpack_require__(2497);
 var part$12 = __webpack_require__(1518);
 var part$16 = __webpack_require__(6676);
 var part$15 = __webpack_require__(1280);
 var part$7 = __webpack_require__(5616);
 var part$13 = __webpack_require__(2629);
 var node_buffer__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4573);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1455);
 var node_path__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6760);
var GUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var ID_BY_PLACE = new RegExp(`((?:subscriptions?|managementGroups|tenants?|tenant_?id|subscription_?id|login\\.microsoftonline\\.(?:com|us)|login\\.(?:partner\\.microsoftonline|chinacloudapi)\\.cn|sts\\.windows\\.net)(?:/|%2f|["']?\\s*[:=]\\s*["']?|\\s+["'\`]?))(${GUID})`, "gi");
var TOKENS = [
  [
    /(sig|client_secret|client_assertion|access_token|refresh_token|AccountKey|SharedAccessKey|SharedAccessSignature|password|pwd)(=|%3d)(?!\u2039)[^\s&;,"'`]+/gi,
    "$1$2\u2039removed\u203A"
  ],
  [/eyJ[\w-]{8,2048}\.[\w-]{8,}(?:\.[\w-]*)*/g, "\u2039token\u203A"],
  [/(?<![a-z0-9])(bearer|basic)\s+[\w.~+/=-]{16,}/gi, "$1 \u2039token\u203A"],
  [/(?<![a-z0-9])(?:gh[opsur]_\w{16,}|github_pat_\w{16,})/gi, "\u2039token\u203A"]
];
var ADDRESS = new RegExp("[\\p{L}\\p{N}._%+'!#$*^{|}~-]{0,127}[\\p{L}\\p{N}_%+!#$*^{|}~-](?:@|%40)(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.){1,8}\\p{L}[\\p{L}\\p{N}-]{1,62}", "giu");
function maskReport(report, secrets) {
  const own = [report.source.subscription, report.target.subscription].flatMap((text2) => text2.match(new RegExp(GUID, "gi")) ?? []);
  return mapped(report, hiderOf([...secrets, ...own]));
}
function maskerOf(secrets) {
  return hiderOf(secrets);
}
var SUSPECT = /[0-9a-f]{8}-|=|%3d|eyJ|bearer|basic|gh[opsur]_|github_pat_|@|%40/i;
var MOST_SEEN = 2e4;
function hiderOf(secrets) {
  const known = secretPattern(secrets);
  const seen = new Map();
  const once = (text2) => {
    let hidden = known === void 0 ? text2 : text2.replace(known, short);
    if (!SUSPECT.test(hidden))
      return hidden;
    hidden = hidden.replace(ID_BY_PLACE, (_, before, id) => before + short(id));
    for (const [pattern, instead] of TOKENS)
      hidden = hidden.replace(pattern, instead);
    return /@|%40/.test(hidden) ? hidden.replace(ADDRESS, "\u2039address\u203A") : hidden;
  };
  const hide = (text2) => {
    const hidden = once(text2);
    if (!text2.includes("`"))
      return hidden;
    const bare = text2.replaceAll("`", "");
    return hidden.replaceAll("`", "") === once(bare) ? hidden : once(bare);
  };
  return (text2) => {
    const masked = seen.get(text2) ?? hide(text2);
    if (text2.length < 500 && seen.size < MOST_SEEN)
      seen.set(text2, masked);
    return masked;
  };
}
function secretPattern(secrets) {
  const forms2 = secrets.map((secret) => secret.trim()).filter((secret) => secret !== "").flatMap((secret) => new RegExp(`^${GUID}$`, "i").test(secret) ? [secret, secret.replaceAll("-", "")] : [secret]).sort((a, b) => b.length - a.length).map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  return forms2.length === 0 ? void 0 : new RegExp(forms2.join("|"), "gi");
}
function short(id) {
  return /^[0-9a-f]{8}-?[0-9a-f]{4}/i.test(id) ? `${id.slice(0, 8)}-\u2026` : "\u2039hidden\u203A";
}
function mapped(value, hide) {
  if (typeof value === "string")
    return hide(value);
  if (Array.isArray(value))
    return value.map((item) => mapped(item, hide));
  if (typeof value !== "object" || value === null)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [hide(key), mapped(item, hide)]));
}
var COVERED = new Set([
  "ALIAS_PROPS",
  "BAD_ALIAS",
  "BAD_DIRECTIVE",
  "BAD_COLLECTION_TYPE",
  "MULTIPLE_ANCHORS",
  "MULTIPLE_TAGS",
  "TAG_RESOLVE_FAILED"
]);
var CLOSING = { "[": "]", "{": "}" };
function isCovered(code, text2, marks) {
  if (marks.some(({ kind }) => kind === "open") && /end with a [\]}]|closing ["']quote/.test(text2))
    return true;
  return marks.length > 0 && COVERED.has(code);
}
var INDENT = {
  message: (0,part$8.cv)`the indentation is not right here`,
  expected: (0,part$8.cv)`the keys of one map, and the items of one list, in the same column`
};
var AS_KEY = {
  message: (0,part$8.cv)`a key with a value cannot stand here`,
  help: (0,part$8.cv)`check the indentation; put text that holds a colon and a space in quotes`
};
var FAULTS = {
  TAB_AS_INDENT: {
    message: (0,part$8.cv)`a tab is used as indentation`,
    expected: (0,part$8.cv)`spaces`
  },
  BAD_INDENT: INDENT,
  BLOCK_AS_IMPLICIT_KEY: AS_KEY,
  MULTILINE_IMPLICIT_KEY: {
    message: (0,part$8.cv)`this line is not a key with a value`,
    expected: (0,part$8.cv)`a key, a colon, a space and a value`
  },
  BLOCK_IN_FLOW: {
    message: (0,part$8.cv)`indented lines cannot stand between brackets`,
    help: (0,part$8.cv)`write the map or list with brackets throughout, or with indentation throughout`
  },
  BAD_SCALAR_START: {
    message: (0,part$8.cv)`text cannot begin with ${"@"}, ${"%"} or a backtick`,
    help: (0,part$8.cv)`put the text in quotes`
  },
  BAD_DQ_ESCAPE: {
    message: (0,part$8.cv)`the text in double quotes holds a backslash sequence that YAML does not know`,
    help: (0,part$8.cv)`use single quotes, or write the backslash twice`
  },
  KEY_OVER_1024_CHARS: { message: (0,part$8.cv)`the key is too long` }
};
var OTHER = {
  message: (0,part$8.cv)`this is not valid YAML`,
  help: (0,part$8.cv)`look for a missing colon, comma, bracket or quote here or in the line above`
};
function syntaxFault(code, text2) {
  const known = Object.hasOwn(FAULTS, code) ? FAULTS[code] : void 0;
  if (known)
    return known;
  if (/Missing ,/.test(text2)) {
    return { message: (0,part$8.cv)`the items between brackets are not separated`, expected: (0,part$8.cv)`${","}` };
  }
  if (/followed by map values/.test(text2)) {
    return {
      message: (0,part$8.cv)`the key has no colon after it`,
      expected: (0,part$8.cv)`a key, a colon, a space and a value`
    };
  }
  return OTHER;
}
function markFault(mark) {
  const { source } = mark;
  const faults = {
    anchor: () => ({
      message: (0,part$8.cv)`${source} is an anchor; a manifest has none`,
      help: (0,part$8.cv)`write the value out`
    }),
    alias: () => ({
      message: (0,part$8.cv)`${source} is an alias; a manifest has none`,
      help: (0,part$8.cv)`write the value out`
    }),
    tag: () => ({
      message: (0,part$8.cv)`${source} is a tag; a manifest has none`,
      help: (0,part$8.cv)`write the value without it; quotes make text of a number`
    }),
    directive: () => ({
      message: (0,part$8.cv)`${source.trim()} is a directive; a manifest has none`,
      expected: (0,part$8.cv)`YAML 1.2`
    }),
    document: () => ({
      message: (0,part$8.cv)`a second document begins here`,
      expected: (0,part$8.cv)`one document in the file`,
      help: (0,part$8.cv)`put every manifest in a file of its own`
    }),
    open: () => ({
      message: (0,part$8.cv)`${source} is opened here and not closed`,
      expected: (0,part$8.cv)`${CLOSING[source] ?? source}`
    }),
    depth: () => ({
      message: (0,part$8.cv)`maps and lists are nested too deep here`,
      expected: (0,part$8.cv)`at most 64 levels`
    })
  };
  return faults[mark.kind]();
}
var MAX_BYTES = 1024 * 1024;
var FORBIDDEN = new RegExp("[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ufffe\\uffff]|\\p{Surrogate}", "u");
var REPLACEMENT = "\uFFFD";
function checkSize(bytes, file) {
  if (bytes > MAX_BYTES)
    throw tooLarge(file);
}
function tooLarge(file) {
  return (0,part$7.IF)((0,part$8.cv)`the manifest ${file} is larger than 1 MiB`, {
    help: (0,part$8.cv)`name the manifest itself, not a plan or an export; those belong in files that ${"inventory"} names`
  });
}
function notUtf8(file) {
  return (0,part$7.IF)((0,part$8.cv)`the manifest ${file} is not UTF-8 text`, { help: (0,part$8.cv)`save the file as UTF-8` });
}
function lineOf(text2, offset) {
  return text2.slice(0, offset).split("\n").length;
}
function manifestText(text2, file) {
  checkSize(text2.length > MAX_BYTES ? text2.length : node_buffer__WEBPACK_IMPORTED_MODULE_9__.Buffer.byteLength(text2), file);
  if (text2.includes(REPLACEMENT))
    throw notUtf8(file);
  const bad = FORBIDDEN.exec(text2);
  if (bad) {
    const code = (bad[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    throw (0,part$7.IF)((0,part$8.cv)`the manifest ${file} holds the character ${`U+${code}`} in line ${lineOf(text2, bad.index)}`, {
      expected: (0,part$8.cv)`text without control characters`,
      help: (0,part$8.cv)`save the file as text in UTF-8`
    });
  }
  return text2.startsWith("\uFEFF") ? text2.slice(1) : text2;
}
var MAX_DEPTH = 64;
var MANY = 200;
function tokensOf(text2) {
  const lines = new part$3.HN();
  const tokens = [];
  const marks = [];
  let documents = 0;
  let errors = 0;
  for (const token of new part$3.iX(lines.addNewLine).parse(text2)) {
    if (token.type === "document" && ++documents === 2) {
      marks.push({ kind: "document", offset: token.offset, source: "---" });
      break;
    }
    tokens.push(token);
    if (token.type === "directive" && !/^%YAML\s+1\.2\s*$/.test(token.source)) {
      marks.push({ kind: "directive", offset: token.offset, source: token.source });
    }
    if (token.type === "document")
      scan(token, marks);
    if (token.type === "error")
      errors++;
    if (errors + marks.length >= MANY)
      break;
  }
  const readable = marks.length < MANY && !marks.some(({ kind }) => kind === "depth");
  return { tokens, marks, lines, readable };
}
function scan(document, marks) {
  const steps = [{ token: document, depth: 0 }];
  for (let step = steps.pop(); step && marks.length < MANY; step = steps.pop()) {
    const { token } = step;
    const depth = part$3.D7.isCollection(token) ? step.depth + 1 : step.depth;
    if (depth > MAX_DEPTH) {
      marks.push({ kind: "depth", offset: token.offset, source: "" });
      return;
    }
    const mark = markOf(token);
    if (mark)
      marks.push(mark);
    const open = mark?.kind === "open" ? mark : step.open;
    if (step.open && open !== step.open && marks.includes(step.open))
      marks.splice(marks.indexOf(step.open), 1);
    for (const part2 of [...partsOf(token)].reverse()) {
      steps.push({ token: part2, depth, ...open ? { open } : {} });
    }
  }
}
function markOf(token) {
  const { type, offset } = token;
  if (type === "anchor" || type === "tag" || type === "alias")
    return { kind: type, offset, source: token.source };
  const open = openOf(token);
  return open === void 0 ? void 0 : { kind: "open", offset, source: open };
}
function openOf(token) {
  if (token.type === "flow-collection") {
    const closed = token.end.some(({ type }) => type === "flow-map-end" || type === "flow-seq-end");
    return closed ? void 0 : token.start.source;
  }
  if (token.type !== "double-quoted-scalar" && token.type !== "single-quoted-scalar")
    return void 0;
  const quote = token.source.slice(0, 1);
  return token.source.length > 1 && token.source.endsWith(quote) ? void 0 : quote;
}
function* partsOf(token) {
  if (token.type === "document") {
    yield* token.start;
    if (token.value)
      yield token.value;
  } else if (token.type === "block-scalar") {
    yield* token.props;
  } else if (token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection") {
    for (const item of token.items) {
      yield* item.start;
      if (item.key)
        yield item.key;
      if (item.sep)
        yield* item.sep;
      if (item.value)
        yield item.value;
    }
  }
}
var RESERVED = new Set(["__proto__", "constructor", "prototype"]);
var LONGEST_KEY = 200;
var INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
var INVISIBLE_IN_TEXT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
var NONE = new Map();
function treeOf(node, offset, pointer, to) {
  const position = { offset, end: node ? node.range[1] : offset, children: NONE };
  if ((0,part$3.jh)(node))
    return mapBranch(node, position, pointer, to);
  if ((0,part$3.oP)(node)) {
    const branches = node.items.map((item, index) => treeOf(item, item.range[0], [...pointer, index], to));
    const children = new Map(branches.map((branch, index) => [index, branch.position]));
    return { value: branches.map((branch) => branch.value), position: { ...position, children } };
  }
  if ((0,part$3.Vj)(node))
    return { value: null, position: { ...position, unread: true } };
  if (!(0,part$3.jn)(node))
    return { value: null, position };
  const { value, source } = node;
  if (typeof value !== "string") {
    return { value, position: { ...position, written: source } };
  }
  if (!INVISIBLE_IN_TEXT.test(value))
    return { value, position };
  to.report(node.range[0], pointer, { message: (0,part$8.cv)`the text holds invisible control characters` });
  return { value: null, position: { ...position, unread: true } };
}
function mapBranch(node, position, pointer, to) {
  const entries = new Map();
  const children = new Map();
  let partial = false;
  for (const { key: keyNode, value: valueNode } of node.items) {
    const at = keyNode.range[0];
    const key = keyText(keyNode);
    const fault2 = keyFault(key);
    if (fault2 || key === void 0) {
      if (fault2)
        to.report(at, pointer, fault2);
      partial = true;
      continue;
    }
    const first = children.get(key);
    if (first) {
      to.report(at, [...pointer, key], {
        message: (0,part$8.cv)`the key ${key} stands here again, first in line ${to.lineOf(first.offset)}`,
        help: (0,part$8.cv)`remove or rename one of them`
      });
      continue;
    }
    const branch = treeOf(valueNode, at, [...pointer, key], to);
    entries.set(key, branch.value);
    children.set(key, branch.position);
  }
  const value = Object.fromEntries(entries);
  return { value, position: { ...position, children, ...partial ? { partial } : {} } };
}
function keyText(node) {
  if (!(0,part$3.jn)(node))
    return (0,part$3.Vj)(node) ? void 0 : "";
  if (typeof node.value === "string")
    return node.value;
  return node.value === null ? "" : node.source;
}
function keyFault(key) {
  if (key === void 0)
    return void 0;
  if (key === "")
    return { message: (0,part$8.cv)`a key is missing, or is not text`, expected: (0,part$8.cv)`a key before the colon` };
  if (key === "<<") {
    return { message: (0,part$8.cv)`${"<<"} is a merge key; a manifest has none`, help: (0,part$8.cv)`write the keys out` };
  }
  if (RESERVED.has(key))
    return { message: (0,part$8.cv)`the key ${key} is reserved`, expected: (0,part$8.cv)`another name` };
  if (INVISIBLE.test(key))
    return { message: (0,part$8.cv)`the key ${(0,part$8.aM)(key, 80)} holds invisible characters` };
  if (key.length > LONGEST_KEY)
    return { message: (0,part$8.cv)`the key ${(0,part$8.aM)(key, 40)} is longer than 200 characters` };
  return void 0;
}
var MOST = 1e3;
var START = (0,part$8.cv)`begin with ${"apiVersion: relocation/v1alpha1"} and ${"kind: RelocationManifest"}`;
function readDocument(source, file) {
  const text2 = manifestText(source, file);
  const split = tokensOf(text2);
  const place = (0,part$0.$t)(file, split.lines);
  const marked = (root) => split.marks.map((mark) => ({
    ...markFault(mark),
    place: place(mark.offset, root ? (0,part$0.Hk)(root, mark.offset) : [])
  }));
  if (!split.readable)
    throw (0,part$0.x5)(marked());
  const { contents, faults } = compose(split, text2.length);
  if (faults.length > 0 || split.marks.some((mark) => mark.kind === "open")) {
    throw (0,part$0.x5)([
      ...marked(),
      ...faults.map(({ offset, fault: fault2 }) => ({ ...fault2, place: place(offset, []) }))
    ]);
  }
  if (contents === null || contents.range[0] === contents.range[1])
    throw empty(text2, file, marked());
  const problems = [];
  const { value, position } = treeOf(contents, contents.range[0], [], {
    report: (offset, pointer, fault2) => {
      if (problems.length < MOST)
        problems.push({ ...fault2, place: place(offset, pointer) });
    },
    lineOf: (offset) => split.lines.linePos(offset).line
  });
  for (const one of marked(position))
    problems.push(one);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const what = Array.isArray(value) ? (0,part$8.cv)`the document is a list` : (0,part$8.cv)`the document is a single value`;
    problems.push({
      message: what,
      place: place(position.offset, []),
      expected: (0,part$8.cv)`a map of keys and values`,
      help: START
    });
    throw (0,part$0.x5)(problems);
  }
  return { value, root: position, locate: (0,part$0.fl)(position, place), problems };
}
function compose({ tokens, lines, marks }, end) {
  const composer = new part$3.Dk({ version: "1.2", schema: "core", uniqueKeys: false, prettyErrors: false });
  let errors = [];
  let contents = null;
  for (const document of composer.compose(tokens, true, end)) {
    contents ??= document.contents;
    const own = document.errors.slice(0, MOST).filter((one) => !isCovered(one.code, one.message, marks));
    errors = [...errors, ...own];
  }
  const tabs = errors.filter(({ code }) => code === "TAB_AS_INDENT");
  const seen = new Set();
  const faults = [];
  for (const { pos, code, message } of tabs.length > 0 ? tabs : errors) {
    const offset = Math.min(Math.max(pos[0], 0), end);
    const { line } = lines.linePos(offset);
    if (!seen.has(line))
      faults.push({ offset, fault: syntaxFault(code, message) });
    seen.add(line);
  }
  return { contents, faults };
}
function empty(text2, file, problems) {
  if (problems.length > 0)
    return (0,part$0.x5)(problems);
  const what = text2.trim() === "" ? (0,part$8.cv)`the manifest ${file} is empty` : (0,part$8.cv)`the manifest ${file} holds no data, only comments or document marks`;
  return (0,part$7.IF)(what, { help: START });
}
async function readRepositoryFile(path, root, kind) {
  const { file, real } = await locateRepositoryFile(path, root, kind);
  const bytes = await answered((0,part$4.rU)(real, kind.most), path);
  if (bytes === void 0)
    throw kind.tooLarge(file);
  return { file, real, bytes };
}
async function openRepositoryFile(path, root, kind) {
  const { file, real } = await locateRepositoryFile(path, root, kind);
  async function* chunks() {
    try {
      yield* (0,part$4.kT)(real, kind.most);
    } catch (error) {
      throw error instanceof Error && "code" in error && typeof error.code === "string" ? refusal2(error, path) : error;
    }
  }
  return { file, chunks: chunks() };
}
async function locateRepositoryFile(path, root, kind) {
  await answered((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.stat)(root), root);
  const located = await (0,part$4.oV)(path, root);
  if (located === void 0) {
    throw (0,part$7.IF)((0,part$8.cv)`${(0,part$8.lS)(kind.what)} ${path} lies outside the repository`, {
      expected: (0,part$8.cv)`a file below the root of the repository, links followed`,
      help: kind.outside
    });
  }
  const { real, inside: file } = located;
  const about = await answered((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.stat)(real), path);
  if (about.isDirectory()) {
    throw (0,part$7.IF)((0,part$8.cv)`${(0,part$8.lS)(kind.what)} ${path} is a directory`, {
      help: (0,part$8.cv)`name the file in it, for example ${`${file === "" ? "." : file}/${kind.example}`}`
    });
  }
  if (!about.isFile()) {
    throw (0,part$7.IF)((0,part$8.cv)`${(0,part$8.lS)(kind.what)} ${path} is not an ordinary file`, { help: (0,part$8.cv)`name a file` });
  }
  if (about.size > kind.most)
    throw kind.tooLarge(file);
  return { file, real };
}
var REASONS = {
  ENOENT: [
    (0,part$8.cv)`does not exist`,
    (0,part$8.cv)`check the path; it counts from the root of the repository, which must be checked out`
  ],
  ENOTDIR: [(0,part$8.cv)`does not exist`, (0,part$8.cv)`check the path: a part of it is a file and no directory`],
  EACCES: [(0,part$8.cv)`may not be read`, (0,part$8.cv)`give the user of this run permission to read it`],
  EPERM: [(0,part$8.cv)`may not be read`, (0,part$8.cv)`give the user of this run permission to read it`],
  ELOOP: [(0,part$8.cv)`is a link that leads nowhere`, (0,part$8.cv)`name the file itself`],
  ENAMETOOLONG: [(0,part$8.cv)`has a name that is too long`, (0,part$8.cv)`check the path`],
  EISDIR: [(0,part$8.cv)`is a directory`, (0,part$8.cv)`name the file in it`]
};
async function answered(answer, path) {
  try {
    return await answer;
  } catch (error) {
    throw refusal2(error, path);
  }
}
function refusal2(error, path) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known = Object.hasOwn(REASONS, code) ? REASONS[code] : void 0;
  const [reason, help] = known ?? [(0,part$8.cv)`cannot be read`, (0,part$8.cv)`check the path and the disk`];
  if (code === "ENOENT" && node_path__WEBPACK_IMPORTED_MODULE_11__.sep === "/" && path.includes("\\")) {
    return (0,part$7.IF)(`${(0,part$8.cv)`the file ${path}`} ${reason}`, {
      help: (0,part$8.cv)`write ${"/"} between folders: on this machine ${"\\"} is a part of the name`
    });
  }
  return (0,part$7.IF)(`${(0,part$8.cv)`the file ${path}`} ${reason}`, { help });
}
function unjudgedOf(document) {
  const isUnread = (use) => use === "unread" || use === "requirement";
  return [...(0,part$0.F8)(part$0.eu, document, (one) => !isUnread(one.shape.use))].flatMap(({ value, pointer, shape }) => {
    if (!isUnread(shape.use) || isNothing(value))
      return [];
    const { area } = shape;
    const requires = area !== void 0 && value !== NOT_REQUIRED;
    return [
      {
        pointer,
        path: pathOf(pointer),
        ...requires ? { area } : {},
        workloads: workloadsIn(shape, value)
      }
    ];
  });
}
var NOT_REQUIRED = "optional";
function isNothing(value) {
  if (value === false || value === void 0 || value === null)
    return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
function workloadsIn(shape, value) {
  const names = [...(0,part$0.F8)(shape, value)].map((one) => {
    if (typeof one.value !== "string")
      return void 0;
    if (one.shape.names === "workload")
      return one.value;
    return one.shape.names === "resource" ? one.value.split(".")[0] : void 0;
  });
  return [...new Set(names.filter(part$12.O))].sort();
}
function pathOf(pointer) {
  return pointer.map((step, index) => typeof step === "number" ? "[]" : `${index === 0 ? "" : "."}${step}`).join("");
}
function fitsManifest(value) {
  return fits(value, part$0.eu.schema);
}
var ANNOTATIONS = new Set(["title", "description", "default", "$defs"]);
function fits(value, schema) {
  for (const keyword in schema) {
    if (ANNOTATIONS.has(keyword))
      continue;
    const test = Object.hasOwn(TESTS, keyword) ? TESTS[keyword] : void 0;
    if (test === void 0)
      throw new Error(`the schema of the manifest has the keyword ${keyword}, which is not tested`);
    if (!test(value, schema[keyword], schema))
      return false;
  }
  return true;
}
var TESTS = {
  $ref: (value, reference) => fitsForm(value, String(reference).slice("#/$defs/".length)),
  type: (value, types) => Array.isArray(types) ? types.some((type) => is(value, type)) : is(value, types),
  const: (value, constant) => value === constant,
  enum: (value, words) => Array.isArray(words) && words.includes(value),
  minLength: (value, least) => typeof value !== "string" || lengthOf(value) >= Number(least),
  maxLength: (value, most) => typeof value !== "string" || lengthOf(value) <= Number(most),
  pattern: (value, pattern) => typeof value !== "string" || expression(String(pattern)).test(value),
  minimum: (value, least) => typeof value !== "number" || value >= Number(least),
  exclusiveMinimum: (value, least) => typeof value !== "number" || value > Number(least),
  maximum: (value, most) => typeof value !== "number" || value <= Number(most),
  exclusiveMaximum: (value, most) => typeof value !== "number" || value < Number(most),
  required: (value, keys) => !(0,part$0.jh)(value) || Array.isArray(keys) && keys.every((key) => Object.hasOwn(value, String(key))),
  properties: (value, schemas) => !(0,part$0.jh)(value) || Object.entries(value).every(([key, part2]) => {
    const schema = part2 !== void 0 && (0,part$0.jh)(schemas) && Object.hasOwn(schemas, key) ? schemas[key] : void 0;
    return !(0,part$0.jh)(schema) || fits(part2, schema);
  }),
  additionalProperties: (value, others, { properties }) => !(0,part$0.jh)(value) || Object.entries(value).every(([key, part2]) => {
    if ((0,part$0.jh)(properties) && Object.hasOwn(properties, key))
      return true;
    return (0,part$0.jh)(others) && fits(part2, others);
  }),
  propertyNames: (value, schema) => !(0,part$0.jh)(value) || !(0,part$0.jh)(schema) || Object.keys(value).every((key) => fits(key, schema)),
  minProperties: (value, least) => !(0,part$0.jh)(value) || Object.keys(value).length >= Number(least),
  maxProperties: (value, most) => !(0,part$0.jh)(value) || Object.keys(value).length <= Number(most),
  items: (value, schema) => !Array.isArray(value) || !(0,part$0.jh)(schema) || value.every((item) => fits(item, schema)),
  minItems: (value, least) => !Array.isArray(value) || value.length >= Number(least),
  maxItems: (value, most) => !Array.isArray(value) || value.length <= Number(most),
  uniqueItems: (value) => !Array.isArray(value) || new Set(value).size === value.length
};
function fitsForm(value, name) {
  const form = part$0.uO[name];
  if (form === void 0)
    throw new Error(`the schema of the manifest has no form ${name}`);
  if (!fits(value, form))
    return false;
  return name !== "instant" || typeof value === "string" && (0,part$13.nV)(value) !== void 0;
}
function is(value, type) {
  switch (type) {
    case "object":
      return (0,part$0.jh)(value);
    case "array":
      return Array.isArray(value);
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
function lengthOf(text2) {
  return /[\ud800-\udfff]/.test(text2) ? Array.from(text2).length : text2.length;
}
var expressions = new Map();
function expression(pattern) {
  const known = expressions.get(pattern) ?? new RegExp(pattern, "u");
  expressions.set(pattern, known);
  return known;
}
function soundManifest({ value, problems, locate }, file) {
  if (problems.length > 0 || !fitsManifest(value) || (0,part$0.Ii)(value).length > 0)
    return void 0;
  return (0,part$0.$V)(value, file, unjudgedOf(value), locate);
}
var MANIFEST = {
  what: (0,part$8.cv)`the manifest`,
  outside: (0,part$8.cv)`move the manifest into the repository`,
  example: "relocation.yaml",
  most: MAX_BYTES,
  tooLarge
};
async function readManifestFile(path, root) {
  const { file, bytes } = await readRepositoryFile(path, root, MANIFEST);
  const text2 = (0,part$4.Hp)(bytes);
  if (text2 === void 0)
    throw notUtf8(file);
  const document = readDocument(text2, file);
  const manifest2 = soundManifest(document, file);
  if (manifest2 !== void 0)
    return manifest2;
  const { refusalOf } = await Promise.all( [__webpack_require__.e(945), __webpack_require__.e(256)]).then(__webpack_require__.bind(__webpack_require__, 7256));
  throw refusalOf(document);
}
var BESIDE = new Set(["id", "name", "type", "apiversion", "dependson"]);
var NO_SUBSCRIPTION = "00000000-0000-0000-0000-000000000000";
function readBicepSnapshot({ root, place }, source) {
  const predicted = (0,part$6.f_)(root, "predictedResources");
  if (predicted?.kind !== "list")
    throw wrong(place(predicted ?? root));
  const [first] = predicted.items;
  if (first !== void 0 && !predicted.items.some(({ kind }) => kind === "map"))
    throw wrong(place(first));
  const described = [];
  const gaps = [];
  for (const tree of predicted.items) {
    const at = place(tree);
    const one = tree.kind === "map" ? describedOf(tree, at, source) : {
      subject: at.path,
      why: (0,part$8.cv)`It is not a resource.`,
      elsewhere: false,
      place: at,
      entry: source.entry
    };
    if ("why" in one)
      gaps.push(one);
    else
      described.push(one);
  }
  const diagnostics = (0,part$6.f_)(root, "diagnostics");
  for (const tree of diagnostics?.kind === "list" ? diagnostics.items : []) {
    gaps.push({
      subject: "bicep snapshot",
      why: (0,part$8.cv)`The prediction is not whole: ${tree.kind === "scalar" ? String(tree.value) : "see the file"}`,
      elsewhere: false,
      place: place(tree),
      entry: source.entry
    });
  }
  return { described, gaps };
}
function wrong(place) {
  return new part$7.yo([
    {
      message: (0,part$8.cv)`the file holds no prediction of Bicep`,
      place,
      expected: (0,part$8.cv)`a list ${"predictedResources"} of resources`,
      help: (0,part$8.cv)`write the file with ${"bicep snapshot main.bicepparam --mode overwrite"}`
    }
  ]);
}
function describedOf(tree, place, source) {
  const id = (0,part$6.$6)(tree, "id");
  const parts = id === void 0 || isExpression(id) ? void 0 : (0,part$14.mh)(id);
  const written = (0,part$6.$6)(tree, "type") ?? "";
  const type = (0,part$15.Vm)(written) ?? parts?.type;
  const gap = { place, entry: source.entry };
  if (type === void 0) {
    return { ...gap, subject: (0,part$8.aM)(written, 200), why: (0,part$8.cv)`The type is not one of Azure.`, elsewhere: false };
  }
  const subscription = parts?.subscription?.toLowerCase();
  const nobody = subscription === NO_SUBSCRIPTION;
  const outside = parts !== void 0 && subscription === void 0;
  if (outside || subscription !== void 0 && !nobody && subscription !== source.subscription) {
    return {
      ...gap,
      subject: type,
      why: (0,part$8.cv)`It is deployed outside of the target subscription, which alone is looked at.`,
      elsewhere: true
    };
  }
  const body = bodyOf(tree);
  const name = parts?.name ?? (0,part$6.$6)(tree, "name") ?? "";
  const resourceGroup = parts?.resourceGroup ?? source.resourceGroup;
  const location = (0,part$6.$6)(tree, "location");
  const apiVersion = (0,part$6.$6)(tree, "apiVersion");
  const known = parts !== void 0 && id !== void 0 && !nobody;
  return {
    ...source.workload === void 0 ? {} : { workload: source.workload },
    type,
    name: (0,part$8.aM)(name, 400),
    ...known ? { id } : {},
    ...resourceGroup === void 0 ? {} : { resourceGroup },
    ...location === void 0 ? {} : { location: (0,part$6.AP)(text(location)) },
    ...(0,part$6.lu)(type, body),
    body,
    ...apiVersion === void 0 ? {} : { apiVersion },
    origin: place
  };
}
function bodyOf(tree) {
  return Object.fromEntries([...tree.entries].filter(([key]) => !BESIDE.has(key.toLowerCase())).map(([key, value]) => [key, valueOf(value)]));
}
function valueOf(tree) {
  switch (tree.kind) {
    case "scalar":
      return typeof tree.value === "string" && isExpression(tree.value) ? (0,part$16.L5)([tree.value.slice(1, -1)]) : tree.value;
    case "list":
      return tree.items.map(valueOf);
    case "map":
      return Object.fromEntries(Array.from(tree.entries, ([key, item]) => [key, valueOf(item)]));
  }
}
function isExpression(text2) {
  return text2.startsWith("[") && !text2.startsWith("[[") && text2.endsWith("]") && text2.length > 2;
}
function text(value) {
  return isExpression(value) ? { known: false, expression: value.slice(1, -1) } : { known: true, value };
}
function declaredIn(manifest2) {
  return manifest2.workloads.flatMap((workload) => {
    const waves = manifest2.waves.filter((wave) => wave.workloads.includes(workload.name)).map(({ name }) => name);
    return workload.resources.map((resource) => planned(manifest2, workload, resource, waves));
  });
}
function isObject2(value) {
  return value !== void 0 && (0,part$16.Fh)(value) && typeof value === "object" && value !== null && !Array.isArray(value);
}
function planned({ locate }, workload, resource, waves) {
  const { id, type, from, to, location, sku, count, zones, tags, properties, method, pointer } = resource;
  const resourceGroup = resource.resourceGroup ?? workload.resourceGroup;
  return {
    key: `${workload.name}.${id}`,
    type,
    name: to ?? from ?? id,
    ...resourceGroup === void 0 ? {} : { resourceGroup },
    ...location === void 0 ? {} : { location: { known: true, value: location } },
    ...sku === void 0 ? {} : { sku: { name: { known: true, value: sku } } },
    ...count === void 0 ? {} : { count: (0,part$6.Gy)(count) },
    ...zones.length === 0 ? {} : { zones: (0,part$5.hY)(zones) },
    ...tags === void 0 ? {} : { tags: (0,part$5.Xk)(tags) },
    workload: workload.name,
    waves,
    ...method === void 0 ? {} : { method },
    ...isObject2(properties) ? { stated: properties } : {},
    origin: locate(pointer)
  };
}
function overlaid(base, over) {
  const members = new Map(Object.entries(base).map((entry2) => [entry2[0].toLowerCase(), entry2]));
  for (const [key, value] of Object.entries(over)) {
    const [name, old] = members.get(key.toLowerCase()) ?? [key, null];
    members.set(key.toLowerCase(), [name, (0,part$16.Gv)(old) && (0,part$16.Gv)(value) ? overlaid(old, value) : value]);
  }
  return Object.fromEntries(members.values());
}
function decided(own, today) {
  const { stated, type } = own;
  const [sku, zones, tags] = [(0,part$5.Zq)(own.sku), (0,part$5.RH)(own.zones), (0,part$5.$F)(own.tags)];
  const isOther = sku?.known === true && !hasName(today, sku.value);
  const size = isOther ? atPath((0,part$6.up)(type), sku.value) : {};
  const remaining = Object.entries(today).filter(([key]) => !(isOther && (0,part$17.QV)(key, "sku")));
  return overlaid(Object.fromEntries(remaining), {
    ...size,
    ...zones.length === 0 ? {} : { zones },
    ...Object.keys(tags).length === 0 ? {} : { tags },
    ...stated === void 0 ? {} : { properties: overlaid(propertiesOf(size), stated) }
  });
}
function hasName({ sku }, wanted) {
  const names = sku !== void 0 && (0,part$16.Gv)(sku) ? [sku["name"], sku["tier"], sku["size"]] : [sku];
  return names.some((name) => typeof name === "string" && (0,part$17.QV)(name, wanted));
}
function atPath(path, value) {
  const [first = "", ...rest] = path;
  return { [first]: rest.length === 0 ? value : atPath(rest, value) };
}
function propertiesOf({ properties }) {
  return properties !== void 0 && (0,part$16.Gv)(properties) ? properties : {};
}
function disagreements(first, second) {
  const found = [];
  const add = (property, a, b) => {
    found.push({
      property,
      says: [
        { text: a, place: first.origin },
        { text: b, place: second.origin }
      ]
    });
  };
  if (first.location?.known === true && second.location?.known === true) {
    if (first.location.value !== second.location.value)
      add("location", first.location.value, second.location.value);
  }
  const [own, wanted] = [(0,part$5.Zq)(first.sku), (0,part$5.Zq)(second.sku)];
  if (own?.known === true && wanted?.known === true) {
    const others = skuNames(second.sku);
    if (!skuNames(first.sku).some((name) => others.some((other) => (0,part$17.QV)(name, other))))
      add("sku", own.value, wanted.value);
  }
  if (isSingle(first) && isSingle(second)) {
    const [a = "", b = ""] = [first, second].map(({ zones }) => (0,part$5.RH)(zones).toSorted().join(", "));
    if (a !== "" && b !== "" && a !== b)
      add("zones", a, b);
  }
  const tags = (0,part$5.$F)(first.tags);
  for (const [name, value] of Object.entries((0,part$5.$F)(second.tags))) {
    const other = (0,part$16.Ms)(tags, name);
    if (other !== void 0 && other !== value)
      add(`tags.${name}`, other, value);
  }
  return found;
}
function absentTags(first, declared) {
  const written = first.body === void 0 ? void 0 : (0,part$16.Ms)(first.body, "tags");
  if (written !== void 0 && !(0,part$16.qE)(written))
    return [];
  const tags = (0,part$5.$F)(first.tags);
  return Object.entries((0,part$5.$F)(declared.tags)).flatMap(([name, value]) => (0,part$16.Ms)(tags, name) === void 0 ? [
    {
      property: `tags.${name}`,
      says: [
        { text: "no such tag", place: first.origin },
        { text: value, place: declared.origin }
      ]
    }
  ] : []);
}
var MOST_PROPERTIES = 20;
function otherProperties(first, { stated, origin }) {
  const found = [];
  const compare = (wanted, planned2, path) => {
    if (planned2 === void 0 || found.length === MOST_PROPERTIES)
      return;
    if ((0,part$16.Gv)(wanted) && (0,part$16.Gv)(planned2)) {
      for (const [key, value] of Object.entries(wanted))
        compare(value, (0,part$16.Ms)(planned2, key), [...path, key]);
    } else if (differ(wanted, planned2)) {
      const says = [
        { text: shortly(planned2), place: first.origin },
        { text: shortly(wanted), place: origin }
      ];
      found.push({ property: (0,part$18.L)(path), says });
    }
  };
  if (stated !== void 0)
    compare(stated, part(first.body, "properties"), ["properties"]);
  return found;
}
function shortly(value) {
  if ((0,part$16.cy)(value))
    return `a list of ${String(value.length)}`;
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
function differ(a, b) {
  if (typeof a === "string" && typeof b === "string")
    return !(0,part$17.QV)(a, b);
  return (0,part$16.c2)(a, b) === false;
}
function isSingle({ count }) {
  return count === void 0 || (0,part$6.j4)(count) === 1;
}
function skuNames(sku) {
  const [name, tier, size, family, capacity] = [
    sku?.name,
    sku?.tier,
    sku?.size,
    sku?.family,
    sku?.capacity
  ].map((member) => member?.known === true ? String(member.value) : void 0);
  const joined = [
    ...name !== void 0 && capacity !== void 0 ? [`${name}_${capacity}`, `${name}${capacity}`] : [],
    ...name !== void 0 && family !== void 0 && capacity !== void 0 ? [`${name}_${family}_${capacity}`] : [],
    ...tier !== void 0 && name !== void 0 ? [`${tier}_${name}`] : []
  ];
  return [...[name, tier, size].filter((text2) => text2 !== void 0), ...joined];
}
function part(value, key) {
  return value !== void 0 && (0,part$16.Gv)(value) && !(0,part$16.cy)(value) ? (0,part$16.Ms)(value, key) : void 0;
}
function keyOf(workload, { type, name }) {
  const types = type.split("/").slice(1);
  const names = name.split("/");
  const tail = types.length === names.length ? types.map((segment, index) => `${segment}/${names[index] ?? ""}`).join("/") : `${types.join("/")}/${name}`;
  return `${workload}.${tail}`;
}
function unique() {
  const taken = new Map();
  return (text2) => {
    let candidate = text2;
    let count = taken.get(text2.toLowerCase()) ?? 0;
    while (taken.has(candidate.toLowerCase())) {
      count += 1;
      candidate = `${text2}#${String(count + 1)}`;
    }
    taken.set(text2.toLowerCase(), count);
    taken.set(candidate.toLowerCase(), taken.get(candidate.toLowerCase()) ?? 0);
    return candidate;
  };
}
var TAG = "relocation-workload";
function workloadFinder(manifest2, declared) {
  const names = new Set(manifest2.workloads.map(({ name }) => name));
  const byKey = new Map();
  for (const resource of declared) {
    const key = (0,part$14.Av)(resource);
    byKey.set(key, [...byKey.get(key) ?? [], resource]);
  }
  const groups = groupOwners(declared);
  const only2 = names.size === 1 ? manifest2.workloads[0]?.name : void 0;
  return (resource) => {
    const tag = (0,part$16.Ms)((0,part$5.$F)(resource.tags), TAG);
    if (tag !== void 0 && names.has(tag))
      return tag;
    for (let outer = (0,part$14.gN)(resource); outer; outer = (0,part$14.gN)(outer)) {
      const wanted = outer;
      const parent = byKey.get((0,part$14.Av)(outer))?.find((one) => (0,part$14.If)(one, wanted));
      if (parent !== void 0)
        return parent.workload;
    }
    if (resource.workload !== void 0 && names.has(resource.workload))
      return resource.workload;
    const owners = groups.get((groupOf(resource) ?? "").toLowerCase());
    const [owner] = owners ?? [];
    if (owner !== void 0 && owners?.size === 1)
      return owner;
    return only2 ?? part$5.IU;
  };
}
function groupOf({ type, name, resourceGroup }) {
  return (0,part$17.QV)(type, "Microsoft.Resources/resourceGroups") ? name : resourceGroup;
}
function groupOwners(declared) {
  const owners = new Map();
  for (const { resourceGroup, workload } of declared) {
    if (resourceGroup === void 0)
      continue;
    const key = resourceGroup.toLowerCase();
    owners.set(key, (owners.get(key) ?? new Set()).add(workload));
  }
  return owners;
}
function reconcile(manifest2, described, asIs = new Map()) {
  const declared = declaredIn(manifest2).map((resource) => withId(manifest2, resource));
  const entries = gather(declared, described);
  const located = entries.flatMap(({ declared: own, identity }) => own === void 0 ? [] : [{ ...own, ...only(identity) }]);
  const workloadOf = workloadFinder(manifest2, located);
  const keys = unique();
  for (const { key } of declared)
    keys(key);
  const resources = [];
  const contradictions = [];
  const aliases = new Map();
  for (const { declared: own, sources } of entries) {
    const [first, ...others] = amendmentsLast(sources);
    if (first === void 0) {
      if (own !== void 0)
        resources.push(filled(own, asIs.get(own.key)));
      continue;
    }
    const resource = merged(own, first, others, () => {
      const workload = workloadOf(first);
      return { key: keys(keyOf(workload, first)), workload, waves: wavesOf(manifest2, workload) };
    });
    resources.push(resource);
    for (const { alias } of sources)
      if (alias !== void 0)
        aliases.set(alias, resource.key);
    const seconds = [...others, ...own === void 0 ? [] : [own]];
    const found = seconds.flatMap((second) => disagreements(first, second));
    const more = own === void 0 ? [] : [...absentTags(first, own), ...otherProperties(resource, own)];
    for (const one of [...found, ...more])
      contradictions.push({ resource, ...one });
  }
  return { resources: linked(resources, aliases), contradictions };
}
function withId(manifest2, resource) {
  const id = (0,part$14.DG)(manifest2.target.subscription.id, resource.resourceGroup, resource.type, resource.name);
  return id === void 0 ? resource : { ...resource, id };
}
function gather(declared, described) {
  const entries = declared.map((one) => ({ declared: one, sources: [], identity: one }));
  const byKey = new Map();
  const file = (entry2) => {
    const key = (0,part$14.Av)(entry2.identity);
    const same = byKey.get(key);
    if (same === void 0)
      byKey.set(key, [entry2]);
    else
      same.push(entry2);
  };
  entries.forEach(file);
  for (const one of described) {
    const entry2 = matching(byKey.get((0,part$14.Av)(one)) ?? [], one);
    if (entry2 === void 0) {
      const added = { sources: [one], identity: one };
      entries.push(added);
      file(added);
    } else {
      entry2.sources.push(one);
      entry2.identity = { ...entry2.identity, ...only(one) };
    }
  }
  return entries;
}
function only({ resourceGroup, id }) {
  return {
    ...resourceGroup === void 0 ? {} : { resourceGroup },
    ...id === void 0 ? {} : { id }
  };
}
function matching(candidates, one) {
  const possible = candidates.filter(({ identity }) => (0,part$14.If)(identity, one));
  return possible.find(({ identity }) => identity.resourceGroup !== void 0 && one.resourceGroup !== void 0) ?? possible[0];
}
function wavesOf(manifest2, workload) {
  return manifest2.waves.filter((wave) => wave.workloads.includes(workload)).map(({ name }) => name);
}
function amendmentsLast(sources) {
  const whole = sources.filter(({ amends }) => amends !== true);
  return [...whole, ...sources.filter(({ amends }) => amends === true)];
}
function merged(own, first, others, home) {
  const described = { ...first };
  delete described.alias;
  delete described.amends;
  const all = [
    first,
    ...others,
    ...own === void 0 ? [] : [own]
  ];
  const whole = bodyOf2(all, others);
  const amended = others.some(({ amends }) => amends === true);
  const facts = whole.body === void 0 || !amended ? {} : (0,part$6.lu)(first.type, whole.body, whole.partial === true ? "what the plan leaves open" : void 0);
  const zones = all.find((one) => (0,part$5.RH)(one.zones).length > 0)?.zones ?? described.zones;
  const sku = all.find((one) => (0,part$5.Zq)(one.sku)?.known === true)?.sku ?? described.sku;
  return {
    ...described,
    ...firstOf(all, "resourceGroup"),
    ...firstOf(all, "id"),
    ...locationOf(all),
    ...sku === void 0 ? {} : { sku },
    ...whole,
    ...writeOf(first, others),
    ...zones === void 0 ? {} : { zones },
    ...facts,
    count: countOf(own, first.count),
    ...own === void 0 ? home() : {
      key: own.key,
      workload: own.workload,
      waves: own.waves,
      declared: own.origin,
      ...own.method === void 0 ? {} : { method: own.method }
    },
    ...others.length === 0 ? {} : { alsoIn: others.map(({ origin }) => origin) }
  };
}
function bodyOf2(all, others) {
  const found = all.find(({ body: body2 }) => body2 !== void 0);
  if (found?.body === void 0)
    return {};
  const { body, apiVersion, partial, whole } = found;
  const amendments = others.flatMap((one) => one.amends === true && one.body !== void 0 && one.body !== body ? [one.body] : []);
  return {
    body: amendments.reduce((whole2, part2) => overlaid(whole2, part2), body),
    ...apiVersion === void 0 ? {} : { apiVersion },
    ...partial === void 0 ? {} : { partial },
    ...whole === void 0 ? {} : { whole }
  };
}
function writeOf(first, others) {
  const amended = others.find((one) => one.amends === true && (0,part$5.yV)(one));
  if ((0,part$5.yV)(first) || amended === void 0)
    return first.write === void 0 ? {} : { write: first.write };
  return { write: amended.write?.known === false ? amended.write : { known: true, value: "update" } };
}
function firstOf(all, key) {
  const value = all.find((one) => one[key] !== void 0)?.[key];
  return value === void 0 ? {} : { [key]: value };
}
function locationOf(all) {
  const values = all.flatMap(({ location }) => location ?? []);
  const value = values.find(({ known }) => known) ?? values[0];
  return value === void 0 ? {} : { location: value };
}
function countOf(own, described) {
  const stated = own?.count?.now;
  if (stated === void 0)
    return described;
  const least = (of) => of.known ? (0,part$6.RN)("highest", stated, of) : stated;
  return {
    now: least(described.now),
    minimum: least(described.minimum),
    maximum: least(described.maximum),
    surge: described.surge
  };
}
function filled(own, asIs) {
  if (asIs === void 0)
    return { ...own, count: own.count ?? (0,part$6.Gy)(1) };
  const stated = (0,part$5.$F)(own.tags);
  const tags = asIs.tags?.known === false ? asIs.tags : (0,part$5.Xk)({ ...missing((0,part$5.$F)(asIs.tags), stated), ...stated });
  return {
    ...own,
    ...own.location === void 0 && asIs.location !== void 0 ? { location: asIs.location } : {},
    ...own.sku === void 0 && asIs.sku !== void 0 ? { sku: asIs.sku } : {},
    ...own.zones === void 0 && asIs.zones !== void 0 ? { zones: asIs.zones } : {},
    count: own.count ?? asIs.count,
    tags,
    ...asIs.body === void 0 ? {} : { body: decided({ ...own, tags }, asIs.body), partial: true },
    alsoIn: [asIs.origin]
  };
}
function missing(tags, others) {
  return Object.fromEntries(Object.entries(tags).filter(([name]) => (0,part$16.Ms)(others, name) === void 0));
}
function linked(resources, aliases) {
  const keys = new Map(resources.flatMap(({ id, key }) => id === void 0 ? [] : [[id.toLowerCase(), key]]));
  return resources.map((resource) => {
    if (resource.dependsOn === void 0)
      return resource;
    const dependsOn = new Set(resource.dependsOn.map((id) => aliases.get(id) ?? keys.get(id.toLowerCase()) ?? id));
    dependsOn.delete(resource.key);
    return { ...resource, dependsOn: [...dependsOn] };
  });
}
var MIB = 1024 * 1024;
function kindOf(most) {
  return {
    what: (0,part$8.cv)`the file`,
    outside: (0,part$8.cv)`move the file into the repository; the manifest names nothing outside of it`,
    example: "main.json",
    most,
    tooLarge: (file) => new part$7.LN([
      {
        message: (0,part$8.cv)`the file ${file} is larger than ${most / MIB} MiB`,
        help: (0,part$8.cv)`name what one deployment needs; split a larger one`
      }
    ])
  };
}
function planFiles(root, values = new part$2.Dw()) {
  const texts = new Map();
  const read2 = async (path) => {
    const { file, real, bytes } = await readRepositoryFile(path, root, kindOf(part$2.uZ));
    const text3 = (0,part$4.Hp)(bytes);
    if (text3 === void 0 && isUtf16(bytes)) {
      throw fault((0,part$8.cv)`the file ${file} is UTF-16 text, and only UTF-8 is read`, (0,part$8.cv)`save it as UTF-8; older versions of PowerShell write UTF-16 with ${">"}, and UTF-8 with ${"| Out-File -Encoding utf8"}`);
    }
    if (text3 === void 0) {
      throw fault((0,part$8.cv)`the file ${file} is not UTF-8 text`, (0,part$8.cv)`save the file as text in UTF-8; of a plan of Terraform write the JSON with ${"terraform show -json"}`);
    }
    return { file, real, text: text3 };
  };
  const text2 = async (path, place) => {
    const reading = texts.get(path) ?? read2(path);
    texts.set(path, reading);
    try {
      return await reading;
    } catch (error) {
      throw placed(error, place);
    }
  };
  return {
    text: text2,
    chunks: async (path, place, most) => {
      try {
        return await openRepositoryFile(path, root, kindOf(most));
      } catch (error) {
        throw placed(error, place);
      }
    },
    has: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.resolve)(root, path)).then(() => true, () => false),
    json: async (path, place, expected) => {
      const named = await text2(path, place);
      try {
        return (0,part$1.Oj)((0,part$2.Vh)(named.file, named.text, values), expected, place);
      } catch (error) {
        throw (0,part$1.to)(error, named.file, place);
      }
    }
  };
}
function isUtf16([first, second]) {
  return first === 255 && second === 254 || first === 254 && second === 255;
}
function placed(error, place) {
  if (!(error instanceof part$7.yo))
    return error;
  const problems = error.problems.map((problem) => ({ place, ...problem }));
  return error instanceof part$7.LN ? new part$7.LN(problems) : new part$7.yo(problems);
}
function fault(message, help) {
  return new part$7.LN([{ message, help }]);
}
async function plannedOf(manifest2, readers) {
  const [work, values] = [new part$2.Jt(), new part$2.Dw()];
  const files = planFiles(readers.root, values);
  const entries = manifest2.inventory ?? [];
  const built = buildAhead(entries, files, readers);
  const readings = [];
  for (const entry2 of entries) {
    const at = (key) => manifest2.locate([...entry2.pointer, key]);
    try {
      readings.push(await read(entry2, { manifest: manifest2, files, readers: built, at, work, values }));
    } catch (error) {
      if (!(error instanceof part$7.yo))
        throw error;
      readings.push(error);
    }
  }
  const failed = readings.filter((reading) => reading instanceof part$7.yo);
  const mistaken = failed.some((one) => one instanceof part$7.kv || !(one instanceof part$7.LN) && ofManifest(one, manifest2));
  if (mistaken)
    throw new part$7.yo(failed.flatMap(({ problems: problems2 }) => problems2));
  const answers = readings.map((reading, index) => {
    if (!(reading instanceof part$7.yo))
      return reading;
    const { problems: problems2 } = reading;
    const pointer = entries[index]?.pointer ?? [];
    return {
      problems: problems2,
      unsound: true,
      gaps: (0,part$2.SJ)(problems2, { pointer, place: manifest2.locate(pointer) })
    };
  });
  const described = answers.flatMap((reading) => reading.described ?? []);
  const deployments = answers.flatMap((reading) => reading.deployments ?? []);
  const rows = answers.flatMap((reading) => reading.rows ?? []);
  const reconciled = reconcile(manifest2, described, (0,part$5.kP)(manifest2, rows));
  const problems = answers.flatMap((reading) => reading.problems ?? []);
  if (problems.length > 0 && reconciled.resources.length === 0)
    throw new part$7.yo(problems);
  const declared = manifest2.workloads.some(({ resources }) => resources.length > 0);
  const refused = problems.length > 0 && !declared && answers.every(({ unsound = false }) => unsound);
  return {
    ...reconciled,
    gaps: answers.flatMap((reading) => reading.gaps ?? []),
    source: answers.flatMap((reading) => reading.listing ?? []),
    terraform: answers.flatMap((reading) => reading.terraform ?? []),
    ...deployments.length === 0 ? {} : { deployments },
    ...refused ? { refused: problems } : {}
  };
}
function buildAhead(entries, files, readers) {
  const { buildBicep } = readers;
  if (buildBicep === void 0)
    return readers;
  const builds = new Map();
  const build = (file) => {
    const known = builds.get(file) ?? buildBicep(file);
    builds.set(file, known);
    return known;
  };
  for (const entry2 of entries) {
    if (entry2.kind !== "bicep")
      continue;
    const { file, parameters = "" } = entry2;
    const path = /\.bicepparam$/i.test(parameters) ? parameters : file;
    if (!/\.json$/i.test(file))
      files.text(path, { file: "", line: 1, column: 1, path: "" }).then(({ real }) => build(real), () => void 0).catch(() => void 0);
  }
  return { ...readers, buildBicep: build };
}
function ofManifest({ problems }, { file }) {
  return problems.some(({ place }) => place === void 0 || place.file === file);
}
async function read(entry2, reading) {
  switch (entry2.kind) {
    case "armTemplate":
      return (await Promise.all( [__webpack_require__.e(141), __webpack_require__.e(509), __webpack_require__.e(326)]).then(__webpack_require__.bind(__webpack_require__, 5326))).readTemplateEntry(entry2, reading);
    case "bicep":
      return (await Promise.all( [__webpack_require__.e(141), __webpack_require__.e(509), __webpack_require__.e(394)]).then(__webpack_require__.bind(__webpack_require__, 6394))).readBicepEntry(entry2, reading);
    case "bicepSnapshot": {
      const { file, resourceGroup, workload, pointer } = entry2;
      return readBicepSnapshot(await reading.files.json(file, reading.at("file"), "bicepSnapshot"), {
        entry: pointer,
        subscription: reading.manifest.target.subscription.id,
        ...resourceGroup === void 0 ? {} : { resourceGroup },
        ...workload === void 0 ? {} : { workload }
      });
    }
    case "terraformPlan":
      return (await Promise.all( [__webpack_require__.e(141), __webpack_require__.e(509), __webpack_require__.e(482)]).then(__webpack_require__.bind(__webpack_require__, 1482))).readTerraformEntry(entry2, reading);
    case "resourceGraph":
      return readGraphEntry(entry2, reading);
  }
}
async function readGraphEntry({ query, snapshot, pointer }, { files, at }) {
  const condition = query === void 0 ? void 0 : (0,part$19.W)(query);
  const listing = { entry: pointer, ...condition === void 0 ? {} : { condition } };
  if (snapshot === void 0)
    return { listing };
  const document = await files.json(snapshot, at("snapshot"), "resourceGraph");
  const { rows, problems, lost, cut } = (0,part$5.Pr)(document);
  const cutGap = cut === void 0 ? [] : [{ subject: document.file, ...cut, elsewhere: false, entry: pointer }];
  return {
    rows,
    listing: {
      ...listing,
      snapshot: {
        file: document.file,
        resources: rows.map(({ resource }) => resource),
        complete: cut === void 0 && !lost
      }
    },
    gaps: [...cutGap, ...(0,part$2.KQ)(problems, { pointer, place: at("snapshot") })],
    ...problems.length === 0 ? {} : { problems, unsound: rows.length === 0 }
  };
}
var SECONDS = 60;
var MOST_BYTES2 = 64 * 1024 * 1024;
var PASSED = [
  "PATH",
  "HOME",
  "USERPROFILE",
  "SystemRoot",
  "TEMP",
  "TMP",
  "TMPDIR",
  "LANG",
  "AZURE_CONFIG_DIR",
  "DOTNET_ROOT",
  "DOTNET_BUNDLE_EXTRACT_BASE_DIR",
  "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"
];
function bicepBuilder(env, limits = { seconds: SECONDS, bytes: MOST_BYTES2 }) {
  const own = Object.fromEntries(PASSED.flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]]));
  const run = async (program, args, cwd) => {
    const { execFile } = await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
    return new Promise((resolve2) => {
      const options = {
        cwd,
        env: own,
        timeout: limits.seconds * 1e3,
        killSignal: "SIGKILL",
        maxBuffer: limits.bytes,
        windowsHide: true,
        encoding: "utf8"
      };
      const child = execFile(program, [...args], options, (error, stdout, stderr) => {
        if (error === null)
          resolve2({ kind: "built", stdout });
        else if (error.code === "ENOENT" || error.code === "EACCES")
          resolve2({ kind: "missing" });
        else if (error.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER")
          resolve2({ kind: "too-large" });
        else if (error.killed === true)
          resolve2({ kind: "timed-out", seconds: limits.seconds });
        else
          resolve2({ kind: "failed", stderr });
      });
      child.stdin?.end();
    });
  };
  return async (file) => {
    const word = /\.bicepparam$/i.test(file) ? "build-params" : "build";
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.dirname)(file);
    const direct = await run("bicep", [word, file, "--stdout", "--no-restore"], cwd);
    if (direct.kind !== "missing")
      return direct;
    const args = ["bicep", word, "--file", file, "--stdout", "--no-restore"];
    const through = process.platform === "win32" ? /^[A-Za-z0-9:/\\._-]+$/.test(file) ? await run("cmd.exe", ["/d", "/s", "/c", "az", ...args], cwd) : direct : await run("az", args, cwd);
    return through.kind === "failed" && NOT_INSTALLED.test(through.stderr) ? { kind: "missing" } : through;
  };
}
var NOT_INSTALLED = /bicep CLI not found|not recognized|is misspelled or not recognized|az bicep install/i;
async function readManifest(options) {
  const manifest2 = await readManifestFile(options.manifest, options.root);
  refuseForeign(manifest2, options.allowedSubscriptions ?? []);
  return manifest2;
}
function readPlan(manifest2, options) {
  return plannedOf(manifest2, {
    root: options.root,
    now: options.now,
    buildBicep: bicepBuilder(options.env)
  });
}
function refuseForeign(manifest2, allowed) {
  for (const side of ["source", "target"]) {
    const { id } = manifest2[side].subscription;
    if (allowed.length === 0 || allowed.includes(id))
      continue;
    throw (0,part$7.IF)(`the ${side} subscription is not one that this workflow allows`, {
      place: manifest2.locate([side, "subscription", "id"]),
      expected: "a subscription of the input `subscriptions`",
      help: "correct the manifest, or have the owner of the workflow add the subscription to that input"
    });
  }
}
 }),
 729:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   W: () => ( graphCondition)
 });
var STRING = /^(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/;
var LONGEST = 4e3;
function graphCondition(text) {
  if (text.length > LONGEST)
    return void 0;
  const parts = clausesOf(text.replace(/\s+/g, " ").trim());
  if (parts === void 0)
    return void 0;
  const [first = "", ...rest] = parts;
  const all = /^resources$/i.test(first) ? rest : parts;
  const clauses = all.map((part, index) => {
    const condition = /^where (.+)$/i.exec(part)?.[1];
    return condition ?? (index === 0 && all === parts ? part : "");
  });
  if (clauses.length === 0 || clauses.some((clause) => clause === "" || OPERATOR.test(clause)))
    return void 0;
  return clauses.map((clause) => `where ${clause}`).join(" | ");
}
var OPERATOR = /^(?:where|project\S*|extend|summarize|join|union|mv-?\S*|order|sort|top|limit|take|count|distinct|parse\S*|let|set|declare|print|evaluate|invoke|render|resources|\w*resources)(?: |$)/i;
function clausesOf(text) {
  const parts = [];
  let part = "";
  let depth = 0;
  for (let at = 0; at < text.length; ) {
    const quoted = STRING.exec(text.slice(at))?.[0];
    if (quoted !== void 0) {
      part += quoted;
      at += quoted.length;
      continue;
    }
    const letter = text[at] ?? "";
    if (/['"`@;\u0000-\u001f\u007f]/.test(letter) || text.startsWith("//", at))
      return void 0;
    if (letter === "(")
      depth += 1;
    if (letter === ")")
      depth -= 1;
    if (depth < 0 || letter === "|" && depth > 0)
      return void 0;
    if (letter === "|") {
      parts.push(part.trim());
      part = "";
    } else
      part += letter;
    at += 1;
  }
  return depth === 0 ? [...parts, part.trim()] : void 0;
}
 }),
 466:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   x: () => ( AREAS)
 });
var AREAS = [
  "subscription",
  "policy",
  "rbac",
  "identity",
  "budget",
  "cost",
  "region",
  "quota",
  "network",
  "vault",
  "certificate",
  "domain",
  "data",
  "connection",
  "operations",
  "method",
  "wave",
  "cutover"
];
 }),
 3401:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $C: () => ( expectBicep),
   Oj: () => ( expectKind),
   to: () => ( explained)
 });
 var part$0 = __webpack_require__(9314);
 var part$2 = __webpack_require__(2497);
 var part$1 = __webpack_require__(5616);
var WORDS = {
  template: { is: (0,part$2.cv)`an ARM template`, where: (0,part$2.cv)`name it under ${"armTemplate"}` },
  parameters: {
    is: (0,part$2.cv)`a file of parameters`,
    where: (0,part$2.cv)`name it under ${"parameters"}, beside the template that it is for`
  },
  terraformPlan: { is: (0,part$2.cv)`the JSON of a Terraform plan`, where: (0,part$2.cv)`name it under ${"terraformPlan"}` },
  bicepSnapshot: { is: (0,part$2.cv)`a snapshot of Bicep`, where: (0,part$2.cv)`name it under ${"bicepSnapshot"}` },
  resourceGraph: {
    is: (0,part$2.cv)`an export of Resource Graph`,
    where: (0,part$2.cv)`name it as ${"snapshot"} under ${"resourceGraph"}`
  },
  terraformState: {
    is: (0,part$2.cv)`a Terraform state`,
    where: (0,part$2.cv)`name the JSON that ${"terraform show -json"} writes of a plan, under ${"terraformPlan"}`
  },
  resourceList: {
    is: (0,part$2.cv)`a list of Azure Resource Manager`,
    where: (0,part$2.cv)`write the resources with ${"az graph query -o json"} and name the file as ${"snapshot"} under ${"resourceGraph"}`
  }
};
function kindOf(root) {
  if (root.kind === "list")
    return root.items.some((item) => (0,part$0.f_)(item, "id")) ? "resourceGraph" : void 0;
  const schema = (0,part$0.$6)(root, "$schema")?.toLowerCase() ?? "";
  const has = (name) => (0,part$0.f_)(root, name) !== void 0;
  if (/deploymentparameters\.json/.test(schema))
    return "parameters";
  if (/deploymenttemplate\.json/.test(schema))
    return "template";
  if (has("format_version") && (has("resource_changes") || has("planned_values")))
    return "terraformPlan";
  if (has("terraform_version") && (has("values") || has("lineage") || has("resources")))
    return "terraformState";
  if (has("predictedResources"))
    return "bicepSnapshot";
  if ((0,part$0.f_)(root, "data")?.kind === "list" && !has("resources"))
    return "resourceGraph";
  const listed = (0,part$0.gT)(root, "value");
  if (listed !== void 0 && !has("resources") && listed.items.some((item) => (0,part$0.f_)(item, "id") !== void 0))
    return "resourceList";
  return void 0;
}
function expectKind(document, expected, place) {
  const kind = kindOf(document.root);
  if (kind === void 0 || kind === expected)
    return document;
  const { is, where } = WORDS[kind];
  throw (0,part$1.IF)((0,part$2.cv)`the file ${document.file} is ${(0,part$2.lS)(is)}`, {
    place,
    expected: WORDS[expected].is,
    help: where
  });
}
var FILES = [
  [/\.bicep$/i, (0,part$2.cv)`this is a Bicep file: name it under ${"bicep"}`],
  [
    /\.bicepparam$/i,
    (0,part$2.cv)`this is a ${".bicepparam"} file: name it as ${"parameters"} of an entry under ${"bicep"}, or write its JSON with ${"bicep build-params"}`
  ],
  [
    /\.(tf|tfvars|tofu)$/i,
    (0,part$2.cv)`this is the configuration of Terraform: name the JSON that ${"terraform show -json"} writes of a plan, under ${"terraformPlan"}`
  ],
  [/\.ya?ml$/i, (0,part$2.cv)`this is YAML, and JSON is expected`],
  [/\.csv$/i, (0,part$2.cv)`this is a table: write the export with ${"az graph query -o json"}`]
];
function expectBicep(file, place) {
  const hint = /\.bicep$/i.test(file) ? void 0 : hintOf(file);
  if (hint !== void 0)
    throw new part$1.kv([
      { message: (0,part$2.cv)`the file ${file} is not a Bicep file`, place, expected: (0,part$2.cv)`${".bicep"}`, help: hint }
    ]);
}
function hintOf(file) {
  return FILES.find(([name]) => name.test(file))?.[1];
}
function explained(error, file, place) {
  const hint = hintOf(file);
  if (hint === void 0 || !(error instanceof part$1.yo))
    return error;
  const [first] = error.problems;
  return (0,part$1.IF)(first?.message ?? (0,part$2.cv)`the file is not JSON`, { place, help: hint });
}
 })
};
