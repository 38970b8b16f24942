import { UserError, type Problem } from "../../../base/errors.ts";
import type { Pointer } from "../../../base/place.ts";
import { say } from "../../../base/sentence.ts";
import { PlanTooLarge, type PlanBudget } from "./budget.ts";
import type { Json } from "../../../expression/json.ts";
import { changeOf, plannedOf, type Change } from "./changes.ts";
import type { DocumentParts } from "./document-parts.ts";
import { isList, isMap, memberIn, textIn } from "./plain.ts";
import type { TextPosition } from "./split-text.ts";
import { MIB } from "../../../base/bytes.ts";

/** What a change, a resource of the planned values and a problem count as beside the values in them. */
const OF_A_CHANGE = 20;
const OF_A_PROBLEM = 1_000;
/** What a value counts as that is known only after the apply, or is secret: it says what it waits for. */
const OF_A_MARK = 5;
/** Characters of planned values that are retained until it is known which of them have no change; in practice all have one. */
const MOST_RETAINED = 16 * MIB;

/** A resource of the planned values, retained as text until it is known whether it has a change. */
interface PlannedValues {
  readonly address: string | undefined;
  /** Absent where there are too many to keep them all. */
  readonly text?: string;
  readonly path: Pointer;
  readonly position: TextPosition;
}

/** The resources of a plan's document, collected as its entries come by. What is wrong with one is a problem, and the others count. */
export class DocumentChanges {
  readonly changes: Change[] = [];
  readonly problems: Problem[] = [];
  /** Addresses of resources that were changed outside of Terraform. */
  readonly drifted = new Set<string>();
  /** The first entry that is no JSON, or too large. */
  fault?: UserError;
  readonly #parts: DocumentParts;
  readonly #budget: PlanBudget;
  readonly #planned: PlannedValues[] = [];
  #deferred = false;
  #retained = 0;

  constructor(parts: DocumentParts, budget: PlanBudget) {
    this.#parts = parts;
    this.#budget = budget;
  }

  /** True where Terraform puts a change off. */
  get deferred(): boolean {
    return this.#deferred;
  }

  /** An entry of one of the lists of changes. @throws PlanTooLarge */
  item(list: string, text: string, path: Pointer, position: TextPosition): void {
    this.#budget.takeValues(OF_A_CHANGE, this.#parts.place(path, position));
    if (list === "deferred_changes") this.#deferred = true;
    this.#reading(() => {
      const entry = this.#parts.entry(text, path, position);
      this.#budget.takeValues(OF_A_MARK * marksIn(entry.json), entry.place);
      if (list === "resource_changes") this.#take(changeOf(entry));
      if (list === "deferred_changes") this.#take(changeOf(entry, true));
      if (list !== "resource_drift") return;
      const address = textIn(memberIn(entry.json, "address"));
      if (address !== undefined) this.drifted.add(address);
    });
  }

  /** A resource of the planned values. Most have a change: their address is known without reading the rest. @throws PlanTooLarge */
  retain(text: string, path: Pointer, position: TextPosition): void {
    this.#budget.takeValues(OF_A_CHANGE, this.#parts.place(path, position));
    const address = addressIn(text);
    this.#retained += text.length;
    const more = this.#retained > MOST_RETAINED ? {} : { text };
    this.#planned.push({ address, ...more, path, position });
  }

  /** Adds what only the planned values name, as far as there is room. */
  addPlanned(): void {
    try {
      this.#addPlanned();
    } catch (error) {
      if (!(error instanceof PlanTooLarge)) throw error;
      for (const one of error.problems) this.problems.push(one);
    }
  }

  #addPlanned(): void {
    const known = new Set(this.changes.map(({ address }) => address));
    for (const { address, text, path, position } of this.#planned) {
      if (address !== undefined && known.has(address)) continue;
      if (text === undefined) {
        const message = say`the resource ${address ?? "without an address"} stands among the planned values and has no change, so that it was not read`;
        this.problems.push({ message, place: this.#parts.place(path, position) });
        continue;
      }
      this.#reading(() => {
        const read = plannedOf(this.#parts.entry(text, path, position));
        if (read === "data" || "message" in read || !known.has(read.address)) this.#take(read);
      });
    }
  }

  #take(read: Change | "data" | Problem): void {
    if (read === "data") return;
    if ("message" in read) this.#odd(read);
    else this.changes.push(read);
  }

  #reading(read: () => void): void {
    try {
      read();
    } catch (error) {
      if (!(error instanceof UserError) || error instanceof PlanTooLarge) throw error;
      this.fault ??= error;
      for (const one of error.problems) this.#odd(one);
    }
  }

  #odd(problem: Problem): void {
    this.problems.push(problem);
    this.#budget.takeValues(OF_A_PROBLEM, problem.place ?? this.#parts.place([], { line: 1, column: 1 }));
  }
}

/** Parts that the masks of a change hide. */
function marksIn(entry: Json): number {
  const change = memberIn(memberIn(entry, "resource_change") ?? entry, "change");
  return ["after_unknown", "after_sensitive", "before_sensitive"].reduce(
    (sum, name) => sum + trueIn(memberIn(change, name)),
    0,
  );
}

function trueIn(mask: Json | undefined): number {
  if (isList(mask)) return mask.reduce<number>((sum, item) => sum + trueIn(item), 0);
  if (!isMap(mask)) return mask === true ? 1 : 0;
  let sum = 0;
  for (const key in mask) sum += trueIn(mask[key]);
  return sum;
}

/** The address at the beginning of an entry, as Terraform writes them; undefined where it does not stand there. */
function addressIn(text: string): string | undefined {
  const [, written = ""] = /^\{\s*"address"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(text) ?? [];
  try {
    const address: unknown = JSON.parse(written);
    return typeof address === "string" ? address : undefined;
  } catch {
    return undefined;
  }
}
