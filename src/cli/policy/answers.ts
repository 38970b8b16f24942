import { isJson } from "../../expression/json.ts";
import { aliasCatalogue, type AliasCatalogue } from "../../policy/aliases.ts";
import { isJsonObject } from "../../policy/json.ts";
import type { Json, JsonObject } from "../../policy/model.ts";
import { PolicyCache } from "../../policy/cache.ts";
import { answerJson, answerRequest, type Defaults } from "../../policy/request.ts";
import { DamagedInstallation } from "../../run/aliases.ts";
import { idOf, partsOf, refusal, textOf } from "../line.ts";
import { TextCache } from "./cache.ts";
import type { Line } from "./lines.ts";

/** Below this many characters, reading again is as fast as finding what was read. */
const WORTH_KEEPING = 256;
/** Members that many lines have in common. */
const COMMON = ["definition", "rule", "aliases"] as const;
/** Members for which null says the same as absence. */
const OPTIONAL = new Set([...COMMON, "parameters", "apiversion", "context", "related"].map(String));

/** A request read in parts is within the bounds of a whole one if each of its at most four parts is. */
const OF_A_PART = { depth: 127, nodes: 500_000 };

type Request =
  | { readonly checked: false; readonly json: unknown }
  | { readonly checked: true; readonly json: JsonObject; readonly aliases?: AliasCatalogue };

/** Answers the requests of a stream of lines; keeps definitions and inline aliases that it has read, within bounds. */
export class PolicyResponses {
  readonly #defaults: Defaults;
  readonly #policies = new TextCache<{ readonly json: Json }>(4_096, 16_777_216);
  readonly #aliases = new TextCache<AliasCatalogue>(32, 4_194_304);
  readonly #kept = new PolicyCache();
  #bugs = 0;

  constructor(defaults: Defaults) {
    this.#defaults = defaults;
  }

  /** Lines that this version, or this installation of it, failed on. */
  get bugs(): number {
    return this.#bugs;
  }

  /** Whatever the line holds, its answer; one that cannot be read is answered with its number. */
  answer(line: Line): JsonObject {
    const which = `line ${String(line.number)}`;
    const refused = (why: string): JsonObject => refusal(line, why);
    const read = textOf(line);
    if (!read.ok) return refused(read.why);
    const { text } = read;
    const request = this.#inParts(text) ?? whole(text);
    if (request === undefined) return refused(`${which} is not JSON`);
    const { json } = request;
    try {
      const answer = request.checked ? this.#judged(request) : answerRequest(json, this.#defaults);
      if (answer["result"] !== "error" || answer["id"] !== null) return answer;
      // A request that could not be read as a whole may still say which one it is.
      return { ...answer, id: idOf(json), line: line.number };
    } catch (error) {
      this.#bugs += 1;
      if (error instanceof DamagedInstallation) return refused(`${which} cannot be judged: ${error.message}`);
      return refused(`${which} met a bug of ours (${error instanceof Error ? error.name : "unknown"})`);
    }
  }

  #judged({ json, aliases = this.#defaults.aliases }: Extract<Request, { checked: true }>): JsonObject {
    return answerJson(json, { ...this.#defaults, aliases }, this.#kept);
  }

  /** Reads a request without reading again what earlier lines held; undefined where it has to be read as a whole. */
  #inParts(text: string): Request | undefined {
    const parts = partsOf(text, COMMON, WORTH_KEEPING);
    if (parts === undefined) return undefined;
    try {
      const rest: unknown = JSON.parse(parts.rest);
      if (!isJson(rest, OF_A_PART) || !isJsonObject(rest)) return undefined;
      const { aliases, ...policies } = Object.fromEntries(parts.taken);
      const read = Object.entries(policies).map(([key, part]): [string, Json] => [
        key,
        this.#policies.get(part, (own) => ({ json: parsed(own) })).json,
      ]);
      const json = withoutNulls({ ...rest, ...Object.fromEntries(read) });
      if (aliases === undefined) return { checked: true, json };
      // Anything else in its place would be read as aliases.
      const others = Object.fromEntries(Object.entries(json).filter(([key]) => key !== "aliases"));
      return {
        checked: true,
        json: others,
        aliases: this.#aliases.get(aliases, (own) => aliasCatalogue(parsed(own))),
      };
    } catch (error) {
      // Reading it as a whole tells whether it is JSON.
      if (error instanceof SyntaxError) return undefined;
      throw error;
    }
  }
}

/** @throws SyntaxError also for what is nested so deeply that a request with it is refused. */
function parsed(text: string): Json {
  const json: unknown = JSON.parse(text);
  if (!isJson(json, OF_A_PART)) throw new SyntaxError("nested too deeply, or too large");
  return json;
}

function whole(text: string): Request | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return { checked: false, json: isJson(json) && isJsonObject(json) ? withoutNulls(json) : json };
  } catch {
    return undefined;
  }
}

function withoutNulls(request: JsonObject): JsonObject {
  const nulls = Object.entries(request).filter(
    ([key, value]) => value === null && OPTIONAL.has(key.toLowerCase()),
  );
  if (nulls.length === 0) return request;
  const left = new Set(nulls.map(([key]) => key));
  return Object.fromEntries(Object.entries(request).filter(([key]) => !left.has(key)));
}
