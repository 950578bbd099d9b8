import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts", "train/**/*.test.ts", "bench/**/*.test.ts"],
    testTimeout: 60_000,
  },
});
