export const id = 979;
export const ids = [979];
export const modules = {
 5979:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   repositoryFacts: () => ( repositoryFacts)
 });
 var part$0 = __webpack_require__(6854);
 var part$1 = __webpack_require__(2820);
 var part$2 = __webpack_require__(3700);
 var part$3 = __webpack_require__(4487);
 var part$4 = __webpack_require__(2340);
 var part$5 = __webpack_require__(8105);
 var part$6 = __webpack_require__(8560);
 var part$7 = __webpack_require__(8836);
 var part$8 = __webpack_require__(8485);
 var part$9 = __webpack_require__(870);
 var part$10 = __webpack_require__(3319);
 var part$11 = __webpack_require__(6053);
 var part$12 = __webpack_require__(9149);
 var part$13 = __webpack_require__(3067);
 var part$14 = __webpack_require__(1141);
 var part$15 = __webpack_require__(4951);
async function repositoryFacts(refs, root, signal) {
  const repository = new part$0.L(root, signal);
  const { fileMentions } = (0,part$2._d)();
  for (const ref of (0,part$2.CZ)(refs, "fileMentions")) {
    const fact = await repository.search(ref);
    if (!fact.known && fact.kind === "not-found")
      return void 0;
    fileMentions.set(part$4.fC.write(ref), fact);
  }
  return fileMentions.size === 0 ? void 0 : { fileMentions };
}
 }),
 6854:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   L: () => ( Repository)
 });
 var part$10 = __webpack_require__(9918);
 var part$0 = __webpack_require__(2820);
 var part$1 = __webpack_require__(4487);
 var part$2 = __webpack_require__(2340);
 var part$3 = __webpack_require__(8105);
 var part$9 = __webpack_require__(4093);
 var part$4 = __webpack_require__(8836);
 var part$11 = __webpack_require__(6315);
 var part$5 = __webpack_require__(3067);
 var part$8 = __webpack_require__(7954);
 var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
 var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
