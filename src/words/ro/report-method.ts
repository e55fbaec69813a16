// Romanian: how the page of nps report was made, in lines that need no statistics, and what it leaves out.
import type { LeftOutPart, PartReason } from '../../core/report-result.js';
import type { MethodFacts } from '../report-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { which } from './phrases.js';

const REASONS: Readonly<Record<PartReason, string>> = {
  'no-date': 'nicio coloană nu spune când s-a răspuns',
  'no-comments': 'nicio coloană nu are comentarii',
  'no-columns': 'nicio coloană nu se potrivește',
  'too-few-rated': 'prea puține răspunsuri au toate evaluările',
  'counted-rows': 'rândurile numără mai multe răspunsuri',
  'too-few-periods': 's-au încheiat prea puține perioade',
  privacy: 'cifrele despre puține persoane nu se arată',
};

const PARTS: Readonly<Record<LeftOutPart['part'], string>> = {
  score: 'scor',
  trend: 'tendință',
  segments: 'segmente',
  comments: 'comentarii',
  drivers: 'factori',
  risk: 'segmente cu risc',
  calls: 'de contactat',
  goal: 'obiectiv',
};

/** "Nu apar: comentarii (nicio coloană nu are comentarii)." */
export function leftOutParts(parts: readonly LeftOutPart[]): string {
  return `Nu apar: ${parts.map(({ part, reason }) => `${PARTS[part]} (${REASONS[reason]})`).join(', ')}.`;
}

/** Lines that need no statistics. */
export function methodLines(t: Tongue, facts: MethodFacts): string[] {
  const { scale, confidence, mistaken, hasTrend, hasComments, hasDrivers, minN } = facts;
  return [
    scale === undefined
      ? 'Răspunsurile 9 și 10 sunt promotori, 7 și 8 pasivi, de la 0 la 6 detractori. NPS-ul este ponderea promotorilor minus cea a detractorilor: de la −100 la +100, și nu este un procent.'
      : `Scorul net este ponderea promotorilor minus cea a detractorilor${which(scale)}.`,
    `Nu a răspuns toată lumea, de aceea fiecare cifră are un interval: ${t.level(confidence)} dintre astfel de intervale cuprind cifra tuturor clienților.`,
    `„Mai mult decât întâmplare” ține seama de tot ce s-a analizat: din 100 de pagini pe care nu se întâmplă nimic, cel mult vreo ${t.decimal(mistaken, 0, 2)} ar spune că se întâmplă ceva.`,
    ...(hasTrend
      ? ['Perioadele diferă mai mult decât ar face-o din noroc: se ține seama și de acest zgomot obișnuit.']
      : []),
    ...(hasComments || hasDrivers
      ? [
          'Ce se asociază cu nota nu este neapărat și cauza ei: o schimbare se încearcă înainte de a conta pe ea.',
        ]
      : []),
    ...(minN === null
      ? []
      : [
          `Grupurile sub ${t.counted(minN, 'persoană', 'persoane')} sunt ascunse, la fel tot ce le-ar dezvălui.`,
        ]),
  ];
}
