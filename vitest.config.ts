import { defineConfig } from "vitest/config";

/**
 * Tests that leave nothing behind, neither in a module nor in the process: they share the modules of one worker. All others get a
 * worker to themselves, and so does a folder that is not listed.
 */
const PURE = [
  ...[
    "action",
    "base",
    "catalog",
    "checks",
    "cli",
    "derive",
    "e2e",
    "expression",
    "facts",
    "github",
    "manifest",
  ],
  ...["observe", "plan", "policies", "policy", "rbac", "records", "report", "robust", "rules", "run"],
  ...["scripts", "servers", "worlds"],
];
const pure = PURE.map((folder) => `test/${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    setupFiles: ["test/support/properties.ts"],
    testTimeout: 30_000,
    maxWorkers: 3,
    pool: "threads",
    projects: [
      { extends: true, test: { name: "pure", include: pure, isolate: false } },
      { extends: true, test: { name: "world", include: ["test/**/*.test.ts"], exclude: pure } },
    ],
  },
});
