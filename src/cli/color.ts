/**
 * Whether to use colours, by what terminals and programs agree on: FORCE_COLOR asks for them, `0` and `false` for none; NO_COLOR and a
 * terminal that knows none ask for none; else a terminal has them and a file has not.
 */
export function colored(env: Readonly<Record<string, string | undefined>>, isTty: boolean): boolean {
  const force = env.FORCE_COLOR;
  if (force !== undefined) return force !== "0" && force.toLowerCase() !== "false";
  if ((env.NO_COLOR ?? "") !== "" || env.TERM === "dumb") return false;
  return isTty;
}
