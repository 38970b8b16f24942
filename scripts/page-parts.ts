import { readFileSync } from "node:fs";
import type { CheckExample } from "../test/robust/defects/examples.ts";
import type { PageParts } from "./check-page.ts";
import { readGuides } from "./guides.ts";

const KEYS = "test/golden/manifest-keys.json";
const EXAMPLES = "test/golden/check-examples.json";
/** A key that more checks read than this says nothing of any of them. */
const MANY = 25;

/** The checks that read each key of the manifest, as `npm run keys` saw them. */
export function readersOfKeys(): ReadonlyMap<string, readonly string[]> {
  return new Map(entriesOf<readonly string[]>(KEYS, isTexts));
}

/** The examples of the checks, as `npm run examples` judged them. */
export function readExamples(): ReadonlyMap<string, CheckExample> {
  return new Map(entriesOf<CheckExample>(EXAMPLES, isExample));
}

/** Whatever there is for the page of each check. */
export function pageParts(): (id: string) => PageParts {
  const [guides, examples, readers] = [readGuides(), readExamples(), readersOfKeys()];
  return (id) => {
    const [guide, example] = [guides.get(id), examples.get(id)];
    const keys = [...readers].flatMap(([key, ids]) =>
      ids.includes(id) && ids.length <= MANY ? [key.replace(/^\./, "")] : [],
    );
    return {
      ...(guide === undefined ? {} : { guide }),
      ...(example === undefined ? {} : { example }),
      keys,
    };
  };
}

function entriesOf<T>(file: string, is: (value: unknown) => value is T): [string, T][] {
  const all: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof all !== "object" || all === null) throw new Error(`${file} holds no map`);
  return Object.entries<unknown>({ ...all }).map(([key, value]) => {
    if (!is(value)) throw new Error(`${file}: ${key} is of another form`);
    return [key, value];
  });
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function isExample(value: unknown): value is CheckExample {
  return (
    typeof value === "object" && value !== null && "what" in value && "edits" in value && "failing" in value
  );
}
