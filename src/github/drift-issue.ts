import type { DriftState } from "../records/drift.ts";
import type { Issue, IssueApi } from "./issues.ts";
import { at } from "./payload.ts";

export const DRIFT = "relocation-drift";

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
  const issue = (await issues.list()).find(
    (one) => one.byBot && one.title === title && one.body.startsWith(OPEN),
  );
  return { issue, state: issue?.open === true ? stateIn(issue.body) : new Map() };
}

/** Opens it, brings it up to date, or closes it where nothing is left. Answers what became of it. */
export async function tellDrift(
  issues: IssueApi,
  { issue }: DriftIssue,
  title: string,
  text: string,
  state: DriftState,
): Promise<"none" | "opened" | "updated" | "closed"> {
  const body = `${OPEN}${JSON.stringify({ found: Object.fromEntries(state) })}${CLOSE}\n${text}`;
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
