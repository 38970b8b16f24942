import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { utf8Text } from "../base/path.ts";
import { UserError, userError } from "../base/errors.ts";
import { raw, say, type Sentence } from "../base/sentence.ts";
import { readDocument } from "../manifest/document/document.ts";
import { MANIFEST_FILE } from "../manifest/read.ts";
import { readRepositoryFile, type FileKind } from "../manifest/repository-file.ts";
import { soundManifest } from "../manifest/sound.ts";
import { recordLines } from "../records/lines.ts";
import type { BaseManifest } from "../rules/base.ts";
import { CODEOWNERS_FILES } from "../rules/codeowners-file.ts";
import type { CodeownersText } from "../rules/codeowners.ts";
import type { BaseText, PolicyText, RecordLines } from "./options.ts";
import { MIB } from "../base/bytes.ts";

/** The manifest of the base branch, once its text is there. What is no manifest of this version cannot be compared with. */
export async function baseManifest(text: Promise<BaseText> | undefined): Promise<BaseManifest | undefined> {
  const base = await text;
  if (base === undefined || "why" in base) return base;
  const { ref } = base;
  if (base.text === undefined) return { ref, manifest: "none" };
  try {
    const manifest = soundManifest(readDocument(base.text, ref), ref);
    if (manifest !== undefined) return { ref, manifest };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  return { ref, why: say`this version cannot read it as a manifest` };
}

/**
 * The manifest in a file, in place of that of a branch.
 * @throws UserError when it is no readable file below `root`
 */
export async function baseFile(path: string, root: string): Promise<BaseText> {
  const { file, bytes } = await readRepositoryFile(path, root, MANIFEST_FILE);
  const text = utf8Text(bytes);
  return text === undefined ? { ref: file, why: say`it is not UTF-8 text` } : { ref: file, text };
}

function kindOf(what: Sentence, example: string, most: number): FileKind {
  return {
    what,
    outside: say`move ${raw(what)} into the repository`,
    example,
    most,
    tooLarge: (file) => userError(say`${raw(what)} ${file} is larger than ${most / MIB} MiB`),
  };
}

/**
 * The policy of the organisation in a file.
 * @throws UserError when it is no readable file below `root`
 */
export async function policyFile(path: string, root: string): Promise<PolicyText> {
  const kind = kindOf(say`the policy`, "relocation-policy.yaml", MANIFEST_FILE.most);
  const { file, bytes } = await readRepositoryFile(path, root, kind);
  const text = utf8Text(bytes);
  return text === undefined ? { from: file, why: say`it is not UTF-8 text` } : { from: file, text };
}

/** CODEOWNERS of the checkout: the first of the files in which GitHub looks for owners. */
export async function codeownersFile(root: string): Promise<CodeownersText> {
  for (const path of CODEOWNERS_FILES) {
    // A link may lead to anything that the machine has, also to what has no end.
    if ((await lstat(join(root, path)).catch(() => undefined)) === undefined) continue;
    try {
      const { bytes } = await readRepositoryFile(path, root, { ...MANIFEST_FILE, most: MOST_CODEOWNERS });
      const text = utf8Text(bytes);
      if (text !== undefined) return { from: path, text };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
    return { from: path, why: say`it is not a file of the repository with UTF-8 text of 3 MB at most` };
  }
  return { from: "CODEOWNERS", why: say`there is no such file` };
}

/** GitHub loads no larger ones. */
const MOST_CODEOWNERS = 3 * MIB;

/**
 * Records of earlier runs in a file, one a line.
 * @throws UserError when it is no readable file below `root`
 */
export async function recordsFile(path: string, root: string): Promise<RecordLines> {
  const kind = kindOf(say`the file of records`, "records.jsonl", MOST_RECORDS);
  const { file, bytes } = await readRepositoryFile(path, root, kind);
  const text = utf8Text(bytes);
  if (text === undefined) return { from: file, why: say`it is not UTF-8 text` };
  return { from: file, lines: recordLines(text) };
}

/** Years of nightly runs. */
const MOST_RECORDS = 64 * MIB;
