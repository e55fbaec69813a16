// A file that is large enough for threads gives the same however many there are, and through a pipe.
import { createWriteStream, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { generator, pick } from '../bench/random.mjs';
import { temporaryFolder } from '../support/folder.js';
import { shell } from '../support/run.js';

const folder = temporaryFolder();
const path = join(folder, 'large.csv');
const REGIONS = ['EMEA', 'North America', 'APAC', 'LATAM', ''];
const ROWS = 400_000;
/** Rows that are none: a part that begins among them must notice. */
const COMMENT = `"${'\n7,EMEA,pro,0,not a row'.repeat(9)}"`;
const counts = new Map(REGIONS.map((region) => [region, new Array<number>(11).fill(0)]));
/** Scores by plan. */
const plans = { free: new Array<number>(11).fill(0), pro: new Array<number>(11).fill(0) };

function* rows() {
  const random = generator(7);
  const below = (limit: number) => Math.floor(random() * limit);
  yield 'id,region,plan,nps,comment\n';
  for (let i = 1; i <= ROWS; i++) {
    const [region, score] = [pick(random, REGIONS), below(12)];
    const comment = below(2) === 0 ? COMMENT : 'said "ok"';
    const plan = below(2) ? 'pro' : 'free';
    if (score < 11) {
      counts.get(region)![score]!++;
      plans[plan][score]!++;
    }
    yield `${i},${region},${plan},${score === 11 ? '' : score},${comment}\n`;
  }
}

beforeAll(async () => {
  await pipeline(rows(), createWriteStream(path));
});

interface Document {
  input: Record<string, unknown>;
  result: { segments: { segment: { region: string | null }; distribution: number[] }[] };
  warnings: { message: string }[];
}

function segment(command: string): Document {
  const { stdout, code } = shell(`${command} --json -q`);
  expect(code).toBe(0);
  const document = JSON.parse(stdout) as Document;
  return { ...document, input: { ...document.input, sources: [] } };
}

describe('a file of many parts', () => {
  it('is one', () => {
    expect(statSync(path).size).toBeGreaterThan(32 * 1024 * 1024);
  });

  it('is counted in one thread as its rows are', () => {
    const { result } = segment(`nps segment ${path} --by region --threads 1`);
    const found = result.segments.map(({ segment: { region }, distribution }) => [
      region ?? '',
      distribution,
    ]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(counts));
  });

  it.each([
    `nps segment ${path} --by region --threads 2`,
    `nps segment ${path} --by region --threads 3`,
    `nps segment - --by region < ${path}`,
    `gzip -1 -c ${path} | nps segment --by region`,
  ])('and the same by %s', (command) => {
    expect(segment(command)).toEqual(segment(`nps segment ${path} --by region --threads 1`));
  });

  it('whatever is asked of it', () => {
    const what = `nps segment ${path} --by region,plan --by plan --where 'id>10' --where plan!=free`;
    expect(segment(`${what} --threads 2`)).toEqual(segment(`${what} --threads 1`));
  });

  describe('in two halves', () => {
    const halves = `nps compare ${path} --before plan=free --after plan=pro --by region`;
    const compared = (more: string) => {
      const { stdout, stderr, code } = shell(`${halves} --json -v ${more}`);
      expect(code).toBe(0);
      return { document: JSON.parse(stdout), stderr };
    };

    it('is counted by the kernel in threads, and in one as its rows are', () => {
      const { document, stderr } = compared('--threads 2');
      expect(stderr).toContain('counted by the kernel in 2 threads');
      for (const [half, plan] of [
        ['before', 'free'],
        ['after', 'pro'],
      ] as const)
        expect(document.result[half].distribution).toEqual(plans[plan]);
      const one = compared('--threads 1');
      expect(one.stderr).toContain('counted by the kernel in 1 thread');
      expect(one.document).toEqual(document);
    });

    it('and the same row by row, and as it comes', () => {
      const { document } = compared('--threads 2');
      const rows = compared(`--rejects ${join(folder, 'rejects.csv')}`);
      expect(rows.stderr).toContain('read row by row: rejected rows are wanted');
      expect(rows.document).toEqual(document);
      const { stdout, stderr } = shell(`${halves.replace(path, '-')} --json -v < ${path}`);
      expect(stderr).toContain('counted by the kernel as it comes');
      expect(JSON.parse(stdout).result).toEqual(document.result);
    });
  });

  it('of which only the latest answers count, in threads and row by row', () => {
    const what = `nps segment ${path} --by plan --latest-by region`;
    const expected = segment(`${what} --threads 2`);
    expect(expected.input.filtered).toBeGreaterThan(ROWS / 2);
    expect(segment(`${what} --threads 1`)).toEqual(expected);
    expect(segment(`${what} --rejects ${join(folder, 'rejects.csv')}`)).toEqual(expected);
  });

  it('with columns that inspect finds to be the same in threads and as they come', () => {
    const inspected = (file: string) => {
      const { result, input } = JSON.parse(shell(`nps inspect ${file} --json`).stdout);
      return { columns: result.columns, rows: input.rows, answered: input.answered, blank: input.blank };
    };
    const found = inspected(path);
    expect(inspected(`- < ${path}`)).toEqual(found);
    const [id, region, plan, nps, comment] = found.columns;
    expect(id).toMatchObject({ kind: 'id', distinctIsEstimate: true, blank: 0, examples: ['1', '2', '3'] });
    expect(Math.abs(id.distinct / ROWS - 1)).toBeLessThan(0.03);
    expect(region).toMatchObject({ distinct: REGIONS.length - 1, distinctIsEstimate: false });
    expect(plan).toMatchObject({ distinct: 2, blank: 0 });
    expect(nps).toMatchObject({ kind: 'score', distinct: 11, blank: found.blank });
    expect(comment).toMatchObject({ distinct: 2 });
    expect(found.answered + found.blank).toBe(ROWS);
  });

  it('by bins and categories, row by row as in threads', () => {
    const what = `nps segment ${path} --by 'id:100000,250000.5,@category' --by 'id:quartiles'`;
    const expected = segment(`${what} --threads 2`);
    expect(segment(`${what} --threads 1`)).toEqual(expected);
    expect(segment(`${what} --rejects ${join(folder, 'rejects.csv')}`)).toEqual(expected);
  });

  it('as one of a dozen, without a warning of Node', () => {
    const names = Array.from({ length: 12 }, (_, i) => join(folder, `copy-${i}.csv`));
    for (const name of names) symlinkSync(path, name);
    const { code, stderr } = shell(`nps score ${names.join(' ')} --threads 2 --no-config`);
    expect(code).toBe(0);
    expect(stderr).not.toContain('Warning');
  });

  it('with the fault that is in its last part', () => {
    const broken = join(folder, 'broken.csv');
    const { code, stderr } = shell(
      `{ cat ${path}; echo '1,EMEA,pro,9,"a"b'; } > ${broken}; nps segment ${broken} --by region --threads 2`,
    );
    expect(code).toBe(2);
    expect(stderr).toContain(`record ${ROWS + 1} (line `);
  });
});
