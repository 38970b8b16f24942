import type { CommentApi, IssueComment } from "../../src/github/comment.ts";

/** An error as the GitHub client throws it. */
export function httpError(status: number, message = "no", headers: Record<string, string> = {}): Error {
  return Object.assign(new Error(message), { status, response: { headers, data: { message } } });
}

/** The comments of one pull request, in memory; the author of what is created is a bot unless told. */
export class FakeComments implements CommentApi {
  readonly all: IssueComment[] = [];
  readonly calls: string[] = [];
  /** Throws before the named call, once for each entry. */
  readonly faults: { call: string; error: Error }[] = [];
  /** What the list does not show yet. */
  readonly hidden = new Set<number>();
  author = "github-actions[bot]";
  byBot = true;
  login: string | undefined = "github-actions[bot]";
  #next = 1;

  seed(body: string, author = this.author, byBot = this.byBot): IssueComment {
    const id = this.#next++;
    const comment = { id, body, url: `https://github.test/c/${String(id)}`, author, byBot };
    this.all.push(comment);
    return comment;
  }

  async list(): Promise<IssueComment[]> {
    await this.#call("list");
    return this.all.filter(({ id }) => !this.hidden.has(id)).map((comment) => ({ ...comment }));
  }

  async create(body: string): Promise<IssueComment> {
    await this.#call("create");
    return this.seed(body);
  }

  async update(id: number, body: string): Promise<IssueComment> {
    await this.#call(`update ${String(id)}`);
    const index = this.all.findIndex((comment) => comment.id === id);
    const found = this.all[index];
    if (found === undefined) throw httpError(404);
    const changed = { ...found, body };
    this.all[index] = changed;
    return changed;
  }

  async remove(id: number): Promise<void> {
    await this.#call(`remove ${String(id)}`);
    const index = this.all.findIndex((comment) => comment.id === id);
    if (index < 0) throw httpError(404);
    this.all.splice(index, 1);
  }

  async viewer(): Promise<string | undefined> {
    await this.#call("viewer");
    return this.login;
  }

  async #call(call: string): Promise<void> {
    await Promise.resolve();
    this.calls.push(call);
    const index = this.faults.findIndex((fault) => call.startsWith(fault.call));
    const [fault] = index < 0 ? [] : this.faults.splice(index, 1);
    if (fault !== undefined) throw fault.error;
  }
}
