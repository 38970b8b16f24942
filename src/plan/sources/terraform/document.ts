import { userError, WrongKind, type Problem, type UserError } from "../../../base/errors.ts";
import type { Place, Pointer } from "../../../base/place.ts";
import { raw, say, type Sentence } from "../../../base/sentence.ts";
import type { Json } from "../../../expression/json.ts";
import type { JsonTree } from "../arm/json/tree.ts";
import { MOST_PLAN_BYTES, type PlanBudget } from "./budget.ts";
import type { Change } from "./changes.ts";
import { DocumentChanges } from "./document-changes.ts";
import { DocumentParts } from "./document-parts.ts";
import { NotJson, type Listener, type TextPosition } from "./split-text.ts";
import { Splitter } from "./splitter.ts";
import { textOf, truthOf } from "./trees.ts";
import { MIB } from "../../../base/bytes.ts";

/** What a plan's document holds, checked to be one that this version reads. */
export interface PlanDocument {
  readonly file: string;
  readonly place: Place;
  readonly formatVersion: string;
  readonly terraformVersion?: string;
  /** Why changes may be missing, where Terraform itself says that the plan broke off or puts changes off. */
  readonly brokenOff?: Sentence;
  readonly configuration?: Json;
  readonly variables?: Json;
  /** Of managed resources, those that are put off and those that only the planned values name among them. */
  readonly changes: readonly Change[];
  /** Entries that are no changes as the format describes them. */
  readonly problems: readonly Problem[];
  /** Addresses of resources that were changed outside of Terraform. */
  readonly drifted: ReadonlySet<string>;
}

const HELP = say`write it with ${"terraform plan -out=FILE"} and ${"terraform show -json FILE"}`;

/** Members by which a document of another kind is known, the surer before. */
const OTHERS: readonly (readonly [member: string, { readonly what: Sentence; readonly help: Sentence }])[] = [
  ["predictedResources", { what: say`a snapshot of Bicep`, help: say`name it under ${"bicepSnapshot"}` }],
  ["facts", { what: say`a snapshot of facts`, help: say`name it with ${"--snapshot"}` }],
  [
    "$schema",
    {
      what: say`an ARM template or its parameters`,
      help: say`name a template under ${"armTemplate"}, and parameters there beside it`,
    },
  ],
  [
    "data",
    {
      what: say`an export of Resource Graph`,
      help: say`name it as ${"snapshot"} under ${"resourceGraph"}`,
    },
  ],
];

/** Members of the document that are lists, of which one item after the other is read. */
const LISTS: ReadonlySet<string | number> = new Set([
  "resource_changes",
  "deferred_changes",
  "resource_drift",
]);
/** Members that are read as a whole. */
const WHOLE: Readonly<Record<string, string>> = { configuration: "{", variables: "{" };
const SCALARS: ReadonlySet<string | number> = new Set([
  "format_version",
  "terraform_version",
  "errored",
  "complete",
]);

/**
 * Reads a plan as its bytes come by. 0.2 is what Terraform 1.0 writes, and every 1.x adds to it only; 0.1 does not mark sensitive
 * values, which must never be shown.
 */
export class PlanReader implements Listener {
  readonly #file: string;
  readonly #splitter = new Splitter(this);
  readonly #members = new Map<string, JsonTree>();
  readonly #seen = new Map<string, { readonly place: Place; readonly mark: string }>();
  readonly #whole = new Map<string, Json>();
  readonly #parts: DocumentParts;
  readonly #list: DocumentChanges;
  readonly #budget: PlanBudget;
  #length = 0;

  constructor(file: string, budget: PlanBudget) {
    this.#file = file;
    this.#budget = budget;
    this.#parts = new DocumentParts(file, budget);
    this.#list = new DocumentChanges(this.#parts, budget);
  }

