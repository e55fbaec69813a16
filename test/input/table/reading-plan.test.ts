// How a file will be read, from what is known of it: no file is opened here.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  planReading,
  type ReadingFacts,
  type ReadingPlan,
  type RowReason,
} from '../../../src/input/table/reading-plan.js';

const LIMITS = { columns: 16, breakdowns: 7 };
const MIB = 2 ** 20;
/** A large file from which a command wants a breakdown. */
const FACTS: ReadingFacts = {
  isRead: false,
  fileBytes: 564 * MIB,
  canScan: true,
  kernelFault: undefined,
  columns: 2,
  keys: 1,
  breakdowns: 1,
  aggregate: true,
  needsRows: undefined,
  threads: 4,
  partBytes: 16 * MIB,
  isShortOfThreads: false,
};
const plan = (facts: Partial<ReadingFacts>) => planReading({ ...FACTS, ...facts }, LIMITS);

describe('the plan', () => {
  test.each<[string, Partial<ReadingFacts>, ReadingPlan]>([
    ['a large file', {}, { how: 'kernel', threads: 4 }],
    ['one thread', { threads: 1 }, { how: 'kernel', threads: 1 }],
    ['a file of two parts', { fileBytes: 40 * MIB }, { how: 'kernel', threads: 2 }],
    ['a file of less than a part', { fileBytes: 3 * MIB }, { how: 'kernel', threads: 1 }],
    ['nothing follows in the file', { fileBytes: 0 }, { how: 'kernel', threads: 1 }],
    [
      'threads that cannot be started',
      { threads: 1, isShortOfThreads: true },
      { how: 'kernel', threads: 1, isShort: true },
    ],
    [
      'the same, where one is enough',
      { threads: 1, isShortOfThreads: true, fileBytes: 3 * MIB },
      { how: 'kernel', threads: 1 },
    ],
    ['no WebAssembly', { kernelFault: 'no-webassembly' }, { how: 'csv-parse', why: 'no-webassembly' }],
    ['no memory', { kernelFault: 'no-memory', aggregate: false }, { how: 'csv-parse', why: 'no-memory' }],
    ['a stream', { fileBytes: undefined }, { how: 'kernel-stream' }],
    ['all was read to open it', { isRead: true, canScan: false, aggregate: false }, { how: 'done' }],
    ['an odd dialect', { canScan: false, needsRows: 'latest' }, { how: 'csv-parse', why: 'dialect' }],
    ['each answer is wanted', { aggregate: false }, { how: 'rows', why: 'not-aggregated' }],
    [
      'the same, of the latest',
      { aggregate: false, needsRows: 'latest' },
      { how: 'rows', why: 'not-aggregated' },
    ],
    ['as many keys as it takes', { keys: 16, breakdowns: 7 }, { how: 'kernel', threads: 4 }],
    ['a key too many', { keys: 17 }, { how: 'rows', why: 'many-keys' }],
    ['a breakdown too many', { breakdowns: 8 }, { how: 'rows', why: 'many-keys' }],
    [
      'rows of many columns',
      { needsRows: 'comments', columns: 17 },
      { how: 'csv-parse', why: 'many-columns' },
    ],
    ['too many keys of columns', { keys: 17, columns: 17 }, { how: 'csv-parse', why: 'many-columns' }],
    // The kernel looks at keys and conditions, not at all that is named.
    ['many columns that it does not look at', { columns: 17 }, { how: 'kernel', threads: 4 }],
  ])('%s', (_, facts, expected) => {
    expect(plan(facts)).toEqual(expected);
  });

  test.each<RowReason>([
    'category-counts',
    'latest',
    'customers',
    'comments',
    'dates',
    'rejects',
    'file-condition',
  ])('rows for %s', (why) => {
    expect(plan({ needsRows: why })).toEqual({ how: 'rows', why });
    expect(plan({ needsRows: why, fileBytes: undefined })).toEqual({ how: 'rows', why });
    expect(plan({ needsRows: why, keys: 17 })).toEqual({ how: 'rows', why });
  });
});

describe('whatever the facts', () => {
  const few = fc.nat(20);
  const anyFacts: fc.Arbitrary<ReadingFacts> = fc.record({
    isRead: fc.boolean(),
    fileBytes: fc.option(fc.nat(2 ** 31 - 1), { nil: undefined }),
    canScan: fc.boolean(),
    kernelFault: fc.constantFrom(undefined, undefined, undefined, 'no-webassembly', 'no-memory'),
    columns: few,
    keys: few,
    breakdowns: few,
    aggregate: fc.boolean(),
    needsRows: fc.constantFrom<(RowReason | undefined)[]>(undefined, undefined, 'latest', 'dates'),
    threads: fc.integer({ min: 1, max: 64 }),
    partBytes: fc.integer({ min: 1, max: 64 * MIB }),
    isShortOfThreads: fc.boolean(),
  });
  const of = (facts: ReadingFacts) => planReading(facts, LIMITS);
  const holds = (law: (facts: ReadingFacts) => void) => fc.assert(fc.property(anyFacts, law));

  test('there is a thread, no more than allowed, and a part for each', () => {
    holds((facts) => {
      const made = of(facts);
      if (made.how !== 'kernel') return;
      expect(made.threads).toBeGreaterThanOrEqual(1);
      expect(made.threads).toBeLessThanOrEqual(facts.threads);
      if (made.threads > 1) expect(made.threads * facts.partBytes).toBeLessThanOrEqual(facts.fileBytes!);
    });
  });

  test('more threads and more bytes never make it fewer threads, nor another way', () => {
    holds((facts) => {
      const more = of({
        ...facts,
        threads: facts.threads + 1,
        fileBytes: facts.fileBytes && facts.fileBytes * 2,
      });
      const made = of(facts);
      expect(more.how).toBe(made.how);
      if (made.how === 'kernel' && more.how === 'kernel')
        expect(more.threads).toBeGreaterThanOrEqual(made.threads);
    });
  });

  test('the kernel counts only what it can, and rows are looked at only for a reason', () => {
    holds((facts) => {
      const { how } = of(facts);
      const isCountable =
        facts.aggregate &&
        facts.needsRows === undefined &&
        facts.keys <= LIMITS.columns &&
        facts.breakdowns <= LIMITS.breakdowns;
      const isKernel = how === 'kernel' || how === 'kernel-stream';
      expect(isKernel).toBe(!facts.isRead && facts.canScan && facts.kernelFault === undefined && isCountable);
    });
  });

  test('a key or a column more never makes the kernel count', () => {
    const ORDER = ['kernel', 'kernel-stream', 'rows', 'csv-parse', 'done'];
    holds((facts) => {
      const more = { ...facts, keys: facts.keys + 1, columns: facts.columns + 1 };
      expect(ORDER.indexOf(of(more).how)).toBeGreaterThanOrEqual(ORDER.indexOf(of(facts).how));
    });
  });
});
