export const id = 5883;
export const ids = [5883];
export const modules = {
 2033:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $6: () => ( textAt),
   Dw: () => ( ValueBudget),
   F8: () => ( groupOf),
   Jn: () => ( elsewhere),
   Jt: () => ( ExpansionWork),
   KQ: () => ( unreadParts),
   LR: () => ( ExpansionExhausted),
   N3: () => ( EXPRESSION),
   QT: () => ( BOUNDS),
   SC: () => ( mapAt),
   SJ: () => ( unreadEntry),
   Tl: () => ( MOST_INSTANCES),
   Vh: () => ( readJson),
   f_: () => ( entry),
   fh: () => ( nameText),
   gT: () => ( listAt),
   jv: () => ( proseOf),
   kX: () => ( MOST_RESOURCES),
   mL: () => ( MOST_COPIES),
   pj: () => ( plain),
   rq: () => ( pointerOf),
   uZ: () => ( MOST_BYTES),
   vy: () => ( MOST_PROBLEMS2)
 });
 var part$2 = __webpack_require__(6394);
 var part$0 = __webpack_require__(8439);
 var part$1 = __webpack_require__(3913);
 var part$3 = __webpack_require__(5879);
function entry(tree, name) {
  if (tree?.kind !== "map")
    return void 0;
  const exact = tree.entries.get(name);
  if (exact !== void 0)
    return exact;
  const wanted = name.toLowerCase();
  if (tree.entries.size > SMALL)
    return foldedOf(tree).get(wanted);
  for (const [key, value] of tree.entries) {
    if (key.length === name.length && key.toLowerCase() === wanted)
      return value;
  }
  return void 0;
}
var SMALL = 32;
function foldedOf(tree) {
  const { size } = tree.entries;
  if (tree.folded?.size === size)
    return tree.folded.byKey;
  const byKey = new Map();
  for (const [key, value] of tree.entries) {
    const folded = key.toLowerCase();
    if (!byKey.has(folded))
      byKey.set(folded, value);
  }
  tree.folded = { size, byKey };
  return byKey;
}
function mapAt(tree, name) {
  const found = entry(tree, name);
  return found?.kind === "map" ? found : void 0;
}
function listAt(tree, name) {
  const found = entry(tree, name);
  return found?.kind === "list" ? found : void 0;
}
function textAt(tree, name) {
  const found = entry(tree, name);
  return found?.kind === "scalar" && typeof found.value === "string" ? found.value : void 0;
}
function pointerOf(tree) {
  const steps = [];
  for (let at = tree; at.parent !== void 0; at = at.parent)
    steps.push(at.key);
  return steps.reverse();
}
function plain(tree) {
  switch (tree.kind) {
    case "scalar":
      return tree.value;
    case "list":
      return tree.items.map(plain);
    case "map":
      return Object.fromEntries(Array.from(tree.entries, ([key, item]) => [key, plain(item)]));
  }
}
function placer(file, text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
    starts.push(at + 1);
  return (offset, pointer) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset)
        low = middle;
      else
        high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1, path: (0,part$2.L)(pointer) };
  };
}
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
      return (0,part$3.cv)`the file contains more than ${MOST_IN_FILE} values`;
    return this.#run < 0 ? (0,part$3.cv)`the files of the run contain more than ${MOST_IN_RUN} values` : void 0;
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
        throw new Unreadable(this.at + wrong, "a text contains a control character");
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
var MOST_BYTES = 20 * part$1.D6;
var DEEPEST = 250;
var DEEPEST_SHOWN = 20;
var MOST_PROBLEMS = 100;
function readJson(file, text, values = new ValueBudget()) {
  const place = placer(file, text);
  if (text.length > MOST_BYTES) {
    throw new part$0.yo([
      {
        message: (0,part$3.cv)`the file is larger than ${MOST_BYTES / 1048576} MB`,
        place: { file, line: 1, column: 1, path: "(document)" }
      }
    ]);
  }
  if (text.trim() === "") {
    const at = { file, line: 1, column: 1, path: "(document)" };
    throw new part$0.yo([{ message: (0,part$3.cv)`the file is empty, which is not JSON`, place: at }]);
  }
  values.open();
  const reader = new Reader(text, place, values);
  const root = reader.document();
  if (reader.problems.length > 0)
    throw new part$0.yo(reader.problems.slice(0, MOST_PROBLEMS));
  const { notices } = reader;
  return {
    file,
    root,
    place: (tree) => place(tree.at, pointerOf(tree)),
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
      const place = this.#place(error.at, open === void 0 ? [] : pointerOf(open).slice(0, DEEPEST_SHOWN));
      throw new part$0.yo([
        ...this.problems.slice(0, MOST_PROBLEMS),
        {
          message: error instanceof TooLarge ? error.reason : (0,part$3.cv)`the file is not JSON: ${error.message}`,
          place,
          ...error instanceof TooLarge ? { help: (0,part$3.cv)`split the file` } : {}
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
    const place = () => this.#place(value.at, pointerOf(value));
    if (name === "__proto__") {
      if (this.problems.length < MOST_PROBLEMS)
        this.problems.push({ message: (0,part$3.cv)`the key ${name} is reserved`, place: place() });
      return;
    }
    const first = entries.get(name);
    entries.set(name, value);
    if (first === void 0 || this.notices.length >= MOST_PROBLEMS)
      return;
    const line = this.#place(first.at, []).line;
    this.notices.push({
      message: (0,part$3.cv)`the key ${name} stands here again, first in line ${line}. The last one counts`,
      place: place()
    });
  }
};
function elsewhere(scope, target) {
  const where = otherPlace(scope, target);
  return where && (0,part$3.cv)`It is deployed to ${(0,part$3.lS)(where)}, and only the target subscription is looked at.`;
}
function otherPlace(scope, target) {
  if (scope.kind === "managementGroup")
    return (0,part$3.cv)`a management group`;
  if (scope.kind === "tenant")
    return (0,part$3.cv)`the tenant`;
  const { subscriptionId: home } = scope;
  return home?.known === true && home.value.toLowerCase() !== target ? (0,part$3.cv)`another subscription` : void 0;
}
function nameText(name) {
  return name.known ? name.value : `[${(0,part$3.aM)(name.expression, 200)}]`;
}
function groupOf({ resourceGroup }) {
  return resourceGroup?.known === true ? { resourceGroup: resourceGroup.value } : {};
}
function proseOf(message) {
  if (message.split("`").length % 2 === 0)
    return (0,part$3.cv)`${message}`;
  const text = message.replace(/^[a-z]/, (letter) => letter.toUpperCase());
  return (0,part$3.em)(/[.!?]$/.test(text) ? text : `${text}.`);
}
var MOST_FAULTS = 20;
function unreadEntry(problems, entry2) {
  return gapsOf(problems, entry2, ({ file }) => file);
}
function unreadParts(problems, entry2) {
  return gapsOf(problems, entry2, ({ path, file }) => `${path} of ${file}`).map((gap) => ({
    ...gap,
    part: true
  }));
}
function gapsOf(problems, { pointer, place: fallback }, subject) {
  const gaps = problems.slice(0, MOST_FAULTS).map((problem) => gapAt(proseOf((0,part$0.Fq)(problem)), problem.place ?? fallback));
  const left = problems.length - gaps.length;
  const place = problems[MOST_FAULTS]?.place ?? fallback;
  return left <= 0 ? gaps : [...gaps, gapAt((0,part$3.cv)`There are ${left} more faults in ${place.file}.`, place)];
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
 9485:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $C: () => ( expectBicep),
   Oj: () => ( expectKind),
   to: () => ( explained)
 });
 var part$0 = __webpack_require__(2033);
 var part$1 = __webpack_require__(8439);
 var part$2 = __webpack_require__(5879);
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
  facts: {
    is: (0,part$2.cv)`a snapshot of facts`,
    where: (0,part$2.cv)`name it with ${"--snapshot"}`
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
  if (/^urn:azure-relocation-readiness:snapshot:/.test(schema))
    return "facts";
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
var TABLE = (0,part$2.cv)`this is a table: write the export with ${"az graph query -o json"} and name the file as ${"snapshot"} under ${"resourceGraph"}`;
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
  [
    /(\.(tfplan|plan\.out)|(^|\/)tfplan)$/i,
    (0,part$2.cv)`this is a plan in Terraform's own format: name the JSON that ${"terraform show -json"} writes of it, under ${"terraformPlan"}`
  ],
  [/\.html?$/i, (0,part$2.cv)`this is a page of the web, and JSON is expected`],
  [/\.(csv|tsv|xlsx)$/i, TABLE]
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
function contentHint(text) {
  if (text.trim() === "")
    return (0,part$2.cv)`write the file again: it contains nothing`;
  if (text.startsWith("\0") || text.charAt(1) === "\0")
    return (0,part$2.cv)`this is UTF-16 text, and only UTF-8 is read: save it as UTF-8`;
  const head = text.slice(0, 2e3).trimStart();
  if (/^"?[A-Za-z_][\w ]*"?(,"?[A-Za-z_][\w ]*"?)+\r?\n/.test(head))
    return TABLE;
  if (/^\{[^\n]*\}\r?\n\{/.test(text))
    return (0,part$2.cv)`this is one document a line: put them into one list`;
  return /[\]}]\s*$/.test(text) ? void 0 : (0,part$2.cv)`the file seems to be cut off: write it again as a whole`;
}
function isNotJson({ message }) {
  return message.startsWith("the file is ") && message.includes("not JSON");
}
function explained(error, file, place, text) {
  if (!(error instanceof part$1.yo))
    return error;
  const hint = hintOf(file);
  if (hint === void 0) {
    const what = text === void 0 ? void 0 : contentHint(text);
    return what === void 0 ? error : new part$1.yo(error.problems.map((problem) => isNotJson(problem) ? { help: what, ...problem } : problem));
  }
  const [first] = error.problems;
  return (0,part$1.IF)(first?.message ?? (0,part$2.cv)`the file is not JSON`, { place, help: hint });
}
 }),
 6645:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   BD: () => ( PlanBudget),
   LO: () => ( PlanTooLarge),
   aC: () => ( valuesIn),
   ui: () => ( MOST_PLAN_BYTES)
 });
 var part$0 = __webpack_require__(8439);
 var part$1 = __webpack_require__(3913);
 var part$2 = __webpack_require__(5879);
