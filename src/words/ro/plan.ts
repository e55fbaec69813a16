// Romanian: what nps plan says. "Marjă de eroare" is what Romanian polls state with their size.
import type { Text } from '../../report/report.js';
import type { PlanWords } from '../plan-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { ANSWER, somePoints, wholePercent } from './phrases.js';

export const planWords = (t: Tongue): PlanWords => {
  /** "5 puncte", "2,5 puncte": as it was typed. */
  const given = (value: number) =>
    Number.isInteger(value) ? t.counted(value, 'punct', 'puncte') : `${t.asGiven(value)} puncte`;
  const groups = (size: number) => `două grupuri de câte ${t.counted(size, ...ANSWER)}`;
  const chance = (power: number) => `cu o șansă de ${t.level(power)}`;
  return {
    marginOf: (responses, margin) =>
      strong(`±${somePoints(t, margin)}`, `: marja de eroare pentru ${t.counted(responses, ...ANSWER)}`),
    detectableWith: (responses, difference, power) =>
      strong(somePoints(t, difference), `: diferența pe care ${groups(responses)} o găsesc ${chance(power)}`),
    nothingDetectable: (responses) => `${groups(responses)} sunt prea mici pentru a găsi vreo diferență`,
    responsesFor: (margin, responses) =>
      strong(t.counted(responses, ...ANSWER), ` pentru o marjă de eroare de ±${given(margin)}`),
    perGroupFor: (difference, perGroup, power) =>
      strong(
        `${t.counted(perGroup, ...ANSWER)} în fiecare grup`,
        ` pentru a găsi o diferență de ${given(difference)} ${chance(power)}`,
      ),
    worstCase: 'cazul cel mai nefavorabil: jumătate promotori, jumătate detractori',
    expected: ({ promoters, passives, detractors }) =>
      `se așteaptă: ${wholePercent(t, promoters)} promotori, ${wholePercent(t, passives)} pasivi, ${wholePercent(t, detractors)} detractori`,
    terms: (expected, confidence, population) =>
      `${expected}; încredere ${t.level(confidence)}${population === null ? '' : `, populație ${t.count(population)}`}`,
  };
};

function strong(text: string, rest: string): Text {
  return [{ text, tone: 'strong' }, { text: rest }];
}
