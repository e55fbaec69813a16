// Which columns hold the ids: what `--on` means in two headers.
import { expect, test } from 'vitest';
import { idColumns } from '../../../src/input/join/on.js';
import { headerOf } from '../../support/join.js';

const found = (on: string | undefined, own: string[], joined: string[]) => {
  const columns = idColumns(on, headerOf('r.csv', own), headerOf('crm.csv', joined));
  return [columns.own.name, columns.joined.name];
};

test.each([
  ['id', ['nps', 'id'], ['id', 'plan'], ['id', 'id']],
  ['ID', ['nps', 'id'], ['Id', 'plan'], ['id', 'Id']],
  ['response_id=crm_id', ['nps', 'response_id'], ['crm_id'], ['response_id', 'crm_id']],
  [' response_id = crm_id ', ['nps', 'response_id'], ['crm_id'], ['response_id', 'crm_id']],
  ['#2=#1', ['nps', 'id'], ['key'], ['id', 'key']],
  // A name with the sign is a name where both files have it.
  ['a=b', ['a=b', 'nps'], ['a=b'], ['a=b', 'a=b']],
  [String.raw`a\=b=key`, ['a=b', 'nps'], ['key'], ['a=b', 'key']],
  ['a=b=key', ['a=b', 'nps'], ['key'], ['a=b', 'key']],
] as const)('%s', (on, own, joined, expected) => {
  expect(found(on, [...own], [...joined])).toEqual(expected);
});

test.each([
  [undefined, ['id', 'nps'], ['id'], { kind: 'join-without-on', shared: ['id'] }],
  [
    'id',
    ['id', 'nps'],
    ['key'],
    { kind: 'no-id-column', lacking: 'joined', name: 'id', file: 'crm.csv', names: ['key'] },
  ],
  ['key', ['id', 'nps'], ['key'], { kind: 'no-id-column', lacking: 'own', name: 'key', file: 'r.csv' }],
  ['id=other', ['id', 'nps'], ['key'], { kind: 'no-id-column', name: 'other', file: 'crm.csv' }],
  ['@file', ['id', 'nps'], ['id'], { kind: 'no-id-column', file: 'r.csv' }],
  [
    'a=b=c',
    ['a', 'a=b'],
    ['b=c', 'c'],
    { kind: 'unclear-on', instead: [String.raw`a=b\=c`, String.raw`a\=b=c`] },
  ],
  ['id', ['id', 'id'], ['id'], { kind: 'ambiguous-column' }],
] as const)('%s is an error', (on, own, joined, problem) => {
  expect(() => found(on, [...own], [...joined])).toThrow(
    expect.objectContaining({ problem: expect.objectContaining(problem) }),
  );
});
