import type { DriftState } from "../records/drift.ts";
import { ownOf } from "./identity.ts";
import type { Issue, IssueApi } from "./issues.ts";
import { at } from "./payload.ts";

export const DRIFT = "relocation-drift";

/** GitHub refuses a body of 65,536 characters. */
const LONGEST = 65_000;
/** Of the body, for the ids that the next run reads; the rest is for people. */
const LONGEST_STATE = 30_000;

const OPEN = "<!-- relocation-drift ";
const CLOSE = " -->";

export interface DriftIssue {
  /** Undefined where there never was any. */
  readonly issue: Issue | undefined;
  /** What it tells of; nothing where it is closed. */
  readonly state: DriftState;
}

/** The one issue of a question, open or closed. */
export async function driftIssue(issues: IssueApi, title: string): Promise<DriftIssue> {
  const [issue] = await ownOf(
    (await issues.list()).filter((one) => one.title === title && one.body.startsWith(OPEN)),
    () => issues.viewer(),
  );
  return { issue, state: issue?.open === true ? stateIn(issue.body) : new Map() };
}

/**
 * Opens it, brings it up to date, or closes it where nothing is left. Answers what became of it.
 * @param textOf what people read, in so many characters; `left` findings find no room in the issue, and no later run follows them
 */
export async function tellDrift(
  issues: IssueApi,
  { issue }: DriftIssue,
  title: string,
  textOf: (room: number, left: number) => string,
  state: DriftState,
): Promise<"none" | "opened" | "updated" | "closed"> {
  const { found, left } = withinRoom(state);
  const head = `${OPEN}${JSON.stringify({ found: Object.fromEntries(found) })}${CLOSE}\n`;
  const body = `${head}${textOf(LONGEST - head.length, left)}`;
  if (state.size === 0) {
    if (issue?.open !== true) return "none";
    await issues.update(issue.number, { body, open: false });
    return "closed";
  }
  if (issue === undefined) {
    await issues.create({ title, body });
    return "opened";
  }
  await issues.update(issue.number, { body, open: true });
  return issue.open ? "updated" : "opened";
}

/** The ids that find room, and how many do not. */
function withinRoom(state: DriftState): { readonly found: DriftState; readonly left: number } {
  let room = LONGEST_STATE;
  let left = 0;
  const found = new Map<string, readonly string[]>();
  for (const [check, ids] of state) {
    // `"CHECK-01":[],` and, for each id, its quotes and a comma.
    room -= check.length + 6;
    const kept = ids.slice(0, Math.max(0, Math.floor(room / 19)));
    room -= kept.length * 19;
    left += ids.length - kept.length;
    if (kept.length > 0) found.set(check, kept);
  }
  return { found, left };
}

/** Only what we write ourselves: anything else is nothing to compare with. */
function stateIn(body: string): DriftState {
  const end = body.indexOf(CLOSE);
  let value: unknown;
  try {
    value = at(JSON.parse(body.slice(OPEN.length, end)), "found");
  } catch {
    return new Map();
  }
  if (typeof value !== "object" || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([check, ids]: [string, unknown]) =>
      /^[A-Z]{2,8}-\d{2,4}$/.test(check) && Array.isArray(ids) && ids.every(isId)
        ? [[check, ids] as const]
        : [],
    ),
  );
}

function isId(id: unknown): id is string {
  return typeof id === "string" && /^[0-9a-f]{16}$/.test(id);
}
