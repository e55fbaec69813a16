// The same questions to an engine and to a file of the same rows: account and figures are equal to the last digit.
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../folder.js';
import { askedInSteps } from './asked.js';
import { unlike } from './documents.js';
import type { Engine } from './engine.js';
import { nps } from './nps.js';
import { writeResponses } from './responses.js';
import { SCENARIOS, type Scenario } from './scenarios.js';

/** Files with this many rows. */
export interface Rows {
  readonly rows: number;
  readonly forNps: string;
  readonly forEngines: string;
}

/** Writes the files of this many rows, once for all engines of a test file. */
export function responsesOf(rows: number): Rows {
  const folder = temporaryFolder();
  const [forNps, forEngines] = [join(folder, 'responses.csv'), join(folder, 'load.csv')];
  writeResponses(rows, forNps, forEngines);
  return { rows, forNps, forEngines };
}

/** What nps says of files, so that each is read once for all engines. */
const ofFiles = new Map<Scenario, Promise<string>>();

function ofFile(scenario: Scenario, file: string): Promise<string> {
  const document = ofFiles.get(scenario) ?? nps([...scenario.args, file]);
  ofFiles.set(scenario, document);
  return document;
}

/**
 * The tests of an engine.
 * @param name what it is called where it is not here
 * @param here whether it is
 * @param essential whether only what differs most between engines is asked of it
 * @param windows whether it has window functions, without which the latest answers are not found
 */
export function describeEngine(
  name: string,
  here: boolean,
  make: () => Engine | Promise<Engine>,
  { rows, forNps, forEngines }: Rows,
  { windows = true, essential = false } = {},
): void {
  describe.skipIf(!here)(here ? name : `${name}, which is not installed`, () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await make();
      await engine.load(forEngines);
    });

    const scenarios = SCENARIOS.filter(
      (one) => (windows || !one.args.includes('--latest-by')) && (one.essential || !essential),
    );

    it.for(scenarios)(`says of ${rows} rows what the file says: $name`, async (scenario) => {
      const file = await ofFile(scenario, forNps);
      const from = performance.now();
      const table = await askedInSteps(engine, scenario);
      if (process.env.ENGINE_TIMES) {
        process.stderr.write(
          `${engine.name}\t${rows}\t${scenario.name}\t${Math.round(performance.now() - from)} ms\n`,
        );
      }
      expect(unlike(file, table, scenario)).toEqual([]);
    });
  });
}
