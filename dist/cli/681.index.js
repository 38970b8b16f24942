export const id = 681;
export const ids = [681];
export const modules = {
 8427:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Vh: () => ( readJson),
   pA: () => ( nearest),
   uZ: () => ( MOST_BYTES)
 });
 var _chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1962);
 var _chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9579);
 var _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3226);
var Unreadable = class extends Error {
  at;
  constructor(at2, message) {
    super(message);
    this.name = "Unreadable";
    this.at = at2;
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
function readJson(file, text) {
  const place = (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .G1)(file, text);
  if (text.length > MOST_BYTES) {
    throw new _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_1__ .yo([
      {
        message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_2__ .cv)`the file is larger than ${MOST_BYTES / 1048576} MB`,
        place: { file, line: 1, column: 1, path: "(document)" }
      }
    ]);
  }
  const reader = new Reader(text, place);
  const root = reader.document();
  if (reader.problems.length > 0)
    throw new _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_1__ .yo(reader.problems.slice(0, MOST_PROBLEMS));
  return { file, root, place: (tree) => place(tree.at, (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .rq)(tree)) };
}
var Reader = class {
  problems = [];
  #scan;
  #place;
  constructor(text, place) {
    this.#scan = new Scanner(text);
    this.#place = place;
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
      const place = this.#place(error.at, open === void 0 ? [] : (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .rq)(open).slice(0, DEEPEST_SHOWN));
      throw new _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_1__ .yo([
        ...this.problems.slice(0, MOST_PROBLEMS),
        { message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_2__ .cv)`the file is not JSON: ${error.message}`, place }
      ]);
    }
  }
  #value(parent, key, depth, at2, opened) {
    const char = this.#scan.next();
    const spot = { at: at2 ?? this.#scan.at, parent, key };
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
    const first = entries.get(name);
    if (first === void 0 && name !== "__proto__") {
      entries.set(name, value);
      return;
    }
    const place = this.#place(value.at, (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .rq)(value));
    if (first === void 0) {
      this.#say({ message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_2__ .cv)`the key ${name} is reserved`, place });
    } else {
      const line = this.#place(first.at, []).line;
      this.#say({ message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_2__ .cv)`the key ${name} stands here again, first in line ${line}`, place });
    }
  }
  #say(problem) {
    if (this.problems.length < MOST_PROBLEMS)
      this.problems.push(problem);
  }
};
var MOST = 2e3;
var LONGEST = 80;
function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most)
    return void 0;
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, at(beforeLast, j - 2) + 1);
      }
      row.push(best);
    }
    if (Math.min(...row) > most)
      return void 0;
    beforeLast = last;
    last = row;
  }
  const found = at(last, b.length);
  return found <= most ? found : void 0;
}
function at(row, index) {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
function nearest(word, known) {
  if (word.length > LONGEST)
    return void 0;
  const lower = word.toLowerCase();
  let most = Math.min(3, Math.floor(Math.max(word.length, 3) / 3));
  let best;
  for (const candidate of known.slice(0, MOST)) {
    if (candidate.length > LONGEST)
      continue;
    const edits = distance(lower, candidate.toLowerCase(), most);
    if (edits === void 0 || best !== void 0 && edits === most)
      continue;
    best = candidate;
    most = edits;
    if (edits === 0)
      break;
  }
  return best ?? begun(lower, known);
}
function begun(lower, known) {
  if (lower.length < 4)
    return void 0;
  const found = known.slice(0, MOST).filter((candidate) => candidate.toLowerCase().startsWith(lower));
  return found.length === 1 ? found[0] : void 0;
}
 }),
 1681:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   WI: () => ( readManifest),
   f4: () => ( maskReport),
   m3: () => ( readPlan),
   nk: () => ( maskerOf)
 });
 var _chunk_HB5CORC7_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3448);
 var _chunk_ZTEXEBWI_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1697);
 var _chunk_J7DDGYY4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3923);
 var _chunk_5YBOHQWQ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8427);
 var _chunk_PARLGP6U_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3934);
 var _chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9705);
 var _chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1962);
 var _chunk_RFBU5E74_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1353);
 var _chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6239);
 var _chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9579);
 var _chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(317);
 var _chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4096);
 var _chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4712);
 var _chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8788);
 var _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3226);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6648);
 var node_buffer__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4573);
 var _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8815);
 var node_fs__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3024);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1455);
 var node_path__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6760);
 var node_child_process__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1421);
var GUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var ID_BY_PLACE = new RegExp(`((?:subscriptions?|managementGroups|tenants?|tenant_?id|subscription_?id|login\\.microsoftonline\\.(?:com|us)|login\\.(?:partner\\.microsoftonline|chinacloudapi)\\.cn|sts\\.windows\\.net)(?:/|%2f|["']?\\s*[:=]\\s*["']?|\\s+["'\`]?))(${GUID})`, "gi");
var TOKENS = [
  [
    /(sig|client_secret|client_assertion|access_token|refresh_token|AccountKey|SharedAccessKey|SharedAccessSignature|password|pwd)(=|%3d)(?!‹)[^\s&;,"'`]+/gi,
    "$1$2‹removed›"
  ],
  [/eyJ[\w-]{8,2048}\.[\w-]{8,}(?:\.[\w-]*)*/g, "‹token›"],
  [/(?<![a-z0-9])(bearer|basic)\s+[\w.~+/=-]{16,}/gi, "$1 ‹token›"],
  [/(?<![a-z0-9])(?:gh[opsur]_\w{16,}|github_pat_\w{16,})/gi, "‹token›"]
];
var ADDRESS = new RegExp("[\\p{L}\\p{N}._%+'!#$*^{|}~-]{0,127}[\\p{L}\\p{N}_%+!#$*^{|}~-](?:@|%40)(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.){1,8}\\p{L}[\\p{L}\\p{N}-]{1,62}", "giu");
function maskReport(report, secrets) {
  const own = [report.source.subscription, report.target.subscription].flatMap((text3) => text3.match(new RegExp(GUID, "gi")) ?? []);
  return mapped(report, hiderOf([...secrets, ...own]));
}
function maskerOf(secrets) {
  return hiderOf(secrets);
}
var MOST_SEEN = 2e4;
function hiderOf(secrets) {
  const known = secretPattern(secrets);
  const seen = new Map();
  const once = (text3) => {
    let hidden = known === void 0 ? text3 : text3.replace(known, short);
    hidden = hidden.replace(ID_BY_PLACE, (_, before, id) => before + short(id));
    for (const [pattern, instead] of TOKENS)
      hidden = hidden.replace(pattern, instead);
    return /@|%40/.test(hidden) ? hidden.replace(ADDRESS, "‹address›") : hidden;
  };
  const hide = (text3) => {
    const hidden = once(text3);
    if (!text3.includes("`"))
      return hidden;
    const bare = text3.replaceAll("`", "");
    return hidden.replaceAll("`", "") === once(bare) ? hidden : once(bare);
  };
  return (text3) => {
    const masked = seen.get(text3) ?? hide(text3);
    if (text3.length < 500 && seen.size < MOST_SEEN)
      seen.set(text3, masked);
    return masked;
  };
}
function secretPattern(secrets) {
  const forms = secrets.map((secret) => secret.trim()).filter((secret) => secret !== "").flatMap((secret) => new RegExp(`^${GUID}$`, "i").test(secret) ? [secret, secret.replaceAll("-", "")] : [secret]).sort((a, b) => b.length - a.length).map((form2) => form2.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  return forms.length === 0 ? void 0 : new RegExp(forms.join("|"), "gi");
}
function short(id) {
  return /^[0-9a-f]{8}-?[0-9a-f]{4}/i.test(id) ? `${id.slice(0, 8)}-…` : "‹hidden›";
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
var MAX_BYTES = 1024 * 1024;
var FORBIDDEN = new RegExp("[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ufffe\\uffff]|\\p{Surrogate}", "u");
var REPLACEMENT = "�";
function checkSize(bytes, file) {
  if (bytes > MAX_BYTES)
    throw tooLarge(file);
}
function tooLarge(file) {
  return (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_4__ .IF)((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the manifest ${file} is larger than 1 MiB`, {
    help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`name the manifest itself, not a plan or an export; those belong in files that ${"inventory"} names`
  });
}
function notUtf8(file) {
  return (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_4__ .IF)((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the manifest ${file} is not UTF-8 text`, { help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`save the file as UTF-8` });
}
function lineOf(text3, offset) {
  return text3.slice(0, offset).split("\n").length;
}
function manifestText(text3, file) {
  checkSize(text3.length > MAX_BYTES ? text3.length : node_buffer__WEBPACK_IMPORTED_MODULE_6__.Buffer.byteLength(text3), file);
  if (text3.includes(REPLACEMENT))
    throw notUtf8(file);
  const bad = FORBIDDEN.exec(text3);
  if (bad) {
    const code = (bad[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_4__ .IF)((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the manifest ${file} holds the character ${`U+${code}`} in line ${lineOf(text3, bad.index)}`, {
      expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`text without control characters`,
      help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`save the file as text in UTF-8`
    });
  }
  return text3.startsWith("\uFEFF") ? text3.slice(1) : text3;
}
var MOST = 100;
function refusal(problems) {
  const sorted2 = problems.toSorted(({ place: a }, { place: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0));
  const more = sorted2.length - MOST;
  if (more <= 0)
    return new _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_4__ .yo(sorted2);
  return new _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_4__ .yo([
    ...sorted2.slice(0, MOST),
    { message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`there are at least ${more} more problems` }
  ]);
}
function placeOf(file, lines) {
  return (offset, pointer) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), path: (0,_chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_9__ .L)(pointer) };
  };
}
function spotAt(root, pointer) {
  let spot = root;
  let depth = 0;
  for (const step of pointer) {
    const next = spot.children.get(step);
    if (!next)
      break;
    spot = next;
    depth++;
  }
  return { spot, reached: pointer.slice(0, depth) };
}
function locator(root, place) {
  return (pointer) => {
    const { spot, reached } = spotAt(root, pointer);
    return place(spot.offset, reached);
  };
}
function pointerAt(root, offset) {
  const pointer = [];
  let spot = root;
  while (spot) {
    let inner;
    for (const [step, child2] of spot.children) {
      if (offset < child2.offset || offset >= child2.end)
        continue;
      pointer.push(step);
      inner = child2;
      break;
    }
    spot = inner;
  }
  return pointer;
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
function isCovered(code, text3, marks) {
  if (marks.some(({ kind }) => kind === "open") && /end with a [\]}]|closing ["']quote/.test(text3))
    return true;
  return marks.length > 0 && COVERED.has(code);
}
var INDENT = {
  message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the indentation is not right here`,
  expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the keys of one map, and the items of one list, in the same column`
};
var AS_KEY = {
  message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a key with a value cannot stand here`,
  help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`check the indentation; put text that holds a colon and a space in quotes`
};
var FAULTS = {
  TAB_AS_INDENT: {
    message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a tab is used as indentation`,
    expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`spaces`
  },
  BAD_INDENT: INDENT,
  BLOCK_AS_IMPLICIT_KEY: AS_KEY,
  MULTILINE_IMPLICIT_KEY: {
    message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`this line is no key with a value`,
    expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a key, a colon, a space and a value`
  },
  BLOCK_IN_FLOW: {
    message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`indented lines cannot stand between brackets`,
    help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`write the map or list with brackets throughout, or with indentation throughout`
  },
  BAD_SCALAR_START: {
    message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`text cannot begin with ${"@"}, ${"%"} or a backtick`,
    help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`put the text in quotes`
  },
  BAD_DQ_ESCAPE: {
    message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the text in double quotes holds a backslash sequence that YAML does not know`,
    help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`use single quotes, or write the backslash twice`
  },
  KEY_OVER_1024_CHARS: { message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the key is too long` }
};
var OTHER = {
  message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`this is not valid YAML`,
  help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`look for a missing colon, comma, bracket or quote here or in the line above`
};
function syntaxFault(code, text3) {
  const known = Object.hasOwn(FAULTS, code) ? FAULTS[code] : void 0;
  if (known)
    return known;
  if (/Missing ,/.test(text3)) {
    return { message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the items between brackets are not separated`, expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${","}` };
  }
  if (/followed by map values/.test(text3)) {
    return {
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the key has no colon after it`,
      expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a key, a colon, a space and a value`
    };
  }
  return OTHER;
}
function markFault(mark) {
  const { source: source2 } = mark;
  const faults = {
    anchor: () => ({
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${source2} is an anchor; a manifest has none`,
      help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`write the value out`
    }),
    alias: () => ({
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${source2} is an alias; a manifest has none`,
      help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`write the value out`
    }),
    tag: () => ({
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${source2} is a tag; a manifest has none`,
      help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`write the value without it; quotes make text of a number`
    }),
    directive: () => ({
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${source2.trim()} is a directive; a manifest has none`,
      expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`YAML 1.2`
    }),
    document: () => ({
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a second document begins here`,
      expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`one document in the file`,
      help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`put every manifest in a file of its own`
    }),
    open: () => ({
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${source2} is opened here and not closed`,
      expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${CLOSING[source2] ?? source2}`
    }),
    depth: () => ({
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`maps and lists are nested too deep here`,
      expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`at most 64 levels`
    })
  };
  return faults[mark.kind]();
}
var MAX_DEPTH = 64;
var MANY = 200;
function tokensOf(text3) {
  const lines = new _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_8__ .HN();
  const tokens = [];
  const marks = [];
  let documents = 0;
  let errors = 0;
  for (const token of new _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_8__ .iX(lines.addNewLine).parse(text3)) {
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
    const depth = _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_8__ .DB.isCollection(token) ? step.depth + 1 : step.depth;
    if (depth > MAX_DEPTH) {
      marks.push({ kind: "depth", offset: token.offset, source: "" });
      return;
    }
    const mark = markOf(token);
    if (mark)
      marks.push(mark);
    const open2 = mark?.kind === "open" ? mark : step.open;
    if (step.open && open2 !== step.open && marks.includes(step.open))
      marks.splice(marks.indexOf(step.open), 1);
    for (const part2 of [...partsOf(token)].reverse()) {
      steps.push({ token: part2, depth, ...open2 ? { open: open2 } : {} });
    }
  }
}
function markOf(token) {
  const { type, offset } = token;
  if (type === "anchor" || type === "tag" || type === "alias")
    return { kind: type, offset, source: token.source };
  const open2 = openOf(token);
  return open2 === void 0 ? void 0 : { kind: "open", offset, source: open2 };
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
  const spot = { offset, end: node ? node.range[1] : offset, children: NONE };
  if ((0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_8__ .jh)(node))
    return mapBranch(node, spot, pointer, to);
  if ((0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_8__ .oP)(node)) {
    const branches = node.items.map((item, index) => treeOf(item, item.range[0], [...pointer, index], to));
    const children = new Map(branches.map((branch, index) => [index, branch.spot]));
    return { value: branches.map((branch) => branch.value), spot: { ...spot, children } };
  }
  if ((0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_8__ .Vj)(node))
    return { value: null, spot: { ...spot, unread: true } };
  if (!(0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_8__ .jn)(node))
    return { value: null, spot };
  const { value, source: source2 } = node;
  if (typeof value !== "string") {
    return { value, spot: { ...spot, written: source2 } };
  }
  if (!INVISIBLE_IN_TEXT.test(value))
    return { value, spot };
  to.report(node.range[0], pointer, { message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the text holds invisible control characters` });
  return { value: null, spot: { ...spot, unread: true } };
}
function mapBranch(node, spot, pointer, to) {
  const entries = new Map();
  const children = new Map();
  let partial = false;
  for (const { key: keyNode, value: valueNode } of node.items) {
    const at = keyNode.range[0];
    const key = keyText(keyNode);
    const fault = keyFault(key);
    if (fault || key === void 0) {
      if (fault)
        to.report(at, pointer, fault);
      partial = true;
      continue;
    }
    const first = children.get(key);
    if (first) {
      to.report(at, [...pointer, key], {
        message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the key ${key} stands here again, first in line ${to.lineOf(first.offset)}`,
        help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`remove or rename one of them`
      });
      continue;
    }
    const branch = treeOf(valueNode, at, [...pointer, key], to);
    entries.set(key, branch.value);
    children.set(key, branch.spot);
  }
  const value = Object.fromEntries(entries);
  return { value, spot: { ...spot, children, ...partial ? { partial } : {} } };
}
function keyText(node) {
  if (!(0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_8__ .jn)(node))
    return (0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_8__ .Vj)(node) ? void 0 : "";
  if (typeof node.value === "string")
    return node.value;
  return node.value === null ? "" : node.source;
}
function keyFault(key) {
  if (key === void 0)
    return void 0;
  if (key === "")
    return { message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a key is missing, or is no text`, expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a key before the colon` };
  if (key === "<<") {
    return { message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${"<<"} is a merge key; a manifest has none`, help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`write the keys out` };
  }
  if (RESERVED.has(key))
    return { message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the key ${key} is reserved`, expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`another name` };
  if (INVISIBLE.test(key))
    return { message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the key ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .aM)(key, 80)} holds invisible characters` };
  if (key.length > LONGEST_KEY)
    return { message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the key ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .aM)(key, 40)} is longer than 200 characters` };
  return void 0;
}
var MOST2 = 1e3;
var START = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`begin with ${"apiVersion: relocation/v1alpha1"} and ${"kind: RelocationManifest"}`;
function readDocument(source2, file) {
  const text3 = manifestText(source2, file);
  const split = tokensOf(text3);
  const place = placeOf(file, split.lines);
  const marked = (root) => split.marks.map((mark) => ({
    ...markFault(mark),
    place: place(mark.offset, root ? pointerAt(root, mark.offset) : [])
  }));
  if (!split.readable)
    throw refusal(marked());
  const { contents, faults } = compose(split, text3.length);
  if (faults.length > 0 || split.marks.some((mark) => mark.kind === "open")) {
    throw refusal([
      ...marked(),
      ...faults.map(({ offset, fault }) => ({ ...fault, place: place(offset, []) }))
    ]);
  }
  if (contents === null || contents.range[0] === contents.range[1])
    throw empty(text3, file, marked());
  const problems = [];
  const { value, spot } = treeOf(contents, contents.range[0], [], {
    report: (offset, pointer, fault) => {
      if (problems.length < MOST2)
        problems.push({ ...fault, place: place(offset, pointer) });
    },
    lineOf: (offset) => split.lines.linePos(offset).line
  });
  problems.push(...marked(spot));
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const what = Array.isArray(value) ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the document is a list` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the document is a single value`;
    problems.push({
      message: what,
      place: place(spot.offset, []),
      expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a map of keys and values`,
      help: START
    });
    throw refusal(problems);
  }
  return { value, root: spot, locate: locator(spot, place), problems };
}
function compose({ tokens, lines, marks }, end) {
  const composer = new _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_8__ .Dk({ version: "1.2", schema: "core", uniqueKeys: false, prettyErrors: false });
  const errors = [];
  let contents = null;
  for (const document of composer.compose(tokens, true, end)) {
    contents ??= document.contents;
    errors.push(...document.errors.slice(0, MOST2).filter(({ code, message }) => !isCovered(code, message, marks)));
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
function empty(text3, file, problems) {
  if (problems.length > 0)
    return refusal(problems);
  const what = text3.trim() === "" ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the manifest ${file} is empty` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the manifest ${file} holds no data, only comments or document marks`;
  return (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_4__ .IF)(what, { help: START });
}
function isMap2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function child(value, step) {
  if (Array.isArray(value)) {
    const items = value;
    return typeof step === "number" ? items[step] : void 0;
  }
  return isMap2(value) && Object.hasOwn(value, step) ? value[step] : void 0;
}
function entriesOf(value) {
  return isMap2(value) ? Object.entries(value) : [];
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
var UNJUDGED = [
  "target.managementGroup",
  "target.requires.allowedGeographies",
  "target.requires.pairedRegion",
  "expect.policies.parity",
  "expect.quotas",
  "expect.services",
  "network",
  "vaults",
  "domains",
  "certificates",
  "connections"
];
function unjudgedOf(document) {
  return UNJUDGED.filter((path) => {
    const value = path.split(".").reduce((part2, step) => child(part2, step), document);
    return value !== void 0 && value !== false && !(Array.isArray(value) && value.length === 0);
  });
}
var MOST3 = 8;
function scopeReader({ resources, resourceGroups }) {
  const groups = new Set(resourceGroups.map((name) => name.toLowerCase()));
  const byName = new Map();
  for (const resource3 of resources) {
    const name = resource3.name.toLowerCase();
    const same = byName.get(name) ?? [];
    if (same.length < MOST3 && !same.some((other) => isSame(other, resource3)))
      same.push(resource3);
    byName.set(name, same);
  }
  return (text3) => {
    if ((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(text3, "subscription"))
      return { kind: "scope", scope: { kind: "subscription", text: text3 } };
    if (text3.startsWith("/"))
      return { kind: "scope", scope: { kind: "id", text: text3, id: text3 } };
    if (text3.startsWith("mg:")) {
      return { kind: "scope", scope: { kind: "managementGroup", text: text3, name: text3.slice("mg:".length) } };
    }
    const named2 = byName.get(text3.toLowerCase()) ?? [];
    const group = groups.has(text3.toLowerCase());
    const [resource3] = named2;
    if (named2.length > 1 || resource3 && group) {
      return {
        kind: "ambiguous",
        things: [...named2.map(({ key }) => key), ...group ? ["the resource group"] : []]
      };
    }
    if (resource3) {
      const { type, name, resourceGroup: resourceGroup2 } = resource3;
      return {
        kind: "scope",
        scope: {
          kind: "resource",
          text: text3,
          type,
          name,
          ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 }
        }
      };
    }
    if (text3.includes("/"))
      return { kind: "unknown" };
    return { kind: "scope", scope: { kind: "resourceGroup", text: text3, name: text3 } };
  };
}
function isSame(a, b) {
  return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(a.type, b.type) && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(a.resourceGroup ?? "", b.resourceGroup ?? "");
}
function sure(value, what) {
  if (value === void 0)
    throw new Error(`the schema of the manifest lets a bad ${what} through`);
  return value;
}
function toGuid(text3) {
  return sure((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .Os)(text3), "GUID");
}
function toSubscriptionId(text3) {
  return sure((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .pk)(text3), "subscription id");
}
function toRegion(text3) {
  return sure((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .Ny)(text3), "region");
}
function toType(text3) {
  return sure((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .Vm)(text3), "resource type");
}
function toInstant(text3) {
  return sure((0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .nV)(text3), "point in time");
}
function toExpiry(text3) {
  return sure((0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .rQ)(text3), "expiry");
}
function toDuration(text3) {
  return sure((0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .E9)(text3), "duration");
}
function said(values) {
  const kept = {};
  for (const key in values) {
    const value = values[key];
    if (value !== void 0 && value !== null)
      kept[key] = value;
  }
  return kept;
}
var HEADROOM_PERCENT = 15;
function expectationsOf(raw2, workloads2, target2) {
  const expect2 = raw2.expect ?? {};
  const { policies: policies2 = {}, rbac: rbac2 = {}, budgets: budgets2 = [], quotas: quotas2 = {} } = expect2;
  const at = (...path) => ["expect", ...path];
  const scope2 = scopes(workloads2, target2);
  return {
    mustBeEffective: (policies2.mustBeEffective ?? []).map((name, index) => ({
      name,
      pointer: at("policies", "mustBeEffective", index)
    })),
    allowTypes: (policies2.allow ?? []).map((type, index) => ({
      type: toType(type),
      pointer: at("policies", "allow", index)
    })),
    ...said({ pack: policies2.pack && packOf(policies2.pack, at) }),
    ignoreAssignments: (policies2.ignore ?? []).map(({ assignment, reason }) => ({ assignment, reason })),
    ...said({ deployIdentity: deployIdentityOf(rbac2) }),
    roleAssignments: (rbac2.assignments ?? []).map(({ principal, role, scope: text3 }, index) => ({
      principal,
      ...said({ principalId: principalIdOf(principal, raw2.principals) }),
      role,
      scope: scope2(text3),
      pointer: at("rbac", "assignments", index)
    })),
    access: accessOf(rbac2, raw2.principals),
    budgets: budgets2.map((budget, index) => budgetOf(budget, scope2, index)),
    headroomPercent: quotas2.headroomPercent ?? HEADROOM_PERCENT
  };
}
function packOf({ effect = "Audit", allowedLocations = [], except = [] }, at) {
  return {
    effect,
    allowedLocations: allowedLocations.map(toRegion),
    except: except.map((name, index) => ({ name, pointer: at("policies", "pack", "except", index) }))
  };
}
function deployIdentityOf({ deployIdentity: raw2 }) {
  if (!raw2)
    return void 0;
  return {
    clientId: toGuid(raw2.clientId),
    ...said({ objectId: raw2.objectId === void 0 ? void 0 : toGuid(raw2.objectId) }),
    mayAssignRoles: raw2.mayAssignRoles ?? false,
    pointer: ["expect", "rbac", "deployIdentity"]
  };
}
function accessOf(raw2, principals2 = {}) {
  const named2 = (name) => ({
    name,
    ...said({ id: principalIdOf(name, principals2) })
  });
  return {
    parity: raw2.parity ?? "required",
    principalMap: sorted(raw2.principalMap).map(([from, to]) => ({
      from: named2(from),
      to: named2(to),
      pointer: ["expect", "rbac", "principalMap", from]
    })),
    resourceGroups: sorted(raw2.resourceGroups).map(([from, to]) => ({ from, to })),
    ignore: (raw2.ignore ?? []).map(({ principal, role, scope: scope2, reason }) => ({
      ...said({ principal: principal === void 0 ? void 0 : named2(principal), role, scope: scope2 }),
      reason
    })),
    appRegistrations: (raw2.appRegistrations ?? []).map(({ name, hosts }, index) => ({
      name,
      hosts,
      pointer: ["expect", "rbac", "appRegistrations", index]
    })),
    names: sorted(principals2).map(([name, id]) => ({ name, id: toGuid(id) }))
  };
}
function sorted(map2 = {}) {
  return Object.entries(map2).toSorted(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
}
function principalIdOf(principal, principals2 = {}) {
  const id = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .Os)(principal) ?? (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .Os)(principal.slice(principal.indexOf(":") + 1));
  if (id !== void 0)
    return id;
  const named2 = Object.hasOwn(principals2, principal) ? principals2[principal] : void 0;
  return named2 === void 0 ? void 0 : toGuid(named2);
}
function budgetOf(raw2, scope2, index) {
  return {
    scope: scope2(raw2.scope),
    ...said({ monthly: raw2.monthly, overlap: raw2.overlap }),
    alerts: (raw2.alerts ?? []).map(({ at, to, type }) => ({
      at,
      to,
      ...said({ thresholdType: type === void 0 ? void 0 : THRESHOLDS[type] })
    })),
    pointer: ["expect", "budgets", index]
  };
}
var THRESHOLDS = { actual: "Actual", forecasted: "Forecasted" };
function scopes(workloads2, target2) {
  const groups = [target2.resourceGroups.map(({ name }) => name)];
  const resources = workloads2.flatMap((workload3) => workload3.resources.map((resource3) => {
    const resourceGroup2 = resource3.resourceGroup ?? workload3.resourceGroup;
    if (resourceGroup2 !== void 0)
      groups.push([resourceGroup2]);
    return {
      key: `${workload3.name}.${resource3.id}`,
      type: resource3.type,
      name: resource3.to ?? resource3.from ?? resource3.id,
      ...said({ resourceGroup: resourceGroup2 })
    };
  }));
  const read2 = scopeReader({ resources, resourceGroups: groups.flat() });
  return (text3) => {
    const reading = read2(text3);
    if (reading.kind !== "scope")
      throw new Error("a scope that is unclear was let through");
    return reading.scope;
  };
}
function inventoryEntryOf(raw2, index) {
  const at = (kind) => ["inventory", index, kind];
  const { resourceGraph: resourceGraph2, bicep: bicep2, armTemplate: armTemplate2, bicepSnapshot: bicepSnapshot2, terraformPlan: terraformPlan2 } = raw2;
  if (armTemplate2)
    return { kind: "armTemplate", ...templateOf(armTemplate2), pointer: at("armTemplate") };
  if (bicep2)
    return { kind: "bicep", ...templateOf(bicep2), pointer: at("bicep") };
  if (bicepSnapshot2) {
    const { file, resourceGroup: resourceGroup2, workload: workload3 } = bicepSnapshot2;
    return {
      kind: "bicepSnapshot",
      file,
      ...said({ resourceGroup: resourceGroup2, workload: workload3 }),
      pointer: at("bicepSnapshot")
    };
  }
  if (terraformPlan2) {
    const { file, forbidDestroyOfStateful = false, workload: workload3 } = terraformPlan2;
    return {
      kind: "terraformPlan",
      file,
      forbidDestroyOfStateful,
      ...said({ workload: workload3 }),
      pointer: at("terraformPlan")
    };
  }
  if (resourceGraph2) {
    const { query, snapshot, stays = [] } = resourceGraph2;
    return {
      kind: "resourceGraph",
      ...said({ query, snapshot }),
      stays: stays.map(({ resource: resource3, type, reason }, stay) => ({
        resource: resource3,
        ...said({ type: type === void 0 ? void 0 : toType(type) }),
        reason,
        pointer: [...at("resourceGraph"), "stays", stay]
      })),
      pointer: at("resourceGraph")
    };
  }
  throw new Error("the schema of the manifest lets an empty inventory entry through");
}
function templateOf({ file, parameters, resourceGroup: resourceGroup2, managementGroup, workload: workload3 }) {
  return { file, ...said({ parameters, resourceGroup: resourceGroup2, managementGroup, workload: workload3 }) };
}
function wavesOf({ waves: waves2 = {} }) {
  return Object.entries(waves2).map(([name, wave2]) => {
    const start = toInstant(wave2.start);
    const kept = wave2.cutover?.decommissionAfter;
    return {
      name,
      start,
      end: wave2.window === void 0 ? start : (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .uR)(start + toDuration(wave2.window)),
      dependsOn: wave2.dependsOn ?? [],
      workloads: wave2.workloads ?? [],
      gates: wave2.gates ?? _chunk_HB5CORC7_js__WEBPACK_IMPORTED_MODULE_12__ .x,
      ...said({ decommissionAfter: kept === void 0 ? void 0 : toDuration(kept) }),
      pointer: ["waves", name]
    };
  });
}
function waiversOf({ waivers: waivers2 = [] }) {
  return waivers2.map(({ check, match: match2, reason, owner, expires }, index) => ({
    check,
    match: match2 ?? {},
    reason,
    owner,
    expires: toExpiry(expires),
    pointer: ["waivers", index]
  }));
}
function attestationsOf({ attestations: attestations2 = [] }) {
  return attestations2.map(({ check, match: match2, by, at, evidence }, index) => ({
    check,
    match: match2 ?? {},
    by,
    at: toInstant(at),
    evidence,
    pointer: ["attestations", index]
  }));
}
function workloadsOf(raw2) {
  return Object.entries(raw2.workloads).map(([name, workload3]) => {
    const { environment, criticality, resourceGroup: resourceGroup2, resources = [] } = workload3;
    return {
      name,
      ...said({ environment, criticality, resourceGroup: resourceGroup2 }),
      resources: resources.map((resource3, index) => resourceOf(resource3, name, index)),
      pointer: ["workloads", name]
    };
  });
}
function resourceOf(raw2, workload3, index) {
  const { id, from, to, resourceGroup: resourceGroup2, sku, tags: tags2, properties, method: method2 } = raw2;
  const location = raw2.location === void 0 ? void 0 : toRegion(raw2.location);
  return {
    id,
    type: toType(raw2.type),
    ...said({ from, to, resourceGroup: resourceGroup2, location, sku, tags: tags2, properties, method: method2 }),
    count: raw2.count ?? 1,
    zones: (raw2.zones ?? []).map(String),
    dependsOn: raw2.dependsOn ?? [],
    pointer: ["workloads", workload3, "resources", index]
  };
}
function manifestOf(raw2, file, locate) {
  const target2 = targetOf(raw2.target);
  const workloads2 = workloadsOf(raw2);
  return {
    file,
    name: raw2.metadata.name,
    ...said({ owner: raw2.metadata.owner }),
    cloud: raw2.cloud ?? "AzureCloud",
    source: sourceOf(raw2.source),
    target: target2,
    ...said({ inventory: raw2.inventory?.map(inventoryEntryOf) }),
    expect: expectationsOf(raw2, workloads2, target2),
    workloads: workloads2,
    waves: wavesOf(raw2),
    waivers: waiversOf(raw2),
    attestations: attestationsOf(raw2),
    unjudged: unjudgedOf(raw2),
    locate
  };
}
function sourceOf({ subscription: subscription2, region: region2 }) {
  const { id, alias } = subscription2;
  return { subscription: { id: toSubscriptionId(id), ...said({ alias }) }, region: toRegion(region2) };
}
function targetOf(raw2) {
  const { managementGroup, requires = {} } = raw2;
  const source2 = sourceOf(raw2);
  return {
    ...source2,
    ...said({ managementGroup }),
    crossTenant: raw2.crossTenant ?? false,
    resourceGroups: (raw2.resourceGroups ?? []).map((group, index) => {
      const { name, location, tags: tags2 } = typeof group === "string" ? { name: group, location: void 0, tags: void 0 } : group;
      return {
        name,
        location: location === void 0 ? source2.region : toRegion(location),
        ...said({ tags: tags2 }),
        pointer: ["target", "resourceGroups", index]
      };
    }),
    requires: { ...said({ zones: requires.zones }), allowedGeographies: requires.allowedGeographies ?? [] }
  };
}
function contentFindings(root) {
  const deploys = itemsOf(child(root, "inventory")).some((entry2) => child(entry2, "resourceGraph") === void 0);
  if (deploys)
    return [];
  return entriesOf(child(root, "workloads")).flatMap(([name, workload3]) => {
    if (child(workload3, "resources") !== void 0)
      return [];
    return [
      {
        pointer: ["workloads", name],
        message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the workload ${name} has no resources`,
        expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a list under ${"resources"}, or a template or plan under ${"inventory"} that deploys them`
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
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the scope ${textOf(child(item, "scope")) ?? ""} has a second budget here, the first is ${`expect.budgets[${String(first)}]`}`,
      help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`merge the two, or declare another scope`
    })),
    ...assignments.map(({ pointer, first }) => ({
      pointer,
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the role assignment stands here again, first as ${`expect.rbac.assignments[${String(first)}]`}`,
      help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`remove one of them`
    })),
    ...itemsOf(child(root, "waivers")).flatMap((waiver, index) => unwaivable(waiver, index))
  ];
}
function unwaivable(waiver, index) {
  if (textOf(child(waiver, "check"))?.toUpperCase() !== WAIVER_CHECK)
    return [];
  return [
    {
      pointer: ["waivers", index, "check"],
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${WAIVER_CHECK} judges the waivers themselves and cannot be waived`,
      help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`remove this waiver; extend or remove the one that ${WAIVER_CHECK} complains about`
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
function scopeKey(text3, subscription2) {
  if (text3 === void 0)
    return void 0;
  const lower = text3.toLowerCase();
  const group = /^\/providers\/microsoft\.management\/managementgroups\/([^/]+)$/.exec(lower)?.[1];
  if (group !== void 0)
    return `mg:${group}`;
  const own = subscription2 === void 0 ? void 0 : `/subscriptions/${subscription2.toLowerCase()}`;
  if (own === void 0 || lower !== own && !lower.startsWith(`${own}/`))
    return lower;
  const rest = lower.slice(own.length);
  if (rest === "")
    return "subscription";
  return /^\/resourcegroups\/([^/]+)$/.exec(rest)?.[1] ?? lower;
}
function endOf(value, side) {
  const end = child(value, side);
  const id = textOf(child(child(end, "subscription"), "id"));
  const place = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .Ny)(textOf(child(end, "region")) ?? "");
  return id === void 0 || place === void 0 ? void 0 : { id, region: place };
}
function endFindings(value) {
  const source2 = endOf(value, "source");
  const target2 = endOf(value, "target");
  if (source2 === void 0 || target2 === void 0)
    return [];
  if (!(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(source2.id, target2.id) || source2.region !== target2.region)
    return [];
  return [
    {
      pointer: ["target", "region"],
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`source and target are the same subscription and region, so nothing is relocated`,
      expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`another region or another subscription at the target`
    }
  ];
}
function inventoryFindings(root) {
  return itemsOf(child(root, "inventory")).flatMap((entry2, index) => {
    const query = textOf(child(child(entry2, "resourceGraph"), "query"));
    if (query === void 0 || (0,_chunk_ZTEXEBWI_js__WEBPACK_IMPORTED_MODULE_13__ .W)(query) !== void 0)
      return [];
    return [
      {
        pointer: ["inventory", index, "resourceGraph", "query"],
        message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the query is not a condition that selects resources`,
        expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`clauses such as ${"where tags.app =~ 'shop'"}, joined by ${"|"}, without other operators`,
        help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the table, the columns and the subscription are set by the tool`
      }
    ];
  });
}
var MOST4 = 20;
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
        if (cycles.length >= MOST4)
          return cycles;
      } else if (graph.has(arrow.to) && !done.has(arrow.to))
        enter(arrow.to);
    }
  }
  return cycles;
}
function orderFindings({ workloads: workloads2 = [], waves: waves2 }) {
  const resourceGraph2 = new Map();
  for (const { name, resources } of workloads2) {
    for (const { id, dependsOn } of resources) {
      if (!id)
        continue;
      const key = `${name}.${id.text}`;
      const arrows = resourceGraph2.get(key) ?? [];
      for (const { text: text3, pointer } of dependsOn)
        arrows.push({ to: (0,_chunk_PARLGP6U_js__WEBPACK_IMPORTED_MODULE_2__ .jy)(name, text3), edge: pointer });
      resourceGraph2.set(key, arrows);
    }
  }
  const waveGraph = new Map(waves2.map((wave2) => [
    wave2.name,
    wave2.dependsOn.map(({ text: text3, pointer }) => ({ to: text3, edge: pointer }))
  ]));
  return [
    ...circles(resourceGraph2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the resources wait for each other in a circle`),
    ...circles(waveGraph, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the waves wait for each other in a circle`)
  ];
}
function circles(graph, what) {
  return findCycles(graph).map(({ path, edge }) => ({
    pointer: edge,
    message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .em)(`${what}: ${chain(path)}`),
    help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`remove one of these dependencies`
  }));
}
function chain(path) {
  const shown = path.length > 12 ? [...path.slice(0, 8), "…", ...path.slice(-2)] : path;
  return shown.map((name) => name === "…" ? name : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .aM)(name, 100)}`).join(" → ");
}
function outlineOf(root) {
  const workloads2 = child(root, "workloads");
  const each = (...path) => {
    const found2 = path.reduce((value, step) => child(value, step), root);
    return itemsOf(found2).map((item, index) => [item, [...path, index]]);
  };
  const of = (item, pointer, key) => mentions(child(item, key), [...pointer, key]);
  return {
    ...isMap2(workloads2) ? { workloads: entriesOf(workloads2).map(workload) } : {},
    waves: entriesOf(child(root, "waves")).map(wave),
    workloadMentions: [
      ...each("inventory").flatMap(([item, at]) => entriesOf(item).flatMap(([kind, entry2]) => of(entry2, [...at, kind], "workload"))),
      ...each("vaults").flatMap(([item, at]) => of(item, at, "workload"))
    ],
    resourceMentions: [
      ...each("domains").flatMap(([item, at]) => of(item, at, "servedBy")),
      ...each("connections", "map").flatMap(([item, at]) => of(item, at, "usedBy"))
    ],
    assignmentScopes: each("expect", "rbac", "assignments").flatMap(([item, at]) => of(item, at, "scope")),
    budgetScopes: each("expect", "budgets").flatMap(([item, at]) => of(item, at, "scope")),
    resourceGroups: each("target", "resourceGroups").flatMap(([item, at]) => isMap2(item) ? of(item, at, "name") : mentions(item, at))
  };
}
function mentions(value, pointer) {
  const text3 = textOf(value);
  if (text3 !== void 0)
    return [{ text: text3, pointer }];
  return itemsOf(value).map((item, index) => {
    const one = textOf(item);
    return one === void 0 ? void 0 : { text: one, pointer: [...pointer, index] };
  }).filter(_chunk_RFBU5E74_js__WEBPACK_IMPORTED_MODULE_14__ .O);
}
function workload([name, value]) {
  const at = ["workloads", name, "resources"];
  const items = itemsOf(child(value, "resources"));
  return {
    name,
    ...textual(value, ["resourceGroup"]),
    resources: items.map((item, index) => resource(item, [...at, index]))
  };
}
function resource(value, pointer) {
  const [id] = mentions(child(value, "id"), [...pointer, "id"]);
  return {
    ...id ? { id } : {},
    ...textual(value, ["type", "from", "to", "resourceGroup"]),
    zones: itemsOf(child(value, "zones")),
    dependsOn: mentions(child(value, "dependsOn"), [...pointer, "dependsOn"]),
    pointer
  };
}
function wave([name, value]) {
  const at = ["waves", name];
  const [window] = mentions(child(value, "window"), [...at, "window"]);
  return {
    name,
    ...window ? { window } : {},
    dependsOn: mentions(child(value, "dependsOn"), [...at, "dependsOn"]),
    workloads: mentions(child(value, "workloads"), [...at, "workloads"])
  };
}
function textual(value, keys) {
  const texts = {};
  for (const key of keys) {
    const text3 = textOf(child(value, key));
    if (text3 !== void 0)
      texts[key] = text3;
  }
  return texts;
}
function listed(words, last) {
  const spans = words.map((word) => (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${word}`);
  const end = spans.pop();
  if (end === void 0)
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`nothing`;
  if (spans.length === 0)
    return end;
  return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .em)(`${spans.join(", ")} ${last} ${end}`);
}
function guess(word) {
  return word === void 0 ? void 0 : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`did you mean ${word}?`;
}
var REPEATED = 80;
var PRIVATE = /@|[0-9a-f]{8}-/i;
function found(value, written) {
  if (value === null || value === void 0)
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`nothing`;
  if (Array.isArray(value))
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a list`;
  if (typeof value === "object")
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a map`;
  if (typeof value === "string") {
    if (value.trim() === "")
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`empty text`;
    return value.length > REPEATED || PRIVATE.test(value) ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`this text` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the text ${value}`;
  }
  if (typeof value === "boolean")
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the boolean ${written ?? String(value)}`;
  return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the number ${written ?? (typeof value === "number" ? String(value) : "?")}`;
}
var SUGGESTIONS = 100;
function referenceFindings({ workloads: workloads2, waves: waves2, ...mentions2 }) {
  const findings = [];
  const waveNames = new Set(waves2.map(({ name }) => name));
  const suggestWave = suggester(waveNames);
  for (const { text: text3, pointer } of waves2.flatMap((wave2) => wave2.dependsOn)) {
    if (waveNames.has(text3))
      continue;
    findings.push(finding(pointer, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`there is no wave ${text3}`, suggestWave(text3, text3)));
  }
  if (!workloads2)
    return findings;
  const names = new Set(workloads2.map(({ name }) => name));
  const suggestWorkload = suggester(names);
  for (const { text: text3, pointer } of [
    ...waves2.flatMap((wave2) => wave2.workloads),
    ...mentions2.workloadMentions
  ]) {
    if (names.has(text3))
      continue;
    findings.push(finding(pointer, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`there is no workload ${text3}`, suggestWorkload(text3, text3)));
  }
  const keys = new Set(workloads2.flatMap(keysOf));
  const suggestResource = suggester(keys);
  for (const { text: text3, pointer } of mentions2.resourceMentions) {
    if (keys.has(text3))
      continue;
    findings.push(finding(pointer, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`there is no resource ${text3}`, suggestResource(text3, text3)));
  }
  for (const { name, resources } of workloads2) {
    for (const { text: text3, pointer } of resources.flatMap((resource3) => resource3.dependsOn)) {
      const key = (0,_chunk_PARLGP6U_js__WEBPACK_IMPORTED_MODULE_2__ .jy)(name, text3);
      if (keys.has(key))
        continue;
      const message = key === text3 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`there is no resource ${text3}` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the workload ${name} has no resource ${text3}`;
      findings.push(finding(pointer, message, suggestResource(text3, key)));
    }
  }
  return findings;
}
function keysOf({ name, resources }) {
  return resources.flatMap(({ id }) => id ? [`${name}.${id.text}`] : []);
}
function finding(pointer, message, suggestion) {
  const help = guess(suggestion);
  return { pointer, message, ...help === void 0 ? {} : { help } };
}
function suggester(known) {
  const all = [...known].slice(0, 2e3);
  let left = SUGGESTIONS;
  return (text3, key) => {
    if (left-- <= 0)
      return void 0;
    const home = key.slice(0, key.length - text3.length);
    const local = home === "" ? [] : all.filter((name) => name.startsWith(home)).map((name) => name.slice(home.length));
    return (0,_chunk_5YBOHQWQ_js__WEBPACK_IMPORTED_MODULE_1__ .pA)(text3, local) ?? all.find((name) => name.endsWith(`.${text3}`)) ?? (0,_chunk_5YBOHQWQ_js__WEBPACK_IMPORTED_MODULE_1__ .pA)(text3, all);
  };
}
function scopeFindings(outline) {
  const { workloads: workloads2, assignmentScopes, budgetScopes } = outline;
  if (!workloads2)
    return [];
  const resources = workloads2.flatMap((workload3) => workload3.resources.flatMap((resource3) => named(workload3, resource3)));
  const resourceGroups = [
    ...outline.resourceGroups.map(({ text: text3 }) => text3),
    ...workloads2.flatMap((workload3) => [workload3, ...workload3.resources].flatMap(groupOf))
  ];
  const read2 = scopeReader({ resources, resourceGroups });
  const names = resources.map(({ name }) => name);
  return [
    ...assignmentScopes.flatMap((mention) => unclear(mention, read2(mention.text), names)),
    ...budgetScopes.flatMap((mention) => {
      const reading = read2(mention.text);
      if (reading.kind !== "scope" || reading.scope.kind !== "resource")
        return unclear(mention, reading, names);
      return [
        {
          pointer: mention.pointer,
          message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${mention.text} is a resource, and a budget cannot cover one resource`,
          expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${"subscription"}, a resource group or ${"mg:"} with a management group`
        }
      ];
    })
  ];
}
function named(workload3, resource3) {
  const { id, from, to } = resource3;
  const type = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .Vm)(resource3.type ?? "");
  const name = to ?? from ?? id?.text;
  const resourceGroup2 = resource3.resourceGroup ?? workload3.resourceGroup;
  if (!id || !type || name === void 0)
    return [];
  const key = `${workload3.name}.${id.text}`;
  return [{ key, type, name, ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 } }];
}
function groupOf({ resourceGroup: resourceGroup2 }) {
  return resourceGroup2 === void 0 ? [] : [resourceGroup2];
}
function unclear({ text: text3, pointer }, reading, names) {
  switch (reading.kind) {
    case "scope":
      return [];
    case "unknown": {
      const help = guess((0,_chunk_5YBOHQWQ_js__WEBPACK_IMPORTED_MODULE_1__ .pA)(text3, names));
      return [
        { pointer, message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`no declared resource has the name ${text3}`, ...help ? { help } : {} }
      ];
    }
    case "ambiguous":
      return [
        {
          pointer,
          message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${text3} names more than one thing: ${reading.things}`,
          help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`write the full resource id, which begins with ${"/subscriptions/"}`
        }
      ];
  }
}
function uniquenessFindings({ workloads: workloads2 = [], waves: waves2, resourceGroups }) {
  const findings = [];
  for (const { name, resources } of workloads2) {
    const ids = resources.flatMap(({ id }) => id ? [id] : []);
    for (const { text: text3, pointer } of repeated(ids, (id) => id)) {
      findings.push({
        pointer,
        message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the workload ${name} has two resources with the id ${text3}`,
        help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`give one of them another id`
      });
    }
    for (const resource3 of resources)
      findings.push(...zoneFindings(resource3.zones, resource3.pointer));
  }
  for (const { text: text3, pointer } of repeated(resourceGroups, (name) => name.toLowerCase())) {
    findings.push({
      pointer,
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the resource group ${text3} stands twice in the list`,
      help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`remove one of them`
    });
  }
  return [...findings, ...waves2.flatMap(windowFindings), ...sharedWorkloads(waves2)];
}
function repeated(mentions2, key) {
  const seen = new Set();
  return mentions2.filter(({ text: text3 }) => {
    const again2 = seen.has(key(text3));
    seen.add(key(text3));
    return again2;
  });
}
function zoneFindings(zones, pointer) {
  const written = zones.filter((zone) => typeof zone === "string" || typeof zone === "number");
  const names = written.map(String);
  if (new Set(names).size === new Set(written).size)
    return [];
  return [
    {
      pointer: [...pointer, "zones"],
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a zone stands twice in the list`,
      help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`remove one of them`
    }
  ];
}
function windowFindings({ window }) {
  if (!window || (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .E9)(window.text) !== 0)
    return [];
  const { pointer, text: text3 } = window;
  return [
    { pointer, message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the window ${text3} has no length`, expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a duration of more than zero` }
  ];
}
function sharedWorkloads(waves2) {
  const home = new Map();
  const findings = [];
  for (const { name, workloads: workloads2 } of waves2) {
    for (const { text: text3, pointer } of workloads2) {
      const first = home.get(text3);
      if (first === void 0)
        home.set(text3, name);
      else if (first !== name) {
        findings.push({
          pointer,
          message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the workload ${text3} moves in two waves, ${first} and ${name}`,
          help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`name it in one wave, or split the workload`
        });
      }
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
function section(description, properties, required = [], rest = {}) {
  return {
    description,
    type: "object",
    properties,
    ...required.length > 0 ? { required } : {},
    additionalProperties: false,
    ...rest
  };
}
function map(description, names, values, rest = {}) {
  return {
    description,
    type: "object",
    propertyNames: { $ref: `#/$defs/${names}` },
    additionalProperties: values,
    ...rest
  };
}
function list(description, items, rest = {}) {
  return { description, type: "array", items, ...rest };
}
function set(description, definition, rest = {}) {
  const items = { type: "string", $ref: `#/$defs/${definition}` };
  return { description, type: "array", items, uniqueItems: true, ...rest };
}
function text(description, rest = {}) {
  return { description, type: "string", minLength: 1, ...rest };
}
function choice(description, words, rest = {}) {
  return { description, type: "string", enum: words, ...rest };
}
function flag(description, otherwise) {
  return { description, type: "boolean", default: otherwise };
}
function number(description, rest = {}) {
  return { description, type: "number", ...rest };
}
function integer(description, rest = {}) {
  return { description, type: "integer", ...rest };
}
function use(definition, description, rest = {}) {
  return { description, $ref: `#/$defs/${definition}`, ...rest };
}
function form(title, pattern, rest = {}) {
  return { title, type: "string", pattern, ...rest };
}
var GUID2 = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
var SEGMENT = "(?!\\.{1,2}(?:/|$))[^/\\s?#%\\\\]+";
var RESOURCE_GROUP = "^[\\p{L}\\p{N}_().-]{0,89}[\\p{L}\\p{N}_()-]$";
var tags = map("Tags at the target.", "anyKey", { description: "Value of the tag.", type: "string", maxLength: 256 }, { maxProperties: 50 });
var OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
var LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
var NAME = "[A-Za-z0-9][A-Za-z0-9_-]{0,79}";
var PRINCIPAL = "(?:group|identity|servicePrincipal|user):\\S(?:.*\\S)?";
var definitions = {
  guid: form("a GUID such as 11111111-1111-1111-1111-111111111111", `^${GUID2}$`),
  name: form("a name of letters, digits, - and _ that begins with a letter or digit", `^${NAME}$`),
  key: form("a name of letters, digits and . _ - /", "^[A-Za-z0-9][A-Za-z0-9._/-]{0,119}$"),
  anyKey: form("a name that is not empty", "^\\S(?:.*\\S)?$"),
  region: form("a region by its name or display name, such as swedencentral or Sweden Central", "^[A-Za-z0-9](?: ?[A-Za-z0-9])+$", { maxLength: 60 }),
  resourceType: form("a resource type such as Microsoft.Sql/servers/databases", "^[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)*(?:/[A-Za-z0-9_.-]+)+$"),
  resourceName: form("the name of a resource, parent/child for a child, without spaces and ? # % \\", `^${SEGMENT}(?:/${SEGMENT})*$`),
  resourceGroup: form("the name of a resource group: at most 90 letters, digits and . _ - ( ), no . at the end", RESOURCE_GROUP),
  managementGroup: form("the name of a management group", "^[A-Za-z0-9_().-]{1,90}$"),
  resourceRef: form("a resource as workload.resource", `^${NAME}\\.${NAME}$`),
  dependency: form("the id of a resource of this workload, or workload.resource", `^${NAME}(?:\\.${NAME})?$`),
  scope: form("subscription, a resource group, the name of a declared resource, mg: and a management group, or a full resource id", `^(?:mg:[A-Za-z0-9_().-]{1,90}|(?:/${SEGMENT})+|(?!mg:)${SEGMENT}(?:/${SEGMENT})*)$`),
  principal: form("a GUID, or group:, identity:, servicePrincipal: or user: with a name or GUID", `^(?:${GUID2}|${PRINCIPAL})$`),
  namedPrincipal: form("the name of a principal as expectations write it, such as group:sg-shop-ops", `^${PRINCIPAL}$`),
  instant: form("a date or a time with its offset, such as 2026-09-01 or 2026-09-01T07:00:00+02:00", "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:\\d{2}))?$"),
  duration: form("an ISO 8601 duration of weeks, days, hours, minutes and seconds, such as PT8H or P1DT12H", "^P(?!$)(?:\\d{1,5}W)?(?:\\d{1,5}D)?(?:T(?!$)(?:\\d{1,5}H)?(?:\\d{1,5}M)?(?:\\d{1,5}S)?)?$"),
  checkId: form("the id of a check such as REG-08", "^[A-Z]{2,4}-\\d{2}$"),
  cidr: form("an address range such as 10.61.0.0/16", `^(?:${OCTET}(?:\\.${OCTET}){3}/(?:3[0-2]|[12]?[0-9])|(?=[^/]*:[^/]*:)[0-9A-Fa-f:]{2,39}/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))$`),
  host: form("a host name such as shop.contoso.com", `^(?:\\*\\.)?${LABEL}(?:\\.${LABEL})*\\.?$`, {
    maxLength: 254
  }),
  path: form("a path inside the repository, relative to its root", "^(?![/\\\\~]|[A-Za-z]:)(?!(?:.*[/\\\\])?\\.\\.(?:[/\\\\]|$))\\S(?:.*\\S)?$"),
  https: form("an address that begins with https://", "^https://[^\\s/?#@]+(?:[/?#]\\S*)?$"),
  dataSize: form("a size with its unit, such as 480 GiB", "^\\d{1,9}(?:\\.\\d{1,6})? ?(?:B|[KMGTP]i?B)$"),
  label: { title: "text that is not empty", type: "string", minLength: 1 }
};
function expectedOf(schema) {
  const reference = /^#\/\$defs\/(\w+)$/.exec(textOf(child(schema, "$ref")) ?? "")?.[1];
  const named2 = textOf(child(reference === void 0 ? schema : definitions[reference], "title"));
  if (named2 !== void 0)
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .em)(named2);
  const words = wordsOf(schema);
  if (words.length > 0)
    return listed(words, "or");
  switch (textOf(child(schema, "type"))) {
    case "object":
      return expectedMap(schema);
    case "array":
      return numberOf(child(schema, "minItems")) === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a list` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a list that is not empty`;
    case "string":
      return expectedText(schema);
    case "boolean":
      return listed(["true", "false"], "or");
    case "number":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a number${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(rangeOf(schema))}`;
    case "integer":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a whole number${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(rangeOf(schema))}`;
    default:
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`another value`;
  }
}
function wordsOf(schema) {
  const constant = child(schema, "const");
  const all = constant === void 0 ? itemsOf(child(schema, "enum")) : [constant];
  return [...new Set(all.map(String))];
}
function keysOf2(schema) {
  const properties = child(schema, "properties");
  return isMap2(properties) ? Object.keys(properties) : [];
}
function expectedMap(schema) {
  const keys = keysOf2(schema);
  const least = numberOf(child(schema, "minProperties"));
  const most = numberOf(child(schema, "maxProperties"));
  if (keys.length === 0) {
    if (most !== void 0)
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a map of at most ${most} keys`;
    return least === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a map` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a map that is not empty`;
  }
  if (least === 1 && most === 1)
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a map with one of the keys ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(listed(keys, "or"))}`;
  return least === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a map that may have the keys ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(listed(keys, "and"))}` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a map with at least one of the keys ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(listed(keys, "or"))}`;
}
function expectedText(schema) {
  const most = numberOf(child(schema, "maxLength"));
  return most === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`text` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`text of at most ${most} characters`;
}
function rangeOf(schema) {
  const least = numberOf(child(schema, "minimum"));
  const above = numberOf(child(schema, "exclusiveMinimum"));
  const most = numberOf(child(schema, "maximum"));
  const below = numberOf(child(schema, "exclusiveMaximum"));
  const limits = [
    least === void 0 ? void 0 : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`at least ${least}`,
    above === void 0 ? void 0 : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`more than ${above}`,
    most === void 0 ? void 0 : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`at most ${most}`,
    below === void 0 ? void 0 : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`less than ${below}`
  ].filter((limit) => limit !== void 0);
  return limits.length === 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .em)(`, ${limits.join(" and ")}`);
}
var RANKS = [
  "const",
  "enum",
  "type",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "exclusiveMaximum"
];
function rankOf(keyword) {
  const rank = RANKS.indexOf(keyword);
  return rank < 0 ? void 0 : rank;
}
function misfit(value, schema, types, written) {
  const what = found(value, written);
  const message = value === null || value === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`there is no value` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(what)} does not fit here`;
  const help = helpFor(value, schema, types, written);
  return { message, expected: expectedOf(schema), ...help === void 0 ? {} : { help } };
}
function helpFor(value, schema, types, written) {
  const words = wordsOf(schema);
  if (words.length > 0)
    return typeof value === "string" && words.length > 1 ? guess((0,_chunk_5YBOHQWQ_js__WEBPACK_IMPORTED_MODULE_1__ .pA)(value, words)) : void 0;
  const wanted = typeof types === "string" ? [types] : itemsOf(types).map((type) => textOf(type) ?? "");
  const scalar = typeof value === "number" || typeof value === "boolean";
  if (wanted.includes("string") && scalar) {
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`put it in quotes to make it text: ${`"${written ?? String(value)}"`}`;
  }
  if (typeof value !== "string")
    return void 0;
  if (wanted.includes("boolean") && /^(?:y|n|yes|no|on|off|true|false)$/i.test(value)) {
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`write ${/^(?:y|yes|on|true)$/i.test(value) ? "true" : "false"} without quotes`;
  }
  const numeric = value.trim() !== "" && Number.isFinite(Number(value));
  if ((wanted.includes("number") || wanted.includes("integer")) && numeric) {
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`write the number without quotes`;
  }
  if (wanted.includes("array"))
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`put it between ${"["} and ${"]"}`;
  return void 0;
}
var import__ = (0,_chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_5__ .f1)((0,_chunk_J7DDGYY4_js__WEBPACK_IMPORTED_MODULE_0__ .q)(), 1);
var vaults = list("Key vaults at the target and what must be in them.", section("One vault.", {
  name: use("resourceName", "Name of the vault."),
  workload: use("name", "Workload that uses it."),
  environment: text("Environment that it serves."),
  requiresSecrets: set("Secrets that must be in it, by name.", "label"),
  requiresKeys: set("Keys that must be in it, by name.", "label"),
  requiresCertificates: set("Certificates that must be in it, by name.", "label")
}, ["name", "workload"]));
var domainCutover = section("How the host is switched over.", {
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
  rollbackTo: use("host", "Where the host points again after a rollback.")
}, ["via"]);
var domains = list("Public host names that move along.", section("One host name.", {
  host: use("host", "The host name."),
  zone: use("host", "DNS zone that holds its record."),
  servedBy: use("resourceRef", "Resource that answers for it."),
  cutover: domainCutover
}, ["host"]));
var certificates = list("Certificates that must be ready at the target.", section("One certificate.", {
  hosts: set("Host names that it must cover.", "host", { minItems: 1 }),
  in: use("resourceName", "Where it lies, as vault/certificate."),
  minDaysLeft: integer("Days that it must still be valid after the cutover.", {
    minimum: 0,
    maximum: 3660
  })
}, ["hosts", "in"]));
var mapping = section("One endpoint and what takes its place.", {
  from: text("The endpoint at the source."),
  to: text("The endpoint at the target."),
  usedBy: set("Resources that use it, as workload.resource.", "resourceRef")
}, ["from", "to"]);
var connections = section("Connection strings and endpoints that name the source.", {
  forbidPatterns: set("Texts that must no longer occur in the scanned files.", "label"),
  scan: set("Files to scan, as globs.", "path"),
  map: list("Endpoints that change.", mapping)
});
var match = map("Facets of the findings it covers, as the page of the check lists them; all findings unless said.", "key", text("Value of the facet, compared without regard to case."));
var attestations = list("What no interface can prove: evidence with a person and a date.", section("One attestation.", {
  check: use("checkId", "The check it answers."),
  match,
  by: text("Who attests."),
  at: use("instant", "When."),
  evidence: text("Where the proof is.")
}, ["check", "by", "at", "evidence"]));
var waivers = list("Findings that are accepted for a time.", section("One waiver.", {
  check: use("checkId", "The check whose findings are accepted."),
  match,
  reason: text("Why they are accepted."),
  owner: text("Who accepts them."),
  expires: use("instant", "Last day on which it holds (UTC), that day included.")
}, ["check", "reason", "owner", "expires"]));
var policies = section("What the policies in force at the target must look like.", {
  parity: choice("Whether every policy that is in force at the source must be in force at the target.", [
    "required",
    "optional"
  ]),
  allow: set("Resource types that policies must allow though no declared resource has them yet.", "resourceType"),
  ignore: list("Policy assignments of the source that need not come along.", section("One assignment and why it stays behind.", {
    assignment: text("Name or id of the policy assignment."),
    reason: text("Why it need not come along.")
  }, ["assignment", "reason"])),
  pack: section("How the policies for a relocation, which come with the tool, are applied to what is planned.", {
    effect: choice("Deny: a violation is a blocker. Audit: a warning. Disabled: they are not applied.", [
      "Audit",
      "Deny",
      "Disabled"
    ]),
    allowedLocations: set("Regions besides the target's in which resources may be, for example of replicas.", "region"),
    except: set("Names of policies that are left out.", "label")
  }),
  mustBeEffective: set("Policy assignments that must be in force, by name or id.", "label")
});
var rbac = section("Who must be able to do what at the target.", {
  deployIdentity: section("The identity that deploys.", {
    clientId: use("guid", "Client id (application id) of the identity."),
    objectId: use("guid", "Object id of its service principal."),
    mayAssignRoles: flag("Whether it must be able to create role assignments.", false)
  }, ["clientId"]),
  assignments: list("Role assignments that must be in force.", section("One expected role assignment.", {
    principal: use("principal", "Who holds the role."),
    role: text("Name of the role, or the GUID of its definition."),
    scope: use("scope", "Where the role is held.")
  }, ["principal", "role", "scope"])),
  parity: choice("Whether role assignments of the source must have their counterpart at the target.", ["required", "off"], { default: "required" }),
  principalMap: {
    description: "Principals of the source that another one takes over from: the old one, then the new one.",
    type: "object",
    propertyNames: { $ref: "#/$defs/principal" },
    additionalProperties: use("principal", "The principal that takes over.")
  },
  resourceGroups: map("Resource groups of the source and the one at the target that takes up what each holds.", "resourceGroup", use("resourceGroup", "Resource group at the target.")),
  ignore: list("Role assignments of the source that need not come along.", section("Which role assignments, by principal, role and scope at the source, and why they stay behind.", {
    principal: use("principal", "Only those of this principal."),
    role: text("Only those of this role: its name, or the GUID of its definition."),
    scope: text("Only those at this scope: a resource group, the name of a resource, or a full id."),
    reason: text("Why they need not come along.")
  }, ["reason"], { minProperties: 2 })),
  appRegistrations: list("App registrations that sign people in at the relocated hosts.", section("One app registration.", {
    name: text("Name of the app registration for people."),
    hosts: set("Host names that its redirect addresses must hold at the target.", "host")
  }, ["name", "hosts"]))
});
var budgets = list("Budgets that must exist at the target.", section("One expected budget.", {
  scope: use("scope", "What the budget covers."),
  monthly: section("Money for a month.", {
    amount: number("Amount of the budget for a month.", { exclusiveMinimum: 0 }),
    currency: text("Currency of the amounts, for example EUR.", {
      title: "a currency of three capital letters such as EUR",
      pattern: "^[A-Z]{3}$"
    }),
    maxIncreasePercent: number("By how many percent the cost may rise over the source.", {
      minimum: 0
    }),
    estimate: number("What the workload is expected to cost a month at the target.", { minimum: 0 }),
    source: number("What the workload costs a month at the source.", { minimum: 0 })
  }, ["amount"]),
  alerts: list("Alerts that the budget must raise.", section("One alert.", {
    at: number("Threshold in percent of the amount.", { exclusiveMinimum: 0, maximum: 1e3 }),
    to: text("Who is told: an address, an action group by name or id, or role:Owner."),
    type: choice("Whether actual or forecasted cost raises it.", ["actual", "forecasted"])
  }, ["at", "to"])),
  overlap: section("The time in which source and target both cost money.", {
    days: integer("Length in days.", { minimum: 0, maximum: 3660 }),
    approvedExtra: number("Money approved for these days, source and target together.", { minimum: 0 })
  })
}, ["scope"]));
var quotas = section("What must stay free of the quotas at the target.", {
  headroomPercent: number("Percent of a quota that must stay free.", {
    minimum: 0,
    exclusiveMaximum: 100,
    default: 15
  }),
  capacityReservationsFor: set("SKUs for which capacity must be reserved.", "label")
});
var expect = section("What the target must look like before workloads arrive.", {
  policies,
  rbac,
  budgets,
  quotas,
  services: map("Versions that managed services must offer at the target, by service.", "key", text('A version, in quotes: "1.30" without quotes is the number 1.3.'))
});
var workload2 = use("name", "Workload of its resources, where neither a declared resource nor its resource group tells.");
var scope = {
  resourceGroup: use("resourceGroup", "Resource group that it is deployed to; the subscription unless said."),
  managementGroup: use("managementGroup", "Management group that it is deployed to."),
  workload: workload2
};
var resourceGraph = section("What exists at the source, by Azure Resource Graph.", {
  query: text("Condition that selects the resources, in the language of Resource Graph: where and so on."),
  snapshot: use("path", "File with the answer to the query as captured: the JSON of `az graph query`."),
  stays: list("What stays at the source, each with its reason.", section("One resource that is not relocated.", {
    resource: text("Name or resource id at the source.", { maxLength: 1e3 }),
    type: use("resourceType", "Its type, where several resources have the name."),
    reason: text("Why it stays.", { maxLength: 1e3 })
  }, ["resource", "reason"]))
}, [], { minProperties: 1 });
var armTemplate = section("What a template of Azure Resource Manager deploys.", {
  file: use("path", "The template, as `bicep build` writes it too."),
  parameters: use("path", "The parameters file of the target."),
  ...scope
}, ["file"]);
var bicep = section("What the team's Bicep file deploys.", {
  file: use("path", "The Bicep file; the command bicep or az must be on the machine."),
  parameters: use("path", "The parameters file of the target."),
  ...scope
}, ["file"]);
var bicepSnapshot = section("What the team's Bicep file deploys, as predicted.", {
  file: use("path", "The resources as `bicep snapshot` writes them."),
  resourceGroup: use("resourceGroup", "Resource group of resources whose ids name none."),
  workload: workload2
}, ["file"]);
var terraformPlan = section("What the team's Terraform plan changes, as JSON.", {
  file: use("path", "The plan as `terraform show -json` writes it."),
  forbidDestroyOfStateful: flag("Whether a plan that destroys a resource with data is refused.", false),
  workload: workload2
}, ["file"]);
var inventory = list("Where the planned and existing resources are written down besides this manifest; any mix.", section("One source: exactly one of its keys.", { resourceGraph, bicep, armTemplate, bicepSnapshot, terraformPlan }, [], { minProperties: 1, maxProperties: 1 }), { maxItems: 100 });
var network = section("Addresses, names and connections of the target network.", {
  ipStrategy: choice("Whether the workloads get new addresses or keep theirs; keeping forbids peering.", [
    "new",
    "keep"
  ]),
  vnets: list("Virtual networks at the target.", section("One virtual network.", {
    name: use("resourceName", "Name of the virtual network."),
    prefixes: set("Its address ranges.", "cidr", { minItems: 1 }),
    peerWith: set("Virtual networks it is peered with, by name.", "resourceName")
  }, ["name", "prefixes"])),
  reservedRanges: map("Address ranges that the target must not use, by whose they are.", "key", set("Address ranges.", "cidr")),
  privateDnsZones: section("Where the private DNS zones lie.", {
    subscription: text("Alias or id of the subscription."),
    resourceGroup: use("resourceGroup", "Resource group that holds the zones.")
  }, ["subscription", "resourceGroup"]),
  publicIpConsumers: list("Partners that have the public addresses of the source in their rules.", section("One partner.", {
    partner: text("Name of the partner."),
    ticket: text("Where the change is tracked."),
    done: flag("Whether the partner has changed its rules.", false)
  }, ["partner"]))
});
var metadata = section("What this relocation is called and who answers for it.", {
  name: text("Name of the relocation; it heads every report.", { maxLength: 200 }),
  description: text("What is relocated and why, for people."),
  owner: text("Who answers for the relocation: an address, a team or a handle."),
  approvers: set("Who approves the manifest: handles of people or teams.", "label")
}, ["name"]);
var cloud = choice("The Azure cloud of source and target.", ["AzureCloud", "AzureChinaCloud", "AzureUSGovernment"], { default: "AzureCloud" });
var subscription = (which) => section(`The ${which} subscription.`, {
  id: use("guid", "Id of the subscription."),
  alias: text("Name of the subscription for people; reports show it in place of the id.")
}, ["id"]);
var source = section("Where the workloads run today.", {
  subscription: subscription("source"),
  region: use("region", "The region they leave.")
}, ["subscription", "region"]);
var resourceGroup = {
  title: "the name of a resource group, or a map with `name`, `location` and `tags`",
  description: "A resource group at the target: its name, or its name, region and tags.",
  type: ["string", "object"],
  pattern: RESOURCE_GROUP,
  properties: {
    name: use("resourceGroup", "Name of the resource group."),
    location: use("region", "Region of the resource group itself; the target region unless said."),
    tags
  },
  required: ["name"],
  additionalProperties: false
};
var target = section("Where the workloads go, and what the place must offer.", {
  subscription: subscription("target"),
  region: use("region", "The region they go to."),
  managementGroup: use("managementGroup", "Management group that must hold the target subscription."),
  crossTenant: flag("Whether the target subscription may be in another tenant than the source.", false),
  restructure: flag("Whether the relocation also changes the architecture; it needs a reason.", false),
  reason: text("Why the architecture changes along with the region."),
  resourceGroups: list("Resource groups that take up the resources.", resourceGroup),
  requires: section("What the target region must offer.", {
    zones: integer("Number of availability zones.", { minimum: 0, maximum: 3 }),
    allowedGeographies: set("Geographies in which data may lie.", "label"),
    pairedRegion: choice("Whether the target region must have a paired region.", ["required", "optional"])
  })
}, ["subscription", "region"]);
var principals = {
  description: "Object ids of the principals that expectations name; names alone cannot be looked up.",
  type: "object",
  propertyNames: { $ref: "#/$defs/namedPrincipal" },
  additionalProperties: use("guid", "Object id of the principal in Microsoft Entra ID.")
};
var cutover = section("How the wave goes live and back.", {
  probes: list("Requests that prove the target answers.", section("One request.", {
    url: use("https", "Address to ask."),
    expect: integer("HTTP status that proves it.", { minimum: 100, maximum: 599 })
  }, ["url"])),
  rollback: section("Who goes back, when and why.", {
    owner: text("Who decides."),
    decideWithin: use("duration", "Time for the decision."),
    triggers: set("What makes it necessary.", "label")
  }),
  decommissionAfter: use("duration", "How long the source is kept after the wave.")
});
var gate = { type: "string", enum: _chunk_HB5CORC7_js__WEBPACK_IMPORTED_MODULE_12__ .x };
var waves = map("The steps of the relocation, by name.", "name", section("One wave.", {
  start: use("instant", "When it begins; a date alone is midnight UTC."),
  window: use("duration", "How long it may take."),
  dependsOn: set("Waves that must be over before it.", "name"),
  workloads: set("Workloads that move in it.", "name"),
  gates: list("Areas that must be ready before it; all areas unless said.", gate, {
    uniqueItems: true,
    minItems: 1
  }),
  cutover
}, ["start"]));
var method = section("How the resource is relocated.", {
  relocation: choice("Hot: no downtime. Warm: a short one. Cold: redeployed.", ["hot", "warm", "cold"]),
  tool: text("The tool that does it, for example bicep, azcopy or sql-failover-group.")
}, ["relocation"]);
var data = section("The data of the resource and how it gets across.", {
  size: use("dataSize", "Amount of data."),
  files: integer("Number of files or objects.", { minimum: 0 }),
  rpo: use("duration", "How much data may be lost, as time."),
  rto: use("duration", "How long the data may be away."),
  conflicts: text("Which side wins when both were written, for example source-wins."),
  verify: text("How the copy is proved, for example rowcount or md5.")
});
var resource2 = section("One resource of the workload.", {
  id: use("name", "Name of the resource in this manifest, unique in its workload."),
  type: use("resourceType", "Resource type."),
  from: use("resourceName", "Name at the source; absent for a new resource."),
  to: use("resourceName", "Name at the target; absent where the name comes along unchanged."),
  resourceGroup: use("resourceGroup", "Resource group at the target, where it differs from the workload's."),
  location: use("region", "Region at the target where it differs, or global."),
  sku: text("SKU at the target."),
  count: integer("How many of it, for quotas.", { minimum: 1, maximum: 1e5, default: 1 }),
  zones: list("Availability zones it is spread over.", { type: ["string", "integer"], enum: ["1", "2", "3", 1, 2, 3] }, { uniqueItems: true }),
  tags,
  properties: map("What is decided of its properties, as a template has them. Policies read them; what is not stated is unknown.", "anyKey", { description: "Value of the property." }, { maxProperties: 200 }),
  method,
  data,
  dependsOn: set("Resources that must be ready before it: ids, or workload.id of others.", "dependency")
}, ["id", "type"]);
var workloads = map("The workloads that are relocated, by name.", "name", section("One workload.", {
  environment: text("Environment, for example prod."),
  criticality: text("How much depends on it, for example high."),
  stateful: flag("Whether it holds data that must come along.", false),
  resourceGroup: use("resourceGroup", "Resource group at the target for resources that name none."),
  resources: list("Its resources. None need be declared where a template or plan under inventory deploys them all.", resource2, { minItems: 1 })
}, []), { minProperties: 1 });
var API_VERSION = "relocation/v1alpha1";
var KIND = "RelocationManifest";
var manifestShape = {
  title: "Azure relocation manifest",
  description: "Declares an Azure relocation: what moves from where to where, in which waves, and what the target must offer.",
  type: "object",
  properties: {
    $schema: { description: "This schema, for editors that look for it here.", type: "string" },
    apiVersion: { description: "Version of the manifest language.", const: API_VERSION },
    kind: { description: "Kind of document.", const: KIND },
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
  },
  required: ["apiVersion", "kind", "metadata", "source", "target", "workloads"],
  additionalProperties: false,
  $defs: definitions
};
var manifestSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:azure-relocation-readiness:manifest:v1alpha1",
  ...manifestShape
};
var compiled;
function validator() {
  if (compiled)
    return compiled;
  const ajv = new import__.Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    code: { optimize: false },
    messages: false,
    meta: false,
    validateSchema: false,
    formats: { instant: { type: "string", validate: (text3) => (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .nV)(text3) !== void 0 } }
  });
  compiled = ajv.compile({
    ...manifestShape,
    $defs: { ...definitions, instant: { ...definitions["instant"], format: "instant" } }
  });
  return compiled;
}
function checkShape(value) {
  const validate = validator();
  return validate(value) ? { ok: true, manifest: value } : { ok: false, errors: validate.errors ?? [] };
}
function schemaOf({ schemaPath }) {
  return schemaPath.split("/").slice(1, -1).reduce((schema, step) => child(schema, step), manifestShape);
}
var MOST5 = 1e3;
function translate(errors, document) {
  const failures = errors.slice(0, MOST5).filter((error) => error.propertyName === void 0).map((error) => failureOf(error, document)).filter((failure) => failure !== void 0);
  const misspelt = new Set();
  for (const failure of failures) {
    const meant = meantKey(failure);
    if (meant !== void 0)
      misspelt.add((0,_chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_9__ .L)([...failure.pointer, meant]));
  }
  const problems = [];
  const worst = new Map();
  for (const failure of failures) {
    const rank = rankOf(failure.keyword);
    const path = (0,_chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_9__ .L)(failure.pointer);
    const other = worst.get(path);
    if (rank === void 0)
      problems.push(...structural(failure, misspelt, document));
    else if (!other || rank < (rankOf(other.keyword) ?? rank))
      worst.set(path, failure);
  }
  for (const { pointer, data: data2, schema, params, spot } of worst.values()) {
    const place = document.locate(pointer);
    problems.push({ ...misfit(data2, schema, child(params, "type"), spot.written), place });
  }
  return problems;
}
function failureOf(error, { value, root }) {
  const pointer = [];
  let data2 = value;
  let spot = root;
  for (const part2 of error.instancePath.split("/").slice(1)) {
    const key = part2.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(data2) ? Number(key) : key;
    pointer.push(step);
    data2 = child(data2, step);
    spot = spotAt(spot, [step]).spot;
    if (spot.unread)
      return void 0;
  }
  if (spot.partial && (error.keyword === "required" || error.keyword === "minProperties"))
    return void 0;
  return { keyword: error.keyword, pointer, data: data2, schema: schemaOf(error), params: error.params, spot };
}
function meantKey({ keyword, params, schema }) {
  if (keyword !== "additionalProperties")
    return void 0;
  return (0,_chunk_5YBOHQWQ_js__WEBPACK_IMPORTED_MODULE_1__ .pA)(textOf(child(params, "additionalProperty")) ?? "", keysOf2(schema));
}
function structural(failure, misspelt, { locate }) {
  const { keyword, pointer, data: data2, schema, params } = failure;
  const place = locate(pointer);
  switch (keyword) {
    case "additionalProperties": {
      const key = textOf(child(params, "additionalProperty")) ?? "";
      const help = guess(meantKey(failure));
      const keys = keysOf2(schema);
      return [
        {
          message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the key ${key} is not known here`,
          place: locate([...pointer, key]),
          expected: listed(keys, "or"),
          ...help === void 0 ? {} : { help }
        }
      ];
    }
    case "required": {
      const key = textOf(child(params, "missingProperty")) ?? "";
      if (misspelt.has((0,_chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_9__ .L)([...pointer, key])))
        return [];
      const expected = expectedOf(child(child(schema, "properties"), key));
      return [{ message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the key ${key} is missing`, place, expected }];
    }
    case "propertyNames": {
      const key = textOf(child(params, "propertyName")) ?? "";
      return [
        {
          message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the key ${key} is no name for this`,
          place: locate([...pointer, key]),
          expected: expectedOf(child(schema, "propertyNames"))
        }
      ];
    }
    case "minProperties":
    case "maxProperties": {
      const keys = entriesOf(data2).map(([key]) => key);
      const message = keys.length === 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the map is empty` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the map has ${keys.length} keys: ${keys}`;
      return [{ message, place, expected: expectedOf(schema) }];
    }
    case "minItems":
      return [{ message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the list is empty`, place, expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`at least one item` }];
    case "uniqueItems": {
      const index = Math.max(numberOf(child(params, "i")) ?? 0, numberOf(child(params, "j")) ?? 0);
      const item = itemsOf(data2)[index];
      const message = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${typeof item === "string" || typeof item === "number" ? item : "the item"} stands twice in the list`;
      return [{ message, place: locate([...pointer, index]), help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`remove one of them` }];
    }
    default:
      return [{ message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`this does not fit`, place, expected: expectedOf(schema) }];
  }
}
function parseManifest(text3, file) {
  const document = readDocument(text3, file);
  const checked = checkShape(document.value);
  const problems = [...document.problems, ...checked.ok ? [] : translate(checked.errors, document)];
  const told = new Map(problems.map((problem, index) => [problem.place?.path, index]));
  for (const { pointer, ...rest } of meaningFindings(document.value)) {
    const place = document.locate(pointer);
    const index = told.get(place.path);
    const other = index === void 0 ? void 0 : problems[index];
    if (index === void 0 || !other)
      problems.push({ ...rest, place });
    else if (other.help === void 0 && rest.help !== void 0)
      problems[index] = { ...other, help: rest.help };
  }
  if (problems.length > 0)
    throw refusal(problems);
  if (!checked.ok)
    throw new Error("the manifest does not follow the schema, for no reason that could be told");
  return manifestOf(checked.manifest, file, document.locate);
}
async function readRepositoryFile(path, root, kind) {
  const home = await asked((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.realpath)(root), root);
  const real = await asked((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_17__.resolve)(home, path)), path);
  const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_17__.relative)(home, real);
  if (inside === ".." || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_17__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_17__.isAbsolute)(inside)) {
    throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_4__ .IF)((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(kind.what)} ${path} lies outside the repository`, {
      expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a file below the root of the repository, links followed`,
      help: kind.outside
    });
  }
  const file = inside.split(node_path__WEBPACK_IMPORTED_MODULE_17__.sep).join("/");
  const about = await asked((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.stat)(real), path);
  if (about.isDirectory()) {
    throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_4__ .IF)((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(kind.what)} ${path} is a directory`, {
      help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`name the file in it, for example ${`${file === "" ? "." : file}/${kind.example}`}`
    });
  }
  if (!about.isFile()) {
    throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_4__ .IF)((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(kind.what)} ${path} is not an ordinary file`, { help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`name a file` });
  }
  if (about.size > kind.most)
    throw kind.tooLarge(file);
  return { file, real, bytes: await bytesOf(real, about.size, () => kind.tooLarge(file), kind.most, path) };
}
async function bytesOf(real, size, tooLarge2, most, path) {
  const handle = await asked((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_15__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_15__.constants.O_NOFOLLOW), path);
  try {
    let buffer = new Uint8Array(Math.min(size, most) + 1);
    let length = 0;
    for (; ; ) {
      const { bytesRead } = await asked(handle.read(buffer, length, buffer.length - length), path);
      length += bytesRead;
      if (length > most)
        throw tooLarge2();
      if (bytesRead === 0)
        break;
      if (length === buffer.length) {
        const larger = new Uint8Array(Math.min(buffer.length * 2, most + 1));
        larger.set(buffer);
        buffer = larger;
      }
    }
    return buffer.subarray(0, length);
  } finally {
    await handle.close();
  }
}
function utf8Text(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
var REASONS = {
  ENOENT: [
    (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`does not exist`,
    (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`check the path; it counts from the root of the repository, which must be checked out`
  ],
  ENOTDIR: [(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`does not exist`, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`check the path: a part of it is a file and no directory`],
  EACCES: [(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`may not be read`, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`give the user of this run permission to read it`],
  EPERM: [(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`may not be read`, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`give the user of this run permission to read it`],
  ELOOP: [(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`is a link that leads nowhere`, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`name the file itself`],
  ENAMETOOLONG: [(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`has a name that is too long`, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`check the path`],
  EISDIR: [(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`is a directory`, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`name the file in it`]
};
async function asked(answer, path) {
  try {
    return await answer;
  } catch (error) {
    throw refusal2(error, path);
  }
}
function refusal2(error, path) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known = Object.hasOwn(REASONS, code) ? REASONS[code] : void 0;
  const [reason, help] = known ?? [(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`cannot be read`, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`check the path and the disk`];
  return (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_4__ .IF)(`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the file ${path}`} ${reason}`, { help });
}
var MANIFEST = {
  what: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the manifest`,
  outside: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`move the manifest into the repository`,
  example: "relocation.yaml",
  most: MAX_BYTES,
  tooLarge
};
async function readManifestFile(path, root) {
  const { file, bytes } = await readRepositoryFile(path, root, MANIFEST);
  const text3 = utf8Text(bytes);
  if (text3 === void 0)
    throw notUtf8(file);
  return parseManifest(text3, file);
}
var BESIDE = new Set(["id", "name", "type", "apiversion", "dependson"]);
var NO_SUBSCRIPTION = "00000000-0000-0000-0000-000000000000";
function readBicepSnapshot({ root, place }, source2) {
  const predicted = (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_3__ .f_)(root, "predictedResources");
  if (predicted?.kind !== "list")
    throw wrong(place(predicted ?? root));
  const described = [];
  const gaps = [];
  for (const tree of predicted.items) {
    if (tree.kind !== "map")
      throw wrong(place(tree));
    const one = describedOf(tree, place(tree), source2);
    if ("why" in one)
      gaps.push(one);
    else
      described.push(one);
  }
  const diagnostics = (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_3__ .f_)(root, "diagnostics");
  for (const tree of diagnostics?.kind === "list" ? diagnostics.items : []) {
    gaps.push({
      subject: "bicep snapshot",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The prediction is not whole: ${tree.kind === "scalar" ? String(tree.value) : "see the file"}`,
      elsewhere: false,
      place: place(tree),
      entry: source2.entry
    });
  }
  return { described, gaps };
}
function wrong(place) {
  return new _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_4__ .yo([
    {
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the file holds no prediction of Bicep`,
      place,
      expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a list ${"predictedResources"} of resources`,
      help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`write the file with ${"bicep snapshot main.bicepparam --mode overwrite"}`
    }
  ]);
}
function describedOf(tree, place, source2) {
  const id = (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_3__ .$6)(tree, "id");
  const parts = id === void 0 || isExpression(id) ? void 0 : (0,_chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_18__ .mh)(id);
  const written = (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_3__ .$6)(tree, "type") ?? "";
  const type = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .Vm)(written) ?? parts?.type;
  const gap = { place, entry: source2.entry };
  if (type === void 0) {
    return { ...gap, subject: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .aM)(written, 200), why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The type is not one of Azure.`, elsewhere: false };
  }
  const subscription2 = parts?.subscription?.toLowerCase();
  const nobody = subscription2 === NO_SUBSCRIPTION;
  const outside = parts !== void 0 && subscription2 === void 0;
  if (outside || subscription2 !== void 0 && !nobody && subscription2 !== source2.subscription) {
    return {
      ...gap,
      subject: type,
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`It is deployed outside of the target subscription, which alone is looked at.`,
      elsewhere: true
    };
  }
  const body = bodyOf(tree);
  const sku = (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_3__ .x$)(type, body);
  const name = parts?.name ?? (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_3__ .$6)(tree, "name") ?? "";
  const resourceGroup2 = parts?.resourceGroup ?? source2.resourceGroup;
  const location = (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_3__ .$6)(tree, "location");
  const apiVersion = (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_3__ .$6)(tree, "apiVersion");
  const known = parts !== void 0 && id !== void 0 && !nobody;
  return {
    ...source2.workload === void 0 ? {} : { workload: source2.workload },
    type,
    name: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .aM)(name, 400),
    ...known ? { id } : {},
    ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 },
    ...location === void 0 ? {} : { location: (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_3__ .AP)(text2(location)) },
    ...sku === void 0 ? {} : { sku },
    ...(0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_3__ .pq)(type, body),
    ...(0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_3__ .jL)(body),
    tags: (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_3__ .Fg)(body),
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
      return typeof tree.value === "string" && isExpression(tree.value) ? (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_19__ .L5)([tree.value.slice(1, -1)]) : tree.value;
    case "list":
      return tree.items.map(valueOf);
    case "map":
      return Object.fromEntries(Array.from(tree.entries, ([key, item]) => [key, valueOf(item)]));
  }
}
function isExpression(text3) {
  return text3.startsWith("[") && !text3.startsWith("[[") && text3.endsWith("]") && text3.length > 2;
}
function text2(value) {
  return isExpression(value) ? { known: false, expression: value.slice(1, -1) } : { known: true, value };
}
function plannedFromManifest(manifest) {
  return manifest.workloads.flatMap((workload3) => {
    const waves2 = manifest.waves.filter((wave2) => wave2.workloads.includes(workload3.name)).map(({ name }) => name);
    return workload3.resources.map((resource3) => planned(manifest, workload3, resource3, waves2));
  });
}
function isObject2(value) {
  return value !== void 0 && (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_20__ .F)(value) && typeof value === "object" && value !== null && !Array.isArray(value);
}
function planned({ locate }, workload3, resource3, waves2) {
  const { id, type, from, to, location, sku, count, zones, tags: tags2 = {}, properties, method: method2, pointer } = resource3;
  const resourceGroup2 = resource3.resourceGroup ?? workload3.resourceGroup;
  return {
    key: `${workload3.name}.${id}`,
    type,
    name: to ?? from ?? id,
    ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 },
    ...location === void 0 ? {} : { location: { known: true, value: location } },
    ...sku === void 0 ? {} : { sku: { known: true, value: sku } },
    count,
    zones,
    tags: tags2,
    workload: workload3.name,
    waves: waves2,
    ...method2 === void 0 ? {} : { method: method2 },
    ...isObject2(properties) ? { stated: properties } : {},
    origin: locate(pointer)
  };
}
function overlaid(base, over) {
  const members = new Map(Object.entries(base).map((entry2) => [entry2[0].toLowerCase(), entry2]));
  for (const [key, value] of Object.entries(over)) {
    const [name, old] = members.get(key.toLowerCase()) ?? [key, null];
    members.set(key.toLowerCase(), [name, (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_19__ .Gv)(old) && (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_19__ .Gv)(value) ? overlaid(old, value) : value]);
  }
  return Object.fromEntries(members.values());
}
function decided(own, today) {
  const { sku, zones, tags: tags2, stated, type } = own;
  const isOther = sku?.known === true && !hasName(today, sku.value);
  const size = isOther ? atPath((0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_3__ .x3)(type), sku.value) : {};
  const kept = Object.entries(today).filter(([key]) => !(isOther && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(key, "sku")));
  return overlaid(Object.fromEntries(kept), {
    ...size,
    ...zones.length === 0 ? {} : { zones },
    ...Object.keys(tags2).length === 0 ? {} : { tags: tags2 },
    ...stated === void 0 ? {} : { properties: overlaid(propertiesOf(size), stated) }
  });
}
function hasName({ sku }, wanted) {
  const names = sku !== void 0 && (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_19__ .Gv)(sku) ? [sku["name"], sku["tier"], sku["size"]] : [sku];
  return names.some((name) => typeof name === "string" && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(name, wanted));
}
function atPath(path, value) {
  const [first = "", ...rest] = path;
  return { [first]: rest.length === 0 ? value : atPath(rest, value) };
}
function propertiesOf({ properties }) {
  return properties !== void 0 && (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_19__ .Gv)(properties) ? properties : {};
}
function disagreements(first, second) {
  const found2 = [];
  const add = (property, a, b) => {
    found2.push({
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
  if (first.sku?.known === true && second.sku?.known === true) {
    const names = [...skuNames(first), first.sku.value];
    const others = [...skuNames(second), second.sku.value];
    if (!names.some((name) => others.some((other) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(name, other))))
      add("sku", first.sku.value, second.sku.value);
  }
  if (first.zones.length > 0 && second.zones.length > 0 && first.count === 1 && second.count === 1) {
    const [a, b] = [first.zones, second.zones].map((zones) => zones.toSorted().join(", "));
    if (a !== void 0 && b !== void 0 && a !== b)
      add("zones", a, b);
  }
  for (const [name, value] of Object.entries(second.tags)) {
    const other = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_20__ .M)(first.tags, name);
    if (other !== void 0 && other !== value)
      add(`tags.${name}`, other, value);
  }
  return found2;
}
function absentTags(first, declared) {
  const written = first.body === void 0 ? void 0 : (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_20__ .M)(first.body, "tags");
  if (written !== void 0 && !(0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_19__ .qE)(written))
    return [];
  return Object.entries(declared.tags).flatMap(([name, value]) => (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_20__ .M)(first.tags, name) === void 0 ? [
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
  const found2 = [];
  const compare = (wanted, planned2, path) => {
    if (planned2 === void 0 || found2.length === MOST_PROPERTIES)
      return;
    if ((0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_19__ .Gv)(wanted) && (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_19__ .Gv)(planned2)) {
      for (const [key, value] of Object.entries(wanted))
        compare(value, (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_20__ .M)(planned2, key), [...path, key]);
    } else if (differ(wanted, planned2)) {
      const says = [
        { text: shortly(planned2), place: first.origin },
        { text: shortly(wanted), place: origin }
      ];
      found2.push({ property: (0,_chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_9__ .L)(path), says });
    }
  };
  if (stated !== void 0)
    compare(stated, part(first.body, "properties"), ["properties"]);
  return found2;
}
function shortly(value) {
  if ((0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_19__ .cy)(value))
    return `a list of ${String(value.length)}`;
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
function differ(a, b) {
  if (typeof a === "string" && typeof b === "string")
    return !(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(a, b);
  return (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_19__ .c2)(a, b) === false;
}
function skuNames({ body }) {
  const sku = body === void 0 ? void 0 : (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_20__ .M)(body, "sku");
  const profile = part(part(body, "properties"), "hardwareProfile");
  const size = textOf2(part(profile, "vmSize"));
  if (sku === void 0 || !(0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_19__ .Gv)(sku))
    return size === void 0 ? [] : [size];
  const [name, tier, inner, family] = ["name", "tier", "size", "family"].map((key) => textOf2((0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_20__ .M)(sku, key)));
  const capacity = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_20__ .M)(sku, "capacity");
  const count = typeof capacity === "number" || typeof capacity === "string" ? String(capacity) : void 0;
  const names = [name, tier, inner, size].filter((text3) => text3 !== void 0);
  const joined = [
    ...name !== void 0 && count !== void 0 ? [`${name}_${count}`, `${name}${count}`] : [],
    ...name !== void 0 && family !== void 0 && count !== void 0 ? [`${name}_${family}_${count}`] : [],
    ...tier !== void 0 && name !== void 0 ? [`${tier}_${name}`] : []
  ];
  return [...names, ...joined];
}
function part(value, key) {
  return value !== void 0 && (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_19__ .Gv)(value) && !(0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_19__ .cy)(value) ? (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_20__ .M)(value, key) : void 0;
}
function textOf2(value) {
  return typeof value === "string" ? value : void 0;
}
function keyOf(workload3, { type, name }) {
  const types = type.split("/").slice(1);
  const names = name.split("/");
  const tail = types.length === names.length ? types.map((segment, index) => `${segment}/${names[index] ?? ""}`).join("/") : `${types.join("/")}/${name}`;
  return `${workload3}.${tail}`;
}
function unique() {
  const taken = new Map();
  return (text3) => {
    let candidate = text3;
    let count = taken.get(text3.toLowerCase()) ?? 0;
    while (taken.has(candidate.toLowerCase())) {
      count += 1;
      candidate = `${text3}#${String(count + 1)}`;
    }
    taken.set(text3.toLowerCase(), count);
    taken.set(candidate.toLowerCase(), taken.get(candidate.toLowerCase()) ?? 0);
    return candidate;
  };
}
var TAG = "relocation-workload";
function workloadFinder(manifest, declared) {
  const names = new Set(manifest.workloads.map(({ name }) => name));
  const byKey = new Map();
  for (const resource3 of declared) {
    const key = (0,_chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_18__ .Av)(resource3);
    byKey.set(key, [...byKey.get(key) ?? [], resource3]);
  }
  const groups = groupOwners(declared);
  const only2 = names.size === 1 ? manifest.workloads[0]?.name : void 0;
  return (resource3) => {
    const tag = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_20__ .M)(resource3.tags, TAG);
    if (tag !== void 0 && names.has(tag))
      return tag;
    for (let outer = (0,_chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_18__ .gN)(resource3); outer; outer = (0,_chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_18__ .gN)(outer)) {
      const wanted = outer;
      const parent = byKey.get((0,_chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_18__ .Av)(outer))?.find((one) => (0,_chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_18__ .If)(one, wanted));
      if (parent !== void 0)
        return parent.workload;
    }
    if (resource3.workload !== void 0 && names.has(resource3.workload))
      return resource3.workload;
    const owners = groups.get((groupOf2(resource3) ?? "").toLowerCase());
    const [owner] = owners ?? [];
    if (owner !== void 0 && owners?.size === 1)
      return owner;
    return only2 ?? _chunk_PARLGP6U_js__WEBPACK_IMPORTED_MODULE_2__ .IU;
  };
}
function groupOf2({ type, name, resourceGroup: resourceGroup2 }) {
  return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(type, "Microsoft.Resources/resourceGroups") ? name : resourceGroup2;
}
function groupOwners(declared) {
  const owners = new Map();
  for (const { resourceGroup: resourceGroup2, workload: workload3 } of declared) {
    if (resourceGroup2 === void 0)
      continue;
    const key = resourceGroup2.toLowerCase();
    owners.set(key, (owners.get(key) ?? new Set()).add(workload3));
  }
  return owners;
}
function reconcile(manifest, described, asIs = new Map()) {
  const declared = plannedFromManifest(manifest).map((resource3) => withId(manifest, resource3));
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
    const resource3 = merged(own, first, others, () => {
      const workload3 = workloadOf(first);
      return { key: keys(keyOf(workload3, first)), workload: workload3, waves: wavesOf2(manifest, workload3) };
    });
    resources.push(resource3);
    for (const { alias } of sources)
      if (alias !== void 0)
        aliases.set(alias, resource3.key);
    const seconds = [...others, ...own === void 0 ? [] : [own]];
    const found2 = seconds.flatMap((second) => disagreements(first, second));
    if (own !== void 0)
      found2.push(...absentTags(first, own), ...otherProperties(resource3, own));
    contradictions.push(...found2.map((one) => ({ resource: resource3, ...one })));
  }
  return { resources: linked(resources, aliases), contradictions };
}
function withId(manifest, resource3) {
  const id = (0,_chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_18__ .DG)(manifest.target.subscription.id, resource3.resourceGroup, resource3.type, resource3.name);
  return id === void 0 ? resource3 : { ...resource3, id };
}
function gather(declared, described) {
  const entries = declared.map((one) => ({ declared: one, sources: [], identity: one }));
  const byKey = new Map();
  const file = (entry2) => {
    const key = (0,_chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_18__ .Av)(entry2.identity);
    const same = byKey.get(key);
    if (same === void 0)
      byKey.set(key, [entry2]);
    else
      same.push(entry2);
  };
  entries.forEach(file);
  for (const one of described) {
    const entry2 = matching(byKey.get((0,_chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_18__ .Av)(one)) ?? [], one);
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
function only({ resourceGroup: resourceGroup2, id }) {
  return {
    ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 },
    ...id === void 0 ? {} : { id }
  };
}
function matching(candidates, one) {
  const possible = candidates.filter(({ identity }) => (0,_chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_18__ .If)(identity, one));
  return possible.find(({ identity }) => identity.resourceGroup !== void 0 && one.resourceGroup !== void 0) ?? possible[0];
}
function wavesOf2(manifest, workload3) {
  return manifest.waves.filter((wave2) => wave2.workloads.includes(workload3)).map(({ name }) => name);
}
function amendmentsLast(sources) {
  const whole = sources.filter(({ amends }) => amends !== true);
  return [...whole, ...sources.filter(({ amends }) => amends === true)];
}
function merged(own, first, others, home) {
  const described = { ...first };
  delete described.alias;
  if (own !== void 0 && own.count > 1)
    delete described.countWaits;
  delete described.amends;
  const all = [
    first,
    ...others,
    ...own === void 0 ? [] : [own]
  ];
  const stated = all.find(({ zones }) => zones.length > 0);
  if (stated !== void 0 && stated !== first)
    delete described.zonesWait;
  return {
    ...described,
    ...firstOf(all, "resourceGroup"),
    ...firstOf(all, "id"),
    ...firstKnown(all, "location"),
    ...firstKnown(all, "sku"),
    ...bodyOf2(all, others),
    zones: stated?.zones ?? [],
    count: own === void 0 ? first.count : Math.max(own.count, first.count),
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
  const found2 = all.find(({ body: body2 }) => body2 !== void 0);
  if (found2?.body === void 0)
    return {};
  const { body, apiVersion, partial } = found2;
  const amendments = others.flatMap((one) => one.amends === true && one.body !== void 0 && one.body !== body ? [one.body] : []);
  return {
    body: amendments.reduce((whole, part2) => overlaid(whole, part2), body),
    ...apiVersion === void 0 ? {} : { apiVersion },
    ...partial === void 0 ? {} : { partial }
  };
}
function firstOf(all, key) {
  const value = all.find((one) => one[key] !== void 0)?.[key];
  return value === void 0 ? {} : { [key]: value };
}
function firstKnown(all, key) {
  const values = all.flatMap((one) => one[key] ?? []);
  const value = values.find(({ known }) => known) ?? values[0];
  return value === void 0 ? {} : { [key]: value };
}
function filled(own, asIs) {
  if (asIs === void 0)
    return own;
  const tags2 = { ...missing(asIs.tags, own.tags), ...own.tags };
  return {
    ...own,
    ...own.location === void 0 && asIs.location !== void 0 ? { location: asIs.location } : {},
    ...own.sku === void 0 && asIs.sku !== void 0 ? { sku: asIs.sku } : {},
    ...own.zones.length === 0 ? { zones: asIs.zones } : {},
    tags: tags2,
    ...asIs.body === void 0 ? {} : { body: decided({ ...own, tags: tags2 }, asIs.body), partial: true },
    alsoIn: [asIs.origin]
  };
}
function missing(tags2, others) {
  return Object.fromEntries(Object.entries(tags2).filter(([name]) => (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_20__ .M)(others, name) === void 0));
}
function linked(resources, aliases) {
  const keys = new Map(resources.flatMap(({ id, key }) => id === void 0 ? [] : [[id.toLowerCase(), key]]));
  return resources.map((resource3) => {
    if (resource3.dependsOn === void 0)
      return resource3;
    const dependsOn = new Set(resource3.dependsOn.map((id) => aliases.get(id) ?? keys.get(id.toLowerCase()) ?? id));
    dependsOn.delete(resource3.key);
    return { ...resource3, dependsOn: [...dependsOn] };
  });
}
var MIB = 1024 * 1024;
var KIND2 = {
  what: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the file`,
  outside: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`move the file into the repository; the manifest names nothing outside of it`,
  example: "main.json",
  most: _chunk_5YBOHQWQ_js__WEBPACK_IMPORTED_MODULE_1__ .uZ,
  tooLarge: (file) => (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_4__ .IF)((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the file ${file} is larger than ${_chunk_5YBOHQWQ_js__WEBPACK_IMPORTED_MODULE_1__ .uZ / MIB} MiB`, {
    help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`name what one deployment needs; split a larger one`
  })
};
function planFiles(root) {
  const texts = new Map();
  const read2 = async (path) => {
    const { file, real, bytes } = await readRepositoryFile(path, root, KIND2);
    const text4 = utf8Text(bytes);
    if (text4 === void 0 && isUtf16(bytes)) {
      throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_4__ .IF)((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the file ${file} is UTF-16 text, and only UTF-8 is read`, {
        help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`save it as UTF-8; older versions of PowerShell write UTF-16 with ${">"}, and UTF-8 with ${"| Out-File -Encoding utf8"}`
      });
    }
    if (text4 === void 0) {
      throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_4__ .IF)((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the file ${file} is not UTF-8 text`, {
        help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`save the file as text in UTF-8; of a plan of Terraform write the JSON with ${"terraform show -json"}`
      });
    }
    return { file, real, text: text4.replace(/^\ufeff/, "") };
  };
  const text3 = async (path, place) => {
    const reading = texts.get(path) ?? read2(path);
    texts.set(path, reading);
    try {
      return await reading;
    } catch (error) {
      throw placed(error, place);
    }
  };
  return {
    text: text3,
    has: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_17__.resolve)(root, path)).then(() => true, () => false),
    json: async (path, place) => {
      const named2 = await text3(path, place);
      return (0,_chunk_5YBOHQWQ_js__WEBPACK_IMPORTED_MODULE_1__ .Vh)(named2.file, named2.text);
    }
  };
}
function isUtf16([first, second]) {
  return first === 255 && second === 254 || first === 254 && second === 255;
}
function placed(error, place) {
  return error instanceof _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_4__ .yo ? new _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_4__ .yo(error.problems.map((problem) => ({ place, ...problem }))) : error;
}
async function plannedOf(manifest, readers) {
  const files = planFiles(readers.root);
  const entries = manifest.inventory ?? [];
  const readings = await Promise.all(entries.map(async (entry2) => {
    const at = (key) => manifest.locate([...entry2.pointer, key]);
    try {
      return await read(entry2, { manifest, files, readers, at });
    } catch (error) {
      if (error instanceof _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_4__ .yo)
        return error;
      throw error;
    }
  }));
  const problems = [];
  const answers = [];
  for (const reading of readings) {
    if (reading instanceof _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_4__ .yo)
      problems.push(...reading.problems);
    else
      answers.push(reading);
  }
  if (problems.length > 0)
    throw new _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_4__ .yo(problems);
  const described = answers.flatMap((reading) => reading.described ?? []);
  const rows = answers.flatMap((reading) => reading.rows ?? []);
  return {
    ...reconcile(manifest, described, (0,_chunk_PARLGP6U_js__WEBPACK_IMPORTED_MODULE_2__ .kP)(manifest, rows)),
    gaps: answers.flatMap((reading) => reading.gaps ?? []),
    source: answers.flatMap((reading) => reading.listing ?? []),
    terraform: answers.flatMap((reading) => reading.terraform ?? [])
  };
}
async function read(entry2, reading) {
  switch (entry2.kind) {
    case "armTemplate":
      return (await Promise.all( [__webpack_require__.e(114), __webpack_require__.e(520), __webpack_require__.e(203)]).then(__webpack_require__.bind(__webpack_require__, 7203))).readTemplateEntry(entry2, reading);
    case "bicep":
      return (await Promise.all( [__webpack_require__.e(114), __webpack_require__.e(520), __webpack_require__.e(668)]).then(__webpack_require__.bind(__webpack_require__, 8668))).readBicepEntry(entry2, reading);
    case "bicepSnapshot": {
      const { file, resourceGroup: resourceGroup2, workload: workload3, pointer } = entry2;
      return readBicepSnapshot(await reading.files.json(file, reading.at("file")), {
        entry: pointer,
        subscription: reading.manifest.target.subscription.id,
        ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 },
        ...workload3 === void 0 ? {} : { workload: workload3 }
      });
    }
    case "terraformPlan":
      return (await Promise.all( [__webpack_require__.e(114), __webpack_require__.e(520), __webpack_require__.e(210)]).then(__webpack_require__.bind(__webpack_require__, 1210))).readTerraformEntry(entry2, reading);
    case "resourceGraph":
      return readGraphEntry(entry2, reading);
  }
}
async function readGraphEntry({ query, snapshot, pointer }, { files, at }) {
  const condition = query === void 0 ? void 0 : (0,_chunk_ZTEXEBWI_js__WEBPACK_IMPORTED_MODULE_13__ .W)(query);
  const listing = { entry: pointer, ...condition === void 0 ? {} : { condition } };
  if (snapshot === void 0)
    return { listing };
  const document = await files.json(snapshot, at("snapshot"));
  const { rows, cut } = (0,_chunk_PARLGP6U_js__WEBPACK_IMPORTED_MODULE_2__ .Pr)(document);
  return {
    rows,
    listing: {
      ...listing,
      snapshot: {
        file: document.file,
        resources: rows.map(({ resource: resource3 }) => resource3),
        complete: cut === void 0
      }
    },
    gaps: cut === void 0 ? [] : [{ subject: document.file, ...cut, elsewhere: false, entry: pointer }]
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
  const run = (program, args, cwd) => new Promise((resolve3) => {
    const options = {
      cwd,
      env: own,
      timeout: limits.seconds * 1e3,
      killSignal: "SIGKILL",
      maxBuffer: limits.bytes,
      windowsHide: true,
      encoding: "utf8"
    };
    const child2 = (0,node_child_process__WEBPACK_IMPORTED_MODULE_21__.execFile)(program, [...args], options, (error, stdout, stderr) => {
      if (error === null)
        resolve3({ kind: "built", stdout });
      else if (error.code === "ENOENT" || error.code === "EACCES")
        resolve3({ kind: "missing" });
      else if (error.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER")
        resolve3({ kind: "too-large" });
      else if (error.killed === true)
        resolve3({ kind: "timed-out", seconds: limits.seconds });
      else
        resolve3({ kind: "failed", stderr });
    });
    child2.stdin?.end();
  });
  return async (file) => {
    const word = /\.bicepparam$/i.test(file) ? "build-params" : "build";
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_17__.dirname)(file);
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
  const manifest = await readManifestFile(options.manifest, options.root);
  refuseForeign(manifest, options.allowedSubscriptions ?? []);
  return manifest;
}
function readPlan(manifest, options) {
  return plannedOf(manifest, {
    root: options.root,
    now: options.now,
    buildBicep: bicepBuilder(options.env)
  });
}
function refuseForeign(manifest, allowed) {
  for (const side of ["source", "target"]) {
    const { id } = manifest[side].subscription;
    if (allowed.length === 0 || allowed.includes(id))
      continue;
    throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_4__ .IF)(`the ${side} subscription is not one that this workflow allows`, {
      place: manifest.locate([side, "subscription", "id"]),
      expected: "a subscription of the input `subscriptions`",
      help: "correct the manifest, or have the owner of the workflow add the subscription to that input"
    });
  }
}
 }),
 1697:
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
 })
};
