import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer, type Server } from "node:net";
import {
  AUTHORITATIVE_ANSWER,
  decode,
  encode,
  TRUNCATED_RESPONSE,
  type Answer,
  type Packet,
  type Question,
} from "dns-packet";
import type { Destination } from "../../src/observe/channels/probe/network.ts";

/** What a fake name server does wrong; `none` answers as it should. */
export type DnsFault =
  | "none"
  | "truncated"
  | "servfail"
  | "refused"
  | "silent"
  | "slow"
  | "lying"
  | "lame"
  | "garbage"
  | "loop"
  | "giant"
  | "endless"
  | "stranger"
  | "cut";

export interface FakeRecord {
  readonly name: string;
  readonly type: "A" | "AAAA" | "CNAME" | "NS" | "TXT";
  readonly ttl?: number;
  readonly data: string | readonly string[];
}

export interface FakeDns {
  readonly at: Destination;
  /** What was asked: `shop.contoso.com A udp`. */
  readonly asked: readonly string[];
  fault: DnsFault;
  records: readonly FakeRecord[];
  /** What the records are as soon as an address was asked for. */
  rebinds: readonly FakeRecord[] | undefined;
  close(): Promise<void>;
}

const SERVFAIL = 2;
const NXDOMAIN = 3;
const REFUSED = 5;

/** A name server on loopback that holds the given records. `resolver`: it follows aliases, and answers without authority. */
export async function openDns(
  records: readonly FakeRecord[],
  { resolver = false, fault = "none" }: { resolver?: boolean; fault?: DnsFault } = {},
): Promise<FakeDns> {
  const asked: string[] = [];
  const state: { fault: DnsFault; records: readonly FakeRecord[]; rebinds: FakeDns["rebinds"] } = {
    fault,
    records,
    rebinds: undefined,
  };
  const answer = (message: Buffer, over: "udp" | "tcp"): { reply: Buffer; after: number } | undefined => {
    const query = decode(message);
    const [question] = query.questions ?? [];
    if (question === undefined) return undefined;
    asked.push(`${question.name} ${question.type} ${over}`);
    const reply = replyOf(query, question, over, state.fault, state.records, resolver);
    if (question.type === "A") state.records = state.rebinds ?? state.records;
    return reply;
  };
  const tcp = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.on("data", (data: Buffer) => {
      if (state.fault === "cut") {
        socket.end(Buffer.from([0, 200, 1]));
        return;
      }
      const found = answer(data.subarray(2), "tcp");
      if (found === undefined) return;
      const length = Buffer.alloc(2);
      length.writeUInt16BE(found.reply.length);
      socket.end(Buffer.concat([length, found.reply]));
    });
  });
  const { port, udp } = await bothOn(tcp);
  udp.on("message", (message, from) => {
    const found = answer(message, "udp");
    if (found === undefined) return;
    setTimeout(() => {
      try {
        udp.send(found.reply, from.port, from.address);
      } catch {
        // The test is over.
      }
    }, found.after);
  });
  return {
    at: { address: "127.0.0.1", port },
    asked,
    get fault() {
      return state.fault;
    },
    set fault(value) {
      state.fault = value;
    },
    get rebinds() {
      return state.rebinds;
    },
    set rebinds(value) {
      state.rebinds = value;
    },
    get records() {
      return state.records;
    },
    set records(value) {
      state.records = value;
    },
    close: async () => {
      udp.close();
      tcp.close();
      await once(tcp, "close");
    },
  };
}

/** UDP and TCP on one port. */
async function bothOn(tcp: Server) {
  for (;;) {
    tcp.listen(0, "127.0.0.1");
    await once(tcp, "listening");
    const address = tcp.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    const udp = createSocket("udp4");
    try {
      udp.bind(address.port, "127.0.0.1");
      await once(udp, "listening");
      return { port: address.port, udp };
    } catch {
      tcp.close();
      await once(tcp, "close");
    }
  }
}

