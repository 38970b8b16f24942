import type { Answer } from "dns-packet";
import { oncePer } from "../../../base/once.ts";
import { say } from "../../../base/sentence.ts";
import type { RunLimit } from "../../limit.ts";
import type { askServer, DnsAnswer, DnsQuestion } from "./dns-wire.ts";
import { ProbeFailure } from "./failure.ts";
import { routed, WAITS, within, type Destination, type ProbeNetwork } from "./network.ts";

/** A record of a name. */
export interface DnsRecord {
  readonly type: "CNAME" | "A" | "AAAA" | "TXT";
  readonly ttl: number;
  /** In lower case where it is a name, without a dot at the end; the strings of a text joined. */
  readonly data: string;
}

/** What the name servers of a zone say of a name in it. */
export interface ZoneAnswer {
  readonly zone: string;
  readonly nameServers: readonly string[];
  /** False where the zone has no such name. */
  readonly found: boolean;
  readonly records: readonly DnsRecord[];
}

/** Where a name leads in the end. */
export type NameEnd = "addresses" | "no-such-name" | "no-address";

const ATTEMPTS = 2;
/** A name of more labels is asked for no zone above these. */
const MOST_LABELS = 12;
const MOST_SERVERS = 4;
/** So many servers have to say the same, unless the zone has fewer. */
const AGREEING = 2;
/** Longer texts decide nothing here. */
const LONGEST_TEXT = 4_096;

type Ask = typeof askServer;
type QuestionType = DnsQuestion["type"];

/** Asks the name servers of a zone themselves, over UDP and TCP; which servers those are, the resolvers of the machine tell. */
export class Dns {
  readonly #network: ProbeNetwork;
  readonly #limit: RunLimit | undefined;
  readonly #ask: Ask;
  readonly #nameServersOf: (zone: string) => Promise<readonly string[]>;
  readonly #addressesOf: (host: string) => Promise<readonly string[]>;

  constructor(network: ProbeNetwork, limit: RunLimit | undefined, ask: Ask) {
    this.#network = network;
    this.#limit = limit;
    this.#ask = ask;
    this.#nameServersOf = oncePer((zone) => this.#readNameServers(zone));
    this.#addressesOf = oncePer((host) => this.#readAddresses(host));
  }

