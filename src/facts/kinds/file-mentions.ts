import { say } from "../../base/sentence.ts";
import { filesKey, type FilesKey } from "../key.ts";
import type { FactKind } from "../kind.ts";
import { sentenceText } from "../schema/parts.ts";
import {
  flag,
  list,
  number,
  object,
  optional,
  type Schema,
  type SchemaValue,
  text,
} from "../schema/schema.ts";

/** Where the files of the checkout name what was looked for, and which files could not be searched. */
export type FileMentions = SchemaValue<typeof value>;
/** A place where a text stands. */
export type TextMention = FileMentions["found"][number]["places"][number];

const value = object({
  /** Files that were read whole. */
  read: number,
  /** Files that are not text: a NUL stands among their first 8,000 bytes. Nothing is looked for in them. */
  binary: number,
  /** Links, which are read where they lead to if that is tracked. */
  links: number,
  /** Patterns that no tracked file fits. */
  empty: list(text),
  unread: list(object({ file: text, why: sentenceText })),
  /** The texts that stand in files; the others that were looked for stand in none. */
  found: list(
    object({
      /** As it was looked for. */
      text,
      /** All places; `places` contains the first 200. */
      count: number,
      places: list(
        object({
          file: text,
          /** From 1, as the column, which counts bytes. */
          line: number,
          column: number,
          /** The text as it stands there, with the rest of the host that it is part of; never the line, which may hold a secret. */
          text,
          /** It stands there within a value in base64: a Secret of Kubernetes. */
          encoded: optional(flag),
        }),
      ),
    }),
  ),
});

/** Of files that git tracks: what is built or left behind in the working tree is not deployed from there. */
export const fileMentions: FactKind<"fileMentions", FilesKey, FileMentions, undefined> & {
  readonly value: Schema<FileMentions>;
} = {
  name: "fileMentions",
  channel: "repository",
  key: filesKey,
  value,
  decode: undefined,
  words: ({ files }) => say`where the files of the repository under ${files} name the source`,
};
