import { CHOSEN } from "../src/policy/evaluate/disputed.ts";
import { EXCLUDED, MENDED } from "../test/policy/conformance/exceptions.ts";
import { runAll } from "../test/policy/conformance/run.ts";
import { dataDir } from "../test/support/data.ts";

/** Prints how the policy engine does on a peer's test cases: passed and total per file, and every failure. */
const folder = process.argv[2] ?? dataDir("policy-conformance");
if (folder === undefined) {
  console.log("the policy conformance cases are not at hand; name their folder as the argument");
} else {
  const results = runAll(folder, CHOSEN);
  for (const { file, kind, total, excluded, mended, failures } of results) {
    const notes = [
      excluded > 0 ? `${String(excluded)} left out` : "",
      mended > 0 ? `${String(mended)} mended` : "",
    ]
      .filter((note) => note !== "")
      .join(", ");
    console.log(
      `${String(total - failures.length).padStart(4)} / ${String(total).padEnd(4)} ${file} (${kind})${notes === "" ? "" : ` · ${notes}`}`,
    );
    for (const failure of failures) console.log(`       ${failure}`);
  }
  for (const kind of ["raw paths", "aliases", "functions"] as const) {
    const own = results.filter((result) => result.kind === kind);
    const total = own.reduce((sum, result) => sum + result.total, 0);
    const failed = own.reduce((sum, result) => sum + result.failures.length, 0);
    console.log(`${kind}: ${String(total - failed)} / ${String(total)}`);
  }
  console.log("left out:");
  for (const { file, notes, reason } of EXCLUDED) console.log(`  ${file} (${notes.join(", ")}): ${reason}`);
  console.log("input mended:");
  for (const { file, notes, reason } of MENDED) console.log(`  ${file} (${notes.join(", ")}): ${reason}`);
}