  /**
   * The records of a name, as two name servers of its zone give them alike.
   * @throws ProbeFailure, also where they differ: whoever asks gets now this, now that
   */
  async records(host: string, types: readonly ("address" | "TXT")[]): Promise<ZoneAnswer> {
    const { zone, nameServers } = await this.#zoneOf(host);
    const servers = await this.#destinations(nameServers);
    const asked: readonly QuestionType[] = types.flatMap((type): QuestionType[] =>
      type === "TXT" ? ["TXT"] : ["A", "AAAA"],
    );
    const answers = await Promise.all(asked.map((type) => this.#agreed(host, type, servers)));
    const records = answers.flatMap((one) => one.records);
    const each = new Map(records.map((one) => [`${one.type} ${one.data}`, one]));
    return {
      zone,
      nameServers,
      found: answers.some(({ found }) => found),
      records: [...each.values()].toSorted((a, b) =>
        `${a.type} ${a.data}` < `${b.type} ${b.data}` ? -1 : 1,
      ),
    };
  }

  /** Where a name leads, through all aliases, as the resolvers of the machine say. @throws ProbeFailure */
  async end(host: string): Promise<NameEnd> {
    const answers = await Promise.all([this.#resolve(host, "A"), this.#resolve(host, "AAAA")]);
    const has = ({ packet }: DnsAnswer): boolean =>
      (packet.answers ?? []).some(({ type }) => type === "A" || type === "AAAA");
    if (answers.some(has)) return "addresses";
    return answers.every(({ rcode }) => rcode === "NXDOMAIN") ? "no-such-name" : "no-address";
  }

  /** The addresses of a host, as the resolvers of the machine say. All of them are public. @throws ProbeFailure */
  async addresses(host: string): Promise<readonly string[]> {
    const all = await this.#addressesOf(host.toLowerCase());
    if (all.length === 0) throw new ProbeFailure("not-found", say`${host} has no address`);
    // One private address among public ones is how a guard is led round.
    for (const address of all) routed(this.#network, { address, port: 0 });
    return all;
  }

  /** The nearest name above, or the name itself, that has name servers of its own. */
  async #zoneOf(host: string): Promise<{ zone: string; nameServers: readonly string[] }> {
    const labels = host.toLowerCase().split(".").slice(-MOST_LABELS);
    for (let at = 0; at < labels.length - 1; at += 1) {
      const zone = labels.slice(at).join(".");
      const nameServers = await this.#nameServersOf(zone);
      if (nameServers.length > 0) return { zone, nameServers };
    }
    throw new ProbeFailure("not-found", say`no name servers are found for it`);
  }

  async #readNameServers(zone: string): Promise<readonly string[]> {
    const { packet } = await this.#resolve(zone, "NS");
    const own = (packet.answers ?? []).flatMap((one) =>
      one.type === "NS" && plain(one.name) === zone ? [plain(one.data)] : [],
    );
    return [...new Set(own)].toSorted();
  }

  async #readAddresses(host: string): Promise<readonly string[]> {
    const answers = await Promise.all([this.#resolve(host, "A"), this.#resolve(host, "AAAA")]);
    const found = answers.flatMap(({ packet }) =>
      (packet.answers ?? []).flatMap((one) => (one.type === "A" || one.type === "AAAA" ? [one.data] : [])),
    );
    return [...new Set(found)].toSorted();
  }

  /**
   * Public addresses of the name servers, one a server, IPv4 first.
   * @throws ProbeFailure where too few have one: a zone that lists two servers is never read from one alone
   */
  async #destinations(nameServers: readonly string[]): Promise<readonly Destination[]> {
    const found: Destination[] = [];
    let failure: ProbeFailure | undefined;
    for (const name of nameServers.slice(0, MOST_SERVERS)) {
      try {
        const all = await this.#addressesOf(name);
        const [address = ""] = all.toSorted((a, b) => a.split(":").length - b.split(":").length);
        if (address !== "") found.push(routed(this.#network, { address, port: 53 }));
      } catch (error) {
        failure = failureOf(error);
      }
    }
    if (found.length >= Math.min(AGREEING, nameServers.length)) return found;
    const [only] = found;
    if (failure !== undefined) throw failure;
    throw new ProbeFailure(
      "not-found",
      only === undefined
        ? say`its name servers have no address`
        : say`one of its name servers has an address, and ${AGREEING} have to agree`,
    );
  }

  /** What two servers say alike, or the only one that there is. */
  async #agreed(
    host: string,
    type: QuestionType,
    servers: readonly Destination[],
  ): Promise<Pick<ZoneAnswer, "found" | "records">> {
    const wanted = Math.min(AGREEING, servers.length);
    const answers: Pick<ZoneAnswer, "found" | "records">[] = [];
    let failure: ProbeFailure | undefined;
    for (const server of servers) {
      if (answers.length === wanted) break;
      try {
        answers.push(authoritative(await this.#tried({ name: host, type, recursive: false }, server), host));
      } catch (error) {
        failure = failureOf(error);
      }
    }
    const [first, second = first] = answers;
    if (first === undefined || second === undefined || answers.length < wanted)
      throw failure ?? new ProbeFailure("service-error", say`its name servers do not answer`);
    if (wordsOf(first) !== wordsOf(second))
      throw new ProbeFailure("malformed", say`its name servers give different answers`);
    // While a change reaches the servers one by one, the longer time counts.
    const ttl = new Map(second.records.map((one) => [one.data, one.ttl]));
    return {
      found: first.found,
      records: first.records.map((one) => ({ ...one, ttl: Math.max(one.ttl, ttl.get(one.data) ?? 0) })),
    };
  }

  async #resolve(name: string, type: QuestionType): Promise<DnsAnswer> {
    let failure: ProbeFailure | undefined;
    for (const resolver of this.#network.resolvers()) {
      try {
        const answer = await this.#tried({ name, type, recursive: true }, resolver);
        if (answer.rcode === "NOERROR" || answer.rcode === "NXDOMAIN") return answer;
        failure = refused(answer);
      } catch (error) {
        failure = failureOf(error);
      }
    }
    throw failure ?? new ProbeFailure("service-error", say`this machine has no resolver`);
  }

  /** A packet may be lost once. */
  async #tried(question: DnsQuestion, to: Destination): Promise<DnsAnswer> {
    for (let attempts = 1; ; attempts += 1) {
      try {
        const { questionMs } = this.#network.waits ?? WAITS;
        return await within(questionMs, this.#limit, (signal) => this.#ask(question, to, signal));
      } catch (error) {
        const failure = failureOf(error);
        const isOver = this.#limit?.signal.aborted === true;
        if (attempts === ATTEMPTS || failure.kind === "malformed" || isOver) throw failure;
      }
    }
  }
}

function failureOf(error: unknown): ProbeFailure {
  if (error instanceof ProbeFailure) return error;
  throw error;
}

function refused({ rcode }: DnsAnswer): ProbeFailure {
  return new ProbeFailure("service-error", say`the name server answers ${rcode}`);
}

/** @throws ProbeFailure where the server does not speak for the zone */
function authoritative(answer: DnsAnswer, host: string): Pick<ZoneAnswer, "found" | "records"> {
  const { packet, rcode } = answer;
  if (rcode !== "NOERROR" && rcode !== "NXDOMAIN") throw refused(answer);
  if (!packet.flag_aa)
    throw new ProbeFailure("service-error", say`a name server of the zone does not speak for it`);
  const records = (packet.answers ?? []).flatMap((one) =>
    plain(one.name) === host.toLowerCase() ? recordOf(one) : [],
  );
  // An alias is there, even if the name that it leads to is not.
  return { found: rcode === "NOERROR" || records.length > 0, records };
}

function recordOf(answer: Answer): DnsRecord[] {
  switch (answer.type) {
    case "CNAME":
      return [{ type: answer.type, ttl: answer.ttl ?? 0, data: plain(answer.data) }];
    case "A":
    case "AAAA":
      return [{ type: answer.type, ttl: answer.ttl ?? 0, data: answer.data }];
    case "TXT": {
      const data = [answer.data].flat().map(String).join("");
      if (data.length > LONGEST_TEXT)
        throw new ProbeFailure("malformed", say`a text of it is longer than ${LONGEST_TEXT} characters`);
      return [{ type: answer.type, ttl: answer.ttl ?? 0, data }];
    }
    default:
      return [];
  }
}

function wordsOf({ found, records }: Pick<ZoneAnswer, "found" | "records">): string {
  return [String(found), ...records.map(({ type, data }) => `${type} ${data}`).toSorted()].join("\n");
}

/** Names compare without regard to case, and a dot at the end says nothing. */
function plain(name: string): string {
  return name.toLowerCase().replace(/\.$/, "");
}
