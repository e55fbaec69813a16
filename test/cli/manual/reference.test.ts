// docs/reference.md tells options, columns, keys and exit codes as the records have them. UPDATE_GOLDEN=1 writes these
// sections anew; what is around them is written by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../support/paths.js';
import { referenceSections } from '../../support/reference/sections.js';

const path = join(ROOT, 'docs/reference.md');
const section = (name: string) => new RegExp(`(?<=<!-- ${name} -->\\n).*?(?=\\n<!-- /${name} -->)`, 's');

it('docs/reference.md is as the records have it', async () => {
  const sections = Object.entries(await referenceSections());
  if (process.env.UPDATE_GOLDEN === '1') {
    const text = sections.reduce(
      (page, [name, expected]) => page.replace(section(name), () => expected),
      readFileSync(path, 'utf8'),
    );
    writeFileSync(path, text);
  }
  const page = readFileSync(path, 'utf8');
  for (const [name, expected] of sections) expect(section(name).exec(page)?.[0], name).toBe(expected);
});
