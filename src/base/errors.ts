import type { Place } from "./place.ts";

/** One thing the user can repair. `message` says what is wrong, `expected` what would be right, `help` what to do. */
export interface Problem {
  readonly message: string;
  readonly place?: Place;
  readonly expected?: string;
  readonly help?: string;
}

/** The user's mistake: exit code 2, every problem at once, never a stack trace. */
export class UserError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(problemText).join("\n"));
    this.name = "UserError";
    this.problems = problems;
  }
}

/** A file is wrong that is named rightly: it cannot be read, and what else can be is judged. */
export class FileFault extends UserError {}

/** A file is of another kind than the one who names it says: a mistake of theirs, wherever the problem stands. */
export class WrongKind extends UserError {}

/** The one way to refuse input. */
export function userError(message: string, rest: Omit<Problem, "message"> = {}): UserError {
  return new UserError([{ message, ...rest }]);
}

/** `relocation.yaml:12:3: target.regoin: unknown key. Expected …. Did you mean …?` */
export function problemText(problem: Problem): string {
  const { place } = problem;
  const where = place ? `${place.file}:${String(place.line)}:${String(place.column)}: ${place.path}: ` : "";
  return `${where}${adviceAfter(problem)}`;
}

/** The message, then what would be right and what to do, each as a sentence of its own; the last one without its period. */
export function adviceAfter({ message, expected, help }: Problem): string {
  const parts = [
    message,
    ...(expected === undefined ? [] : [`Expected ${expected}`]),
    ...(help === undefined ? [] : [begun(help)]),
  ];
  return parts
    .map((part, index) => (index < parts.length - 1 && !/[.!?]$/.test(part) ? `${part}.` : part))
    .join(" ");
}

/** With a capital, unless it begins with a name that has none. */
function begun(text: string): string {
  return text.replace(/^[a-z](?=[a-z]*[ ,])/, (letter) => letter.toUpperCase());
}
