import {
  ARCHITECTURES,
  architecture,
  isAtHand,
  measured,
} from "../test/derive/dependencies/architectures.ts";
import { row } from "./measure.ts";

/** Dependencies that are found in real architectures, beside those that a person found in them: how many are right, and how many are missing. */
export async function dependencies(): Promise<void> {
  console.log(
    "\nDependencies beside the truth by hand: edges with their kind, and whether they may cross regions",
  );
  row("", "true", "precision", "recall");
  const scores: Awaited<ReturnType<typeof measured>>[] = [];
  for (const name of ARCHITECTURES) {
    const one = architecture(name);
    if (!isAtHand(one)) {
      row(name, "its files are not at hand");
      continue;
    }
    const score = await measured(one);
    scores.push(score);
    row(
      name,
      String(score.right + score.missing),
      percent(score.right, score.wrong),
      percent(score.right, score.missing),
    );
  }
  const sum = (of: "right" | "wrong" | "missing"): number =>
    scores.reduce((all, score) => all + score[of], 0);
  const [right, wrong, missing] = [sum("right"), sum("wrong"), sum("missing")];
  row("all", String(right + missing), percent(right, wrong), percent(right, missing));
}

function percent(right: number, others: number): string {
  return right + others === 0 ? "-" : `${((100 * right) / (right + others)).toFixed(1)} %`;
}
