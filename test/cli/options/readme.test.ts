// The README's tables of options are those of the records. UPDATE_GOLDEN=1 writes them anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { allOptions } from '../../../src/cli/commands.js';
import { optionsTable } from '../../support/options-table.js';
import { ROOT } from '../../support/paths.js';

const path = join(ROOT, 'README.md');
const section = /(?<=<!-- options -->\n).*(?=<!-- \/options -->)/s;

it('the README lists the options as the records have them', async () => {
  const readme = readFileSync(path, 'utf8');
  const expected = optionsTable(await allOptions());
  if (process.env.UPDATE_GOLDEN === '1')
    writeFileSync(
      path,
      readme.replace(section, () => expected),
    );
  expect(section.exec(readFileSync(path, 'utf8'))?.[0]).toBe(expected);
});
