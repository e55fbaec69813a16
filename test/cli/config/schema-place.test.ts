// Which schema a configuration names: the nearest that is there.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { schemaFor } from '../../../src/cli/config/schema-place.js';
import { temporaryFolder } from '../../support/folder.js';

const root = temporaryFolder();
const file = (path: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), '{}');
};
file('clone/.git/HEAD');
file('clone/schema/config.json');
file('elsewhere/schema/config.json');
file('project/.git/HEAD');
file('project/tools/nps/schema/config.json');
const schema = (folder: string, program: string) => schemaFor(join(root, folder), join(root, program));

it.each([
  ['in a clone of this repository', 'clone', 'clone/dist/cli.cjs', './schema/config.json'],
  ['in a folder of the clone', 'clone/fixtures', 'clone/src/cli/main.ts', '../schema/config.json'],
  [
    'a program within the project',
    'project/a',
    'project/tools/nps/dist/cli.cjs',
    '../tools/nps/schema/config.json',
  ],
])('%s', (_, folder, program, expected) => {
  mkdirSync(join(root, folder), { recursive: true });
  expect(schema(folder, program)).toBe(expected);
});

it('a program elsewhere, also where the folder is in no repository', () => {
  const address = pathToFileURL(join(root, 'elsewhere/schema/config.json')).href;
  for (const folder of ['project', 'clone', '.'])
    expect(schema(folder, 'elsewhere/dist/cli.cjs')).toBe(
      folder === '.' ? './elsewhere/schema/config.json' : address,
    );
});

it('a program without its schema is a defect', () => {
  expect(() => schemaFor('/', '/dist/cli.cjs')).toThrow('has no schema/config.json');
});
