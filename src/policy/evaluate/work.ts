/** Thrown where an answer takes more steps than anybody should wait for; whoever started the work answers "unknown". */
export class Exhausted extends Error {
  constructor() {
    super("more steps than an evaluation is given");
    this.name = "Exhausted";
  }
}

/** Each is as any other, and where a job has many, telling where it was thrown takes longer than the evaluation. */
const EXHAUSTED = new Exhausted();

/** Steps of one evaluation. Counts within counts multiply, so that a small rule can ask for years of work. */
const MOST = 1_000_000;
/** Steps that every evaluation has, however many others have taken: more than any policy of Azure's own needs. */
const LEAST = 10_000;
/** Steps that every evaluation has once all together have taken twice what the job is given. */
const FEWEST = 500;
/** Steps of all evaluations of a job together, beyond those that each has. A step takes half a microsecond to two. */
const MOST_OF_JOB = 2_000_000;

/** How many evaluations begin from one look at the clock to the next. */
const LOOK_EVERY = 64;

/**
 * A bound on the work of all evaluations that belong to one job: a few rules may be laborious, and not all of thousands. Once its time is
 * over, what takes more than a look is left open.
 */
export class JobWork {
  #left: number;
  #begun = 0;
  /** Steps until each evaluation has the fewest. */
  #until: number;
  #isOver = false;
  readonly #isOverdue: () => boolean;

  constructor(isOverdue: () => boolean = () => false, most = MOST_OF_JOB) {
    this.#isOverdue = isOverdue;
    this.#left = most;
    this.#until = 2 * most;
  }

  /** An evaluation begins. @returns the steps that it has in any case */
  begin(): number {
    this.#begun += 1;
    if (this.#begun % LOOK_EVERY === 0) this.#isOver ||= this.#isOverdue();
    return this.#isOver ? 0 : this.#until > 0 ? LEAST : FEWEST;
  }

  /** Steps that an evaluation has taken, of its own or of the job's. */
  count(steps: number): void {
    this.#until -= steps;
  }

  /** @returns how many of the steps there are */
  take(steps: number): number {
    this.#isOver ||= this.#isOverdue();
    const taken = this.#isOver ? 0 : Math.min(steps, this.#left);
    this.#left -= taken;
    return taken;
  }
}

/** A bound on the work of one evaluation, or of several that belong together. */
export class Work {
  readonly #most: number;
  readonly #job: JobWork | undefined;
  #given = 0;
  #left = 0;
  /** Steps that may still be taken of the job. */
  #more = 0;

  constructor(most = MOST, job?: JobWork) {
    this.#most = most;
    this.#job = job;
    this.#begin();
  }

  /** The same bound for an evaluation that is kept for others. */
  another(): Work {
    return new Work(this.#most, this.#job);
  }

  /** The next evaluation begins. Most take no steps: what they were given is there still. */
  renew(): void {
    if (this.#left !== this.#given) this.#begin();
  }

  #begin(): void {
    this.#given = Math.min(this.#most, this.#job?.begin() ?? this.#most);
    this.#left = this.#given;
    this.#more = this.#most - this.#given;
  }

  /** @throws Exhausted once all is spent, and from then on every time */
  spend(steps: number): void {
    this.#left -= steps;
    this.#job?.count(steps);
    if (this.#left < 0) this.#takeMore();
  }

  #takeMore(): void {
    const wanted = Math.min(this.#more, Math.max(LEAST, -this.#left));
    const taken = this.#job?.take(wanted) ?? 0;
    this.#more -= taken;
    this.#left += taken;
    if (this.#left < 0) throw EXHAUSTED;
  }
}
