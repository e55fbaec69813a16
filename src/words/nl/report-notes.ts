// Dutch: how the page was made, and what is left out of it.
import type { LeftOutPart, PartReason } from '../../core/report-result.js';
import type { MethodFacts, ReportWords } from '../report-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { answers, which } from './phrases.js';

const REASONS: Readonly<Record<PartReason, string>> = {
  'no-date': 'geen kolom zegt wanneer er is geantwoord',
  'no-comments': 'geen kolom bevat opmerkingen',
  'no-columns': 'geen kolom is ervoor geschikt',
  'too-few-rated': 'te weinig antwoorden beoordelen alle aspecten',
  'counted-rows': 'een rij telt meer dan één antwoord',
  'too-few-periods': 'te weinig perioden zijn afgelopen',
  privacy: 'aantallen van weinig mensen worden niet genoemd',
};

const PARTS: Readonly<Record<LeftOutPart['part'], string>> = {
  score: 'NPS',
  trend: 'verloop',
  segments: 'segmenten',
  comments: 'opmerkingen',
  drivers: 'drivers',
  risk: 'segmenten met risico',
  calls: 'wie te bellen',
  goal: 'doel',
};

export function leftOutParts(parts: readonly LeftOutPart[]): string {
  return `Weggelaten: ${parts.map(({ part, reason }) => `${PARTS[part]} (${REASONS[reason]})`).join(', ')}.`;
}

export function methodLines(
  t: Tongue,
  { scale, confidence, mistaken, hasTrend, hasComments, hasDrivers, minN }: MethodFacts,
): readonly string[] {
  return [
    scale === undefined
      ? 'Antwoorden van 9 en 10 zijn promotors, 7 en 8 passives, 0 tot en met 6 criticasters. De NPS is het aandeel promotors min het aandeel criticasters: −100 tot +100, en geen percentage.'
      : `Het saldo is het aandeel promotors min het aandeel criticasters${which(scale)}.`,
    `Niet iedereen heeft geantwoord, dus elk cijfer heeft een marge: ${t.level(confidence)} van zulke intervallen bevat het cijfer van alle klanten.`,
    `${t.quote('Meer dan toeval')} houdt rekening met alles wat is bekeken: van 100 pagina’s waarop niets aan de hand is, zouden er hooguit zo’n ${t.decimal(mistaken, 0, 2)} iets melden.`,
    ...(hasTrend
      ? [
          'Perioden verschillen meer dan door toeval alleen: ook met die gebruikelijke schommelingen is gerekend.',
        ]
      : []),
    ...(hasComments || hasDrivers
      ? [
          'Wat met de score samenhangt, hoeft niet de oorzaak te zijn: probeer een verandering uit voordat erop wordt vertrouwd.',
        ]
      : []),
    ...(minN === null
      ? []
      : [
          `Groepen met minder dan ${answers(t, minN)} worden niet getoond, en evenmin waaruit ze zouden volgen.`,
        ]),
  ];
}

export const notesOf = (t: Tongue): ReportWords['notes'] => ({
  chosen: (tried, shown) => {
    if (tried !== shown)
      return `${t.count(shown)} van de ${t.counted(tried, 'bekeken kolom', 'bekeken kolommen')}: die het meest verklaren; --by noemt andere.`;
    const which = shown === 1 ? 'De kolom' : `Alle ${t.count(shown)} kolommen`;
    return `${which} met segmenten, eerst die het meest verklaart; --by noemt andere.`;
  },
  undated: (count) =>
    `${answers(t, count)} zonder datum ${t.agreeing(count, 'valt', 'vallen')} in geen periode.`,
  earlier: (all, shown) =>
    `De laatste ${t.count(shown)} van de ${t.counted(all, 'periode', 'perioden')}; nps trend toont ze alle.`,
  noNames: 'Hoeveel, nooit wie: nps responses --only detractor geeft de lijst voor wie het mag weten.',
  open: (condition) =>
    condition === null ? 'Alle criticasters tellen mee.' : `Open is wat aan ${condition} voldoet.`,
  asOf: (day) => `Leeftijden zijn teruggeteld vanaf ${t.day(day)}.`,
  overlap: 'Een opmerking kan over meer thema’s gaan: punten overlappen.',
  masked: 'Adressen en nummers in citaten zijn gemaskeerd.',
});
