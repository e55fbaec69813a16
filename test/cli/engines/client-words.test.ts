import { describe, expect, it } from 'vitest';
import { clientOf, nameOfClient } from '../../../src/cli/engines/client-words.js';

describe('the words of a client', () => {
  it.each([
    ['psql -X --csv -d crm', 'psql', ['-X', '--csv', '-d', 'crm']],
    [`sqlite3 'my file.db'`, 'sqlite3', ['my file.db']],
    [`bq query "--format=csv"`, 'bq', ['query', '--format=csv']],
    [`psql -c "a \\"b\\" \\$c"`, 'psql', ['-c', 'a "b" $c']],
    [`psql a\\ b '' c`, 'psql', ['a b', '', 'c']],
    [`  psql\t-X\n`, 'psql', ['-X']],
    // Nothing is expanded or run.
    ['psql $HOME `id` * | cat > x', 'psql', ['$HOME', '`id`', '*', '|', 'cat', '>', 'x']],
  ])('%s', (text, program, args) => {
    expect(clientOf(text)).toEqual({ program, args, env: {} });
  });

  it('variables come before the program', () => {
    expect(clientOf(`PGPASSWORD='a b' PGUSER=x psql A=1`)).toEqual({
      program: 'psql',
      args: ['A=1'],
      env: { PGPASSWORD: 'a b', PGUSER: 'x' },
    });
  });

  it.each(['', '   ', 'A=1', `psql 'x`, `psql "x`, 'psql \\'])('%j is none', (text) => {
    expect(() => clientOf(text)).toThrow();
  });

  it('is called like its program, without its folder and what else is said to it', () => {
    expect(nameOfClient(clientOf('/usr/bin/psql postgres://me:secret@db'))).toBe('psql');
    expect(nameOfClient({ program: 'C:\\pg\\psql.exe' })).toBe('psql');
  });
});
