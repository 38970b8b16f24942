import { entryOf } from "../../../expression/json.ts";
import { isObject, unknown } from "../../../expression/value.ts";
import type { AliasCatalogue } from "../../aliases.ts";
import { fieldOf, isAlias, type Field } from "../fields.ts";
import { follow, type FieldPath } from "../path.ts";
import { normalLocation } from "../select.ts";
import { keyOf, ValueNode, type Key, type CurrentResource } from "./node.ts";

/** Where a field is found: nowhere on this type, at one place, or at any number of them. */
export type FieldPosition =
  | { readonly kind: "elsewhere" }
  | SinglePosition
  | {
      readonly kind: "many";
      readonly path: FieldPath;
      /** Where the first array stands. */
      readonly array: SinglePosition;
    };

/** One place, which is looked up once a resource, however many policies read it. */
class SinglePosition {
  readonly kind = "one";
  /** A region, which is compared in any spelling. */
  readonly region: boolean;
  readonly #find: (at: CurrentResource) => ValueNode | undefined;
  #number = -1;
  #found: ValueNode | undefined;

  constructor(find: (at: CurrentResource) => ValueNode | undefined, region = false) {
    this.#find = find;
    this.region = region;
  }

  read(at: CurrentResource): ValueNode | undefined {
    if (at.number !== this.#number) {
      this.#found = this.#find(at);
      this.#number = at.number;
    }
    return this.#found;
  }
}

/** Paths that begin alike share the places on their way. */
export class PathPositions {
  readonly #first: Step = { position: new SinglePosition(({ root }) => root), below: new Map() };

  at(keys: readonly string[]): SinglePosition {
    let step = this.#first;
    for (const key of keys) {
      let next = step.below.get(key);
      if (next === undefined) step.below.set(key, (next = stepFrom(step, keyOf(key))));
      step = next;
    }
    return step.position;
  }
}

interface Step {
  readonly position: SinglePosition;
  /** By the key as it is written. */
  readonly below: Map<string, Step>;
}

function stepFrom({ position: above }: Step, key: Key): Step {
  return { position: new SinglePosition((at) => above.read(at)?.at(key)), below: new Map() };
}

/** The places of fields on resources of one type and api-version; all policies share them. */
export class FieldPositions {
  readonly #type: string | undefined;
  readonly #apiVersion: string | undefined;
  readonly #aliases: AliasCatalogue;
  readonly #paths: PathPositions;
  readonly #known = new Map<string, FieldPosition>();

  constructor(
    type: string | undefined,
    apiVersion: string | undefined,
    aliases: AliasCatalogue,
    paths: PathPositions,
  ) {
    this.#paths = paths;
    this.#type = type;
    this.#apiVersion = apiVersion;
    this.#aliases = aliases;
  }

  of(name: string): FieldPosition {
    let place = this.#known.get(name);
    if (place === undefined) {
      place = placeOf(fieldOf(name, this.#type, this.#apiVersion, this.#aliases), this.#paths);
      this.#known.set(name, place);
    }
    return place;
  }
}

/**
 * The places of fields where the type alone decides them, or less; shared by all policies, so that what many of them
 * read of a resource is looked up once.
 */
export class SharedPositions {
  readonly #aliases: AliasCatalogue;
  readonly #paths: PathPositions;
  readonly #known = new Map<string | undefined, Map<string, FieldPosition | undefined>>();

  constructor(aliases: AliasCatalogue, paths: PathPositions) {
    this.#aliases = aliases;
    this.#paths = paths;
  }

  /** Undefined where the api-version, or a type that is not given, may decide too. */
  of(name: string, type: string | undefined): FieldPosition | undefined {
    const ofType = isAlias(name) ? type : undefined;
    let known = this.#known.get(ofType);
    if (known === undefined) this.#known.set(ofType, (known = new Map<string, FieldPosition | undefined>()));
    if (known.has(name)) return known.get(name);
    const fixed =
      !isAlias(name) ||
      (type !== undefined && this.#aliases.find(name).every(({ paths }) => paths.length === 0));
    const place = fixed ? placeOf(fieldOf(name, type, undefined, this.#aliases), this.#paths) : undefined;
    known.set(name, place);
    return place;
  }
}

const NAME = keyOf("name");
const FULL_NAME = keyOf("fullName");
const LOCATION = keyOf("location");
const IDENTITY = keyOf("identity");
const TYPE = keyOf("type");
const API_VERSION = keyOf("apiVersion");

function placeOf(field: Field, paths: PathPositions): FieldPosition {
  switch (field.kind) {
    case "elsewhere":
      return { kind: "elsewhere" };
    case "path":
      return pathPlace(field.path, paths);
    case "unexplained": {
      const nobodyKnows = new ValueNode(unknown([field.waits]));
      return new SinglePosition(() => nobodyKnows);
    }
    case "tags":
      return paths.at(["tags"]);
    case "tag":
      return paths.at(["tags", field.key]);
    case "apiVersion":
      return new SinglePosition(({ root, resource: { apiVersion } }) =>
        apiVersion === undefined ? root.at(API_VERSION) : new ValueNode(apiVersion),
      );
    case "fullName":
      return new SinglePosition(({ root }) => {
        // Only where it is told: of an open resource, too, the name stands in for it.
        const { value } = root;
        const written = isObject(value) && entryOf(value, FULL_NAME.written) !== undefined;
        const own = written ? root.at(FULL_NAME) : undefined;
        return own === undefined || own.value === null ? root.at(NAME) : own;
      });
    case "name":
      return changed(NAME, (name) => name.slice(name.lastIndexOf("/") + 1));
    case "location":
      return changed(LOCATION, normalLocation, true);
    case "identityType":
      return new SinglePosition(({ root }) => {
        const identity = root.at(IDENTITY);
        const type = identity !== undefined && isObject(identity.value) ? identity.at(TYPE) : identity;
        return typeof type?.value === "string" ? new ValueNode(type.value.replace(/\s*,\s*/g, ", ")) : type;
      });
  }
}

/** A text at the root that is read in another form. */
function changed(key: Key, form: (text: string) => string, region = false): SinglePosition {
  return new SinglePosition(({ root }) => {
    const node = root.at(key);
    return typeof node?.value === "string" ? new ValueNode(form(node.value)) : node;
  }, region);
}

function pathPlace(path: FieldPath, paths: PathPositions): FieldPosition {
  const end = path.steps.indexOf("all");
  const before = (end < 0 ? path.steps : path.steps.slice(0, end)).flatMap((step) =>
    step === "all" ? [] : [step.key],
  );
  if (end >= 0) return { kind: "many", path, array: paths.at(path.loose ? [] : before) };
  if (!path.loose) return paths.at(before);
  return new SinglePosition(({ root }) => {
    const value = follow(root.value, path, 0)[0]?.value;
    return value === undefined ? undefined : new ValueNode(value);
  });
}
