import { readInitiative } from "../../src/policy-pack/initiative.ts";
import type { Pack } from "../../src/policy-pack/model.ts";
import { readPack } from "../../src/policy-pack/pack.ts";
import { findPacks } from "../../src/policy-pack/read.ts";
import type { Json, JsonObject, PolicySetDefinition } from "../../src/policy/model.ts";
import { isJsonArray, isJsonObject } from "../../src/policy/json.ts";
import { LIMITS, readText } from "../../src/expression/parser.ts";
import { walk } from "../../src/expression/ast.ts";

const found = await findPacks(["policies"], process.cwd());

/** The packs of this repository. */
export const PACKS: readonly Pack[] = found.packs.map((source) => readPack(source));

/** Assigned alone: the initiative has another policy that finds all that it finds. */
const ALONE = ["key-vaults-in-target-region"];

/** Those of the initiative. */
export const MEMBERS = PACKS.filter(({ name }) => !ALONE.includes(name));

export function isBuiltIn({ definition }: Pack): boolean {
  return definition.properties.policyType === "BuiltIn";
}

export function initiative(): PolicySetDefinition {
  const [source, ...more] = found.initiatives;
  if (source === undefined || more.length > 0) throw new Error("there is not exactly one initiative");
  return readInitiative(source, PACKS);
}

export function objectOf(json: Json | undefined): JsonObject {
  if (!isJsonObject(json)) throw new Error("not an object");
  return json;
}

/** Every text in a value, with what `[…]` calls with a text: `field('…')`, `current('…')`, `parameters('…')`. */
export function* textsOf(json: Json, key = ""): Generator<{ readonly key: string; readonly text: string }> {
  if (isJsonArray(json)) for (const item of json) yield* textsOf(item, key);
  else if (isJsonObject(json)) for (const [name, item] of Object.entries(json)) yield* textsOf(item, name);
  else if (typeof json === "string") {
    yield { key, text: json };
    const read = json.startsWith("[") ? readText(json, LIMITS) : undefined;
    if (read?.ok !== true || read.value.kind === "text") return;
    const calls: { key: string; text: string }[] = [];
    walk(read.value.node, (node) => {
      if (node.kind !== "call") return;
      for (const argument of node.args)
        if (argument.kind === "literal" && typeof argument.value === "string")
          calls.push({ key: `${node.name}()`, text: argument.value });
    });
    yield* calls;
  }
}

/** Names of fields, those in expressions included. */
export function aliasesOf(pack: Pack): readonly string[] {
  const names = [...textsOf(pack.definition.properties.policyRule)].flatMap(({ key, text }) =>
    ["field", "field()", "current()"].includes(key) && text.includes("/") && !text.startsWith("[")
      ? [text]
      : [],
  );
  return [...new Set(names)];
}
