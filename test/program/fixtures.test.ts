// The built program on every fixture gives the figures that were counted independently, in fixtures/expected.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main as program } from '../support/built.mjs';
import { runHere } from '../support/in-process.js';
import { ROOT } from '../support/paths.js';

interface Figures {
  options?: string[];
  exit?: 2;
  rows?: number;
  answered: number;
  blank: number;
  rejected: number;
  filtered: number;
  promoters: number;
  passives: number;
  detractors: number;
  nps: number | null;
  by?: Record<string, Record<string, [number, number, number]>>;
}
type Fixture = Figures & Record<'variants' | 'latestBy', Figures[] | undefined> & { bare?: Figures };

const expected: Record<string, Fixture> = JSON.parse(
  readFileSync(join(ROOT, 'fixtures/expected.json'), 'utf8'),
);
/** Each file with each set of options; what a run does not say of itself holds as for the file. */
const runs = Object.entries(expected).flatMap(([file, { variants, latestBy, bare, ...own }]) => [
  { file, ...own },
  ...(bare === undefined ? [] : [{ ...bare, file, options: [] }]),
  ...[...(variants ?? []), ...(latestBy ?? [])].map((run) => ({ ...run, file, rows: run.rows ?? own.rows })),
]);

describe('nps on', () => {
  it.each(
    runs.map((run) => ({ ...run, name: [run.file, ...(run.options ?? [])].join(' ') })),
  )('$name', async ({ file, options = [], exit, by = {}, ...figures }) => {
    const columns = Object.keys(by);
    const words = [
      columns.length > 0 ? 'segment' : 'score',
      join(ROOT, 'fixtures', file),
      ...options,
      ...columns.flatMap((column) => ['--by', column]),
      '--json',
    ];
    const { stdout, code } = await runHere(words, [], { program });
    if (exit !== undefined) {
      expect({ stdout, code }).toEqual({ stdout: '', code: exit });
      return;
    }
    const { input, result } = JSON.parse(stdout);
    const { rows, answered, blank, rejected, filtered, promoters, passives, detractors, nps } = figures;
    expect(input).toMatchObject({ rows, answered, blank, rejected, filtered });
    const overall = result.overall ?? result;
    expect(overall).toMatchObject({
      responses: answered,
      promoters: { count: promoters },
      passives: { count: passives },
      detractors: { count: detractors },
    });
    if (nps === null) expect(overall.nps).toBeNull();
    else expect(overall.nps).toBeCloseTo(nps, 10);
    const breakdowns = result.breakdowns ?? (columns.length > 0 ? [result] : []);
    expect(breakdowns.map(countsBySegment)).toEqual(columns.map((column) => by[column]));
  });
});

interface Row {
  segment: Record<string, string | null>;
  promoters: { count: number };
  passives: { count: number };
  detractors: { count: number };
}

function countsBySegment({ segments }: { segments: Row[] }) {
  return Object.fromEntries(
    segments.map(({ segment, promoters, passives, detractors }) => [
      Object.values(segment)[0] ?? '',
      [detractors.count, passives.count, promoters.count],
    ]),
  );
}

it('there are fixtures', () => {
  expect(runs.length).toBeGreaterThan(70);
});
