import type { Instant } from "../../base/time.ts";
import { entryOf, isJson } from "../../expression/json.ts";
import { isJsonObject } from "../../policy/json.ts";
import type { Json, JsonObject } from "../../policy/model.ts";
import { Actions } from "../../rbac/actions.ts";
import { idOf, partsOf, refusal, textOf } from "../line.ts";
import { TextCache } from "../policy/cache.ts";
import type { Line } from "../policy/lines.ts";
import { answerRbac, type ModelOf } from "./request.ts";
import { readRoles } from "./roles.ts";
import { readModel, MODEL_MEMBERS, type Definitions, type RequestModel } from "./model.ts";

/** A member of the model as its text gave it. */
interface Part {
  /** Its name among the parts that were read. */
  readonly number: number;
  readonly json: Json;
  readonly length: number;
  definitions?: Definitions;
}

/** Characters of the texts behind the cached values. */
const MOST_CHARACTERS = 33_554_432;

/** Answers the questions of a stream of lines; keeps what many lines have in common, within bounds. */
export class RbacAnswers {
  readonly #now: Instant;
  readonly #parts = new TextCache<Part>(4_096, MOST_CHARACTERS);
  readonly #models = new TextCache<RequestModel>(256, MOST_CHARACTERS);
  #numbers = 0;
  #bugs = 0;

  constructor(now: Instant) {
    this.#now = now;
  }

  /** Lines that this version failed on. */
  get bugs(): number {
    return this.#bugs;
  }

  /** Whatever the line holds, its answer; one that cannot be read is answered with its number. */
  answer(line: Line): JsonObject {
    const which = `line ${String(line.number)}`;
    const read = textOf(line);
    if (!read.ok) return refusal(line, read.why);
    const request = this.#inParts(read.text) ?? whole(read.text);
    if (request === undefined) return refusal(line, `${which} is not JSON`);
    const { json, modelOf } = request;
    if (!isJson(json) || !isJsonObject(json))
      return { ...refusal(line, `${which} is not a JSON object, or nested too deeply`), id: idOf(json) };
    try {
      return answerRbac(json, this.#now, modelOf);
    } catch (error) {
      this.#bugs += 1;
      return refusal(line, `${which} met a bug of ours (${error instanceof Error ? error.name : "unknown"})`);
    }
  }

  /** Reads a request without reading again what earlier lines had; undefined where it has to be read as a whole. */
  #inParts(text: string): { json: unknown; modelOf: ModelOf } | undefined {
    const parts = partsOf(text, MODEL_MEMBERS, 1);
    if (parts === undefined) return undefined;
    try {
      const rest: unknown = JSON.parse(parts.rest);
      if (!isJson(rest) || !isJsonObject(rest)) return undefined;
      const taken = parts.taken.map(([key, own]) => [key, this.#part(own)] as const);
      const modelOf: ModelOf = (request, principal) => this.#model(request, principal, taken);
      // The parts were read and checked by themselves, and are looked up only when their model is new.
      return { json: rest, modelOf };
    } catch (error) {
      // Reading it as a whole tells whether it is JSON.
      if (error instanceof SyntaxError) return undefined;
      throw error;
    }
  }

  #part(text: string): Part {
    return this.#parts.get(text, (own) => {
      const json: unknown = JSON.parse(own);
      if (!isJson(json)) throw new SyntaxError("nested too deeply");
      this.#numbers += 1;
      return { number: this.#numbers, json, length: own.length };
    });
  }

  #model(rest: JsonObject, principal: string, taken: readonly (readonly [string, Part])[]): RequestModel {
    const names = taken.map(([key, { number }]) => `${key}:${String(number)}`).join(",");
    const assignedTo = entryOf(rest, "assignedTo") ?? null;
    const flags = JSON.stringify([entryOf(rest, "atScope") ?? null, assignedTo]);
    const weight = taken.reduce((sum, [, { length }]) => sum + length, 0);
    // The principal makes a difference only where groups are listed from the principal's side.
    const personal = taken.some(([key]) => key === "groups") || assignedTo !== null;
    const make = (): RequestModel => {
      const request = { ...rest, ...Object.fromEntries(taken.map(([key, { json }]) => [key, json])) };
      return readModel(request, principal, definitionsOf(taken));
    };
    return this.#models.get(`${names} ${flags} ${personal ? principal : ""}`, make, weight);
  }
}

function definitionsOf(taken: readonly (readonly [string, Part])[]): Definitions | undefined {
  const part = taken.find(([key]) => key === "roleDefinitions")?.[1];
  if (part === undefined) return undefined;
  part.definitions ??= { roles: readRoles(part.json), actions: new Actions() };
  return part.definitions;
}

function whole(text: string): { json: unknown; modelOf: ModelOf } | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return { json, modelOf: readModel };
  } catch {
    return undefined;
  }
}
