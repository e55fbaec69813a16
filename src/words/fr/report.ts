// French: what nps report says.
import type { LeftOutPart, PartReason } from '../../core/report-result.js';
import type { ReportWords } from '../report-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { measure, which } from './phrases.js';
import { changeText, goalText, headline } from './report-findings.js';
import { reportHeadings } from './report-headings.js';
import { fr } from './typography.js';

const MOST_NAMED = 3;
const DETRACTOR = ['détracteur', 'détracteurs'] as const;
const ANSWER = ['réponse', 'réponses'] as const;
const COLUMN = ['colonne', 'colonnes'] as const;

const REASONS: Readonly<Record<PartReason, string>> = {
  'no-date': 'aucune colonne ne dit quand une réponse a été donnée',
  'no-comments': 'aucune colonne ne contient de commentaires',
  'no-columns': 'aucune colonne ne s’y prête',
  'too-few-rated': 'trop peu de réponses ont toutes les notes',
  'counted-rows': 'les lignes comptent plusieurs réponses',
  'too-few-periods': 'trop peu de périodes sont terminées',
  privacy: 'les nombres de quelques personnes ne sont pas donnés',
};

const PARTS: Readonly<Record<LeftOutPart['part'], string>> = {
  score: 'note',
  trend: 'évolution',
  segments: 'segments',
  comments: 'commentaires',
  drivers: 'leviers',
  risk: 'segments à risque',
  calls: 'qui rappeler',
  goal: 'objectif',
};

const CATEGORIES = { promoter: 'un promoteur', passive: 'un passif', detractor: 'un détracteur' } as const;

