/** A manifest that is wrong, and everything that must be said of it, as people read it. */
export interface Broken {
  readonly name: string;
  readonly text: string;
  readonly problems: readonly string[];
}