  /** @throws UserError when what has come by is not the beginning of a plan in a format that this version reads */
  push(chunk: Uint8Array): void {
    const first = this.#length === 0;
    this.#length += chunk.length;
    if (this.#length > MOST_PLAN_BYTES) {
      throw this.#refusal(
        say`the file ${this.#file} is larger than ${MOST_PLAN_BYTES / MIB} MiB`,
        say`plan the parts of the configuration by themselves`,
      );
    }
    this.#budget.takeBytes(chunk.length, this.#place([], { line: 1, column: 1 }));
    if (first) this.#firstBytes(chunk);
    const marked = first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
    this.#reading(() => {
      this.#splitter.push(marked ? chunk.subarray(3) : chunk);
    });
  }

  /** @throws UserError when the bytes are no plan in a format that this version reads */
  end(): PlanDocument {
    if (this.#length === 0) throw this.#refusal(say`the file is empty, which is not JSON`, HELP);
    this.#reading(() => {
      this.#splitter.end();
    });
    const formatVersion = this.#format();
    for (const [name, { place, mark }] of this.#seen) {
      const wanted = LISTS.has(name) ? "[" : (WHOLE[name] ?? (name === "planned_values" ? "{" : mark));
      if (mark !== wanted && mark !== "n") throw notAsWritten(place, wanted === "[" ? "a list" : "an object");
    }
    return this.#read(formatVersion, []);
  }

  /**
   * Ends where something is wrong: what has come by until then counts, and the fault is a problem beside.
   * @throws UserError, the fault itself, where no resource has come by, or not in a format that this version reads
   */
  endAt(fault: UserError): PlanDocument {
    if (!this.#members.has("format_version")) throw fault;
    const document = this.#read(this.#format(), fault.problems);
    if (document.changes.length === 0) throw fault;
    return document;
  }

  #read(formatVersion: string, faults: readonly Problem[]): PlanDocument {
    const terraformVersion = textOf(this.#members.get("terraform_version"));
    const [configuration, variables] = [this.#whole.get("configuration"), this.#whole.get("variables")];
    const list = this.#list;
    list.addPlanned();
    if (list.changes.length === 0 && list.fault !== undefined) throw list.fault;
    return {
      file: this.#file,
      place: this.#place([], { line: 1, column: 1 }),
      formatVersion,
      ...(terraformVersion === undefined ? {} : { terraformVersion }),
      ...this.#brokenOff(),
      ...(configuration === undefined ? {} : { configuration }),
      ...(variables === undefined ? {} : { variables }),
      changes: list.changes,
      problems: [...list.problems, ...faults],
      drifted: list.drifted,
    };
  }

  #brokenOff(): Pick<PlanDocument, "brokenOff"> {
    if (truthOf(this.#members.get("errored")) === true)
      return { brokenOff: say`Terraform met an error and broke the plan off (${"errored"})` };
    if (this.#list.deferred)
      return { brokenOff: say`Terraform puts changes off to another plan (${"deferred_changes"})` };
    return truthOf(this.#members.get("complete")) === false
      ? { brokenOff: say`Terraform says that more plans are needed (${"complete"} is false)` }
      : {};
  }

  meets(path: Pointer, mark: string, position: TextPosition): "enter" | "take" | "skip" {
    const [name, ...inner] = path;
    this.#budget.takeValues(path.length, this.#place(path, position));
    if (name === undefined) {
      if (mark !== "{") throw notAsWritten(this.#place(path, position), "an object");
      return "enter";
    }
    if (inner.length === 0) {
      const known = String(name);
      if (known === "__proto__" || this.#seen.has(known)) {
        throw this.#refusal(
          known === "__proto__"
            ? say`the key ${known} is reserved`
            : say`the key ${known} stands here again, first in line ${this.#seen.get(known)?.place.line ?? 1}`,
          undefined,
          this.#place(path, position),
        );
      }
      this.#seen.set(known, { place: this.#place(path, position), mark });
      if (LISTS.has(name)) return mark === "[" ? "enter" : "skip";
      if (name === "planned_values") return "enter";
      return SCALARS.has(name) || Object.hasOwn(WHOLE, known) ? "take" : "skip";
    }
    if (LISTS.has(name)) return "take";
    return name === "planned_values" ? inPlannedValues(path) : "skip";
  }

  takes(path: Pointer, text: string, position: TextPosition): void {
    const [name = "", ...inner] = path;
    if (name === "planned_values") {
      if (path.at(-2) === "resources") this.#list.retain(text, path, position);
      return;
    }
    if (inner.length === 0 && Object.hasOwn(WHOLE, name)) {
      this.#whole.set(String(name), this.#parts.json(text, path, position));
      return;
    }
    if (inner.length === 0) {
      this.#members.set(String(name), this.#parts.document(text, path, position).root);
    } else this.#list.item(String(name), text, path, position);
  }

  #format(): string {
    const version = this.#members.get("format_version");
    const start = this.#place([], { line: 1, column: 1 });
    if (version === undefined) throw this.#noPlan(start);
    const formatVersion = textOf(version);
    const place = this.#seen.get("format_version")?.place ?? start;
    if (formatVersion === undefined) throw notAsWritten(place, "a text");
    if (!/^(0\.2|1\.\d{1,4})$/.test(formatVersion)) {
      throw userError(say`the plan has the format ${formatVersion}, which this version does not read`, {
        place,
        expected: say`${"0.2"} or ${"1.x"}`,
      });
    }
    if (this.#seen.has("values") && !this.#seen.has("resource_changes"))
      throw this.#otherKind(say`the file is a Terraform state, not a plan`, start);
    return formatVersion;
  }

  /** What a document without a format is, by its other members. */
  #noPlan(start: Place): UserError {
    const has = (name: string): boolean => this.#seen.has(name);
    if (has("@level"))
      return this.#otherKind(say`the file is the log of a plan (${"-json"}), not the plan`, start);
    if (has("lineage") || (has("terraform_version") && has("resources")))
      return this.#otherKind(say`the file is a Terraform state, not a plan`, start);
    for (const [member, { what, help }] of OTHERS)
      if (has(member)) return this.#otherKind(say`the file is ${raw(what)}, not a plan`, start, help);
    return this.#refusal(say`the file is not a Terraform plan: it has no ${"format_version"}`, HELP, start);
  }

  #otherKind(message: Problem["message"], place: Place, help = HELP): WrongKind {
    return new WrongKind([{ message, place, help }]);
  }

  #firstBytes(chunk: Uint8Array): void {
    if (chunk[0] === 0x50 && chunk[1] === 0x4b && chunk[2] === 3 && chunk[3] === 4)
      throw this.#otherKind(
        say`the file is a plan in Terraform's own format, not its JSON`,
        this.#place([], { line: 1, column: 1 }),
      );
    if ((chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff)) {
      throw this.#refusal(
        say`the file ${this.#file} is UTF-16 text, and only UTF-8 is read`,
        say`save it as UTF-8. Older versions of PowerShell write UTF-16 with ${">"}, and UTF-8 with ${"| Out-File -Encoding utf8"}`,
      );
    }
  }

  #reading(read: () => void): void {
    try {
      read();
    } catch (error) {
      if (!(error instanceof NotJson)) throw error;
      const place = this.#place([], error.position);
      throw userError(say`the file is not JSON: ${error.message}`, { place, help: HELP });
    }
  }

  #refusal(message: Problem["message"], help?: string, place?: Place): UserError {
    return userError(message, {
      place: place ?? this.#place([], { line: 1, column: 1 }),
      ...(help === undefined ? {} : { help }),
    });
  }

  #place(pointer: Pointer, position: TextPosition): Place {
    return this.#parts.place(pointer, position);
  }
}

/** The resources of all modules, one after the other. */
function inPlannedValues(path: Pointer): "enter" | "take" | "skip" {
  const [last, before] = [path.at(-1), path.at(-2)];
  if (before === "resources") return "take";
  const isModule = (path.length === 2 && last === "root_module") || before === "child_modules";
  return isModule || last === "child_modules" || last === "resources" ? "enter" : "skip";
}

function notAsWritten(place: Place, expected: string): UserError {
  return userError(say`the plan is not as Terraform writes it at ${place.path}`, {
    place,
    expected,
    help: HELP,
  });
}
