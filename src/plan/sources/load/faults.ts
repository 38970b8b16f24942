import { adviceAfter, type Problem } from "../../../base/errors.ts";
import type { Place, Pointer } from "../../../base/place.ts";
import { say, type Sentence } from "../../../base/sentence.ts";
import type { Gap } from "../../plan.ts";
import { proseOf } from "./scope.ts";

/** Faults of one entry that are listed; the rest are counted. */
const MOST_FAULTS = 20;

interface FaultyEntry {
  readonly pointer: Pointer;
  /** Where a fault is said to stand that names no place of its own. */
  readonly place: Place;
}

/** What is wrong with an entry as a whole, of which nothing could be read. */
export function unreadEntry(problems: readonly Problem[], entry: FaultyEntry): Gap[] {
  return gapsOf(problems, entry, ({ file }) => file);
}

/** What is wrong with parts of an entry: what depends on them is unknown, and the rest was read. */
export function unreadParts(problems: readonly Problem[], entry: FaultyEntry): Gap[] {
  return gapsOf(problems, entry, ({ path, file }) => `${path} of ${file}`).map((gap) => ({
    ...gap,
    part: true,
  }));
}

function gapsOf(
  problems: readonly Problem[],
  { pointer, place: fallback }: FaultyEntry,
  subject: (place: Place) => string,
): Gap[] {
  const gaps = problems
    .slice(0, MOST_FAULTS)
    .map((problem): Gap => gapAt(proseOf(adviceAfter(problem)), problem.place ?? fallback));
  const left = problems.length - gaps.length;
  const place = problems[MOST_FAULTS]?.place ?? fallback;
  return left <= 0 ? gaps : [...gaps, gapAt(say`There are ${left} more faults in ${place.file}.`, place)];

  function gapAt(why: Sentence, at: Place): Gap {
    return { subject: subject(at), why, elsewhere: false, place: at, entry: pointer };
  }
}
