import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const FOLDER = "test/fuzz/corpus";

/** Larger inputs are tried and not kept. */
export const MOST_KEPT_BYTES = 6_000;

const fileOf = (target: string): string => `${FOLDER}/${target.replaceAll(" ", "-").toLowerCase()}.json`;

/** Inputs of a parser that once reached what no input before them did. A byte is a character of that number. */
export function corpusOf(target: string): Uint8Array[] {
  const file = fileOf(target);
  if (!existsSync(file)) return [];
  const texts: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!Array.isArray(texts)) throw new Error(`${file} is not a list`);
  return texts.map((text) => new Uint8Array(Buffer.from(String(text), "latin1")));
}

export function keepCorpus(target: string, inputs: readonly Uint8Array[]): void {
  mkdirSync(FOLDER, { recursive: true });
  const lines = inputs.map((input) => `  ${JSON.stringify(Buffer.from(input).toString("latin1"))}`);
  writeFileSync(fileOf(target), `[\n${lines.join(",\n")}\n]\n`);
}

/** Writes an input that broke a parser where the next run, or a person, finds it. */
export function keepCrash(target: string, input: Uint8Array): string {
  const file = `reports/fuzz/${target.replaceAll(" ", "-")}-${String(Date.now())}.bin`;
  mkdirSync("reports/fuzz", { recursive: true });
  writeFileSync(file, input);
  return file;
}
