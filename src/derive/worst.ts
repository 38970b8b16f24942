/** The first that fails, else the first that is unknown. */
export function worst<T extends { readonly outcome: string }>(answers: readonly T[]): T | undefined {
  return (
    answers.find(({ outcome }) => outcome === "fail") ??
    answers.find(({ outcome }) => outcome === "unknown") ??
    answers[0]
  );
}
