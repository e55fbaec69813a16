// German: how the page was made, and what is left out of it.
import type { LeftOutPart, PartReason } from '../../core/report-result.js';
import type { MethodFacts, ReportWords } from '../report-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { answers, which } from './phrases.js';

const REASONS: Readonly<Record<PartReason, string>> = {
  'no-date': 'keine Spalte sagt, wann geantwortet wurde',
  'no-comments': 'keine Spalte enthält Kommentare',
  'no-columns': 'keine Spalte ist dafür geeignet',
  'too-few-rated': 'zu wenige Antworten bewerten alle Kriterien',
  'counted-rows': 'eine Zeile zählt mehrere Antworten',
  'too-few-periods': 'zu wenige Zeiträume sind zu Ende',
  privacy: 'Zahlen über wenige Personen werden nicht genannt',
};

const PARTS: Readonly<Record<LeftOutPart['part'], string>> = {
  score: 'NPS',
  trend: 'Verlauf',
  segments: 'Segmente',
  comments: 'Kommentare',
  drivers: 'Treiber',
  risk: 'gefährdete Segmente',
  calls: 'wen anrufen',
  goal: 'Ziel',
};

export function leftOutParts(parts: readonly LeftOutPart[]): string {
  return `Ausgelassen: ${parts.map(({ part, reason }) => `${PARTS[part]} (${REASONS[reason]})`).join(', ')}.`;
}

export function methodLines(
  t: Tongue,
  { scale, confidence, mistaken, hasTrend, hasComments, hasDrivers, minN }: MethodFacts,
): readonly string[] {
  return [
    scale === undefined
      ? 'Antworten von 9 und 10 sind Promotoren, 7 und 8 Passive, 0 bis 6 Kritiker. Der NPS ist der Anteil der Promotoren abzüglich des Anteils der Kritiker: −100 bis +100, und kein Prozentwert.'
      : `Der Saldo ist der Anteil der Promotoren abzüglich des Anteils der Kritiker${which(scale)}.`,
    `Nicht alle haben geantwortet, darum hat jede Zahl einen Spielraum: ${t.level(confidence)} solcher Intervalle enthalten den Wert aller Kunden.`,
    `${t.quote('Mehr als Zufall')} berücksichtigt alles, was betrachtet wurde: von 100 Seiten, auf denen es nichts zu finden gibt, würden höchstens etwa ${t.decimal(mistaken, 0, 2)} etwas melden.`,
    ...(hasTrend
      ? [
          'Zeiträume unterscheiden sich um mehr als den Zufall: auch diese übliche Schwankung ist berücksichtigt.',
        ]
      : []),
    ...(hasComments || hasDrivers
      ? [
          'Was mit der Bewertung zusammenhängt, muss nicht ihre Ursache sein: eine Änderung ist zu erproben, bevor man ihr vertraut.',
        ]
      : []),
    ...(minN === null
      ? []
      : [
          `Gruppen mit weniger als ${answers(t, minN)} werden nicht gezeigt, ebenso wenig, woraus sie sich ergäben.`,
        ]),
  ];
}

export const notesOf = (t: Tongue): ReportWords['notes'] => ({
  chosen: (tried, shown) => {
    if (tried !== shown)
      return `${t.count(shown)} von ${t.counted(tried, 'geprüften Spalte', 'geprüften Spalten')}: die am meisten erklären; --by nennt andere.`;
    const which = shown === 1 ? 'Die Spalte' : `Alle ${t.count(shown)} Spalten`;
    return `${which} mit Segmenten, zuerst die, die am meisten erklärt; --by nennt andere.`;
  },
  undated: (count) =>
    `${answers(t, count)} ohne Datum ${t.agreeing(count, 'gehört', 'gehören')} zu keinem Zeitraum.`,
  earlier: (all, shown) =>
    `Die letzten ${t.count(shown)} von ${t.counted(all, 'Zeitraum', 'Zeiträumen')}; nps trend zeigt alle.`,
  noNames:
    'Wie viele, nie wer: nps responses --only detractor listet sie für diejenigen auf, die es wissen dürfen.',
  open: (condition) =>
    condition === null ? 'Alle Kritiker zählen.' : `Offen ist, was ${condition} erfüllt.`,
  asOf: (day) => `Das Alter wird vom ${t.day(day)} zurückgezählt.`,
  overlap: 'Ein Kommentar kann mehrere Themen enthalten: Punkte überschneiden sich.',
  masked: 'Adressen und Nummern in Zitaten sind maskiert.',
});
