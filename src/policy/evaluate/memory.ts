import { Measures } from "../../expression/measure.ts";
import { FieldMemory } from "./fields.ts";
import { ComparedTexts } from "./operators.ts";
import { JobWork } from "./work.ts";

/** What one evaluation, or several that belong together, found out of values and need not find out again. */
export class EvaluationMemory {
  readonly measures = new Measures();
  readonly fields = new FieldMemory();
  readonly texts = new ComparedTexts();
  /** What they may take together. */
  readonly job: JobWork;

  constructor(job = new JobWork()) {
    this.job = job;
  }
}
