// The same questions to an engine and to a file of the same rows: account and figures are equal to the last digit.
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../folder.js';
import { type RanHere, runHere } from '../in-process.js';
import { ENVIRONMENT } from '../run.js';
import { unlike } from './documents.js';
import type { Engine } from './engine.js';
import { writeResponses } from './responses.js';
import { SCENARIOS, type Scenario } from './scenarios.js';

/** Runs nps from the source, for JSON. */
export function ask(args: readonly string[]): Promise<RanHere> {
  return runHere([...args, '--json', '--no-config'], [], {
    env: { PATH: process.env.PATH!, ...ENVIRONMENT },
  });
}

/** The document that nps prints. @throws Error with its standard error where it prints none */
export async function nps(args: readonly string[]): Promise<string> {
  const { stdout, stderr, code } = await ask(args);
  if (stdout === '') throw new Error(`nps ${args.join(' ')} ended with ${code}: ${stderr}`);
  return stdout;
}

/** The options that name the table `responses` of an engine. */
export function ofTable({ client, dialect }: Engine, from = ['--table', 'responses']): string[] {
  return ['--via', client, '--dialect', dialect, ...from];
}

/** What is asked of the engine in the place of the file. */
function ofEngine(engine: Engine, { args, query, told = [] }: Scenario): string[] {
  return [...args, ...ofTable(engine, query === undefined ? undefined : ['--query', query]), ...told];
}

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
 */
export function describeEngine(
  name: string,
  here: boolean,
  make: () => Engine | Promise<Engine>,
  { rows, forNps, forEngines }: Rows,
): void {
  describe.skipIf(!here)(here ? name : `${name}, which is not installed`, () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await make();
      await engine.load(forEngines);
    });

    it.for(SCENARIOS)(`says of ${rows} rows what the file says: $name`, async (scenario) => {
      const file = await ofFile(scenario, forNps);
      const from = performance.now();
      const table = await nps(ofEngine(engine, scenario));
      if (process.env.ENGINE_TIMES) {
        process.stderr.write(
          `${engine.name}\t${rows}\t${scenario.name}\t${Math.round(performance.now() - from)} ms\n`,
        );
      }
      expect(unlike(file, table, scenario)).toEqual([]);
    });
  });
}