var MOST_PLAN_BYTES = 256 * part$1.D6;
var CONTAINER = 3;
var LIMITS = { bytes: MOST_PLAN_BYTES, values: 9e6, resources: 5e4 };
var CHARACTERS = 32;
var USUAL_KEYS = 128;
var RARE_KEY = 6;
var PlanTooLarge = class extends part$0.LN {
};
var PlanBudget = class {
  #limits;
  #bytes = 0;
  #values = 0;
  #resources = 0;
  constructor(limits = LIMITS) {
    this.#limits = limits;
  }
  takeBytes(count, place) {
    this.#bytes += count;
    if (this.#bytes > this.#limits.bytes)
      throw tooLarge((0,part$2.cv)`the Terraform plans of the run are larger than ${this.#limits.bytes / part$1.D6} MiB together`, place);
  }
  takeValues(count, place) {
    this.#values += count;
    if (this.#values > this.#limits.values)
      throw tooLarge((0,part$2.cv)`the Terraform plans of the run contain more than ${this.#limits.values} values up to here`, place);
  }
  takeResources(count) {
    this.#resources += count;
    return this.#resources <= this.#limits.resources ? void 0 : (0,part$2.cv)`the Terraform plans of the run make more than ${this.#limits.resources} resources. Nothing is read from here on`;
  }
};
function tooLarge(message, place) {
  return new PlanTooLarge([{ message, place, help: (0,part$2.cv)`plan the parts of the configuration by themselves` }]);
}
function valuesIn(json) {
  if (typeof json === "string")
    return 1 + Math.floor(json.length / CHARACTERS);
  if (typeof json !== "object" || json === null)
    return 1;
  let count = CONTAINER;
  if (isList(json)) {
    for (const item of json)
      count += valuesIn(item);
    return count;
  }
  let keys = 0;
  for (const key in json) {
    keys += 1;
    if (keys > USUAL_KEYS)
      count += RARE_KEY + Math.floor(key.length / CHARACTERS);
    count += valuesIn(json[key] ?? null);
  }
  return count;
}
function isList(json) {
  return Array.isArray(json);
}
 }),
 6398:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   H: () => ( judgedAsOf)
 });
