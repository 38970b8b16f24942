/** What is wrong with a call, or the words of its command. */
export function known(
  tool: string,
  args: readonly string[],
): { readonly fault?: string; readonly command?: string };
