// Sentences for --versus, --pairs and --answers-split where the segments do not allow them.
import { grouped } from '../../core/counted.js';
import { nearest } from '../../words/nearest.js';
import { quote } from '../../words/quote.js';
import { about, advice, type Tellers } from '../../words/tellers.js';
import type { SegmentProblem } from '../segment-problem-kinds.js';
import { quoteSeparator } from './answers.js';

const MOST_LISTED = 20;

export const segmentWords: Tellers<SegmentProblem> = {
  'versus-unknown': ({ value, by, values }) => {
    const guess = nearest(value, values);
    const listed = values.slice(0, MOST_LISTED).join('; ');
    const more = values.length > MOST_LISTED ? `; … (${grouped(values.length)})` : '';
    const segments = `the segments are ${listed}${more}`;
    return {
      message: `--versus ${quote(value)}: no segment by ${by.map(crossed).join(' or by ')} is called so`,
      hint: guess === undefined ? segments : `did you mean ${quote(guess)}? ${capital(segments)}`,
    };
  },
  'versus-in-several': ({ value, by }) => ({
    message: `--versus ${quote(value)}: there are such segments ${by.map((columns) => `by ${crossed(columns)}`).join(' and ')}`,
    hint: 'give one --by: each breakdown can be compared by itself',
  }),
  'versus-pooled': ({ value, top }) => ({
    message: `--versus ${quote(value)} is not among the ${grouped(top)} largest segments, so it is pooled with others`,
    hint: "raise --top, or compare with the pool: --versus '(other)'",
  }),
  'versus-hidden': ({ value, minN = 0 }) => ({
    message: `--versus ${quote(value)} is hidden by --min-n ${grouped(minN)}, and a difference to it would tell its NPS`,
    hint: 'compare with a segment that is shown',
  }),
  'not-measured': ({ asked, option }, names) => {
    const [first = asked, second = option] = [names(asked), names(option)];
    return option === 'weight' || option === 'targets'
      ? {
          message: `${first} does not take weights: an unweighted figure beside a weighted NPS would mislead`,
          hint: `leave ${second} out to see it unweighted`,
        }
      : {
          message: `${first} needs a row for each answer, and each answer in one segment: it does not go with ${second}`,
          hint: 'leave one of them out',
        };
  },
  'too-many-pairs': ({ by, segments, most }) => ({
    message: `--pairs compares each segment with each other, and there are ${grouped(segments)} by ${crossed(by)}: ${grouped((segments * (segments - 1)) / 2)} tests; up to ${most} segments are compared`,
    hint: `keep the largest with --top ${most - 1}, or compare all with one: --versus VALUE`,
  }),
  'too-many-answers': ({ by, segments, limit, separator }, names) => ({
    message: `--by ${by.join(',')}: cells split at ${quoteSeparator(separator)} give ${grouped(segments)} segments; up to ${grouped(limit)} are shown`,
    hint: advice(
      ['check that this is what parts the answers', about(names('maxSegments'), (name) => `raise ${name}`)],
      ', or ',
    ),
  }),
};

function crossed(by: readonly string[]): string {
  return by.join(' × ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
