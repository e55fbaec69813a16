// The tests that mutants are run against: those beside the files that are changed, and none that needs a build.
import { statSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

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
    // It simulates thousands of series: half of the time of all tests together.
    exclude: ['test/core/stable-series.test.ts'],
    sequence: { sequencer: ShortFirst },
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
