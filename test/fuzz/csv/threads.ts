// Files that worker threads count in parts, beside csv-parse.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpenFile } from '../../../src/input/bytes/file.js';
import { countFile } from '../../../src/input/count/file.js';
import { countPart } from '../../../src/input/count/part.js';
import { Crew } from '../../../src/input/count/threads.js';
import { allOf, type Comparison, merged, requestOf } from './comparisons.js';
import { drawQuestion, planOf } from './plans.js';

/** One of so many texts is written into a file and counted by threads. */
const SELDOM = 64;

/** Threads that count files in a folder. */
export class Threads {
  private constructor(
    private readonly folder: string,
    private readonly crew: Crew,
  ) {}

  static async start(folder: string): Promise<Threads> {
    return new Threads(folder, await Crew.hire(2));
  }

  readonly compare: Comparison = async (one, random) => {
    if (random(SELDOM) > 0) return [undefined, undefined];
    const { bytes, options, judge, isText } = one;
    const question = drawQuestion(random, options.width);
    const partBytes = 20 + random(400);
    const path = join(this.folder, 'text.csv');
    writeFileSync(path, bytes);
    const file = OpenFile.open({ name: path, path });
    try {
      const [parts, rest] = await allOf(
        countFile({
          file,
          start: 0,
          from: 0,
          end: bytes.length,
          ask: () => requestOf(question, options),
          read: countPart,
          crew: this.crew,
          partBytes,
          onBytes: undefined,
        }),
      );
      const isFaulty = judge.fault !== undefined || !isText;
      if (rest !== undefined && !isFaulty) return ['counts of all', `counts up to ${rest}`];
      if (rest === undefined && isFaulty) return ['counts up to a fault', 'counts of all'];
      return merged(parts, rest, judge, options.width, planOf(question));
    } finally {
      file.close();
      rmSync(path);
    }
  };

  end(): void {
    this.crew.end();
  }
}
