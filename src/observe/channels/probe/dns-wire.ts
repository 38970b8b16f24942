import { randomInt } from "node:crypto";
import { createSocket } from "node:dgram";
import { connect, isIP } from "node:net";
import { decode, encode, RECURSION_DESIRED, type DecodedPacket, type RecordType } from "dns-packet";
import { say } from "../../../base/sentence.ts";
import { ProbeFailure } from "./failure.ts";
import type { Destination } from "./network.ts";

export interface DnsQuestion {
  readonly name: string;
  readonly type: Extract<RecordType, "A" | "AAAA" | "NS" | "TXT">;
  /** Asked of a resolver; an authoritative server is asked for what it holds. */
  readonly recursive: boolean;
}

/** As the wire has it, RFC 1035 and RFC 2136. */
export type Rcode = "NOERROR" | "NXDOMAIN" | "SERVFAIL" | "REFUSED" | "OTHER";

export interface DnsAnswer {
  readonly packet: DecodedPacket;
  readonly rcode: Rcode;
}

const RCODES: readonly Rcode[] = ["NOERROR", "OTHER", "SERVFAIL", "NXDOMAIN", "OTHER", "REFUSED"];

/** More records of one answer are no answer to what is asked here. */
const MOST_RECORDS = 200;

/** One question over UDP, and over TCP where the answer is cut. @throws ProbeFailure */
export async function askServer(
  question: DnsQuestion,
  to: Destination,
  signal: AbortSignal,
): Promise<DnsAnswer> {
  const over = await overUdp(question, to, signal);
  return over.packet.flag_tc ? overTcp(question, to, signal) : over;
}

function packetOf({ name, type, recursive }: DnsQuestion): { id: number; bytes: Uint8Array } {
  const id = randomInt(0x1_0000);
  const flags = recursive ? RECURSION_DESIRED : 0;
  return { id, bytes: encode({ type: "query", id, flags, questions: [{ name, type, class: "IN" }] }) };
}

/** The answer in a message, or undefined where it is the answer to something else. @throws ProbeFailure */
function answerIn(bytes: Buffer, id: number, { name, type }: DnsQuestion): DnsAnswer | undefined {
  if (bytes.length < 12 || bytes.readUInt16BE(0) !== id) return undefined;
  let packet: DecodedPacket;
  try {
    packet = decode(bytes);
  } catch {
    throw new ProbeFailure("malformed", say`the answer is not a DNS message`);
  }
  const [asked] = packet.questions ?? [];
  if (!packet.flag_qr || asked === undefined) return undefined;
  if (asked.type !== type || asked.name.toLowerCase() !== name.toLowerCase()) return undefined;
  if ((packet.answers?.length ?? 0) > MOST_RECORDS)
    throw new ProbeFailure("malformed", say`the answer has more than ${MOST_RECORDS} records`);
  return { packet, rcode: RCODES[bytes.readUInt16BE(2) & 0xf] ?? "OTHER" };
}

function overUdp(question: DnsQuestion, to: Destination, signal: AbortSignal): Promise<DnsAnswer> {
  const { id, bytes } = packetOf(question);
  const socket = createSocket(isIP(to.address) === 6 ? "udp6" : "udp4");
  return new Promise<DnsAnswer>((resolve, reject) => {
    const fail = (): void => {
      reject(new ProbeFailure("service-error", say`the name server could not be reached`));
    };
    signal.addEventListener("abort", fail, { once: true });
    socket.on("error", fail);
    socket.on("message", (message) => {
      try {
        // What does not fit may be a stray or a forged packet: the right one may still come.
        const answer = answerIn(message, id, question);
        if (answer !== undefined) resolve(answer);
      } catch (error) {
        reject(error instanceof Error ? error : new Error("not a DNS message"));
      }
    });
    // Connected, so that the system drops what comes from elsewhere.
    // As listeners: a callback of `connect` would be called with the failure, in place of the event `error`.
    socket.once("connect", () => {
      socket.send(bytes);
    });
    socket.connect(to.port, to.address);
  }).finally(() => {
    closeQuietly(socket);
  });
}

function closeQuietly(socket: ReturnType<typeof createSocket>): void {
  socket.removeAllListeners();
  socket.on("error", () => undefined);
  socket.close();
}

function overTcp(question: DnsQuestion, to: Destination, signal: AbortSignal): Promise<DnsAnswer> {
  const { id, bytes } = packetOf(question);
  const socket = connect({ host: to.address, port: to.port, signal });
  return new Promise<DnsAnswer>((resolve, reject) => {
    const fail = (): void => {
      reject(new ProbeFailure("service-error", say`the name server ended the connection without an answer`));
    };
    let held = Buffer.alloc(0);
    socket.on("error", fail);
    socket.on("close", fail);
    socket.on("connect", () => {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(bytes.length);
      socket.write(Buffer.concat([length, bytes]));
    });
    socket.on("data", (chunk: Buffer) => {
      // At most one message of 65,535 bytes is held.
      held = Buffer.concat([held, chunk]).subarray(0, 0x1_0001);
      if (held.length < 2 || held.length < held.readUInt16BE(0) + 2) return;
      try {
        const answer = answerIn(held.subarray(2, held.readUInt16BE(0) + 2), id, question);
        if (answer !== undefined) resolve(answer);
        else reject(new ProbeFailure("malformed", say`the answer is to another question`));
      } catch (error) {
        reject(error instanceof Error ? error : new Error("not a DNS message"));
      }
    });
  }).finally(() => {
    socket.destroy();
  });
}
