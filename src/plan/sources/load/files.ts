import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { FileFault, UserError } from "../../../base/errors.ts";
import { utf8Text } from "../../../base/path.ts";
import type { Place } from "../../../base/place.ts";
import { say, type Sentence } from "../../../base/sentence.ts";
import {
  openRepositoryFile,
  readRepositoryFile,
  type FileKind,
  type NoteFile,
} from "../../../manifest/repository-file.ts";
import { ValueBudget } from "../arm/json/budget.ts";
import { MOST_BYTES, readJson } from "../arm/json/read.ts";
import type { JsonDocument } from "../arm/json/tree.ts";
import { expectKind, explained, type DocumentKind } from "./kinds.ts";
import { MIB } from "../../../base/bytes.ts";

/** Reads the files that an inventory names. The place is that of the path in the manifest. */
export interface PlanFiles {
  text(path: string, place: Place): Promise<NamedText>;
  /** @throws UserError for another kind of document than the expected */
  json(path: string, place: Place, expected: DocumentKind): Promise<JsonDocument>;
  /** The bytes of a file of at most that size, one piece after the other; each counts until the next is asked for. */
  chunks(path: string, place: Place, most: number): Promise<NamedChunks>;
  /** True where something is at a path below the root. */
  has(path: string): Promise<boolean>;
}

export interface NamedChunks {
  /** From the root of the repository. */
  readonly file: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

export interface NamedText {
  /** From the root of the repository. */
  readonly file: string;
  /** Absolute, links followed. */
  readonly real: string;
  readonly text: string;
}

function kindOf(most: number): FileKind {
  return {
    what: say`the file`,
    outside: say`move the file into the repository. The manifest names nothing outside of it`,
    example: "main.json",
    most,
    tooLarge: (file) =>
      new FileFault([
        {
          message: say`the file ${file} is larger than ${most / MIB} MiB`,
          help: say`name what one deployment needs. Split a larger one`,
        },
      ]),
  };
}

/** Files below `root`, links followed; each file is read once. */
export function planFiles(root: string, values = new ValueBudget(), noted?: NoteFile): PlanFiles {
  const texts = new Map<string, Promise<NamedText>>();
  const read = async (path: string): Promise<NamedText> => {
    const { file, real, bytes } = await readRepositoryFile(path, root, kindOf(MOST_BYTES));
    noted?.(file, bytes);
    const text = utf8Text(bytes);
    if (text === undefined && isUtf16(bytes)) {
      throw fault(
        say`the file ${file} is UTF-16 text, and only UTF-8 is read`,
        say`save it as UTF-8. Older versions of PowerShell write UTF-16 with ${">"}, and UTF-8 with ${"| Out-File -Encoding utf8"}`,
      );
    }
    if (text === undefined) {
      throw fault(
        say`the file ${file} is not UTF-8 text`,
        say`save the file as text in UTF-8. Of a plan of Terraform write the JSON with ${"terraform show -json"}`,
      );
    }
    return { file, real, text };
  };
  const text = async (path: string, place: Place): Promise<NamedText> => {
    const reading = texts.get(path) ?? read(path);
    texts.set(path, reading);
    try {
      return await reading;
    } catch (error) {
      throw placed(error, place);
    }
  };
  return {
    text,
    chunks: async (path, place, most) => {
      try {
        const { file, chunks } = await openRepositoryFile(path, root, kindOf(most));
        return { file, chunks: noted === undefined ? chunks : notedChunks(file, chunks, noted) };
      } catch (error) {
        throw placed(error, place);
      }
    },
    has: (path) =>
      stat(resolve(root, path)).then(
        () => true,
        () => false,
      ),
    json: async (path, place, expected) => {
      const named = await text(path, place);
      try {
        return expectKind(readJson(named.file, named.text, values), expected, place);
      } catch (error) {
        throw explained(error, named.file, place, named.text);
      }
    },
  };
}

async function* notedChunks(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  noted: NoteFile,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    noted(file, chunk);
    yield chunk;
  }
}

/** By the mark at its start. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The refusal of a file by its path, at the line that names the path. */
function placed(error: unknown, place: Place): unknown {
  if (!(error instanceof UserError)) return error;
  const problems = error.problems.map((problem) => ({ place, ...problem }));
  return error instanceof FileFault ? new FileFault(problems) : new UserError(problems);
}

function fault(message: Sentence, help: Sentence): FileFault {
  return new FileFault([{ message, help }]);
}
