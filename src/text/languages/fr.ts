// French.
import type { LanguageWords } from './language.js';

export const fr: LanguageWords = {
  names: 'French, fr, fra, fre, français, francais, französisch, frans, francés, francês, francese, franceză',
  letters: 'àâçèéêëîïôœùû',
  functions: `à ai aie ainsi alors après as au aucune aujourd hui aussi autre autres aux avait avant avec avez avoir
    avons c car ce ceci cela celle celles celui ces cet cette ceux chaque chez ci comme comment d dans de depuis des
    dès donc dont du elle elles en encore entre es est et étaient étais était étant été êtes être eu eux fait fais
    faire font il ils j je jusqu l la là le les leur leurs lors lorsqu lorsque lui m ma mais me même mes moi mon
    nos notre nous on ont or ou où par parce pendant peu peut peuvent plusieurs pour pourquoi puis puisqu puisque
    qu quand que quel quelle quelles quels quelqu quelque quelques qui quoi s sa se sera serait ses si soi soit son
    sont sous suis sur t ta te tes toi ton tous tout toute toutes tu un une va vers voici voilà vont vos votre vous y
    ça afin ayant dû étions`,
  negations: 'ne n pas non jamais rien aucun personne sans guère ni',
  degrees: 'très trop vraiment plus assez tellement toujours extrêmement moins beaucoup',
  good: `bon bonne bons bonnes bien mieux meilleur meilleure excellent excellente parfait parfaite super génial facile
    agréable satisfait satisfaite ravi content contente merci`,
  bad: `mauvais mauvaise mauvaises mal pire nul nulle médiocre horrible difficile déçu déçue décevant insatisfait lent
    lente inadmissible catastrophique`,
  groups: `ne n, payer paie paye payé payée paient paiement paiements, marché marchés, marche marches marcher, sûr sûre
    sûrs, côté côtés, cote cotes, pêche, péché, tâche tâches, tache taches, qualité qualités, qualification,
    livraison livraisons livrer livré livrée livrés livrent, livre livres, accueil accueils accueilli accueillie,
    service services, servir, client clients cliente clientes clientèle, général générale généraux généralement, génération, attente attentes attendre attendu
    attend attends, attentif attentive attentifs, attention, commande commandes commander commandé commandée, compte comptes, compter compté, conte, produit produits, production, conseil conseils conseiller
    conseillers conseillère, cher chère chers chères, cherche chercher`,
};