function replyOf(
  query: Packet,
  question: Question,
  over: "udp" | "tcp",
  fault: DnsFault,
  records: readonly FakeRecord[],
  resolver: boolean,
): { reply: Buffer; after: number } | undefined {
  const reply = (parts: Packet, after = 0) => ({
    reply: encode({ type: "response", id: query.id ?? 0, questions: [question], ...parts }),
    after,
  });
  const authority = resolver ? 0 : AUTHORITATIVE_ANSWER;
  const { answers, rcode } = lookup(question, records, resolver);
  switch (fault) {
    case "none":
      return reply({ flags: authority | rcode, answers });
    case "truncated":
    case "cut":
      return over === "udp"
        ? reply({ flags: authority | TRUNCATED_RESPONSE, answers: [] })
        : reply({ flags: authority | rcode, answers });
    case "servfail":
      return reply({ flags: SERVFAIL });
    case "refused":
      return reply({ flags: REFUSED });
    case "silent":
      return undefined;
    case "slow":
      return reply({ flags: authority | rcode, answers }, 1_200);
    case "lying":
      return reply({
        flags: authority,
        answers: [{ type: "CNAME", name: question.name, ttl: 60, data: "elsewhere.attacker.example" }],
      });
    case "lame":
      return reply({ flags: rcode, answers });
    case "garbage":
      return { reply: Buffer.concat([idOf(query), Buffer.from("not a DNS message at all")]), after: 0 };
    case "loop":
      return { reply: loopReply(query, question), after: 0 };
    case "giant":
      return over === "udp"
        ? reply({ flags: authority | TRUNCATED_RESPONSE, answers: [] })
        : reply({
            flags: authority,
            answers: [
              { type: "TXT", name: question.name, ttl: 60, data: Array<string>(200).fill("x".repeat(250)) },
            ],
          });
    case "endless":
      return over === "udp"
        ? reply({ flags: authority | TRUNCATED_RESPONSE, answers: [] })
        : reply({
            flags: authority,
            answers: Array.from({ length: 2_000 }, (_, index) => ({
              type: "A" as const,
              name: question.name,
              ttl: 60,
              data: `20.9.${String(index >> 8)}.${String(index & 255)}`,
            })),
          });
    case "stranger":
      return {
        reply: encode({
          type: "response",
          id: query.id ?? 0,
          flags: authority,
          questions: [{ ...question, name: "other.example" }],
          answers: [],
        }),
        after: 0,
      };
  }
}

function idOf({ id = 0 }: Packet): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(id);
  return bytes;
}

/** An answer whose name is a pointer to itself. */
function loopReply(query: Packet, question: Question): Buffer {
  const whole = encode({
    type: "response",
    id: query.id ?? 0,
    flags: AUTHORITATIVE_ANSWER,
    questions: [question],
  });
  whole.writeUInt16BE(1, 6);
  const pointer = Buffer.alloc(16);
  pointer.writeUInt16BE(0xc000 | whole.length, 0);
  pointer.writeUInt16BE(1, 2);
  pointer.writeUInt16BE(1, 4);
  pointer.writeUInt16BE(4, 10);
  return Buffer.concat([whole, pointer]);
}

function lookup({ name, type }: Question, records: readonly FakeRecord[], resolver: boolean) {
  const answers: Answer[] = [];
  let current = name.toLowerCase();
  let known = false;
  for (let hops = 0; hops < 8; hops += 1) {
    const own = records.filter((one) => one.name.toLowerCase() === current);
    const under = records.some((one) => one.name.toLowerCase().endsWith(`.${current}`));
    known = own.length > 0 || under;
    const alias = own.find((one) => one.type === "CNAME");
    for (const one of alias === undefined ? own.filter((record) => record.type === type) : [alias])
      answers.push(answerOf(one));
    if (alias === undefined || !resolver) break;
    current = String(alias.data).toLowerCase();
  }
  return { answers, rcode: known ? 0 : NXDOMAIN };
}

function answerOf({ name, type, ttl = 3600, data }: FakeRecord): Answer {
  if (type === "TXT") return { type, name, ttl, data: typeof data === "string" ? [data] : [...data] };
  return { type, name, ttl, data: String(data) };
}
