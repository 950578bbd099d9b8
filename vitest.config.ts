import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts", "train/**/*.test.ts", "bench/**/*.test.ts"],
    setupFiles: ["test/seed.ts"],
    testTimeout: 60_000,
    // On two cores the default is one worker, which leaves the other idle while programs are started and waited for.
    maxWorkers: 2,
  },
});
