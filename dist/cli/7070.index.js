export const id = 7070;
export const ids = [7070];
export const modules = {
 4028:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $K: () => ( resolveEndpoints),
   JN: () => ( backoff),
   PO: () => ( cached),
   SD: () => ( vaultHosts),
   U9: () => ( isLoopback),
   Xw: () => ( noCredential),
   _F: () => ( fieldOf),
   bQ: () => ( Pages),
   iD: () => ( Gate),
   ml: () => ( systemClock),
   oA: () => ( CredentialError),
   oK: () => ( Transport),
   qF: () => ( parseJson),
   r3: () => ( isRetryable),
   zj: () => ( Arm)
 });
 var part$0 = __webpack_require__(7338);
 var part$8 = __webpack_require__(582);
 var part$1 = __webpack_require__(9347);
 var part$2 = __webpack_require__(6117);
 var part$11 = __webpack_require__(9871);
 var part$3 = __webpack_require__(9330);
 var part$4 = __webpack_require__(8439);
 var part$5 = __webpack_require__(3913);
 var part$12 = __webpack_require__(837);
 var part$9 = __webpack_require__(5879);
 var node_stream_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6466);
 var node_zlib__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8522);
 var node_timers__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7997);
var CredentialError = class extends Error {
  reason;
  constructor(reason) {
    super(reason);
    this.name = "CredentialError";
    this.reason = reason;
  }
};
function noCredential(reason) {
  return {
    token: () => Promise.reject(new CredentialError(reason))
  };
}
var RENEW_AFTER = 0.8;
var SHORTEST_USE_MS = 1e4;
function cached(credential, now) {
  let current;
  let renewAt = Infinity;
  const ask = async () => {
    const answer = await credential.token();
    renewAt = now() + Math.max(SHORTEST_USE_MS, (answer.expiresOn - now()) * RENEW_AFTER);
    return answer;
  };
  return {
    token() {
      if (current === void 0 || now() >= renewAt) {
        renewAt = Infinity;
        current = ask();
      }
      return current;
    }
  };
}
function resolveEndpoints(cloud, env) {
  const own = part$1.J[cloud];
  const prices = override(env, "AZURE_RETAIL_PRICES_ENDPOINT") ?? own.prices;
  return {
    cloud,
    ...own,
    resourceManager: override(env, "AZURE_RESOURCE_MANAGER_ENDPOINT") ?? own.resourceManager,
    authority: override(env, "AZURE_AUTHORITY_HOST") ?? own.authority,
    ...prices === void 0 ? {} : { prices }
  };
}
function vaultHosts(cloud, env) {
  const name = "AZURE_KEY_VAULT_ENDPOINT";
  const origin = override(env, name);
  if (origin !== void 0) {
    if (!isLoopback(new URL(origin)))
      throw refuse(name, "is another machine");
    return { kind: "loopback", origin };
  }
  const { resourceManager } = resolveEndpoints(cloud, env);
  if (resourceManager !== part$1.J[cloud].resourceManager)
    return { kind: "none" };
  return { kind: "own", suffix: new URL(part$1.J[cloud].vaults).host };
}
function override(env, name) {
  const text = env[name]?.trim() ?? "";
  if (text === "")
    return void 0;
  if (!URL.canParse(text))
    throw refuse(name, "is not a URL");
  const url = new URL(text);
  if (url.username !== "" || url.password !== "")
    throw refuse(name, "contains a user name or password");
  if (url.search !== "" || url.hash !== "" || text.includes("?") || text.includes("#")) {
    throw refuse(name, "contains a query or a fragment");
  }
  if (url.pathname !== "/")
    throw refuse(name, "contains a path");
  if (url.protocol === "https:")
    return url.origin;
  if (url.protocol !== "http:")
    throw refuse(name, "is neither https nor http");
  if (!isLoopback(url))
    throw refuse(name, "is plain http to another machine");
  return url.origin;
}
function isLoopback(url) {
  return /^127\.\d+\.\d+\.\d+$/.test(url.hostname) || url.hostname === "[::1]" || url.hostname === "localhost";
}
function refuse(name, what) {
  return (0,part$4.IF)(`the environment variable ${name} ${what}`, {
    expected: "an origin such as https://management.azure.com, or http on loopback such as http://127.0.0.1:4010",
    help: "unset it to use the hosts of the cloud that the manifest names"
  });
}
function fieldOf(value, name) {
  return typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : void 0;
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
var systemClock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => {
    setTimeout(resolve, ms);
  }),
  after(ms, then) {
    const timer = setTimeout(then, ms);
    return () => {
      clearTimeout(timer);
    };
  },
  random: () => Math.random()
};
var LARGEST_ITEM = part$5.D6;
var SPACE = 32;
var COMMA_TEXT = Buffer.from(",");
var LIST_BESIDE = { isList: true, steps: void 0 };
var OBJECT_BESIDE = { isList: false, steps: void 0 };
var SIGNS = new Uint8Array(256);
for (const sign of [part$8.jA, part$8.oQ, part$8.gD, part$8.bV, part$8.tX])
  SIGNS[sign] = 1;
var TextCut = class {
  #cut;
  #open = [];
  #onPath = 0;
  #inText = false;
  #escaped = false;
  #key;
  #lastKey = "";
  #expectsKey = false;
  #listDepth = 0;
  #item;
  #itemSize = 0;
  #isLarge = false;
  #anyKept = false;
  #afterComma = false;
  #damaged = false;
  #kept = [];
  constructor(cut) {
    this.#cut = cut;
  }
  push(chunk) {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      if (this.#inText)
        at = this.#passText(chunk, at);
      if (this.#open.length > this.#onPath)
        at = this.#passBeside(chunk, at);
      const byte = chunk[at] ?? SPACE;
      if (byte <= SPACE)
        continue;
      const atItems = this.#listDepth > 0 && this.#open.length === this.#listDepth;
      if (atItems && (byte === part$8.KE || byte === part$8.gD)) {
        if (this.#item === void 0 && (byte === part$8.KE || this.#afterComma))
          this.#damaged = true;
        this.#afterComma = byte === part$8.KE;
        this.#endItem(chunk, from, at);
        from = at;
        if (byte === part$8.KE) {
          from = at + 1;
          continue;
        }
        this.#listDepth = 0;
      } else if (atItems && this.#item === void 0) {
        this.#afterComma = false;
        this.#keep(chunk, from, at);
        from = at;
        this.#item = [];
        this.#itemSize = 0;
      }
      this.#readSign(byte);
    }
    if (this.#item === void 0)
      this.#keep(chunk, from, chunk.length);
    else
      this.#hold(this.#item, chunk.subarray(from));
    const kept = Buffer.concat(this.#kept);
    this.#kept = [];
    return kept;
  }
  end() {
    return Buffer.concat([...this.#item ?? [], ...this.#damaged ? [COMMA_TEXT, COMMA_TEXT] : []]);
  }
  #hold(item, part) {
    item.push(part);
    this.#itemSize += part.length;
    if (!this.#isLarge && this.#itemSize <= LARGEST_ITEM)
      return;
    if (!this.#isLarge)
      this.#separate();
    this.#isLarge = true;
    for (const one of item)
      this.#kept.push(one);
    item.length = 0;
  }
  #endItem(chunk, from, to) {
    const item = this.#item;
    this.#item = void 0;
    if (item === void 0 || this.#isLarge) {
      this.#isLarge = false;
      this.#keep(chunk, from, to);
      return;
    }
    if (item.length === 0) {
      if (!this.#cut.wants(chunk.toString("utf8", from, to)))
        return;
      this.#separate();
      this.#keep(chunk, from, to);
      return;
    }
    const bytes = Buffer.concat([...item, chunk.subarray(from, to)]);
    if (!this.#cut.wants(bytes.toString("utf8")))
      return;
    this.#separate();
    this.#kept.push(bytes);
  }
  #separate() {
    if (this.#anyKept)
      this.#kept.push(COMMA_TEXT);
    this.#anyKept = true;
  }
  #keep(chunk, from, to) {
    if (to > from)
      this.#kept.push(chunk.subarray(from, to));
  }
  #passText(chunk, from) {
    let at = from;
    if (this.#escaped)
      at += 1;
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at];
      if (byte === part$8.r_)
        at += 1;
      else if (byte === part$8.jA)
        break;
    }
    this.#escaped = at > chunk.length;
    const end = Math.min(at, chunk.length);
    this.#inText = at >= chunk.length;
    this.#key?.push(chunk.slice(from, end));
    if (this.#inText || this.#key === void 0)
      return end + 1;
    this.#lastKey = Buffer.concat(this.#key).toString("utf8");
    this.#key = void 0;
    return end + 1;
  }
  #passBeside(chunk, from) {
    let at = from;
    while (at < chunk.length) {
      const byte = chunk[at] ?? 0;
      at += 1;
      if (SIGNS[byte] === 0)
        continue;
      if (byte === part$8.jA) {
        this.#inText = true;
        at = this.#passText(chunk, at);
      } else if (byte === part$8.oQ || byte === part$8.bV)
        this.#open.push(byte === part$8.oQ ? LIST_BESIDE : OBJECT_BESIDE);
      else {
        if (this.#open.pop()?.isList !== (byte === part$8.gD))
          this.#damaged = true;
        if (this.#open.length === this.#onPath)
          break;
      }
    }
    return at;
  }
  #readSign(byte) {
    const { path } = this.#cut;
    const inside = this.#open.at(-1);
    switch (byte) {
      case part$8.jA:
        this.#inText = true;
        if (inside?.isList === false && inside.steps !== void 0 && this.#expectsKey)
          this.#key = [];
        break;
      case part$8.oH:
        this.#expectsKey = false;
        break;
      case part$8.KE:
        this.#expectsKey = inside?.isList === false;
        break;
      case part$8.oQ:
      case part$8.bV: {
        const isList = byte === part$8.oQ;
        const steps = this.#open.length === 0 ? 0 : this.#stepInto(inside);
        this.#open.push({ isList, steps });
        if (steps !== void 0)
          this.#onPath = this.#open.length;
        this.#expectsKey = !isList;
        if (isList && steps === path.length && this.#listDepth === 0) {
          this.#listDepth = this.#open.length;
          this.#anyKept = false;
          this.#afterComma = false;
        }
        break;
      }
      case part$8.gD:
      case part$8.tX:
        if (this.#open.pop()?.isList !== (byte === part$8.gD))
          this.#damaged = true;
        this.#onPath = Math.min(this.#onPath, this.#open.length);
        break;
    }
  }
  #stepInto(inside) {
    const steps = inside?.steps;
    if (inside === void 0 || steps === void 0)
      return void 0;
    const wanted = this.#cut.path[steps];
    if (wanted === void 0)
      return void 0;
    return (inside.isList ? wanted === "*" : wanted === this.#lastKey) ? steps + 1 : void 0;
  }
};
var AllTooLarge = class extends Error {
  why;
  constructor(why) {
    super();
    this.why = why;
  }
};
var NODE_BYTES = 24;
var PART_BYTES = 256;
var BEGINS = new Uint8Array(256);
for (const sign of [44, 91, 123])
  BEGINS[sign] = 1;
function weightOf(part) {
  let values = 0;
  for (let at = 0; at < part.length; at += 1)
    values += BEGINS[part[at] ?? 0] ?? 0;
  return PART_BYTES + part.length + NODE_BYTES * values;
}
var MOST_OF_ANSWERS = {
  kept: 192 * part$5.D6,
  unpacked: 256 * part$5.D6,
  read: 768 * part$5.D6,
  underWay: 32 * part$5.D6
};
var AnswerMemory = class {
  limits;
  #kept = 0;
  #unpacked = 0;
  #read = 0;
  #underWay = 0;
  #reading = new Set();
  #waiting = [];
  constructor(limits) {
    this.limits = limits;
  }
  open() {
    const reading = new AnswerAccount(this);
    this.#reading.add(reading);
    return reading;
  }
  unpack(bytes, weight) {
    this.#unpacked += bytes;
    this.#read += weight;
    const { unpacked, read } = this.limits;
    if (this.#unpacked > unpacked)
      throw new AllTooLarge((0,part$9.cv)`all answers of the run together are larger than ${unpacked} bytes`);
    if (this.#read > read)
      throw new AllTooLarge((0,part$9.cv)`all answers of the run together have more values than can be read`);
  }
  keep(weight) {
    const { kept } = this.limits;
    if (this.#kept + weight > kept)
      throw new AllTooLarge((0,part$9.cv)`all answers of the run together are larger than ${kept} bytes in memory`);
    this.#kept += weight;
    this.#underWay += weight;
  }
  async turn(reading) {
    while (this.#underWay > this.limits.underWay && this.#eldest() !== reading)
      await new Promise((resolve) => this.#waiting.push(resolve));
  }
  leave(reading, weight, isKept) {
    if (!this.#reading.delete(reading))
      return;
    this.#underWay -= weight;
    if (!isKept)
      this.#kept -= weight;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const goOn of waiting)
      goOn();
  }
  #eldest() {
    for (const reading of this.#reading)
      return reading;
    return void 0;
  }
};
var AnswerAccount = class {
  #memory;
  #weight = 0;
  constructor(memory) {
    this.#memory = memory;
  }
  unpack(part) {
    const weight = weightOf(part);
    this.#memory.unpack(part.length, weight);
    return weight;
  }
  keep(part, weight = weightOf(part)) {
    this.#memory.keep(weight);
    this.#weight += weight;
  }
  turn() {
    return this.#memory.turn(this);
  }
  close() {
    this.#memory.leave(this, this.#weight, true);
  }
  refuse() {
    this.#memory.leave(this, this.#weight, false);
  }
};
var UNPACKED_PART = 64 * part$5.nH;
var SMALL = 16 * part$5.nH;
var SMALL_UNPACKED = 512 * part$5.nH;
var TooLarge = class extends Error {
};
function withoutWords(error) {
  if (error instanceof TooLarge || error instanceof AllTooLarge)
    return "";
  throw error;
}
async function readBody(stream, encoding, maxBytes, memory, cut) {
  const cutting = cut && new TextCut(cut);
  const chunks = [];
  let size = 0;
  const reading = memory.open();
  const keep = (chunk, weight) => {
    reading.keep(chunk, weight);
    chunks.push(chunk);
  };
  const collect = async (source) => {
    for await (const part of source) {
      const chunk = typeof part === "string" ? Buffer.from(part) : bufferOf(part);
      size += chunk.byteLength;
      if (size > maxBytes)
        throw new TooLarge();
      const weight = reading.unpack(chunk);
      if (cutting === void 0)
        keep(chunk, weight);
      else
        keep(cutting.push(chunk));
      await reading.turn();
    }
    if (cutting !== void 0)
      keep(cutting.end());
  };
  try {
    switch (encoding?.toLowerCase() ?? "identity") {
      case "identity":
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_6__.pipeline)(stream, collect);
        break;
      case "gzip":
        await unpackInto(collect, stream);
        if (size === 0)
          throw coded("EMPTY_BODY");
        break;
      default:
        throw coded("UNKNOWN_ENCODING");
    }
  } catch (error) {
    reading.refuse();
    throw error;
  }
  reading.close();
  return Buffer.concat(chunks).toString("utf8");
}
async function unpackInto(collect, stream) {
  const parts = stream[Symbol.asyncIterator]();
  const held = [];
  let size = 0;
  while (size <= SMALL) {
    const next = await parts.next();
    if (next.done === true) {
      const unpacked = unpackedAtOnce(Buffer.concat(held));
      return unpacked === void 0 ? unpackAsStream(held, collect) : collect([unpacked]);
    }
    const part = typeof next.value === "string" ? Buffer.from(next.value) : next.value;
    held.push(part);
    size += part.byteLength;
  }
  async function* all() {
    try {
      yield* held;
      for (let next = await parts.next(); next.done !== true; next = await parts.next())
        yield next.value;
    } finally {
      await parts.return?.();
    }
  }
  return unpackAsStream(all(), collect);
}
function unpackAsStream(packed, collect) {
  return (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_6__.pipeline)(packed, (0,node_zlib__WEBPACK_IMPORTED_MODULE_7__.createGunzip)({ chunkSize: UNPACKED_PART }), collect);
}
function unpackedAtOnce(packed) {
  try {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_7__.gunzipSync)(packed, { maxOutputLength: SMALL_UNPACKED });
  } catch (error) {
    if (error instanceof RangeError)
      return void 0;
    throw error;
  }
}
function bufferOf({ buffer, byteOffset, byteLength }) {
  return Buffer.from(buffer, byteOffset, byteLength);
}
function coded(code) {
  return Object.assign(new Error("the body cannot be read"), { code });
}
var MOST_VERSIONS = 10;
function refusalOf(text, challenge) {
  const body = parseJson(text);
  const error = fieldOf(body, "error") ?? body;
  const code = codeIn(error);
  const inner = codeIn(fieldOf(error, "innererror"));
  const message = fieldOf(error, "message");
  const tenant = tenantIn(challenge ?? "");
  return {
    code,
    ...inner === void 0 ? {} : { inner },
    ...tenant === void 0 ? {} : { tenant },
    offered: typeof message === "string" ? versionsIn(message) : []
  };
}
function codeIn(error) {
  const code = fieldOf(error, "code");
  return typeof code === "string" && /^[\w.-]{1,100}$/.test(code) ? code : void 0;
}
function tenantIn(challenge) {
  return /authorization_uri="https:\/\/[^/"]+\/([0-9a-f]{8})-[0-9a-f-]{27}[/"]/i.exec(challenge)?.[1]?.toLowerCase();
}
function versionsIn(message) {
  const list = /supported (?:api-)?versions are '([^']*)'/i.exec(message)?.[1] ?? "";
  const versions = list.match(/\d{4}-\d{2}-\d{2}(?:-[a-z]{1,20})?/gi) ?? [];
  return [...new Set(versions)].toSorted().toReversed().slice(0, MOST_VERSIONS);
}
function failureOf({ status, headers, text }) {
  return (0,part$0.wU)(status, {
    ...refusalOf(text, headers.get("www-authenticate")),
    correlationId: correlationOf(headers)
  });
}
function tooLong(failure, asked) {
  const { status = 0, code, correlationId } = failure;
  const reason = (0,part$9.cv)`the service (${status}) asks to wait ${Math.ceil(asked / 1e3)} s before the next request`;
  return new part$0.dW("throttled", reason, { status, code, correlationId });
}
function correlationOf(headers) {
  const id = headers.get("x-ms-correlation-request-id") ?? headers.get("x-ms-request-id");
  return id !== void 0 && /^[\w-]{1,100}$/.test(id) ? id : void 0;
}
function codeOf(error) {
  const code = fieldOf(error, "code");
  if (typeof code === "string")
    return code;
  return error instanceof Error ? error.name : "unknown error";
}
var Gate = class {
  #free;
  #first = [];
  #rest = [];
  #isOpening = false;
  constructor(limit) {
    this.#free = limit;
  }
  async run(task, isFirst = false) {
    await new Promise((resolve) => {
      (isFirst ? this.#first : this.#rest).push(resolve);
      this.#open();
    });
    try {
      return await task();
    } finally {
      this.#free += 1;
      this.#open();
    }
  }
  #open() {
    if (this.#isOpening)
      return;
    this.#isOpening = true;
    (0,node_timers__WEBPACK_IMPORTED_MODULE_10__.setImmediate)(() => {
      this.#isOpening = false;
      while (this.#free > 0) {
        const next = this.#first.shift() ?? this.#rest.shift();
        if (next === void 0)
          return;
        this.#free -= 1;
        next();
      }
    });
  }
};
var READS = { capacity: 240, perSecond: 24 };
var QUESTIONS = { capacity: 190, perSecond: 9.5 };
var Pace = class {
  #size;
  #now;
  #level;
  #at;
  constructor(size, now) {
    this.#size = size;
    this.#now = now;
    this.#level = size.capacity;
    this.#at = now();
  }
  take() {
    this.#refill();
    this.#level -= 1;
    return this.#wait(this.#level);
  }
  ahead(others = 0) {
    this.#refill();
    return this.#wait(this.#level - others - 1);
  }
  #refill() {
    const now = this.#now();
    const gained = (now - this.#at) / 1e3 * this.#size.perSecond;
    this.#level = Math.min(this.#size.capacity, this.#level + Math.max(0, gained));
    this.#at = now;
  }
  #wait(level) {
    return level >= 0 ? 0 : Math.ceil(-level / this.#size.perSecond * 1e3);
  }
};
function paces(size, now) {
  const bySubscription = (0,part$11.Pu)((_) => new Pace(size, now));
  return (path) => bySubscription((0,part$3.p7)(path)?.toLowerCase() ?? "");
}
async function paused(ms, clock, isStopped) {
  for (let left = ms; left > 0 && !isStopped(); left -= STEP_MS)
    await clock.sleep(Math.min(left, STEP_MS));
}
var STEP_MS = 1e3;
var RETRY_AFTER_CAP_MS = 6e4;
var FIRST_BACKOFF_MS = 500;
var BACKOFF_CAP_MS = 16e3;
var ATTEMPTS = 4;
var THROTTLED_ATTEMPTS = 8;
var IN_MILLISECONDS = ["retry-after-ms", "x-ms-retry-after-ms"];
var IN_SECONDS = ["retry-after", "x-ms-ratelimit-microsoft.consumption-retry-after"];
function retryAfter(headers, now) {
  const waits = [
    ...IN_MILLISECONDS.map((name) => plainNumber(headers.get(name))),
    ...IN_SECONDS.map((name) => {
      const text = headers.get(name);
      const seconds = plainNumber(text);
      return seconds === void 0 ? untilDate(text, now) : seconds * 1e3;
    })
  ].filter((wait) => wait !== void 0);
  return waits.length === 0 ? void 0 : (0,part$12.n)(waits);
}
function plainNumber(text) {
  return text !== void 0 && /^\s*\d{1,15}(\.\d+)?\s*$/.test(text) ? Number(text) : void 0;
}
function untilDate(text, now) {
  const isDate = /^[A-Za-z]{3}, \d{2} [A-Za-z]{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text?.trim() ?? "");
  const at = text === void 0 || !isDate ? NaN : Date.parse(text);
  return Number.isNaN(at) ? void 0 : Math.max(0, at - now);
}
function isRetryable(status) {
  return status === 408 || status === 429 || status >= 500 && status !== 501 && status !== 505;
}
function mayRetry(status, attempts) {
  return attempts < (status === 429 ? THROTTLED_ATTEMPTS : ATTEMPTS);
}
function backoff(attempts, random) {
  const full = Math.min(FIRST_BACKOFF_MS * 2 ** (attempts - 1), BACKOFF_CAP_MS);
  return Math.round(full * (0.5 + random / 2));
}
var AT_ONCE = 128;
var MOST_OF_ERROR = 256 * part$5.nH;
var Transport = class {
  endpoint;
  #credential;
  #userAgent;
  #http;
  #pipeline;
  #clock;
  #deadlineMs;
  #deadline;
  #attemptTimeoutMs;
  #limit;
  #underWay = new Set();
  #maxBytes;
  #memory;
  #gate;
  #reads;
  #questions;
  #requests = 0;
  #retries = 0;
  constructor(options) {
    this.endpoint = options.endpoint;
    this.#clock = options.clock ?? systemClock;
    const clock = this.#clock;
    this.#credential = options.credential && cached(options.credential, () => clock.now());
    this.#userAgent = options.userAgent;
    this.#http = options.httpClient ?? (0,part$2.fl)();
    this.#pipeline = (0,part$2.O8)();
    if (!isLoopback(new URL(this.endpoint)))
      this.#pipeline.addPolicy((0,part$2.Ll)());
    this.#deadlineMs = options.deadlineMs ?? 12e4;
    this.#deadline = clock.now() + this.#deadlineMs;
    this.#attemptTimeoutMs = options.attemptTimeoutMs ?? 3e4;
    this.#limit = options.limit;
    const endAll = () => {
      for (const end of this.#underWay)
        end();
    };
    this.#limit?.signal.addEventListener("abort", endAll, { once: true });
    this.#maxBytes = options.maxBytes ?? 64 * part$5.D6;
    this.#memory = new AnswerMemory(options.memory ?? MOST_OF_ANSWERS);
    this.#gate = new Gate(options.maxConcurrent ?? AT_ONCE);
    this.#reads = paces(READS, () => clock.now());
    this.#questions = paces(QUESTIONS, () => clock.now());
  }
  get stats() {
    return { requests: this.#requests, retries: this.#retries };
  }
  async token() {
    if (this.#credential === void 0)
      throw new Error("a transport without a sign-in has no token");
    try {
      return (await this.#credential.token()).token;
    } catch (error) {
      if (error instanceof CredentialError)
        throw new part$0.dW("no-credentials", error.reason);
      throw error;
    }
  }
  get(target, how = {}) {
    return this.#ask(target, void 0, how);
  }
  ask(target, question, how = {}) {
    return this.#ask(target, JSON.stringify(question), how);
  }
  waitOf(scope, others = 0) {
    return this.#questions(scope).ahead(others);
  }
  async #ask(target, body, { cut, isFirst }) {
    const url = this.#ownUrl(target);
    if (this.#credential !== void 0)
      await this.token();
    for (let attempts = 1; ; attempts += 1) {
      await this.#turn((body === void 0 ? this.#reads : this.#questions)(url.pathname));
      const outcome = await this.#gate.run(() => this.#attempt(url, body, cut), isFirst);
      if (!(outcome instanceof part$0.dW) && outcome.status === 200) {
        return { body: this.#parse(outcome), url };
      }
      const failure = outcome instanceof part$0.dW ? outcome : failureOf(outcome);
      await this.#beforeRetry(failure, outcome, attempts);
      this.#retries += 1;
    }
  }
  async #turn(pace) {
    const wait = pace.take();
    if (wait === 0)
      return;
    if (wait >= this.#deadline - this.#clock.now())
      throw this.#overdue();
    await paused(wait, this.#clock, () => this.#stopped());
  }
  #ownUrl(target) {
    if (!URL.canParse(target, this.endpoint)) {
      throw new part$0.dW("malformed", (0,part$9.cv)`a link in the answer is not a URL`);
    }
    const url = new URL(target, this.endpoint);
    if (url.origin !== this.endpoint || url.username !== "" || url.password !== "") {
      throw new part$0.dW("malformed", (0,part$9.cv)`a link in the answer leads to another host, ${url.host}`);
    }
    return url;
  }
  async #attempt(url, body, cut) {
    const token = this.#credential && await this.token();
    const left = this.#deadline - this.#clock.now();
    if (left <= 0 || this.#stopped())
      throw this.#overdue();
    const abort = new AbortController();
    const limit = Math.min(left, this.#attemptTimeoutMs);
    let cancel = () => void 0;
    const timeout = new Promise((resolve) => {
      cancel = this.#clock.after(limit, () => {
        resolve(new part$0.dW("timed-out", (0,part$9.cv)`no answer within ${limit / 1e3} s`));
        abort.abort();
      });
    });
    let stop = () => void 0;
    const stopped = new Promise((resolve) => {
      stop = () => {
        resolve(this.#overdue());
        abort.abort();
      };
      this.#underWay.add(stop);
    });
    this.#requests += 1;
    try {
      return await Promise.race([this.#exchange(url, body, token, abort, cut), timeout, stopped]);
    } finally {
      cancel();
      this.#underWay.delete(stop);
    }
  }
  async #exchange(url, body, token, abort, cut) {
    const headers = {
      ...token === void 0 ? {} : { authorization: `Bearer ${token}` },
      accept: "application/json",
      "user-agent": this.#userAgent,
      ...body === void 0 ? {} : { "content-type": "application/json", "content-length": String(Buffer.byteLength(body)) }
    };
    const request = (0,part$2.G6)({
      url: url.href,
      ...body === void 0 ? { method: "GET" } : { method: "POST", body },
      allowInsecureConnection: url.protocol === "http:",
      abortSignal: abort.signal,
      headers: (0,part$2.Nc)(headers),
      streamResponseStatusCodes: new Set([Number.POSITIVE_INFINITY]),
      requestOverrides: { headers: { ...headers, "accept-encoding": "gzip" } }
    });
    try {
      const response = await this.#pipeline.sendRequest(this.#http, request);
      const { readableStreamBody: stream, bodyAsText } = response;
      const encoding = response.headers.get("content-encoding");
      const text = stream === void 0 ? bodyAsText ?? "" : response.status === 200 ? await readBody(stream, encoding, this.#maxBytes, this.#memory, cut) : await readBody(stream, encoding, MOST_OF_ERROR, this.#memory).catch(withoutWords);
      if (text.length > this.#maxBytes)
        return this.#tooLarge();
      return { status: response.status, headers: response.headers, text };
    } catch (error) {
      if (error instanceof TooLarge || error instanceof AllTooLarge) {
        abort.abort();
        return error instanceof TooLarge ? this.#tooLarge() : new part$0.dW("malformed", error.why);
      }
      return new part$0.dW("service-error", (0,part$9.cv)`the connection failed (${codeOf(error)})`);
    }
  }
  async #beforeRetry(failure, outcome, attempts) {
    const answered = outcome instanceof part$0.dW ? void 0 : outcome;
    if (this.#stopped())
      throw this.#overdue();
    const final = answered ? !isRetryable(answered.status) : failure.kind === "malformed";
    if (final || !mayRetry(answered?.status, attempts))
      throw failure;
    const demanded = answered === void 0 ? void 0 : retryAfter(answered.headers, this.#clock.now());
    if (demanded !== void 0 && demanded > RETRY_AFTER_CAP_MS)
      throw tooLong(failure, demanded);
    const wait = demanded ?? backoff(attempts, this.#clock.random());
    const left = this.#deadline - this.#clock.now();
    if (wait >= left)
      throw failure.kind === "timed-out" ? this.#overdue() : failure;
    await this.#clock.sleep(wait);
  }
  #stopped() {
    return this.#limit?.signal.aborted === true;
  }
  #overdue() {
    if (this.#limit?.signal.aborted === true)
      return new part$0.dW("timed-out", this.#limit.why());
    return new part$0.dW("timed-out", (0,part$9.cv)`the time of the whole run, ${this.#deadlineMs / 1e3} s, is over`);
  }
  #tooLarge() {
    return new part$0.dW("malformed", (0,part$9.cv)`the answer is larger than ${this.#maxBytes} bytes`);
  }
  #parse({ text, headers }) {
    try {
      return JSON.parse(text.replace(/^\ufeff/, ""));
    } catch {
      const correlationId = correlationOf(headers);
      throw new part$0.dW("malformed", (0,part$9.cv)`the answer is not JSON`, { status: 200, correlationId });
    }
  }
};
var MAX_PAGES = 1e3;
var VERSION_CODES = new Set([
  "InvalidApiVersionParameter",
  "NoRegisteredProviderFound",
  "InvalidResourceType"
]);
var Arm = class {
  transport;
  #accepted = new Map();
  constructor(transport) {
    this.transport = transport;
  }
  get(operation) {
    return this.#withVersions(operation, async (version) => {
      return (await this.transport.get(urlOf(operation, version), operation)).body;
    });
  }
  ask(operation, question) {
    return this.#withVersions(operation, async (version) => {
      return (await this.transport.ask(urlOf(operation, version), question, operation)).body;
    });
  }
  askPages(operation, question) {
    return this.#withVersions(operation, async (version) => {
      const pages = new Pages(version, (body) => fieldOf(fieldOf(body, "properties"), "nextLink"));
      let next = urlOf(operation, version);
      while (next !== void 0)
        next = pages.add(await this.transport.ask(pages.visit(next), question, operation));
      return pages.bodies;
    });
  }
  pages(operation) {
    return this.#withVersions(operation, async (version) => {
      const pages = new Pages(version);
      let next = urlOf(operation, version);
      while (next !== void 0)
        next = pages.add(await this.transport.get(pages.visit(next), operation));
      return pages.bodies;
    });
  }
  through(question, call) {
    return this.#withVersions(question, async (version) => {
      const pages = new Pages(version);
      const http = {
        sendRequest: async (request) => {
          if (request.method !== "GET")
            throw new Error(`the SDK sent a ${request.method} request`);
          const first = pages.bodies.length === 0;
          const url = pages.visit(first ? withVersion(request.url, version) : request.url);
          const nextLink = pages.add(await this.transport.get(url, question));
          return {
            request,
            status: 200,
            headers: (0,part$2.Nc)({ "content-type": "application/json" }),
            bodyAsText: JSON.stringify({ value: [], nextLink })
          };
        }
      };
      await call(http);
      return pages.bodies;
    });
  }
  async #withVersions({ versions }, ask) {
    for (let index = this.#accepted.get(versions) ?? 0; ; index += 1) {
      const version = versions[index];
      if (version === void 0)
        throw new Error("an operation without api-versions");
      try {
        const answer = await ask(version);
        this.#accepted.set(versions, index);
        return answer;
      } catch (error) {
        const refused = error instanceof part$0.dW && (error.status === 400 || error.status === 404) && VERSION_CODES.has(error.code ?? "");
        if (!refused)
          throw error;
        if (index === versions.length - 1)
          throw (0,part$0.QZ)(error, versions);
      }
    }
  }
};
var Pages = class {
  bodies = [];
  #visited = new Set();
  #version;
  #linkIn;
  constructor(version, linkIn = (body) => fieldOf(body, "nextLink")) {
    this.#version = version;
    this.#linkIn = linkIn;
  }
  visit(url) {
    if (this.#visited.has(url))
      throw new part$0.dW("malformed", (0,part$9.cv)`the pages of the answer go in a circle`);
    if (this.#visited.size >= MAX_PAGES) {
      throw new part$0.dW("malformed", (0,part$9.cv)`the answer has more than ${MAX_PAGES} pages`);
    }
    this.#visited.add(url);
    return url;
  }
  add({ body, url }) {
    this.bodies.push(body);
    const link = this.#linkIn(body);
    if (link === void 0 || link === null || link === "")
      return void 0;
    if (typeof link !== "string" || !URL.canParse(link, url.href)) {
      throw new part$0.dW("malformed", (0,part$9.cv)`the link to the next page is not a URL`);
    }
    const next = new URL(link, url);
    if (!next.searchParams.has("api-version"))
      next.searchParams.set("api-version", this.#version);
    return next.href;
  }
};
function urlOf({ path, query = {} }, version) {
  const search = new URLSearchParams({ "api-version": version, ...query });
  return `${path}?${search.toString()}`;
}
function withVersion(url, version) {
  const changed = new URL(url);
  changed.searchParams.set("api-version", version);
  return changed.href;
}
 }),
 3365:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   L: () => ( Repository)
 });
 var part$9 = __webpack_require__(416);
 var part$0 = __webpack_require__(8399);
 var part$1 = __webpack_require__(3330);
 var part$11 = __webpack_require__(489);
 var part$2 = __webpack_require__(1467);
 var part$3 = __webpack_require__(6379);
 var part$8 = __webpack_require__(9871);
 var part$4 = __webpack_require__(3913);
 var part$7 = __webpack_require__(5879);
 var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
 var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
 var node_child_process__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1421);
var LARGEST_FILE = 16 * part$4.D6;
var BINARY_WITHIN = 8e3;
var FileReader = class {
  #root;
  #inside = new Map();
  #buffer = new Uint8Array(256 * part$4.nH);
  constructor(root) {
    this.#root = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.realpathSync)(root);
  }
  read(path) {
    if (!this.#isInside((0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(path)))
      return { kind: "unread", why: (0,part$7.cv)`a link on its way leads out of the checkout` };
    try {
      const flags = node_fs__WEBPACK_IMPORTED_MODULE_5__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_5__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_5__.constants.O_NONBLOCK;
      const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(this.#root, path), flags);
      try {
        return this.#content(file);
      } finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.closeSync)(file);
      }
    } catch (error) {
      const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
      return {
        kind: "unread",
        why: isAbsent ? (0,part$7.cv)`it is tracked and does not stand in the checkout` : (0,part$7.cv)`it cannot be read`
      };
    }
  }
  #content(file) {
    const about = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.fstatSync)(file);
    if (!about.isFile())
      return { kind: "unread", why: (0,part$7.cv)`it is not a regular file` };
    if (about.size > LARGEST_FILE)
      return { kind: "unread", why: (0,part$7.cv)`it is larger than 16 MiB` };
    if (about.size >= this.#buffer.length)
      this.#buffer = new Uint8Array(about.size + 1);
    let length = 0;
    for (; ; ) {
      const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readSync)(file, this.#buffer, length, this.#buffer.length - length, null);
      length += read;
      if (length === this.#buffer.length)
        return { kind: "unread", why: (0,part$7.cv)`it grows while it is read` };
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
      isInside = (0,part$3._l)(this.#root, (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(this.#root, folder))) !== void 0;
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
var LARGEST = part$4.D6;
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
  const lines = (0,part$8.Oo)(() => linesOf(text));
  return objectsIn(withoutTemplate(text))?.flatMap((values) => values.items.flatMap(({ value }) => (0,part$2.jn)(value) ? decoded(text, lines, value) : []));
}
function withoutTemplate(text) {
  return text.replace(/^[^\S\n]*\{\{(?:[^{}]|\{(?!\{)|\}(?!\}))*\}\}[^\S\n]*$/gm, (line) => line.replace(/[^\n]/g, " ")).replace(/\{\{(?:[^{}]|\{(?!\{)|\}(?!\}))*\}\}/g, (part) => "~".repeat(part.length)).replaceAll("	", " ");
}
function objectsIn(text) {
  const composer = new part$2.Dk({ uniqueKeys: false, prettyErrors: false });
  const found = [];
  for (const document of composer.compose(new part$2.iX().parse(text))) {
    if (document.errors.length > 0)
      return void 0;
    (0,part$2.YR)(document, {
      Map: (_, map) => {
        const kind = map.get("kind");
        const values = typeof kind === "string" ? map.get(ENCODED[kind] ?? "", true) : void 0;
        if ((0,part$2.jh)(values))
          found.push(values);
      }
    });
  }
  return found;
}
function decoded(text, lines, { value, range }) {
  if (typeof value !== "string" || !/^[\w+/\s-]+(?:=[=\s]*)?$/.test(value))
    return [];
  const signs = (0,part$8.Oo)(() => signsIn(text, range?.[0] ?? 0, value.length));
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
  const lines = new part$2.HN();
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
    const regionEndsAt = (0,part$9.m)(around, start - from, text);
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
var MOST_BYTES = 64 * part$4.D6;
var TIMEOUT_MS = 3e4;
var CONFIGURATION = [
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "safe.directory=*"
];
function trackedFiles(root, { files, without }, signal) {
  const specs = [...files.map((one) => `:(glob)${one}`), ...without.map((one) => `:(exclude,literal)${one}`)];
  const args = [...CONFIGURATION, "ls-files", "--stage", "-z", "--", ...specs];
  return new Promise((resolve) => {
    const options = {
      cwd: root,
      timeout: TIMEOUT_MS,
      maxBuffer: MOST_BYTES,
      windowsHide: true,
      encoding: "utf8",
      ...signal === void 0 ? {} : { signal }
    };
    (0,node_child_process__WEBPACK_IMPORTED_MODULE_10__.execFile)("git", args, options, (error, stdout) => {
      if (error === null)
        resolve({ known: true, files: filesOf(stdout) });
      else if (error.code === "ENOENT")
        resolve({ known: false, why: "no-git" });
      else if (error.killed === true || signal?.aborted === true)
        resolve({ known: false, why: "timed-out" });
      else
        resolve({ known: false, why: "no-checkout" });
    });
  });
}
function filesOf(listed) {
  const files = new Map();
  for (const entry of listed.split("\0")) {
    const tab = entry.indexOf("	");
    if (tab === -1)
      continue;
    const path = entry.slice(tab + 1);
    const mode = entry.slice(0, 6);
    files.set(path, { path, is: mode === "120000" ? "link" : mode === "160000" ? "submodule" : "file" });
  }
  return [...files.values()];
}
var MOST_PLACES = 200;
var MOST_UNREAD = 200;
var MOST_BYTES2 = 4096 * part$4.D6;
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
    const scope = part$1.fC.where(key);
    if (root === void 0 || search === void 0)
      return (0,part$11.L5)("not-found", (0,part$7.cv)`The run has no checkout whose files could be read.`, { scope });
    const tracked = await trackedFiles(root, { files, without: search.without }, this.#signal);
    if (!tracked.known)
      return (0,part$11.L5)(...whyUnlisted(tracked.why), { scope });
    const places = new Places(search.texts);
    const seen = new Seen();
    const reader = new FileReader(root);
    let turnEnds = performance.now() + TURN_MS;
    for (const file of tracked.files) {
      if (this.#signal?.aborted === true)
        return (0,part$11.L5)("timed-out", (0,part$7.cv)`The search of the repository was not over in time.`, { scope });
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
      const fitting = await trackedFiles(root, { files: [one], without: [] }, this.#signal);
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
      this.#not(path, (0,part$7.cv)`it is a submodule, whose files are of another repository`);
    else if (this.#bytes > MOST_BYTES2)
      this.#not(path, (0,part$7.cv)`more than 4 GiB was read before it`);
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
    this.#not(path, (0,part$7.cv)`it seems to hold values in base64, and cannot be read as YAML or is larger than 1 MiB`);
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
      return ["not-found", (0,part$7.cv)`Which files the repository contains is not known: there is no program git.`];
    case "timed-out":
      return [
        "timed-out",
        (0,part$7.cv)`Which files the repository contains is not known: git did not answer in time.`
      ];
    case "no-checkout":
      return [
        "not-found",
        (0,part$7.cv)`Which files the repository contains is not known: the run is not in a checkout of git.`
      ];
  }
}
 }),
 811:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   B: () => ( ProbeFailure),
   D: () => ( probed)
 });
 var part$1 = __webpack_require__(3888);
 var part$0 = __webpack_require__(489);
var ProbeFailure = class extends Error {
  kind;
  reason;
  constructor(kind, reason) {
    super(reason);
    this.name = "ProbeFailure";
    this.kind = kind;
    this.reason = reason;
  }
};
async function probed(what, host, read) {
  try {
    return (0,part$0.eO)(await read());
  } catch (error) {
    if (!(error instanceof ProbeFailure))
      throw error;
    return (0,part$0.L5)(error.kind, (0,part$1.Q)(what, error.reason), { scope: host });
  }
}
 }),
 7338:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   KO: () => ( unknownOf),
   QZ: () => ( versionsRefused),
   dW: () => ( ArmFailure),
   tp: () => ( otherSubject),
   wU: () => ( failureOfStatus)
 });
 var part$1 = __webpack_require__(3888);
 var part$0 = __webpack_require__(489);
 var part$2 = __webpack_require__(5879);
var ArmFailure = class extends Error {
  kind;
  reason;
  status;
  code;
  inner;
  correlationId;
  offered;
  isOfVersions;
  constructor(kind, reason, rest = {}) {
    super(reason);
    this.name = "ArmFailure";
    this.kind = kind;
    this.reason = reason;
    this.status = rest.status;
    this.code = rest.code;
    this.inner = rest.inner;
    this.correlationId = rest.correlationId;
    this.offered = rest.offered ?? [];
    this.isOfVersions = rest.isOfVersions ?? false;
  }
};
function unknownOf(question, failure) {
  const { kind, status, correlationId } = failure;
  return (0,part$0.L5)(kind, (0,part$1.Q)(question.what, failure.reason), {
    ...kind === "no-permission" && question.permission !== void 0 ? { permission: question.permission } : {},
    scope: question.scope,
    ...status === void 0 ? {} : { status },
    ...correlationId === void 0 ? {} : { correlationId }
  });
}
var OTHER_TENANT = "InvalidAuthenticationTokenTenant";
var TOKEN_CODES = new Set([
  "ExpiredAuthenticationToken",
  "InvalidAuthenticationToken",
  "AuthenticationFailed"
]);
function versionsRefused({ status, code, correlationId, offered }, asked) {
  const own = (0,part$2.cv)`the service refuses the api-versions that this version asks with, ${asked}`;
  const reason = offered.length === 0 ? own : (0,part$2.cv)`${(0,part$2.lS)(own)}. It offers ${offered}`;
  return new ArmFailure("not-understood", reason, {
    ...status === void 0 ? {} : { status },
    code,
    correlationId,
    offered,
    isOfVersions: true
  });
}
function failureOfStatus(status, { code, inner, correlationId, tenant, offered }) {
  const rest = { status, code, inner, correlationId, offered };
  const answer = code === void 0 ? (0,part$2.cv)`${status}` : (0,part$2.cv)`${status} ${code}`;
  if (status === 401 && code === OTHER_TENANT) {
    const which = tenant === void 0 ? (0,part$2.cv)`another tenant` : (0,part$2.cv)`another tenant (${`${tenant}-\u2026`})`;
    return new ArmFailure("no-credentials", (0,part$2.cv)`it belongs to ${(0,part$2.lS)(which)} than the one that the run is signed in to. Sign the run in to that tenant (${(0,part$2.lS)(answer)})`, rest);
  }
  if (status === 401 && TOKEN_CODES.has(code ?? "")) {
    return new ArmFailure("no-permission", (0,part$2.cv)`Azure does not accept the token of the run (${(0,part$2.lS)(answer)})`, rest);
  }
  if (status === 401 || status === 403) {
    return new ArmFailure("no-permission", (0,part$2.cv)`the identity of the run has no permission (${(0,part$2.lS)(answer)})`, rest);
  }
  if (status === 404) {
    const reason = (0,part$2.cv)`it does not exist, or the identity of the run cannot see it (${(0,part$2.lS)(answer)})`;
    return new ArmFailure("not-found", reason, rest);
  }
  if (status === 429) {
    return new ArmFailure("throttled", (0,part$2.cv)`the service kept throttling the requests (${(0,part$2.lS)(answer)})`, rest);
  }
  if (status >= 300 && status < 400) {
    return new ArmFailure("service-error", (0,part$2.cv)`the service answered with a redirect (${(0,part$2.lS)(answer)})`, rest);
  }
  return new ArmFailure("service-error", (0,part$2.cv)`the service answered ${(0,part$2.lS)(answer)}`, rest);
}
function otherSubject(found) {
  return new ArmFailure("malformed", (0,part$2.cv)`the answer is about ${found}, which was not asked`);
}
 }),
 582:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   KE: () => ( COMMA),
   bV: () => ( OPEN_OBJECT),
   gD: () => ( CLOSE_LIST),
   jA: () => ( QUOTE),
   oH: () => ( COLON),
   oQ: () => ( OPEN_LIST),
   r_: () => ( BACKSLASH),
   tX: () => ( CLOSE_OBJECT)
 });
var QUOTE = 34;
var COMMA = 44;
var COLON = 58;
var OPEN_LIST = 91;
var BACKSLASH = 92;
var CLOSE_LIST = 93;
var OPEN_OBJECT = 123;
var CLOSE_OBJECT = 125;
 }),
 7070:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   M7: () => ( collectFacts),
   QZ: () => ( loadSdks),
   SI: () => ( execProgram),
   ds: () => ( claimsOf),
   hy: () => ( workflowToken),
   nI: () => ( serverTime),
   vK: () => ( azureCliCredential),
   xQ: () => ( oidcCredential)
 });
 var part$0 = __webpack_require__(3580);
 var part$1 = __webpack_require__(2561);
 var part$2 = __webpack_require__(3365);
 var part$3 = __webpack_require__(2145);
 var part$4 = __webpack_require__(7284);
 var part$34 = __webpack_require__(7533);
 var part$5 = __webpack_require__(4104);
 var part$6 = __webpack_require__(811);
 var part$7 = __webpack_require__(4028);
 var part$8 = __webpack_require__(7338);
 var part$9 = __webpack_require__(6117);
 var part$25 = __webpack_require__(3888);
 var part$10 = __webpack_require__(3330);
 var part$11 = __webpack_require__(5890);
 var part$12 = __webpack_require__(4159);
 var part$13 = __webpack_require__(7350);
 var part$14 = __webpack_require__(3103);
 var part$15 = __webpack_require__(9110);
 var part$16 = __webpack_require__(5443);
 var part$17 = __webpack_require__(6846);
 var part$21 = __webpack_require__(489);
 var part$24 = __webpack_require__(9871);
 var part$27 = __webpack_require__(1105);
 var part$18 = __webpack_require__(4442);
 var part$19 = __webpack_require__(9330);
 var part$22 = __webpack_require__(3076);
 var part$20 = __webpack_require__(3913);
 var part$33 = __webpack_require__(5504);
 var part$26 = __webpack_require__(865);
 var part$28 = __webpack_require__(7404);
 var part$23 = __webpack_require__(5879);
 var node_crypto__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(7598);
 var node_tls__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(1692);
 var node_dns__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(610);
 var node_net__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(7030);
 var node_https__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(4708);
 var node_child_process__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(1421);
var HANDED_DOWN = [
  "aliases",
  "denyAssignments",
  "managementGroupChain",
  "policyAssignments",
  "policyDefinitions",
  "policyExemptions",
  "policySetDefinitions",
  "principalAccess",
  "provider",
  "roleAssignments",
  "roleDefinitions"
];
var NOTHING = {
  existingResources: [],
  nestedResources: [],
  resourceGroups: []
};
function isOfAbsent(ref) {
  const id2 = (0,part$19.p7)((0,part$10.de)(ref));
  return id2 !== void 0 && (0,part$18._s)(id2) && (!HANDED_DOWN.includes(ref.kind) || isOfOwnIdentity(ref));
}
function isOfOwnIdentity(ref) {
  return ref.kind === "principalAccess" && (0,part$10.Tu)(ref)?.startsWith("identity:") === true;
}
function absentFact(ref) {
  const nothing = NOTHING[ref.kind];
  if (nothing !== void 0)
    return (0,part$21.eO)(nothing);
  const id2 = (0,part$22.pk)((0,part$19.p7)((0,part$10.de)(ref)) ?? "");
  return (0,part$21.L5)("unresolved", part$18.Yw, id2 === void 0 ? {} : { scope: (0,part$17.gx)(id2) });
}
function redacted(schema, fact) {
  const facts = (0,part$10.yD)(schema);
  const clean = without(facts.shape, fact);
  if (clean === fact)
    return fact;
  if (!facts.is(clean))
    throw new Error("a fact without its addresses is not of its kind");
  return clean;
}
function without(shape, value) {
  switch (shape.kind) {
    case "text":
      return shape.pattern === void 0 && typeof value === "string" ? (0,part$14.tg)(value) : value;
    case "json":
      return holdsAddress(value) && part$15.Pq.is(value) ? (0,part$14.qi)(value) : value;
    case "list":
      return Array.isArray(value) ? items(value, shape.item) : value;
    case "record":
      return members(value, () => shape.value, shape.names?.pattern === void 0);
    case "object":
      return members(value, (key) => fieldOf2(shape, key), false);
    case "variants": {
      const variant = shape.of.find((one) => (0,part$15.NO)(one)(value, 0) === void 0);
      return variant === void 0 ? value : without(variant, value);
    }
    case "fact":
      return members(value, (key) => key === "value" ? shape.value : fieldOf2(shape.partly, key) ?? fieldOf2(shape.unknown, key), false);
    case "named":
      return without(shape.shape(), value);
    case "number":
    case "flag":
    case "choice":
    case "anything":
      return value;
  }
}
function fieldOf2(shape, key) {
  if (shape.kind === "named")
    return fieldOf2(shape.shape(), key);
  return shape.kind === "object" ? shape.fields[key]?.shape : void 0;
}
function items(list, shape) {
  const mapped = list.map((item) => (0,part$14.MF)(item) ? without(shape, item) : item);
  return mapped.some((item, index) => item !== list[index]) ? mapped : list;
}
function members(value, shapeOf, keysToo) {
  if (typeof value !== "object" || value === null)
    return value;
  if (!(0,part$14.MF)(value))
    return value;
  const entries = Object.entries(value);
  let clean;
  for (const [index, [key, member]] of entries.entries()) {
    const shape = shapeOf(key);
    const name = keysToo ? (0,part$14.tg)(key) : key;
    const own = shape === void 0 ? member : without(shape, member);
    if (name !== key || own !== member)
      clean ??= entries.slice(0, index);
    clean?.push([name, own]);
  }
  return clean === void 0 ? value : Object.fromEntries(clean);
}
function holdsAddress(value) {
  if (typeof value === "string")
    return (0,part$14.tg)(value) !== value;
  if (typeof value !== "object" || value === null)
    return false;
  return Object.values(value).some(holdsAddress);
}
function each(read) {
  return async (refs) => {
    const byKey = new Map(refs.map((ref) => [(0,part$10.sy)(ref), ref]));
    return new Map(await Promise.all([...byKey].map(async ([key, ref]) => [key, await read(ref)])));
  };
}
function eachOfSubscription(read) {
  return each(({ kind, scope, item = "" }) => {
    const id2 = (0,part$1.XD)(scope);
    return id2 === void 0 ? Promise.resolve(notOfSubscription(kind, scope)) : read(id2, item);
  });
}
function pagedList(kind, { path, versions, by }) {
  return ({ arm }) => eachOfSubscription((id2, item) => {
    const operation = (0,part$1.zI)(kind, id2, path(encodeURIComponent(item)), versions, item);
    return (0,part$1.HG)(operation, () => arm.pages(operation), kind.decode, by);
  });
}
function notOfSubscription(kind, scope) {
  return (0,part$21.L5)("not-understood", (0,part$23.cv)`${kind} is read of a subscription, and ${scope} is not one.`, {
    scope
  });
}
var TYPES = [
  "Microsoft.Insights/metricAlerts",
  "Microsoft.Insights/scheduledQueryRules",
  "Microsoft.Insights/activityLogAlerts"
];
var STATEMENT = `resources | where type in~ (${TYPES.map((type) => `'${type}'`).join(", ")}) | project id, type, scopes = properties.scopes, enabled = properties.enabled`;
var alertRules2 = ({ graph }) => eachOfSubscription((id2) => {
  const question3 = { ...(0,part$1.YH)(part$10.oL, id2, part$1.D7), subscription: id2, statement: STATEMENT };
  return (0,part$1.HG)(question3, () => graph.pages(question3), part$10.oL.decode, (row) => row.id);
});
var aliases2 = (run) => eachOfSubscription(async (id2, type) => await run.providers.aliases(id2, type) ?? (0,part$21.L5)("not-understood", (0,part$23.cv)`${type} is not a resource type.`));
var TYPES2 = [
  "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
  "Microsoft.DataProtection/backupVaults/backupInstances"
];
var COLUMNS = "id, location, source = properties.sourceResourceId, instance = properties.dataSourceInfo.resourceID, state = properties.protectionState, current = properties.currentProtectionState, last = properties.lastRecoveryPoint, managed = properties.backupManagementType, friendly = properties.friendlyName";
var STATEMENT2 = `recoveryservicesresources | where type in~ (${TYPES2.map((type) => `'${type}'`).join(", ")}) | project ${COLUMNS}`;
var backupItems2 = ({ graph }) => eachOfSubscription((id2) => {
  const question3 = { ...(0,part$1.YH)(part$10.Tz, id2, part$1.D7), subscription: id2, statement: STATEMENT2 };
  return (0,part$1.HG)(question3, () => graph.pages(question3), part$10.Tz.decode, (row) => row.id);
});
var VERSIONS = ["2024-08-01", "2023-05-01", "2021-10-01"];
var budgets2 = ({ arm }) => each(async ({ scope }) => {
  const operation = {
    what: part$10.RK.words({ scope }),
    path: `${encodeURI(scope)}/providers/Microsoft.Consumption/budgets`,
    versions: VERSIONS,
    permission: part$10.RK.permission,
    scope
  };
  const fact = await (0,part$1.HG)(operation, () => arm.pages(operation).catch(noneWithoutGroup), part$10.RK.decode, (budget) => budget.id);
  return withOfferHint(fact);
});
function noneWithoutGroup(error) {
  if (error instanceof part$8.dW && error.status === 404 && error.code === "ResourceGroupNotFound")
    return [{ value: [] }];
  throw error;
}
var OF_THE_OFFER = new Set([400, 404, 422]);
function withOfferHint(fact) {
  if (fact.known || !OF_THE_OFFER.has(fact.status ?? 0) || (0,part$19.p7)(fact.scope ?? "") === void 0) {
    return fact;
  }
  return {
    ...fact,
    detail: (0,part$23.cv)`${(0,part$23.lS)(fact.detail)} The offer of the subscription may be one without budgets in Cost Management.`
  };
}
var VERSIONS2 = ["2024-07-01", "2024-03-01", "2023-03-01", "2021-07-01"];
var capacityReservations2 = ({ arm }) => eachOfSubscription(async (id2, item) => {
  const path = (0,part$1.VF)("Microsoft.Compute", "capacityReservationGroups");
  const operation = {
    ...(0,part$1.zI)(part$10.Qc, id2, path, VERSIONS2, item),
    query: { resourceIdsOnly: "All" }
  };
  const groups = await (0,part$1.yD)(operation, async () => (0,part$10.S3)(await arm.pages(operation)).filter((group) => group.at("location").region() === (0,part$22.Ny)(item)).map((group) => group.at("id").id()));
  if (!groups.known)
    return (0,part$21.A3)(groups);
  const answers = await Promise.all(groups.value.map((group) => inGroup(arm, operation, group)));
  const rows = (0,part$16.al)(answers.flatMap((one) => one.known ? one.value : []), ({ group, name }) => `${group}/${name}`);
  const [first, ...others] = answers.flatMap((one) => one.known ? [] : [one]);
  return first === void 0 ? (0,part$21.eO)(rows) : (0,part$21.T0)((0,part$21.A3)(first), rows, [first, ...others].map(({ detail, scope }) => ({
    why: detail,
    ...scope === void 0 ? {} : { id: scope }
  })));
});
function inGroup(arm, { what, versions, permission }, group) {
  const own = { what, versions, permission, scope: group, path: encodeURI(group) };
  return (0,part$1.yD)(own, async () => {
    const [view, pages] = await Promise.all([
      arm.get({ ...own, query: { $expand: "instanceView" } }),
      arm.pages({ ...own, path: `${own.path}/capacityReservations` })
    ]);
    return part$10.Qc.decode(group, view, (0,part$10.S3)(pages));
  });
}
var KINDS = [
  [/_[LZ]RS$/i, "disks"],
  [/-Type\d+$/i, "hostGroups/hosts"]
];
function listedKind(name) {
  return KINDS.find(([form]) => form.test(name))?.[1];
}
function othersOfKind(rows, region2, wanted) {
  const kind = listedKind(wanted);
  if (kind === void 0)
    return [];
  const open = rows.filter((row) => (0,part$22.QV)(row.at("resourceType").textIfAny() ?? "", kind) && !(0,part$10.Lx)(row, region2)).map((row) => row.at("name").text());
  return open.some((name) => (0,part$22.QV)(name, wanted)) ? [] : [...new Set(open)].toSorted();
}
function cutTo(path, member, texts) {
  const members3 = new RegExp(`"${member}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`, "g");
  return {
    path,
    wants: (item) => {
      let none = true;
      for (const [, text = ""] of item.matchAll(members3)) {
        if (text.includes("\\") || texts.has(text.toLowerCase()))
          return true;
        none = false;
      }
      return none;
    }
  };
}
function cutToOwn(path, member, texts) {
  const first = new RegExp(`"${member}"\\s*:\\s*"`);
  const sought = [...texts].map((text) => text.replaceAll(/\W/g, "\\$&")).join("|");
  const named2 = new RegExp(`"${member}"\\s*:\\s*"(?:${sought})"`, "i");
  return {
    path,
    wants: (item) => {
      const isPlain = item.trimEnd().endsWith("}") && !item.includes("\\") && !named2.test(item);
      const at = isPlain ? item.search(first) : -1;
      if (at > 0 && isAmongOwn(item, at))
        return false;
      const own = ownMember(item, member);
      return typeof own !== "string" || texts.has(own.toLowerCase());
    }
  };
}
function isAmongOwn(item, at) {
  const before = item.slice(0, at);
  return before.indexOf("{") === before.lastIndexOf("{") && !before.includes("[");
}
function ownMember(item, member) {
  try {
    const value = JSON.parse(item);
    return typeof value === "object" && value !== null ? Reflect.get(value, member) : void 0;
  } catch {
    return void 0;
  }
}
async function hourlyPrices(source, asked, region2, names) {
  const [currency] = (0,part$3.CZ)(asked, "retailPrices").map((ref) => ref.currency);
  if (currency === void 0)
    return void 0;
  const any = names.map((armSkuName) => ({ serviceName: "Virtual Machines", armSkuName }));
  const answer = await (0,part$1.af)(source, (0,part$23.cv)`prices of sizes`, region2, (list) => list.ask({ region: region2, any, currency }));
  if (!answer.known)
    return void 0;
  const hourly = new Map();
  for (const row of answer.value.rows.filter((one) => (0,part$5.Fd)(one, false)))
    if (row.armSku !== void 0 && row.region === region2 && row.from === 0)
      hourly.set(row.armSku.toLowerCase(), row.price);
  return { currency: answer.value.currency, hourly };
}
var VERSIONS3 = ["2021-07-01", "2019-04-01"];
var computeSku2 = ({ arm, asked: refs, prices }) => {
  const lists = new Map();
  const listOf = (operation, key) => {
    const list = lists.get(key) ?? (0,part$1.yD)(operation, async () => (0,part$10.S3)(await arm.pages(operation)));
    lists.set(key, list);
    return list;
  };
  return eachOfSubscription(async (id2, item) => {
    const wanted = parseItem(item);
    if (wanted === void 0) {
      const detail = (0,part$23.cv)`${item} is not a region and a SKU name.`;
      return (0,part$21.L5)("not-understood", detail, { scope: (0,part$17.gx)(id2) });
    }
    const operation = skusOf(id2, wanted.region, namesOf(refs));
    const list = await listOf(operation, `${id2}/${wanted.region}`);
    if (!list.known)
      return (0,part$21.A3)(list);
    const { value: items2 } = list;
    return (0,part$1.yD)(operation, async () => {
      const { region: region2, name } = wanted;
      const rows = rowsOf(items2, region2, name);
      const here = items2.filter((item2) => nameOf(item2) !== void 0 && isOf(item2, region2));
      const ranked = (0,part$4.zj)(name) ? (0,part$10.YR)(here, region2, name) : [];
      const isRefused = rows.length === 0 || rows.some(({ restrictions }) => restrictions.length > 0);
      const names = [name, ...ranked.map(({ size }) => size.name)];
      const priced2 = isRefused && ranked.length > 0 ? await hourlyPrices(prices, refs, region2, names) : void 0;
      const similar = (0,part$10.PI)(ranked, name, priced2?.hourly ?? new Map());
      const others = othersOfKind(here, region2, name);
      return {
        ...wanted,
        rows,
        ...similar.length === 0 ? {} : { similar },
        ...priced2 === void 0 ? {} : { priced: (0,part$16.i0)({ currency: priced2.currency, hourly: priced2.hourly.get(name.toLowerCase()) }) },
        ...others.length === 0 ? {} : { others }
      };
    });
  });
};
function parseItem(item) {
  const slash = item.indexOf("/");
  const region2 = slash < 0 ? void 0 : (0,part$22.Ny)(item.slice(0, slash));
  return region2 === void 0 ? void 0 : { region: region2, name: item.slice(slash + 1) };
}
function namesOf(refs) {
  return new Set((0,part$3.CZ)(refs, "computeSku").map(({ item = "" }) => item.slice(item.indexOf("/") + 1).toLowerCase()));
}
function skusOf(id2, region2, names) {
  const cut = cutToOwn(["value"], "name", names);
  const wanted = [...names].flatMap((name) => (0,part$10.TK)(name) ?? []);
  const kinds = new Set([...names].flatMap((name) => listedKind(name) ?? []));
  const isOfKind = (item) => kinds.has(/"resourceType"\s*:\s*"([^"]*)"/i.exec(item)?.[1] ?? "");
  const isLike = (item) => {
    const [, name = ""] = /"name"\s*:\s*"((?:Standard|Basic)_[^"]*)"/i.exec(item) ?? [];
    return (0,part$10.ew)(name, wanted);
  };
  return {
    ...(0,part$1.zI)(part$10.RZ, id2, "/providers/Microsoft.Compute/skus", VERSIONS3, region2),
    query: { $filter: `location eq '${region2}'` },
    cut: { path: cut.path, wants: (item) => cut.wants(item) || isLike(item) || isOfKind(item) }
  };
}
function rowsOf(items2, region2, name) {
  const named2 = items2.filter((item) => (0,part$22.QV)(nameOf(item) ?? "", name) && isOf(item, region2));
  if (named2.length === 0)
    items2.find((item) => nameOf(item) === void 0)?.at("name").text();
  return (0,part$16.al)(named2.map((item) => part$10.RZ.decode(item, region2)), (row) => `${row.resourceType} ${row.name}`);
}
function nameOf(item) {
  return item.isObject() ? item.at("name").textIfAny() : void 0;
}
function isOf(item, region2) {
  return item.at("locations").items().some((location) => (0,part$22.Ny)(location.text()) === region2);
}
var computeUsages2 = pagedList(part$10.YM, {
  path: (region2) => `/providers/Microsoft.Compute/locations/${region2}/usages`,
  versions: ["2024-07-01", "2023-09-01", "2021-07-01"],
  by: ({ name }) => name
});
var SQL = ["2023-08-01", "2021-11-01"];
var STORAGE = ["2024-01-01", "2022-09-01"];
var CONFIGURATION_OPERATIONS = {
  firewallRules: { tail: "/firewallRules", versions: SQL },
  virtualNetworkRules: { tail: "/virtualNetworkRules", versions: SQL },
  administrators: { tail: "/administrators", versions: SQL },
  auditing: { tail: "/auditingSettings/default", versions: SQL, isOne: true },
  longTermRetention: { tail: "/backupLongTermRetentionPolicies/default", versions: SQL, isOne: true },
  automaticTuning: { tail: "/automaticTuning/current", versions: SQL, isOne: true },
  lifecycleRules: { tail: "/managementPolicies/default", versions: STORAGE, isOne: true, mayBeAbsent: true },
  inventoryRules: { tail: "/inventoryPolicies/default", versions: STORAGE, isOne: true, mayBeAbsent: true },
  encryptionScopes: { tail: "/encryptionScopes", versions: STORAGE },
  blobService: { tail: "/blobServices/default", versions: STORAGE, isOne: true },
  eventSubscriptions: {
    tail: (0,part$1.VF)("Microsoft.EventGrid", "eventSubscriptions"),
    versions: ["2022-06-15", "2021-12-01"]
  },
  protector: { tail: "/encryptionProtector/current", versions: SQL, isOne: true },
  diskKey: { tail: "", versions: ["2024-03-02", "2023-04-02", "2022-07-02"], isOne: true },
  accountKey: { tail: "", versions: STORAGE, isOne: true },
  cosmosKey: { tail: "", versions: ["2024-11-15", "2022-11-15"], isOne: true },
  keyRotation: {
    tail: "",
    versions: ["2026-02-01", "2024-11-01", "2023-07-01", "2022-07-01"],
    isOne: true
  },
  gatewayCertificates: { tail: "", versions: ["2024-05-01", "2023-09-01", "2022-07-01"], isOne: true },
  queues: { tail: "/queues", versions: ["2021-11-01", "2017-04-01"] },
  topics: { tail: "/topics", versions: ["2021-11-01", "2017-04-01"] },
  keyVaultReferences: {
    tail: "/config/configreferences/appsettings",
    versions: ["2023-12-01", "2022-03-01"]
  }
};
var CONFIGURED_TYPES = {
  sqlServer: "Microsoft.Sql/servers",
  sqlDatabase: "Microsoft.Sql/servers/databases",
  storageAccount: "Microsoft.Storage/storageAccounts",
  sqlKey: "Microsoft.Sql/servers",
  diskKey: "Microsoft.Compute/diskEncryptionSets",
  accountKey: "Microsoft.Storage/storageAccounts",
  cosmosKey: "Microsoft.DocumentDB/databaseAccounts",
  keyRotation: "Microsoft.KeyVault/vaults/keys",
  gateway: "Microsoft.Network/applicationGateways",
  references: "Microsoft.Web/sites",
  messages: "Microsoft.ServiceBus/namespaces"
};
var VERSIONS4 = ["2021-04-01", "2020-06-01"];
var PERMISSION = "Microsoft.Resources/subscriptions/resources/read";
function decode(item) {
  const region2 = item.at("location").optional((one) => one.region());
  return {
    id: item.at("id").id(),
    name: item.at("name").text(),
    ...region2 === void 0 ? {} : { region: region2 }
  };
}
function namedLists({ arm }) {
  const lists = (0,part$24.Pu)((id2) => (0,part$24.Pu)((type) => {
    const kind = { permission: PERMISSION, words: () => (0,part$23.cv)`the resources of type ${type}` };
    const operation = {
      ...(0,part$1.zI)(kind, id2, "/resources", VERSIONS4),
      query: { $filter: `resourceType eq '${type}'` },
      isFirst: true
    };
    return (0,part$1.HG)(operation, () => arm.pages(operation), decode, (one) => one.id);
  }));
  return async (id2, type, name) => {
    const all = await lists(id2)(type);
    const own = ((0,part$21.Pm)(all) ?? []).filter((one) => (0,part$22.QV)(one.name, name));
    const [found, second] = own;
    if (second !== void 0)
      return (0,part$21.L5)("unresolved", (0,part$23.cv)`The subscription has several ${type} of the name ${name}.`);
    if (found !== void 0)
      return (0,part$21.eO)(found);
    if (!all.known)
      return (0,part$21.A3)(all);
    return (0,part$21.L5)("not-found", (0,part$25.Q)((0,part$23.cv)`${type} ${name}`, (0,part$23.cv)`there is no such resource`));
  };
}
function isNotListed({ kind, status }) {
  return kind === "not-found" && status === void 0;
}
function idBelow(root, type, name) {
  return (0,part$17.IU)((0,part$17.j9)(root), type, name);
}
var configurations2 = (run) => eachOfSubscription(async (id2, item) => {
  const wanted = (0,part$10.oe)(item);
  if (wanted === void 0) {
    const detail = (0,part$23.cv)`${item} is not a list of settings and a resource.`;
    return (0,part$21.L5)("not-understood", detail, { scope: (0,part$17.gx)(id2) });
  }
  const own = await idOf(run, id2, wanted);
  if (!own.known)
    return (0,part$21.A3)(own);
  const parts = part$10.Xw[wanted.list] ?? [];
  const answers = await Promise.all(parts.map((part) => partOf(run, id2, own.value, part, item)));
  const found = [];
  for (const one of answers) {
    if (!one.known)
      return (0,part$21.A3)(one);
    for (const row of one.value)
      found.push(row);
  }
  return (0,part$21.eO)(found);
});
async function idOf(run, id2, { list, name }) {
  const type = CONFIGURED_TYPES[list] ?? "";
  const [rootName = ""] = name.split("/");
  const root = await run.named(id2, type.split("/").slice(0, 2).join("/"), rootName);
  if (!root.known)
    return (0,part$21.A3)(root);
  const own = idBelow(root.value.id, type, name);
  return own === void 0 ? (0,part$21.L5)("unresolved", (0,part$23.cv)`${name} is not the full name of a ${type}.`, { scope: root.value.id }) : (0,part$21.eO)(own);
}
async function partOf(run, id2, own, part, item) {
  const how = CONFIGURATION_OPERATIONS[part];
  const source = part$10.ai[part];
  if (how === void 0 || source === void 0)
    throw new Error(`no operation says of ${part}`);
  const operation = {
    what: part$10.cS.words({ scope: (0,part$17.gx)(id2), item }),
    path: `${encodeURI(own)}${how.tail}`,
    versions: how.versions,
    permission: source.permission,
    scope: own
  };
  const answer = await (0,part$1.yD)(operation, async () => part$10.cS.decode(how.isOne === true ? [new part$16.bs(await run.arm.get(operation))] : (0,part$10.S3)(await run.arm.pages(operation)), part));
  if (!answer.known && how.mayBeAbsent === true && answer.kind === "not-found")
    return (0,part$21.eO)([]);
  return answer;
}
var costs = (run) => eachOfSubscription((id2, days) => run.costs(id2, days));
function routesOf(endpoint, routes) {
  const properties = endpoint.at("properties");
  const isOn = !isDisabled(properties, "enabledState");
  return {
    host: (0,part$10.$6)(properties, "hostName")?.toLowerCase(),
    hasRules: routes.some((one) => one.at("properties").at("ruleSets").itemsIfAny().length > 0),
    groups: routes.flatMap((one) => {
      const route = one.at("properties");
      const group = route.at("originGroup").optional((each2) => (0,part$10.$6)(each2, "id"));
      return isOn && !isDisabled(route, "enabledState") && group !== void 0 ? [group.toLowerCase()] : [];
    })
  };
}
function routed(origins, group, routes) {
  const leading = routes.filter(({ groups }) => groups.includes(group.toLowerCase()));
  const [first] = leading;
  const lead = leadOf(leading.length > 0, routes.some(({ hasRules }) => hasRules));
  return origins.map((one) => (0,part$16.i0)({
    ...one,
    host: leading.length === 1 ? first?.host : void 0,
    ...lead(one.enabled)
  }));
}
function leadOf(isLed, hasRules) {
  return (isOn) => ({
    enabled: isOn && (isLed || hasRules),
    ...isOn && !isLed && hasRules ? { perhaps: true } : {}
  });
}
function classicFrontDoor(item) {
  const properties = item.at("properties");
  const isOn = !isDisabled(properties, "enabledState");
  const hosts = properties.at("frontendEndpoints").itemsIfAny().flatMap((one) => (0,part$10.$6)(one.at("properties"), "hostName")?.toLowerCase() ?? []);
  const rules = properties.at("routingRules").itemsIfAny().map((one) => one.at("properties")).filter((rule) => !isDisabled(rule, "enabledState"));
  const used = new Set(rules.flatMap((rule) => {
    const route = rule.at("routeConfiguration").optional((one) => one);
    const pool = route?.at("backendPool").optional((one) => (0,part$10.$6)(one, "id"));
    return pool === void 0 ? [] : [(0,part$17.mp)(pool).toLowerCase()];
  }));
  const hasEngine = rules.some((rule) => rule.at("rulesEngine").optional((one) => one) !== void 0);
  return properties.at("backendPools").itemsIfAny().flatMap((pool) => {
    const name = pool.at("name").text();
    const lead = leadOf(used.has(name.toLowerCase()), hasEngine);
    return pool.at("properties").at("backends").itemsIfAny().map((one) => (0,part$16.i0)({
      front: `${item.at("name").text()}/${name}`,
      host: hosts.find((host) => /\.azurefd\.(?:net|us|cn)$/.test(host)),
      name: one.at("address").text(),
      target: one.at("address").text().toLowerCase(),
      ...lead(isOn && !isDisabled(one, "enabledState")),
      weight: one.at("weight").optional((value) => value.number()),
      priority: one.at("priority").optional((value) => value.number()),
      routing: "PriorityThenWeight"
    }));
  });
}
function isDisabled(properties, key) {
  return (0,part$10.$6)(properties, key)?.toLowerCase() === "disabled";
}
var CDN = ["2024-02-01", "2023-05-01"];
var CLASSIC = ["2021-06-01", "2020-05-01"];
async function frontDoor({ arm }, id2) {
  const scope = (0,part$17.gx)(id2);
  const what = part$10.rd.words({ scope, item: "front-door" });
  const failed = [];
  const list = async (path, permission, versions = CDN) => {
    const operation = { what, path: encodeURI(path), versions, permission, scope };
    try {
      return (0,part$10.S3)(await arm.pages(operation));
    } catch (error) {
      failed.push(permission);
      throw error;
    }
  };
  const question3 = {
    what,
    versions: CDN,
    scope,
    get permission() {
      return failed[0] ?? part$10.rd.permission;
    }
  };
  const profileOf = async (profile) => {
    const groups = await list(`${profile}/originGroups`, "Microsoft.Cdn/profiles/originGroups/read");
    if (groups.length === 0)
      return [];
    const endpoints = await list(`${profile}/afdEndpoints`, "Microsoft.Cdn/profiles/afdEndpoints/read");
    const routes = await Promise.all(endpoints.map(async (endpoint) => routesOf(endpoint, await list(`${endpoint.at("id").id()}/routes`, "Microsoft.Cdn/profiles/afdEndpoints/routes/read"))));
    const found = await Promise.all(groups.map(async (item) => {
      const group = item.at("id").id();
      const origins = await list(`${group}/origins`, "Microsoft.Cdn/profiles/originGroups/origins/read");
      return routed(origins.flatMap((one) => part$10.rd.decode(one, "front-door")), group, routes);
    }));
    return found.flat();
  };
  return (0,part$1.yD)(question3, async () => {
    const profiles = await list(`${scope}${(0,part$1.VF)("Microsoft.Cdn", "profiles")}`, "Microsoft.Cdn/profiles/read");
    const own = await Promise.all(profiles.map((profile) => profileOf(profile.at("id").id())));
    return [...own.flat(), ...await classic(scope, list)];
  });
}
async function classic(scope, list) {
  try {
    const path = `${scope}${(0,part$1.VF)("Microsoft.Network", "frontDoors")}`;
    return (await list(path, "Microsoft.Network/frontDoors/read", CLASSIC)).flatMap(classicFrontDoor);
  } catch (error) {
    if (error instanceof part$8.dW && error.status === 404)
      return [];
    throw error;
  }
}
var cutoverEndpoints2 = (run) => eachOfSubscription((id2, item) => {
  const scope = (0,part$17.gx)(id2);
  const service = part$10.Dd.find((one) => one === item.toLowerCase());
  switch (service) {
    case "traffic-manager":
      return whole(run, id2, service, "Microsoft.Network", "trafficManagerProfiles", [
        "2022-04-01",
        "2018-08-01"
      ]);
    case "application-gateway":
      return whole(run, id2, service, "Microsoft.Network", "applicationGateways", [
        "2024-05-01",
        "2023-09-01"
      ]);
    case "front-door":
      return frontDoor(run, id2);
    case void 0:
      return Promise.resolve((0,part$21.L5)("not-understood", (0,part$23.cv)`Where ${item} sends requests to is not read.`, { scope }));
  }
});
async function whole(run, id2, service, namespace, tail, versions) {
  const scope = (0,part$17.gx)(id2);
  const operation = {
    what: part$10.rd.words({ scope, item: service }),
    path: `${scope}${(0,part$1.VF)(namespace, tail)}`,
    versions,
    permission: `${namespace}/${tail}/read`,
    scope
  };
  return (0,part$1.yD)(operation, async () => (0,part$10.S3)(await run.arm.pages(operation)).flatMap((item) => part$10.rd.decode(item, service)));
}
var defenderPlans2 = pagedList(part$10.cO, {
  path: () => (0,part$1.VF)("Microsoft.Security", "pricings"),
  versions: ["2024-01-01", "2023-01-01"],
  by: ({ name }) => name
});
var deletedResources2 = ({ arm }) => eachOfSubscription((id2, item) => {
  const deletion = (0,part$4.so)(item);
  if (deletion === void 0) {
    const why = (0,part$23.cv)`No list of deleted resources of type ${item} is known.`;
    return Promise.resolve((0,part$21.L5)("not-understood", why, { scope: (0,part$17.gx)(id2) }));
  }
  const { path, versions, permission, had } = deletion;
  const operation = { ...(0,part$1.zI)(part$10.FV, id2, part$17.xq + path, versions, item), permission };
  return (0,part$1.HG)(operation, () => arm.pages(operation), (row) => part$10.FV.decode(row, had), (row) => row.id);
});
var VERSIONS5 = ["2022-04-01", "2018-07-01-preview"];
var denyAssignments2 = ({ arm, authorizationSdk: authorizationSdk2, sdkTarget, groupOfNew }) => eachOfSubscription((id2) => {
  const question3 = (0,part$1.YH)(part$10.B$, id2, VERSIONS5);
  const pages = async () => arm.through(question3, (await authorizationSdk2()).listDenyAssignments(sdkTarget(id2), groupOfNew(id2)));
  return (0,part$1.HG)(question3, pages, part$10.B$.decode, (assignment) => assignment.id);
});
function resourcesOfTypes({ graph }, kind, id2, types) {
  const list = types.filter((type) => (0,part$19.Vm)(type) !== void 0).map((type) => `'${type}'`);
  const question3 = {
    ...(0,part$1.YH)({ ...kind, permission: "Microsoft.ResourceGraph/resources/read" }, id2, part$1.D7),
    subscription: id2,
    statement: `resources | where type in~ (${list.join(", ")}) | project id, location`
  };
  return (0,part$1.HG)(question3, () => graph.pages(question3), (row) => {
    const location = row.at("location").optional((one) => one.text());
    return {
      id: (0,part$17.a)(row.at("id").text()) ?? row.at("id").fail("the id of a resource"),
      ...location === void 0 ? {} : { location }
    };
  }, ({ id: one }) => one);
}
function named(resources, { type, name, place }) {
  return resources.filter(({ id: id2, location }) => {
    const parts = (0,part$17.ut)(id2);
    if (parts === void 0 || !(0,part$22.QV)(parts.type, type) || !(0,part$22.QV)(parts.name, name))
      return false;
    const there = location === void 0 ? void 0 : (0,part$22.Ny)(location);
    return place === void 0 || there === void 0 || there === "global" || there === place;
  }).map(({ id: id2 }) => id2);
}
var VERSIONS6 = ["2021-05-01-preview"];
var diagnosticSettings2 = (run) => (refs) => {
  const types = [...new Set(refs.flatMap(({ item = "" }) => item.split("|")[0] ?? []))];
  const listIn = (0,part$24.Pu)((id2) => resourcesOfTypes(run, part$10.bG, id2, types));
  return eachOfSubscription(async (id2, item) => {
    const [type = "", name = "", written = ""] = item.split("|");
    const place = (0,part$22.Ny)(written);
    const list = await listIn(id2);
    if (!list.known)
      return (0,part$21.A3)(list);
    const found = [];
    const own = named(list.value, { type, name, ...place === void 0 ? {} : { place } });
    if (own.length === 0)
      return (0,part$21.L5)("not-found", (0,part$25.Q)((0,part$23.cv)`${type} ${name}`, (0,part$23.cv)`there is no such resource`));
    const parts = ["", ...(0,part$4.UP)(type).map((part) => `/${part}`)];
    const answers = await Promise.all(own.flatMap((one) => parts.map((part) => [one, part])).map(async ([one, part]) => {
      const operation = {
        what: part$10.bG.words({ scope: one, item }),
        path: `${encodeURI(`${one}${part}`)}${(0,part$1.VF)("Microsoft.Insights", "diagnosticSettings")}`,
        versions: VERSIONS6,
        permission: part$10.bG.permission,
        scope: one
      };
      const settings = await (0,part$1.HG)(operation, () => run.arm.pages(operation), part$10.bG.decode, (setting) => setting.id);
      return !settings.known && part !== "" && settings.status === 404 ? (0,part$21.eO)([]) : settings;
    }));
    for (const settings of answers) {
      if (!settings.known)
        return (0,part$21.A3)(settings);
      for (const setting of settings.value)
        found.push(setting);
    }
    return (0,part$21.eO)(found);
  })(refs);
};
function rowsByType(kind, columns) {
  return (run) => (refs) => {
    const answers = new Map();
    return eachOfSubscription(async (id2, type) => {
      if ((0,part$19.Vm)(type) === void 0)
        return (0,part$21.L5)("not-understood", (0,part$23.cv)`${type} is not a resource type.`, {
          scope: (0,part$17.gx)(id2)
        });
      const answer = answers.get(id2) ?? rowsOf2(run, kind, columns, id2, typesOf(refs, id2));
      answers.set(id2, answer);
      return ofType(await answer, type);
    })(refs);
  };
}
function ofType(rows, type) {
  const seen2 = (0,part$21.Pm)(rows);
  if (seen2 === void 0)
    return rows;
  const own = seen2.filter((row) => (0,part$22.QV)(row.type, type));
  if (rows.known || !("unread" in rows))
    return (0,part$21.eO)(own);
  const unread = rows.unread.filter(({ id: id2 }) => (0,part$22.QV)((0,part$17.RQ)(id2 ?? "")?.type ?? type, type));
  return unread.length === 0 ? (0,part$21.eO)(own) : (0,part$21.T0)(rows, own, unread);
}
function typesOf(refs, id2) {
  const own = refs.filter(({ scope }) => (0,part$1.XD)(scope) === id2);
  return [
    ...new Set(own.flatMap(({ item = "" }) => (0,part$19.Vm)(item) === void 0 ? [] : [item]))
  ].sort();
}
function rowsOf2({ graph }, kind, columns, id2, types) {
  const list = types.map((type) => `'${type}'`).join(", ");
  const question3 = {
    ...(0,part$1.YH)(kind, id2, part$1.D7, types.join(", ")),
    subscription: id2,
    statement: `resources | where type in~ (${list}) | project ${columns}`
  };
  return (0,part$1.HG)(question3, () => graph.pages(question3), kind.decode, (row) => row.id);
}
var COLUMNS2 = "id, type, location, kind, sku, zones, tags, size = properties.hardwareProfile.vmSize, pools = properties.agentPoolProfiles";
var existingResources2 = rowsByType(part$10.VI, COLUMNS2);
var expressRouteCircuits2 = pagedList(part$10.u8, {
  path: () => (0,part$1.VF)("Microsoft.Network", "expressRouteCircuits"),
  versions: ["2024-05-01", "2023-11-01", "2022-07-01"],
  by: ({ id: id2 }) => id2
});
var ABSENT = new Set(["NotFound", "ArtifactNotFound", "PlatformImageNotFound", "ImageNotFound"]);
async function noneWhereNotFound(read) {
  try {
    return await read();
  } catch (error) {
    if (error instanceof part$8.dW && error.status === 404 && ABSENT.has(error.code ?? ""))
      return [];
    throw error;
  }
}
var VERSIONS7 = ["2024-11-01", "2023-09-01", "2021-03-01"];
var extensionTypes2 = ({ arm }) => eachOfSubscription((id2, item) => {
  const [place = "", publisher = "", ...rest] = item.split("/");
  const region2 = (0,part$22.Ny)(place);
  if (region2 === void 0 || publisher === "" || rest.length > 0) {
    const detail = (0,part$23.cv)`${item} is not a region with a publisher.`;
    return Promise.resolve((0,part$21.L5)("not-understood", detail, { scope: (0,part$17.gx)(id2) }));
  }
  const tail = `locations/${region2}/publishers/${encodeURIComponent(publisher)}/artifacttypes/vmextension/types`;
  const operation = (0,part$1.zI)(part$10.zC, id2, (0,part$1.VF)("Microsoft.Compute", tail), VERSIONS7, item);
  return (0,part$1.yD)(operation, () => noneWhereNotFound(async () => part$10.zC.decode(await arm.get(operation))));
});
var IDENTITY_VERSIONS = ["2023-01-31", "2022-01-31-preview"];
function identityLists({ arm }) {
  return (0,part$24.Pu)((id2) => {
    const path = "/providers/Microsoft.ManagedIdentity/userAssignedIdentities";
    const operation = { ...(0,part$1.zI)(part$10.tT, id2, path, IDENTITY_VERSIONS), isFirst: true };
    return (0,part$1.HG)(operation, () => arm.pages(operation), part$10.tT.decode, (identity) => identity.id);
  });
}
var federatedCredentials2 = (run) => eachOfSubscription(async (subscription3, name) => {
  const all = await run.identities(subscription3);
  if (!all.known)
    return (0,part$21.A3)(all);
  const found = [];
  const odd = [];
  for (const identity of all.value.filter((one) => (0,part$22.QV)(one.name, name))) {
    const operation = {
      what: part$10.pB.words({ scope: identity.id, item: identity.name }),
      path: `${encodeURI(identity.id)}/federatedIdentityCredentials`,
      versions: IDENTITY_VERSIONS,
      permission: part$10.pB.permission,
      scope: identity.id
    };
    const fact = await (0,part$1.HG)(operation, () => run.arm.pages(operation), (item) => part$10.pB.decode(item, identity), (credential) => credential.name);
    if (!fact.known && "unread" in fact)
      odd.push(fact);
    else if (!fact.known)
      return fact;
    for (const one of fact.value)
      found.push(one);
  }
  const credentials = (0,part$16.al)(found, (one) => `${one.identity}|${one.name}`);
  const [first] = odd;
  if (first === void 0)
    return (0,part$21.eO)(credentials);
  return (0,part$21.T0)((0,part$21.A3)(first), credentials, odd.flatMap(({ unread }) => unread));
});
var fileMentions = ({ repository }) => each((ref) => repository.search(ref));
var VERSIONS8 = ["2024-03-03", "2023-07-03", "2022-03-03"];
var galleryImages2 = ({ arm }) => each(({ scope }) => {
  const id2 = (0,part$17.a)(scope);
  if (id2 === void 0)
    return Promise.resolve((0,part$21.L5)("not-understood", (0,part$23.cv)`${scope} is not an image.`, { scope }));
  const operation = {
    what: part$10.FF.words({ scope: id2 }),
    path: `${encodeURI(id2)}/versions`,
    versions: VERSIONS8,
    permission: part$10.FF.permission,
    scope: id2
  };
  return (0,part$1.HG)(operation, () => arm.pages(operation), part$10.FF.decode, ({ name }) => name);
});
var TYPE = "Microsoft.Network/connections";
var VERSIONS9 = ["2024-05-01", "2023-11-01", "2022-07-01"];
var gatewayConnections2 = (run) => eachOfSubscription(async (id2) => {
  const all = await resourcesOfTypes(run, part$10.Ac, id2, [TYPE]);
  if (!all.known)
    return (0,part$21.A3)(all);
  const found = [];
  for (const { id: one } of all.value) {
    const operation = {
      what: part$10.Ac.words({ scope: one }),
      path: encodeURI(one),
      versions: VERSIONS9,
      permission: part$10.Ac.permission,
      scope: one
    };
    const fact = await (0,part$1.yD)(operation, async () => part$10.Ac.decode(new part$16.bs(await run.arm.get(operation))));
    if (!fact.known)
      return (0,part$21.A3)(fact);
    found.push(fact.value);
  }
  return (0,part$21.eO)((0,part$16.al)(found, (connection) => connection.id));
});
var healthEvents2 = pagedList(part$10._F, {
  path: () => (0,part$1.VF)("Microsoft.ResourceHealth", "events"),
  versions: ["2024-02-01", "2022-10-01"],
  by: ({ name }) => name
});
var hostRecords2 = ({ probe }) => each((ref) => {
  const { host, item } = ref;
  return probe(part$10.xr.words(ref), host, async ({ dns }) => {
    if (item === "TXT")
      return (0,part$10.V_)(await dns.records(host, ["TXT"]), void 0);
    const [records, ends] = await Promise.all([dns.records(host, ["address"]), endOf(dns, host)]);
    return (0,part$10.V_)(records, ends);
  });
});
async function endOf(dns, host) {
  try {
    return await dns.end(host);
  } catch (error) {
    if (error instanceof part$6.B)
      return void 0;
    throw error;
  }
}
var httpAnswers2 = ({ probe }) => each((ref) => {
  const { host, item: written = host, query = "" } = ref;
  const item = written.replace(/\?.*$/, () => query);
  const slash = item.indexOf("/");
  const [at, path] = slash < 0 ? [item, "/"] : [item.slice(0, slash), item.slice(slash)];
  return probe(part$10.ee.words(ref), host, async ({ http }) => (await http.answers(host, at, path)).map(part$10.pY));
});
var identities2 = (run) => eachOfSubscription((id2) => run.identities(id2));
var VERSIONS10 = ["2022-12-01", "2020-01-01"];
var locations2 = ({ arm }) => {
  const read = (operation) => (0,part$1.HG)(operation, () => arm.pages(operation), part$10.j2.decode, (location) => location.name);
  return eachOfSubscription(async (id2) => {
    const plain2 = (0,part$1.zI)(part$10.j2, id2, "/locations", VERSIONS10);
    const aware = await read({ ...plain2, query: { policyAware: "true" } });
    const mayBeTheQuestion = !aware.known && ["service-error", "malformed", "not-found"].includes(aware.kind);
    return mayBeTheQuestion ? read(plain2) : aware;
  });
};
var locks2 = pagedList(part$10.jq, {
  path: () => "/providers/Microsoft.Authorization/locks",
  versions: ["2020-05-01", "2017-04-01", "2016-09-01"],
  by: ({ id: id2 }) => id2
});
var managedClusters2 = pagedList(part$10.xE, {
  path: () => "/providers/Microsoft.ContainerService/managedClusters",
  versions: ["2024-09-01", "2024-02-01", "2023-06-01"],
  by: ({ id: id2 }) => id2
});
var STATEMENT3 = "resourcecontainers | where type =~ 'microsoft.resources/subscriptions' | project id, tenantId, chain = properties.managementGroupAncestorsChain";
var managementGroupChain2 = ({ graph, arm, groupOfNew }) => eachOfSubscription((id2) => {
  const group = groupOfNew(id2);
  if (group !== void 0)
    return ofGroup(arm, id2, group);
  const question3 = { ...(0,part$1.YH)(part$10.w8, id2, part$1.D7), subscription: id2, statement: STATEMENT3 };
  return (0,part$1.yD)(question3, async () => {
    const [row] = (0,part$10.S3)(await graph.pages(question3));
    if (row === void 0)
      throw new part$8.dW("not-found", (0,part$23.cv)`the table does not have the subscription`);
    return part$10.w8.decode(row);
  });
});
function ofGroup(arm, id2, group) {
  const operation = {
    ...(0,part$1.YH)(part$10.w8, id2, ["2021-04-01", "2020-05-01"]),
    permission: "Microsoft.Management/managementGroups/read",
    path: `${part$19.nA}${encodeURIComponent(group)}`,
    query: { $expand: "ancestors" }
  };
  return (0,part$1.yD)(operation, async () => (0,part$10.oM)(new part$16.bs(await arm.get(operation))));
}
var meterPrices = (run) => each(async (ref) => {
  const id2 = (0,part$1.XD)(ref.scope);
  const days = (0,part$10.xP)(ref.item ?? "")?.days;
  if (id2 === void 0 || days === void 0)
    return (0,part$21.L5)("not-understood", (0,part$23.cv)`${ref.scope} is not a subscription whose cost can be read.`, {
      scope: ref.scope
    });
  return (0,part$1.QO)(run.prices, ref, await run.costs(id2, days));
});
var moveCollections2 = pagedList(part$10.HR, {
  path: () => "/providers/Microsoft.Migrate/moveCollections",
  versions: ["2023-08-01", "2021-08-01"],
  by: ({ id: id2 }) => id2
});
var SENT_AT_ONCE = 4;
function afterFirst() {
  let first;
  let sent = 0;
  return async (ask) => {
    sent += 1;
    if (first === void 0) {
      const own = ask();
      first = own.then(() => void 0, refusalOfAll);
      return own;
    }
    const refusal3 = sent <= SENT_AT_ONCE ? void 0 : await first;
    if (refusal3 !== void 0)
      throw refusal3;
    return ask();
  };
}
function refusalOfAll(error) {
  if (!(error instanceof part$8.dW))
    return void 0;
  return error.status === 403 || error.isOfVersions ? error : void 0;
}
var AT_ONCE = 96;
var nameAvailability2 = (run) => {
  const used = (0,part$24.Oo)(() => usedNames(run));
  const ask = asker(run);
  return eachOfSubscription(async (id2, item) => {
    const asked = (0,part$4.Pj)(item);
    if (asked === void 0) {
      const why = (0,part$23.cv)`No operation is known that shows whether ${item} is free.`;
      return (0,part$21.L5)("not-understood", why, { scope: (0,part$17.gx)(id2) });
    }
    if ((await used()).has(usedName(asked.check.type, asked.name)))
      return (0,part$21.eO)({ available: false, reason: "AlreadyExists" });
    return (0,part$1.yD)(operationFor(id2, item, asked), async () => part$10.By.decode(await ask(id2, item, asked)));
  });
};
function usedName(type, name) {
  return `${(0,part$19.y2)(type)}/${name.toLowerCase()}`;
}
async function usedNames({ listed: listed2 }) {
  const lists = await Promise.all([listed2("existingResources"), listed2("sourceResources")]);
  return new Set(lists.flat().flatMap(({ id: id2 }) => {
    const parts = (0,part$17.RQ)(id2);
    const mayBeUnique = parts !== void 0 && (0,part$5.vl)(parts.type)?.unlessStated !== void 0;
    return parts === void 0 || mayBeUnique ? [] : [usedName(parts.type, (0,part$17.mp)(id2))];
  }));
}
function asker({ arm, asked }) {
  const gate = new part$7.iD(AT_ONCE);
  const all = asked.flatMap((ref) => (0,part$1.XD)((0,part$10.de)(ref)) ?? []);
  const others = new Set(all.filter((id2) => !(0,part$18._s)(id2)));
  const firstOf = (0,part$24.Pu)((_) => afterFirst());
  const underWay = new Map();
  const underWayIn = (id2) => underWay.get(id2) ?? 0;
  const waitOf = (id2) => arm.transport.waitOf((0,part$17.gx)(id2), underWayIn(id2));
  const askIn = async (id2, item, parts) => {
    const { asks } = parts.check;
    const question3 = { name: parts.name, ...asks === void 0 ? {} : { type: asks } };
    underWay.set(id2, underWayIn(id2) + 1);
    try {
      return await arm.ask(operationFor(id2, item, parts), question3);
    } finally {
      underWay.set(id2, underWayIn(id2) - 1);
    }
  };
  const inTurn = async (id2, item, parts) => {
    const [other] = [...others].toSorted((a, b) => waitOf(a) - waitOf(b));
    if (other === void 0 || waitOf(other) >= waitOf(id2))
      return askIn(id2, item, parts);
    try {
      return await firstOf(`other ${other}${parts.path}`)(() => askIn(other, item, parts));
    } catch {
      others.delete(other);
      return askIn(id2, item, parts);
    }
  };
  return (id2, item, parts) => firstOf(`${id2}${parts.path}`)(() => gate.run(() => inTurn(id2, item, parts)));
}
function operationFor(id2, item, { path, check }) {
  return { ...(0,part$1.zI)(part$10.By, id2, part$17.xq + path, check.versions, item), permission: check.permission };
}
var nestedResources2 = (run) => eachOfSubscription(async (id2, item) => {
  const scope = (0,part$17.gx)(id2);
  const wanted = (0,part$4.xA)(item);
  if (wanted === void 0) {
    const detail = (0,part$23.cv)`${item} is not a type that is asked for at its parent, and a parent.`;
    return (0,part$21.L5)("not-understood", detail, { scope });
  }
  const { nested, parentType, parent } = wanted;
  const own = await run.named(id2, parentType, parent);
  if (!own.known)
    return isNotListed(own) ? (0,part$21.eO)([]) : (0,part$21.A3)(own);
  const { tail, versions, permission } = nested;
  const path = `${encodeURI(own.value.id)}${tail}`;
  const operation = {
    what: part$10.$o.words({ scope, item }),
    path,
    versions,
    permission,
    scope: own.value.id
  };
  return (0,part$1.HG)(operation, () => run.arm.pages(operation), part$10.$o.decode, (row) => row.id);
});
var VERSIONS11 = ["2024-05-01", "2023-11-01", "2022-07-01"];
var LISTS = [
  { tail: "networkSecurityGroups", permission: "Microsoft.Network/networkSecurityGroups/read" },
  { tail: "routeTables", permission: "Microsoft.Network/routeTables/read" }
];
var networkRules2 = ({ arm }) => eachOfSubscription(async (id2) => {
  const lists = await Promise.all(LISTS.map(({ tail, permission }) => {
    const path = (0,part$1.VF)("Microsoft.Network", tail);
    const operation = (0,part$1.zI)({ ...part$10.Wq, permission }, id2, path, VERSIONS11);
    return (0,part$1.HG)(operation, () => arm.pages(operation), part$10.Wq.decode, (one) => one.id);
  }));
  const found = [];
  for (const one of lists) {
    if (!one.known)
      return (0,part$21.A3)(one);
    for (const item of one.value)
      found.push(item);
  }
  return (0,part$21.eO)(found);
});
var VERSIONS12 = ["2024-11-01", "2023-09-01", "2021-03-01"];
var platformImages2 = ({ arm }) => eachOfSubscription((id2, item) => {
  const [place = "", ...names] = item.split("/");
  const [publisher, offer, sku, ...rest] = names.map(encodeURIComponent);
  const region2 = (0,part$22.Ny)(place);
  if (region2 === void 0 || sku === void 0 || rest.length > 0) {
    const detail = (0,part$23.cv)`${item} is not a region with the publisher, the offer and the SKU of an image.`;
    return Promise.resolve((0,part$21.L5)("not-understood", detail, { scope: (0,part$17.gx)(id2) }));
  }
  const tail = `locations/${region2}/publishers/${publisher ?? ""}/artifacttypes/vmimage/offers/${offer ?? ""}/skus/${sku}/versions`;
  const operation = (0,part$1.zI)(part$10.QF, id2, (0,part$1.VF)("Microsoft.Compute", tail), VERSIONS12, item);
  return (0,part$1.yD)(operation, () => noneWhereNotFound(async () => part$10.QF.decode(await arm.get(operation))));
});
var policyAssignments2 = (run) => eachOfSubscription((id2) => run.policies(id2).assignments());
var VERSIONS13 = ["2024-10-01", "2019-10-01"];
var policyCompliance2 = ({ arm }) => eachOfSubscription((id2, item) => {
  const path = `${part$19._f}${encodeURIComponent(item)}${(0,part$1.VF)("Microsoft.PolicyInsights", "policyStates/latest/summarize")}`;
  const operation = (0,part$1.zI)(part$10.E1, id2, path, VERSIONS13, item);
  return (0,part$1.yD)(operation, async () => {
    try {
      return part$10.E1.decode(new part$16.bs(await arm.ask(operation, {})));
    } catch (error) {
      if (error instanceof part$8.dW && error.status === 404 && error.code === "ResourceGroupNotFound")
        return { found: false, findings: [] };
      throw error;
    }
  });
});
var policyDefinitions = (run) => eachOfSubscription((id2) => run.policies(id2).definitions());
var policyExemptions2 = (run) => eachOfSubscription((id2) => run.policies(id2).exemptions());
var policySetDefinitions = (run) => eachOfSubscription((id2) => run.policies(id2).sets());
var previewFeatures2 = pagedList(part$10.YX, {
  path: part$1.Ze,
  versions: ["2021-07-01", "2015-12-01"],
  by: ({ name }) => name
});
function claimsOf(token) {
  const payload = (0,part$7.qF)(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
  const objectId = id(payload, "oid");
  const clientId = id(payload, "appid") ?? id(payload, "azp");
  const tenantId = id(payload, "tid");
  return {
    ...objectId === void 0 ? {} : { objectId },
    ...clientId === void 0 ? {} : { clientId },
    ...tenantId === void 0 ? {} : { tenantId }
  };
}
function id(payload, name) {
  const value = (0,part$7._F)(payload, name);
  return typeof value === "string" ? (0,part$22.Os)(value) : void 0;
}
var VERSIONS14 = ["2022-04-01", "2020-10-01-preview"];
function listRoleAssignments({ arm, authorizationSdk: authorizationSdk2, sdkTarget, groupOfNew }, id2, what, filter) {
  const question3 = { ...(0,part$1.YH)(part$10.fh, id2, VERSIONS14), what };
  const pages = async () => arm.through(question3, (await authorizationSdk2()).listRoleAssignments(sdkTarget(id2), filter, groupOfNew(id2)));
  return (0,part$1.HG)(question3, pages, part$10.fh.decode, (assignment) => assignment.id);
}
var principalAccess2 = (run) => eachOfSubscription(async (id2, item) => {
  const principal = item.startsWith("identity:") ? await objectIdOfIdentity(run, id2, item) : await objectIdOf(run, id2, item);
  if (!principal.known)
    return principal;
  const fact = await listRoleAssignments(run, id2, (0,part$23.cv)`the role assignments that reach the principal ${principal.value}`, `assignedTo('${principal.value}')`);
  const principalId = principal.value;
  if (fact.known)
    return (0,part$21.eO)({ principalId, assignments: fact.value });
  return "unread" in fact ? (0,part$21.T0)((0,part$21.A3)(fact), { principalId, assignments: fact.value }, fact.unread) : fact;
});
async function objectIdOf({ arm }, id2, item) {
  const scope = (0,part$17.gx)(id2);
  const [form, text = ""] = item.split(":");
  const wanted = (0,part$22.Os)(text);
  if (wanted === void 0)
    return (0,part$21.L5)("not-understood", (0,part$23.cv)`${item} names no principal.`, { scope });
  if (form === "object")
    return (0,part$21.eO)(wanted);
  if (form !== "client")
    return (0,part$21.L5)("not-understood", (0,part$23.cv)`${item} names no principal.`, { scope });
  try {
    const own = claimsOf(await arm.transport.token());
    if (own.clientId === wanted && own.objectId !== void 0)
      return (0,part$21.eO)(own.objectId);
  } catch (error) {
    if (error instanceof part$8.dW)
      return signInFailed(id2, error);
    throw error;
  }
  return (0,part$21.L5)("unresolved", (0,part$23.cv)`The run is not signed in as the client ${wanted}, so the object id of its service principal is not known. Add ${"objectId"} next to ${"clientId"} in the manifest.`, { scope });
}
async function objectIdOfIdentity(run, id2, item) {
  const scope = (0,part$17.gx)(id2);
  const [region2 = "", name = ""] = item.slice("identity:".length).split("/");
  const all = await run.identities(id2);
  const seen2 = (0,part$21.Pm)(all);
  const [found, another] = (seen2 ?? []).filter((one) => one.location === region2 && (0,part$22.QV)(one.name, name));
  if (found?.principalId !== void 0 && another === void 0 && all.known)
    return (0,part$21.eO)(found.principalId);
  if (!all.known)
    return (0,part$21.A3)(all);
  const why = found === void 0 ? (0,part$23.cv)`There is no user-assigned identity ${name} in ${region2}.` : another === void 0 ? (0,part$23.cv)`The user-assigned identity ${name} shows no object id.` : (0,part$23.cv)`More than one user-assigned identity in ${region2} is called ${name}.`;
  return (0,part$21.L5)("unresolved", why, { scope });
}
function signInFailed(id2, failure) {
  return (0,part$8.KO)((0,part$1.YH)(part$10.$i, id2, []), failure);
}
var privateEndpoints2 = pagedList(part$10.iP, {
  path: () => (0,part$1.VF)("Microsoft.Network", "privateEndpoints"),
  versions: ["2024-05-01", "2023-11-01", "2022-07-01"],
  by: ({ id: id2 }) => id2
});
var STATEMENT4 = "resources | where type in~ ('Microsoft.Network/privateDnsZones', 'Microsoft.Network/privateDnsZones/virtualNetworkLinks') | project id, type, network = properties.virtualNetwork.id, state = properties.virtualNetworkLinkState";
var privateZones2 = ({ graph }) => eachOfSubscription((id2) => {
  const question3 = { ...(0,part$1.YH)(part$10.lr, id2, part$1.D7), subscription: id2, statement: STATEMENT4 };
  return (0,part$1.HG)(question3, () => graph.pages(question3), part$10.lr.decode, (row) => row.id);
});
var provider2 = (run) => eachOfSubscription((id2, namespace) => run.providers.provider(id2, namespace));
var SQL2 = ["2023-08-01", "2021-11-01", "2020-11-01-preview"];
var PAIRS = ["2024-01-01", "2021-11-01", "2017-04-01"];
var REPLICATION_OPERATIONS = {
  sqlLinks: { root: "Microsoft.Sql/servers", tail: "/replicationLinks", versions: SQL2 },
  sqlFailoverGroups: { root: "Microsoft.Sql/servers", tail: "/failoverGroups", versions: SQL2, ofRoot: true },
  instanceFailoverGroups: {
    root: "Microsoft.Sql/managedInstances",
    tail: "/instanceFailoverGroups",
    versions: SQL2,
    ofRegion: true
  },
  postgresqlReplicas: {
    root: "Microsoft.DBforPostgreSQL/flexibleServers",
    tail: "/replicas",
    versions: ["2024-08-01", "2023-06-01-preview"]
  },
  mysqlReplicas: {
    root: "Microsoft.DBforMySQL/flexibleServers",
    tail: "/replicas",
    versions: ["2023-12-30", "2021-05-01"]
  },
  redisLinks: {
    root: "Microsoft.Cache/redis",
    tail: "/linkedServers",
    versions: ["2024-03-01", "2023-04-01"]
  },
  redisEnterpriseLinks: {
    root: "Microsoft.Cache/redisEnterprise",
    tail: "/databases",
    versions: ["2024-02-01", "2022-01-01"]
  },
  cosmosRegions: {
    root: "Microsoft.DocumentDB/databaseAccounts",
    tail: "",
    versions: ["2024-11-15", "2022-11-15"],
    isOne: true
  },
  storageSecondary: {
    root: "Microsoft.Storage/storageAccounts",
    tail: "",
    versions: ["2024-01-01", "2022-09-01"],
    query: { $expand: "geoReplicationStats" },
    isOne: true
  },
  objectReplication: {
    root: "Microsoft.Storage/storageAccounts",
    tail: "/objectReplicationPolicies",
    versions: ["2024-01-01", "2022-09-01"]
  },
  volumeReplication: {
    root: "Microsoft.NetApp/netAppAccounts",
    tail: "/replicationStatus",
    versions: ["2024-07-01", "2024-03-01", "2022-11-01"],
    isOne: true
  },
  registryReplications: {
    root: "Microsoft.ContainerRegistry/registries",
    tail: "/replications",
    versions: ["2023-07-01", "2022-12-01"]
  },
  eventHubPairs: { root: "Microsoft.EventHub/namespaces", tail: "/disasterRecoveryConfigs", versions: PAIRS },
  serviceBusPairs: {
    root: "Microsoft.ServiceBus/namespaces",
    tail: "/disasterRecoveryConfigs",
    versions: PAIRS.slice(1)
  },
  configurationReplicas: {
    root: "Microsoft.AppConfiguration/configurationStores",
    tail: "/replicas",
    versions: ["2024-05-01", "2023-03-01"]
  }
};
var PROTECTED_ITEMS = {
  tail: "/replicationProtectedItems",
  versions: ["2024-04-01", "2023-06-01", "2022-10-01"]
};
var replications2 = (run) => {
  const pagesOf = pagesOnce(run.arm);
  return eachOfSubscription((id2, item) => {
    const wanted = (0,part$10.XK)(item);
    if (wanted === void 0) {
      const detail = (0,part$23.cv)`${item} is not a list of replicas and a resource.`;
      return Promise.resolve((0,part$21.L5)("not-understood", detail, { scope: (0,part$17.gx)(id2) }));
    }
    return wanted.list === "siteRecovery" ? protectedItems(pagesOf, id2, wanted.name, item) : ofResource(run, id2, wanted, item);
  });
};
function pagesOnce(arm) {
  const asked = new Map();
  return (operation) => {
    const pages = asked.get(operation.path) ?? arm.pages(operation);
    asked.set(operation.path, pages);
    return pages;
  };
}
async function ofResource(run, id2, { list, name }, item) {
  const row = (0,part$5.rg)(list);
  const how = REPLICATION_OPERATIONS[list];
  if (row === void 0 || how === void 0)
    throw new Error(`no operation says of ${list}`);
  const [rootName = ""] = name.split("/");
  const root = await run.named(id2, how.root, rootName);
  if (!root.known)
    return (0,part$21.A3)(root);
  const { id: rootId, region: region2 } = root.value;
  const own = how.ofRoot === true ? rootId : idBelow(rootId, row.type, name);
  if (own === void 0)
    return (0,part$21.L5)("unresolved", (0,part$23.cv)`${name} is not the full name of a ${row.type}.`, { scope: rootId });
  const regional = (0,part$1.VF)("Microsoft.Sql", `locations/${region2 ?? ""}`);
  const operation = {
    what: part$10.oc.words({ scope: (0,part$17.gx)(id2), item }),
    path: `${encodeURI(how.ofRegion === true ? (0,part$17.j9)(rootId) + regional : own)}${how.tail}`,
    versions: how.versions,
    permission: part$10.MX[list]?.permission ?? part$10.oc.permission,
    scope: own,
    ...how.query === void 0 ? {} : { query: how.query }
  };
  return (0,part$1.yD)(operation, async () => {
    const items2 = how.isOne === true ? [new part$16.bs(await run.arm.get(operation))] : (0,part$10.S3)(await run.arm.pages(operation));
    return part$10.oc.decode(items2, list, name);
  });
}
async function protectedItems(pagesOf, id2, name, item) {
  const scope = (0,part$17.gx)(id2);
  const base = { what: part$10.oc.words({ scope, item }), scope };
  const list = {
    ...base,
    path: `${scope}${(0,part$1.VF)("Microsoft.RecoveryServices", "vaults")}`,
    versions: PROTECTED_ITEMS.versions,
    permission: "Microsoft.RecoveryServices/vaults/read",
    isFirst: true
  };
  const vaults3 = await (0,part$1.HG)(list, () => pagesOf(list), (one) => one.at("id").id(), (one) => one);
  if (!vaults3.known)
    return (0,part$21.A3)(vaults3);
  const answers = await Promise.all(vaults3.value.map((vault) => {
    const operation = {
      ...base,
      scope: vault,
      path: `${encodeURI(vault)}${PROTECTED_ITEMS.tail}`,
      versions: PROTECTED_ITEMS.versions,
      permission: part$10.MX["siteRecovery"]?.permission ?? part$10.oc.permission
    };
    return (0,part$1.yD)(operation, async () => part$10.oc.decode((0,part$10.S3)(await pagesOf(operation)), "siteRecovery", name));
  }));
  const found = [];
  for (const one of answers) {
    if (!one.known)
      return (0,part$21.A3)(one);
    for (const row of one.value)
      found.push(row);
  }
  return (0,part$21.eO)(found);
}
var VERSIONS15 = ["2022-11-01", "2022-03-01"];
var reservations2 = ({ arm }) => eachOfSubscription((id2) => {
  const applied = (0,part$1.zI)(part$10.qN, id2, (0,part$1.VF)("Microsoft.Capacity", "appliedReservations"), VERSIONS15);
  const visible = { ...applied, path: (0,part$1.VF)("Microsoft.Capacity", "reservations") };
  return (0,part$1.yD)(applied, async () => {
    const orders = (0,part$10.RT)(new part$16.bs(await arm.get(applied)));
    if (orders.length === 0)
      return [];
    const details = await arm.pages(visible).catch(noneVisible);
    return part$10.qN.decode(orders, (0,part$10.S3)(details));
  });
});
function noneVisible(error) {
  if (error instanceof part$8.dW && (error.kind === "no-permission" || error.kind === "not-found"))
    return [{ value: [] }];
  throw error;
}
var resourceGroups2 = pagedList(part$10.bb, {
  path: () => "/resourcegroups",
  versions: ["2024-03-01", "2022-09-01", "2021-04-01"],
  by: ({ id: id2 }) => id2
});
var resourceSettings2 = rowsByType(part$10.KE, "id, type, location, kind, sku, zones, tags, identity, properties");
var retailPrices = (run) => (refs) => (0,part$1.hf)(run.prices, refs);
var VERSIONS16 = ["2023-01-01", "2020-01-01"];
var retirements2 = ({ arm }) => eachOfSubscription(async (id2) => {
  const operation = {
    ...(0,part$1.zI)(part$10.n4, id2, (0,part$1.VF)("Microsoft.Advisor", "recommendations"), VERSIONS16),
    query: { $filter: "Category eq 'HighAvailability'" }
  };
  const all = await (0,part$1.HG)(operation, () => arm.pages(operation), part$10.n4.decode, () => "");
  if (!all.known)
    return (0,part$21.A3)(all);
  return (0,part$21.eO)((0,part$16.al)(all.value.flat(), (one) => JSON.stringify([one.resourceId, one.feature, one.date])));
});
var PATH = "/providers/Microsoft.Authorization/roleAssignmentsUsageMetrics";
var VERSIONS17 = ["2019-08-01-preview"];
var roleAssignmentUsage2 = ({ arm }) => eachOfSubscription((id2) => {
  const operation = (0,part$1.zI)(part$10.LA, id2, PATH, VERSIONS17);
  return (0,part$1.yD)(operation, async () => part$10.LA.decode(await arm.get(operation)));
});
var roleAssignments2 = (run) => eachOfSubscription((id2) => listRoleAssignments(run, id2, (0,part$23.cv)`the role assignments of the subscription`));
var VERSIONS18 = ["2022-05-01-preview", "2022-04-01", "2018-01-01-preview"];
var roleDefinitions2 = ({ arm, authorizationSdk: authorizationSdk2, sdkTarget, groupOfNew }) => eachOfSubscription((id2) => {
  const question3 = (0,part$1.YH)(part$10.z9, id2, VERSIONS18);
  const pages = async () => arm.through(question3, (await authorizationSdk2()).listRoleDefinitions(sdkTarget(id2), groupOfNew(id2)));
  return (0,part$1.HG)(question3, pages, part$10.z9.decode, (role) => role.guid);
});
var VERSIONS19 = ["2020-10-01"];
var NOT_LICENSED = "AadPremiumLicenseRequired";
function schedules(kind, list) {
  return ({ arm }) => eachOfSubscription((id2) => {
    const operation = (0,part$1.zI)(kind, id2, `/providers/Microsoft.Authorization/${list}`, VERSIONS19);
    const pages = async () => {
      try {
        return await arm.pages(operation);
      } catch (error) {
        if (error instanceof part$8.dW && error.code === NOT_LICENSED)
          return [];
        throw error;
      }
    };
    return (0,part$1.HG)(operation, pages, part$11.EK, (one) => one.id);
  });
}
var roleEligibilities2 = schedules(part$10.AQ, "roleEligibilityScheduleInstances");
var roleSchedules2 = schedules(part$10.Zy, "roleAssignmentScheduleInstances");
var securityContacts2 = pagedList(part$10.we, {
  path: () => (0,part$1.VF)("Microsoft.Security", "securityContacts"),
  versions: ["2023-12-01-preview"],
  by: ({ name }) => name
});
var servedCertificates2 = ({ probe }) => each((ref) => {
  const { host, item = host } = ref;
  return probe(part$10.Q3.words(ref), host, async ({ tls }) => (await tls.served(host, item)).map(part$10.tm));
});
var ROWS = {
  storage: ["Microsoft.Storage", "skus", ["2024-01-01", "2023-05-01", "2021-09-01"]],
  sql: [
    "Microsoft.Sql",
    "locations/{region}/capabilities",
    ["2023-08-01", "2021-11-01", "2020-11-01-preview"]
  ],
  postgresql: ["Microsoft.DBforPostgreSQL", "locations/{region}/capabilities", ["2024-08-01", "2022-12-01"]],
  mysql: ["Microsoft.DBforMySQL", "locations/{region}/capabilities", ["2021-05-01"]],
  appservice: ["Microsoft.Web", "geoRegions", ["2024-11-01", "2023-12-01", "2021-02-01"]],
  webstacks: ["Microsoft.Web", "locations/{region}/webAppStacks", ["2023-12-01", "2020-10-01"]],
  functionstacks: ["Microsoft.Web", "locations/{region}/functionAppStacks", ["2023-12-01", "2020-10-01"]],
  cosmos: ["Microsoft.DocumentDB", "locations", ["2024-11-15", "2023-04-15"]],
  aks: ["Microsoft.ContainerService", "locations/{region}/kubernetesVersions", ["2025-02-01", "2023-05-01"]],
  aiaccounts: ["Microsoft.CognitiveServices", "skus", ["2024-10-01", "2023-05-01"]],
  aimodels: ["Microsoft.CognitiveServices", "locations/{region}/models", ["2024-10-01", "2023-05-01"]],
  apimanagement: ["Microsoft.ApiManagement", "skus", ["2022-08-01", "2021-08-01"]],
  eventhubclusters: ["Microsoft.EventHub", "availableClusterRegions", ["2024-01-01", "2021-11-01"]],
  eventhubtiers: ["Microsoft.EventHub", "sku/{part}/regions", ["2017-04-01", "2018-01-01-preview"]],
  servicebustiers: ["Microsoft.ServiceBus", "sku/{part}/regions", ["2017-04-01", "2018-01-01-preview"]],
  hdinsightversions: [
    "Microsoft.HDInsight",
    "locations/{region}/capabilities",
    ["2021-06-01", "2018-06-01-preview"]
  ],
  hdinsightsizes: [
    "Microsoft.HDInsight",
    "locations/{region}/billingSpecs",
    ["2021-06-01", "2018-06-01-preview"]
  ],
  netappzones: ["Microsoft.NetApp", "locations/{region}/regionInfos/default", ["2024-07-01", "2024-03-01"]],
  batchsizes: ["Microsoft.Batch", "locations/{region}/virtualMachineSkus", ["2024-07-01", "2023-05-01"]],
  kusto: ["Microsoft.Kusto", "locations/{region}/skus", ["2023-08-15", "2022-12-29"]],
  containerapps: [
    "Microsoft.App",
    "locations/{region}/availableManagedEnvironmentsWorkloadProfileTypes",
    ["2024-03-01", "2023-05-01"]
  ],
  search: ["Microsoft.Search", "offerings", ["2026-03-01-preview", "2025-02-01-preview"]]
};
var SINGLE = new Set(["sql", "aks", "hdinsightversions", "hdinsightsizes", "netappzones"]);
var OF_TENANT = new Set(["webstacks", "functionstacks", "search"]);
var OF_ALL_REGIONS = new Set(["storage", "aiaccounts", "apimanagement"]);
function offerOperation({ region: region2, source, part }, asked) {
  const key = source.toLowerCase();
  const row = ROWS[key];
  if (row === void 0)
    throw new Error(`no operation lists the offers of ${source}`);
  const [namespace, tail, versions] = row;
  const cut = cutOf(key, asked);
  const query = key === "appservice" ? tierQuery(part ?? "") : void 0;
  return {
    path: (0,part$1.VF)(namespace, tail.replace("{region}", region2).replace("{part}", part ?? "")),
    versions,
    isList: !SINGLE.has(key),
    ofTenant: OF_TENANT.has(key),
    ...query === void 0 ? {} : { query },
    ...cut === void 0 ? {} : { cut }
  };
}
function tierQuery(part) {
  const [sku = "", system] = part.split("-");
  if (sku === "")
    return void 0;
  return { sku, ...system === "linux" ? { linuxWorkersEnabled: "true" } : {} };
}
function cutOf(key, asked) {
  const same = (0,part$3.CZ)(asked, "serviceOffers").flatMap(({ item = "" }) => {
    const parts = (0,part$10.oQ)(item);
    return parts?.source.toLowerCase() === key ? [parts] : [];
  });
  const words = key === "aimodels" ? same.every(({ part }) => part !== void 0) ? same.map(({ part = "" }) => part.toLowerCase()) : [] : OF_ALL_REGIONS.has(key) ? ["global", ...same.map(({ region: region2 }) => region2)] : [];
  if (words.length === 0)
    return void 0;
  const sought = new Set(words.map((word) => `"${word.replaceAll(" ", "")}"`));
  return {
    path: ["value"],
    wants: (item) => {
      const text = item.toLowerCase().replaceAll(" ", "");
      if (text.includes("\\"))
        return true;
      for (const word of sought)
        if (text.includes(word))
          return true;
      return false;
    }
  };
}
var serviceOffers2 = ({ arm, asked }) => {
  const lists = new Map();
  const bodiesOf = (operation, isList) => {
    const key = `${operation.path}?${JSON.stringify(operation.query ?? {})}`;
    const list = lists.get(key) ?? (0,part$24.Oo)(() => (0,part$1.yD)(operation, async () => isList ? arm.pages(operation) : [await arm.get(operation)]));
    lists.set(key, list);
    return list();
  };
  return eachOfSubscription(async (id2, item) => {
    const wanted = (0,part$10.oQ)(item);
    const source = wanted === void 0 ? void 0 : (0,part$10.iC)(wanted.source);
    if (wanted === void 0 || source === void 0) {
      const detail = (0,part$23.cv)`${item} is not a region and a list of offers.`;
      return (0,part$21.L5)("not-understood", detail, { scope: (0,part$17.gx)(id2) });
    }
    const { path, query, versions, isList, ofTenant, cut } = offerOperation(wanted, asked);
    const own = (0,part$1.zI)({ ...part$10.tb, permission: source.permission }, id2, path, versions, item);
    const operation = {
      ...own,
      ...ofTenant ? { path } : {},
      ...query === void 0 ? {} : { query },
      ...cut === void 0 ? {} : { cut }
    };
    const bodies = await bodiesOf(operation, isList);
    if (!bodies.known)
      return (0,part$21.A3)(bodies);
    const { part } = wanted;
    return (0,part$1.yD)(operation, () => {
      const rows = part$10.tb.decode(bodies.value, wanted.source, wanted.region);
      return wanted.source.toLowerCase() === "aimodels" && part !== void 0 ? rows.filter(({ name }) => name.split("/")[1]?.toLowerCase() === part.toLowerCase()) : rows;
    });
  });
};
var VERSIONS20 = ["2025-03-01", "2023-02-01"];
async function quotaCounters(arm, id2, namespace, region2) {
  const list = (what, member) => {
    const scope = (0,part$17.gx)(id2);
    const operation = {
      what: (0,part$23.cv)`the ${what} of ${namespace} in ${region2} by the provider ${"Microsoft.Quota"}, which must be registered`,
      versions: VERSIONS20,
      permission: `Microsoft.Quota/${what}/read`,
      scope,
      path: `${scope}${(0,part$1.VF)(namespace, `locations/${region2}`)}${(0,part$1.VF)("Microsoft.Quota", what)}`
    };
    return (0,part$1.HG)(operation, () => arm.pages(operation), (item) => halfOf(item, member), ({ name }) => name);
  };
  const [used, allowed] = await Promise.all([list("usages", "usages"), list("quotas", "limit")]);
  if (!used.known)
    return (0,part$21.A3)(used);
  if (!allowed.known)
    return (0,part$21.A3)(allowed);
  const limits = byName(allowed.value);
  return (0,part$21.eO)([...byName(used.value)].flatMap(([key, uses]) => {
    const [limit, ...others] = limits.get(key) ?? [];
    const [use, ...more] = uses;
    if (limit === void 0 || use === void 0 || others.length > 0 || more.length > 0)
      return [];
    const { name, value, localizedName } = use;
    return [(0,part$16.i0)({ name, currentValue: value, limit: limit.value, localizedName })];
  }));
}
function byName(halves) {
  return (0,part$26.e)(halves, ({ name }) => name.toLowerCase());
}
function halfOf(item, member) {
  const properties = item.at("properties");
  const name = properties.at("name");
  return (0,part$16.i0)({
    name: name.at("value").text(),
    localizedName: name.at("localizedValue").optional((value) => value.text()),
    value: properties.at(member).at("value").number()
  });
}
var OPERATIONS = {
  "Microsoft.Network": { versions: ["2024-05-01", "2023-09-01", "2021-08-01"] },
  "Microsoft.Storage": { versions: ["2024-01-01", "2023-05-01", "2021-09-01"] },
  "Microsoft.Sql": { versions: ["2023-08-01", "2021-11-01", "2020-11-01-preview"] },
  "Microsoft.Web": { versions: ["2024-11-01", "2023-12-01"] },
  "Microsoft.App": { versions: ["2025-01-01", "2024-03-01"] },
  "Microsoft.CognitiveServices": { versions: ["2024-10-01", "2023-05-01"] },
  "Microsoft.ContainerInstance": { versions: ["2023-05-01", "2021-09-01"] },
  "Microsoft.Search": { versions: ["2023-11-01", "2022-09-01"] },
  "Microsoft.Batch": { tail: "quotas", versions: ["2024-07-01", "2023-05-01"] },
  "Microsoft.HDInsight": { versions: ["2021-06-01", "2018-06-01-preview"] },
  "Microsoft.NetApp": { versions: ["2025-06-01", "2025-03-01"] },
  "Microsoft.DBforPostgreSQL": { tail: "resourceType/flexibleServers/usages", versions: ["2024-08-01"] }
};
var BY_QUOTA = ["Microsoft.MachineLearningServices"];
var ALSO_BY_QUOTA = new Set(["Microsoft.Network", "Microsoft.Storage", "Microsoft.HDInsight"]);
var ACCOUNTS = ["2024-07-01", "2023-05-01"];
var serviceUsages2 = ({ arm }) => eachOfSubscription((id2, item) => {
  const [namespace = "", place = ""] = item.split("/");
  const row = Object.entries(OPERATIONS).find(([key]) => key.toLowerCase() === namespace.toLowerCase());
  const region2 = (0,part$22.Ny)(place);
  const ofQuota = BY_QUOTA.find((key) => (0,part$22.QV)(key, namespace));
  if (ofQuota !== void 0 && region2 !== void 0)
    return quotaCounters(arm, id2, ofQuota, region2);
  if (row === void 0 || region2 === void 0) {
    const detail = (0,part$23.cv)`${item} is not a service whose counters are read, and a region.`;
    return Promise.resolve((0,part$21.L5)("not-understood", detail, { scope: (0,part$17.gx)(id2) }));
  }
  const [name, { tail = "usages", versions }] = row;
  const named2 = { ...part$10.GS, permission: part$10.$g[name] ?? part$10.GS.permission };
  const path = (0,part$1.VF)(name, `locations/${region2}/${tail}`);
  const operation = (0,part$1.zI)(named2, id2, path, versions, `${name}/${region2}`);
  if (name === "Microsoft.Batch")
    return batchAccounts(arm, id2, operation, region2);
  const own = (0,part$1.HG)(operation, () => arm.pages(operation), part$10.GS.decode, (one) => one.name);
  return ALSO_BY_QUOTA.has(name) ? orByQuota(own, () => quotaCounters(arm, id2, name, region2)) : own;
});
async function orByQuota(own, ask) {
  const listed2 = await own;
  if (listed2.known || listed2.kind !== "not-found" && listed2.kind !== "not-understood")
    return listed2;
  const other = await ask();
  return other.known && other.value.length > 0 ? other : listed2;
}
function batchAccounts(arm, id2, operation, region2) {
  return (0,part$1.yD)(operation, async () => {
    const limit = new part$16.bs(await arm.get(operation)).at("accountQuota").number();
    const list = { ...operation, permission: "Microsoft.Batch/batchAccounts/read", versions: ACCOUNTS };
    const path = (0,part$1.zI)(part$10.GS, id2, (0,part$1.VF)("Microsoft.Batch", "batchAccounts"), ACCOUNTS).path;
    const accounts = (0,part$10.S3)(await arm.pages({ ...list, path }));
    const here = accounts.filter((account) => account.at("location").region() === region2);
    return [{ name: "accountQuota", currentValue: here.length, limit, localizedName: "Batch accounts" }];
  });
}
var sites2 = pagedList(part$10.fy, {
  path: () => (0,part$1.VF)("Microsoft.Web", "sites"),
  versions: ["2023-12-01", "2022-03-01", "2021-02-01"],
  by: ({ id: id2 }) => id2
});
var sourceResources2 = ({ graph }) => eachOfSubscription((id2, condition) => {
  const clauses = (0,part$27.W)(condition);
  if (clauses === void 0) {
    const why = (0,part$23.cv)`${condition} is not a condition that selects resources.`;
    return Promise.resolve((0,part$21.L5)("not-understood", why, { scope: (0,part$17.gx)(id2) }));
  }
  const question3 = {
    ...(0,part$1.YH)(part$10.LB, id2, part$1.D7),
    subscription: id2,
    statement: `resources | ${clauses} | project id, type, location, sku, managedBy, tags`
  };
  return (0,part$1.HG)(question3, () => graph.pages(question3), part$10.LB.decode, (row) => row.id);
});
var VERSIONS21 = ["2024-02-01", "2023-10-01", "2018-01-01"];
function metricsOfNamed(run, kind, { question: question3, notKnown, by }) {
  return (refs) => {
    const types = [...new Set(refs.flatMap(({ item = "" }) => question3(item)?.type ?? []))];
    const listIn = (0,part$24.Pu)((id2) => resourcesOfTypes(run, kind, id2, types));
    return eachOfSubscription(async (id2, item) => {
      const asked = question3(item);
      if (asked === void 0)
        return (0,part$21.L5)("not-understood", notKnown(item), { scope: (0,part$17.gx)(id2) });
      const list = await listIn(id2);
      if (!list.known)
        return (0,part$21.A3)(list);
      const found = await Promise.all(named(list.value, asked).map((one) => metricOf(run, kind, { id: one, item, asked })));
      const bad = found.find((one) => !one.known);
      if (bad?.known === false)
        return (0,part$21.A3)(bad);
      return (0,part$21.eO)((0,part$16.al)(found.flatMap((one) => one.known ? one.value : []), by));
    })(refs);
  };
}
function metricOf({ arm }, { permission, words }, { id: id2, item, asked }) {
  const operation = {
    what: words({ scope: id2, item }),
    path: `${encodeURI(id2)}${(0,part$1.VF)("Microsoft.Insights", "metrics")}`,
    query: asked.query,
    versions: VERSIONS21,
    permission,
    scope: id2
  };
  return (0,part$1.yD)(operation, async () => asked.decode(new part$16.bs(await arm.get(operation)), id2));
}
var sourceTraffic2 = (run) => metricsOfNamed(run, part$10.bl, {
  question,
  notKnown: (item) => (0,part$23.cv)`How the use of ${item} is counted is not known.`,
  by: ({ id: id2, at }) => `${id2} ${at}`
});
function question(written) {
  const item = (0,part$10.F4)(written);
  const row = item === void 0 ? void 0 : (0,part$4.IU)(item.type);
  if (item === void 0 || row === void 0)
    return void 0;
  const { metric, aggregation } = row;
  return {
    ...item,
    query: {
      metricnames: metric,
      aggregation,
      interval: "P1D",
      timespan: `${item.from}T00:00:00Z/${item.to}T00:00:00Z`
    },
    decode: (answer, id2) => part$10.bl.decode(answer, id2, aggregation)
  };
}
var VERSIONS22 = ["2024-05-01", "2023-11-01", "2022-07-01"];
var subnetUsages2 = ({ arm }) => eachOfSubscription((id2, item) => {
  const [group = "", name = ""] = item.split("/").map((one) => encodeURIComponent(one));
  const path = `${part$19._f}${group}${(0,part$1.VF)("Microsoft.Network", `virtualNetworks/${name}/usages`)}`;
  const operation = (0,part$1.zI)(part$10.qY, id2, path, VERSIONS22, item);
  return (0,part$1.HG)(operation, () => arm.pages(operation), part$10.qY.decode, (usage) => usage.id);
});
var VERSIONS23 = ["2022-12-01", "2020-01-01"];
var subscription2 = ({ arm }) => eachOfSubscription((id2) => {
  const operation = (0,part$1.zI)(part$10.gP, id2, "", VERSIONS23);
  return (0,part$1.yD)(operation, async () => {
    const found = part$10.gP.decode(await arm.get(operation));
    if (found.subscriptionId !== id2)
      throw (0,part$8.tp)("another subscription");
    return found;
  });
});
var HOUR_MS = 36e5;
var LOOK_BACK_MS = {
  PT1H: 48 * HOUR_MS,
  PT5M: 3 * HOUR_MS
};
var usedSizes2 = (run) => metricsOfNamed(run, part$10.G7, {
  question: (item) => question2(item, run.now()),
  notKnown: (item) => (0,part$23.cv)`No metric shows how much ${item} holds.`,
  by: ({ id: id2 }) => id2
});
function question2(written, now) {
  const item = (0,part$10.tP)(written);
  const row = item === void 0 ? void 0 : (0,part$5.wd)(item.type);
  if (item === void 0 || row === void 0)
    return void 0;
  const { metric, aggregation, interval, split } = row;
  return {
    ...item,
    query: {
      metricnames: metric,
      aggregation,
      interval,
      timespan: `${(0,part$28.Ly)((0,part$28.uR)(now - LOOK_BACK_MS[interval]))}/${(0,part$28.Ly)((0,part$28.uR)(now))}`,
      ...split === void 0 ? {} : { $filter: `${split.by} eq '*'` }
    },
    decode: (answer, id2) => part$10.G7.decode(answer, id2, row)
  };
}
var REFUSED = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["168.63.129.16", 32],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20]
];
var globalUnicast = new node_net__WEBPACK_IMPORTED_MODULE_32__.BlockList();
globalUnicast.addSubnet("2000::", 3, "ipv6");
var refused = { 4: new node_net__WEBPACK_IMPORTED_MODULE_32__.BlockList(), 6: new node_net__WEBPACK_IMPORTED_MODULE_32__.BlockList() };
for (const [address, prefix] of REFUSED) {
  if ((0,node_net__WEBPACK_IMPORTED_MODULE_32__.isIP)(address) === 4)
    refused[4].addSubnet(address, prefix, "ipv4");
  else
    refused[6].addSubnet(address, prefix, "ipv6");
}
function isPublicAddress(address) {
  if (address.includes("%"))
    return false;
  switch ((0,node_net__WEBPACK_IMPORTED_MODULE_32__.isIP)(address)) {
    case 4:
      return !refused[4].check(address, "ipv4");
    case 6:
      return globalUnicast.check(address, "ipv6") && !refused[6].check(address, "ipv6");
    default:
      return false;
  }
}
var WAITS = { questionMs: 3e3, handshakeMs: 8e3 };
var MACHINE = {
  resolvers: () => (0,node_dns__WEBPACK_IMPORTED_MODULE_31__.getServers)().flatMap(destinationOf),
  route: (to) => to
};
function destinationOf(text) {
  if ((0,node_net__WEBPACK_IMPORTED_MODULE_32__.isIP)(text) !== 0)
    return [{ address: text, port: 53 }];
  const [, bracketed, plain2, port] = /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})$/.exec(text) ?? [];
  const address = bracketed ?? plain2 ?? "";
  return (0,node_net__WEBPACK_IMPORTED_MODULE_32__.isIP)(address) === 0 ? [] : [{ address, port: Number(port) }];
}
function routed2(network, to) {
  if (!isPublicAddress(to.address)) {
    throw new part$6.B("not-probed", (0,part$23.cv)`it leads to ${to.address}, an address that is not public, and such are never contacted`);
  }
  return network.route(to);
}
async function within(ms, limit, work) {
  const abort = new AbortController();
  let stop = () => void 0;
  const late = new Promise((_, reject) => {
    const end = (failure) => {
      reject(failure);
      abort.abort();
    };
    const timer = setTimeout(() => {
      end(new part$6.B("timed-out", (0,part$23.cv)`no answer within ${ms / 1e3} s`));
    }, ms);
    const over = () => {
      end(new part$6.B("timed-out", limit?.why() ?? (0,part$23.cv)`the run is over`));
    };
    if (limit?.signal.aborted === true)
      over();
    limit?.signal.addEventListener("abort", over, { once: true });
    stop = () => {
      clearTimeout(timer);
      limit?.signal.removeEventListener("abort", over);
    };
  });
  try {
    return await Promise.race([work(abort.signal), late]);
  } finally {
    stop();
    abort.abort();
  }
}
var MOST_ADDRESSES = 8;
async function addressesToAsk(dns, host) {
  const addresses = await dns.addresses(host);
  if (addresses.length <= MOST_ADDRESSES)
    return addresses;
  throw new part$6.B("not-probed", (0,part$23.cv)`it has ${addresses.length} addresses, and at most ${MOST_ADDRESSES} are asked`);
}
var PORT = 443;
var MOST_NAMES = 200;
var Tls = class {
  #dns;
  #network;
  #limit;
  constructor(dns, network, limit) {
    this.#dns = dns;
    this.#network = network;
    this.#limit = limit;
  }
  async served(serverName, at) {
    const addresses = await addressesToAsk(this.#dns, at);
    return Promise.all(addresses.map((address) => within((this.#network.waits ?? WAITS).handshakeMs, this.#limit, (signal) => this.#shake(serverName, address, signal))));
  }
  #shake(serverName, address, signal) {
    const to = routed2(this.#network, { address, port: PORT });
    const { ca } = this.#network;
    const socket = (0,node_tls__WEBPACK_IMPORTED_MODULE_30__.connect)({
      host: to.address,
      port: to.port,
      servername: serverName,
      rejectUnauthorized: false,
      ...ca === void 0 ? {} : { ca: [...ca] }
    });
    signal.addEventListener("abort", () => socket.destroy(), { once: true });
    return new Promise((resolve, reject) => {
      const fail = () => {
        reject(new part$6.B("service-error", (0,part$23.cv)`${address} does not answer over TLS`));
      };
      socket.on("error", fail);
      socket.on("close", fail);
      socket.on("secureConnect", () => {
        try {
          const leaf = socket.getPeerX509Certificate();
          if (leaf === void 0)
            fail();
          else
            resolve({ address, ...seen(leaf, serverName), ...trustOf(socket) });
        } catch (error) {
          reject(error instanceof Error ? error : new Error("not a certificate"));
        }
      });
    }).finally(() => {
      socket.destroy();
    });
  }
};
function seen(leaf, host) {
  return {
    covers: leaf.checkHost(host) !== void 0,
    names: namesOf2(leaf),
    from: rfc3339(leaf.validFrom),
    to: rfc3339(leaf.validTo)
  };
}
function trustOf(socket) {
  const error = socket.authorizationError;
  const code = error instanceof Error && "code" in error ? error.code : error;
  if (socket.authorized || code === "ERR_TLS_CERT_ALTNAME_INVALID")
    return { trusted: true };
  return typeof code === "string" ? { trusted: false, error: code } : { trusted: false };
}
function namesOf2(certificate) {
  return allNamesOf(certificate).slice(0, MOST_NAMES);
}
function allNamesOf({ subjectAltName = "" }) {
  const names = [...subjectAltName.matchAll(/(?:^|, )DNS:([^,"]+)/g)].map(([, name = ""]) => name.toLowerCase());
  return [...new Set(names)].toSorted();
}
function rfc3339(text) {
  const ms = /^[A-Z][a-z]{2} {1,2}\d{1,2} \d{2}:\d{2}:\d{2} \d{4} GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms))
    throw new part$6.B("malformed", (0,part$23.cv)`a date of the certificate cannot be read`);
  return new Date(ms).toISOString();
}
function hostsOfCertificate(base64) {
  try {
    return allNamesOf(new node_crypto__WEBPACK_IMPORTED_MODULE_29__.X509Certificate(Buffer.from(base64, "base64")));
  } catch {
    throw new part$8.dW("malformed", (0,part$23.cv)`its answer for the certificate is not a certificate`);
  }
}
var VAULT_VERSIONS = ["2026-02-01", "2024-11-01", "2023-07-01", "2022-07-01"];
function vaultLists({ arm }) {
  return (0,part$24.Pu)((id2) => {
    const operation = {
      ...(0,part$1.zI)(part$10.eC, id2, (0,part$1.VF)("Microsoft.KeyVault", "vaults"), VAULT_VERSIONS),
      isFirst: true
    };
    return (0,part$1.HG)(operation, () => arm.pages(operation), part$10.eC.decode, (vault) => vault.id);
  });
}
async function ofVault({ vaults: vaults3 }, { words }, subscription3, item, read) {
  const [own = "", name = ""] = item.split("/");
  const all = await vaults3(subscription3);
  const vault = (0,part$21.Pm)(all)?.find((one) => (0,part$22.QV)(one.name, own));
  const scope = (0,part$17.gx)(subscription3);
  const what = words({ scope, item });
  if (vault !== void 0)
    return read(vault, what, name);
  if (!all.known)
    return (0,part$21.A3)(all);
  return (0,part$21.L5)("not-found", (0,part$25.Q)(what, (0,part$23.cv)`there is no such vault`), { scope });
}
var vaultCertificates2 = (run) => eachOfSubscription((subscription3, item) => ofVault(run, part$10.jQ, subscription3, item, (vault, what, name) => {
  const question3 = { what, versions: [], permission: void 0, scope: vault.id };
  return (0,part$1.yD)(question3, async () => {
    const answer = await run.vaultPlane.certificate(vault, name);
    if (answer === void 0)
      return [];
    const cursor = new part$16.bs(answer);
    const found = (0,part$10.aI)(cursor, hostsOfCertificate(cursor.at("cer").text()));
    if (found.name.toLowerCase() !== name.toLowerCase())
      throw (0,part$8.tp)(found.name);
    return [found];
  });
}));
var LISTS2 = [
  { of: "secrets", permission: "Microsoft.KeyVault/vaults/secrets/read" },
  { of: "keys", permission: "Microsoft.KeyVault/vaults/keys/read" }
];
var vaultItems2 = (run) => eachOfSubscription((subscription3, name) => ofVault(run, part$10.Dz, subscription3, name, async (vault, what) => {
  const lists = await Promise.all(LISTS2.map((list) => listed(run, vault, what, list)));
  const found = [];
  for (const one of lists) {
    if (!one.known)
      return (0,part$21.A3)(one);
    for (const item of one.value)
      found.push(item);
  }
  return (0,part$21.eO)(found);
}));
async function listed({ arm, vaultPlane }, vault, what, { of, permission }) {
  const operation = {
    what,
    path: `${encodeURI(vault.id)}/${of}`,
    versions: VAULT_VERSIONS,
    permission,
    scope: vault.id
  };
  const byName2 = (item) => item.name;
  const shown = await (0,part$1.HG)(operation, () => arm.pages(operation), part$10.Dz.decode, byName2);
  if (shown.known || shown.kind !== "no-permission")
    return shown;
  const own = await (0,part$1.HG)(operation, () => vaultPlane.list(vault, of), part$10.wS, byName2);
  if (own.known)
    return own;
  const { kind: why, detail, ...rest } = (0,part$21.A3)(shown);
  return (0,part$21.L5)(why, (0,part$23.cv)`${(0,part$23.lS)(detail)} ${(0,part$23.lS)(own.detail)}`, rest);
}
var vaults2 = (run) => eachOfSubscription((id2) => run.vaults(id2));
var virtualNetworks2 = pagedList(part$10.hl, {
  path: () => (0,part$1.VF)("Microsoft.Network", "virtualNetworks"),
  versions: ["2024-05-01", "2023-11-01", "2022-07-01"],
  by: ({ id: id2 }) => id2
});
var webCertificates2 = pagedList(part$10.vt, {
  path: () => (0,part$1.VF)("Microsoft.Web", "certificates"),
  versions: ["2023-12-01", "2022-03-01", "2021-02-01"],
  by: ({ id: id2 }) => id2
});
var zoneRecords2 = (run) => eachOfSubscription(async (id2, zone) => {
  const found = await run.named(id2, "Microsoft.Network/dnsZones", zone);
  if (!found.known) {
    return isNotListed(found) ? (0,part$21.eO)({ found: false, records: [] }) : (0,part$21.A3)(found);
  }
  const operation = {
    what: part$10.xD.words({ scope: (0,part$17.gx)(id2), item: zone }),
    path: `${encodeURI(found.value.id)}/recordsets`,
    versions: ["2018-05-01", "2017-10-01"],
    permission: part$10.xD.permission,
    scope: found.value.id
  };
  return (0,part$1.yD)(operation, async () => ({
    found: true,
    records: (0,part$10.S3)(await run.arm.pages(operation)).flatMap((item) => part$10.xD.decode(item, zone))
  }));
});
var COLLECTORS = {
  alertRules: alertRules2,
  aliases: aliases2,
  backupItems: backupItems2,
  budgets: budgets2,
  capacityReservations: capacityReservations2,
  computeSku: computeSku2,
  computeUsages: computeUsages2,
  configurations: configurations2,
  costs,
  cutoverEndpoints: cutoverEndpoints2,
  defenderPlans: defenderPlans2,
  deletedResources: deletedResources2,
  denyAssignments: denyAssignments2,
  diagnosticSettings: diagnosticSettings2,
  existingResources: existingResources2,
  expressRouteCircuits: expressRouteCircuits2,
  extensionTypes: extensionTypes2,
  federatedCredentials: federatedCredentials2,
  fileMentions,
  galleryImages: galleryImages2,
  gatewayConnections: gatewayConnections2,
  healthEvents: healthEvents2,
  hostRecords: hostRecords2,
  httpAnswers: httpAnswers2,
  identities: identities2,
  locations: locations2,
  locks: locks2,
  managedClusters: managedClusters2,
  managementGroupChain: managementGroupChain2,
  meterPrices,
  moveCollections: moveCollections2,
  nameAvailability: nameAvailability2,
  nestedResources: nestedResources2,
  networkRules: networkRules2,
  platformImages: platformImages2,
  policyAssignments: policyAssignments2,
  policyCompliance: policyCompliance2,
  policyDefinitions,
  policyExemptions: policyExemptions2,
  policySetDefinitions,
  previewFeatures: previewFeatures2,
  principalAccess: principalAccess2,
  privateEndpoints: privateEndpoints2,
  privateZones: privateZones2,
  provider: provider2,
  replications: replications2,
  reservations: reservations2,
  resourceGroups: resourceGroups2,
  resourceSettings: resourceSettings2,
  retailPrices,
  retirements: retirements2,
  roleAssignmentUsage: roleAssignmentUsage2,
  roleAssignments: roleAssignments2,
  roleDefinitions: roleDefinitions2,
  roleEligibilities: roleEligibilities2,
  roleSchedules: roleSchedules2,
  securityContacts: securityContacts2,
  servedCertificates: servedCertificates2,
  serviceOffers: serviceOffers2,
  serviceUsages: serviceUsages2,
  sites: sites2,
  sourceResources: sourceResources2,
  sourceTraffic: sourceTraffic2,
  subnetUsages: subnetUsages2,
  subscription: subscription2,
  usedSizes: usedSizes2,
  vaultCertificates: vaultCertificates2,
  vaultItems: vaultItems2,
  vaults: vaults2,
  virtualNetworks: virtualNetworks2,
  webCertificates: webCertificates2,
  zoneRecords: zoneRecords2
};
var PATH2 = "/providers/Microsoft.ResourceGraph/resources";
var PAGE = 1e3;
var MOST_PAGES = 200;
var Graph = class {
  #arm;
  constructor(arm) {
    this.#arm = arm;
  }
  async pages(question3) {
    const { subscription: subscription3 } = question3;
    const operation = { ...question3, path: PATH2 };
    const query = `${question3.statement} | order by id asc`;
    const pages = [];
    let count = 0;
    const seen2 = new Set();
    let token;
    do {
      const options = {
        resultFormat: "objectArray",
        $top: PAGE,
        ...token === void 0 ? {} : { $skipToken: token }
      };
      const answer = await this.#arm.ask(operation, { subscriptions: [subscription3], query, options });
      const page = new part$16.bs(answer);
      const rows = page.at("data").items();
      if (!rows.every((row) => isOf2(subscription3, row)))
        throw new part$8.dW("malformed", (0,part$23.cv)`the answer is about another subscription`);
      pages.push({ value: rows.map((row) => row.json()) });
      count += rows.length;
      token = tokenOf(answer);
      if (token === void 0)
        requireAll(page, count);
      else if (seen2.has(token) || seen2.size >= MOST_PAGES)
        throw new part$8.dW("malformed", (0,part$23.cv)`the pages of the answer come to no end`);
      else
        seen2.add(token);
    } while (token !== void 0);
    return pages;
  }
};
function isOf2(subscription3, row) {
  const id2 = row.isObject() ? row.at("id").textIfAny() : void 0;
  return id2 === void 0 || (0,part$17.UO)(id2, (0,part$17.gx)(subscription3));
}
function tokenOf(answer) {
  const token = (0,part$7._F)(answer, "$skipToken");
  return typeof token === "string" && token !== "" ? token : void 0;
}
function requireAll(page, count) {
  const truncated = page.at("resultTruncated").optional((value) => value.text());
  const total = page.at("totalRecords").optional((value) => value.number());
  if (truncated?.toLowerCase() === "true" || total !== void 0 && total > count) {
    throw new part$8.dW("malformed", (0,part$23.cv)`the answer is cut off and does not say how it goes on`);
  }
}
var KINDS2 = ["policyDefinitions", "policySetDefinitions"];
function builtInKey(kind, name) {
  return (0,part$17.IU)("/", `Microsoft.Authorization/${kind}`, name)?.toLowerCase();
}
function policyId(text) {
  const parts = (0,part$17.RQ)((0,part$17.a)(text) ?? "");
  if (parts === void 0)
    return void 0;
  const kind = KINDS2.find((one) => (0,part$22.QV)(parts.type, `Microsoft.Authorization/${one}`));
  const owner = (0,part$19.Sk)(parts.scope);
  if (kind === void 0 || owner === void 0 || owner.kind === "resourceGroup")
    return void 0;
  return { kind, owner, name: parts.name };
}
function pinnedKey(id2, pin) {
  return `${id2}@${pin}`.toLowerCase();
}
function contentOf(contents, id2, pin) {
  const pinned = pin === void 0 ? void 0 : contents.get(pinnedKey(id2, pin));
  return pinned ?? contents.get(id2.toLowerCase());
}
function assigned(assignments, kind) {
  const wants = assignments.flatMap(({ properties }) => {
    const { policyDefinitionId, definitionVersion } = properties;
    const isSet = policyId(policyDefinitionId)?.kind === "policySetDefinitions";
    if (isSet !== (kind === "policySetDefinitions"))
      return [];
    const pins = versionOverrides(properties.overrides).filter((override) => referencesOf(override) === void 0).map((override) => override.value);
    return [definitionVersion, ...pins].map((pin) => [policyDefinitionId, pin]);
  });
  return gather(wants);
}
function members2(assignments, sets) {
  const known2 = [...sets.values()].flatMap((fact) => fact.known ? [fact.value] : []);
  const own = known2.flatMap((set) => set.properties.policyDefinitions).map((member) => [member.policyDefinitionId, member.definitionVersion]);
  return gather([...own, ...assignments.flatMap((assignment) => overridden(assignment, sets))]);
}
function overridden({ properties }, sets) {
  const pins = [
    properties.definitionVersion,
    ...versionOverrides(properties.overrides).map(({ value }) => value)
  ];
  const contents = pins.map((pin) => contentOf(sets, properties.policyDefinitionId, pin)).filter(part$33.O);
  return contents.flatMap((set) => !set.known ? [] : versionOverrides(properties.overrides).flatMap((override) => {
    const references = referencesOf(override);
    return set.value.properties.policyDefinitions.filter((member) => references?.has((member.policyDefinitionReferenceId ?? "").toLowerCase())).map((member) => [member.policyDefinitionId, override.value]);
  }));
}
function versionOverrides(overrides = []) {
  return overrides.filter(({ kind }) => kind.toLowerCase() === "definitionversion");
}
function referencesOf({ selectors = [] }) {
  const byReference = selectors.filter(({ kind }) => kind.toLowerCase() === "policydefinitionreferenceid");
  if (byReference.length === 0)
    return void 0;
  return new Set(byReference.flatMap((selector) => selector.in ?? []).map((id2) => id2.toLowerCase()));
}
function merge(...all) {
  const merged = new Map();
  for (const needs of all)
    for (const [id2, pins] of needs) {
      const known2 = merged.get(id2);
      merged.set(id2, known2 === void 0 ? pins : new Set([...known2, ...pins]));
    }
  return merged;
}
function gather(wants) {
  const needs = new Map();
  for (const [id2, pin] of wants) {
    const key = id2.toLowerCase();
    let pins = needs.get(key);
    if (pins === void 0)
      needs.set(key, pins = new Set());
    if (pin !== void 0)
      pins.add(pin);
  }
  return needs;
}
var POLICY_VERSIONS = ["2025-03-01", "2024-05-01", "2023-04-01"];
function definitionReader({ arm, policySdk: policySdk2, sdkTarget }, subscription3, kind, decode2) {
  const question3 = (owner, what) => ({
    what,
    versions: POLICY_VERSIONS,
    permission: `Microsoft.Authorization/${kind}/read`,
    scope: (0,part$17.PF)((0,part$19.IW)(owner)),
    isFirst: true
  });
  const one = ({ owner, name }) => question3(owner, kind === "policyDefinitions" ? (0,part$23.cv)`the policy definition ${name}` : (0,part$23.cv)`the initiative ${name}`);
  const target = (owner) => sdkTarget(owner.kind === "subscription" ? owner.subscription : subscription3);
  return {
    single: (id2) => (0,part$1.yD)(one(id2), async () => {
      const sdk = await policySdk2();
      const [body] = await arm.through(one(id2), sdk.getDefinition(target(id2.owner), kind, id2.owner, id2.name));
      return decode2(new part$16.bs(body));
    }),
    list: (owner, policyType, ids) => {
      const what = kind === "policyDefinitions" ? (0,part$23.cv)`the list of policy definitions` : (0,part$23.cv)`the list of initiatives`;
      const request2 = {
        ...question3(owner, what),
        ...ids === void 0 ? {} : { cut: cutTo(["value"], "id", ids) }
      };
      return (0,part$1.yD)(request2, async () => {
        const sdk = await policySdk2();
        const pages = await arm.through(request2, sdk.listDefinitions(target(owner), kind, owner, policyType));
        return new Map((0,part$10.S3)(pages).map((item) => [item.at("id").id().toLowerCase(), item]));
      });
    },
    versions: (id2) => (0,part$1.yD)(one(id2), async () => {
      const sdk = await policySdk2();
      const pages = await arm.through(one(id2), sdk.listVersions(target(id2.owner), kind, id2.owner, id2.name));
      return (0,part$10.S3)(pages).map((item) => ({ version: versionOf(item), item })).toSorted((a, b) => (0,part$34.l)(a.version, b.version));
    }),
    decoded: (id2, item, of) => (0,part$1.yD)(one(id2), () => {
      const content = decode2(item);
      return of === void 0 ? content : { ...content, id: of.id, name: of.name };
    })
  };
}
function versionOf(item) {
  const version = item.at("properties").at("version");
  return version.absent ? item.at("name").text() : version.text();
}
var LIST_BUILT_IN_ABOVE = 100;
var LIST_CUSTOM_ABOVE = 20;
var DefinitionStore = class {
  #kind;
  #subscription;
  #reader;
  #all;
  #contents = new Map();
  #versions;
  #versioned = new Set();
  #hasCustom = false;
  #builtIn;
  #custom;
  constructor(run, subscription3, kind, decode2) {
    this.#kind = kind;
    this.#subscription = subscription3;
    const reader = definitionReader(run, subscription3, kind, decode2);
    this.#reader = reader;
    this.#versions = (0,part$24.Pu)((id2) => {
      this.#versioned.add(id2);
      const parsed = policyId(id2);
      return parsed === void 0 ? Promise.resolve(this.#noDefinition(id2)) : reader.versions(parsed);
    });
    this.#builtIn = (0,part$24.Oo)(() => reader.list({ kind: "tenant" }, "BuiltIn", this.#all));
    this.#custom = (0,part$24.Oo)(() => {
      this.#hasCustom = true;
      return reader.list({ kind: "subscription", subscription: subscription3 }, "Custom");
    });
  }
  async fetch(needs, isAll = true) {
    this.#all = isAll ? new Set(needs.keys()) : void 0;
    this.#ask([...needs.keys()].filter((id2) => !this.#contents.has(id2)));
    const entries = await Promise.all([...needs].map(async ([id2, pins]) => {
      const content = await (this.#contents.get(id2) ?? Promise.resolve(this.#noDefinition(id2)));
      return [[id2, content], ...await this.#pinned(id2, content, pins)];
    }));
    return new Map(entries.flat());
  }
  expect({ builtIn, versions, custom }) {
    const keyOf2 = (name) => builtInKey(this.#kind, name) ?? [];
    const ids = builtIn.flatMap(keyOf2);
    this.#all = new Set(ids);
    this.#ask(ids);
    for (const id2 of versions.flatMap(keyOf2))
      this.askVersions(id2);
    if (custom)
      this.askCustom();
  }
  needed(needs) {
    const parsed = [...needs.keys()].flatMap((id2) => policyId(id2) ?? []);
    const named2 = (ids) => [...ids].flatMap((id2) => {
      const one = policyId(id2);
      return one?.kind === this.#kind && one.owner.kind === "tenant" ? [one.name.toLowerCase()] : [];
    });
    return {
      builtIn: named2(needs.keys()).toSorted(),
      versions: named2(this.#versioned).toSorted(),
      custom: parsed.some((one) => one.kind === this.#kind && this.#isListedCustom(one))
    };
  }
  get listsCustom() {
    return this.#hasCustom;
  }
  askCustom() {
    this.#custom().catch(() => void 0);
  }
  askVersions(id2) {
    this.#versions(id2.toLowerCase()).catch(() => void 0);
  }
  #ask(ids) {
    const wanted = ids.map((id2) => ({ id: id2, parsed: policyId(id2) }));
    const builtIn = wanted.filter(({ parsed }) => parsed?.owner.kind === "tenant").length;
    const custom = wanted.filter(({ parsed }) => parsed !== void 0 && this.#isListedCustom(parsed)).length;
    for (const { id: id2, parsed } of wanted) {
      if (parsed?.kind !== this.#kind)
        this.#contents.set(id2, Promise.resolve(this.#noDefinition(id2)));
      else if (parsed.owner.kind === "tenant" && builtIn > LIST_BUILT_IN_ABOVE) {
        this.#contents.set(id2, this.#fromList(this.#builtIn, id2, parsed));
      } else if (this.#isListedCustom(parsed) && (this.#hasCustom || custom > LIST_CUSTOM_ABOVE)) {
        this.#contents.set(id2, this.#fromList(this.#custom, id2, parsed));
      } else
        this.#contents.set(id2, this.#single(id2, parsed));
    }
  }
  #isListedCustom({ owner }) {
    return owner.kind === "managementGroup" || owner.kind === "subscription" && owner.subscription.toLowerCase() === this.#subscription;
  }
  async #fromList(list, id2, parsed) {
    const listed2 = await list();
    if (listed2.known) {
      const item = listed2.value.get(id2);
      return item === void 0 ? this.#reader.single(parsed) : this.#reader.decoded(parsed, item);
    }
    const worthAsking = ["no-permission", "not-found", "malformed"].includes(listed2.kind);
    return worthAsking ? this.#reader.single(parsed) : listed2;
  }
  async #single(id2, parsed) {
    const content = await this.#reader.single(parsed);
    if (content.known || parsed.owner.kind !== "managementGroup")
      return content;
    if (content.kind !== "no-permission" && content.kind !== "not-found")
      return content;
    const listed2 = await this.#custom();
    const item = listed2.known ? listed2.value.get(id2) : void 0;
    return item === void 0 ? content : this.#reader.decoded(parsed, item);
  }
  async #pinned(id2, content, pins) {
    const parsed = policyId(id2);
    if (!content.known || parsed === void 0)
      return [];
    const { version } = content.value.properties;
    if (version === void 0)
      return [];
    const unmet = [...pins].filter((pin) => (0,part$34.i)(version, pin) !== true);
    if (unmet.length === 0)
      return [];
    const versions = await this.#versions(id2);
    return Promise.all(unmet.map(async (pin) => {
      if (!versions.known)
        return [pinnedKey(id2, pin), versions];
      const item = versions.value.find((one) => (0,part$34.i)(one.version, pin) === true)?.item;
      const none = (0,part$21.L5)("not-understood", (0,part$23.cv)`No version of ${id2} is known that satisfies the pin ${pin}.`);
      return [
        pinnedKey(id2, pin),
        item === void 0 ? none : await this.#reader.decoded(parsed, item, content.value)
      ];
    }));
  }
  #noDefinition(id2) {
    const what = this.#kind === "policyDefinitions" ? "policy definition" : "initiative";
    return (0,part$21.L5)("not-understood", (0,part$23.cv)`${id2} is not the id of a ${what}.`);
  }
};
function policiesBySubscription(run) {
  return (0,part$24.Pu)((id2) => {
    const outdated = new Set();
    const sets = new DefinitionStore(run, id2, "policySetDefinitions", (item) => {
      const initiative = (0,part$12.YY)(item);
      for (const member of outdatedMembers(item))
        outdated.add(member);
      return initiative;
    });
    const definitions = new DefinitionStore(run, id2, "policyDefinitions", part$12.oL);
    const expected = run.expected?.(id2);
    if (expected !== void 0) {
      sets.expect(expected.policySetDefinitions);
      definitions.expect(expected.policyDefinitions);
    }
    let needed;
    const assignments = (0,part$24.Oo)(() => readAssignments(run, id2));
    const setContents = (0,part$24.Oo)(async () => {
      const list = await assignments();
      if (!list.known && !("unread" in list))
        return list;
      const contents = sets.fetch(assigned(list.value, "policySetDefinitions"));
      if (expected === void 0 && sets.listsCustom)
        definitions.askCustom();
      return (0,part$21.eO)(await contents);
    });
    return {
      needed: () => needed && {
        policySetDefinitions: sets.needed(needed.policySetDefinitions),
        policyDefinitions: definitions.needed(needed.policyDefinitions)
      },
      assignments,
      exemptions: (0,part$24.Oo)(() => readExemptions(run, id2)),
      sets: async () => asFarAs(await assignments(), recordOf(await setContents())),
      definitions: async () => {
        const list = await assignments();
        if (!list.known && !("unread" in list))
          return list;
        const direct = assigned(list.value, "policyDefinitions");
        const early = definitions.fetch(direct, false);
        const setFacts = await setContents();
        for (const one of outdated)
          definitions.askVersions(one);
        const needs = setFacts.known ? merge(direct, members2(list.value, setFacts.value)) : direct;
        needed = {
          policySetDefinitions: assigned(list.value, "policySetDefinitions"),
          policyDefinitions: needs
        };
        const [, contents] = await Promise.all([early, definitions.fetch(needs)]);
        return setFacts.known ? asFarAs(list, recordOf((0,part$21.eO)(contents))) : setFacts;
      }
    };
  });
}
function outdatedMembers(initiative) {
  const members3 = initiative.at("properties").at("policyDefinitions").items();
  return members3.flatMap((member) => {
    const [pin, latest] = [
      member.at("definitionVersion").textIfAny(),
      member.at("latestDefinitionVersion").textIfAny()
    ];
    if (pin === void 0 || latest === void 0 || (0,part$34.i)(latest, pin) !== false)
      return [];
    return [member.at("policyDefinitionId").text()];
  });
}
function readAssignments({ arm, policySdk: policySdk2, sdkTarget, groupOfNew }, id2) {
  const question3 = { ...(0,part$1.YH)(part$10.rY, id2, POLICY_VERSIONS), isFirst: true };
  const pages = async () => arm.through(question3, (await policySdk2()).listAssignments(sdkTarget(id2), groupOfNew(id2)));
  return (0,part$1.HG)(question3, pages, part$10.rY.decode, (assignment) => assignment.id);
}
function readExemptions({ arm, groupOfNew }, id2) {
  const path = "/providers/Microsoft.Authorization/policyExemptions";
  const own = { ...(0,part$1.zI)(part$10.jO, id2, path, ["2022-07-01-preview"]), isFirst: true };
  const group = groupOfNew(id2);
  const operation = group === void 0 ? own : {
    ...own,
    path: `${part$19.nA}${encodeURIComponent(group)}${path}`,
    query: { $filter: "atScope()" }
  };
  return (0,part$1.HG)(operation, () => arm.pages(operation), part$10.jO.decode, (exemption) => exemption.id);
}
function asFarAs(assignments, contents) {
  if (assignments.known || !("unread" in assignments) || !contents.known)
    return contents;
  return (0,part$21.T0)((0,part$21.A3)(assignments), contents.value, assignments.unread);
}
function recordOf(contents) {
  return contents.known ? (0,part$21.eO)(Object.fromEntries((0,part$16.al)([...contents.value], ([key]) => key))) : contents;
}
var VERSIONS24 = ["2025-04-01", "2022-09-01", "2021-04-01"];
var OF_ITS_SIZE = new Set(["malformed", "service-error", "timed-out"]);
var Providers = class {
  #arm;
  #listed;
  #undecided;
  #wanted = new Map();
  constructor({ arm, asked, aliases: aliases3, expected }, undecided) {
    this.#arm = arm;
    this.#listed = aliases3;
    this.#undecided = undecided;
    for (const { scope, item = "" } of (0,part$3.CZ)(asked, "aliases")) {
      const [id2, type] = [(0,part$1.XD)(scope), (0,part$19.Vm)(item)];
      if (id2 === void 0 || type === void 0)
        continue;
      const namespace = (0,part$19.N6)(type);
      const key = keyOf(id2, namespace);
      const types = this.#wanted.get(key)?.types ?? new Set();
      types.add(type.toLowerCase());
      const wanted = {
        types,
        names: void 0,
        id: id2,
        namespace,
        isNeeded: false,
        expanded: (0,part$24.Oo)(() => this.#expanded(id2, namespace, wanted))
      };
      this.#wanted.set(key, wanted);
    }
    this.#askExpected(expected);
  }
  #askExpected(expected) {
    for (const wanted of this.#wanted.values()) {
      const { id: id2, namespace } = wanted;
      if (expected?.(id2)?.aliases.some((one) => (0,part$22.QV)(one, namespace)) !== true)
        continue;
      wanted.expanded().catch(() => void 0);
    }
  }
  expandedOf(id2) {
    const own = [...this.#wanted.values()].filter((one) => one.id === id2 && one.isNeeded);
    return own.map(({ namespace }) => namespace.toLowerCase()).toSorted();
  }
  async provider(id2, namespace) {
    const wanted = this.#wanted.get(keyOf(id2, namespace));
    return wanted === void 0 || this.#undecided !== void 0 ? this.#plain(id2, namespace) : (await wanted.expanded()).provider();
  }
  async aliases(id2, item) {
    const type = (0,part$19.Vm)(item);
    const wanted = type && this.#wanted.get(keyOf(id2, (0,part$19.N6)(type)));
    if (wanted === void 0)
      return void 0;
    const names = await this.#undecided?.(id2, item);
    if (names === "none")
      return notNeeded(id2, item);
    wanted.isNeeded = true;
    if (typeof names === "object")
      wanted.names = names;
    return (await wanted.expanded()).aliases.get(item.toLowerCase());
  }
  #plain(id2, namespace) {
    const operation = providerOperation(id2, namespace);
    return (0,part$1.yD)(operation, async () => part$10.Mn.decode(about(namespace, await this.#arm.get(operation))));
  }
  async #expanded(id2, namespace, { types, names }) {
    const own = providerOperation(id2, namespace);
    const operation = {
      ...own,
      what: (0,part$23.cv)`the aliases of ${namespace}`,
      query: { $expand: "resourceTypes/aliases" },
      isFirst: true,
      ...names === void 0 ? {} : { cut: cutTo(["resourceTypes", "*", "aliases"], "name", names) }
    };
    let body;
    try {
      body = await this.#arm.get(operation);
    } catch (error) {
      if (!(error instanceof part$8.dW))
        throw error;
      const failed = (0,part$8.KO)(operation, error);
      const provider4 = OF_ITS_SIZE.has(error.kind) ? (0,part$24.Oo)(() => this.#plain(id2, namespace)) : () => Promise.resolve((0,part$8.KO)(own, error));
      return { provider: provider4, aliases: new Map([...types].map((type) => [type, failed])) };
    }
    const provider3 = await (0,part$1.yD)(own, () => part$10.Mn.decode(about(namespace, body)));
    const aliases3 = new Map();
    for (const type of types) {
      const read = () => part$10.z2.decode(new part$16.bs(about(namespace, body)), type, this.#listed);
      aliases3.set(type, await (0,part$1.yD)(operation, read));
    }
    return { provider: () => Promise.resolve(provider3), aliases: aliases3 };
  }
};
function notNeeded(id2, type) {
  return (0,part$21.L5)("not-captured", (0,part$23.cv)`The aliases of ${type} were not read from Azure: what the policies in force ask of it is decided by the list that comes with the tool.`, { scope: (0,part$17.gx)(id2) });
}
function keyOf(id2, namespace) {
  return `${id2}/${namespace.toLowerCase()}`;
}
function providerOperation(id2, namespace) {
  const path = `/providers/${encodeURIComponent(namespace)}`;
  const operation = (0,part$1.zI)(part$10.Mn, id2, path, VERSIONS24, namespace);
  return (0,part$18._s)(id2) ? { ...operation, path } : operation;
}
function about(namespace, body) {
  const found = new part$16.bs(body).at("namespace").text();
  if (!(0,part$22.QV)(found, namespace))
    throw (0,part$8.tp)(found);
  return body;
}
function undecidedAliases({ judged, changedTypes, aliases: aliases3, asked }, policiesOf) {
  if (judged === void 0)
    return void 0;
  const governed = new Set((0,part$3.CZ)(asked, "policyDefinitions").map(({ scope }) => (0,part$1.XD)(scope)));
  const exempting = new Set((0,part$3.CZ)(asked, "policyExemptions").map(({ scope }) => (0,part$1.XD)(scope)));
  const inForce = (0,part$24.Pu)(async (id2) => {
    const policies = policiesOf(id2);
    const [assignments, sets, definitions, exemptions] = await Promise.all([
      policies.assignments(),
      policies.sets(),
      policies.definitions(),
      exempting.has(id2) ? policies.exemptions() : void 0
    ]);
    if (!assignments.known || !sets.known || !definitions.known)
      return void 0;
    const read = (contents) => Object.values(contents).flatMap((fact) => fact.known ? [fact.value] : []);
    return {
      fields: (0,part$0.v)([...judged, ...assignments.value, ...read(sets.value), ...read(definitions.value)]),
      changed: changedTypes?.({
        assignments: assignments.value,
        sets: sets.value,
        definitions: definitions.value,
        exemptions: exemptions?.known === true ? exemptions.value : []
      })
    };
  });
  return async (id2, type) => {
    const found = governed.has(id2) ? await inForce(id2) : void 0;
    if (found === void 0 || found.fields.open)
      return "all";
    const { fields, changed } = found;
    const isChanged = changed === void 0 || changed.has(type.toLowerCase());
    if ((0,part$0.L)(aliases3, fields, type, isChanged))
      return "none";
    const names = [fields.names, ...fields.related.values()].flatMap((some) => [...some]);
    return new Set(names.map((name) => name.toLowerCase()));
  };
}
var policySdk = () => __webpack_require__.e( 1010).then(__webpack_require__.bind(__webpack_require__, 1010));
var authorizationSdk = () => __webpack_require__.e( 9975).then(__webpack_require__.bind(__webpack_require__, 9975));
function loadSdks() {
  for (const loading of [policySdk(), authorizationSdk()])
    loading.catch(() => void 0);
}
function runOf(transport, asked, rest, repository = new part$2.L(void 0), listed2 = () => Promise.resolve([])) {
  const arm = new part$7.zj(transport);
  const access = {
    arm,
    graph: new Graph(arm),
    asked,
    ...rest,
    sdkTarget: (id2) => ({ endpoint: transport.endpoint, subscriptionId: id2 }),
    policySdk: (0,part$24.Oo)(policySdk),
    authorizationSdk: (0,part$24.Oo)(authorizationSdk)
  };
  const inForce = policiesBySubscription(access);
  return {
    ...access,
    policies: inForce,
    identities: identityLists(access),
    vaults: vaultLists(access),
    named: namedLists(access),
    providers: new Providers(access, undecidedAliases(access, inForce)),
    repository,
    costs: (0,part$1.AR)(arm),
    listed: listed2
  };
}
var ATTEMPTS = 2;
var MOST_LABELS = 12;
var MOST_SERVERS = 4;
var AGREEING = 2;
var LONGEST_TEXT = 4096;
var Dns = class {
  #network;
  #limit;
  #ask;
  #nameServersOf;
  #addressesOf;
  constructor(network, limit, ask) {
    this.#network = network;
    this.#limit = limit;
    this.#ask = ask;
    this.#nameServersOf = (0,part$24.Pu)((zone) => this.#readNameServers(zone));
    this.#addressesOf = (0,part$24.Pu)((host) => this.#readAddresses(host));
  }
  async records(host, types) {
    const { zone, nameServers } = await this.#zoneOf(host);
    const servers = await this.#destinations(nameServers);
    const asked = types.flatMap((type) => type === "TXT" ? ["TXT"] : ["A", "AAAA"]);
    const answers = await Promise.all(asked.map((type) => this.#agreed(host, type, servers)));
    const records = answers.flatMap((one) => one.records);
    const each2 = new Map(records.map((one) => [`${one.type} ${one.data}`, one]));
    return {
      zone,
      nameServers,
      found: answers.some(({ found }) => found),
      records: [...each2.values()].toSorted((a, b) => `${a.type} ${a.data}` < `${b.type} ${b.data}` ? -1 : 1)
    };
  }
  async end(host) {
    const answers = await Promise.all([this.#resolve(host, "A"), this.#resolve(host, "AAAA")]);
    const has = ({ packet }) => (packet.answers ?? []).some(({ type }) => type === "A" || type === "AAAA");
    if (answers.some(has))
      return "addresses";
    return answers.every(({ rcode }) => rcode === "NXDOMAIN") ? "no-such-name" : "no-address";
  }
  async addresses(host) {
    const all = await this.#addressesOf(host.toLowerCase());
    if (all.length === 0)
      throw new part$6.B("not-found", (0,part$23.cv)`${host} has no address`);
    for (const address of all)
      routed2(this.#network, { address, port: 0 });
    return all;
  }
  async #zoneOf(host) {
    const labels = host.toLowerCase().split(".").slice(-MOST_LABELS);
    for (let at = 0; at < labels.length - 1; at += 1) {
      const zone = labels.slice(at).join(".");
      const nameServers = await this.#nameServersOf(zone);
      if (nameServers.length > 0)
        return { zone, nameServers };
    }
    throw new part$6.B("not-found", (0,part$23.cv)`no name servers are found for it`);
  }
  async #readNameServers(zone) {
    const { packet } = await this.#resolve(zone, "NS");
    const own = (packet.answers ?? []).flatMap((one) => one.type === "NS" && plain(one.name) === zone ? [plain(one.data)] : []);
    return [...new Set(own)].toSorted();
  }
  async #readAddresses(host) {
    const answers = await Promise.all([this.#resolve(host, "A"), this.#resolve(host, "AAAA")]);
    const found = answers.flatMap(({ packet }) => (packet.answers ?? []).flatMap((one) => one.type === "A" || one.type === "AAAA" ? [one.data] : []));
    return [...new Set(found)].toSorted();
  }
  async #destinations(nameServers) {
    const found = [];
    let failure;
    for (const name of nameServers.slice(0, MOST_SERVERS)) {
      try {
        const all = await this.#addressesOf(name);
        const [address = ""] = all.toSorted((a, b) => a.split(":").length - b.split(":").length);
        if (address !== "")
          found.push(routed2(this.#network, { address, port: 53 }));
      } catch (error) {
        failure = failureOf(error);
      }
    }
    if (found.length >= Math.min(AGREEING, nameServers.length))
      return found;
    const [only] = found;
    if (failure !== void 0)
      throw failure;
    throw new part$6.B("not-found", only === void 0 ? (0,part$23.cv)`its name servers have no address` : (0,part$23.cv)`one of its name servers has an address, and ${AGREEING} have to agree`);
  }
  async #agreed(host, type, servers) {
    const wanted = Math.min(AGREEING, servers.length);
    const answers = [];
    let failure;
    for (const server of servers) {
      if (answers.length === wanted)
        break;
      try {
        answers.push(authoritative(await this.#tried({ name: host, type, recursive: false }, server), host));
      } catch (error) {
        failure = failureOf(error);
      }
    }
    const [first, second = first] = answers;
    if (first === void 0 || second === void 0 || answers.length < wanted)
      throw failure ?? new part$6.B("service-error", (0,part$23.cv)`its name servers do not answer`);
    if (wordsOf(first) !== wordsOf(second))
      throw new part$6.B("malformed", (0,part$23.cv)`its name servers give different answers`);
    const ttl = new Map(second.records.map((one) => [one.data, one.ttl]));
    return {
      found: first.found,
      records: first.records.map((one) => ({ ...one, ttl: Math.max(one.ttl, ttl.get(one.data) ?? 0) }))
    };
  }
  async #resolve(name, type) {
    let failure;
    for (const resolver of this.#network.resolvers()) {
      try {
        const answer = await this.#tried({ name, type, recursive: true }, resolver);
        if (answer.rcode === "NOERROR" || answer.rcode === "NXDOMAIN")
          return answer;
        failure = refused2(answer);
      } catch (error) {
        failure = failureOf(error);
      }
    }
    throw failure ?? new part$6.B("service-error", (0,part$23.cv)`this machine has no resolver`);
  }
  async #tried(question3, to) {
    for (let attempts = 1; ; attempts += 1) {
      try {
        const { questionMs } = this.#network.waits ?? WAITS;
        return await within(questionMs, this.#limit, (signal) => this.#ask(question3, to, signal));
      } catch (error) {
        const failure = failureOf(error);
        const isOver = this.#limit?.signal.aborted === true;
        if (attempts === ATTEMPTS || failure.kind === "malformed" || isOver)
          throw failure;
      }
    }
  }
};
function failureOf(error) {
  if (error instanceof part$6.B)
    return error;
  throw error;
}
function refused2({ rcode }) {
  return new part$6.B("service-error", (0,part$23.cv)`the name server answers ${rcode}`);
}
function authoritative(answer, host) {
  const { packet, rcode } = answer;
  if (rcode !== "NOERROR" && rcode !== "NXDOMAIN")
    throw refused2(answer);
  if (!packet.flag_aa)
    throw new part$6.B("service-error", (0,part$23.cv)`a name server of the zone does not speak for it`);
  const records = (packet.answers ?? []).flatMap((one) => plain(one.name) === host.toLowerCase() ? recordOf2(one) : []);
  return { found: rcode === "NOERROR" || records.length > 0, records };
}
function recordOf2(answer) {
  switch (answer.type) {
    case "CNAME":
      return [{ type: answer.type, ttl: answer.ttl ?? 0, data: plain(answer.data) }];
    case "A":
    case "AAAA":
      return [{ type: answer.type, ttl: answer.ttl ?? 0, data: answer.data }];
    case "TXT": {
      const data = [answer.data].flat().map(String).join("");
      if (data.length > LONGEST_TEXT)
        throw new part$6.B("malformed", (0,part$23.cv)`a text of it is longer than ${LONGEST_TEXT} characters`);
      return [{ type: answer.type, ttl: answer.ttl ?? 0, data }];
    }
    default:
      return [];
  }
}
function wordsOf({ found, records }) {
  return [String(found), ...records.map(({ type, data }) => `${type} ${data}`).toSorted()].join("\n");
}
function plain(name) {
  return name.toLowerCase().replace(/\.$/, "");
}
var PORT2 = 443;
var TIMES = 3;
var NOT_OF_TLS = /^(?:E[A-Z]+|HPE_.*|ERR_SOCKET.*|ERR_STREAM.*|ABORT_ERR|ERR_SSL_.*)$/;
var Http = class {
  #dns;
  #network;
  #limit;
  constructor(dns, network, limit) {
    this.#dns = dns;
    this.#network = network;
    this.#limit = limit;
  }
  async answers(host, at, path) {
    const addresses = await addressesToAsk(this.#dns, at);
    return Promise.all(addresses.map((address) => this.#asked(host, address, path)));
  }
  async #asked(host, address, path) {
    const statuses = [];
    for (let times = 0; times < TIMES; times += 1) {
      const { handshakeMs } = this.#network.waits ?? WAITS;
      const answer = await within(handshakeMs, this.#limit, (signal) => this.#get(host, address, path, signal));
      if (typeof answer === "string")
        return { address, statuses: [], refused: answer };
      statuses.push(answer);
    }
    return { address, statuses };
  }
  #get(host, address, path, signal) {
    const to = routed2(this.#network, { address, port: PORT2 });
    const { ca } = this.#network;
    return new Promise((resolve, reject) => {
      const asked = (0,node_https__WEBPACK_IMPORTED_MODULE_35__.request)({
        method: "GET",
        host: to.address,
        port: to.port,
        servername: host,
        path,
        headers: { host, accept: "*/*", "user-agent": "relocation-readiness" },
        agent: false,
        signal,
        ...ca === void 0 ? {} : { ca: [...ca] }
      }, (response) => {
        const { statusCode } = response;
        response.destroy();
        if (statusCode === void 0)
          reject(silent(address));
        else
          resolve(statusCode);
      });
      asked.on("error", (error) => {
        const { code } = error;
        if (code === void 0 || NOT_OF_TLS.test(code))
          reject(silent(address));
        else
          resolve(code);
      });
      asked.end();
    });
  }
};
function silent(address) {
  return new part$6.B("service-error", (0,part$23.cv)`${address} does not answer over https`);
}
var FACT_MS = 2e4;
function probeOf(choice, limit) {
  if (!choice.allowed) {
    const { why } = choice;
    return (what, host) => Promise.resolve((0,part$21.L5)("not-probed", (0,part$25.Q)(what, why), { scope: host }));
  }
  const { network = MACHINE } = choice;
  const probes = (0,part$24.Oo)(async () => {
    const { askServer } = await Promise.all( [__webpack_require__.e(4894), __webpack_require__.e(2517)]).then(__webpack_require__.bind(__webpack_require__, 2517));
    const dns = new Dns(network, limit, askServer);
    return { dns, tls: new Tls(dns, network, limit), http: new Http(dns, network, limit) };
  });
  return (what, host, read) => (0,part$6.D)(what, host, async () => within(FACT_MS, limit, async () => read(await probes())));
}
var NOT_TOLD = {
  allowed: false,
  why: (0,part$23.cv)`hosts that a manifest names are contacted only where the caller says so. Set the input ${"probe"} to ${"true"}, or give ${"--probe"}`
};
function vaultRefusal(failure, vault) {
  const { status, code, inner, correlationId } = failure;
  if (status !== 403)
    return failure;
  const answer = (0,part$23.cv)`403 ${inner ?? code ?? ""}`;
  const rest = { status, code, inner, correlationId };
  const network = networkReason(inner);
  if (network !== void 0)
    return new part$8.dW("not-probed", (0,part$23.cv)`${(0,part$23.lS)(network)} (${(0,part$23.lS)(answer)})`, rest);
  return new part$8.dW("no-permission", (0,part$23.cv)`${(0,part$23.lS)(rightsReason(vault, inner))} (${(0,part$23.lS)(answer)})`, rest);
}
function networkReason(inner) {
  switch (inner) {
    case "ForbiddenByFirewall":
      return (0,part$23.cv)`the firewall of the vault does not let this machine in. Run it on one that it lets in`;
    case "ForbiddenByConnection":
      return (0,part$23.cv)`the vault is reached by its private endpoint alone. Run it on a machine of that network`;
    default:
      return void 0;
  }
}
function rightsReason({ byRoles }, inner) {
  const byPolicy = inner === "ForbiddenByPolicy" || inner === "AccessDenied" || inner === void 0 && byRoles === false;
  return byPolicy ? (0,part$23.cv)`the identity of the run stands in no access policy of the vault that lets it list and get. A Key Vault Contributor can add one` : (0,part$23.cv)`the identity of the run may not see what is in the vault. Who may assign roles at it, such as an Owner, can grant it ${"Key Vault Reader"}`;
}
var VERSIONS25 = ["7.4"];
var PAGE2 = "25";
var MOST_BYTES = part$20.D6;
var ATTEMPT_MS = 1e4;
var ALL_MS = 3e4;
var VAULT_NAME = /^[a-z][a-z0-9-]{1,22}[a-z0-9]$/;
var OBJECT_NAME = /^[A-Za-z0-9-]{1,127}$/;
function vaultsOf(choice, bounds) {
  if ("why" in choice) {
    const refused3 = () => Promise.reject(new part$8.dW("not-probed", choice.why));
    return { list: refused3, certificate: refused3 };
  }
  const { hosts, credential, cloud } = choice;
  const planes = (0,part$24.Pu)((endpoint) => {
    const attemptTimeoutMs = Math.min(bounds.attemptTimeoutMs ?? ATTEMPT_MS, ATTEMPT_MS);
    const deadlineMs = Math.min(bounds.deadlineMs ?? ALL_MS, ALL_MS);
    return new part$7.zj(new part$7.oK({ ...bounds, attemptTimeoutMs, deadlineMs, credential, endpoint, maxBytes: MOST_BYTES }));
  });
  const ask = async (vault, path, query, read) => {
    const { endpoint, root } = addressOf(vault, hosts, cloud);
    const operation = {
      what: (0,part$23.cv)`the vault ${vault.name}`,
      path: `${root}${path}`,
      query,
      versions: VERSIONS25,
      permission: void 0,
      scope: vault.id
    };
    try {
      return await read(planes(endpoint), operation);
    } catch (error) {
      throw error instanceof part$8.dW ? vaultRefusal(error, vault) : error;
    }
  };
  return {
    list: (vault, of) => ask(vault, `/${of}`, { maxresults: PAGE2 }, (arm, one) => arm.pages(one)),
    certificate: async (vault, name) => {
      if (!OBJECT_NAME.test(name))
        return void 0;
      try {
        return await ask(vault, `/certificates/${name}`, {}, (arm, one) => arm.get(one));
      } catch (error) {
        if (error instanceof part$8.dW && error.code === "CertificateNotFound")
          return void 0;
        throw error;
      }
    }
  };
}
function addressOf({ name, uri }, hosts, cloud) {
  const label = name.toLowerCase();
  const isName = VAULT_NAME.test(label);
  switch (hosts.kind) {
    case "own": {
      const endpoint = `https://${label}.${hosts.suffix}`;
      if (isName && (uri === endpoint || uri === `${endpoint}:443`))
        return { endpoint, root: "" };
      throw new part$8.dW("not-probed", (0,part$23.cv)`its address ${uri} does not belong to a vault of this name in ${cloud}, and no other is contacted`);
    }
    case "loopback":
      return { endpoint: hosts.origin, root: isName ? `/${label}` : "/-" };
    case "none":
      throw new part$8.dW("not-probed", (0,part$23.cv)`Azure Resource Manager is replaced (${(0,part$23.lS)(REPLACED)}), and the vaults that it names are not contacted`);
  }
}
var REPLACED = (0,part$23.cv)`${"AZURE_RESOURCE_MANAGER_ENDPOINT"}`;
async function collectFacts(refs, options) {
  const { endpoints, report, progress, aliases: aliases3 = part$13.TJ, judged, changedTypes, expected, remember, groupOfNew, root, probes = NOT_TOLD, vaults: vaults3 = { why: (0,part$23.cv)`the caller does not say that vaults may be asked` }, ...rest } = options;
  const transport = new part$7.oK({ ...rest, endpoint: endpoints.resourceManager });
  const repository = new part$2.L(root, rest.limit?.signal);
  const prices = await priceSource(endpoints.prices, rest, refs);
  const table = (0,part$3._d)();
  const arrivals = arrivalsOf();
  const run = runOf(transport, refs, {
    aliases: aliases3,
    judged,
    changedTypes,
    expected,
    now: () => (rest.clock ?? part$7.ml).now(),
    probe: probeOf(probes, options.limit),
    vaultPlane: vaultsOf(vaults3, boundsOf(options)),
    prices,
    groupOfNew: (id2) => (0,part$18._s)(id2) ? groupOfNew : void 0
  }, repository, async (kind) => {
    await arrivals(kind).here;
    return [...table[kind].values()].flatMap((fact) => (0,part$21.Pm)(fact) ?? []);
  });
  const waiting = new Set(refs.map(({ kind }) => kind));
  const show = () => {
    const waitingFor = part$10.X0.filter((kind) => waiting.has(kind));
    const left = refs.filter(({ kind }) => waiting.has(kind)).length;
    progress?.({ facts: refs.length, answered: refs.length - left, waitingFor });
  };
  show();
  const all = Promise.all(part$10.X0.map(async (kind) => {
    await collectKind(kind, run, table);
    arrivals(kind).tell();
    if (waiting.delete(kind))
      show();
  }));
  if (options.limit === void 0)
    await all;
  else
    await withinLimit(all, options.limit, refs, table);
  report?.(transport.stats);
  remember?.(neededBy(run));
  return table;
}
function boundsOf({ userAgent, clock, deadlineMs, attemptTimeoutMs, httpClient, limit }) {
  return { ...(0,part$16.i0)({ clock, deadlineMs, attemptTimeoutMs, httpClient, limit }), userAgent };
}
function arrivalsOf() {
  return (0,part$24.Pu)((_) => {
    let tell = () => void 0;
    const here = new Promise((resolve) => {
      tell = resolve;
    });
    return { here, tell };
  });
}
async function priceSource(endpoint, options, refs) {
  const { priceList } = options;
  if (priceList !== void 0)
    return { list: priceList };
  if (endpoint === void 0 || !refs.some(({ kind }) => (0,part$10.ts)(kind) === "prices"))
    return part$1.Li;
  const { onlinePrices } = await __webpack_require__.e( 8238).then(__webpack_require__.bind(__webpack_require__, 8238));
  return { list: onlinePrices({ ...boundsOf(options), endpoint }) };
}
function neededBy({ asked, policies, providers }) {
  const needed = new Map();
  for (const { scope } of (0,part$3.CZ)(asked, "policyDefinitions")) {
    const id2 = (0,part$1.XD)(scope);
    const own = id2 && policies(id2).needed();
    if (id2 !== void 0 && own !== void 0)
      needed.set(id2, { ...own, aliases: providers.expandedOf(id2) });
  }
  return needed;
}
var GRACE_MS = 250;
async function withinLimit(work, { signal, why }, refs, table) {
  let late = () => void 0;
  const over = new Promise((resolve) => {
    late = () => {
      setTimeout(resolve, GRACE_MS);
    };
    if (signal.aborted)
      late();
    else
      signal.addEventListener("abort", late, { once: true });
  });
  work.catch(() => void 0);
  await Promise.race([work, over]);
  signal.removeEventListener("abort", late);
  for (const kind of part$10.X0)
    fillMissing(kind, refs, table, why());
}
function fillMissing(kind, refs, table, why) {
  const missing = refs.filter((ref) => ref.kind === kind && !table[kind].has((0,part$10.sy)(ref)));
  const late = (ref) => (0,part$21.L5)("timed-out", (0,part$23.cv)`The answer of Azure did not arrive: ${(0,part$23.lS)(why)}.`, { scope: (0,part$10.de)(ref) });
  (0,part$3.GS)(table, kind, missing.map((ref) => [(0,part$10.sy)(ref), late(ref)]));
}
async function bring(kind, run) {
  const { value } = (0,part$10.I)(kind);
  const asked = (0,part$3.CZ)(run.asked, kind);
  const absent = asked.filter((ref) => isOfAbsent(ref));
  const facts = await COLLECTORS[kind](run)(asked.filter((ref) => !absent.includes(ref)));
  return new Map([
    ...Array.from(facts, ([key, fact]) => [key, redacted(value, fact)]),
    ...absent.map((ref) => [(0,part$10.sy)(ref), absentFact(ref)])
  ]);
}
async function collectKind(kind, run, table) {
  (0,part$3.GS)(table, kind, await bring(kind, run));
}
var ISSUER = "https://token.actions.githubusercontent.com";
function adviceOf(description, signIn) {
  const code = /\bAADSTS(\d{4,9})\b/.exec(description)?.[1];
  return code === void 0 ? void 0 : (0,part$23.cv)`Microsoft Entra refused the sign-in (${`AADSTS${code}`}): ${(0,part$23.lS)(advice(code, description, signIn))}`;
}
function advice(code, description, { clientId, tenantId, audience }) {
  switch (code) {
    case "70021":
    case "700211":
    case "700212":
    case "700213":
      return (0,part$23.cv)`the app registration or managed identity ${clientId} has no federated credential for this workflow. Add one with issuer ${ISSUER}, subject ${subjectOf(description)} and audience ${audience}`;
    case "7002138":
      return (0,part$23.cv)`the federated credential of ${clientId} differs in upper or lower case. Its subject must be exactly ${subjectOf(description)}`;
    case "70025":
      return (0,part$23.cv)`the app registration or managed identity ${clientId} has no federated credential. Add one with issuer ${ISSUER}, the subject of this workflow and audience ${audience}`;
    case "700016":
      return (0,part$23.cv)`the tenant ${tenantId} knows no application ${clientId}. Check the client id and the tenant id`;
    case "90002":
    case "900023":
      return (0,part$23.cv)`there is no tenant ${tenantId} in this cloud. Check the tenant id and the cloud`;
    case "700024":
      return (0,part$23.cv)`the workflow's OIDC token is not valid now. Check the clock of the runner`;
    case "50013":
    case "700027":
      return (0,part$23.cv)`the signature of the workflow's OIDC token is not accepted. Check that the issuer of the federated credential is ${ISSUER}`;
    case "53003":
      return (0,part$23.cv)`a conditional access policy blocks the identity ${clientId}`;
    case "7000112":
      return (0,part$23.cv)`the application ${clientId} is disabled`;
    default:
      return (0,part$23.cv)`see the error code in the Microsoft Entra documentation`;
  }
}
function subjectOf(description) {
  return /\bsubject:? '([^']{1,300})'/i.exec(description)?.[1] ?? "repo:<owner>/<repository>:pull_request";
}
var ASSUMED_LIFE_MS = 3e5;
function azureCliCredential(options) {
  const { endpoints, subscription: subscription3, exec, now, timeoutMs = 6e4, signal } = options;
  const args = ["account", "get-access-token", "--resource", endpoints.tokenResource];
  return {
    async token() {
      const of = subscription3 === void 0 ? [] : ["--subscription", subscription3];
      const result = await exec("az", [...args, ...of, "-o", "json"], {
        timeoutMs,
        ...signal === void 0 ? {} : { signal }
      });
      switch (result.kind) {
        case "missing":
          throw new part$7.oA((0,part$23.cv)`the Azure CLI (${"az"}) is not installed on this machine. Install it, or sign in with the workflow's OIDC token (inputs ${"client-id"} and ${"tenant-id"})`);
        case "timed-out":
          throw new part$7.oA((0,part$23.cv)`the Azure CLI gave no token within ${timeoutMs / 1e3} s`);
        case "aborted":
          throw new part$7.oA((0,part$23.cv)`the run ended before the Azure CLI gave a token`);
        case "exited":
          if (result.code !== 0)
            throw new part$7.oA(refusal(result.stderr, options));
          return parse(result.stdout, now());
      }
    }
  };
}
function refusal(stderr, { subscription: subscription3, endpoints }) {
  const code = /\bAADSTS(700024|53003)\b/.exec(stderr)?.[1];
  if (code === "700024") {
    return (0,part$23.cv)`Microsoft Entra refused the sign-in (${"AADSTS700024"}): the OIDC token that ${"azure/login"} used lives ten minutes, and is over. Run ${"azure/login"} right before this step, or give the Action ${"client-id"} and ${"tenant-id"}`;
  }
  if (code === "53003") {
    return (0,part$23.cv)`Microsoft Entra refused the sign-in (${"AADSTS53003"}): a conditional access policy blocks who is signed in to the Azure CLI`;
  }
  if (/az login|no subscription found|not logged in/i.test(stderr)) {
    return (0,part$23.cv)`nobody is signed in to the Azure CLI, or the session is over. Run ${"az login"}, or ${"azure/login"} in a workflow`;
  }
  if (/subscription .*(not found|doesn't exist|does not exist)/i.test(stderr)) {
    return (0,part$23.cv)`the account of the Azure CLI does not see the subscription ${subscription3 ?? ""} in ${endpoints.cloud}. Sign in to the right tenant and cloud`;
  }
  const known2 = adviceOf(stderr, {
    clientId: "of the Azure CLI",
    tenantId: "of the Azure CLI",
    audience: ""
  });
  return known2 ?? (0,part$23.cv)`the Azure CLI gave no token. ${"az account get-access-token"} shows why`;
}
function parse(stdout, now) {
  const token = (0,part$7._F)((0,part$7.qF)(stdout), "accessToken");
  if (typeof token !== "string" || token === "") {
    throw new part$7.oA((0,part$23.cv)`the Azure CLI answered without a token`);
  }
  const seconds = Number((0,part$7._F)((0,part$7.qF)(stdout), "expires_on"));
  return { token, expiresOn: seconds > 0 ? seconds * 1e3 : now + ASSUMED_LIFE_MS };
}
var PLAIN = /^[A-Za-z0-9:/._-]+$/;
var execProgram = (program, args, { timeoutMs, signal }) => {
  const windows = process.platform === "win32";
  if (windows && ![program, ...args].every((text) => PLAIN.test(text))) {
    throw new Error("an argument is not plain");
  }
  const [file, list] = windows ? ["cmd.exe", ["/d", "/s", "/c", program, ...args]] : [program, [...args]];
  return new Promise((resolve) => {
    const options = {
      timeout: timeoutMs,
      maxBuffer: part$20.D6,
      windowsHide: true,
      encoding: "utf8",
      ...signal === void 0 ? {} : { signal }
    };
    (0,node_child_process__WEBPACK_IMPORTED_MODULE_36__.execFile)(file, list, options, (error, stdout, stderr) => {
      if (error === null)
        resolve({ kind: "exited", code: 0, stdout, stderr });
      else if (error.code === "ENOENT")
        resolve({ kind: "missing" });
      else if (signal?.aborted === true)
        resolve({ kind: "aborted" });
      else if (error.killed === true)
        resolve({ kind: "timed-out" });
      else if (windows && /is not recognized/i.test(stderr))
        resolve({ kind: "missing" });
      else
        resolve({ kind: "exited", code: typeof error.code === "number" ? error.code : 1, stdout, stderr });
    });
  });
};
var ATTEMPTS2 = 3;
function oidcCredential(options) {
  return {
    async token() {
      const assertion = await idToken(options);
      return exchange(options, assertion);
    }
  };
}
async function idToken({ getIdToken, endpoints, timeoutMs = 2e4, clock = part$7.ml, signal }) {
  let token;
  try {
    token = await within2(clock, timeoutMs, getIdToken(endpoints.federationAudience), signal);
  } catch {
    throw new part$7.oA((0,part$23.cv)`the workflow gave no OIDC token. The job needs the permission ${"id-token: write"}, and a pull request from a fork never gets one`);
  }
  if (token === void 0 || token === "") {
    throw new part$7.oA(signal?.aborted === true ? (0,part$23.cv)`the workflow gave no OIDC token before the run ended` : (0,part$23.cv)`the workflow gave no OIDC token within ${timeoutMs / 1e3} s`);
  }
  return token;
}
async function exchange(options, assertion) {
  const { endpoints, clientId, tenantId, clock = part$7.ml } = options;
  const url = `${endpoints.authority}/${encodeURIComponent(tenantId)}/oauth2/v2.0/token`;
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: clientId,
    scope: `${endpoints.tokenResource}/.default`,
    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion: assertion
  });
  for (let attempts = 1; ; attempts += 1) {
    const outcome = await post(options, url, form.toString());
    if (outcome.status === 200)
      return accessToken(outcome.body, clock.now());
    const again = attempts < ATTEMPTS2 && options.signal?.aborted !== true;
    if (again && (outcome.status === void 0 || (0,part$7.r3)(outcome.status))) {
      await clock.sleep((0,part$7.JN)(attempts, clock.random()));
    } else
      throw new part$7.oA(refusal2(options, outcome));
  }
}
async function post(options, url, form) {
  const { httpClient = (0,part$9.fl)(), clock = part$7.ml, timeoutMs = 2e4 } = options;
  const pipeline = (0,part$9.O8)();
  const target = new URL(url);
  if (!(0,part$7.U9)(target))
    pipeline.addPolicy((0,part$9.Ll)());
  const abort = new AbortController();
  const request2 = (0,part$9.G6)({
    url,
    method: "POST",
    body: form,
    allowInsecureConnection: target.protocol === "http:",
    abortSignal: abort.signal
  });
  request2.headers.set("content-type", "application/x-www-form-urlencoded");
  request2.headers.set("accept", "application/json");
  try {
    const response = await within2(clock, timeoutMs, pipeline.sendRequest(httpClient, request2), options.signal);
    return response === void 0 ? { body: "" } : { status: response.status, body: response.bodyAsText ?? "" };
  } catch {
    return { body: "" };
  } finally {
    abort.abort();
  }
}
async function within2(clock, ms, work, signal) {
  let cancel = () => void 0;
  const late = new Promise((resolve) => {
    const stop = () => {
      resolve(void 0);
    };
    const cancelTimer = clock.after(ms, stop);
    signal?.addEventListener("abort", stop, { once: true });
    if (signal?.aborted === true)
      stop();
    cancel = () => {
      cancelTimer();
      signal?.removeEventListener("abort", stop);
    };
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    cancel();
  }
}
function accessToken(body, now) {
  const token = (0,part$7._F)((0,part$7.qF)(body), "access_token");
  const lifetime = Number((0,part$7._F)((0,part$7.qF)(body), "expires_in"));
  if (typeof token !== "string" || token === "" || !Number.isFinite(lifetime) || lifetime <= 0) {
    throw new part$7.oA((0,part$23.cv)`the sign-in service answered without a token`);
  }
  return { token, expiresOn: now + lifetime * 1e3 };
}
function refusal2({ endpoints, clientId, tenantId }, { status, body }) {
  const host = new URL(endpoints.authority).host;
  if (status === void 0)
    return (0,part$23.cv)`the sign-in service ${host} gave no answer`;
  const description = (0,part$7._F)((0,part$7.qF)(body), "error_description");
  const text = typeof description === "string" ? description : "";
  return adviceOf(text, { clientId, tenantId, audience: endpoints.federationAudience }) ?? (0,part$23.cv)`the sign-in service ${host} refused the exchange of the workflow's OIDC token (${status})`;
}
var TIMEOUT_MS = 1e4;
async function heardFrom(url, headers) {
  const pipeline = (0,part$9.O8)();
  const target = new URL(url);
  if (!(0,part$7.U9)(target))
    pipeline.addPolicy((0,part$9.Ll)());
  const request2 = (0,part$9.G6)({
    url,
    method: "GET",
    timeout: TIMEOUT_MS,
    allowInsecureConnection: (0,part$7.U9)(target)
  });
  for (const [name, value] of Object.entries(headers))
    request2.headers.set(name, value);
  try {
    const { status, bodyAsText, headers: answered } = await pipeline.sendRequest((0,part$9.fl)(), request2);
    const date = Date.parse(answered.get("date") ?? "");
    return { status, body: bodyAsText ?? "", date: Number.isNaN(date) ? void 0 : date };
  } catch {
    return void 0;
  }
}
async function serverTime(resourceManager) {
  return (await heardFrom(`${resourceManager}/subscriptions?api-version=2022-12-01`, {}))?.date;
}
async function workflowToken(env, audience) {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret } = env;
  if (url === void 0 || secret === void 0 || !URL.canParse(url))
    return void 0;
  const asked = new URL(url);
  asked.searchParams.set("audience", audience);
  const heard = await heardFrom(asked.href, { authorization: `Bearer ${secret}` });
  const token = (0,part$7._F)((0,part$7.qF)(heard?.body ?? ""), "value");
  if (heard?.status !== 200 || typeof token !== "string")
    return void 0;
  return (0,part$7.qF)(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
}
 }),
 2561:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   AR: () => ( costsOf),
   D7: () => ( GRAPH_VERSIONS),
   HG: () => ( listFact),
   Li: () => ( NO_LIST),
   QO: () => ( meterPricesFact),
   VF: () => ( servicePath),
   XD: () => ( subscriptionOf),
   YH: () => ( questionOf),
   Ze: () => ( featuresPath),
   af: () => ( priced),
   hf: () => ( retailPricesFacts),
   yD: () => ( factOf),
   zI: () => ( operationOf)
 });
 var part$0 = __webpack_require__(7338);
 var part$9 = __webpack_require__(3888);
 var part$1 = __webpack_require__(3330);
 var part$2 = __webpack_require__(3103);
 var part$3 = __webpack_require__(9110);
 var part$4 = __webpack_require__(5443);
 var part$5 = __webpack_require__(6846);
 var part$8 = __webpack_require__(489);
 var part$11 = __webpack_require__(9871);
 var part$6 = __webpack_require__(9330);
 var part$10 = __webpack_require__(3076);
 var part$12 = __webpack_require__(865);
 var part$7 = __webpack_require__(5879);
var NO_LIST = {
  why: (0,part$7.cv)`this cloud has no public price list that can be asked for single prices. Give a price file with the input or option ${"prices"}`
};
async function priced(source, what, scope, read2) {
  if (!("list" in source))
    return (0,part$8.L5)("not-probed", (0,part$9.Q)(what, source.why), { scope });
  try {
    return (0,part$8.eO)(await read2(source.list));
  } catch (error) {
    if (error instanceof part$0.dW) {
      const { kind, reason, status } = error;
      return (0,part$8.L5)(kind, (0,part$9.Q)(what, reason), { scope, ...status === void 0 ? {} : { status } });
    }
    if (!(error instanceof part$4.sG))
      throw error;
    const why = (0,part$7.cv)`the answer is not what the price list documents, at ${error.path} it should have ${error.expected}`;
    return (0,part$8.L5)("malformed", (0,part$9.Q)(what, why), { scope });
  }
}
var GRAPH_VERSIONS = ["2024-04-01", "2022-10-01", "2021-03-01"];
function questionOf({ permission, words }, id, versions, item) {
  const scope = (0,part$5.gx)(id);
  return { what: words(item === void 0 ? { scope } : { scope, item }), versions, permission, scope };
}
function operationOf(kind, id, path, versions, item) {
  const question = questionOf(kind, id, versions, item);
  return { ...question, path: `${question.scope}${path}` };
}
function subscriptionOf(scope) {
  const parsed = (0,part$6.Sk)(scope);
  return parsed?.kind === "subscription" ? (0,part$10.pk)(parsed.subscription) : void 0;
}
async function factOf(question, read2) {
  try {
    return (0,part$8.eO)(await read2());
  } catch (error) {
    if (error instanceof part$0.dW)
      return (0,part$0.KO)(question, error);
    if (error instanceof part$4.sG)
      return malformed(question, error);
    throw error;
  }
}
async function listFact(question, pages, decode, key) {
  const items = await factOf(question, async () => (0,part$1.S3)(await pages()));
  return items.known ? entriesFact(question, items.value, decode, key) : (0,part$8.A3)(items);
}
function entriesFact(question, items, decode, key) {
  const read2 = [];
  const failed = [];
  for (const item of items) {
    try {
      read2.push(decode(item));
    } catch (error) {
      if (!(error instanceof part$4.sG))
        throw error;
      failed.push({ error, item });
    }
  }
  const value = (0,part$4.al)(read2, key);
  const [first] = failed;
  if (first === void 0)
    return (0,part$8.eO)(value);
  return (0,part$8.T0)(malformed(question, first.error), value, failed.map(({ error, item }) => ({ why: whatIsWrong(error), ...labelsOf(item) })));
}
function whatIsWrong({ path, expected }) {
  return (0,part$7.cv)`at ${path} it should have ${expected}`;
}
function labelsOf(item) {
  const textAt = (cursor, key) => cursor.isObject() ? cursor.at(key).textIfAny() : void 0;
  const id = textAt(item, "id");
  const name = textAt(item, "name") ?? (item.isObject() ? textAt(item.at("name"), "value") : void 0);
  return {
    ...id === void 0 ? {} : { id: (0,part$2.tg)(id) },
    ...name === void 0 ? {} : { name: (0,part$2.tg)(name) }
  };
}
function malformed({ what, scope }, error) {
  return (0,part$8.L5)("malformed", (0,part$9.Q)(what, (0,part$7.cv)`the answer is not what the operation documents, ${(0,part$7.lS)(whatIsWrong(error))}`), { scope });
}
function featuresPath(namespace) {
  return servicePath("Microsoft.Features", `providers/${namespace}/features`);
}
function servicePath(namespace, tail) {
  return `/providers/${namespace}/${tail}`;
}
var VERSIONS = ["2023-11-01", "2023-03-01", "2022-10-01"];
function costsOf(arm) {
  const ofSubscription = (0,part$11.Pu)((id) => (0,part$11.Pu)((days) => read(arm, id, days)));
  return (id, days) => ofSubscription(id)(days);
}
function read(arm, id, written) {
  const scope = (0,part$5.gx)(id);
  const days = (0,part$1.ZH)(written);
  if (days === void 0)
    return Promise.resolve((0,part$8.L5)("not-understood", (0,part$7.cv)`${written} is not a first and a last day.`, { scope }));
  const path = servicePath("Microsoft.CostManagement", "query");
  const operation = { ...operationOf(part$1.tq, id, path, VERSIONS, written), isFirst: true };
  const question = {
    type: "AmortizedCost",
    timeframe: "Custom",
    timePeriod: { from: `${days.from}T00:00:00Z`, to: `${days.to}T23:59:59Z` },
    dataset: {
      granularity: "None",
      aggregation: { totalCost: { name: "Cost", function: "Sum" } },
      grouping: ["ResourceId", "ResourceGuid", "PricingModel"].map((name) => ({ type: "Dimension", name }))
    }
  };
  return factOf(operation, async () => {
    const pages = await arm.askPages(operation, question);
    return part$1.tq.decode(pages.map((page) => new part$4.bs(page)));
  });
}
async function meterPricesFact(source, ref, costs2) {
  const { scope, item = "" } = ref;
  const asked = (0,part$1.xP)(item);
  if (asked === void 0)
    return (0,part$8.L5)("not-understood", (0,part$7.cv)`${item} names no prices.`, { scope });
  if (!costs2.known)
    return (0,part$8.A3)(costs2);
  const { region, currency } = asked;
  const meters = [...new Set(costs2.value.flatMap(({ meter }) => meter ?? []))];
  return priced(source, part$1.a.words(ref), scope, async (list) => {
    const own = await askAny(list, { any: meters.map((meterId) => ({ meterId })), currency });
    const named = (0,part$12.e)(own.rows, ({ service, name }) => JSON.stringify([service, name]));
    const any = [...named.values()].flatMap(([first]) => first === void 0 ? [] : [{ serviceName: first.service, meterName: first.name }]);
    const there = await askAny(list, { region, any, currency });
    const alike = there.rows.filter((row) => named.get(JSON.stringify([row.service, row.name]))?.some(({ sku, armSku }) => sku === row.sku || armSku !== void 0 && armSku === row.armSku));
    return { currency: own.currency, rows: (0,part$3.TH)([...own.rows, ...alike]) };
  });
}
async function askAny(list, question) {
  return question.any.length === 0 ? { currency: question.currency, rows: [] } : list.ask(question);
}
async function retailPricesFacts(source, refs) {
  const groups = (0,part$12.e)(refs, ({ region, currency }) => `${region}|${currency}`);
  const facts = await Promise.all([...groups.values()].map(async (group) => {
    const [first] = group;
    if (first === void 0)
      return [];
    const { region, currency } = first;
    const answer = await priced(source, part$1.uI.words(first), region, (list) => list.ask({ region, currency, any: group.map(conditionOf) }));
    return group.map((ref) => [
      (0,part$1.sy)(ref),
      answer.known ? {
        known: true,
        value: {
          currency: answer.value.currency,
          rows: (0,part$3.TH)(answer.value.rows.filter((row) => isOf(row, ref)))
        }
      } : (0,part$8.A3)(answer)
    ]);
  }));
  return new Map(facts.flat());
}
function conditionOf({ service, by, name }) {
  return { serviceName: service, ...name === "" ? {} : { [by]: name } };
}
function isOf(row, { service, by, name }) {
  return row.service === service && (name === "" || valueOf(row, by) === name);
}
function valueOf({ armSku, sku, name }, by) {
  switch (by) {
    case "armSkuName":
      return armSku;
    case "skuName":
      return sku;
    case "meterName":
      return name;
  }
}
 }),
 6117:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Al: () => ( stringToUint8Array2),
   Fp: () => ( createPipelineFromOptions2),
   G6: () => ( createPipelineRequest2),
   Iq: () => ( operationOptionsToRequestParameters),
   KU: () => ( getClient),
   KV: () => ( createClientLogger2),
   Ll: () => ( proxyPolicy2),
   N$: () => ( bearerTokenAuthenticationPolicy),
   Nc: () => ( createHttpHeaders2),
   O8: () => ( createEmptyPipeline2),
   SW: () => ( uint8ArrayToString2),
   TA: () => ( isObjectWithProperties),
   fl: () => ( createDefaultHttpClient2),
   pj: () => ( RestError2),
   t$: () => ( createRestError),
   uQ: () => ( bearerTokenAuthenticationPolicyName)
 });
 var part$0 = __webpack_require__(7341);
 var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
 var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
 var node_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1708);
 var node_http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7067);
 var node_https__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4708);
 var node_zlib__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8522);
 var node_stream__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7075);
 var _node_modules_https_proxy_agent_dist_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3669);
 var _node_modules_http_proxy_agent_dist_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1970);
 var stream__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2203);
var require_state = (0,part$0.P$)({
  "node_modules/@azure/core-tracing/dist/commonjs/state.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.state = void 0;
    exports.state = {
      instrumenterImplementation: void 0
    };
  }
});
var AbortError = class extends Error {
  constructor(message) {
    super(message);
    this.name = "AbortError";
  }
};
function log(message, ...args) {
  node_process__WEBPACK_IMPORTED_MODULE_3__.stderr.write(`${node_util__WEBPACK_IMPORTED_MODULE_2__.format(message, ...args)}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
}
function getEnvironmentVariable(name) {
  return node_process__WEBPACK_IMPORTED_MODULE_3__.env[name];
}
function emitNodeWarning(warning) {
  node_process__WEBPACK_IMPORTED_MODULE_3__.emitWarning(warning);
}
var isDeno = typeof node_process__WEBPACK_IMPORTED_MODULE_3__.versions.deno === "string" && node_process__WEBPACK_IMPORTED_MODULE_3__.versions.deno.length > 0;
var isBun = typeof node_process__WEBPACK_IMPORTED_MODULE_3__.versions.bun === "string" && node_process__WEBPACK_IMPORTED_MODULE_3__.versions.bun.length > 0;
var isNodeLike = true;
var debugEnvVariable = getEnvironmentVariable("DEBUG");
var enabledString;
var enabledNamespaces = [];
var skippedNamespaces = [];
var debuggers = [];
if (debugEnvVariable) {
  enable(debugEnvVariable);
}
var debugObj = Object.assign((namespace) => {
  return createDebugger(namespace);
}, {
  enable,
  enabled,
  disable,
  log
});
function enable(namespaces) {
  enabledString = namespaces;
  enabledNamespaces = [];
  skippedNamespaces = [];
  const namespaceList = namespaces.split(",").map((ns) => ns.trim());
  for (const ns of namespaceList) {
    if (ns.startsWith("-")) {
      skippedNamespaces.push(ns.substring(1));
    } else {
      enabledNamespaces.push(ns);
    }
  }
  for (const instance of debuggers) {
    instance.enabled = enabled(instance.namespace);
  }
}
function enabled(namespace) {
  if (namespace.endsWith("*")) {
    return true;
  }
  for (const skipped of skippedNamespaces) {
    if (namespaceMatches(namespace, skipped)) {
      return false;
    }
  }
  for (const enabledNamespace of enabledNamespaces) {
    if (namespaceMatches(namespace, enabledNamespace)) {
      return true;
    }
  }
  return false;
}
function namespaceMatches(namespace, patternToMatch) {
  if (patternToMatch.indexOf("*") === -1) {
    return namespace === patternToMatch;
  }
  let pattern = patternToMatch;
  if (patternToMatch.indexOf("**") !== -1) {
    const patternParts = [];
    let lastCharacter = "";
    for (const character of patternToMatch) {
      if (character === "*" && lastCharacter === "*") {
        continue;
      } else {
        lastCharacter = character;
        patternParts.push(character);
      }
    }
    pattern = patternParts.join("");
  }
  let namespaceIndex = 0;
  let patternIndex = 0;
  const patternLength = pattern.length;
  const namespaceLength = namespace.length;
  let lastWildcard = -1;
  let lastWildcardNamespace = -1;
  while (namespaceIndex < namespaceLength && patternIndex < patternLength) {
    if (pattern[patternIndex] === "*") {
      lastWildcard = patternIndex;
      patternIndex++;
      if (patternIndex === patternLength) {
        return true;
      }
      while (namespace[namespaceIndex] !== pattern[patternIndex]) {
        namespaceIndex++;
        if (namespaceIndex === namespaceLength) {
          return false;
        }
      }
      lastWildcardNamespace = namespaceIndex;
      namespaceIndex++;
      patternIndex++;
      continue;
    } else if (pattern[patternIndex] === namespace[namespaceIndex]) {
      patternIndex++;
      namespaceIndex++;
    } else if (lastWildcard >= 0) {
      patternIndex = lastWildcard + 1;
      namespaceIndex = lastWildcardNamespace + 1;
      if (namespaceIndex === namespaceLength) {
        return false;
      }
      while (namespace[namespaceIndex] !== pattern[patternIndex]) {
        namespaceIndex++;
        if (namespaceIndex === namespaceLength) {
          return false;
        }
      }
      lastWildcardNamespace = namespaceIndex;
      namespaceIndex++;
      patternIndex++;
      continue;
    } else {
      return false;
    }
  }
  const namespaceDone = namespaceIndex === namespace.length;
  const patternDone = patternIndex === pattern.length;
  const trailingWildCard = patternIndex === pattern.length - 1 && pattern[patternIndex] === "*";
  return namespaceDone && (patternDone || trailingWildCard);
}
function disable() {
  const result = enabledString || "";
  enable("");
  return result;
}
function createDebugger(namespace) {
  const newDebugger = Object.assign(debug, {
    enabled: enabled(namespace),
    destroy,
    log: debugObj.log,
    namespace,
    extend
  });
  function debug(...args) {
    if (!newDebugger.enabled) {
      return;
    }
    if (args.length > 0) {
      args[0] = `${namespace} ${args[0]}`;
    }
    newDebugger.log(...args);
  }
  debuggers.push(newDebugger);
  return newDebugger;
}
function destroy() {
  const index = debuggers.indexOf(this);
  if (index >= 0) {
    debuggers.splice(index, 1);
    return true;
  }
  return false;
}
function extend(namespace) {
  const newDebugger = createDebugger(`${this.namespace}:${namespace}`);
  newDebugger.log = this.log;
  return newDebugger;
}
var debug_default = debugObj;
var TYPESPEC_RUNTIME_LOG_LEVELS = ["verbose", "info", "warning", "error"];
var levelMap = {
  verbose: 400,
  info: 300,
  warning: 200,
  error: 100
};
function patchLogMethod(parent, child) {
  child.log = (...args) => {
    parent.log(...args);
  };
}
function isTypeSpecRuntimeLogLevel(level) {
  return TYPESPEC_RUNTIME_LOG_LEVELS.includes(level);
}
function createLoggerContext(options) {
  const registeredLoggers = new Set();
  const logLevelFromEnv = getEnvironmentVariable(options.logLevelEnvVarName);
  let logLevel;
  const clientLogger = debug_default(options.namespace);
  clientLogger.log = (...args) => {
    debug_default.log(...args);
  };
  function contextSetLogLevel(level) {
    if (level && !isTypeSpecRuntimeLogLevel(level)) {
      throw new Error(`Unknown log level '${level}'. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(",")}`);
    }
    logLevel = level;
    const enabledNamespaces2 = [];
    for (const logger3 of registeredLoggers) {
      if (shouldEnable(logger3)) {
        enabledNamespaces2.push(logger3.namespace);
      }
    }
    debug_default.enable(enabledNamespaces2.join(","));
  }
  if (logLevelFromEnv) {
    if (isTypeSpecRuntimeLogLevel(logLevelFromEnv)) {
      contextSetLogLevel(logLevelFromEnv);
    } else {
      console.error(`${options.logLevelEnvVarName} set to unknown log level '${logLevelFromEnv}'; logging is not enabled. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(", ")}.`);
    }
  }
  function shouldEnable(logger3) {
    return Boolean(logLevel && levelMap[logger3.level] <= levelMap[logLevel]);
  }
  function createLogger(parent, level) {
    const logger3 = Object.assign(parent.extend(level), {
      level
    });
    patchLogMethod(parent, logger3);
    if (shouldEnable(logger3)) {
      const enabledNamespaces2 = debug_default.disable();
      debug_default.enable(enabledNamespaces2 + "," + logger3.namespace);
    }
    registeredLoggers.add(logger3);
    return logger3;
  }
  function contextGetLogLevel() {
    return logLevel;
  }
  function contextCreateClientLogger(namespace) {
    const clientRootLogger = clientLogger.extend(namespace);
    patchLogMethod(clientLogger, clientRootLogger);
    return {
      error: createLogger(clientRootLogger, "error"),
      warning: createLogger(clientRootLogger, "warning"),
      info: createLogger(clientRootLogger, "info"),
      verbose: createLogger(clientRootLogger, "verbose")
    };
  }
  return {
    setLogLevel: contextSetLogLevel,
    getLogLevel: contextGetLogLevel,
    createClientLogger: contextCreateClientLogger,
    logger: clientLogger
  };
}
var context = createLoggerContext({
  logLevelEnvVarName: "TYPESPEC_RUNTIME_LOG_LEVEL",
  namespace: "typeSpecRuntime"
});
var TypeSpecRuntimeLogger = context.logger;
function createClientLogger(namespace) {
  return context.createClientLogger(namespace);
}
function normalizeName(name) {
  return name.toLowerCase();
}
function normalizeValue(value) {
  return String(value).trim().replace(/[\r\n]/g, "");
}
function* headerIterator(map) {
  for (const entry of map.values()) {
    yield [entry.name, entry.value];
  }
}
var HttpHeadersImpl = class {
  _headersMap;
  constructor(rawHeaders) {
    this._headersMap = new Map();
    if (rawHeaders) {
      for (const headerName of Object.keys(rawHeaders)) {
        this.set(headerName, rawHeaders[headerName]);
      }
    }
  }
  set(name, value) {
    this._headersMap.set(normalizeName(name), { name, value: normalizeValue(value) });
  }
  get(name) {
    return this._headersMap.get(normalizeName(name))?.value;
  }
  has(name) {
    return this._headersMap.has(normalizeName(name));
  }
  delete(name) {
    this._headersMap.delete(normalizeName(name));
  }
  toJSON(options = {}) {
    const result = {};
    if (options.preserveCase) {
      for (const entry of this._headersMap.values()) {
        result[entry.name] = entry.value;
      }
    } else {
      for (const [normalizedName, entry] of this._headersMap) {
        result[normalizedName] = entry.value;
      }
    }
    return result;
  }
  toString() {
    return JSON.stringify(this.toJSON({ preserveCase: true }));
  }
  [Symbol.iterator]() {
    return headerIterator(this._headersMap);
  }
};
function createHttpHeaders(rawHeaders) {
  return new HttpHeadersImpl(rawHeaders);
}
function randomUUID() {
  return crypto.randomUUID();
}
var PipelineRequestImpl = class {
  url;
  method;
  headers;
  timeout;
  withCredentials;
  body;
  multipartBody;
  formData;
  streamResponseStatusCodes;
  enableBrowserStreams;
  proxySettings;
  disableKeepAlive;
  abortSignal;
  requestId;
  allowInsecureConnection;
  onUploadProgress;
  onDownloadProgress;
  requestOverrides;
  authSchemes;
  constructor(options) {
    this.url = options.url;
    this.body = options.body;
    this.headers = options.headers ?? createHttpHeaders();
    this.method = options.method ?? "GET";
    this.timeout = options.timeout ?? 0;
    this.multipartBody = options.multipartBody;
    this.formData = options.formData;
    this.disableKeepAlive = options.disableKeepAlive ?? false;
    this.proxySettings = options.proxySettings;
    this.streamResponseStatusCodes = options.streamResponseStatusCodes;
    this.withCredentials = options.withCredentials ?? false;
    this.abortSignal = options.abortSignal;
    this.onUploadProgress = options.onUploadProgress;
    this.onDownloadProgress = options.onDownloadProgress;
    this.requestId = options.requestId || randomUUID();
    this.allowInsecureConnection = options.allowInsecureConnection ?? false;
    this.enableBrowserStreams = options.enableBrowserStreams ?? false;
    this.requestOverrides = options.requestOverrides;
    this.authSchemes = options.authSchemes;
  }
};
function createPipelineRequest(options) {
  return new PipelineRequestImpl(options);
}
var ValidPhaseNames = new Set(["Deserialize", "Serialize", "Retry", "Sign"]);
var HttpPipeline = class _HttpPipeline {
  _policies = [];
  _orderedPolicies;
  constructor(policies) {
    this._policies = policies?.slice(0) ?? [];
    this._orderedPolicies = void 0;
  }
  addPolicy(policy, options = {}) {
    if (options.phase && options.afterPhase) {
      throw new Error("Policies inside a phase cannot specify afterPhase.");
    }
    if (options.phase && !ValidPhaseNames.has(options.phase)) {
      throw new Error(`Invalid phase name: ${options.phase}`);
    }
    if (options.afterPhase && !ValidPhaseNames.has(options.afterPhase)) {
      throw new Error(`Invalid afterPhase name: ${options.afterPhase}`);
    }
    this._policies.push({
      policy,
      options
    });
    this._orderedPolicies = void 0;
  }
  removePolicy(options) {
    const removedPolicies = [];
    this._policies = this._policies.filter((policyDescriptor) => {
      if (options.name && policyDescriptor.policy.name === options.name || options.phase && policyDescriptor.options.phase === options.phase) {
        removedPolicies.push(policyDescriptor.policy);
        return false;
      } else {
        return true;
      }
    });
    this._orderedPolicies = void 0;
    return removedPolicies;
  }
  sendRequest(httpClient, request) {
    const policies = this.getOrderedPolicies();
    const pipeline = policies.reduceRight((next, policy) => {
      return (req) => {
        return policy.sendRequest(req, next);
      };
    }, (req) => httpClient.sendRequest(req));
    return pipeline(request);
  }
  getOrderedPolicies() {
    if (!this._orderedPolicies) {
      this._orderedPolicies = this.orderPolicies();
    }
    return this._orderedPolicies;
  }
  clone() {
    return new _HttpPipeline(this._policies);
  }
  static create() {
    return new _HttpPipeline();
  }
  orderPolicies() {
    const result = [];
    const policyMap = new Map();
    function createPhase(name) {
      return {
        name,
        policies: new Set(),
        hasRun: false,
        hasAfterPolicies: false
      };
    }
    const serializePhase = createPhase("Serialize");
    const noPhase = createPhase("None");
    const deserializePhase = createPhase("Deserialize");
    const retryPhase = createPhase("Retry");
    const signPhase = createPhase("Sign");
    const orderedPhases = [serializePhase, noPhase, deserializePhase, retryPhase, signPhase];
    function getPhase(phase) {
      if (phase === "Retry") {
        return retryPhase;
      } else if (phase === "Serialize") {
        return serializePhase;
      } else if (phase === "Deserialize") {
        return deserializePhase;
      } else if (phase === "Sign") {
        return signPhase;
      } else {
        return noPhase;
      }
    }
    for (const descriptor of this._policies) {
      const policy = descriptor.policy;
      const options = descriptor.options;
      const policyName = policy.name;
      if (policyMap.has(policyName)) {
        throw new Error("Duplicate policy names not allowed in pipeline");
      }
      const node = {
        policy,
        dependsOn: new Set(),
        dependants: new Set()
      };
      if (options.afterPhase) {
        node.afterPhase = getPhase(options.afterPhase);
        node.afterPhase.hasAfterPolicies = true;
      }
      policyMap.set(policyName, node);
      const phase = getPhase(options.phase);
      phase.policies.add(node);
    }
    for (const descriptor of this._policies) {
      const { policy, options } = descriptor;
      const policyName = policy.name;
      const node = policyMap.get(policyName);
      if (!node) {
        throw new Error(`Missing node for policy ${policyName}`);
      }
      if (options.afterPolicies) {
        for (const afterPolicyName of options.afterPolicies) {
          const afterNode = policyMap.get(afterPolicyName);
          if (afterNode) {
            node.dependsOn.add(afterNode);
            afterNode.dependants.add(node);
          }
        }
      }
      if (options.beforePolicies) {
        for (const beforePolicyName of options.beforePolicies) {
          const beforeNode = policyMap.get(beforePolicyName);
          if (beforeNode) {
            beforeNode.dependsOn.add(node);
            node.dependants.add(beforeNode);
          }
        }
      }
    }
    function walkPhase(phase) {
      phase.hasRun = true;
      for (const node of phase.policies) {
        if (node.afterPhase && (!node.afterPhase.hasRun || node.afterPhase.policies.size)) {
          continue;
        }
        if (node.dependsOn.size === 0) {
          result.push(node.policy);
          for (const dependant of node.dependants) {
            dependant.dependsOn.delete(node);
          }
          policyMap.delete(node.policy.name);
          phase.policies.delete(node);
        }
      }
    }
    function walkPhases() {
      for (const phase of orderedPhases) {
        walkPhase(phase);
        if (phase.policies.size > 0 && phase !== noPhase) {
          if (!noPhase.hasRun) {
            walkPhase(noPhase);
          }
          return;
        }
        if (phase.hasAfterPolicies) {
          walkPhase(noPhase);
        }
      }
    }
    let iteration = 0;
    while (policyMap.size > 0) {
      iteration++;
      const initialResultLength = result.length;
      walkPhases();
      if (result.length <= initialResultLength && iteration > 1) {
        throw new Error("Cannot satisfy policy dependencies due to requirements cycle.");
      }
    }
    return result;
  }
};
function createEmptyPipeline() {
  return HttpPipeline.create();
}
function isObject(input) {
  return typeof input === "object" && input !== null && !Array.isArray(input) && !(input instanceof RegExp) && !(input instanceof Date);
}
function isError(e) {
  if (isObject(e)) {
    const hasName = typeof e.name === "string";
    const hasMessage = typeof e.message === "string";
    return hasName && hasMessage;
  }
  return false;
}
var custom = node_util__WEBPACK_IMPORTED_MODULE_2__.inspect.custom;
var RedactedString = "REDACTED";
var defaultAllowedHeaderNames = [
  "x-ms-client-request-id",
  "x-ms-return-client-request-id",
  "x-ms-useragent",
  "x-ms-correlation-request-id",
  "x-ms-request-id",
  "client-request-id",
  "ms-cv",
  "return-client-request-id",
  "traceparent",
  "Access-Control-Allow-Credentials",
  "Access-Control-Allow-Headers",
  "Access-Control-Allow-Methods",
  "Access-Control-Allow-Origin",
  "Access-Control-Expose-Headers",
  "Access-Control-Max-Age",
  "Access-Control-Request-Headers",
  "Access-Control-Request-Method",
  "Origin",
  "Accept",
  "Accept-Encoding",
  "Cache-Control",
  "Connection",
  "Content-Length",
  "Content-Type",
  "Date",
  "ETag",
  "Expires",
  "If-Match",
  "If-Modified-Since",
  "If-None-Match",
  "If-Unmodified-Since",
  "Last-Modified",
  "Pragma",
  "Request-Id",
  "Retry-After",
  "Server",
  "Transfer-Encoding",
  "User-Agent",
  "WWW-Authenticate"
];
var defaultAllowedQueryParameters = ["api-version"];
var Sanitizer = class {
  allowedHeaderNames;
  allowedQueryParameters;
  constructor({ additionalAllowedHeaderNames: allowedHeaderNames = [], additionalAllowedQueryParameters: allowedQueryParameters = [] } = {}) {
    allowedHeaderNames = defaultAllowedHeaderNames.concat(allowedHeaderNames);
    allowedQueryParameters = defaultAllowedQueryParameters.concat(allowedQueryParameters);
    this.allowedHeaderNames = new Set(allowedHeaderNames.map((n) => n.toLowerCase()));
    this.allowedQueryParameters = new Set(allowedQueryParameters.map((p) => p.toLowerCase()));
  }
  sanitize(obj) {
    const seen = new Set();
    return JSON.stringify(obj, (key, value) => {
      if (value instanceof Error) {
        return {
          ...value,
          name: value.name,
          message: value.message
        };
      }
      if (key === "headers" && isObject(value)) {
        return this.sanitizeHeaders(value);
      } else if (key === "url" && typeof value === "string") {
        return this.sanitizeUrl(value);
      } else if (key === "query" && isObject(value)) {
        return this.sanitizeQuery(value);
      } else if (key === "body") {
        return void 0;
      } else if (key === "response") {
        return void 0;
      } else if (key === "operationSpec") {
        return void 0;
      } else if (Array.isArray(value) || isObject(value)) {
        if (seen.has(value)) {
          return "[Circular]";
        }
        seen.add(value);
      }
      return value;
    }, 2);
  }
  sanitizeUrl(value) {
    if (typeof value !== "string" || value === null || value === "") {
      return value;
    }
    const url = new URL(value);
    if (!url.search) {
      return value;
    }
    for (const [key] of url.searchParams) {
      if (!this.allowedQueryParameters.has(key.toLowerCase())) {
        url.searchParams.set(key, RedactedString);
      }
    }
    return url.toString();
  }
  sanitizeHeaders(obj) {
    const sanitized = {};
    for (const key of Object.keys(obj)) {
      if (this.allowedHeaderNames.has(key.toLowerCase())) {
        sanitized[key] = obj[key];
      } else {
        sanitized[key] = RedactedString;
      }
    }
    return sanitized;
  }
  sanitizeQuery(value) {
    if (typeof value !== "object" || value === null) {
      return value;
    }
    const sanitized = {};
    for (const k of Object.keys(value)) {
      if (this.allowedQueryParameters.has(k.toLowerCase())) {
        sanitized[k] = value[k];
      } else {
        sanitized[k] = RedactedString;
      }
    }
    return sanitized;
  }
};
var errorSanitizer = new Sanitizer();
var RestError = class _RestError extends Error {
  static REQUEST_SEND_ERROR = "REQUEST_SEND_ERROR";
  static PARSE_ERROR = "PARSE_ERROR";
  code;
  statusCode;
  request;
  response;
  details;
  constructor(message, options = {}) {
    super(message);
    this.name = "RestError";
    this.code = options.code;
    this.statusCode = options.statusCode;
    Object.defineProperty(this, "request", { value: options.request, enumerable: false });
    Object.defineProperty(this, "response", { value: options.response, enumerable: false });
    const agent = this.request?.agent ? {
      maxFreeSockets: this.request.agent.maxFreeSockets,
      maxSockets: this.request.agent.maxSockets
    } : void 0;
    Object.defineProperty(this, custom, {
      value: () => {
        return `RestError: ${this.message} 
 ${errorSanitizer.sanitize({
          ...this,
          request: { ...this.request, agent },
          response: this.response
        })}`;
      },
      enumerable: false
    });
    Object.setPrototypeOf(this, _RestError.prototype);
  }
};
function isRestError(e) {
  if (e instanceof RestError) {
    return true;
  }
  return isError(e) && e.name === "RestError";
}
function uint8ArrayToString(bytes, format) {
  return Buffer.from(bytes).toString(format);
}
function stringToUint8Array(value, format) {
  return Buffer.from(value, format);
}
var logger = createClientLogger("ts-http-runtime");
var DEFAULT_TLS_SETTINGS = {};
function isReadableStream(body) {
  return body && typeof body.pipe === "function";
}
function isStreamComplete(stream) {
  if (stream.readable === false) {
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    const handler = () => {
      resolve();
      stream.removeListener("close", handler);
      stream.removeListener("end", handler);
      stream.removeListener("error", handler);
    };
    stream.on("close", handler);
    stream.on("end", handler);
    stream.on("error", handler);
  });
}
function isArrayBuffer(body) {
  return body && typeof body.byteLength === "number";
}
var ReportTransform = class extends node_stream__WEBPACK_IMPORTED_MODULE_7__.Transform {
  loadedBytes = 0;
  progressCallback;
  _transform(chunk, _encoding, callback) {
    this.push(chunk);
    this.loadedBytes += chunk.length;
    try {
      this.progressCallback({ loadedBytes: this.loadedBytes });
      callback();
    } catch (e) {
      callback(e);
    }
  }
  constructor(progressCallback) {
    super();
    this.progressCallback = progressCallback;
  }
};
var NodeHttpClient = class {
  cachedHttpAgent;
  cachedHttpsAgents = new WeakMap();
  async sendRequest(request) {
    const abortController = new AbortController();
    let abortListener;
    if (request.abortSignal) {
      if (request.abortSignal.aborted) {
        throw new AbortError("The operation was aborted. Request has already been canceled.");
      }
      abortListener = (event) => {
        if (event.type === "abort") {
          abortController.abort();
        }
      };
      request.abortSignal.addEventListener("abort", abortListener);
    }
    let timeoutId;
    if (request.timeout > 0) {
      timeoutId = setTimeout(() => {
        const sanitizer = new Sanitizer();
        logger.info(`request to '${sanitizer.sanitizeUrl(request.url)}' timed out. canceling...`);
        abortController.abort();
      }, request.timeout);
    }
    const acceptEncoding = request.headers.get("Accept-Encoding");
    const shouldDecompress = acceptEncoding?.includes("gzip") || acceptEncoding?.includes("deflate");
    let body = typeof request.body === "function" ? request.body() : request.body;
    if (body && !request.headers.has("Content-Length")) {
      const bodyLength = getBodyLength(body);
      if (bodyLength !== null) {
        request.headers.set("Content-Length", bodyLength);
      }
    }
    let responseStream;
    try {
      if (body && request.onUploadProgress) {
        const onUploadProgress = request.onUploadProgress;
        const uploadReportStream = new ReportTransform(onUploadProgress);
        uploadReportStream.on("error", (e) => {
          logger.error("Error in upload progress", e);
        });
        if (isReadableStream(body)) {
          body.pipe(uploadReportStream);
        } else {
          uploadReportStream.end(body);
        }
        body = uploadReportStream;
      }
      const res = await this.makeRequest(request, abortController, body);
      if (timeoutId !== void 0) {
        clearTimeout(timeoutId);
      }
      const headers = getResponseHeaders(res);
      const status = res.statusCode ?? 0;
      const response = {
        status,
        headers,
        request
      };
      if (request.method === "HEAD") {
        res.resume();
        return response;
      }
      responseStream = shouldDecompress ? getDecodedResponseStream(res, headers) : res;
      const onDownloadProgress = request.onDownloadProgress;
      if (onDownloadProgress) {
        const downloadReportStream = new ReportTransform(onDownloadProgress);
        downloadReportStream.on("error", (e) => {
          logger.error("Error in download progress", e);
        });
        responseStream.pipe(downloadReportStream);
        responseStream = downloadReportStream;
      }
      if (
        request.streamResponseStatusCodes?.has(Number.POSITIVE_INFINITY) || request.streamResponseStatusCodes?.has(response.status)
      ) {
        response.readableStreamBody = responseStream;
      } else {
        response.bodyAsText = await streamToText(responseStream);
      }
      return response;
    } finally {
      if (request.abortSignal && abortListener) {
        let uploadStreamDone = Promise.resolve();
        if (isReadableStream(body)) {
          uploadStreamDone = isStreamComplete(body);
        }
        let downloadStreamDone = Promise.resolve();
        if (isReadableStream(responseStream)) {
          downloadStreamDone = isStreamComplete(responseStream);
        }
        Promise.all([uploadStreamDone, downloadStreamDone]).then(() => {
          if (abortListener) {
            request.abortSignal?.removeEventListener("abort", abortListener);
          }
        }).catch((e) => {
          logger.warning("Error when cleaning up abortListener on httpRequest", e);
        });
      }
    }
  }
  makeRequest(request, abortController, body) {
    const url = new URL(request.url);
    const isInsecure = url.protocol !== "https:";
    if (isInsecure && !request.allowInsecureConnection) {
      throw new Error(`Cannot connect to ${request.url} while allowInsecureConnection is false.`);
    }
    const agent = request.agent ?? this.getOrCreateAgent(request, isInsecure);
    const options = {
      agent,
      hostname: url.hostname,
      path: `${url.pathname}${url.search}`,
      port: url.port,
      method: request.method,
      headers: request.headers.toJSON({ preserveCase: true }),
      ...request.requestOverrides
    };
    return new Promise((resolve, reject) => {
      const req = isInsecure ? node_http__WEBPACK_IMPORTED_MODULE_4__.request(options, resolve) : node_https__WEBPACK_IMPORTED_MODULE_5__.request(options, resolve);
      req.once("error", (err) => {
        reject(new RestError(err.message, { code: err.code ?? RestError.REQUEST_SEND_ERROR, request }));
      });
      abortController.signal.addEventListener("abort", () => {
        const abortError = new AbortError("The operation was aborted. Rejecting from abort signal callback while making request.");
        req.destroy(abortError);
        reject(abortError);
      });
      if (body && isReadableStream(body)) {
        body.pipe(req);
      } else if (body) {
        if (typeof body === "string" || Buffer.isBuffer(body)) {
          req.end(body);
        } else if (isArrayBuffer(body)) {
          req.end(ArrayBuffer.isView(body) ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : Buffer.from(body));
        } else {
          logger.error("Unrecognized body type", body);
          reject(new RestError("Unrecognized body type"));
        }
      } else {
        req.end();
      }
    });
  }
  getOrCreateAgent(request, isInsecure) {
    const disableKeepAlive = request.disableKeepAlive;
    if (isInsecure) {
      if (disableKeepAlive) {
        return node_http__WEBPACK_IMPORTED_MODULE_4__.globalAgent;
      }
      if (!this.cachedHttpAgent) {
        this.cachedHttpAgent = new node_http__WEBPACK_IMPORTED_MODULE_4__.Agent({ keepAlive: true });
      }
      return this.cachedHttpAgent;
    } else {
      if (disableKeepAlive && !request.tlsSettings) {
        return node_https__WEBPACK_IMPORTED_MODULE_5__.globalAgent;
      }
      const tlsSettings = request.tlsSettings ?? DEFAULT_TLS_SETTINGS;
      let agent = this.cachedHttpsAgents.get(tlsSettings);
      if (agent && agent.options.keepAlive === !disableKeepAlive) {
        return agent;
      }
      logger.info("No cached TLS Agent exist, creating a new Agent");
      agent = new node_https__WEBPACK_IMPORTED_MODULE_5__.Agent({
        keepAlive: !disableKeepAlive,
        ...tlsSettings
      });
      this.cachedHttpsAgents.set(tlsSettings, agent);
      return agent;
    }
  }
};
function getResponseHeaders(res) {
  const headers = createHttpHeaders();
  for (const header of Object.keys(res.headers)) {
    const value = res.headers[header];
    if (Array.isArray(value)) {
      if (value.length > 0) {
        headers.set(header, value[0]);
      }
    } else if (value) {
      headers.set(header, value);
    }
  }
  return headers;
}
function getDecodedResponseStream(stream, headers) {
  const contentEncoding = headers.get("Content-Encoding");
  if (contentEncoding === "gzip") {
    const unzip = node_zlib__WEBPACK_IMPORTED_MODULE_6__.createGunzip();
    stream.pipe(unzip);
    return unzip;
  } else if (contentEncoding === "deflate") {
    const inflate = node_zlib__WEBPACK_IMPORTED_MODULE_6__.createInflate();
    stream.pipe(inflate);
    return inflate;
  }
  return stream;
}
function streamToText(stream) {
  return new Promise((resolve, reject) => {
    const buffer = [];
    stream.on("data", (chunk) => {
      if (Buffer.isBuffer(chunk)) {
        buffer.push(chunk);
      } else {
        buffer.push(Buffer.from(chunk));
      }
    });
    stream.on("end", () => {
      resolve(Buffer.concat(buffer).toString("utf8"));
    });
    stream.on("error", (e) => {
      if (e && e?.name === "AbortError") {
        reject(e);
      } else {
        reject(new RestError(`Error reading response as text: ${e.message}`, {
          code: RestError.PARSE_ERROR
        }));
      }
    });
  });
}
function getBodyLength(body) {
  if (!body) {
    return 0;
  } else if (Buffer.isBuffer(body)) {
    return body.length;
  } else if (isReadableStream(body)) {
    return null;
  } else if (isArrayBuffer(body)) {
    return body.byteLength;
  } else if (typeof body === "string") {
    return Buffer.from(body).length;
  } else {
    return null;
  }
}
function createNodeHttpClient() {
  return new NodeHttpClient();
}
function createDefaultHttpClient() {
  return createNodeHttpClient();
}
var logPolicyName = "logPolicy";
function logPolicy(options = {}) {
  const logger3 = options.logger ?? logger.info;
  const sanitizer = new Sanitizer({
    additionalAllowedHeaderNames: options.additionalAllowedHeaderNames,
    additionalAllowedQueryParameters: options.additionalAllowedQueryParameters
  });
  return {
    name: logPolicyName,
    async sendRequest(request, next) {
      if (!logger3.enabled) {
        return next(request);
      }
      logger3(`Request: ${sanitizer.sanitize(request)}`);
      const response = await next(request);
      logger3(`Response status code: ${response.status}`);
      logger3(`Headers: ${sanitizer.sanitize(response.headers)}`);
      return response;
    }
  };
}
function getHeaderName() {
  return "User-Agent";
}
async function setPlatformSpecificData(map) {
  if (node_process__WEBPACK_IMPORTED_MODULE_3__ && node_process__WEBPACK_IMPORTED_MODULE_3__.versions) {
    const osInfo = `${node_os__WEBPACK_IMPORTED_MODULE_1__.type()} ${node_os__WEBPACK_IMPORTED_MODULE_1__.release()}; ${node_os__WEBPACK_IMPORTED_MODULE_1__.arch()}`;
    if (node_process__WEBPACK_IMPORTED_MODULE_3__.versions.bun) {
      map.set("Bun", `${node_process__WEBPACK_IMPORTED_MODULE_3__.versions.bun} (${osInfo})`);
    } else if (node_process__WEBPACK_IMPORTED_MODULE_3__.versions.deno) {
      map.set("Deno", `${node_process__WEBPACK_IMPORTED_MODULE_3__.versions.deno} (${osInfo})`);
    } else if (node_process__WEBPACK_IMPORTED_MODULE_3__.versions.node) {
      map.set("Node", `${node_process__WEBPACK_IMPORTED_MODULE_3__.versions.node} (${osInfo})`);
    }
  }
}
var SDK_VERSION = "0.3.6";
var DEFAULT_RETRY_POLICY_COUNT = 3;
function getUserAgentString(telemetryInfo) {
  const parts = [];
  for (const [key, value] of telemetryInfo) {
    const token = value ? `${key}/${value}` : key;
    parts.push(token);
  }
  return parts.join(" ");
}
function getUserAgentHeaderName() {
  return getHeaderName();
}
async function getUserAgentValue(prefix) {
  const runtimeInfo = new Map();
  runtimeInfo.set("ts-http-runtime", SDK_VERSION);
  await setPlatformSpecificData(runtimeInfo);
  const defaultAgent = getUserAgentString(runtimeInfo);
  const userAgentValue = prefix ? `${prefix} ${defaultAgent}` : defaultAgent;
  return userAgentValue;
}
var UserAgentHeaderName = getUserAgentHeaderName();
var userAgentPolicyName = "userAgentPolicy";
function userAgentPolicy(options = {}) {
  const userAgentValue = getUserAgentValue(options.userAgentPrefix);
  return {
    name: userAgentPolicyName,
    async sendRequest(request, next) {
      if (!request.headers.has(UserAgentHeaderName)) {
        request.headers.set(UserAgentHeaderName, await userAgentValue);
      }
      return next(request);
    }
  };
}
function getRandomIntegerInclusive(min, max) {
  min = Math.ceil(min);
  max = Math.floor(max);
  const offset = Math.floor(Math.random() * (max - min + 1));
  return offset + min;
}
function calculateRetryDelay(retryAttempt, config) {
  const exponentialDelay = config.retryDelayInMs * Math.pow(2, retryAttempt);
  const clampedDelay = Math.min(config.maxRetryDelayInMs, exponentialDelay);
  const retryAfterInMs = clampedDelay / 2 + getRandomIntegerInclusive(0, clampedDelay / 2);
  return { retryAfterInMs };
}
var StandardAbortMessage = "The operation was aborted.";
function delay(delayInMs, value, options) {
  return new Promise((resolve, reject) => {
    let timer = void 0;
    let onAborted = void 0;
    const rejectOnAbort = () => {
      return reject(new AbortError(options?.abortErrorMsg ? options?.abortErrorMsg : StandardAbortMessage));
    };
    const removeListeners = () => {
      if (options?.abortSignal && onAborted) {
        options.abortSignal.removeEventListener("abort", onAborted);
      }
    };
    onAborted = () => {
      if (timer) {
        clearTimeout(timer);
      }
      removeListeners();
      return rejectOnAbort();
    };
    if (options?.abortSignal && options.abortSignal.aborted) {
      return rejectOnAbort();
    }
    timer = setTimeout(() => {
      removeListeners();
      resolve(value);
    }, delayInMs);
    if (options?.abortSignal) {
      options.abortSignal.addEventListener("abort", onAborted);
    }
  });
}
function parseHeaderValueAsNumber(response, headerName) {
  const value = response.headers.get(headerName);
  if (!value)
    return;
  const valueAsNum = Number(value);
  if (Number.isNaN(valueAsNum))
    return;
  return valueAsNum;
}
var RetryAfterHeader = "Retry-After";
var AllRetryAfterHeaders = ["retry-after-ms", "x-ms-retry-after-ms", RetryAfterHeader];
function getRetryAfterInMs(response) {
  if (!(response && [429, 503].includes(response.status)))
    return void 0;
  try {
    for (const header of AllRetryAfterHeaders) {
      const retryAfterValue = parseHeaderValueAsNumber(response, header);
      if (retryAfterValue === 0 || retryAfterValue) {
        const multiplyingFactor = header === RetryAfterHeader ? 1e3 : 1;
        return retryAfterValue * multiplyingFactor;
      }
    }
    const retryAfterHeader = response.headers.get(RetryAfterHeader);
    if (!retryAfterHeader)
      return;
    const date = Date.parse(retryAfterHeader);
    const diff = date - Date.now();
    return Number.isFinite(diff) ? Math.max(0, diff) : void 0;
  } catch {
    return void 0;
  }
}
function isThrottlingRetryResponse(response) {
  return Number.isFinite(getRetryAfterInMs(response));
}
function throttlingRetryStrategy() {
  return {
    name: "throttlingRetryStrategy",
    retry({ response }) {
      const retryAfterInMs = getRetryAfterInMs(response);
      if (!Number.isFinite(retryAfterInMs)) {
        return { skipStrategy: true };
      }
      return {
        retryAfterInMs
      };
    }
  };
}
var DEFAULT_CLIENT_RETRY_INTERVAL = 1e3;
var DEFAULT_CLIENT_MAX_RETRY_INTERVAL = 1e3 * 64;
function exponentialRetryStrategy(options = {}) {
  const retryInterval = options.retryDelayInMs ?? DEFAULT_CLIENT_RETRY_INTERVAL;
  const maxRetryInterval = options.maxRetryDelayInMs ?? DEFAULT_CLIENT_MAX_RETRY_INTERVAL;
  return {
    name: "exponentialRetryStrategy",
    retry({ retryCount, response, responseError }) {
      const matchedSystemError = isSystemError(responseError);
      const ignoreSystemErrors = matchedSystemError && options.ignoreSystemErrors;
      const isExponential = isExponentialRetryResponse(response);
      const ignoreExponentialResponse = isExponential && options.ignoreHttpStatusCodes;
      const unknownResponse = response && (isThrottlingRetryResponse(response) || !isExponential);
      if (unknownResponse || ignoreExponentialResponse || ignoreSystemErrors) {
        return { skipStrategy: true };
      }
      if (responseError && !matchedSystemError && !isExponential) {
        return { errorToThrow: responseError };
      }
      return calculateRetryDelay(retryCount, {
        retryDelayInMs: retryInterval,
        maxRetryDelayInMs: maxRetryInterval
      });
    }
  };
}
function isExponentialRetryResponse(response) {
  return Boolean(response && response.status !== void 0 && (response.status >= 500 || response.status === 408) && response.status !== 501 && response.status !== 505);
}
function isSystemError(err) {
  if (!err) {
    return false;
  }
  return err.code === "ETIMEDOUT" || err.code === "ESOCKETTIMEDOUT" || err.code === "ECONNREFUSED" || err.code === "ECONNRESET" || err.code === "ENOENT" || err.code === "ENOTFOUND";
}
var retryPolicyLogger = createClientLogger("ts-http-runtime retryPolicy");
var retryPolicyName = "retryPolicy";
function retryPolicy(strategies, options = { maxRetries: DEFAULT_RETRY_POLICY_COUNT }) {
  const logger3 = options.logger || retryPolicyLogger;
  return {
    name: retryPolicyName,
    async sendRequest(request, next) {
      let response;
      let responseError;
      let retryCount = -1;
      retryRequest: while (true) {
        retryCount += 1;
        response = void 0;
        responseError = void 0;
        try {
          logger3.info(`Retry ${retryCount}: Attempting to send request`, request.requestId);
          response = await next(request);
          logger3.info(`Retry ${retryCount}: Received a response from request`, request.requestId);
        } catch (e) {
          logger3.error(`Retry ${retryCount}: Received an error from request`, request.requestId);
          if (!isRestError(e)) {
            throw e;
          }
          responseError = e;
          response = e.response;
        }
        if (request.abortSignal?.aborted) {
          logger3.error(`Retry ${retryCount}: Request aborted.`);
          const abortError = new AbortError();
          throw abortError;
        }
        if (retryCount >= (options.maxRetries ?? DEFAULT_RETRY_POLICY_COUNT)) {
          logger3.info(`Retry ${retryCount}: Maximum retries reached. Returning the last received response, or throwing the last received error.`);
          if (responseError) {
            throw responseError;
          } else if (response) {
            return response;
          } else {
            throw new Error("Maximum retries reached with no response or error to throw");
          }
        }
        logger3.info(`Retry ${retryCount}: Processing ${strategies.length} retry strategies.`);
        strategiesLoop: for (const strategy of strategies) {
          const strategyLogger = strategy.logger || logger3;
          strategyLogger.info(`Retry ${retryCount}: Processing retry strategy ${strategy.name}.`);
          const modifiers = strategy.retry({
            retryCount,
            response,
            responseError
          });
          if (modifiers.skipStrategy) {
            strategyLogger.info(`Retry ${retryCount}: Skipped.`);
            continue strategiesLoop;
          }
          const { errorToThrow, retryAfterInMs, redirectTo } = modifiers;
          if (errorToThrow) {
            strategyLogger.error(`Retry ${retryCount}: Retry strategy ${strategy.name} throws error:`, errorToThrow);
            throw errorToThrow;
          }
          if (retryAfterInMs || retryAfterInMs === 0) {
            strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} retries after ${retryAfterInMs}`);
            await delay(retryAfterInMs, void 0, { abortSignal: request.abortSignal });
            continue retryRequest;
          }
          if (redirectTo) {
            strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} redirects to ${redirectTo}`);
            request.url = redirectTo;
            continue retryRequest;
          }
        }
        if (responseError) {
          logger3.info(`None of the retry strategies could work with the received error. Throwing it.`);
          throw responseError;
        }
        if (response) {
          logger3.info(`None of the retry strategies could work with the received response. Returning it.`);
          return response;
        }
      }
    }
  };
}
var defaultRetryPolicyName = "defaultRetryPolicy";
function defaultRetryPolicy(options = {}) {
  return {
    name: defaultRetryPolicyName,
    sendRequest: retryPolicy([throttlingRetryStrategy(), exponentialRetryStrategy(options)], {
      maxRetries: options.maxRetries ?? DEFAULT_RETRY_POLICY_COUNT
    }).sendRequest
  };
}
function convertBodyToFormDataMap(body) {
  if (typeof FormData !== "undefined" && body instanceof FormData) {
    const formDataMap = {};
    for (const [key, value] of body.entries()) {
      const existing = formDataMap[key];
      if (Array.isArray(existing)) {
        existing.push(value);
      } else {
        formDataMap[key] = existing !== void 0 ? [existing, value] : [value];
      }
    }
    return formDataMap;
  }
  return void 0;
}
var formDataPolicyName = "formDataPolicy";
function formDataPolicy() {
  return {
    name: formDataPolicyName,
    async sendRequest(request, next) {
      const converted = convertBodyToFormDataMap(request.body);
      if (converted) {
        request.formData = converted;
        request.body = void 0;
      }
      if (request.formData) {
        const contentType = request.headers.get("Content-Type");
        if (contentType && contentType.indexOf("application/x-www-form-urlencoded") !== -1) {
          request.body = wwwFormUrlEncode(request.formData);
        } else {
          await prepareFormData(request.formData, request);
        }
        request.formData = void 0;
      }
      return next(request);
    }
  };
}
function wwwFormUrlEncode(formData) {
  const urlSearchParams = new URLSearchParams();
  for (const [key, value] of Object.entries(formData)) {
    if (Array.isArray(value)) {
      for (const subValue of value) {
        urlSearchParams.append(key, subValue.toString());
      }
    } else {
      urlSearchParams.append(key, value.toString());
    }
  }
  return urlSearchParams.toString();
}
async function prepareFormData(formData, request) {
  const contentType = request.headers.get("Content-Type");
  if (contentType && !contentType.startsWith("multipart/form-data")) {
    return;
  }
  request.headers.set("Content-Type", contentType ?? "multipart/form-data");
  const parts = [];
  for (const [fieldName, values] of Object.entries(formData)) {
    for (const value of Array.isArray(values) ? values : [values]) {
      if (typeof value === "string") {
        parts.push({
          headers: createHttpHeaders({
            "Content-Disposition": `form-data; name="${fieldName}"`
          }),
          body: stringToUint8Array(value, "utf-8")
        });
      } else if (value === void 0 || value === null || typeof value !== "object") {
        throw new Error(`Unexpected value for key ${fieldName}: ${value}. Value should be serialized to string first.`);
      } else {
        const fileName = value.name || "blob";
        const headers = createHttpHeaders();
        headers.set("Content-Disposition", `form-data; name="${fieldName}"; filename="${fileName}"`);
        headers.set("Content-Type", value.type || "application/octet-stream");
        parts.push({
          headers,
          body: value
        });
      }
    }
  }
  request.multipartBody = { parts };
}
var agentPolicyName = "agentPolicy";
function agentPolicy(agent) {
  return {
    name: agentPolicyName,
    sendRequest: async (req, next) => {
      if (!req.agent) {
        req.agent = agent;
      }
      return next(req);
    }
  };
}
var tlsPolicyName = "tlsPolicy";
function tlsPolicy(tlsSettings) {
  return {
    name: tlsPolicyName,
    sendRequest: async (req, next) => {
      if (!req.tlsSettings) {
        req.tlsSettings = tlsSettings;
      }
      return next(req);
    }
  };
}
var HTTPS_PROXY = "HTTPS_PROXY";
var HTTP_PROXY = "HTTP_PROXY";
var ALL_PROXY = "ALL_PROXY";
var NO_PROXY = "NO_PROXY";
var proxyPolicyName = "proxyPolicy";
var globalNoProxyList = [];
var noProxyListLoaded = false;
var globalBypassedMap = new Map();
function getEnvironmentValue(name) {
  if (process.env[name]) {
    return process.env[name];
  } else if (process.env[name.toLowerCase()]) {
    return process.env[name.toLowerCase()];
  }
  return void 0;
}
function loadEnvironmentProxyValue() {
  if (!process) {
    return void 0;
  }
  const httpsProxy = getEnvironmentValue(HTTPS_PROXY);
  const allProxy = getEnvironmentValue(ALL_PROXY);
  const httpProxy = getEnvironmentValue(HTTP_PROXY);
  return httpsProxy || allProxy || httpProxy;
}
function isBypassed(uri, noProxyList, bypassedMap) {
  if (noProxyList.length === 0) {
    return false;
  }
  const host = new URL(uri).hostname;
  if (bypassedMap?.has(host)) {
    return bypassedMap.get(host);
  }
  let isBypassedFlag = false;
  for (const pattern of noProxyList) {
    if (pattern[0] === ".") {
      if (host.endsWith(pattern)) {
        isBypassedFlag = true;
      } else {
        if (host.length === pattern.length - 1 && host === pattern.slice(1)) {
          isBypassedFlag = true;
        }
      }
    } else {
      if (host === pattern) {
        isBypassedFlag = true;
      }
    }
  }
  bypassedMap?.set(host, isBypassedFlag);
  return isBypassedFlag;
}
function loadNoProxy() {
  const noProxy = getEnvironmentValue(NO_PROXY);
  noProxyListLoaded = true;
  if (noProxy) {
    return noProxy.split(",").map((item) => item.trim()).filter((item) => item.length);
  }
  return [];
}
function getDefaultProxySettingsInternal() {
  const envProxy = loadEnvironmentProxyValue();
  return envProxy ? new URL(envProxy) : void 0;
}
function getUrlFromProxySettings(settings) {
  let parsedProxyUrl;
  try {
    parsedProxyUrl = new URL(settings.host);
  } catch {
    throw new Error(`Expecting a valid host string in proxy settings, but found "${settings.host}".`);
  }
  parsedProxyUrl.port = String(settings.port);
  if (settings.username) {
    parsedProxyUrl.username = settings.username;
  }
  if (settings.password) {
    parsedProxyUrl.password = settings.password;
  }
  return parsedProxyUrl;
}
function setProxyAgentOnRequest(request, cachedAgents, proxyUrl) {
  if (request.agent) {
    return;
  }
  const url = new URL(request.url);
  const isInsecure = url.protocol !== "https:";
  if (request.tlsSettings) {
    logger.warning("TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored.");
  }
  if (isInsecure) {
    if (!cachedAgents.httpProxyAgent) {
      cachedAgents.httpProxyAgent = new _node_modules_http_proxy_agent_dist_index_js__WEBPACK_IMPORTED_MODULE_9__.HttpProxyAgent(proxyUrl);
    }
    request.agent = cachedAgents.httpProxyAgent;
  } else {
    if (!cachedAgents.httpsProxyAgent) {
      cachedAgents.httpsProxyAgent = new _node_modules_https_proxy_agent_dist_index_js__WEBPACK_IMPORTED_MODULE_8__.HttpsProxyAgent(proxyUrl);
    }
    request.agent = cachedAgents.httpsProxyAgent;
  }
}
function proxyPolicy(proxySettings, options) {
  if (!noProxyListLoaded) {
    globalNoProxyList.push(...loadNoProxy());
  }
  const defaultProxy = proxySettings ? getUrlFromProxySettings(proxySettings) : getDefaultProxySettingsInternal();
  const cachedAgents = {};
  return {
    name: proxyPolicyName,
    async sendRequest(request, next) {
      if (!request.proxySettings && defaultProxy && !isBypassed(request.url, options?.customNoProxyList ?? globalNoProxyList, options?.customNoProxyList ? void 0 : globalBypassedMap)) {
        setProxyAgentOnRequest(request, cachedAgents, defaultProxy);
      } else if (request.proxySettings) {
        setProxyAgentOnRequest(request, cachedAgents, getUrlFromProxySettings(request.proxySettings));
      }
      return next(request);
    }
  };
}
var decompressResponsePolicyName = "decompressResponsePolicy";
function decompressResponsePolicy() {
  return {
    name: decompressResponsePolicyName,
    async sendRequest(request, next) {
      if (request.method !== "HEAD") {
        request.headers.set("Accept-Encoding", "gzip,deflate");
      }
      return next(request);
    }
  };
}
var redirectPolicyName = "redirectPolicy";
var allowedRedirect = ["GET", "HEAD"];
function redirectPolicy(options = {}) {
  const { maxRetries = 20, allowCrossOriginRedirects = false } = options;
  return {
    name: redirectPolicyName,
    async sendRequest(request, next) {
      const response = await next(request);
      return handleRedirect(next, response, maxRetries, allowCrossOriginRedirects);
    }
  };
}
async function handleRedirect(next, response, maxRetries, allowCrossOriginRedirects, currentRetries = 0) {
  const { request, status, headers } = response;
  const locationHeader = headers.get("location");
  if (locationHeader && (status === 300 || status === 301 && allowedRedirect.includes(request.method) || status === 302 && allowedRedirect.includes(request.method) || status === 303 && request.method === "POST" || status === 307) && currentRetries < maxRetries) {
    const url = new URL(locationHeader, request.url);
    if (!allowCrossOriginRedirects) {
      const originalUrl = new URL(request.url);
      if (url.origin !== originalUrl.origin) {
        logger.verbose(`Skipping cross-origin redirect from ${originalUrl.origin} to ${url.origin}.`);
        return response;
      }
    }
    request.url = url.toString();
    if (status === 303) {
      request.method = "GET";
      request.headers.delete("Content-Length");
      delete request.body;
    }
    request.headers.delete("Authorization");
    const res = await next(request);
    return handleRedirect(next, res, maxRetries, allowCrossOriginRedirects, currentRetries + 1);
  }
  return response;
}
function addPlatformPolicies(pipeline, options) {
  if (options.agent) {
    pipeline.addPolicy(agentPolicy(options.agent));
  }
  if (options.tlsOptions) {
    pipeline.addPolicy(tlsPolicy(options.tlsOptions));
  }
  pipeline.addPolicy(proxyPolicy(options.proxyOptions));
  pipeline.addPolicy(decompressResponsePolicy());
  pipeline.addPolicy(redirectPolicy(options.redirectOptions), { afterPhase: "Retry" });
}
function isNodeReadableStream(x) {
  return x instanceof stream__WEBPACK_IMPORTED_MODULE_10__.Readable;
}
function isWebReadableStream(x) {
  return x instanceof ReadableStream;
}
function isBinaryBody(body) {
  return body !== void 0 && (body instanceof Uint8Array || isReadableStream2(body) || typeof body === "function" || body instanceof Blob);
}
function isReadableStream2(x) {
  return isNodeReadableStream(x) || isWebReadableStream(x);
}
function isBlob(x) {
  return x instanceof Blob;
}
async function* streamAsyncIterator() {
  const reader = this.getReader();
  try {
    while (true) {
      const { done, value } = await reader.read();
      if (done) {
        return;
      }
      yield value;
    }
  } finally {
    reader.releaseLock();
  }
}
function makeAsyncIterable(webStream) {
  if (!webStream[Symbol.asyncIterator]) {
    webStream[Symbol.asyncIterator] = streamAsyncIterator.bind(webStream);
  }
  if (!webStream.values) {
    webStream.values = streamAsyncIterator.bind(webStream);
  }
}
function ensureNodeStream(stream) {
  if (stream instanceof ReadableStream) {
    makeAsyncIterable(stream);
    return stream__WEBPACK_IMPORTED_MODULE_10__.Readable.fromWeb(stream);
  } else {
    return stream;
  }
}
function toStream(source) {
  if (source instanceof Uint8Array) {
    return stream__WEBPACK_IMPORTED_MODULE_10__.Readable.from(Buffer.from(source));
  } else if (isBlob(source)) {
    return ensureNodeStream(source.stream());
  } else {
    return ensureNodeStream(source);
  }
}
async function concat(sources) {
  return function() {
    const streams = sources.map((x) => typeof x === "function" ? x() : x).map(toStream);
    return stream__WEBPACK_IMPORTED_MODULE_10__.Readable.from((async function* () {
      for (const stream of streams) {
        for await (const chunk of stream) {
          yield chunk;
        }
      }
    })());
  };
}
function generateBoundary() {
  return `----AzSDKFormBoundary${randomUUID()}`;
}
function encodeHeaders(headers) {
  let result = "";
  for (const [key, value] of headers) {
    result += `${key}: ${value}\r
`;
  }
  return result;
}
function getLength(source) {
  if (source instanceof Uint8Array) {
    return source.byteLength;
  } else if (isBlob(source)) {
    return source.size === -1 ? void 0 : source.size;
  } else {
    return void 0;
  }
}
function getTotalLength(sources) {
  let total = 0;
  for (const source of sources) {
    const partLength = getLength(source);
    if (partLength === void 0) {
      return void 0;
    } else {
      total += partLength;
    }
  }
  return total;
}
async function buildRequestBody(request, parts, boundary) {
  const sources = [
    stringToUint8Array(`--${boundary}`, "utf-8"),
    ...parts.flatMap((part) => [
      stringToUint8Array("\r\n", "utf-8"),
      stringToUint8Array(encodeHeaders(part.headers), "utf-8"),
      stringToUint8Array("\r\n", "utf-8"),
      part.body,
      stringToUint8Array(`\r
--${boundary}`, "utf-8")
    ]),
    stringToUint8Array("--\r\n\r\n", "utf-8")
  ];
  const contentLength = getTotalLength(sources);
  if (contentLength) {
    request.headers.set("Content-Length", contentLength);
  }
  request.body = await concat(sources);
}
var multipartPolicyName = "multipartPolicy";
var maxBoundaryLength = 70;
var validBoundaryCharacters = new Set(`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?`);
function assertValidBoundary(boundary) {
  if (boundary.length > maxBoundaryLength) {
    throw new Error(`Multipart boundary "${boundary}" exceeds maximum length of 70 characters`);
  }
  if (Array.from(boundary).some((x) => !validBoundaryCharacters.has(x))) {
    throw new Error(`Multipart boundary "${boundary}" contains invalid characters`);
  }
}
function multipartPolicy() {
  return {
    name: multipartPolicyName,
    async sendRequest(request, next) {
      if (!request.multipartBody) {
        return next(request);
      }
      if (request.body) {
        throw new Error("multipartBody and regular body cannot be set at the same time");
      }
      let boundary = request.multipartBody.boundary;
      const contentTypeHeader = request.headers.get("Content-Type") ?? "multipart/mixed";
      const parsedHeader = contentTypeHeader.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);
      if (!parsedHeader) {
        throw new Error(`Got multipart request body, but content-type header was not multipart: ${contentTypeHeader}`);
      }
      const [, contentType, parsedBoundary] = parsedHeader;
      if (parsedBoundary && boundary && parsedBoundary !== boundary) {
        throw new Error(`Multipart boundary was specified as ${parsedBoundary} in the header, but got ${boundary} in the request body`);
      }
      boundary ??= parsedBoundary;
      if (boundary) {
        assertValidBoundary(boundary);
      } else {
        boundary = generateBoundary();
      }
      request.headers.set("Content-Type", `${contentType}; boundary=${boundary}`);
      await buildRequestBody(request, request.multipartBody.parts, boundary);
      request.multipartBody = void 0;
      return next(request);
    }
  };
}
function createPipelineFromOptions(options) {
  const pipeline = createEmptyPipeline();
  addPlatformPolicies(pipeline, options);
  pipeline.addPolicy(formDataPolicy(), { beforePolicies: [multipartPolicyName] });
  pipeline.addPolicy(userAgentPolicy(options.userAgentOptions));
  pipeline.addPolicy(multipartPolicy(), { afterPhase: "Deserialize" });
  pipeline.addPolicy(defaultRetryPolicy(options.retryOptions), { phase: "Retry" });
  pipeline.addPolicy(logPolicy(options.loggingOptions), { afterPhase: "Sign" });
  return pipeline;
}
var apiVersionPolicyName = "ApiVersionPolicy";
function apiVersionPolicy(options) {
  return {
    name: apiVersionPolicyName,
    sendRequest: (req, next) => {
      const url = new URL(req.url);
      if (!url.searchParams.get("api-version") && options.apiVersion) {
        req.url = `${req.url}${Array.from(url.searchParams.keys()).length > 0 ? "&" : "?"}api-version=${options.apiVersion}`;
      }
      return next(req);
    }
  };
}
function isOAuth2TokenCredential(credential) {
  return "getOAuth2Token" in credential;
}
function isBearerTokenCredential(credential) {
  return "getBearerToken" in credential;
}
function isBasicCredential(credential) {
  return "username" in credential && "password" in credential;
}
function isApiKeyCredential(credential) {
  return "key" in credential;
}
var insecureConnectionWarningEmmitted = false;
function allowInsecureConnection(request, options) {
  if (options.allowInsecureConnection && request.allowInsecureConnection) {
    const url = new URL(request.url);
    if (url.hostname === "localhost" || url.hostname === "127.0.0.1") {
      return true;
    }
  }
  return false;
}
function emitInsecureConnectionWarning() {
  const warning = "Sending token over insecure transport. Assume any token issued is compromised.";
  logger.warning(warning);
  if (!insecureConnectionWarningEmmitted) {
    insecureConnectionWarningEmmitted = true;
    emitNodeWarning(warning);
  }
}
function ensureSecureConnection(request, options) {
  if (!request.url.toLowerCase().startsWith("https://")) {
    if (allowInsecureConnection(request, options)) {
      emitInsecureConnectionWarning();
    } else {
      throw new Error("Authentication is not permitted for non-TLS protected (non-https) URLs when allowInsecureConnection is false.");
    }
  }
}
var apiKeyAuthenticationPolicyName = "apiKeyAuthenticationPolicy";
function apiKeyAuthenticationPolicy(options) {
  return {
    name: apiKeyAuthenticationPolicyName,
    async sendRequest(request, next) {
      ensureSecureConnection(request, options);
      const scheme = (request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "apiKey");
      if (!scheme) {
        return next(request);
      }
      if (scheme.apiKeyLocation !== "header") {
        throw new Error(`Unsupported API key location: ${scheme.apiKeyLocation}`);
      }
      request.headers.set(scheme.name, options.credential.key);
      return next(request);
    }
  };
}
var basicAuthenticationPolicyName = "bearerAuthenticationPolicy";
function basicAuthenticationPolicy(options) {
  return {
    name: basicAuthenticationPolicyName,
    async sendRequest(request, next) {
      ensureSecureConnection(request, options);
      const scheme = (request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "http" && x.scheme === "basic");
      if (!scheme) {
        return next(request);
      }
      const { username, password } = options.credential;
      const headerValue = uint8ArrayToString(stringToUint8Array(`${username}:${password}`, "utf-8"), "base64");
      request.headers.set("Authorization", `Basic ${headerValue}`);
      return next(request);
    }
  };
}
var bearerAuthenticationPolicyName = "bearerAuthenticationPolicy";
function bearerAuthenticationPolicy(options) {
  return {
    name: bearerAuthenticationPolicyName,
    async sendRequest(request, next) {
      ensureSecureConnection(request, options);
      const scheme = (request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "http" && x.scheme === "bearer");
      if (!scheme) {
        return next(request);
      }
      const token = await options.credential.getBearerToken({
        abortSignal: request.abortSignal
      });
      request.headers.set("Authorization", `Bearer ${token}`);
      return next(request);
    }
  };
}
var oauth2AuthenticationPolicyName = "oauth2AuthenticationPolicy";
function oauth2AuthenticationPolicy(options) {
  return {
    name: oauth2AuthenticationPolicyName,
    async sendRequest(request, next) {
      ensureSecureConnection(request, options);
      const scheme = (request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "oauth2");
      if (!scheme) {
        return next(request);
      }
      const token = await options.credential.getOAuth2Token(scheme.flows, {
        abortSignal: request.abortSignal
      });
      request.headers.set("Authorization", `Bearer ${token}`);
      return next(request);
    }
  };
}
var cachedHttpClient;
function createDefaultPipeline(options = {}) {
  const pipeline = createPipelineFromOptions(options);
  pipeline.addPolicy(apiVersionPolicy(options));
  const { credential, authSchemes, allowInsecureConnection: allowInsecureConnection2 } = options;
  if (credential) {
    if (isApiKeyCredential(credential)) {
      pipeline.addPolicy(apiKeyAuthenticationPolicy({ authSchemes, credential, allowInsecureConnection: allowInsecureConnection2 }));
    } else if (isBasicCredential(credential)) {
      pipeline.addPolicy(basicAuthenticationPolicy({ authSchemes, credential, allowInsecureConnection: allowInsecureConnection2 }));
    } else if (isBearerTokenCredential(credential)) {
      pipeline.addPolicy(bearerAuthenticationPolicy({ authSchemes, credential, allowInsecureConnection: allowInsecureConnection2 }));
    } else if (isOAuth2TokenCredential(credential)) {
      pipeline.addPolicy(oauth2AuthenticationPolicy({ authSchemes, credential, allowInsecureConnection: allowInsecureConnection2 }));
    }
  }
  return pipeline;
}
function getCachedDefaultHttpsClient() {
  if (!cachedHttpClient) {
    cachedHttpClient = createDefaultHttpClient();
  }
  return cachedHttpClient;
}
function getHeaderValue(descriptor, headerName) {
  if (descriptor.headers) {
    const actualHeaderName = Object.keys(descriptor.headers).find((x) => x.toLowerCase() === headerName.toLowerCase());
    if (actualHeaderName) {
      return descriptor.headers[actualHeaderName];
    }
  }
  return void 0;
}
function getPartContentType(descriptor) {
  const contentTypeHeader = getHeaderValue(descriptor, "content-type");
  if (contentTypeHeader) {
    return contentTypeHeader;
  }
  if (descriptor.contentType === null) {
    return void 0;
  }
  if (descriptor.contentType) {
    return descriptor.contentType;
  }
  const { body } = descriptor;
  if (body === null || body === void 0) {
    return void 0;
  }
  if (typeof body === "string" || typeof body === "number" || typeof body === "boolean") {
    return "text/plain; charset=UTF-8";
  }
  if (body instanceof Blob) {
    return body.type || "application/octet-stream";
  }
  if (isBinaryBody(body)) {
    return "application/octet-stream";
  }
  return "application/json";
}
function escapeDispositionField(value) {
  return JSON.stringify(value);
}
function getContentDisposition(descriptor) {
  const contentDispositionHeader = getHeaderValue(descriptor, "content-disposition");
  if (contentDispositionHeader) {
    return contentDispositionHeader;
  }
  if (descriptor.dispositionType === void 0 && descriptor.name === void 0 && descriptor.filename === void 0) {
    return void 0;
  }
  const dispositionType = descriptor.dispositionType ?? "form-data";
  let disposition = dispositionType;
  if (descriptor.name) {
    disposition += `; name=${escapeDispositionField(descriptor.name)}`;
  }
  let filename = void 0;
  if (descriptor.filename) {
    filename = descriptor.filename;
  } else if (typeof File !== "undefined" && descriptor.body instanceof File) {
    const filenameFromFile = descriptor.body.name;
    if (filenameFromFile !== "") {
      filename = filenameFromFile;
    }
  }
  if (filename) {
    disposition += `; filename=${escapeDispositionField(filename)}`;
  }
  return disposition;
}
function normalizeBody(body, contentType) {
  if (body === void 0) {
    return new Uint8Array([]);
  }
  if (isBinaryBody(body)) {
    return body;
  }
  if (typeof body === "string" || typeof body === "number" || typeof body === "boolean") {
    return stringToUint8Array(String(body), "utf-8");
  }
  if (contentType && /application\/(.+\+)?json(;.+)?/i.test(String(contentType))) {
    return stringToUint8Array(JSON.stringify(body), "utf-8");
  }
  throw new RestError(`Unsupported body/content-type combination: ${body}, ${contentType}`);
}
function buildBodyPart(descriptor) {
  const contentType = getPartContentType(descriptor);
  const contentDisposition = getContentDisposition(descriptor);
  const headers = createHttpHeaders(descriptor.headers ?? {});
  if (contentType) {
    headers.set("content-type", contentType);
  }
  if (contentDisposition) {
    headers.set("content-disposition", contentDisposition);
  }
  const body = normalizeBody(descriptor.body, contentType);
  return {
    headers,
    body
  };
}
function buildMultipartBody(parts) {
  return { parts: parts.map(buildBodyPart) };
}
async function sendRequest(method, url, pipeline, options = {}, customHttpClient) {
  const httpClient = customHttpClient ?? getCachedDefaultHttpsClient();
  const request = buildPipelineRequest(method, url, options);
  try {
    const response = await pipeline.sendRequest(httpClient, request);
    const headers = response.headers.toJSON();
    const stream = response.readableStreamBody ?? response.browserStreamBody;
    const parsedBody = options.responseAsStream || stream !== void 0 ? void 0 : getResponseBody(response);
    const body = stream ?? parsedBody;
    if (options?.onResponse) {
      options.onResponse({ ...response, request, rawHeaders: headers, parsedBody });
    }
    return {
      request,
      headers,
      status: `${response.status}`,
      body
    };
  } catch (e) {
    if (isRestError(e) && e.response && options.onResponse) {
      const { response } = e;
      const rawHeaders = response.headers.toJSON();
      options?.onResponse({ ...response, request, rawHeaders }, e);
    }
    throw e;
  }
}
function getRequestContentType(options = {}) {
  if (options.contentType) {
    return options.contentType;
  }
  const headerContentType = options.headers?.["content-type"];
  if (typeof headerContentType === "string") {
    return headerContentType;
  }
  return getContentType(options.body);
}
function getContentType(body) {
  if (body === void 0) {
    return void 0;
  }
  if (ArrayBuffer.isView(body)) {
    return "application/octet-stream";
  }
  if (isBlob(body) && body.type) {
    return body.type;
  }
  if (typeof body === "string") {
    try {
      JSON.parse(body);
      return "application/json";
    } catch (error) {
      return void 0;
    }
  }
  return "application/json";
}
function buildPipelineRequest(method, url, options = {}) {
  const requestContentType = getRequestContentType(options);
  const { body, multipartBody } = getRequestBody(options.body, requestContentType);
  const headers = createHttpHeaders({
    ...options.headers ? options.headers : {},
    accept: options.accept ?? options.headers?.accept ?? "application/json",
    ...requestContentType && {
      "content-type": requestContentType
    }
  });
  const { allowInsecureConnection: allowInsecureConnection2, abortSignal, onUploadProgress, onDownloadProgress, timeout, responseAsStream, url: _url, method: _method, body: _body, multipartBody: _multiBody, headers: _headers, ...rest } = options;
  const request = createPipelineRequest({
    url,
    method,
    body,
    multipartBody,
    headers,
    allowInsecureConnection: allowInsecureConnection2,
    abortSignal,
    onUploadProgress,
    onDownloadProgress,
    timeout,
    enableBrowserStreams: true,
    streamResponseStatusCodes: responseAsStream ? new Set([Number.POSITIVE_INFINITY]) : void 0
  });
  Object.assign(request, rest);
  return request;
}
function getRequestBody(body, contentType = "") {
  if (body === void 0) {
    return { body: void 0 };
  }
  if (typeof FormData !== "undefined" && body instanceof FormData) {
    return { body };
  }
  if (isBlob(body)) {
    return { body };
  }
  if (isReadableStream2(body)) {
    return { body };
  }
  if (typeof body === "function") {
    return { body };
  }
  if (ArrayBuffer.isView(body)) {
    return {
      body: body instanceof Uint8Array ? body : JSON.stringify(body)
    };
  }
  const firstType = contentType.split(";")[0];
  switch (firstType) {
    case "application/json":
      return { body: JSON.stringify(body) };
    case "multipart/form-data":
      if (Array.isArray(body)) {
        return { multipartBody: buildMultipartBody(body) };
      }
      return { body: JSON.stringify(body) };
    case "text/plain":
      return { body: String(body) };
    default:
      if (typeof body === "string") {
        return { body };
      }
      return { body: JSON.stringify(body) };
  }
}
function getResponseBody(response) {
  const contentType = response.headers.get("content-type") ?? "";
  const firstType = contentType.split(";")[0];
  const bodyToParse = response.bodyAsText ?? "";
  if (firstType === "text/plain") {
    return String(bodyToParse);
  }
  try {
    return bodyToParse ? JSON.parse(bodyToParse) : void 0;
  } catch (error) {
    if (firstType === "application/json") {
      throw createParseError(response, error);
    }
    return String(bodyToParse);
  }
}
function createParseError(response, err) {
  const msg = `Error "${err}" occurred while parsing the response body - ${response.bodyAsText}.`;
  const errCode = err.code ?? RestError.PARSE_ERROR;
  return new RestError(msg, {
    code: errCode,
    statusCode: response.status,
    request: response.request,
    response
  });
}
function isQueryParameterWithOptions(x) {
  if (typeof x !== "object" || x === null || !Object.hasOwn(x, "value")) {
    return false;
  }
  const value = x.value;
  return typeof value?.toString === "function";
}
function buildRequestUrl(endpoint, routePath, pathParameters, options = {}) {
  if (routePath.startsWith("https://") || routePath.startsWith("http://")) {
    return routePath;
  }
  endpoint = buildBaseUrl(endpoint, options);
  const updatedRoutePath = buildRoutePath(routePath, pathParameters, options);
  const requestUrl = appendQueryParams(appendPath(endpoint, updatedRoutePath), options);
  const url = new URL(requestUrl);
  return url.toString();
}
function appendPath(endpoint, pathToAppend) {
  const endpointSearchStart = endpoint.indexOf("?");
  const pathSearchStart = pathToAppend.indexOf("?");
  const endpointParts = endpointSearchStart !== -1 ? [endpoint.substring(0, endpointSearchStart), endpoint.substring(endpointSearchStart + 1)] : [endpoint, ""];
  const pathParts = pathSearchStart !== -1 ? [pathToAppend.substring(0, pathSearchStart), pathToAppend.substring(pathSearchStart + 1)] : [pathToAppend, ""];
  const combinedSearch = [endpointParts[1], pathParts[1].replaceAll("?", "&")].filter(Boolean).join("&");
  const baseEndpoint = endpointParts[0].replace(/(^[^:]+:\/\/[^/]+)\/\/+/, "$1/");
  const basePathToAppend = pathParts[0];
  let combinedUrl = baseEndpoint;
  if (!baseEndpoint.endsWith("/") && !basePathToAppend.startsWith("/") && basePathToAppend !== "") {
    combinedUrl += `/${basePathToAppend}`;
  } else if (baseEndpoint.endsWith("/") && basePathToAppend.startsWith("/")) {
    combinedUrl += basePathToAppend.substring(1);
  } else {
    combinedUrl += basePathToAppend;
  }
  if (combinedSearch) {
    combinedUrl += `?${combinedSearch}`;
  }
  return combinedUrl;
}
function getQueryParamValue(key, allowReserved, style, param) {
  let separator;
  if (style === "pipeDelimited") {
    separator = "|";
  } else if (style === "spaceDelimited") {
    separator = "%20";
  } else {
    separator = ",";
  }
  let paramValues;
  if (Array.isArray(param)) {
    paramValues = param;
  } else if (typeof param === "object" && param.toString === Object.prototype.toString) {
    paramValues = Object.entries(param).flat();
  } else {
    paramValues = [param];
  }
  const value = paramValues.map((p) => {
    if (p === null || p === void 0) {
      return "";
    }
    if (!p.toString || typeof p.toString !== "function") {
      throw new Error(`Query parameters must be able to be represented as string, ${key} can't`);
    }
    const rawValue = p.toISOString !== void 0 ? p.toISOString() : p.toString();
    return allowReserved ? rawValue : encodeURIComponent(rawValue);
  }).join(separator);
  return `${allowReserved ? key : encodeURIComponent(key)}=${value}`;
}
function simpleParseQueryParams(queryString) {
  const result = new Map();
  if (!queryString || queryString[0] !== "?") {
    return result;
  }
  queryString = queryString.slice(1);
  const pairs = queryString.split("&");
  for (const pair of pairs) {
    const eqIndex = pair.indexOf("=");
    const name = eqIndex === -1 ? pair : pair.substring(0, eqIndex);
    const value = eqIndex === -1 ? "" : pair.substring(eqIndex + 1);
    const existingValue = result.get(name);
    if (existingValue !== void 0) {
      if (Array.isArray(existingValue)) {
        existingValue.push(value);
      } else {
        result.set(name, [existingValue, value]);
      }
    } else {
      result.set(name, value);
    }
  }
  return result;
}
function appendQueryParams(url, options = {}) {
  if (!options.queryParameters) {
    return url;
  }
  const parsedUrl = new URL(url);
  const queryParams = options.queryParameters;
  const existingParams = simpleParseQueryParams(parsedUrl.search);
  const newParamStrings = [];
  for (const key of Object.keys(queryParams)) {
    const param = queryParams[key];
    if (param === void 0 || param === null) {
      continue;
    }
    const hasMetadata = isQueryParameterWithOptions(param);
    const rawValue = hasMetadata ? param.value : param;
    const explode = hasMetadata ? param.explode ?? false : false;
    const style = hasMetadata && param.style ? param.style : "form";
    if (explode) {
      if (Array.isArray(rawValue)) {
        for (const item of rawValue) {
          newParamStrings.push(getQueryParamValue(key, options.skipUrlEncoding ?? false, style, item));
        }
      } else if (rawValue !== null && typeof rawValue === "object") {
        for (const [actualKey, value] of Object.entries(rawValue)) {
          newParamStrings.push(getQueryParamValue(actualKey, options.skipUrlEncoding ?? false, style, value));
        }
      } else {
        throw new Error("explode can only be set to true for objects and arrays");
      }
    } else {
      newParamStrings.push(getQueryParamValue(key, options.skipUrlEncoding ?? false, style, rawValue));
    }
  }
  for (const paramString of newParamStrings) {
    const eqIndex = paramString.indexOf("=");
    const name = paramString.substring(0, eqIndex);
    const value = paramString.substring(eqIndex + 1);
    const existingValue = existingParams.get(name);
    if (existingValue !== void 0) {
      if (Array.isArray(existingValue)) {
        if (!existingValue.includes(value)) {
          existingValue.push(value);
        }
      } else if (existingValue !== value) {
        existingParams.set(name, [existingValue, value]);
      }
    } else {
      existingParams.set(name, value);
    }
  }
  const searchPieces = [];
  for (const [name, value] of existingParams) {
    if (Array.isArray(value)) {
      for (const subValue of value) {
        searchPieces.push(`${name}=${subValue}`);
      }
    } else {
      searchPieces.push(`${name}=${value}`);
    }
  }
  parsedUrl.search = searchPieces.length ? `?${searchPieces.join("&")}` : "";
  return parsedUrl.toString();
}
function buildBaseUrl(endpoint, options) {
  if (!options.pathParameters) {
    return endpoint;
  }
  const pathParams = options.pathParameters;
  for (const [key, param] of Object.entries(pathParams)) {
    if (param === void 0 || param === null) {
      throw new Error(`Path parameters ${key} must not be undefined or null`);
    }
    if (!param.toString || typeof param.toString !== "function") {
      throw new Error(`Path parameters must be able to be represented as string, ${key} can't`);
    }
    let value = param.toISOString !== void 0 ? param.toISOString() : String(param);
    if (!options.skipUrlEncoding) {
      value = encodeURIComponent(param);
    }
    endpoint = replaceAll(endpoint, `{${key}}`, value) ?? "";
  }
  return endpoint;
}
function buildRoutePath(routePath, pathParameters, options = {}) {
  for (const pathParam of pathParameters) {
    const allowReserved = typeof pathParam === "object" && (pathParam.allowReserved ?? false);
    let value = typeof pathParam === "object" ? pathParam.value : pathParam;
    if (!options.skipUrlEncoding && !allowReserved) {
      value = encodeURIComponent(value);
    }
    routePath = routePath.replace(/\{[\w-]+\}/, String(value));
  }
  return routePath;
}
function replaceAll(value, searchValue, replaceValue) {
  return !value || !searchValue ? value : value.split(searchValue).join(replaceValue || "");
}
function getClient(endpoint, clientOptions = {}) {
  const pipeline = clientOptions.pipeline ?? createDefaultPipeline(clientOptions);
  if (clientOptions.additionalPolicies?.length) {
    for (const { policy, position } of clientOptions.additionalPolicies) {
      const afterPhase = position === "perRetry" ? "Sign" : void 0;
      pipeline.addPolicy(policy, {
        afterPhase
      });
    }
  }
  const { allowInsecureConnection: allowInsecureConnection2, httpClient } = clientOptions;
  const endpointUrl = clientOptions.endpoint ?? endpoint;
  const client = (path, ...args) => {
    const getUrl = (requestOptions) => buildRequestUrl(endpointUrl, path, args, { allowInsecureConnection: allowInsecureConnection2, ...requestOptions });
    return {
      get: (requestOptions = {}) => {
        return buildOperation("GET", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection2, httpClient);
      },
      post: (requestOptions = {}) => {
        return buildOperation("POST", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection2, httpClient);
      },
      put: (requestOptions = {}) => {
        return buildOperation("PUT", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection2, httpClient);
      },
      patch: (requestOptions = {}) => {
        return buildOperation("PATCH", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection2, httpClient);
      },
      delete: (requestOptions = {}) => {
        return buildOperation("DELETE", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection2, httpClient);
      },
      head: (requestOptions = {}) => {
        return buildOperation("HEAD", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection2, httpClient);
      },
      options: (requestOptions = {}) => {
        return buildOperation("OPTIONS", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection2, httpClient);
      },
      trace: (requestOptions = {}) => {
        return buildOperation("TRACE", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection2, httpClient);
      }
    };
  };
  return {
    path: client,
    pathUnchecked: client,
    pipeline
  };
}
function buildOperation(method, url, pipeline, options, allowInsecureConnection2, httpClient) {
  allowInsecureConnection2 = options.allowInsecureConnection ?? allowInsecureConnection2;
  return {
    then: function(onFulfilled, onrejected) {
      return sendRequest(method, url, pipeline, { ...options, allowInsecureConnection: allowInsecureConnection2 }, httpClient).then(onFulfilled, onrejected);
    },
    async asBrowserStream() {
      if (isNodeLike) {
        throw new Error("`asBrowserStream` is supported only in the browser environment. Use `asNodeStream` instead to obtain the response body stream. If you require a Web stream of the response in Node, consider using `Readable.toWeb` on the result of `asNodeStream`.");
      } else {
        return sendRequest(method, url, pipeline, { ...options, allowInsecureConnection: allowInsecureConnection2, responseAsStream: true }, httpClient);
      }
    },
    async asNodeStream() {
      if (isNodeLike) {
        return sendRequest(method, url, pipeline, { ...options, allowInsecureConnection: allowInsecureConnection2, responseAsStream: true }, httpClient);
      } else {
        throw new Error("`isNodeStream` is not supported in the browser environment. Use `asBrowserStream` to obtain the response body stream.");
      }
    }
  };
}
function operationOptionsToRequestParameters(options) {
  return {
    allowInsecureConnection: options.requestOptions?.allowInsecureConnection,
    timeout: options.requestOptions?.timeout,
    skipUrlEncoding: options.requestOptions?.skipUrlEncoding,
    abortSignal: options.abortSignal,
    onUploadProgress: options.requestOptions?.onUploadProgress,
    onDownloadProgress: options.requestOptions?.onDownloadProgress,
    headers: { ...options.requestOptions?.headers },
    onResponse: options.onResponse
  };
}
function createRestError(messageOrResponse, response) {
  const resp = typeof messageOrResponse === "string" ? response : messageOrResponse;
  const internalError = resp.body?.error ?? resp.body;
  const message = typeof messageOrResponse === "string" ? messageOrResponse : internalError?.message ?? `Unexpected status code: ${resp.status}`;
  return new RestError(message, {
    statusCode: statusCodeToNumber(resp.status),
    code: internalError?.code,
    request: resp.request,
    response: toPipelineResponse(resp)
  });
}
function toPipelineResponse(errorResponse) {
  return {
    headers: createHttpHeaders(errorResponse.headers),
    request: errorResponse.request,
    status: statusCodeToNumber(errorResponse.status) ?? -1,
    ...typeof errorResponse.body === "string" ? { bodyAsText: errorResponse.body } : {}
  };
}
function statusCodeToNumber(statusCode) {
  const status = Number.parseInt(statusCode);
  return Number.isNaN(status) ? void 0 : status;
}
function createEmptyPipeline2() {
  return createEmptyPipeline();
}
var AbortError2 = class extends Error {
  constructor(message) {
    super(message);
    this.name = "AbortError";
  }
};
function createAbortablePromise(buildPromise, options) {
  const { cleanupBeforeAbort, abortSignal, abortErrorMsg } = options ?? {};
  return new Promise((resolve, reject) => {
    function rejectOnAbort() {
      reject(new AbortError2(abortErrorMsg ?? "The operation was aborted."));
    }
    function removeListeners() {
      abortSignal?.removeEventListener("abort", onAbort);
    }
    function onAbort() {
      cleanupBeforeAbort?.();
      removeListeners();
      rejectOnAbort();
    }
    if (abortSignal?.aborted) {
      return rejectOnAbort();
    }
    try {
      buildPromise((x) => {
        removeListeners();
        resolve(x);
      }, (x) => {
        removeListeners();
        reject(x);
      });
    } catch (err) {
      reject(err);
    }
    abortSignal?.addEventListener("abort", onAbort);
  });
}
var StandardAbortMessage2 = "The delay was aborted.";
function delay2(timeInMs, options) {
  let token;
  const { abortSignal, abortErrorMsg } = options ?? {};
  return createAbortablePromise((resolve) => {
    token = setTimeout(resolve, timeInMs);
  }, {
    cleanupBeforeAbort: () => clearTimeout(token),
    abortSignal,
    abortErrorMsg: abortErrorMsg ?? StandardAbortMessage2
  });
}
function getErrorMessage(e) {
  if (isError(e)) {
    return e.message;
  } else {
    let stringified;
    try {
      if (typeof e === "object" && e) {
        stringified = JSON.stringify(e);
      } else {
        stringified = String(e);
      }
    } catch (err) {
      stringified = "[unable to stringify input]";
    }
    return `Unknown error ${stringified}`;
  }
}
function isDefined(thing) {
  return typeof thing !== "undefined" && thing !== null;
}
function isObjectWithProperties(thing, properties) {
  if (!isDefined(thing) || typeof thing !== "object") {
    return false;
  }
  for (const property of properties) {
    if (!objectHasProperty(thing, property)) {
      return false;
    }
  }
  return true;
}
function objectHasProperty(thing, property) {
  return isDefined(thing) && typeof thing === "object" && property in thing;
}
function isError2(e) {
  return isError(e);
}
var isNodeLike2 = isNodeLike;
function uint8ArrayToString2(bytes, format) {
  return uint8ArrayToString(bytes, format);
}
function stringToUint8Array2(value, format) {
  return stringToUint8Array(value, format);
}
var DEFAULT_CYCLER_OPTIONS = {
  forcedRefreshWindowInMs: 1e3,
  retryIntervalInMs: 3e3,
  refreshWindowInMs: 1e3 * 60 * 2
};
async function beginRefresh(getAccessToken, retryIntervalInMs, refreshTimeout) {
  async function tryGetAccessToken() {
    if (Date.now() < refreshTimeout) {
      try {
        return await getAccessToken();
      } catch {
        return null;
      }
    } else {
      const finalToken = await getAccessToken();
      if (finalToken === null) {
        throw new Error("Failed to refresh access token.");
      }
      return finalToken;
    }
  }
  let token = await tryGetAccessToken();
  while (token === null) {
    await delay2(retryIntervalInMs);
    token = await tryGetAccessToken();
  }
  return token;
}
function createTokenCycler(credential, tokenCyclerOptions) {
  let refreshWorker = null;
  let token = null;
  let tenantId;
  const options = {
    ...DEFAULT_CYCLER_OPTIONS,
    ...tokenCyclerOptions
  };
  const cycler = {
    get isRefreshing() {
      return refreshWorker !== null;
    },
    get shouldRefresh() {
      if (token === null) {
        return true;
      }
      if (cycler.isRefreshing) {
        return false;
      }
      if (token.refreshAfterTimestamp && token.refreshAfterTimestamp < Date.now()) {
        return true;
      }
      return token.expiresOnTimestamp - options.refreshWindowInMs < Date.now();
    },
    get mustRefresh() {
      return token === null || token.expiresOnTimestamp - options.forcedRefreshWindowInMs < Date.now();
    }
  };
  function refresh(scopes, getTokenOptions) {
    if (!cycler.isRefreshing) {
      const tryGetAccessToken = () => credential.getToken(scopes, getTokenOptions);
      refreshWorker = beginRefresh(
        tryGetAccessToken,
        options.retryIntervalInMs,
        token?.expiresOnTimestamp ?? Date.now()
      ).then((_token) => {
        refreshWorker = null;
        token = _token;
        tenantId = getTokenOptions.tenantId;
        return token;
      }).catch((reason) => {
        refreshWorker = null;
        token = null;
        tenantId = void 0;
        throw reason;
      });
    }
    return refreshWorker;
  }
  return async (scopes, tokenOptions) => {
    const hasClaimChallenge = Boolean(tokenOptions.claims);
    const tenantIdChanged = tenantId !== tokenOptions.tenantId;
    if (hasClaimChallenge) {
      token = null;
    }
    const mustRefresh = tenantIdChanged || hasClaimChallenge || cycler.mustRefresh;
    if (mustRefresh) {
      return refresh(scopes, tokenOptions);
    }
    if (cycler.shouldRefresh) {
      refresh(scopes, tokenOptions);
    }
    return token;
  };
}
var context2 = createLoggerContext({
  logLevelEnvVarName: "AZURE_LOG_LEVEL",
  namespace: "azure"
});
var AzureLogger = context2.logger;
function createClientLogger2(namespace) {
  return context2.createClientLogger(namespace);
}
var logger2 = createClientLogger2("core-rest-pipeline");
var RestError2 = RestError;
function isRestError2(e) {
  return isRestError(e);
}
var bearerTokenAuthenticationPolicyName = "bearerTokenAuthenticationPolicy";
async function trySendRequest(request, next) {
  try {
    return [await next(request), void 0];
  } catch (e) {
    if (isRestError2(e) && e.response) {
      return [e.response, e];
    } else {
      throw e;
    }
  }
}
async function defaultAuthorizeRequest(options) {
  const { scopes, getAccessToken, request } = options;
  const getTokenOptions = {
    abortSignal: request.abortSignal,
    tracingOptions: request.tracingOptions,
    enableCae: true
  };
  const accessToken = await getAccessToken(scopes, getTokenOptions);
  if (accessToken) {
    options.request.headers.set("Authorization", `Bearer ${accessToken.token}`);
  }
}
function isChallengeResponse(response) {
  return response.status === 401 && response.headers.has("WWW-Authenticate");
}
async function authorizeRequestOnCaeChallenge(onChallengeOptions, caeClaims) {
  const { scopes } = onChallengeOptions;
  const accessToken = await onChallengeOptions.getAccessToken(scopes, {
    enableCae: true,
    claims: caeClaims
  });
  if (!accessToken) {
    return false;
  }
  onChallengeOptions.request.headers.set("Authorization", `${accessToken.tokenType ?? "Bearer"} ${accessToken.token}`);
  return true;
}
function bearerTokenAuthenticationPolicy(options) {
  const { credential, scopes, challengeCallbacks } = options;
  const logger3 = options.logger || logger2;
  const callbacks = {
    authorizeRequest: challengeCallbacks?.authorizeRequest?.bind(challengeCallbacks) ?? defaultAuthorizeRequest,
    authorizeRequestOnChallenge: challengeCallbacks?.authorizeRequestOnChallenge?.bind(challengeCallbacks)
  };
  const getAccessToken = credential ? createTokenCycler(
    credential
  ) : () => Promise.resolve(null);
  return {
    name: bearerTokenAuthenticationPolicyName,
    async sendRequest(request, next) {
      if (!request.url.toLowerCase().startsWith("https://")) {
        throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.");
      }
      await callbacks.authorizeRequest({
        scopes: Array.isArray(scopes) ? scopes : [scopes],
        request,
        getAccessToken,
        logger: logger3
      });
      let response;
      let error;
      let shouldSendRequest;
      [response, error] = await trySendRequest(request, next);
      if (isChallengeResponse(response)) {
        let claims = getCaeChallengeClaims(response.headers.get("WWW-Authenticate"));
        if (claims) {
          let parsedClaim;
          try {
            parsedClaim = atob(claims);
          } catch (e) {
            logger3.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`);
            return response;
          }
          shouldSendRequest = await authorizeRequestOnCaeChallenge({
            scopes: Array.isArray(scopes) ? scopes : [scopes],
            response,
            request,
            getAccessToken,
            logger: logger3
          }, parsedClaim);
          if (shouldSendRequest) {
            [response, error] = await trySendRequest(request, next);
          }
        } else if (callbacks.authorizeRequestOnChallenge) {
          shouldSendRequest = await callbacks.authorizeRequestOnChallenge({
            scopes: Array.isArray(scopes) ? scopes : [scopes],
            request,
            response,
            getAccessToken,
            logger: logger3
          });
          if (shouldSendRequest) {
            [response, error] = await trySendRequest(request, next);
          }
          if (isChallengeResponse(response)) {
            claims = getCaeChallengeClaims(response.headers.get("WWW-Authenticate") ?? "");
            if (claims) {
              let parsedClaim;
              try {
                parsedClaim = atob(claims);
              } catch (e) {
                logger3.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`);
                return response;
              }
              shouldSendRequest = await authorizeRequestOnCaeChallenge({
                scopes: Array.isArray(scopes) ? scopes : [scopes],
                response,
                request,
                getAccessToken,
                logger: logger3
              }, parsedClaim);
              if (shouldSendRequest) {
                [response, error] = await trySendRequest(request, next);
              }
            }
          }
        }
      }
      if (error) {
        throw error;
      } else {
        return response;
      }
    }
  };
}
function parseChallenges(challenges) {
  const challengeRegex = /(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g;
  const paramRegex = /(\w+)="([^"]*)"/g;
  const parsedChallenges = [];
  let match;
  while ((match = challengeRegex.exec(challenges)) !== null) {
    const scheme = match[1];
    const paramsString = match[2];
    const params = {};
    let paramMatch;
    while ((paramMatch = paramRegex.exec(paramsString)) !== null) {
      params[paramMatch[1]] = paramMatch[2];
    }
    parsedChallenges.push({ scheme, params });
  }
  return parsedChallenges;
}
function getCaeChallengeClaims(challenges) {
  if (!challenges) {
    return;
  }
  const parsedChallenges = parseChallenges(challenges);
  return parsedChallenges.find((x) => x.scheme === "Bearer" && x.params.claims && x.params.error === "insufficient_claims")?.params.claims;
}
function logPolicy2(options = {}) {
  return logPolicy({
    logger: logger2.info,
    ...options
  });
}
function redirectPolicy2(options = {}) {
  return redirectPolicy(options);
}
function getHeaderName2() {
  return "User-Agent";
}
async function setPlatformSpecificData2(map) {
  if (node_process__WEBPACK_IMPORTED_MODULE_3__ && node_process__WEBPACK_IMPORTED_MODULE_3__.versions) {
    const osInfo = `${node_os__WEBPACK_IMPORTED_MODULE_1__.type()} ${node_os__WEBPACK_IMPORTED_MODULE_1__.release()}; ${node_os__WEBPACK_IMPORTED_MODULE_1__.arch()}`;
    if (node_process__WEBPACK_IMPORTED_MODULE_3__.versions.bun) {
      map.set("Bun", `${node_process__WEBPACK_IMPORTED_MODULE_3__.versions.bun} (${osInfo})`);
    } else if (node_process__WEBPACK_IMPORTED_MODULE_3__.versions.deno) {
      map.set("Deno", `${node_process__WEBPACK_IMPORTED_MODULE_3__.versions.deno} (${osInfo})`);
    } else if (node_process__WEBPACK_IMPORTED_MODULE_3__.versions.node) {
      map.set("Node", `${node_process__WEBPACK_IMPORTED_MODULE_3__.versions.node} (${osInfo})`);
    }
  }
}
var SDK_VERSION2 = "1.25.0";
function getUserAgentString2(telemetryInfo) {
  const parts = [];
  for (const [key, value] of telemetryInfo) {
    const token = value ? `${key}/${value}` : key;
    parts.push(token);
  }
  return parts.join(" ");
}
function getUserAgentHeaderName2() {
  return getHeaderName2();
}
async function getUserAgentValue2(prefix) {
  const runtimeInfo = new Map();
  runtimeInfo.set("core-rest-pipeline", SDK_VERSION2);
  await setPlatformSpecificData2(runtimeInfo);
  const defaultAgent = getUserAgentString2(runtimeInfo);
  const userAgentValue = prefix ? `${prefix} ${defaultAgent}` : defaultAgent;
  return userAgentValue;
}
var UserAgentHeaderName2 = getUserAgentHeaderName2();
var userAgentPolicyName2 = "userAgentPolicy";
function userAgentPolicy2(options = {}) {
  const userAgentValue = getUserAgentValue2(options.userAgentPrefix);
  return {
    name: userAgentPolicyName2,
    async sendRequest(request, next) {
      if (!request.headers.has(UserAgentHeaderName2)) {
        request.headers.set(UserAgentHeaderName2, await userAgentValue);
      }
      return next(request);
    }
  };
}
var rawContent = Symbol("rawContent");
function hasRawContent(x) {
  return typeof x[rawContent] === "function";
}
function getRawContent(blob) {
  if (hasRawContent(blob)) {
    return blob[rawContent]();
  } else {
    return blob;
  }
}
var multipartPolicyName2 = multipartPolicyName;
function multipartPolicy2() {
  const tspPolicy = multipartPolicy();
  return {
    name: multipartPolicyName2,
    sendRequest: async (request, next) => {
      if (request.multipartBody) {
        for (const part of request.multipartBody.parts) {
          if (hasRawContent(part.body)) {
            part.body = getRawContent(part.body);
          }
        }
      }
      return tspPolicy.sendRequest(request, next);
    }
  };
}
function decompressResponsePolicy2() {
  return decompressResponsePolicy();
}
function defaultRetryPolicy2(options = {}) {
  return defaultRetryPolicy(options);
}
function formDataPolicy2() {
  return formDataPolicy();
}
function proxyPolicy2(proxySettings, options) {
  return proxyPolicy(proxySettings, options);
}
var setClientRequestIdPolicyName = "setClientRequestIdPolicy";
function setClientRequestIdPolicy(requestIdHeaderName = "x-ms-client-request-id") {
  return {
    name: setClientRequestIdPolicyName,
    async sendRequest(request, next) {
      if (!request.headers.has(requestIdHeaderName)) {
        request.headers.set(requestIdHeaderName, request.requestId);
      }
      return next(request);
    }
  };
}
function agentPolicy2(agent) {
  return agentPolicy(agent);
}
function tlsPolicy2(tlsSettings) {
  return tlsPolicy(tlsSettings);
}
var knownContextKeys = {
  span: Symbol.for("@azure/core-tracing span"),
  namespace: Symbol.for("@azure/core-tracing namespace")
};
function createTracingContext(options = {}) {
  let context3 = new TracingContextImpl(options.parentContext);
  if (options.span) {
    context3 = context3.setValue(knownContextKeys.span, options.span);
  }
  if (options.namespace) {
    context3 = context3.setValue(knownContextKeys.namespace, options.namespace);
  }
  return context3;
}
var TracingContextImpl = class _TracingContextImpl {
  _contextMap;
  constructor(initialContext) {
    this._contextMap = initialContext instanceof _TracingContextImpl ? new Map(initialContext._contextMap) : new Map();
  }
  setValue(key, value) {
    const newContext = new _TracingContextImpl(this);
    newContext._contextMap.set(key, value);
    return newContext;
  }
  getValue(key) {
    return this._contextMap.get(key);
  }
  deleteValue(key) {
    const newContext = new _TracingContextImpl(this);
    newContext._contextMap.delete(key);
    return newContext;
  }
};
var import_state = (0,part$0.f1)(require_state(), 1);
var state = import_state.state;
function createDefaultTracingSpan() {
  return {
    end: () => {
    },
    isRecording: () => false,
    recordException: () => {
    },
    setAttribute: () => {
    },
    setStatus: () => {
    },
    addEvent: () => {
    }
  };
}
function createDefaultInstrumenter() {
  return {
    createRequestHeaders: () => {
      return {};
    },
    parseTraceparentHeader: () => {
      return void 0;
    },
    startSpan: (_name, spanOptions) => {
      return {
        span: createDefaultTracingSpan(),
        tracingContext: createTracingContext({ parentContext: spanOptions.tracingContext })
      };
    },
    withContext(_context, callback, ...callbackArgs) {
      return callback(...callbackArgs);
    }
  };
}
function getInstrumenter() {
  if (!state.instrumenterImplementation) {
    state.instrumenterImplementation = createDefaultInstrumenter();
  }
  return state.instrumenterImplementation;
}
function createTracingClient(options) {
  const { namespace, packageName, packageVersion } = options;
  function startSpan(name, operationOptions, spanOptions) {
    const startSpanResult = getInstrumenter().startSpan(name, {
      ...spanOptions,
      packageName,
      packageVersion,
      tracingContext: operationOptions?.tracingOptions?.tracingContext
    });
    let tracingContext = startSpanResult.tracingContext;
    const span = startSpanResult.span;
    if (!tracingContext.getValue(knownContextKeys.namespace)) {
      tracingContext = tracingContext.setValue(knownContextKeys.namespace, namespace);
    }
    span.setAttribute("az.namespace", tracingContext.getValue(knownContextKeys.namespace));
    const updatedOptions = Object.assign({}, operationOptions, {
      tracingOptions: { ...operationOptions?.tracingOptions, tracingContext }
    });
    return {
      span,
      updatedOptions
    };
  }
  async function withSpan(name, operationOptions, callback, spanOptions) {
    const { span, updatedOptions } = startSpan(name, operationOptions, spanOptions);
    try {
      const result = await withContext(updatedOptions.tracingOptions.tracingContext, () => Promise.resolve(callback(updatedOptions, span)));
      span.setStatus({ status: "success" });
      return result;
    } catch (err) {
      span.setStatus({ status: "error", error: err });
      throw err;
    } finally {
      span.end();
    }
  }
  function withContext(context3, callback, ...callbackArgs) {
    return getInstrumenter().withContext(context3, callback, ...callbackArgs);
  }
  function parseTraceparentHeader(traceparentHeader) {
    return getInstrumenter().parseTraceparentHeader(traceparentHeader);
  }
  function createRequestHeaders(tracingContext) {
    return getInstrumenter().createRequestHeaders(tracingContext);
  }
  return {
    startSpan,
    withSpan,
    withContext,
    parseTraceparentHeader,
    createRequestHeaders
  };
}
var tracingPolicyName = "tracingPolicy";
function tracingPolicy(options = {}) {
  const userAgentPromise = getUserAgentValue2(options.userAgentPrefix);
  const sanitizer = new Sanitizer({
    additionalAllowedQueryParameters: options.additionalAllowedQueryParameters
  });
  const tracingClient = tryCreateTracingClient();
  return {
    name: tracingPolicyName,
    async sendRequest(request, next) {
      if (!tracingClient) {
        return next(request);
      }
      const userAgent = await userAgentPromise;
      const spanAttributes = {
        "http.url": sanitizer.sanitizeUrl(request.url),
        "http.method": request.method,
        "http.user_agent": userAgent,
        requestId: request.requestId
      };
      if (userAgent) {
        spanAttributes["http.user_agent"] = userAgent;
      }
      const { span, tracingContext } = tryCreateSpan(tracingClient, request, spanAttributes) ?? {};
      if (!span || !tracingContext) {
        return next(request);
      }
      try {
        const response = await tracingClient.withContext(tracingContext, next, request);
        tryProcessResponse(span, response);
        return response;
      } catch (err) {
        tryProcessError(span, err);
        throw err;
      }
    }
  };
}
function tryCreateTracingClient() {
  try {
    return createTracingClient({
      namespace: "",
      packageName: "@azure/core-rest-pipeline",
      packageVersion: SDK_VERSION2
    });
  } catch (e) {
    logger2.warning(`Error when creating the TracingClient: ${getErrorMessage(e)}`);
    return void 0;
  }
}
function tryCreateSpan(tracingClient, request, spanAttributes) {
  try {
    const { span, updatedOptions } = tracingClient.startSpan(`HTTP ${request.method}`, { tracingOptions: request.tracingOptions }, {
      spanKind: "client",
      spanAttributes
    });
    if (!span.isRecording()) {
      span.end();
      return void 0;
    }
    const headers = tracingClient.createRequestHeaders(updatedOptions.tracingOptions.tracingContext);
    for (const [key, value] of Object.entries(headers)) {
      request.headers.set(key, value);
    }
    return { span, tracingContext: updatedOptions.tracingOptions.tracingContext };
  } catch (e) {
    logger2.warning(`Skipping creating a tracing span due to an error: ${getErrorMessage(e)}`);
    return void 0;
  }
}
function tryProcessError(span, error) {
  try {
    span.setStatus({
      status: "error",
      error: isError2(error) ? error : void 0
    });
    if (isRestError2(error) && error.statusCode) {
      span.setAttribute("http.status_code", error.statusCode);
    }
    span.end();
  } catch (e) {
    logger2.warning(`Skipping tracing span processing due to an error: ${getErrorMessage(e)}`);
  }
}
function tryProcessResponse(span, response) {
  try {
    span.setAttribute("http.status_code", response.status);
    const serviceRequestId = response.headers.get("x-ms-request-id");
    if (serviceRequestId) {
      span.setAttribute("serviceRequestId", serviceRequestId);
    }
    if (response.status >= 400) {
      span.setStatus({
        status: "error"
      });
    }
    span.end();
  } catch (e) {
    logger2.warning(`Skipping tracing span processing due to an error: ${getErrorMessage(e)}`);
  }
}
function wrapAbortSignalLike(abortSignalLike) {
  if (abortSignalLike instanceof AbortSignal) {
    return { abortSignal: abortSignalLike };
  }
  if (abortSignalLike.aborted) {
    return {
      abortSignal: AbortSignal.abort("reason" in abortSignalLike ? abortSignalLike.reason : void 0)
    };
  }
  const controller = new AbortController();
  let needsCleanup = true;
  function cleanup() {
    if (needsCleanup) {
      abortSignalLike.removeEventListener("abort", listener);
      needsCleanup = false;
    }
  }
  function listener() {
    controller.abort("reason" in abortSignalLike ? abortSignalLike.reason : void 0);
    cleanup();
  }
  abortSignalLike.addEventListener("abort", listener);
  return { abortSignal: controller.signal, cleanup };
}
var wrapAbortSignalLikePolicyName = "wrapAbortSignalLikePolicy";
function wrapAbortSignalLikePolicy() {
  return {
    name: wrapAbortSignalLikePolicyName,
    sendRequest: async (request, next) => {
      if (!request.abortSignal) {
        return next(request);
      }
      const { abortSignal, cleanup } = wrapAbortSignalLike(request.abortSignal);
      request.abortSignal = abortSignal;
      try {
        return await next(request);
      } finally {
        cleanup?.();
      }
    }
  };
}
function createPipelineFromOptions2(options) {
  const pipeline = createEmptyPipeline2();
  if (isNodeLike2) {
    if (options.agent) {
      pipeline.addPolicy(agentPolicy2(options.agent));
    }
    if (options.tlsOptions) {
      pipeline.addPolicy(tlsPolicy2(options.tlsOptions));
    }
    pipeline.addPolicy(proxyPolicy2(options.proxyOptions));
    pipeline.addPolicy(decompressResponsePolicy2());
  }
  pipeline.addPolicy(wrapAbortSignalLikePolicy());
  pipeline.addPolicy(formDataPolicy2(), { beforePolicies: [multipartPolicyName2] });
  pipeline.addPolicy(userAgentPolicy2(options.userAgentOptions));
  pipeline.addPolicy(setClientRequestIdPolicy(options.telemetryOptions?.clientRequestIdHeaderName));
  pipeline.addPolicy(multipartPolicy2(), { afterPhase: "Deserialize" });
  pipeline.addPolicy(defaultRetryPolicy2(options.retryOptions), { phase: "Retry" });
  pipeline.addPolicy(tracingPolicy({ ...options.userAgentOptions, ...options.loggingOptions }), {
    afterPhase: "Retry"
  });
  if (isNodeLike2) {
    pipeline.addPolicy(redirectPolicy2(options.redirectOptions), { afterPhase: "Retry" });
  }
  pipeline.addPolicy(logPolicy2(options.loggingOptions), { afterPhase: "Sign" });
  return pipeline;
}
function createDefaultHttpClient2() {
  const client = createDefaultHttpClient();
  return {
    async sendRequest(request) {
      const { abortSignal, cleanup } = request.abortSignal ? wrapAbortSignalLike(request.abortSignal) : {};
      try {
        request.abortSignal = abortSignal;
        return await client.sendRequest(request);
      } finally {
        cleanup?.();
      }
    }
  };
}
function createHttpHeaders2(rawHeaders) {
  return createHttpHeaders(rawHeaders);
}
function createPipelineRequest2(options) {
  return createPipelineRequest(options);
}
var retryPolicyLogger2 = createClientLogger2("core-rest-pipeline retryPolicy");
 })
};
