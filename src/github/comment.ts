import { say, type Sentence } from "../base/sentence.ts";
import { failureSentence, statusOf } from "./failure.ts";
import { NoIdentity, writtenBy } from "./identity.ts";
import { isLater, markerLine, parseMarker, runNumber, type FoundMarker, type Marker } from "./marker.ts";

export interface IssueComment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
  readonly author: string;
  readonly byBot: boolean;
}

/** The comments of one pull request. */
export interface CommentApi {
  /** All of them, oldest first. */
  list(): Promise<IssueComment[]>;
  create(body: string): Promise<IssueComment>;
  update(id: number, body: string): Promise<IssueComment>;
  remove(id: number): Promise<void>;
  /** Login that the token stands for; undefined where GitHub does not tell, as for the token of a run. */
  viewer(): Promise<string | undefined>;
}

/**
 * When a comment is begun. One that is there is brought up to date in every mode but `never`.
 * - `changes`: when something is to be said, that is, the report is not all green.
 * - `failures`: when the run fails by `fail-on`.
 */
export const COMMENT_MODES = ["changes", "always", "failures", "never"] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];

export interface CommentRequest {
  readonly marker: Marker;
  /** Whether a comment may be begun where there is none. */
  readonly begin: boolean;
  /** The text under the marker, at most so many UTF-16 units long; `before` is the marker of the comment that it replaces. */
  body(longest: number, before?: FoundMarker): string;
}

export type CommentOutcome =
  | {
      readonly kind: "created" | "updated" | "unchanged" | "superseded";
      readonly id: number;
      readonly url: string;
    }
  | { readonly kind: "not-needed" }
  | { readonly kind: "failed"; readonly why: Sentence };

interface Mine extends IssueComment {
  readonly marker: FoundMarker;
}

const BUDGET = 60_000;
const TIGHT_BUDGET = 20_000;

/** Brings the one comment of this report on the pull request up to date. Never throws: a comment decides nothing. */
export async function publishComment(api: CommentApi, request: CommentRequest): Promise<CommentOutcome> {
  try {
    const marked = await findMarked(api, request.marker.id);
    const viewer = marked.length === 0 ? undefined : await api.viewer();
    const before = viewer === undefined ? [] : writtenBy(viewer, marked);
    if (before.length > 0) return await settle(api, request, before, undefined);
    if (!request.begin) {
      if (marked.length > 0 && viewer === undefined) throw new NoIdentity();
      return { kind: "not-needed" };
    }
    const created = await withinLimit(request, (body) => api.create(body));
    // What was just written tells whose the token is. Another run may have begun one at the same moment; both now see both, and agree on
    // the oldest.
    const after = writtenBy(created.author, await findMarked(api, request.marker.id));
    return await settle(api, request, after, created);
  } catch (error) {
    return { kind: "failed", why: failureSentence(say`Writing the pull request comment`, error) };
  }
}

/** Comments with our marker, the oldest first: in one that the token's own identity did not write it is a quotation, that of a bot too. */
async function findMarked(api: CommentApi, id: string): Promise<Mine[]> {
  return (await api.list())
    .flatMap((comment) => {
      const marker = parseMarker(comment.body);
      return marker?.id === id ? [{ ...comment, marker }] : [];
    })
    .sort((a, b) => a.id - b.id);
}

async function settle(
  api: CommentApi,
  request: CommentRequest,
  mine: readonly Mine[],
  created: IssueComment | undefined,
): Promise<CommentOutcome> {
  const keep = mine[0];
  if (keep === undefined || keep.id === created?.id) {
    // Nothing older: what was just written stands. (A list that lags may not even show it yet.)
    const comment = created ?? keep;
    if (comment === undefined) return { kind: "not-needed" };
    await removeAll(api, mine.slice(1));
    return { kind: "created", id: comment.id, url: comment.url };
  }
  if (mine.some((comment) => isNewer(comment.marker, request.marker))) {
    if (created !== undefined) await remove(api, created.id);
    return { kind: "superseded", id: keep.id, url: keep.url };
  }
  // Links and footer are of the last commit, whatever it changed.
  const same =
    keep.marker.hash === request.marker.hash &&
    (keep.marker.sha === request.marker.sha || keep.marker.sha === "");
  if (!same) await withinLimit(request, (body) => api.update(keep.id, body), keep.marker);
  await removeAll(api, mine.slice(1));
  // A list that lags may not show our own second one.
  if (created !== undefined && !mine.some(({ id }) => id === created.id)) await remove(api, created.id);
  return { kind: same ? "unchanged" : "updated", id: keep.id, url: keep.url };
}

/** By run and attempt: clocks of runners differ, and a rehearsal's moment is anybody's choice. What has no number is no newer. */
function isNewer(found: FoundMarker, ours: Marker): boolean {
  const run = runNumber(ours.run);
  return found.run !== undefined && run !== undefined && isLater(found.run, run);
}

async function removeAll(api: CommentApi, later: readonly Mine[]): Promise<void> {
  for (const comment of later) await remove(api, comment.id);
}

/** A duplicate that is gone already, or may not be deleted, is no reason to call the comment failed. */
async function remove(api: CommentApi, id: number): Promise<void> {
  try {
    await api.remove(id);
  } catch (error) {
    if (statusOf(error) === undefined) throw error;
  }
}

/** Writes; when GitHub still finds the text too long, writes a shorter one. */
async function withinLimit<T>(
  request: CommentRequest,
  write: (body: string) => Promise<T>,
  before?: FoundMarker,
): Promise<T> {
  const text = (longest: number) => {
    const head = `${markerLine(request.marker)}\n`;
    return head + request.body(longest - head.length, before);
  };
  try {
    return await write(text(BUDGET));
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
    return write(text(TIGHT_BUDGET));
  }
}
