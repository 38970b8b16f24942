import { gzipSync } from "node:zlib";
import type { Answer } from "./http.ts";

/** What goes wrong on the wire, whatever the service is. */
export type WireFault =
  /** The connection is reset after so many bytes of the body; 0: after the head. */
  | { readonly fault: "reset"; readonly at: number }
  /** No answer, and the connection stays. */
  | { readonly fault: "hang" }
  /** 200 with no body at all. */
  | { readonly fault: "empty" }
  /** A whole answer that is the first half of the right body. */
  | { readonly fault: "half" }
  /** The right body, packed, and then broken. */
  | { readonly fault: "packed"; readonly how: "cut" | "empty" | "damaged" }
  /** A small packed body that unpacks to so many MiB of JSON. */
  | { readonly fault: "bomb"; readonly mebibytes: number }
  | { readonly fault: "redirect"; readonly to: string }
  | {
      readonly fault: "status";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
    };

const KINDS: ReadonlySet<string> = new Set<WireFault["fault"]>([
  "reset",
  "hang",
  "empty",
  "half",
  "packed",
  "bomb",
  "redirect",
  "status",
]);

export function isWireFault<T extends { readonly fault: string }>(fault: T): fault is T & WireFault {
  return KINDS.has(fault.fault);
}

const PACKED = { "content-encoding": "gzip" };

/** The answer in place of the right one. */
export function broken(fault: WireFault, right: () => Answer): Answer {
  switch (fault.fault) {
    case "reset":
      return { ...right(), resetAt: fault.at };
    case "hang":
      return { status: 200, hang: true };
    case "empty":
      return { status: 200 };
    case "half": {
      const answer = right();
      const text = textOf(answer);
      return { ...answer, body: text.slice(0, Math.floor(text.length / 2)) };
    }
    case "packed": {
      const answer = right();
      const bytes = gzipSync(textOf(answer));
      return { ...answer, headers: { ...answer.headers, ...PACKED }, body: damaged(bytes, fault.how) };
    }
    case "bomb":
      return { status: 200, headers: PACKED, body: bomb(fault.mebibytes) };
    case "redirect":
      return { status: 307, headers: { location: fault.to } };
    case "status":
      return {
        status: fault.status,
        body: { error: { code: "Fault", message: "A fault of the test." }, message: "A fault of the test." },
        ...(fault.headers === undefined ? {} : { headers: fault.headers }),
      };
  }
}

function textOf({ body }: Answer): string {
  return typeof body === "string" ? body : JSON.stringify(body ?? null);
}

function damaged(bytes: Buffer, how: "cut" | "empty" | "damaged"): Buffer {
  if (how === "empty") return Buffer.alloc(0);
  if (how === "cut") return bytes.subarray(0, Math.floor(bytes.length / 2));
  const copy = Buffer.from(bytes);
  for (let index = 12; index < copy.length - 8; index += 7) copy[index] = (copy[index] ?? 0) ^ 0x5a;
  return copy;
}

const bombs = new Map<number, Buffer>();

/** Valid JSON of many small values. */
function bomb(mebibytes: number): Buffer {
  const made = bombs.get(mebibytes) ?? gzipSync(`{"value":[${"[],".repeat((mebibytes * 2 ** 20) / 3)}[]]}`);
  bombs.set(mebibytes, made);
  return made;
}
