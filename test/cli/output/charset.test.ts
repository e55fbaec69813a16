import { expect, it } from 'vitest';
import { charsetOf } from '../../../src/cli/output/charset.js';

it.each([
  [{}, 'unicode'],
  [{ LANG: '' }, 'unicode'],
  [{ LANG: 'C' }, 'ascii'],
  [{ LANG: 'POSIX' }, 'ascii'],
  [{ LANG: 'C.UTF-8' }, 'unicode'],
  [{ LANG: 'de_DE.utf8' }, 'unicode'],
  [{ LANG: 'de_DE' }, 'unicode'],
  [{ LANG: 'de_DE.ISO-8859-1' }, 'ascii'],
  [{ LANG: 'de_DE.ISO-8859-15@euro' }, 'ascii'],
  [{ LANG: 'C', LC_CTYPE: 'en_US.UTF-8' }, 'unicode'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'C' }, 'ascii'],
  [{ LANG: 'C', LC_ALL: '', LC_CTYPE: '' }, 'ascii'],
] as const)('%j has %s', (env, charset) => {
  expect(charsetOf(env, 'linux')).toBe(charset);
});

it('on Windows nothing says less than Unicode', () => {
  expect(charsetOf({ LANG: 'C' }, 'win32')).toBe('unicode');
});
