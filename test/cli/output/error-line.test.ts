// Errors for programs: with --json the last line of standard error is one JSON document, whatever went wrong.
import { describe, expect, it } from 'vitest';
import { wantsJson } from '../../../src/cli/output/error-line.js';
import { errorDocument } from '../../../src/report/error-schema.js';
import { strict } from '../../../src/report/schema-parts.js';
import { runHere } from '../../support/in-process.js';
import { DEMO } from '../../support/paths.js';

it.each([
  [['score', 'a.csv', '--json'], true],
  [['--json', 'score', 'a.csv'], true],
  [['score', '-f', 'json'], true],
  [['score', '-fjson'], true],
  [['score', '--format', 'json'], true],
  [['score', '--format=json'], true],
  [['score', 'json'], false],
  [['score', '-f', 'csv', 'json'], false],
  [['score', '--', '--json'], false],
  [[], false],
])('%j asks for it: %s', (args, isWanted) => {
  expect(wantsJson(args)).toBe(isWanted);
});

describe('the last line', () => {
  it.each([
    ['a file that is not there', ['score', 'gone.csv'], 'unreadable-file'],
    ['a column that is not there', ['segment', DEMO, '--by', 'regoin'], 'unknown-column'],
    ['an expectation', ['check', DEMO, '--expect', 'nps >= x'], 'usage'],
    ['an option that is not known', ['score', DEMO, '--jsno'], 'usage'],
    ['a value that an option does not take', ['score', DEMO, '--confidence', '5'], 'usage'],
    ['a command that is not known', ['scroe'], 'usage'],
    ['what the name of a file hides', ['score', 'a\u001b[31m\u202eb.csv'], 'unreadable-file'],
  ])('of %s', async (_, args, code) => {
    const [people, programs] = [await runHere(args), await runHere([...args, '--json'])];
    expect([people.code, programs.code, programs.stdout]).toEqual([2, 2, '']);
    const lines = programs.stderr.split('\n');
    const line = lines.at(-2)!;
    // A hint that repeats the command line has its --json too.
    const said = lines
      .slice(0, -2)
      .map((text) => text.replace(/^(hint: did you mean .*nps .*) --json$/, '$1'));
    expect(said).toEqual(people.stderr.split('\n').slice(0, -1));
    expect(line).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    const { error } = errorDocument(strict).parse(JSON.parse(line)) as {
      error: { code: string; message: string; details: string[]; hint: string | null };
    };
    expect(error.code).toBe(code);
    expect(error.hint === null).toBe(!people.stderr.includes('\nhint: '));
    if (!/[\p{Cc}\p{Bidi_Control}]/u.test(error.message)) expect(lines[0]).toBe(`nps: ${error.message}`);
  });

  it('is there without any command, and where nothing is to be said to people', async () => {
    for (const args of [['--json'], ['score', 'gone.csv', '--json', '--quiet']]) {
      const { stderr, code } = await runHere(args);
      expect(code).toBe(2);
      expect(() => errorDocument(strict).parse(JSON.parse(stderr.split('\n').at(-2)!))).not.toThrow();
    }
  });

  it('is not there in other formats', async () => {
    for (const format of ['csv', 'markdown', 'table']) {
      const { stderr } = await runHere(['score', 'gone.csv', '--format', format]);
      expect(stderr).not.toContain('{"error"');
    }
  });
});
