// The themes of Italian comments.
import type { Starter } from './starter.js';

export const it: Starter = {
  price: `prezzo: prezzo, prezzi, caro, cara, cari, carissimo, costoso, costosa, costo, costi, costa, economico, conveniente,
    tariffa, tariffe, spese, sconto, sconti, fattura, qualità prezzo, rapporto qualità prezzo, troppi soldi, commissioni`,
  quality: `qualità: qualità, materiale, materiali, resistente, difetto, difetti, difettoso, rotto, rotta, danneggiato, fragile,
    scadente, curato, fresco, freschi, ben fatto`,
  service: `servizio: servizio, servizi, servizio clienti, assistenza clienti, accoglienza, trattamento, post vendita, postvendita, cura del cliente`,
  delivery: `consegna: consegna, consegne, consegnato, consegnare, spedizione, spedizioni, spedito, corriere, corrieri, pacco,
    pacchi, ritardo, ritardi, puntuale, puntualità, imballaggio, imballato, tempi di consegna, in tempo, mai arrivato,
    non è arrivato`,
  usability: `facilità d'uso: facile da usare, facile da utilizzare, facilità d'uso, difficile da usare, semplice da usare,
    semplicità, intuitivo, intuitiva, complicato, complicata, macchinoso, confuso, interfaccia, navigazione, poco chiaro,
    usabilità, difficile da trovare`,
  reliability: `affidabilità: affidabile, affidabili, affidabilità, inaffidabile, errore, errori, non funziona, non va, si blocca,
    blocco, blocchi, guasto, guasti, malfunzionamento*, instabile, stabile, disservizio, disservizi, bug, crash`,
  support: `assistenza: assistenza, supporto, aiuto, risposta, risposte, nessuna risposta, non rispondono, nessuno risponde, call
    center, numero verde, tempi di attesa, attesa al telefono, risolto, risolvere, soluzione, reclamo, ticket,
    irraggiungibile`,
  staff: `personale: personale, staff, dipendente, dipendenti, operatore, operatori, operatrice, commesso, commessi, commessa,
    tecnico, tecnici, consulente, consulenti, team, gentile, gentili, gentilezza, cortese, cortesia, scortese,
    maleducato, disponibile, disponibilità, professionale, professionalità, competente, incompetente`,
};
