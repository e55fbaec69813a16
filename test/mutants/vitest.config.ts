// The tests that mutants are run against: those beside the files that are changed, and none that needs a build.
import { statSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { SLOWEST } from './files.mjs';

/** One failure is enough for a mutant: short files come first. */
class ShortFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const size = ({ moduleId }: TestSpecification) => statSync(moduleId).size;
    return files.toSorted((a, b) => size(a) - size(b));
  }
}

export default defineConfig({
  test: {
    include: ['test/core/**/*.test.ts', 'test/input/cells/**/*.test.ts', 'test/input/columns/**/*.test.ts'],
    exclude: [SLOWEST],
    sequence: { sequencer: ShortFirst },
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
