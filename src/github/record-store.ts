import { createHash } from "node:crypto";
import { chained, readChain, type Chain } from "../records/chain.ts";
import { recordLines } from "../records/lines.ts";
import type { ChainedRecord, RunRecord } from "../records/model.ts";
import type { BranchApi } from "./branch.ts";
import type { CommentApi } from "./comment.ts";
import { ownOf } from "./identity.ts";
import type { IssueApi } from "./issues.ts";

/** Where records are kept: they are added at the end, and nothing else is ever written. */
export interface RecordStore {
  /** For people. */
  readonly name: string;
  /** The lines of the chain; none where nothing was kept so far. */
  read(): Promise<string[]>;
  /** Adds the record, however many runs do so at the same time. Answers its text in the chain. */
  append(record: RunRecord): Promise<string>;
}

export const RECORDS = "relocation-records";

/** Runs that end at the same moment take turns by trying again. */
const TRIES = 8;

export class StoreBusy extends Error {
  readonly status = 409;
  constructor() {
    super("other runs wrote records all the time");
    this.name = "StoreBusy";
  }
}

export type Sleep = (ms: number) => Promise<void>;

/** One file a month in a folder of the manifest, on a branch of its own. A write tells what it follows, and GitHub refuses any other. */
export function branchStore(branch: BranchApi, folder: string, sleep: Sleep): RecordStore {
  const files = async (): Promise<{ name: string; sha: string; text: string }[] | undefined> => {
    const entries = (await branch.folder(folder)).filter(({ name }) => /^\d{4}-\d{2}\.jsonl$/.test(name));
    const texts = await Promise.all(entries.map(({ name }) => branch.file(`${folder}/${name}`)));
    const all = entries.map(({ name, sha }, index) => ({ name, sha, text: texts[index] ?? "" }));
    // The folder and a file of it are two answers; another run may have written between them.
    return all.every(({ text, sha }) => gitHash(text) === sha)
      ? all.sort((a, b) => (a.name < b.name ? -1 : 1))
      : undefined;
  };
  const settled = async (): Promise<{ name: string; sha: string; text: string }[]> => {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const all = await files();
      if (all !== undefined) return all;
      await sleep(pause(attempt));
    }
    throw new StoreBusy();
  };
  return {
    name: `branch ${RECORDS}, ${folder}`,
    read: async () => (await settled()).flatMap(({ text }) => recordLines(text)),
    append: async (record) => {
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        const all = await settled();
        const chain = readChain(all.flatMap(({ text }) => recordLines(text)));
        const there = own(chain, record);
        if (there !== undefined) return there;
        if (all.length === 0) await branch.begin("README.md", README);
        const text = chained(record, chain.records.at(-1));
        const month = `${record.recordedAt.slice(0, 7)}.jsonl`;
        // A clock that is behind does not write before what is there.
        const file = all.at(-1);
        const last = file !== undefined && file.name >= month ? file : undefined;
        const written = await branch.write(
          `${folder}/${last?.name ?? month}`,
          `${last?.text ?? ""}${text}\n`,
          messageOf(record),
          last?.sha,
        );
        if (written === "written") return text;
        await sleep(pause(attempt));
      }
      throw new StoreBusy();
    },
  };
}

const README = `Records of readiness runs, written by the runs themselves, one a line. Each contains the digest of the one before: a line that
is changed, or taken out before others, shows in every later run. That the last lines or the whole branch were taken out does not
show: let nobody but GitHub Actions push here, and let nobody delete the branch.
`;

/** One comment a record in an issue of its own. */
export function issueStore(
  issues: IssueApi,
  comments: (issue: number) => CommentApi,
  manifest: string,
  sleep: Sleep,
): RecordStore {
  const title = `Readiness records of ${manifest}`;
  const issue = async (): Promise<number | undefined> =>
    (
      await ownOf(
        (await issues.list()).filter((one) => one.title === title && one.body.startsWith(ISSUE_MARK)),
        () => issues.viewer(),
      )
    ).at(-1)?.number;
  const kept = async (number: number): Promise<{ id: number; text: string }[]> =>
    (
      await ownOf(
        (await comments(number).list()).filter(({ body }) => RECORD_COMMENT.test(body)),
        () => issues.viewer(),
      )
    ).flatMap(({ id, body }) => {
      const text = RECORD_COMMENT.exec(body)?.groups?.["text"];
      return text === undefined ? [] : [{ id, text }];
    });
  return {
    name: `issue "${title}"`,
    read: async () => {
      const number = await issue();
      return number === undefined ? [] : (await kept(number)).map(({ text }) => text);
    },
    append: async (record) => {
      const number = (await issue()) ?? (await issues.create({ title, body: ISSUE_BODY })).number;
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        const lines = (await kept(number)).map(({ text }) => text);
        const chain = readChain(lines);
        const there = own(chain, record);
        if (there !== undefined) return there;
        // A run that came second takes its comment back at once: nothing may follow that.
        if (attempt < TRIES / 2 && chain.breaks.at(-1)?.line === lines.length) {
          await sleep(pause(attempt));
          continue;
        }
        const text = chained(record, chain.records.at(-1));
        const { id } = await comments(number).create(commentOf(record, text));
        // Two that were written at the same moment follow the same record: the older comment stays.
        const before = (await kept(number)).filter((one) => one.id < id).at(-1);
        const follows = before === undefined ? undefined : readChain([before.text]).records[0];
        if (follows?.digest === chain.records.at(-1)?.digest) return text;
        await comments(number).remove(id);
        await sleep(pause(attempt));
      }
      throw new StoreBusy();
    },
  };
}

const ISSUE_MARK = "<!-- relocation-records -->";
const ISSUE_BODY = `${ISSUE_MARK}\nEach comment is the record of a readiness run, and contains the digest of the one before. Do not edit or delete any: later runs say so, but for the last ones, whose absence nothing shows.`;
const RECORD_COMMENT = /^<!-- relocation-record -->\n[^\n]*\n\n```json\n(?<text>[^\n]+)\n```/;

function commentOf(record: RunRecord, text: string): string {
  // In a fence a line of JSON is inert: what could end it is escaped in JSON.
  return `<!-- relocation-record -->\n${messageOf(record)}\n\n\`\`\`json\n${text.replaceAll("`", "\\u0060")}\n\`\`\``;
}

/** Words of ours alone: a name from a manifest has no place in a commit or a comment. */
function messageOf({ verdict, rehearsal, outcome }: RunRecord): string {
  const what = outcome === undefined ? verdict : `${verdict}, ${outcome}`;
  return `${rehearsal ? "Rehearsal" : "Readiness"}: ${what}`;
}

/** The record as it stands in the chain already: an answer that was lost, and tried again. */
function own({ records }: Chain, { run, wave, recordedAt }: RunRecord): string | undefined {
  const isOwn = (one: ChainedRecord): boolean =>
    one.run?.id === run?.id &&
    one.run?.attempt === run?.attempt &&
    one.wave === wave &&
    one.recordedAt === recordedAt;
  const found = run === undefined ? undefined : records.findLast(isOwn);
  return found === undefined ? undefined : JSON.stringify(found);
}

/** How git names a file with this text. */
function gitHash(text: string): string {
  const bytes = Buffer.from(text, "utf8");
  return createHash("sha1")
    .update(`blob ${String(bytes.length)}\0`)
    .update(bytes)
    .digest("hex");
}

function pause(attempt: number): number {
  return 250 * 2 ** Math.min(attempt, 4);
}
