// `npm run test:engines`: the engines of the normal suite and all others, with millions of rows.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/engines/**/*.{test,large}.ts'],
    testTimeout: 600_000,
    // To start a server and to fill its table.
    hookTimeout: 600_000,
    // A database takes what cores there are.
    maxWorkers: 1,
  },
});
