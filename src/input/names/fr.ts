// French.
import type { LanguageNames } from './language.js';

export const fr: LanguageNames = {
  question: `recommand*, reccomand*, conseiller, conseillerai*, conseilleriez*, conseillerez*, conseilleras*,
    conseilleriez-vous, parler … entourage, parleriez … entourage`,
  otherwise: `recommandations, recommandé par, recommandée par, recommandés, recommandées, pourquoi … recommand*,
    raison* … recommand*, motif* … recommand*, qui … a recommandé, qui vous a … recommandé, qui vous a … conseillé,
    combien de … recommand*, quel produit … recommand*, quels produits … recommand*, que recommander*,
    pourquoi … conseiller*, raison* … conseiller*, votre conseiller, conseiller clientèle, nom … conseiller,
    le conseiller, un conseiller, du conseiller, ^conseiller$, conseiller id`,
  weak: 'note, notation, évaluation, appréciation, score',
  measures: 'satisfaction, effort, moyenne, raison*, commentaire*, pourquoi',
  promoter: `promoteur, promoteurs, promotrice, promotrices, ambassadeur, ambassadeurs, ambassadrice, ambassadrices,
    défenseur, défenseurs, avocat, avocats, avocate, avocates, prescripteur, prescripteurs`,
  passive:
    'passif, passifs, passive, passives, neutre, neutres, indifférent, indifférents, indifférente, indifférentes',
  detractor: `détracteur, détracteurs, détractrice, détractrices, critique, critiques, opposant, opposants`,
  missing: `sans réponse, pas de réponse, aucune réponse, non réponse, non répondu, n'a pas répondu, ne sait pas,
    ne sais pas, je ne sais pas, nsp, nspp, ne se prononce pas, ne souhaite pas se prononcer, ne sait pas sans opinion,
    ne sait pas ne se prononce pas, sans opinion, pas d'opinion, aucune opinion, sans avis, pas d'avis, refus, refus de répondre,
    refuse de répondre, a refusé, préfère ne pas répondre, je préfère ne pas répondre, ne souhaite pas répondre,
    non applicable, sans objet, non concerné, non concernée, ne s'applique pas, pas concerné, non renseigné, non renseignée,
    non disponible, non précisé, non communiqué, non posée, manquant, manquante, donnée manquante, valeur manquante, inconnu,
    aucun, aucune, vide, nr, nc, ne sait pas non réponse, ns nr, non noté`,
  total: `total, total général, sous total, somme, moyenne, moyenne générale, note moyenne, score moyen, ensemble,
    médiane, écart type, totaux, nps moyen, nps global`,
  scale: '# à #, de # jusqu’à #, entre # et #, sur #, échelle de #, en # points, # étoiles',
};
