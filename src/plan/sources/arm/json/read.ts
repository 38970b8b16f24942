import { UserError, type Problem } from "../../../../base/errors.ts";
import type { Place } from "../../../../base/place.ts";
import { say, type Sentence } from "../../../../base/sentence.ts";
import { pointerOf, placer, type JsonDocument, type JsonList, type JsonMap, type JsonTree } from "./tree.ts";
import { ValueBudget } from "./budget.ts";
import { Scanner, Unreadable } from "./scan.ts";
import { MIB } from "../../../../base/bytes.ts";

/** A larger file is refused before it is read; the service takes templates of 4 MB. */
export const MOST_BYTES = 20 * MIB;
const DEEPEST = 250;
/** Steps of a path that a message shows. */
const DEEPEST_SHOWN = 20;
const MOST_PROBLEMS = 100;

/**
 * Reads JSON, also with comments and with commas after the last element, as the tools for templates do. Every value
 * keeps its place. A key that stands twice is a notice. @throws UserError with all reserved keys, or with the first thing that is no JSON
 * or too much; the values that several files hold together count in one budget
 */
export function readJson(file: string, text: string, values = new ValueBudget()): JsonDocument {
  const place = placer(file, text);
  if (text.length > MOST_BYTES) {
    throw new UserError([
      {
        message: say`the file is larger than ${MOST_BYTES / 1_048_576} MB`,
        place: { file, line: 1, column: 1, path: "(document)" },
      },
    ]);
  }
  if (text.trim() === "") {
    const at = { file, line: 1, column: 1, path: "(document)" };
    throw new UserError([{ message: say`the file is empty, which is not JSON`, place: at }]);
  }
  values.open();
  const reader = new Reader(text, place, values);
  const root = reader.document();
  if (reader.problems.length > 0) throw new UserError(reader.problems.slice(0, MOST_PROBLEMS));
  const { notices } = reader;
  return {
    file,
    root,
    place: (tree) => place(tree.at, pointerOf(tree)),
    ...(notices.length === 0 ? {} : { notices }),
  };
}

/** More values than are read. */
class TooLarge extends Unreadable {
  readonly reason: Sentence;

  constructor(at: number, reason: Sentence) {
    super(at, reason);
    this.reason = reason;
  }
}

class Reader {
  readonly problems: Problem[] = [];
  readonly notices: Problem[] = [];
  readonly #scan: Scanner;
  readonly #place: ReturnType<typeof placer>;
  readonly #values: ValueBudget;

  constructor(text: string, place: ReturnType<typeof placer>, values: ValueBudget) {
    this.#scan = new Scanner(text);
    this.#place = place;
    this.#values = values;
  }

  document(): JsonTree {
    let open: JsonTree | undefined;
    try {
      const root = this.#value(undefined, "", 0, undefined, (tree) => (open = tree));
      if (this.#scan.next() !== "")
        throw new Unreadable(this.#scan.at, "there is more after the end of the document");
      return root;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      const place = this.#place(error.at, open === undefined ? [] : pointerOf(open).slice(0, DEEPEST_SHOWN));
      throw new UserError([
        ...this.problems.slice(0, MOST_PROBLEMS),
        {
          message: error instanceof TooLarge ? error.reason : say`the file is not JSON: ${error.message}`,
          place,
          ...(error instanceof TooLarge ? { help: say`split the file` } : {}),
        },
      ]);
    }
  }

  /** `at` is the offset of the key for a member. `opened` hears of every value before what is inside it is read. */
  #value(
    parent: JsonList | JsonMap | undefined,
    key: string | number,
    depth: number,
    at: number | undefined,
    opened: (tree: JsonTree) => void,
  ): JsonTree {
    const char = this.#scan.next();
    const much = this.#values.take();
    if (much !== undefined) throw new TooLarge(this.#scan.at, much);
    const spot = { at: at ?? this.#scan.at, parent, key };
    if (char !== "{" && char !== "[") return { kind: "scalar", value: this.#scan.scalar(), ...spot };
    if (depth >= DEEPEST)
      throw new Unreadable(this.#scan.at, `it is nested deeper than ${String(DEEPEST)} levels`);
    this.#scan.skip();
    if (char === "[") {
      const items: JsonTree[] = [];
      const list: JsonList = { kind: "list", items, ...spot };
      opened(list);
      while (!this.#scan.ends("]", items.length === 0)) {
        items.push(this.#value(list, items.length, depth + 1, undefined, opened));
      }
      return list;
    }
    const entries = new Map<string, JsonTree>();
    const map: JsonMap = { kind: "map", entries, ...spot };
    opened(map);
    for (let first = true; !this.#scan.ends("}", first); first = false) {
      if (this.#scan.next() !== '"')
        throw new Unreadable(this.#scan.at, "a key between quotation marks is expected");
      const keyAt = this.#scan.at;
      const name = this.#scan.text();
      if (this.#scan.next() !== ":") throw new Unreadable(this.#scan.at, "a colon after the key is expected");
      this.#scan.skip();
      const value = this.#value(map, name, depth + 1, keyAt, opened);
      this.#enter(entries, name, value);
    }
    return map;
  }

  #enter(entries: Map<string, JsonTree>, name: string, value: JsonTree): void {
    const place = (): Place => this.#place(value.at, pointerOf(value));
    if (name === "__proto__") {
      if (this.problems.length < MOST_PROBLEMS)
        this.problems.push({ message: say`the key ${name} is reserved`, place: place() });
      return;
    }
    const first = entries.get(name);
    entries.set(name, value);
    if (first === undefined || this.notices.length >= MOST_PROBLEMS) return;
    const line = this.#place(first.at, []).line;
    // The service takes the last one.
    this.notices.push({
      message: say`the key ${name} stands here again, first in line ${line}. The last one counts`,
      place: place(),
    });
  }
}
