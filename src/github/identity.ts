/** Who wrote something on GitHub. */
export interface Author {
  readonly author: string;
  readonly byBot: boolean;
}

/** GitHub did not say whose the token is, so that nothing can be told from what others write. */
export class NoIdentity extends Error {
  readonly status = 403;
  constructor() {
    super(
      "GitHub does not say whose the token is, so what it wrote cannot be separated from what others wrote",
    );
    this.name = "NoIdentity";
  }
}

/**
 * What the token's own identity wrote: another bot of the repository may write whatever a person has it write.
 * @throws NoIdentity where there is something to tell apart and GitHub does not say whose the token is
 */
export async function ownOf<T extends Author>(
  all: readonly T[],
  viewer: () => Promise<string | undefined>,
): Promise<T[]> {
  if (all.length === 0) return [];
  const login = await viewer();
  if (login === undefined) throw new NoIdentity();
  return writtenBy(login, all);
}

export function writtenBy<T extends Author>(login: string, all: readonly T[]): T[] {
  // GraphQL leaves the end away from the name of a bot in some places.
  return all.filter(({ author, byBot }) => author === login || (byBot && author === `${login}[bot]`));
}
