import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "../../src/base/errors.ts";
import type { Manifest } from "../../src/manifest/model.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { readManifest, readPlan } from "../../src/run/plan.ts";
import { isJsonArray, isJsonObject, parseJson, type Json, type JsonObject } from "../servers/json.ts";
import { NOW } from "./estate.ts";
import type { Loss } from "./losses.ts";

/** A value that only the deployment tells, in the language of templates. */
const REFERENCE =
  "[reference(resourceId('Microsoft.Resources/deployments', 'before'), '2024-03-01').outputs.x.value]";

/** Known after the deployment, or told by no expression: members of a template that decide what a resource is. */
const IS = new Set(["type", "apiVersion", "dependsOn", "copy", "condition", "scope", "comments"]);

interface Damage {
  readonly what: string;
  readonly text: string | undefined;
}

/**
 * What is lost with a whole file of the inventory, or with a value in it that becomes one which only the deployment tells: the plan is
 * read again for each. A file without which the run ends with a mistake of the user is no loss: nothing is said to be better.
 */
export async function fileLosses(root: string, manifestFile: string, most = Infinity): Promise<Loss[]> {
  const folder = mkdtempSync(join(tmpdir(), "files-"));
  try {
    cpSync(root, folder, { recursive: true, filter: (path) => !/node_modules|\.git|dist/.test(path) });
    const options = { root: folder, manifest: manifestFile, env: {}, now: NOW };
    const manifest = await readManifest(options);
    const losses: Loss[] = [];
    for (const file of filesOf(manifest)) {
      const path = join(folder, file);
      const whole = readFileSync(path, "utf8");
      for (const { what, text } of every([...damagesOf(whole), ...valuesOf(whole)], most)) {
        if (text === undefined) rmSync(path);
        else writeFileSync(path, text);
        const plan = await planOf(() => readPlan(manifest, options));
        if (plan !== undefined)
          losses.push({ what: `${file}: ${what}`, apply: (from) => ({ ...from, plan }) });
      }
      writeFileSync(path, whole);
    }
    return losses;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** So many of a list, from all of it. */
function every<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.ceil(list.length / most));
  return list.filter((_, index) => index % step === 0);
}

async function planOf(read: () => Promise<Plan>): Promise<Plan | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function filesOf({ inventory = [] }: Manifest): string[] {
  return inventory.flatMap((entry) => {
    switch (entry.kind) {
      case "armTemplate":
        return entry.parameters === undefined ? [entry.file] : [entry.file, entry.parameters];
      case "terraformPlan":
        return [entry.file];
      default:
        return [];
    }
  });
}

function damagesOf(text: string): Damage[] {
  return [
    { what: "is missing", text: undefined },
    { what: "is empty", text: "" },
    { what: "is cut", text: text.slice(0, text.length / 2) },
    { what: "is null", text: "null" },
    { what: "is a list", text: "[]" },
  ];
}

function valuesOf(text: string): Damage[] {
  // Templates may have comments; those of ours have lines of their own.
  const document = parseJson(text.replace(/^\s*\/\/.*$/gm, ""));
  if (!isJsonObject(document)) return [];
  const lost = (what: string, change: (copy: Json) => void): Damage => {
    const copy = structuredClone(document);
    change(copy);
    return { what, text: JSON.stringify(copy) };
  };
  return "resource_changes" in document
    ? valuesOfPlan(document, lost)
    : pathsBelow(document["resources"], ["resources"]).map((path) =>
        lost(`${path.join(".")} is told by the deployment`, (copy) => {
          put(copy, path, REFERENCE);
        }),
      );
}

type Lost = (what: string, change: (copy: Json) => void) => Damage;

/** What a Terraform plan tells of a resource after it is applied, as known after apply. */
function valuesOfPlan(document: JsonObject, lost: Lost): Damage[] {
  const changes = document["resource_changes"];
  return (isJsonArray(changes) ? changes : []).flatMap((_, index) => {
    const at = ["resource_changes", String(index), "change"];
    const after = valueAt(document, [...at, "after"]);
    return Object.keys(isJsonObject(after) ? after : {}).map((key) =>
      lost(`${String(index)}.${key} is known after apply`, (copy) => {
        const own = valueAt(copy, [...at, "after"]);
        if (isJsonObject(own)) Reflect.deleteProperty(own, key);
        put(copy, [...at, "after_unknown", key], true);
      }),
    );
  });
}

function pathsBelow(value: Json | undefined, path: readonly string[]): (readonly string[])[] {
  if (isJsonArray(value)) return value.flatMap((item, index) => pathsBelow(item, [...path, String(index)]));
  if (isJsonObject(value))
    return Object.entries(value).flatMap(([key, item]) =>
      IS.has(key) ? [] : pathsBelow(item, [...path, key]),
    );
  return value === undefined || value === null ? [] : [path];
}

function valueAt(value: Json, path: readonly string[]): Json | undefined {
  let at: Json | undefined = value;
  for (const step of path) at = isJsonArray(at) ? at[Number(step)] : isJsonObject(at) ? at[step] : undefined;
  return at;
}

function put(document: Json, path: readonly string[], value: Json): void {
  const holder = valueAt(document, path.slice(0, -1));
  const last = path.at(-1);
  if (typeof holder === "object" && holder !== null && last !== undefined) Reflect.set(holder, last, value);
}
