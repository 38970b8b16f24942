import { CATEGORIES } from "../catalog/methods.ts";
import { CHECKS } from "../checks/registry.ts";
import { offersOf, type Offers } from "./commands/offers.ts";
import { bashScript } from "./commands/shells/bash.ts";
import { fishScript } from "./commands/shells/fish.ts";
import { powershellScript } from "./commands/shells/powershell.ts";
import { zshScript } from "./commands/shells/zsh.ts";

const SCRIPTS: Readonly<Record<string, (offers: Offers) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

/** The script for a shell, made from the table of commands. The words of `explain` stand in it, so that pressing a key starts nothing. */
export function completion(shell: string): string {
  const script = SCRIPTS[shell];
  if (script === undefined) throw new Error("a shell of the table without a script");
  return script(offersOf([...CHECKS.map(({ meta }) => meta.id), ...CATEGORIES]));
}
