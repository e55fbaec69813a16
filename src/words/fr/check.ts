// French: what nps check says.
import type { CheckCounts, CheckWords } from '../check-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { goalText } from './goal.js';
import { accountLine, confidenceText, netScoreText, samples } from './phrases.js';
import { fr } from './typography.js';

const ANSWER = ['réponse', 'réponses'] as const;
const INVITATION = ['invitation', 'invitations'] as const;

export const checkWords = (t: Tongue): CheckWords => ({
  title: (passed, scale) =>
    `Contrôles du ${scale === undefined ? 'NPS' : 'score net'} ${passed ? 'réussis' : 'non réussis'}`,
  headings: { status: 'état', name: 'contrôle', found: 'trouvé', from: 'd’après', remark: 'remarque' },
  name: (name, expect, where) => {
    const what = name === expect ? expect : fr`${name} : ${expect}`;
    return where.length === 0 ? what : `${what} (où ${where.join(', ')})`;
  },
  netScore: (scale) => `score net de ${netScoreText(scale)}`,
  interval: (confidence, low, high) => fr`${confidenceText(t, confidence)} : ${low} à ${high}`,
  samples: (counts) => samples(t, counts),
  ofInvited: (answered, sent) => `${t.count(answered)} sur ${t.counted(sent, 'invité', 'invités')}`,
  ofRows: (count, rows) => `${t.count(count)} sur ${t.counted(rows, 'ligne', 'lignes')}`,
  goal: (goal) => goalText(t, goal),
  newest: (day, asOf) => `${t.day(day)}, au ${t.day(asOf)}`,
  remarks: {
    moreThanChance: 'plus que le hasard',
    behind: 'en retard',
    equal: 'égal',
    below: (size) => `${size} au-dessous`,
    above: (size) => `${size} au-dessus`,
    insufficient: (reason) => fr`insuffisant : ${reason}`,
    warning: (remark) => `${remark} (avertissement)`,
  },
  shortages: {
    noResponses: (guess) => `aucune réponse${meant(t, guess)}`,
    noInvitations: (guess) => `aucune invitation${meant(t, guess)}`,
    fewInvitations: (least) => `moins de ${t.counted(least, ...INVITATION)}`,
    fewResponses: (least) => `moins de ${t.counted(least, ...ANSWER)}`,
    noBaseline: 'aucune réponse dans la référence',
    untested: ({ now, baseline }) => {
      const sides = [...(now ? ['maintenant'] : []), ...(baseline ? ['dans la référence'] : [])];
      return `moins de 10 réponses ${sides.join(' et ')}`;
    },
    tooEarly: fr`trop tôt pour conclure : moins de 5 mois avec des réponses sont terminés`,
    noDates: (asOf) => `aucune réponse n’a de date jusqu’au ${t.day(asOf)}`,
    hidden: fr`masqué par --min-n : trop peu de réponses, ou de quoi déduire celles d’un petit groupe`,
    interval: (expected) => `l’intervalle contient ${expected}`,
  },
  message: (found, details, remark, advice) => {
    const about = details === '' ? '' : ` (${details})`;
    return `${found}${about}${remark === '' ? '' : `, ${remark}`}${advice === '' ? '' : `. ${advice}`}`;
  },
  summary: (counts, options, files) => `${countsLine(t, counts)}. ${thresholds(options, files)}`,
  tooMany: (summary) => `${summary} Il y en a trop pour les lister ici.`,
  noSummary: (file = 'le fichier', reason) =>
    fr`pas de résumé de l’étape : impossible d’écrire dans ${file} : ${reason}`,
  baseline: (name, then) => fr`référence ${name} : ${accountLine(t, then)}`,
});

function meant(t: Tongue, guess: string | undefined): string {
  return guess === undefined ? '' : fr` ; peut-être ${t.quote(guess)} ?`;
}

/** "1 contrôle sur 4 a échoué, 1 insuffisant, 1 avertissement" */
function countsLine(t: Tongue, { total, failed, insufficient, warnings }: CheckCounts): string {
  const checks = (count: number) => t.counted(count, 'contrôle', 'contrôles');
  const of = (count: number) => (count === total ? checks(total) : `${t.count(count)} sur ${checks(total)}`);
  const short = (count: number) => t.counted(count, 'insuffisant', 'insuffisants');
  const warned = warnings === 0 ? [] : [t.counted(warnings, 'avertissement', 'avertissements')];
  const start =
    failed > 0
      ? [
          `${t.count(failed)} sur ${checks(total)} en échec`,
          ...(insufficient > 0 ? [short(insufficient)] : []),
        ]
      : insufficient > 0
        ? [
            `${t.count(insufficient)} sur ${checks(total)} ${t.agreeing(insufficient, 'insuffisant', 'insuffisants')}`,
          ]
        : [`${of(total - warnings)} ${t.agreeing(total - warnings, 'réussi', 'réussis')}`];
  return [...start, ...warned].join(', ');
}

/** "Seuils : --min, --expect sur la ligne de commande ; nps.config.json." */
function thresholds(options: readonly string[], files: readonly string[]): string {
  const places = [
    ...(options.length === 0 ? [] : [`${options.join(', ')} sur la ligne de commande`]),
    ...files,
  ];
  return fr`Seuils : ${places.join('\u202f; ')}.`;
}
