import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/support/properties.ts"],
    testTimeout: 30_000,
    maxWorkers: 2,
    pool: "threads",
  },
});