function judgedAsOf({ now, clock }) {
  return now ?? clock;
}
 }),
 9842:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   l: () => ( inventoryProblems),
   s: () => ( plannedOf)
 });
 var part$0 = __webpack_require__(6645);
 var part$1 = __webpack_require__(9485);
 var part$2 = __webpack_require__(2033);
 var part$3 = __webpack_require__(4273);
 var part$4 = __webpack_require__(4182);
 var part$14 = __webpack_require__(1800);
 var part$5 = __webpack_require__(3806);
 var part$12 = __webpack_require__(9303);
 var part$6 = __webpack_require__(474);
 var part$7 = __webpack_require__(6379);
 var part$19 = __webpack_require__(1105);
 var part$8 = __webpack_require__(9330);
 var part$13 = __webpack_require__(3076);
 var part$15 = __webpack_require__(6394);
 var part$9 = __webpack_require__(8439);
 var part$10 = __webpack_require__(3913);
 var part$16 = __webpack_require__(865);
 var part$11 = __webpack_require__(5879);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1455);
 var node_path__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6760);
var BESIDE = new Set(["id", "name", "type", "apiversion", "dependson"]);
var NO_SUBSCRIPTION = "00000000-0000-0000-0000-000000000000";
function readBicepSnapshot({ root, place }, source) {
  const predicted = (0,part$2.f_)(root, "predictedResources");
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
      why: (0,part$11.cv)`It is not a resource.`,
      elsewhere: false,
      place: at,
      entry: source.entry
    };
    if ("why" in one)
      gaps.push(one);
    else
      described.push(one);
  }
  const diagnostics = (0,part$2.f_)(root, "diagnostics");
  for (const tree of diagnostics?.kind === "list" ? diagnostics.items : []) {
    gaps.push({
      subject: "bicep snapshot",
      why: (0,part$11.cv)`The prediction is not whole: ${tree.kind === "scalar" ? String(tree.value) : "see the file"}`,
      elsewhere: false,
      place: place(tree),
      entry: source.entry
    });
  }
  return { described, gaps };
}
function wrong(place) {
  return new part$9.yo([
    {
      message: (0,part$11.cv)`the file contains no prediction of Bicep`,
      place,
      expected: (0,part$11.cv)`a list ${"predictedResources"} of resources`,
      help: (0,part$11.cv)`write the file with ${"bicep snapshot main.bicepparam --mode overwrite"}`
    }
  ]);
}
function describedOf(tree, place, source) {
  const id = (0,part$2.$6)(tree, "id");
  const parts = id === void 0 || isExpression(id) ? void 0 : (0,part$4.mh)(id);
  const written = (0,part$2.$6)(tree, "type") ?? "";
  const type = (0,part$8.Vm)(written) ?? parts?.type;
  const gap = { place, entry: source.entry };
  if (type === void 0) {
    return { ...gap, subject: (0,part$11.aM)(written, 200), why: (0,part$11.cv)`The type is not one of Azure.`, elsewhere: false };
  }
  const subscription = parts?.subscription?.toLowerCase();
  const nobody = subscription === NO_SUBSCRIPTION;
  const outside = parts !== void 0 && subscription === void 0;
  if (outside || subscription !== void 0 && !nobody && subscription !== source.subscription) {
    return {
      ...gap,
      subject: type,
      why: (0,part$11.cv)`It is deployed outside of the target subscription, which alone is looked at.`,
      elsewhere: true
    };
  }
  const body = bodyOf(tree);
  const name = parts?.name ?? (0,part$2.$6)(tree, "name") ?? "";
  const resourceGroup = parts?.resourceGroup ?? source.resourceGroup;
  const location = (0,part$2.$6)(tree, "location");
  const apiVersion = (0,part$2.$6)(tree, "apiVersion");
  const known = parts !== void 0 && id !== void 0 && !nobody;
  return {
    ...source.workload === void 0 ? {} : { workload: source.workload },
    type,
    name: (0,part$11.aM)(name, 400),
    ...known ? { id } : {},
    ...resourceGroup === void 0 ? {} : { resourceGroup },
    ...location === void 0 ? {} : { location: (0,part$5.AP)(text(location)) },
    ...(0,part$5.lu)(type, body),
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
      return typeof tree.value === "string" && isExpression(tree.value) ? (0,part$12.L5)([tree.value.slice(1, -1)]) : tree.value;
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
var MOST_PROBLEMS = 20;
function readGraphExport(document) {
  const { root, place } = document;
  const problems = [];
  const found = new Map();
  let lost = false;
  for (const row of rowsOf(document)) {
    const { tree } = row;
    if ("message" in row) {
      problems.push({ place: place(tree), ...wanted(row.message) });
      lost = true;
      continue;
    }
    const { columns, wrong: wrong2 } = (0,part$3.Ej)(row.columns);
    for (const { problem } of wrong2)
      problems.push({ place: place(tree), ...problem });
    const id = textOf(columns, "id");
    const parts = id === void 0 ? void 0 : (0,part$4.mh)(id);
    if (id === void 0 || parts === void 0) {
      problems.push({
        message: id === void 0 ? (0,part$11.cv)`a row has no ${"id"}` : (0,part$11.cv)`${id} is not the id of a resource`,
        place: place(tree),
        expected: (0,part$11.cv)`the id of a resource in each row`,
        help: (0,part$11.cv)`add ${"id"} to the columns of ${"project"} in the query, and ask the table ${"resources"}`
      });
      lost = true;
      continue;
    }
    const key = id.toLowerCase();
    if (!found.has(key))
      found.set(key, {
        resource: resourceOf(id, parts, columns),
        columns,
        unread: wrong2.map(({ name }) => name.toLowerCase()),
        place: place(tree)
      });
  }
  if (found.size === 0 && problems.length > 0)
    throw new part$9.yo(problems.slice(0, MOST_PROBLEMS));
  const rows = [...found.values()];
  const why = cutOf(root, rows.length);
  return { rows, problems, lost, ...why === void 0 ? {} : { cut: { why, place: place(root) } } };
}
function wanted(message) {
  return {
    message,
    expected: (0,part$11.cv)`the JSON of ${"az graph query"}: a list ${"data"} of resources`,
    help: (0,part$11.cv)`write the file with ${"az graph query -q \u2026 -o json"}`
  };
}
function rowsOf({ root, place }) {
  const wrong2 = (tree, message) => new part$9.yo([{ place: place(tree), ...wanted(message) }]);
  const data = root.kind === "list" ? root : (0,part$2.f_)(root, "data");
  if (data === void 0)
    throw wrong2(root, (0,part$11.cv)`the file contains no answer of Resource Graph`);
  if (data.kind === "list") {
    return data.items.map((tree) => {
      const columns = (0,part$2.pj)(tree);
      return (0,part$3.Gv)(columns) ? { tree, columns } : { tree, message: (0,part$11.cv)`a row is not an object` };
    });
  }
  const names = (0,part$2.gT)(data, "columns")?.items.map((column) => {
    const name = (0,part$2.f_)(column, "name");
    return name?.kind === "scalar" && typeof name.value === "string" ? name.value : void 0;
  });
  const rows = (0,part$2.gT)(data, "rows");
  if (names === void 0 || rows === void 0 || names.includes(void 0))
    throw wrong2(data, (0,part$11.cv)`${"data"} is neither a list of resources nor a table`);
  return rows.items.map((tree) => {
    if (tree.kind !== "list" || tree.items.length !== names.length)
      return { tree, message: (0,part$11.cv)`a row does not have the ${names.length} columns of the table` };
    const cells = tree.items.map(part$2.pj);
    return {
      tree,
      columns: Object.fromEntries(names.map((name, index) => [name ?? "", cells[index] ?? null]))
    };
  });
}
function cutOf(root, count) {
  if (root.kind !== "map")
    return void 0;
  const value = (name) => {
    const found = (0,part$2.f_)(root, name);
    return found === void 0 ? null : (0,part$2.pj)(found);
  };
  const more = [value("skip_token"), value("skipToken"), value("$skipToken")].some((token) => typeof token === "string" && token !== "");
  const truncated = value("resultTruncated") ?? value("result_truncated");
  if (more || truncated === true || typeof truncated === "string" && (0,part$13.QV)(truncated, "true"))
    return (0,part$11.cv)`The answer was cut off after a page, so the file does not list all resources.`;
  const totals = [value("totalRecords"), value("total_records")];
  const total = totals.find((number) => typeof number === "number");
  return typeof total === "number" && total > count ? (0,part$11.cv)`The file holds ${count} of ${total} resources.` : void 0;
}
function resourceOf(id, { type, name, resourceGroup }, columns) {
  const location = textOf(columns, "location");
  const managedBy = textOf(columns, "managedBy");
  const sku = (0,part$12.Ms)(columns, "sku");
  const skuName = sku !== void 0 && (0,part$3.Gv)(sku) ? textOf(sku, "name") : textOf(columns, "sku");
  return {
    id,
    type,
    name,
    ...resourceGroup === void 0 ? {} : { resourceGroup },
    ...location === void 0 || location === "" ? {} : { location },
    ...skuName === void 0 ? {} : { sku: skuName },
    ...managedBy === void 0 || managedBy === "" ? {} : { managedBy },
    ...tagsOf(columns),
    ...rangesOf(type, columns)
  };
}
function tagsOf(columns) {
  const tags = (0,part$12.Ms)(columns, "tags");
  if (tags === void 0)
    return {};
  if (tags === null)
    return { tags: {} };
  if (!(0,part$3.Gv)(tags))
    return {};
  return {
    tags: Object.fromEntries(Object.entries(tags).flatMap(([name, value]) => typeof value === "string" ? [[name, value]] : []))
  };
}
function rangesOf(type, columns) {
  if (!(0,part$8.n6)(type, "Microsoft.Network/virtualNetworks"))
    return {};
  const prefixes = ["properties", "addressSpace", "addressPrefixes"].reduce((value, key) => value !== void 0 && (0,part$3.Gv)(value) ? (0,part$12.Ms)(value, key) : void 0, columns);
  if (!Array.isArray(prefixes))
    return {};
  return { ranges: prefixes.filter((one) => typeof one === "string") };
}
function textOf(columns, name) {
  const value = (0,part$12.Ms)(columns, name);
  return typeof value === "string" ? value : void 0;
}
function declaredIn(manifest) {
  return manifest.workloads.flatMap((workload) => {
    const waves = manifest.waves.filter((wave) => wave.workloads.includes(workload.name)).map(({ name }) => name);
    return workload.resources.map((resource) => planned(manifest, workload, resource, waves));
  });
}
function isObject3(value) {
  return value !== void 0 && (0,part$12.Fh)(value) && typeof value === "object" && value !== null && !Array.isArray(value);
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
    ...count === void 0 ? {} : { count: (0,part$5.Gy)(count) },
    ...zones.length === 0 ? {} : { zones: (0,part$14.hY)(zones) },
    ...tags === void 0 ? {} : { tags: (0,part$14.Xk)(tags) },
    workload: workload.name,
    waves,
    ...method === void 0 ? {} : { method },
    ...isObject3(properties) ? { stated: properties } : {},
    origin: locate(pointer)
  };
}
function overlaid(base, over) {
  const members = new Map(Object.entries(base).map((entry2) => [entry2[0].toLowerCase(), entry2]));
  for (const [key, value] of Object.entries(over)) {
    const [name, old] = members.get(key.toLowerCase()) ?? [key, null];
    members.set(key.toLowerCase(), [name, (0,part$12.Gv)(old) && (0,part$12.Gv)(value) ? overlaid(old, value) : value]);
  }
  return Object.fromEntries(members.values());
}
function decided(own, today) {
  const { stated, type } = own;
  const [sku, zones, tags] = [(0,part$14.Zq)(own.sku), (0,part$14.RH)(own.zones), (0,part$14.$F)(own.tags)];
  const isOther = sku?.known === true && !hasName(today, sku.value);
  const size = isOther ? atPath((0,part$5.up)(type), sku.value) : {};
  const remaining = Object.entries(today).filter(([key]) => !(isOther && (0,part$13.QV)(key, "sku")));
  return overlaid(Object.fromEntries(remaining), {
    ...size,
    ...zones.length === 0 ? {} : { zones },
    ...Object.keys(tags).length === 0 ? {} : { tags },
    ...stated === void 0 ? {} : { properties: overlaid(propertiesOf(size), stated) }
  });
}
function hasName({ sku }, wanted2) {
  const names = sku !== void 0 && (0,part$12.Gv)(sku) ? [sku["name"], sku["tier"], sku["size"]] : [sku];
  return names.some((name) => typeof name === "string" && (0,part$13.QV)(name, wanted2));
}
function atPath(path, value) {
  const [first = "", ...rest] = path;
  return { [first]: rest.length === 0 ? value : atPath(rest, value) };
}
function propertiesOf({ properties }) {
  return properties !== void 0 && (0,part$12.Gv)(properties) ? properties : {};
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
  const [own, wanted2] = [(0,part$14.Zq)(first.sku), (0,part$14.Zq)(second.sku)];
  if (own?.known === true && wanted2?.known === true) {
    const others = skuNames(second.sku);
    if (!skuNames(first.sku).some((name) => others.some((other) => (0,part$13.QV)(name, other))))
      add("sku", own.value, wanted2.value);
  }
  if (isSingle(first) && isSingle(second)) {
    const [a = "", b = ""] = [first, second].map(({ zones }) => (0,part$14.RH)(zones).toSorted().join(", "));
    if (a !== "" && b !== "" && a !== b)
      add("zones", a, b);
  }
  const tags = (0,part$14.$F)(first.tags);
  for (const [name, value] of Object.entries((0,part$14.$F)(second.tags))) {
    const other = (0,part$12.Ms)(tags, name);
    if (other !== void 0 && other !== value)
      add(`tags.${name}`, other, value);
  }
  return found;
}
function absentTags(first, declared) {
  const written = first.body === void 0 ? void 0 : (0,part$12.Ms)(first.body, "tags");
  if (written !== void 0 && !(0,part$12.qE)(written))
    return [];
  const tags = (0,part$14.$F)(first.tags);
  return Object.entries((0,part$14.$F)(declared.tags)).flatMap(([name, value]) => (0,part$12.Ms)(tags, name) === void 0 ? [
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
  const compare = (wanted2, planned2, path) => {
    if (planned2 === void 0 || found.length === MOST_PROPERTIES)
      return;
    if ((0,part$12.Gv)(wanted2) && (0,part$12.Gv)(planned2)) {
      for (const [key, value] of Object.entries(wanted2))
        compare(value, (0,part$12.Ms)(planned2, key), [...path, key]);
    } else if (differ(wanted2, planned2)) {
      const says = [
        { text: shortly(planned2), place: first.origin },
        { text: shortly(wanted2), place: origin }
      ];
      found.push({ property: (0,part$15.L)(path), says });
    }
  };
  if (stated !== void 0)
    compare(stated, part(first.body, "properties"), ["properties"]);
  return found;
}
function shortly(value) {
  if ((0,part$12.cy)(value))
    return `a list of ${String(value.length)}`;
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
function differ(a, b) {
  if (typeof a === "string" && typeof b === "string")
    return !(0,part$13.QV)(a, b);
  return (0,part$12.c2)(a, b) === false;
}
function isSingle({ count }) {
  return count === void 0 || (0,part$5.j4)(count) === 1;
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
  return value !== void 0 && (0,part$12.Gv)(value) && !(0,part$12.cy)(value) ? (0,part$12.Ms)(value, key) : void 0;
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
var SameFinder = class {
  #buckets = new Map();
  #order = new Map();
  file(entry2) {
    const order = this.#order.get(entry2) ?? this.#order.size;
    this.#order.set(entry2, order);
    const { id, resourceGroup } = entry2.identity;
    const key = (0,part$4.Av)(entry2.identity);
    const filed = { entry: entry2, order };
    this.#add(bucket(key), filed);
    this.#add(bucket(key, "group", resourceGroup), filed);
    if (id !== void 0)
      this.#add(bucket(key, "id", id), filed);
    else {
      this.#add(bucket(key, "no id"), filed);
      this.#add(bucket(key, "no id in", resourceGroup), filed);
    }
  }
  find(one) {
    const possible = bucketsOf(one).flatMap((name) => this.#first(name, one) ?? []).toSorted((a, b) => a.order - b.order);
    const sure = possible.find(({ entry: entry2 }) => entry2.identity.resourceGroup !== void 0 && one.resourceGroup !== void 0);
    return (sure ?? possible[0])?.entry;
  }
  #add(name, filed) {
    const same = this.#buckets.get(name);
    if (same === void 0)
      this.#buckets.set(name, [filed]);
    else if (same.at(-1)?.entry !== filed.entry)
      same.push(filed);
  }
  #first(name, one) {
    return this.#buckets.get(name)?.find(({ entry: entry2 }) => (0,part$4.If)(entry2.identity, one));
  }
};
function bucketsOf(one) {
  const { id, type, resourceGroup } = one;
  const key = (0,part$4.Av)(one);
  if ((0,part$8.Ke)(type) || id === void 0 && resourceGroup === void 0)
    return [bucket(key)];
  if (id === void 0)
    return [bucket(key, "group", resourceGroup), bucket(key, "group")];
  return resourceGroup === void 0 ? [bucket(key, "id", id), bucket(key, "no id")] : [bucket(key, "id", id), bucket(key, "no id in", resourceGroup), bucket(key, "no id in")];
}
function bucket(key, form = "", value) {
  return `${String(key.length)} ${key} ${form}${value === void 0 ? "" : ` ${value.toLowerCase()}`}`;
}
var TAG = "relocation-workload";
function workloadFinder(manifest, declared) {
  const names = new Set(manifest.workloads.map(({ name }) => name));
  const byKey = (0,part$16.e)(declared, part$4.Av);
  const groups = groupOwners(declared);
  const only2 = names.size === 1 ? manifest.workloads[0]?.name : void 0;
  return (resource) => {
    const tag = (0,part$12.Ms)((0,part$14.$F)(resource.tags), TAG);
    if (tag !== void 0 && names.has(tag))
      return tag;
    for (let outer = (0,part$4.gN)(resource); outer; outer = (0,part$4.gN)(outer)) {
      const wanted2 = outer;
      const parent = byKey.get((0,part$4.Av)(outer))?.find((one) => (0,part$4.If)(one, wanted2));
      if (parent !== void 0)
        return parent.workload;
    }
    if (resource.workload !== void 0 && names.has(resource.workload))
      return resource.workload;
    const owners = groups.get((groupOf(resource) ?? "").toLowerCase());
    const [owner] = owners ?? [];
    if (owner !== void 0 && owners?.size === 1)
      return owner;
    return only2 ?? part$3.IU;
  };
}
function groupOf({ type, name, resourceGroup }) {
  return (0,part$13.QV)(type, "Microsoft.Resources/resourceGroups") ? name : resourceGroup;
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
function reconcile(manifest, described, asIs = new Map()) {
  const declared = declaredIn(manifest).map((resource) => withId(manifest, resource));
  const entries = gather(declared, described);
  const located = entries.flatMap(({ declared: own, identity }) => own === void 0 ? [] : [{ ...own, ...only(identity) }]);
  const workloadOf = workloadFinder(manifest, located);
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
      return { key: keys(keyOf(workload, first)), workload, waves: wavesOf(manifest, workload) };
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
function withId(manifest, resource) {
  const id = (0,part$4.DG)(manifest.target.subscription.id, resource.resourceGroup, resource.type, resource.name);
  return id === void 0 ? resource : { ...resource, id };
}
function gather(declared, described) {
  const entries = declared.map((one) => ({ declared: one, sources: [], identity: one }));
  const filed = new SameFinder();
  for (const entry2 of entries)
    filed.file(entry2);
  for (const one of described) {
    const known = filed.find(one);
    const entry2 = known ?? { sources: [], identity: one };
    if (known === void 0)
      entries.push(entry2);
    entry2.sources.push(one);
    entry2.identity = { ...entry2.identity, ...only(one) };
    filed.file(entry2);
  }
  return entries;
}
function only({ resourceGroup, id }) {
  return {
    ...resourceGroup === void 0 ? {} : { resourceGroup },
    ...id === void 0 ? {} : { id }
  };
}
function wavesOf(manifest, workload) {
  return manifest.waves.filter((wave) => wave.workloads.includes(workload)).map(({ name }) => name);
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
  const facts = whole.body === void 0 || !amended ? {} : (0,part$5.lu)(first.type, whole.body, whole.partial === true ? "what the deployment leaves open" : void 0);
  const zones = all.find((one) => (0,part$14.RH)(one.zones).length > 0)?.zones ?? described.zones;
  const sku = all.find((one) => (0,part$14.Zq)(one.sku)?.known === true)?.sku ?? described.sku;
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
  const { body, apiVersion, apiVersionWaits, partial, whole } = found;
  const amendments = others.flatMap((one) => one.amends === true && one.body !== void 0 && one.body !== body ? [one.body] : []);
  return {
    body: amendments.reduce((whole2, part2) => overlaid(whole2, part2), body),
    ...apiVersion === void 0 ? {} : { apiVersion },
    ...apiVersionWaits === void 0 ? {} : { apiVersionWaits },
    ...partial === void 0 ? {} : { partial },
    ...whole === void 0 ? {} : { whole }
  };
}
function writeOf(first, others) {
  const amended = others.find((one) => one.amends === true && (0,part$14.yV)(one));
  if ((0,part$14.yV)(first) || amended === void 0)
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
  const least = (of) => of.known ? (0,part$5.RN)("highest", stated, of) : stated;
  return {
    now: least(described.now),
    minimum: least(described.minimum),
    maximum: least(described.maximum),
    surge: described.surge
  };
}
function filled(own, asIs) {
  if (asIs === void 0)
    return { ...own, count: own.count ?? (0,part$5.Gy)(1) };
  const stated = (0,part$14.$F)(own.tags);
  const tags = asIs.tags?.known === false ? asIs.tags : (0,part$14.Xk)({ ...missing((0,part$14.$F)(asIs.tags), stated), ...stated });
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
  return Object.fromEntries(Object.entries(tags).filter(([name]) => (0,part$12.Ms)(others, name) === void 0));
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
function kindOf(most) {
  return {
    what: (0,part$11.cv)`the file`,
    outside: (0,part$11.cv)`move the file into the repository. The manifest names nothing outside of it`,
    example: "main.json",
    most,
    tooLarge: (file) => new part$9.LN([
      {
        message: (0,part$11.cv)`the file ${file} is larger than ${most / part$10.D6} MiB`,
        help: (0,part$11.cv)`name what one deployment needs. Split a larger one`
      }
    ])
  };
}
function planFiles(root, values = new part$2.Dw(), noted) {
  const texts = new Map();
  const read2 = async (path) => {
    const { file, real, bytes } = await (0,part$6.t)(path, root, kindOf(part$2.uZ));
    noted?.(file, bytes);
    const text3 = (0,part$7.Hp)(bytes);
    if (text3 === void 0 && isUtf16(bytes)) {
      throw fault((0,part$11.cv)`the file ${file} is UTF-16 text, and only UTF-8 is read`, (0,part$11.cv)`save it as UTF-8. Older versions of PowerShell write UTF-16 with ${">"}, and UTF-8 with ${"| Out-File -Encoding utf8"}`);
    }
    if (text3 === void 0) {
      throw fault((0,part$11.cv)`the file ${file} is not UTF-8 text`, (0,part$11.cv)`save the file as text in UTF-8. Of a plan of Terraform write the JSON with ${"terraform show -json"}`);
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
        const { file, chunks } = await (0,part$6.j)(path, root, kindOf(most));
        return { file, chunks: noted === void 0 ? chunks : notedChunks(file, chunks, noted) };
      } catch (error) {
        throw placed(error, place);
      }
    },
    has: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_18__.resolve)(root, path)).then(() => true, () => false),
    json: async (path, place, expected) => {
      const named = await text2(path, place);
      try {
        return (0,part$1.Oj)((0,part$2.Vh)(named.file, named.text, values), expected, place);
      } catch (error) {
        throw (0,part$1.to)(error, named.file, place, named.text);
      }
    }
  };
}
async function* notedChunks(file, chunks, noted) {
  for await (const chunk of chunks) {
    noted(file, chunk);
    yield chunk;
  }
}
function isUtf16([first, second]) {
  return first === 255 && second === 254 || first === 254 && second === 255;
}
function placed(error, place) {
  if (!(error instanceof part$9.yo))
    return error;
  const problems = error.problems.map((problem) => ({ place, ...problem }));
  return error instanceof part$9.LN ? new part$9.LN(problems) : new part$9.yo(problems);
}
function fault(message, help) {
  return new part$9.LN([{ message, help }]);
}
async function plannedOf(manifest, readers) {
  const readings = await readingsOf(manifest, readers);
  const entries = manifest.inventory ?? [];
  const failed = readings.filter((reading) => reading instanceof part$9.yo);
  const mistaken = failed.some((one) => one instanceof part$9.kv || !(one instanceof part$9.LN) && ofManifest(one, manifest));
  if (mistaken)
    throw new part$9.yo(failed.flatMap(({ problems: problems2 }) => problems2));
  const answers = readings.map((reading, index) => {
    if (!(reading instanceof part$9.yo))
      return reading;
    const { problems: problems2 } = reading;
    const pointer = entries[index]?.pointer ?? [];
    return {
      problems: problems2,
      unsound: true,
      gaps: (0,part$2.SJ)(problems2, { pointer, place: manifest.locate(pointer) })
    };
  });
  const described = answers.flatMap((reading) => reading.described ?? []);
  const deployments = answers.flatMap((reading) => reading.deployments ?? []);
  const rows = answers.flatMap((reading) => reading.rows ?? []);
  const reconciled = reconcile(manifest, described, (0,part$3.kP)(manifest, rows));
  const problems = answers.flatMap((reading) => reading.problems ?? []);
  if (problems.length > 0 && reconciled.resources.length === 0)
    throw new part$9.yo(problems);
  const declared = manifest.workloads.some(({ resources }) => resources.length > 0);
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
async function inventoryProblems(manifest, readers, { inside }) {
  const readings = await readingsOf(manifest, readers);
  return readings.flatMap((reading) => {
    if (reading instanceof part$9.yo)
      return reading.problems;
    return inside ? [...reading.problems ?? [], ...reading.terraform?.plan.problems ?? []] : [];
  });
}
async function readingsOf(manifest, readers) {
  const [work, values, plans] = [new part$2.Jt(), new part$2.Dw(), new part$0.BD()];
  const files = planFiles(readers.root, values, readers.noted);
  const entries = manifest.inventory ?? [];
  const built = buildAhead(entries, files, readers);
  const readings = [];
  for (const entry2 of entries) {
    const at = (key) => manifest.locate([...entry2.pointer, key]);
    try {
      readings.push(await read(entry2, { manifest, files, readers: built, at, work, values, plans }));
    } catch (error) {
      if (!(error instanceof part$9.yo))
        throw error;
      readings.push(error);
    }
  }
  return readings;
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
      return (await Promise.all( [__webpack_require__.e(6220), __webpack_require__.e(6375), __webpack_require__.e(1627)]).then(__webpack_require__.bind(__webpack_require__, 1627))).readTemplateEntry(entry2, reading);
    case "bicep":
      return (await Promise.all( [__webpack_require__.e(6220), __webpack_require__.e(6375), __webpack_require__.e(9441)]).then(__webpack_require__.bind(__webpack_require__, 9441))).readBicepEntry(entry2, reading);
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
      return (await Promise.all( [__webpack_require__.e(6220), __webpack_require__.e(6375), __webpack_require__.e(7685)]).then(__webpack_require__.bind(__webpack_require__, 7685))).readTerraformEntry(entry2, reading);
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
  const { rows, problems, lost, cut } = readGraphExport(document);
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
 })
};