export const reportWords = (t: Tongue): ReportWords => {
  const share = (value: number) => t.percent(value, 0);
  return {
    language: 'fr',
    title: (scale) => `Rapport ${measure(scale)}`,
    headline: (facts) => headline(t, facts),
    hidden: (minN) => fr`Moins de ${t.counted(minN, ...ANSWER)} : tous les chiffres sont masqués.`,
    headings: reportHeadings(t),
    descriptions: {
      score: (value, interval, responses) =>
        `NPS ${t.nps(value)}, ${interval}, ${t.counted(responses, ...ANSWER)}.`,
      shares: (promoters, passives, detractors) =>
        `Promoteurs ${share(promoters)}, passifs ${share(passives)}, détracteurs ${share(detractors)}.`,
      distribution: (answer, count) =>
        fr`La note la plus donnée est ${answer} : ${t.counted(count, ...ANSWER)}.`,
      trend: (first, last, lowest, highest) =>
        fr`De ${t.nps(first.nps)} (${first.name}) à ${t.nps(last.nps)} (${last.name}) ; au plus bas ${t.nps(lowest.nps)} (${lowest.name}), au plus haut ${t.nps(highest.nps)} (${highest.name}).`,
      segments: (lowest, highest, count) =>
        count === 1
          ? fr`${highest.name} : ${t.nps(highest.nps)}.`
          : `Au plus haut ${highest.name} avec ${t.nps(highest.nps)}, au plus bas ${lowest.name} avec ${t.nps(lowest.nps)}, sur ${t.counted(count, 'segment', 'segments')}.`,
      comments: (taking, adding) =>
        [
          ...(taking ? [fr`Ce qui enlève le plus : ${taking.name}, ${t.points(taking.points)}.`] : []),
          ...(adding ? [fr`Ce qui ajoute le plus : ${adding.name}, ${t.points(adding.points)}.`] : []),
        ].join(' '),
      drivers: (first, weight) =>
        `${first} pèse le plus, ${share(Math.abs(weight))} de ce que les notes expliquent.`,
      risk: (first, value) => `${first} enlève le plus, avec un NPS de ${t.nps(value)}.`,
      calls: (open, weeks) =>
        `${t.counted(open, ...DETRACTOR)} sur ${t.counted(weeks, 'semaine', 'semaines')}.`,
      table: (rows) => `Un tableau de ${t.counted(rows, 'ligne', 'lignes')}.`,
    },
    titles: {
      shares: 'Parmi ceux qui ont répondu',
      distribution: 'Ce qu’ils ont répondu',
      ages: 'Selon l’âge de la réponse',
      segments: (by) => `Par ${by}`,
      callsBy: (by) => `Par ${by}`,
    },
    chart: {
      limits: 'fourchette habituelle',
      overall: 'ensemble',
      goal: (date) => `objectif au ${t.day(date)}`,
      breakAfter: (period) => `rupture avant ${period}`,
      axes: { weight: 'compte plus', rated: 'mieux noté' },
      fields: {
        highWeightLowRated: 'à améliorer d’abord',
        highWeightHighRated: 'à maintenir',
        lowWeightLowRated: 'à surveiller',
        lowWeightHighRated: 'bien ainsi',
      },
    },
    figures: {
      count: (count) => t.count(count),
      points: (value) => (value === null ? '' : t.points(value)),
      share: (value) => (value === null ? '' : share(value)),
    },
    headingsOfCalls: { age: 'répondu', days: 'jours', segment: 'segment', detractors: 'détracteurs' },
    age: (week) => (week === 0 ? '7 derniers jours' : `il y a ${7 * week} à ${7 * week + 6} jours`),
    older: (weeks) => `il y a ${7 * weeks} jours ou plus`,
    undated: (count) => `${t.counted(count, ...DETRACTOR)} sans date, ou plus tard`,
    change: (change) => changeText(t, change),
    goal: (goal) => goalText(t, goal),
    notes: {
      chosen: (tried, shown) => {
        if (tried !== shown)
          return fr`${t.count(shown)} sur ${t.counted(tried, ...COLUMN)} essayées : celles qui expliquent le plus ; --by en nomme d’autres.`;
        const which = shown === 1 ? 'La colonne qui peut' : `Les ${t.count(shown)} colonnes qui peuvent`;
        return fr`${which} former des segments, celle qui explique le plus d’abord ; --by en nomme d’autres.`;
      },
      undated: (count) =>
        `${t.counted(count, ...ANSWER)} sans date ${t.agreeing(count, 'n’est', 'ne sont')} dans aucune période.`,
      earlier: (periods, shown) =>
        fr`Les ${t.count(shown)} dernières périodes sur ${t.count(periods)} ; nps trend les montre toutes.`,
      noNames: fr`Combien, jamais qui : nps responses --only detractor en donne la liste à qui peut la voir.`,
      open: (condition) =>
        condition === null ? 'Tous les détracteurs comptent.' : fr`Est ouvert ce qui répond à ${condition}.`,
      asOf: (day) => `Les âges sont comptés en remontant du ${t.day(day)}.`,
      overlap: fr`Un commentaire peut contenir plusieurs thèmes : les points se recoupent.`,
      masked: 'Les adresses et les numéros sont masqués dans les citations.',
    },
    scored: (score, category) => (score === null ? CATEGORIES[category] : `note ${score}`),
    method: ({ scale, confidence, mistaken, hasTrend, hasComments, hasDrivers, minN }) => [
      scale === undefined
        ? fr`Les réponses de 9 et 10 sont des promoteurs, de 7 et 8 des passifs, de 0 à 6 des détracteurs. Le NPS est la part des promoteurs moins celle des détracteurs : de −100 à +100, et pas un pourcentage.`
        : `Le score net est la part des promoteurs moins celle des détracteurs${which(scale)}.`,
      fr`Tout le monde n’a pas répondu, chaque chiffre a donc une fourchette : ${t.level(confidence)} de ces fourchettes contiennent le chiffre de tous les clients.`,
      fr`${t.quote('Plus que le hasard')} tient compte de tout ce qui a été examiné : sur 100 pages où il ne se passe rien, ${t.decimal(mistaken, 0, 2)} environ au plus diraient qu’il se passe quelque chose.`,
      ...(hasTrend
        ? [
            fr`Les périodes diffèrent plus que par la seule chance : il est tenu compte aussi de ce bruit habituel.`,
          ]
        : []),
      ...(hasComments || hasDrivers
        ? [
            fr`Ce qui va de pair avec la note n’en est pas forcément la cause : un changement est à essayer avant de s’y fier.`,
          ]
        : []),
      ...(minN === null
        ? []
        : [
            `Les groupes de moins de ${t.counted(minN, 'personne', 'personnes')} sont masqués, et tout ce dont on les déduirait.`,
          ]),
    ],
    leftOut: (parts) =>
      fr`Omis : ${parts.map(({ part, reason }) => `${PARTS[part]} (${REASONS[reason]})`).join(', ')}.`,
    source: (files, from, to) => {
      const days = from === null || to === null ? '' : `, réponses du ${t.day(from)} au ${t.day(to)}`;
      const named =
        files.length > MOST_NAMED ? t.counted(files.length, 'fichier', 'fichiers') : files.join(', ');
      return fr`Source : ${named}${days}.`;
    },
    madeBy: (line) => fr`Fait par : ${line}`,
  };
};
