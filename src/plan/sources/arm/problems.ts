import { say, type Sentence } from "../../../base/sentence.ts";
import type { JsonDocument, JsonTree } from "./json/tree.ts";
import { MOST_PROBLEMS } from "./limits.ts";
import type { TemplateProblem } from "./model.ts";
import type { Remark } from "./parts.ts";

/** Everything that is wrong, each once, however many copies of a resource it concerns. */
export class Problems {
  readonly #found = new Map<string, { readonly at: number; readonly problem: TemplateProblem }>();

  #more = 0;

  report(document: JsonDocument, tree: JsonTree, message: Sentence, more: Remark = {}): void {
    const key = `${document.file}\n${String(tree.at)}\n${message}`;
    if (this.#found.has(key)) return;
    if (this.#found.size >= MOST_PROBLEMS) {
      this.#more += 1;
      return;
    }
    const { kind = "invalid", ...rest } = more;
    this.#found.set(key, { at: tree.at, problem: { kind, message, place: document.place(tree), ...rest } });
  }

  /** By file, line and column. */
  sorted(): TemplateProblem[] {
    const text = ({ place }: TemplateProblem): string => place?.file ?? "";
    const rest: TemplateProblem[] =
      this.#more === 0
        ? []
        : [{ kind: "invalid", message: say`there are at least ${this.#more} more problems` }];
    const listed = [...this.#found.values()]
      .map(({ problem }) => problem)
      .sort((a, b) => {
        const [left, right] = [text(a), text(b)];
        if (left !== right) return left < right ? -1 : 1;
        return (
          (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
          (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
          (a.message < b.message ? -1 : 1)
        );
      });
    return [...listed, ...rest];
  }
}
