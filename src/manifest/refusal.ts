import { UserError, type Problem } from "../base/errors.ts";
import { say } from "../base/sentence.ts";

/** Problems listed; the rest are counted. */
const MOST = 100;

/** Everything that is wrong, file by file as they are first named, in the order of their texts. */
export function refusal(problems: readonly Problem[]): UserError {
  const files = [...new Set(problems.map(({ place }) => place?.file))];
  const sorted = problems.toSorted(
    ({ place: a }, { place: b }) =>
      files.indexOf(a?.file) - files.indexOf(b?.file) ||
      (a?.line ?? 0) - (b?.line ?? 0) ||
      (a?.column ?? 0) - (b?.column ?? 0),
  );
  const more = sorted.length - MOST;
  if (more <= 0) return new UserError(sorted);
  return new UserError([
    ...sorted.slice(0, MOST),
    { message: say`there are at least ${more} more problems` },
  ]);
}
