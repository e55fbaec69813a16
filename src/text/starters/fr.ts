// The themes of French comments.
import type { Starter } from './starter.js';

export const fr: Starter = {
  price: `prix: prix, tarif, tarifs, coût, coûts, coûte, coûteux, cher, chère, trop cher, pas cher, abordable, onéreux, frais,
    facture, facturé, facturation, rapport qualité prix, promotion, réduction, augmentation`,
  quality: `qualité: qualité, bonne facture, matière, matériaux, solide, fragile, défaut, défauts, défectueux, abîmé,
    cassé, fraîcheur, durable, mauvais état`,
  service: `service: service, service client, service clientèle, accueil, prise en charge, prestation, prestations,
    relation client, après vente, sav`,
  delivery: `livraison: livraison, livré, livreur, livreurs, expédition, expédié, colis, transporteur, retard, retards,
    délai, délais, emballage, suivi de commande, jamais reçu, jamais arrivé, à temps`,
  usability: `facilité d'utilisation: facile à utiliser, facilité d'utilisation, facile d'utilisation, simple à utiliser,
    simplicité, ergonomie, ergonomique, intuitif, intuitive, compliqué, complexe, interface, navigation, pas clair,
    difficile à utiliser, difficile à trouver, convivial`,
  reliability: `fiabilité: fiable, fiables, fiabilité, panne, pannes, bug, bugs, bogue*, plante, plantage*, erreur,
    erreurs, ne fonctionne pas, ne marche pas, instable, stable, dysfonctionnement*, coupure, coupures`,
  support: `assistance: assistance, support, hotline, dépannage, aide, réponse, réponses, pas de réponse, jamais répondu,
    injoignable, joindre, temps d'attente, attente au téléphone, ticket, tickets, réactif, réactivité, problème résolu,
    conseiller technique`,
  staff: `personnel: personnel, équipe, équipes, employé, employés, conseiller, conseillers, conseillère, vendeur,
    vendeurs, vendeuse, technicien, techniciens, agent, agents, aimable, sympathique, souriant, poli, impoli,
    désagréable, compétent, incompétent, professionnel, professionnalisme`,
};
