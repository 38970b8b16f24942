import { UserError, type Problem } from "../base/errors.ts";
import type { Pointer } from "../base/place.ts";
import { say } from "../base/sentence.ts";
import { isJsonArray, isJsonObject } from "../policy/json.ts";
import type { Json, JsonObject } from "../policy/model.ts";
import type { PackDocument } from "./document.ts";

/** Problems that are told one by one. */
const MOST = 100;

/** Reads values of a document and gathers what is wrong with them, so that a user hears of everything at once. */
export class ShapeReader {
  readonly document: PackDocument;
  readonly #problems: Problem[] = [];
  #more = 0;

  constructor(document: PackDocument) {
    this.document = document;
  }

  wrong(pointer: Pointer, message: string, rest: Omit<Problem, "message" | "place"> = {}): void {
    if (this.#problems.length < MOST)
      this.#problems.push({ message, place: this.document.locate(pointer), ...rest });
    else this.#more += 1;
  }

  /** @throws UserError when anything was found wrong */
  done(): void {
    if (this.#more > 0) this.#problems.push({ message: say`there are ${this.#more} more problems` });
    if (this.#problems.length > 0) throw new UserError(this.#problems);
  }

  /** An object whose keys are among `keys`; any keys when undefined. */
  object(json: Json | undefined, pointer: Pointer, keys?: readonly string[]): JsonObject | undefined {
    if (!isJsonObject(json)) {
      this.#mismatch(json, pointer, "an object");
      return undefined;
    }
    for (const key of Object.keys(json)) {
      if (keys?.includes(key) === false)
        this.wrong([...pointer, key], say`the key ${key} is not known here`, { expected: say`${keys}` });
    }
    return json;
  }

  list(json: Json | undefined, pointer: Pointer): readonly Json[] | undefined {
    if (isJsonArray(json)) return json;
    this.#mismatch(json, pointer, "a list");
    return undefined;
  }

  text(json: Json | undefined, pointer: Pointer): string | undefined {
    if (typeof json === "string" && json.trim() !== "") return json;
    this.#mismatch(json, pointer, "a text");
    return undefined;
  }

  /** One of some words, in any casing. */
  oneOf<T extends string>(json: Json | undefined, pointer: Pointer, values: readonly T[]): T | undefined {
    const found = values.find(
      (value) => typeof json === "string" && value.toLowerCase() === json.toLowerCase(),
    );
    if (found !== undefined) return found;
    if (json === undefined) this.#mismatch(json, pointer, say`one of ${values}`);
    else {
      this.wrong(pointer, say`${shown(json)} cannot stand here`, { expected: say`one of ${values}` });
    }
    return undefined;
  }

  #mismatch(json: Json | undefined, pointer: Pointer, expected: string): void {
    const last = pointer.at(-1);
    const missing = json === undefined && typeof last === "string";
    this.wrong(pointer, missing ? say`the key ${last} is missing` : say`this value does not fit here`, {
      expected,
    });
  }
}

function shown(json: Json): string {
  return typeof json === "string" ? json : JSON.stringify(json);
}
