// Sizes in Thrift are not believed.
import { expect, test } from 'vitest';
import { Damage } from '../../../../src/input/grids/parquet/fault.js';
import { Thrift } from '../../../../src/input/grids/parquet/thrift.js';

/** A struct whose first field is a list; its size takes five bytes. */
const listOf = (type: number, ...rest: number[]) =>
  new Thrift(Uint8Array.of(0x19, 0xf0 | type, 0xff, 0xff, 0xff, 0xff, 0x0f, ...rest));

test.each([
  ['nothing', 0],
  ['numbers', 5],
  ['structs', 12],
])('four thousand million items of %s are damage', (_, type) => {
  let items = 0;
  expect(() => listOf(type).fields(() => {})).toThrow(Damage);
  const thrift = listOf(type, 0, 0, 0);
  expect(() => thrift.fields(() => thrift.list(() => items++))).toThrow(Damage);
  expect(items).toBe(0);
});

test('a list of as many items as there are bytes is read', () => {
  const thrift = new Thrift(Uint8Array.of(0x19, 0x35, 2, 4, 6, 0));
  const found: number[] = [];
  thrift.fields(() => thrift.list(() => found.push(thrift.integer())));
  expect(found).toEqual([1, 2, 3]);
});
