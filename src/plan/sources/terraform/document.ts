import { UserError, userError, type Problem } from "../../../base/errors.ts";
import { pathText, type Place, type Pointer } from "../../../base/place.ts";
import { say } from "../../../base/sentence.ts";
import { readJson } from "../arm/json/read.ts";
import { isJson, type Json } from "../../../expression/json.ts";
import { plain, pointerOf, type JsonDocument, type JsonTree } from "../arm/json/tree.ts";
import { changeOf, plannedOf, type Change, type PlanEntry } from "./changes.ts";
import { memberIn, textIn } from "./plain.ts";
import { NotJson, Splitter, type Listener, type TextPosition } from "./splitter.ts";
import { member, textOf, truthOf } from "./trees.ts";

/** What a plan's document holds, checked to be one that this version reads. */
export interface PlanDocument {
  readonly file: string;
  readonly place: Place;
  readonly formatVersion: string;
  readonly terraformVersion?: string;
  /** True where Terraform itself says that the plan broke off or puts changes off. */
  readonly brokenOff: boolean;
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
const MIB = 1024 * 1024;
/** As deep as the configuration of a plan may be nested. */
const DEEPEST = 250;
/** A larger plan is refused. */
export const MOST_PLAN_BYTES = 256 * MIB;

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
  readonly #changes: Change[] = [];
  readonly #problems: Problem[] = [];
  readonly #planned: PlannedValues[] = [];
  readonly #drifted = new Set<string>();
  #deferred = false;
  #retained = 0;
  #length = 0;

