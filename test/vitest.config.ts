// The whole test suite. `npm test` builds nothing: `npm install` already built the program that the tests run.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A machine that does much else at the same time is no reason to fail.
    testTimeout: 180_000,
    // So is it none for the engines of test/engines, which are started and filled first.
    hookTimeout: 180_000,
    // Tests of the built program measure start-up and memory of child processes: two at a time are enough.
    maxWorkers: 2,
  },
});
