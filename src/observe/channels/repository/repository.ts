import { say, type Sentence } from "../../../base/sentence.ts";
import { known, unknown, type Fact } from "../../../facts/fact.ts";
import { filesKey, type FilesKey, type SearchedText } from "../../../facts/key.ts";
import type { FileMentions, TextMention } from "../../../facts/kinds/file-mentions.ts";
import { FileReader } from "./content.ts";
import { encodedValues, type EncodedValue } from "./encoded.ts";
import { TextSearch } from "./search.ts";
import { trackedFiles, type Tracked, type TrackedFile } from "./tracked.ts";
import { MIB } from "../../../base/bytes.ts";

/** Places of one text that are kept; more are counted. */
const MOST_PLACES = 200;
/** Files that could not be read that are kept by name. */
const MOST_UNREAD = 200;
/** All files of a search together: sources of that size take some seconds. */
const MOST_BYTES = 4096 * MIB;
/** How long is searched before timers and signals have their turn. */
const TURN_MS = 20;

/**
 * The files of the checkout that git tracks: read one after the other, searched for all texts in one pass. Files that are not text
 * are counted; what is too large, missing or behind a submodule is named. Nothing outside the checkout is read.
 */
export class Repository {
  readonly #root: string | undefined;
  readonly #signal: AbortSignal | undefined;

  /** @param root absolute; undefined where a run has no checkout */
  constructor(root: string | undefined, signal?: AbortSignal) {
    this.#root = root;
    this.#signal = signal;
  }

  async search(key: FilesKey): Promise<Fact<FileMentions>> {
    const { files, search } = key;
    const root = this.#root;
    const scope = filesKey.where(key);
    if (root === undefined || search === undefined)
      return unknown("not-found", say`The run has no checkout whose files could be read.`, { scope });
    const tracked = await trackedFiles(root, { files, without: search.without }, this.#signal);
    if (!tracked.known) return unknown(...whyUnlisted(tracked.why), { scope });
    const places = new Places(search.texts);
    const seen = new Seen();
    const reader = new FileReader(root);
    let turnEnds = performance.now() + TURN_MS;
    for (const file of tracked.files) {
      if (this.#signal?.aborted === true)
        return unknown("timed-out", say`The search of the repository was not over in time.`, { scope });
      const bytes = seen.textOf(file, reader);
      if (bytes !== undefined) {
        places.take(file.path, bytes);
        const encoded = encodedValues(file.path, bytes);
        if (encoded === undefined) seen.notDecoded(file.path);
        for (const value of encoded ?? []) places.takeEncoded(file.path, value);
      }
      if (performance.now() < turnEnds) continue;
      await new Promise((resolve) => setImmediate(resolve));
      turnEnds = performance.now() + TURN_MS;
    }
    const empty: string[] = [];
    for (const one of files) {
      const fitting = await trackedFiles(root, { files: [one], without: [] }, this.#signal);
      if (!fitting.known) return unknown(...whyUnlisted(fitting.why), { scope });
      // A misspelt pattern would find nothing for ever.
      if (fitting.files.length === 0) empty.push(one);
    }
    return known({ ...seen.about(), empty, found: places.found() });
  }
}

/** Where the texts stand. */
class Places {
  readonly #search: TextSearch;
  readonly #byText = new Map<string, { count: number; readonly places: TextMention[] }>();

  constructor(texts: readonly SearchedText[]) {
    this.#search = new TextSearch(texts);
  }

  take(file: string, bytes: Uint8Array): void {
    this.#search.each(bytes, (searched, where) => {
      this.#add(searched, () => ({ file, ...where() }));
    });
  }

  /** Of a value that may be secret only the text that was looked for is kept. A region within a name that is told adds nothing. */
  takeEncoded(file: string, { bytes, placeOf }: EncodedValue): void {
    const hits: { readonly searched: SearchedText; readonly start: number; readonly end: number }[] = [];
    this.#search.each(bytes, (searched, _, start, end) => {
      hits.push({ searched, start, end });
    });
    let told = 0;
    const isPart = ({ as }: SearchedText): boolean => as === "segment" || as === "region";
    const inOrder = hits.toSorted(
      (a, b) => a.start - b.start || Number(isPart(a.searched)) - Number(isPart(b.searched)),
    );
    for (const { searched, start, end } of inOrder) {
      if (isPart(searched) && end <= told) continue;
      if (!isPart(searched)) told = Math.max(told, end);
      this.#add(searched, () => ({ file, ...placeOf(start), text: searched.text, encoded: true }));
    }
  }

  #add({ text }: SearchedText, mention: () => TextMention): void {
    const entry = this.#byText.get(text) ?? { count: 0, places: [] };
    this.#byText.set(text, entry);
    entry.count += 1;
    if (entry.places.length < MOST_PLACES) entry.places.push(mention());
  }

  found(): FileMentions["found"] {
    return [...this.#byText]
      .map(([text, entry]) => ({ text, ...entry }))
      .toSorted((a, b) => (a.text < b.text ? -1 : 1));
  }
}

/** What became of the files of one search. */
class Seen {
  #read = 0;
  #binary = 0;
  #links = 0;
  #bytes = 0;
  #unread: { readonly file: string; readonly why: Sentence }[] = [];

  textOf({ path, is }: TrackedFile, reader: FileReader): Uint8Array | undefined {
    if (is === "link") this.#links += 1;
    else if (is === "submodule")
      this.#not(path, say`it is a submodule, whose files are of another repository`);
    else if (this.#bytes > MOST_BYTES) this.#not(path, say`more than 4 GiB was read before it`);
    else {
      const content = reader.read(path);
      if (content.kind === "unread") this.#not(path, content.why);
      else if (content.kind === "binary") this.#binary += 1;
      else {
        this.#read += 1;
        this.#bytes += content.bytes.length;
        return content.bytes;
      }
    }
    return undefined;
  }

  notDecoded(path: string): void {
    this.#not(
      path,
      say`it seems to hold values in base64, and cannot be read as YAML or is larger than 1 MiB`,
    );
  }

  about(): Pick<FileMentions, "read" | "binary" | "links" | "unread"> {
    return {
      read: this.#read,
      binary: this.#binary,
      links: this.#links,
      unread: this.#unread.slice(0, MOST_UNREAD),
    };
  }

  #not(file: string, why: Sentence): void {
    this.#unread.push({ file, why });
  }
}

function whyUnlisted(
  why: Exclude<Tracked, { readonly known: true }>["why"],
): [Parameters<typeof unknown>[0], Sentence] {
  switch (why) {
    case "no-git":
      return ["not-found", say`Which files the repository contains is not known: there is no program git.`];
    case "timed-out":
      return [
        "timed-out",
        say`Which files the repository contains is not known: git did not answer in time.`,
      ];
    case "no-checkout":
      return [
        "not-found",
        say`Which files the repository contains is not known: the run is not in a checkout of git.`,
      ];
  }
}
