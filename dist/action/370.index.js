export const id = 370;
export const ids = [370];
export const modules = {
 6756:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   L: () => ( Repository)
 });
 var part$0 = __webpack_require__(1524);
 var part$1 = __webpack_require__(386);
 var part$2 = __webpack_require__(4250);
 var part$3 = __webpack_require__(2793);
 var part$7 = __webpack_require__(6315);
 var part$6 = __webpack_require__(2265);
 var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
 var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
var LARGEST_FILE = 16 * 1024 * 1024;
var BINARY_WITHIN = 8e3;
var FileReader = class {
  #root;
  #inside = new Map();
  #buffer = new Uint8Array(256 * 1024);
  constructor(root) {
    this.#root = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.realpathSync)(root);
  }
  read(path) {
    if (!this.#isInside((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(path)))
      return { kind: "unread", why: (0,part$6.cv)`a link on its way leads out of the checkout` };
    try {
      const flags = node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_NONBLOCK;
      const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(this.#root, path), flags);
      try {
        return this.#content(file);
      } finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.closeSync)(file);
      }
    } catch (error) {
      const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
      return {
        kind: "unread",
        why: isAbsent ? (0,part$6.cv)`it is tracked and does not stand in the checkout` : (0,part$6.cv)`it cannot be read`
      };
    }
  }
  #content(file) {
    const about = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.fstatSync)(file);
    if (!about.isFile())
      return { kind: "unread", why: (0,part$6.cv)`it is not a regular file` };
    if (about.size > LARGEST_FILE)
      return { kind: "unread", why: (0,part$6.cv)`it is larger than 16 MiB` };
    if (about.size >= this.#buffer.length)
      this.#buffer = new Uint8Array(about.size + 1);
    let length = 0;
    for (; ; ) {
      const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readSync)(file, this.#buffer, length, this.#buffer.length - length, null);
      length += read;
      if (length === this.#buffer.length)
        return { kind: "unread", why: (0,part$6.cv)`it grows while it is read` };
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
      isInside = (0,part$3._l)(this.#root, (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(this.#root, folder))) !== void 0;
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
var SHORTEST = 4;
var HOST_LONGEST = 253;
var NEWLINE = 10;
var FOLDED = Uint8Array.from({ length: 256 }, (_, byte) => byte >= 65 && byte <= 90 ? byte + 32 : byte);
var isNamePart = (byte) => byte !== void 0 && (byte >= 48 && byte <= 57 || byte >= 65 && byte <= 90 || byte >= 97 && byte <= 122);
var HYPHEN = 45;
var DOT = 46;
var TextSearch = class {
  #buckets = new Map();
  #may = new Uint8Array(1 << 16);
  #short = [];
  constructor(texts) {
    for (const searched of texts) {
      for (const written of writtenForms(searched)) {
        const bytes = new TextEncoder().encode(written);
        if (bytes.length < SHORTEST) {
          this.#short.push({ bytes, searched });
          continue;
        }
        const start = bytes.subarray(0, SHORTEST).reduce(next, 0);
        this.#may[index16(start)] = 1;
        const bucket = this.#buckets.get(start) ?? emptyBucket();
        this.#buckets.set(start, bucket);
        const hash = bytes.subarray(SHORTEST).reduce(hashed, start);
        bucket.byHash.set(hash, [...bucket.byHash.get(hash) ?? [], { bytes, searched }]);
        bucket.lengths.add(bytes.length);
        bucket.longest = Math.max(bucket.longest, bytes.length);
      }
    }
  }
  in(bytes) {
    const found = [];
    const may = this.#may;
    let window = 0;
    let line = 1;
    let lineStart = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      window = next(window, FOLDED[byte] ?? 0);
      if (may[index16(window)] === 1) {
        const start = at - SHORTEST + 1;
        for (const { searched, end } of this.#at(bytes, start, window)) {
          found.push({ searched, line, column: start - lineStart + 1, text: wholeHost(bytes, start, end) });
        }
      }
      for (const { bytes: wanted, searched } of this.#short) {
        const end = stands(bytes, at, wanted, 0) ? endOf(bytes, at, wanted.length, searched) : void 0;
        if (end === void 0)
          continue;
        found.push({ searched, line, column: at - lineStart + 1, text: wholeHost(bytes, at, end) });
      }
      if (byte === NEWLINE) {
        line += 1;
        lineStart = at + 1;
      }
    }
    return found;
  }
  #at(bytes, start, window) {
    const bucket = start < 0 ? void 0 : this.#buckets.get(window);
    if (bucket === void 0)
      return [];
    const found = [];
    const last = Math.min(bucket.longest, bytes.length - start);
    let hash = window;
    for (let length = SHORTEST; length <= last; length += 1) {
      if (length > SHORTEST)
        hash = hashed(hash, FOLDED[bytes[start + length - 1] ?? 0] ?? 0);
      if (!bucket.lengths.has(length))
        continue;
      for (const { bytes: wanted, searched } of bucket.byHash.get(hash) ?? []) {
        const end = stands(bytes, start, wanted) ? endOf(bytes, start, wanted.length, searched) : void 0;
        if (end !== void 0)
          found.push({ searched, end });
      }
    }
    return found;
  }
};
function emptyBucket() {
  return { byHash: new Map(), lengths: new Set(), longest: 0 };
}
function next(window, byte) {
  return (window << 8 | byte) >>> 0;
}
function hashed(hash, byte) {
  return Math.imul(hash ^ byte, 16777619) >>> 0;
}
function index16(window) {
  return Math.imul(window, 2654435761) >>> 16;
}
function writtenForms({ text, as }) {
  if (as !== "region")
    return [text];
  const spaced = [1, 2, 3].map((index) => `${text.slice(0, index)} ${text.slice(index, SHORTEST - 1)}`);
  return [text.slice(0, SHORTEST), ...spaced];
}
function stands(bytes, start, wanted, known2 = SHORTEST) {
  if (start < 0 || start + wanted.length > bytes.length)
    return false;
  for (let index = known2; index < wanted.length; index += 1)
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
    const regionEndsAt = (0,part$0.mF)(around, start - from, text);
    return regionEndsAt === void 0 ? void 0 : from + regionEndsAt;
  }
  const [before, after] = [bytes[start - 1], bytes[end]];
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
  return (0,part$0.K7)(host.toLowerCase().split(".")) ? host : new TextDecoder().decode(bytes.subarray(start, end));
}
function isHostByte(byte) {
  return byte === HYPHEN || byte === DOT || isNamePart(byte);
}
function latin(bytes, from, to) {
  return String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)));
}
var MOST_PLACES = 200;
var MOST_UNREAD = 200;
var MOST_BYTES = 1024 * 1024 * 1024;
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
      return (0,part$7.L5)("not-found", (0,part$6.cv)`The run has no checkout whose files could be read.`, { scope });
    const tracked = await (0,part$1.O)(root, { files, without: search.without }, this.#signal);
    if (!tracked.known)
      return (0,part$7.L5)(...whyUnlisted(tracked.why), { scope });
    const places = new Places(search.texts);
    const seen = new Seen();
    const reader = new FileReader(root);
    let turnEnds = performance.now() + TURN_MS;
    for (const file of tracked.files) {
      if (this.#signal?.aborted === true)
        return (0,part$7.L5)("timed-out", (0,part$6.cv)`The search of the repository was not over in time.`, { scope });
      const bytes = seen.textOf(file, reader);
      if (bytes !== void 0)
        places.take(file.path, bytes);
      if (performance.now() < turnEnds)
        continue;
      await new Promise((resolve) => setImmediate(resolve));
      turnEnds = performance.now() + TURN_MS;
    }
    const empty = [];
    for (const one of files) {
      const fitting = await (0,part$1.O)(root, { files: [one], without: [] }, this.#signal);
      if (!fitting.known)
        return (0,part$7.L5)(...whyUnlisted(fitting.why), { scope });
      if (fitting.files.length === 0)
        empty.push(one);
    }
    return (0,part$7.eO)({ ...seen.about(), empty, found: places.found() });
  }
};
var Places = class {
  #search;
  #byText = new Map();
  constructor(texts) {
    this.#search = new TextSearch(texts);
  }
  take(file, bytes) {
    for (const { searched, ...place } of this.#search.in(bytes)) {
      const entry = this.#byText.get(searched.text) ?? { count: 0, places: [] };
      this.#byText.set(searched.text, entry);
      entry.count += 1;
      if (entry.places.length < MOST_PLACES)
        entry.places.push({ file, ...place });
    }
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
      this.#not(path, (0,part$6.cv)`it is a submodule, whose files are of another repository`);
    else if (this.#bytes > MOST_BYTES)
      this.#not(path, (0,part$6.cv)`more than 1 GiB was read before it`);
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
      return ["not-found", (0,part$6.cv)`Which files the repository holds is not known: there is no program git.`];
    case "timed-out":
      return ["timed-out", (0,part$6.cv)`Which files the repository holds is not known: git did not answer in time.`];
    case "no-checkout":
      return [
        "not-found",
        (0,part$6.cv)`Which files the repository holds is not known: the run is not in a checkout of git.`
      ];
  }
}
 }),
 6370:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   repositoryFacts: () => ( repositoryFacts)
 });
 var part$0 = __webpack_require__(6756);
 var part$1 = __webpack_require__(1524);
 var part$2 = __webpack_require__(4734);
 var part$3 = __webpack_require__(386);
 var part$4 = __webpack_require__(4250);
 var part$5 = __webpack_require__(3184);
 var part$6 = __webpack_require__(2793);
 var part$7 = __webpack_require__(2370);
 var part$8 = __webpack_require__(7122);
 var part$9 = __webpack_require__(4232);
 var part$10 = __webpack_require__(1141);
 var part$11 = __webpack_require__(4951);
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
 })
};
