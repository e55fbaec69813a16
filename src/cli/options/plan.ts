// The options of `nps plan` alone.
import { InvalidArgumentError } from 'commander';
import { numberFrom, percentage, wholeNumber } from './parsers.js';
import type { OptionGroup } from './record.js';

/** The shares that are expected, or a file of responses that has them. */
export type Mix = { promoters: number; detractors: number } | { file: string };

const MOST = Number.MAX_SAFE_INTEGER;

export const PLAN = {
  heading: 'Plan:',
  options: {
    margin: {
      flags: '--margin <points>',
      help: 'responses for an interval of this many points to each side',
      common: 'responses for an interval of ± this many points',
      parse: numberFrom(0.01, 100),
    },
    detect: {
      flags: '--detect <points>',
      help: 'responses of each group to find a difference of this many points',
      common: 'responses of each group to find this difference',
      parse: numberFrom(0.01, 200),
    },
    responses: {
      flags: '--responses <n>',
      help: 'what this many responses can tell',
      common: true,
      parse: wholeNumber(1, MOST),
    },
    power: {
      flags: '--power <percent>',
      help: 'chance to find the difference, from 50 to under 100',
      parse: percentage('--power'),
      default: 80,
      needs: ['detect', 'responses'],
      figure: true,
    },
    population: {
      flags: '--population <n>',
      help: 'how many customers there are, for --margin',
      parse: wholeNumber(1, MOST),
      needs: ['margin', 'responses'],
      figure: true,
    },
    mix: {
      flags: '--mix <P/Pa/D>',
      help: 'expected shares, such as 50/30/20, or a file (- for standard input); without it the worst case',
      common: 'expected shares, such as 50/30/20, or a file',
      parse: mix,
    },
  },
} as const satisfies OptionGroup;

function mix(text: string): Mix {
  // A path has slashes too, but more than numbers between them.
  if (/[\r\n]/.test(text) || !/^[\d\s.%+-]+(?:[/,;:][\d\s.%+-]+)+$/.test(text)) return { file: text };
  const shares = text
    .split(/[/,;:]/)
    .map((part) => (part.trim() === '' ? Number.NaN : Number(part.replace(/%\s*$/, ''))));
  const sum = shares.reduce((total, share) => total + share, 0);
  const [promoters, , detractors] = shares;
  const isMix = shares.length === 3 && shares.every((share) => share >= 0);
  const isWritten = text.includes('/');
  if (isMix && isWritten && Math.abs(sum - 100) <= 1e-6) {
    return { promoters: promoters! / 100, detractors: detractors! / 100 };
  }
  const factor = [1, 100].find((times) => Math.abs(sum * times - 100) <= 1e-6);
  const meant =
    isMix && factor !== undefined
      ? ` Did you mean --mix ${shares.map((share) => Number((share * factor).toPrecision(12))).join('/')}?`
      : '';
  throw new InvalidArgumentError(
    `Give promoters/passives/detractors in percent, which sum to 100, such as 50/30/20.${meant}`,
  );
}
