// What decides on colour, from the strongest to the weakest.
import { describe, expect, it } from 'vitest';
import { colorTyped, withColorValue } from '../../../src/cli/options/color.js';
import { colorLevel } from '../../../src/cli/output/color.js';

const TERMINAL = { isTTY: true };
const PIPE = {};

describe('colour', () => {
  it.each([
    [TERMINAL, {}, true],
    [PIPE, {}, false],
    [TERMINAL, { TERM: 'dumb' }, false],
    [TERMINAL, { CLICOLOR: '0' }, false],
    [TERMINAL, { CLICOLOR: '1' }, true],
    [PIPE, { CLICOLOR: '1' }, false],
    [TERMINAL, { CLICOLOR: '' }, true],
    [PIPE, { CLICOLOR_FORCE: '1' }, true],
    [PIPE, { CLICOLOR_FORCE: '1', CLICOLOR: '0', TERM: 'dumb' }, true],
    [PIPE, { CLICOLOR_FORCE: '0' }, false],
    [PIPE, { CLICOLOR_FORCE: '' }, false],
    [PIPE, { FORCE_COLOR: '1' }, true],
    [PIPE, { FORCE_COLOR: '' }, true],
    [TERMINAL, { FORCE_COLOR: '0' }, false],
    [TERMINAL, { FORCE_COLOR: 'false', CLICOLOR_FORCE: '1' }, false],
    [TERMINAL, { NO_COLOR: '1' }, false],
    [TERMINAL, { NO_COLOR: '' }, true],
    [PIPE, { NO_COLOR: '1', FORCE_COLOR: '1', CLICOLOR_FORCE: '1' }, false],
  ])('%j %j: %s', (stream, env, isColoured) => {
    expect(colorLevel(stream, env)).toBe(isColoured ? 1 : 0);
    expect(colorLevel(stream, env, 'auto')).toBe(isColoured ? 1 : 0);
    expect(colorLevel(stream, env, 'always')).toBe(1);
    expect(colorLevel(stream, env, 'never')).toBe(0);
    expect(colorLevel(stream, env, false)).toBe(0);
  });
});

describe('the option', () => {
  it.each([
    ['score --color f.csv', 'score --color=always f.csv'],
    ['score --color=auto f.csv', 'score --color=auto f.csv'],
    ['score -- --color', 'score -- --color'],
    ['score --no-color', 'score --no-color'],
  ])('%s is %s', (line, expected) => {
    expect(withColorValue(line.split(' ')).join(' ')).toBe(expected);
  });

  it.each([
    ['score --color', 'always'],
    ['score --color=never', 'never'],
    ['score --color --no-color', false],
    ['score --no-color --color=auto', 'auto'],
    ['score --color=some', undefined],
    ['score -- --color', undefined],
    ['score', undefined],
  ])('%s says %s in the end', (line, expected) => {
    expect(colorTyped(line.split(' '))).toBe(expected);
  });
});
