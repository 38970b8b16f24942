/** A generator of numbers from a seed (mulberry32): the same seed gives the same inputs on every machine. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** What readers stumble over. */
const TOKENS = [
  "null",
  "true",
  "-1",
  "0",
  "1e999",
  "9007199254740993",
  '""',
  "[]",
  "{}",
  "[[",
  "{{",
  "]",
  "}",
  '"',
  "'",
  "\\",
  ",",
  ":",
  "\\u0000",
  "\u0000",
  "\ud7ff",
  "\ufeff",
  "\r\n",
  "\t",
  "&a",
  "*a",
  "<<: *a",
  "!!binary",
  "---\n",
  "__proto__",
  "constructor",
  "[concat('a')]",
  "[parameters('",
  "[[",
  "/subscriptions/",
  "${",
  "-->",
  "<!--",
  "(".repeat(200),
  "[".repeat(300),
  "9".repeat(400),
  "a".repeat(3_000),
  "[copyIndex()]",
  "2026-13-45T99:99:99Z",
  "@Request[",
  "ForAnyOfAnyValues:",
  "NOT ",
  " AND ",
];

const encoder = new TextEncoder();

/** Another input made of one that is read: bytes are changed, cut, doubled and moved, and tokens put in. */
export function mutated(input: Uint8Array, random: (below: number) => number): Uint8Array {
  let bytes = input;
  for (let times = 1 + random(4); times > 0; times -= 1) bytes = changed(bytes, random);
  return bytes;
}

function changed(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  const at = random(bytes.length + 1);
  const length = random(Math.min(200, bytes.length - at) + 1);
  const [before, part, after] = [
    bytes.subarray(0, at),
    bytes.subarray(at, at + length),
    bytes.subarray(at + length),
  ];
  const token = encoder.encode(TOKENS[random(TOKENS.length)] ?? "");
  switch (random(8)) {
    case 0:
      return joined(before, after);
    case 1:
      return joined(before, part, part, after);
    case 2:
      return before;
    case 3: {
      const copy = bytes.slice();
      if (copy.length > 0) copy[random(copy.length)] = random(256);
      return copy;
    }
    case 4: {
      const other = random(bytes.length + 1);
      return joined(bytes.subarray(0, other), part, bytes.subarray(other));
    }
    default:
      return joined(before, token, random(2) === 0 ? part : new Uint8Array(), after);
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