  constructor(file: string) {
    this.#file = file;
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
    if (first) this.#firstBytes(chunk);
    const marked = first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
    this.#reading(() => {
      this.#splitter.push(marked ? chunk.subarray(3) : chunk);
    });
  }

  /** @throws UserError when the bytes are no plan in a format that this version reads */
  end(): PlanDocument {
    this.#reading(() => {
      this.#splitter.end();
    });
    const formatVersion = this.#format();
    for (const [name, { place, mark }] of this.#seen) {
      const wanted = LISTS.has(name) ? "[" : (WHOLE[name] ?? (name === "planned_values" ? "{" : mark));
      if (mark !== wanted && mark !== "n") throw notAsWritten(place, wanted === "[" ? "a list" : "an object");
    }
    const terraformVersion = textOf(this.#members.get("terraform_version"));
    const [configuration, variables] = [this.#whole.get("configuration"), this.#whole.get("variables")];
    this.#addPlanned();
    return {
      file: this.#file,
      place: this.#place([], { line: 1, column: 1 }),
      formatVersion,
      ...(terraformVersion === undefined ? {} : { terraformVersion }),
      brokenOff:
        truthOf(this.#members.get("errored")) === true ||
        truthOf(this.#members.get("complete")) === false ||
        this.#deferred,
      ...(configuration === undefined ? {} : { configuration }),
      ...(variables === undefined ? {} : { variables }),
      changes: this.#changes,
      problems: this.#problems,
      drifted: this.#drifted,
    };
  }

  meets(path: Pointer, mark: string, position: TextPosition): "enter" | "take" | "skip" {
    const [name, ...inner] = path;
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
      if (path.at(-2) === "resources") this.#keep(text, path, position);
      return;
    }
    if (inner.length === 0 && Object.hasOwn(WHOLE, name)) {
      this.#whole.set(String(name), this.#parsed(text, path, position));
      return;
    }
    if (inner.length === 0) {
      const json = this.#document(text, path, position);
      this.#members.set(String(name), json.root);
    } else this.#item(name, this.#entry(text, path, position));
  }

  #item(name: string | number, entry: PlanEntry): void {
    if (name === "resource_changes") this.#take(changeOf(entry));
    if (name === "resource_drift") {
      const address = textIn(memberIn(entry.json, "address"));
      if (address !== undefined) this.#drifted.add(address);
    }
    if (name === "deferred_changes") {
      this.#deferred = true;
      this.#take(changeOf(entry, true));
    }
  }

  #entry(text: string, path: Pointer, position: TextPosition): PlanEntry {
    return {
      json: this.#parsed(text, path, position),
      place: this.#place(path, position),
      placeOf: (...steps) => {
        const json = this.#document(text, path, position);
        let at = json.root;
        for (const step of steps) at = member(at, step) ?? at;
        return json.place(at);
      },
    };
  }

  #take(read: Change | "data" | Problem): void {
    if (read === "data") return;
    if ("message" in read) this.#problems.push(read);
    else this.#changes.push(read);
  }

  /** What only the planned values name. */
  #addPlanned(): void {
    const known = new Set(this.#changes.map(({ address }) => address));
    for (const { address, text, path, position } of this.#planned) {
      if (address !== undefined && known.has(address)) continue;
      if (text === undefined) {
        const message = say`the resource ${address ?? "without an address"} stands among the planned values and has no change, so that it was not read`;
        this.#problems.push({ message, place: this.#place(path, position) });
        continue;
      }
      const read = plannedOf(this.#entry(text, path, position));
      if (read === "data" || "message" in read || !known.has(read.address)) this.#take(read);
    }
  }

  /** Most have a change: their address is known without reading the rest. */
  #keep(text: string, path: Pointer, position: TextPosition): void {
    const address = addressIn(text);
    this.#retained += text.length;
    const more = this.#retained > MOST_RETAINED ? {} : { text };
    this.#planned.push({ address, ...more, path, position });
  }

  /** Large parts are read by the machine; where they are wrong, the slower reader says what and where. */
  #parsed(text: string, path: Pointer, position: TextPosition): Json {
    try {
      const json: unknown = JSON.parse(text);
      if (isJson(json, { depth: DEEPEST, nodes: Number.POSITIVE_INFINITY })) return json;
    } catch {
      // Told below.
    }
    return plain(this.#document(text, path, position).root);
  }

  /** A part of the document as a document, whose places are those in the whole. */
  #document(text: string, path: Pointer, position: TextPosition): JsonDocument {
    const moved = ({ line, column, ...rest }: Place, pointer: Pointer): Place => ({
      ...rest,
      line: line + position.line - 1,
      column: line === 1 ? column + position.column - 1 : column,
      path: pathText([...path, ...pointer]),
    });
    try {
      const json = readJson(this.#file, text);
      return { ...json, place: (tree) => moved(json.place(tree), pointerOf(tree)) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      throw new UserError(
        error.problems.map((problem) =>
          problem.place === undefined ? problem : { ...problem, place: moved(problem.place, []) },
        ),
      );
    }
  }

  #format(): string {
    const version = this.#members.get("format_version");
    const start = this.#place([], { line: 1, column: 1 });
    if (version === undefined) {
      throw this.#refusal(
        this.#seen.has("@level")
          ? say`the file is the log of a plan (${"-json"}), not the plan`
          : say`the file is not a Terraform plan: it has no ${"format_version"}`,
        HELP,
        start,
      );
    }
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
      throw this.#refusal(say`the file is a Terraform state, not a plan`, HELP, start);
    return formatVersion;
  }

  #firstBytes(chunk: Uint8Array): void {
    if (chunk[0] === 0x50 && chunk[1] === 0x4b && chunk[2] === 3 && chunk[3] === 4)
      throw this.#refusal(say`the file is a plan in Terraform's own format, not its JSON`, HELP);
    if ((chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff)) {
      throw this.#refusal(
        say`the file ${this.#file} is UTF-16 text, and only UTF-8 is read`,
        say`save it as UTF-8; older versions of PowerShell write UTF-16 with ${">"}, and UTF-8 with ${"| Out-File -Encoding utf8"}`,
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

  #place(pointer: Pointer, { line, column }: TextPosition): Place {
    return { file: this.#file, line, column, path: pathText(pointer) };
  }
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
