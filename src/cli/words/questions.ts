// Sentences for several questions that cannot be asked at once.
import { atCharacter } from '../../core/sentences.js';
import { quote } from '../../words/quote.js';
import type { Tellers } from '../../words/tellers.js';
import type { QuestionProblem } from '../question-problem-kinds.js';

export const questionWords: Tellers<QuestionProblem> = {
  'question-twice': ({ column, typed: [first, second] }) => ({
    message:
      first === second
        ? `--score names ${quote(column)} twice`
        : `--score ${quote(first)} and --score ${quote(second)} name the same column, ${quote(column)}`,
    hint: 'name each question once',
  }),
  'question-unnamed': (selection) =>
    atCharacter(selection, {
      message: '@score names no question',
      hint: 'nps[@score=support] >= 20 checks the column "support", nps[@score=*] each question',
    }),
  'questions-measured': ({ asked }, names) => ({
    message: `${names(asked)} of several questions does not go with ${names('minN')}: figures of the few who answered one of them and not another would follow`,
    hint: `ask about one question, or leave ${names(asked)} out`,
  }),
  'of-one-question': ({ option }, names) => ({
    message: `${names(option) ?? option} is about the answers to one question, and --score names several`,
    hint: 'ask about one question at a time where you need it',
  }),
};