var LARGEST_FILE = 16 * part$5.D6;
var BINARY_WITHIN = 8e3;
var FileReader = class {
  #root;
  #inside = new Map();
  #buffer = new Uint8Array(256 * part$5.nH);
  constructor(root) {
    this.#root = (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.realpathSync)(root);
  }
  read(path) {
    if (!this.#isInside((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(path)))
      return { kind: "unread", why: (0,part$8.cv)`a link on its way leads out of the checkout` };
    try {
      const flags = node_fs__WEBPACK_IMPORTED_MODULE_6__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_6__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_6__.constants.O_NONBLOCK;
      const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(this.#root, path), flags);
      try {
        return this.#content(file);
      } finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.closeSync)(file);
      }
    } catch (error) {
      const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
      return {
        kind: "unread",
        why: isAbsent ? (0,part$8.cv)`it is tracked and does not stand in the checkout` : (0,part$8.cv)`it cannot be read`
      };
    }
  }
  #content(file) {
    const about = (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.fstatSync)(file);
    if (!about.isFile())
      return { kind: "unread", why: (0,part$8.cv)`it is not a regular file` };
    if (about.size > LARGEST_FILE)
      return { kind: "unread", why: (0,part$8.cv)`it is larger than 16 MiB` };
    if (about.size >= this.#buffer.length)
      this.#buffer = new Uint8Array(about.size + 1);
    let length = 0;
    for (; ; ) {
      const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readSync)(file, this.#buffer, length, this.#buffer.length - length, null);
      length += read;
      if (length === this.#buffer.length)
        return { kind: "unread", why: (0,part$8.cv)`it grows while it is read` };
      if (read === 0)
        break;
    }
    return contentOf(this.#buffer.subarray(0, length));
  }
  #isInside(folder) {
    const known2 = this.#inside.get(folder);
    if (known2 !== void 0)
      return known2;
    let isInside = false;
    try {
      isInside = (0,part$4._l)(this.#root, (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(this.#root, folder))) !== void 0;
    } catch {
      isInside = true;
    }
    this.#inside.set(folder, isInside);
    return isInside;
  }
};
function contentOf(bytes) {
  const [first, second] = bytes;
  const utf16 = first === 255 && second === 254 ? "utf-16le" : first === 254 && second === 255 ? "utf-16be" : void 0;
  if (utf16 !== void 0)
    return { kind: "text", bytes: new TextEncoder().encode(new TextDecoder(utf16).decode(bytes)) };
  const nul = bytes.subarray(0, BINARY_WITHIN).indexOf(0);
  return nul === -1 ? { kind: "text", bytes } : { kind: "binary" };
}
var LARGEST = part$5.D6;
var ENCODED = { Secret: "data", ConfigMap: "binaryData" };
var IS_OBJECT = /\bkind["']?\s*:\s*["']?(?:Secret|ConfigMap)\b/;
function encodedValues(path, bytes) {
  if (!/\.(?:ya?ml|json|tpl)$/i.test(path))
    return [];
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mayHold = file.includes("Secret") && file.includes("data") || file.includes("binaryData");
  const text = mayHold ? file.toString("utf8") : "";
  if (!IS_OBJECT.test(text))
    return [];
  if (bytes.length > LARGEST)
    return void 0;
  const lines = (0,part$9.Oo)(() => linesOf(text));
  return objectsIn(withoutTemplate(text))?.flatMap((values) => values.items.flatMap(({ value }) => (0,part$3.jn)(value) ? decoded(text, lines, value) : []));
}
function withoutTemplate(text) {
  return text.replace(/^[^\S\n]*\{\{(?:[^{}]|\{(?!\{)|\}(?!\}))*\}\}[^\S\n]*$/gm, (line) => line.replace(/[^\n]/g, " ")).replace(/\{\{(?:[^{}]|\{(?!\{)|\}(?!\}))*\}\}/g, (part) => "~".repeat(part.length)).replaceAll("	", " ");
}
function objectsIn(text) {
  const composer = new part$3.Dk({ uniqueKeys: false, prettyErrors: false });
  const found = [];
  for (const document of composer.compose(new part$3.iX().parse(text))) {
    if (document.errors.length > 0)
      return void 0;
    (0,part$3.YR)(document, {
      Map: (_, map) => {
        const kind = map.get("kind");
        const values = typeof kind === "string" ? map.get(ENCODED[kind] ?? "", true) : void 0;
        if ((0,part$3.jh)(values))
          found.push(values);
      }
    });
  }
  return found;
}
function decoded(text, lines, { value, range }) {
  if (typeof value !== "string" || !/^[\w+/\s-]+(?:=[=\s]*)?$/.test(value))
    return [];
  const signs = (0,part$9.Oo)(() => signsIn(text, range?.[0] ?? 0, value.length));
  return [
    {
      bytes: Buffer.from(value, "base64"),
      placeOf: (at) => placeAt(text, lines(), signs()[Math.floor(at * 4 / 3)] ?? text.length)
    }
  ];
}
function signsIn(text, start, most) {
  const signs = new Uint32Array(most);
  let found = 0;
  const begin = /[|>]/.test(text.charAt(start)) ? text.indexOf("\n", start) : start;
  for (let at = begin; at < text.length && found < most; at += 1) {
    if (!/[\w+/-]/.test(text.charAt(at)))
      continue;
    signs[found] = at;
    found += 1;
  }
  return signs;
}
function linesOf(text) {
  const lines = new part$3.HN();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g))
    lines.addNewLine(index + 1);
  return lines;
}
function placeAt(text, lines, at) {
  const { line, col } = lines.linePos(at);
  return { line, column: Buffer.byteLength(text.slice(at - col + 1, at)) + 1 };
}
var SHORTEST = 4;
var HOST_LONGEST = 253;
var NEWLINE = 10;
var FOLDED = Uint8Array.from({ length: 256 }, (_, byte) => byte >= 65 && byte <= 90 ? byte + 32 : byte);
var isNamePart = (byte) => byte !== void 0 && (byte >= 48 && byte <= 57 || byte >= 65 && byte <= 90 || byte >= 97 && byte <= 122);
var HYPHEN = 45;
var DOT = 46;
var TextSearch = class {
  #buckets = new Map();
  #short = [];
  #block;
  #skip = new Uint8Array(1 << 16);
  constructor(texts) {
    const needles = texts.flatMap((searched) => writtenForms(searched).map((written) => ({
      bytes: new TextEncoder().encode(written),
      searched
    }))).filter(({ bytes }) => bytes.length > 0);
    this.#block = needles.reduce((least, { bytes }) => Math.min(least, bytes.length), SHORTEST);
    this.#skip.fill(Math.max(0, this.#block - 1));
    for (const needle of needles) {
      this.#skipTo(needle.bytes);
      if (needle.bytes.length < SHORTEST)
        this.#short.push(needle);
      else
        this.#keep(needle);
    }
  }
  #skipTo(bytes) {
    for (let end = 1; end < this.#block; end += 1)
      for (const first of casings(bytes[end - 1] ?? 0))
        for (const second of casings(bytes[end] ?? 0)) {
          const at = first << 8 | second;
          this.#skip[at] = Math.min(this.#skip[at] ?? 0, this.#block - 1 - end);
        }
  }
  #keep(needle) {
    const { bytes } = needle;
    const start = bytes.subarray(0, SHORTEST).reduce(next, 0);
    const bucket = this.#buckets.get(start) ?? emptyBucket();
    this.#buckets.set(start, bucket);
    const hash = bytes.subarray(SHORTEST).reduce(hashed, start);
    bucket.byHash.set(hash, [...bucket.byHash.get(hash) ?? [], needle]);
    bucket.lengths.add(bytes.length);
    bucket.longest = Math.max(bucket.longest, bytes.length);
  }
  each(bytes, take) {
    const lines = new Lines(bytes);
    for (let start = this.#from(bytes, 0); start !== -1; start = this.#from(bytes, start + 1)) {
      this.#at(bytes, start, (searched, end) => {
        const where = () => ({ ...lines.placeOf(start), text: wholeHost(bytes, start, end) });
        take(searched, where, start, end);
      });
    }
  }
  #from(bytes, start) {
    const skip = this.#skip;
    const { length } = bytes;
    const block = this.#block;
    if (block < 2)
      return start < length && block > 0 ? start : -1;
    let end = start + block - 1;
    while (end < length) {
      const far = skip[(bytes[end - 1] ?? 0) << 8 | (bytes[end] ?? 0)] ?? 0;
      if (far === 0)
        return end - block + 1;
      end += far;
    }
    return -1;
  }
  #at(bytes, start, told) {
    const take = ({ bytes: wanted, searched }) => {
      const end = stands(bytes, start, wanted) ? endOf(bytes, start, wanted.length, searched) : void 0;
      if (end !== void 0)
        told(searched, end);
    };
    for (const needle of this.#short)
      take(needle);
    let hash = 0;
    for (let at = start; at < start + SHORTEST; at += 1)
      hash = next(hash, FOLDED[bytes[at] ?? 0] ?? 0);
    const bucket = this.#buckets.get(hash);
    if (bucket === void 0)
      return;
    const last = Math.min(bucket.longest, bytes.length - start);
    for (let length = SHORTEST; length <= last; length += 1) {
      if (length > SHORTEST)
        hash = hashed(hash, FOLDED[bytes[start + length - 1] ?? 0] ?? 0);
      if (bucket.lengths.has(length))
        bucket.byHash.get(hash)?.forEach(take);
    }
  }
};
var Lines = class {
  #bytes;
  #line = 1;
  #start = 0;
  #end;
  constructor(bytes) {
    this.#bytes = bytes;
    this.#end = this.#endFrom(0);
  }
  #endFrom(start) {
    const end = this.#bytes.indexOf(NEWLINE, start);
    return end === -1 ? this.#bytes.length : end;
  }
  placeOf(at) {
    while (this.#end < at) {
      this.#line += 1;
      this.#start = this.#end + 1;
      this.#end = this.#endFrom(this.#start);
    }
    return { line: this.#line, column: at - this.#start + 1 };
  }
};
function casings(byte) {
  return byte >= 97 && byte <= 122 ? [byte, byte - 32] : [byte];
}
function emptyBucket() {
  return { byHash: new Map(), lengths: new Set(), longest: 0 };
}
function next(window, byte) {
  return (window << 8 | byte) >>> 0;
}
function hashed(hash, byte) {
  return Math.imul(hash ^ byte, 16777619) >>> 0;
}
function writtenForms({ text, as }) {
  if (as !== "region")
    return [text];
  const spaced = [1, 2, 3].map((index) => `${text.slice(0, index)} ${text.slice(index, SHORTEST - 1)}`);
  return [text.slice(0, SHORTEST), ...spaced];
}
function stands(bytes, start, wanted) {
  if (start + wanted.length > bytes.length)
    return false;
  for (let index = 0; index < wanted.length; index += 1)
    if (FOLDED[bytes[start + index] ?? 0] !== wanted[index])
      return false;
  return true;
}
function endOf(bytes, start, length, { text, as }) {
  const end = start + length;
  if (as === "anywhere")
    return end;
  if (as === "region") {
    const from = Math.max(0, start - 8);
    const around = latin(bytes, from, start + 2 * text.length + 2).toLowerCase();
    const regionEndsAt = (0,part$10.m)(around, start - from, text);
    return regionEndsAt === void 0 ? void 0 : from + regionEndsAt;
  }
  const [before, after] = [bytes[start - 1], bytes[end]];
  if (as === "segment")
    return isNamePart(before) || isNamePart(after) ? void 0 : end;
  if (isNamePart(before) || before === HYPHEN && isNamePart(bytes[start - 2]))
    return void 0;
  if (isNamePart(after))
    return void 0;
  const goesOn = after === HYPHEN && isNamePart(bytes[end + 1]);
  return goesOn && !/^-secondary\b/i.test(latin(bytes, end, end + 11)) ? void 0 : end;
}
function wholeHost(bytes, start, end) {
  let [from, to] = [start, end];
  while (from > 0 && end - from < HOST_LONGEST && isHostByte(bytes[from - 1]))
    from -= 1;
  while (to < bytes.length && to - from < HOST_LONGEST && isHostByte(bytes[to]))
    to += 1;
  const host = latin(bytes, from, to).replace(/^[.-]+|[.-]+$/g, "");
  return (0,part$0.K)(host.toLowerCase().split(".")) ? host : new TextDecoder().decode(bytes.subarray(start, end));
}
function isHostByte(byte) {
  return byte === HYPHEN || byte === DOT || isNamePart(byte);
}
function latin(bytes, from, to) {
  return String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)));
}
var MOST_PLACES = 200;
var MOST_UNREAD = 200;
var MOST_BYTES = 4096 * part$5.D6;
var TURN_MS = 20;
var Repository = class {
  #root;
  #signal;
  constructor(root, signal) {
    this.#root = root;
    this.#signal = signal;
  }
  async search(key) {
    const { files, search } = key;
    const root = this.#root;
    const scope = part$2.fC.where(key);
    if (root === void 0 || search === void 0)
      return (0,part$11.L5)("not-found", (0,part$8.cv)`The run has no checkout whose files could be read.`, { scope });
    const tracked = await (0,part$1.O)(root, { files, without: search.without }, this.#signal);
    if (!tracked.known)
      return (0,part$11.L5)(...whyUnlisted(tracked.why), { scope });
    const places = new Places(search.texts);
    const seen = new Seen();
    const reader = new FileReader(root);
    let turnEnds = performance.now() + TURN_MS;
    for (const file of tracked.files) {
      if (this.#signal?.aborted === true)
        return (0,part$11.L5)("timed-out", (0,part$8.cv)`The search of the repository was not over in time.`, { scope });
      const bytes = seen.textOf(file, reader);
      if (bytes !== void 0) {
        places.take(file.path, bytes);
        const encoded = encodedValues(file.path, bytes);
        if (encoded === void 0)
          seen.notDecoded(file.path);
        for (const value of encoded ?? [])
          places.takeEncoded(file.path, value);
      }
      if (performance.now() < turnEnds)
        continue;
      await new Promise((resolve) => setImmediate(resolve));
      turnEnds = performance.now() + TURN_MS;
    }
    const empty = [];
    for (const one of files) {
      const fitting = await (0,part$1.O)(root, { files: [one], without: [] }, this.#signal);
      if (!fitting.known)
        return (0,part$11.L5)(...whyUnlisted(fitting.why), { scope });
      if (fitting.files.length === 0)
        empty.push(one);
    }
    return (0,part$11.eO)({ ...seen.about(), empty, found: places.found() });
  }
};
var Places = class {
  #search;
  #byText = new Map();
  constructor(texts) {
    this.#search = new TextSearch(texts);
  }
  take(file, bytes) {
    this.#search.each(bytes, (searched, where) => {
      this.#add(searched, () => ({ file, ...where() }));
    });
  }
  takeEncoded(file, { bytes, placeOf }) {
    const hits = [];
    this.#search.each(bytes, (searched, _, start, end) => {
      hits.push({ searched, start, end });
    });
    let told = 0;
    const isPart = ({ as }) => as === "segment" || as === "region";
    const inOrder = hits.toSorted((a, b) => a.start - b.start || Number(isPart(a.searched)) - Number(isPart(b.searched)));
    for (const { searched, start, end } of inOrder) {
      if (isPart(searched) && end <= told)
        continue;
      if (!isPart(searched))
        told = Math.max(told, end);
      this.#add(searched, () => ({ file, ...placeOf(start), text: searched.text, encoded: true }));
    }
  }
  #add({ text }, mention) {
    const entry = this.#byText.get(text) ?? { count: 0, places: [] };
    this.#byText.set(text, entry);
    entry.count += 1;
    if (entry.places.length < MOST_PLACES)
      entry.places.push(mention());
  }
  found() {
    return [...this.#byText].map(([text, entry]) => ({ text, ...entry })).toSorted((a, b) => a.text < b.text ? -1 : 1);
  }
};
var Seen = class {
  #read = 0;
  #binary = 0;
  #links = 0;
  #bytes = 0;
  #unread = [];
  textOf({ path, is }, reader) {
    if (is === "link")
      this.#links += 1;
    else if (is === "submodule")
      this.#not(path, (0,part$8.cv)`it is a submodule, whose files are of another repository`);
    else if (this.#bytes > MOST_BYTES)
      this.#not(path, (0,part$8.cv)`more than 4 GiB was read before it`);
    else {
      const content = reader.read(path);
      if (content.kind === "unread")
        this.#not(path, content.why);
      else if (content.kind === "binary")
        this.#binary += 1;
      else {
        this.#read += 1;
        this.#bytes += content.bytes.length;
        return content.bytes;
      }
    }
    return void 0;
  }
  notDecoded(path) {
    this.#not(path, (0,part$8.cv)`it seems to hold values in base64, and cannot be read as YAML or is larger than 1 MiB`);
  }
  about() {
    return {
      read: this.#read,
      binary: this.#binary,
      links: this.#links,
      unread: this.#unread.slice(0, MOST_UNREAD)
    };
  }
  #not(file, why) {
    this.#unread.push({ file, why });
  }
};
function whyUnlisted(why) {
  switch (why) {
    case "no-git":
      return ["not-found", (0,part$8.cv)`Which files the repository contains is not known: there is no program git.`];
    case "timed-out":
      return [
        "timed-out",
        (0,part$8.cv)`Which files the repository contains is not known: git did not answer in time.`
      ];
    case "no-checkout":
      return [
        "not-found",
        (0,part$8.cv)`Which files the repository contains is not known: the run is not in a checkout of git.`
      ];
  }
}
 })
};
