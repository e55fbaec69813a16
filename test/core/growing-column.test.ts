// A column of numbers holds what was put into it, however long it gets.
import { expect, test } from 'vitest';
import { GrowingColumn } from '../../src/core/growing-column.js';

test.each([0, 1, 256, 257, 512, 513, 5000])('of %d numbers', (length) => {
  const column = new GrowingColumn((room) => new Uint32Array(room));
  const values = Array.from({ length }, (_, i) => 3 * i + 1);
  for (const value of values) column.push(value);
  expect(column.length).toBe(length);
  expect(values.map((_, i) => column.at(i))).toEqual(values);
});

test('takes twice the room when it is full, and none before', () => {
  const rooms: number[] = [];
  const column = new GrowingColumn((room) => {
    rooms.push(room);
    return new Uint8Array(room);
  });
  for (let i = 0; i < 1024; i++) column.push(1);
  expect(rooms).toEqual([256, 512, 1024]);
});
