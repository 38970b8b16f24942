import { defineConfig } from "vitest/config";

/**
 * The tests that `npm run mutation` holds against changed sources: those of the same folder. `MUTATION_TESTS` names them, with blanks
 * between.
 */
const include = (process.env["MUTATION_TESTS"] ?? "test/checks/**/*.test.ts").split(" ");

/** Sweeps of whole runs, of very long inputs and of other programs: too slow to be run again for each change. */
const exclude = [
  "test/checks/{fold,overdue,phased,unread}.test.ts",
  "test/checks/support/command.test.ts",
  "test/policy/evaluate/work.test.ts",
  "test/run/{estates,every-fault,example-phases,faults,loosened,manifest-keys,near-names,planted,restricted}.test.ts",
];

/** Stryker names a test by its suites and itself with blanks between, and Vitest with arrows: a pattern of the one fits the other. */
function arrowed(pattern: RegExp | undefined): RegExp | undefined {
  return pattern === undefined ? undefined : new RegExp(pattern.source.replaceAll(" ", "(?: > | )"));
}

export default defineConfig({
  plugins: [
    {
      name: "names-of-tests",
      configureVitest({ project }) {
        let pattern: RegExp | undefined;
        Object.defineProperty(project.config, "testNamePattern", {
          get: () => pattern,
          set: (value: RegExp | undefined) => {
            pattern = arrowed(value);
          },
        });
      },
    },
  ],
  test: {
    include,
    exclude,
    setupFiles: ["test/support/properties.ts"],
    testTimeout: 120_000,
    pool: "threads",
  },
});
