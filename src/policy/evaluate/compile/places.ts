import { entryOf } from "../../../expression/json.ts";
import { isObject, unknown } from "../../../expression/value.ts";
import type { AliasCatalogue } from "../../aliases.ts";
import { fieldOf, isAlias, type Field } from "../fields.ts";
import { follow, type FieldPath } from "../path.ts";
import { normalLocation } from "../select.ts";
import type { Resource } from "../situation.ts";
import { keyOf, lookUp, ValueNode, type Key } from "./node.ts";

/** Where a field is found: nowhere on this type, at one place, or at any number of them. */
export type FieldPosition =
  | { readonly kind: "elsewhere" }
  | {
      readonly kind: "one";
      /** A region, which is compared in any spelling. */
      readonly region: boolean;
      readonly read: (root: ValueNode, resource: Resource) => ValueNode | undefined;
    }
  | {
      readonly kind: "many";
      readonly path: FieldPath;
      readonly array: (root: ValueNode) => ValueNode | undefined;
    };

/** The places of fields on resources of one type and api-version; all policies share them. */
export class FieldPositions {
  readonly #type: string | undefined;
  readonly #apiVersion: string | undefined;
  readonly #aliases: AliasCatalogue;
  readonly #known = new Map<string, FieldPosition>();

  constructor(type: string | undefined, apiVersion: string | undefined, aliases: AliasCatalogue) {
    this.#type = type;
    this.#apiVersion = apiVersion;
    this.#aliases = aliases;
  }

  of(name: string): FieldPosition {
    let place = this.#known.get(name);
    if (place === undefined) {
      place = placeOf(fieldOf(name, this.#type, this.#apiVersion, this.#aliases));
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
  readonly #known = new Map<string | undefined, Map<string, FieldPosition | undefined>>();

  constructor(aliases: AliasCatalogue) {
    this.#aliases = aliases;
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
    const place = fixed ? placeOf(fieldOf(name, type, undefined, this.#aliases)) : undefined;
    known.set(name, place);
    return place;
  }
}

type One = Extract<FieldPosition, { kind: "one" }>["read"];

const TAGS = keyOf("tags");
const NAME = keyOf("name");
const FULL_NAME = keyOf("fullName");
const LOCATION = keyOf("location");
const IDENTITY = keyOf("identity");
const TYPE = keyOf("type");
const API_VERSION = keyOf("apiVersion");

function placeOf(field: Field): FieldPosition {
  switch (field.kind) {
    case "elsewhere":
      return { kind: "elsewhere" };
    case "path":
      return pathPlace(field.path);
    case "unexplained": {
      const nobodyKnows = new ValueNode(unknown([field.waits]));
      return { kind: "one", region: false, read: () => nobodyKnows };
    }
    case "tags":
      return one((root) => root.at(TAGS));
    case "tag": {
      const key = keyOf(field.key);
      return one((root) => root.at(TAGS)?.at(key));
    }
    case "apiVersion":
      return one((root, { apiVersion }) =>
        apiVersion === undefined ? root.at(API_VERSION) : new ValueNode(apiVersion),
      );
    case "fullName":
      return one((root) => {
        // Only where it is told: of an open resource, too, the name stands in for it.
        const { value } = root;
        const written = isObject(value) && entryOf(value, FULL_NAME.written) !== undefined;
        const own = written ? root.at(FULL_NAME) : undefined;
        return own === undefined || own.value === null ? root.at(NAME) : own;
      });
    case "name":
      return one(changed(NAME, (name) => name.slice(name.lastIndexOf("/") + 1)));
    case "location":
      return { kind: "one", region: true, read: oncePerResource(changed(LOCATION, normalLocation)) };
    case "identityType":
      return one((root) => {
        const identity = root.at(IDENTITY);
        const type = identity !== undefined && isObject(identity.value) ? identity.at(TYPE) : identity;
        return typeof type?.value === "string" ? new ValueNode(type.value.replace(/\s*,\s*/g, ", ")) : type;
      });
  }
}

function one(read: One): FieldPosition {
  return { kind: "one", region: false, read: oncePerResource(read) };
}

/** All policies meet one resource before they meet the next. */
function oncePerResource(read: One): One {
  let last: ValueNode | undefined;
  let found: ValueNode | undefined;
  return (root, resource) => {
    if (root !== last) {
      found = read(root, resource);
      last = root;
    }
    return found;
  };
}

/** A text at the root that is read in another form. */
function changed(key: Key, form: (text: string) => string): One {
  return (root) => {
    const node = root.at(key);
    if (typeof node?.value !== "string") return node;
    return new ValueNode(form(node.value));
  };
}

function pathPlace(path: FieldPath): FieldPosition {
  const end = path.steps.indexOf("all");
  const keys = path.steps.flatMap((step) => (step === "all" ? [] : [keyOf(step.key)]));
  if (end >= 0) {
    const before = keys.slice(0, end);
    return { kind: "many", path, array: path.loose ? (root) => root : (root) => lookUp(root, before) };
  }
  if (!path.loose) return one((root) => lookUp(root, keys));
  return one((root) => {
    const value = follow(root.value, path, 0)[0]?.value;
    return value === undefined ? undefined : new ValueNode(value);
  });
}
