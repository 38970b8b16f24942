/** Many times what a file of the largest size that is read holds of records. */
export const MOST_LINES = 200_000;

/** The records in a text, one a line; of a text of too many lines one more than is read, blank ones too. */
export function recordLines(text: string): string[] {
  const lines = text.split("\n", MOST_LINES + 1);
  return lines.length > MOST_LINES ? lines : lines.filter((line) => line.trim() !== "");
}
