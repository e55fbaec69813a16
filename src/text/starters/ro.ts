// The themes of Romanian comments.
import type { Starter } from './starter.js';

export const ro: Starter = {
  price: `preț: preț*, cost*, scump*, ieftin*, tarif*, taxă, taxe, comision*, factură, factura, facturi, raport calitate preț,
    reducere, reduceri, promoție, promoții, bani, accesibil`,
  quality: `calitate: calitate, calitatea, calități, material, materiale, rezistent*, durabil*, defect*, stricat*,
    deteriorat*, fragil*, proaspăt, proaspete`,
  service: `servicii: serviciu, serviciul, servicii, serviciile, servire, servirea, deservire, relații cu clienții,
    serviciul clienți, experiență, experiența`,
  delivery: `livrare: livr*, curier*, colet*, transport, transportul, întârzi*, la timp, termen*, ambalaj*, ambalat,
    expedi*, nu a ajuns, nu a venit, nu am primit`,
  usability: `ușurință în utilizare: ușor de folosit, ușor de utilizat, greu de folosit, greu de utilizat, intuitiv*, complicat*,
    simplu, simplă, interfață, interfața, navigare, meniu, meniul, ușor de găsit, greu de găsit, neclar, prietenos`,
  reliability: `fiabilitate: fiabil*, eroare, erori, erorile, se blochează, blocat, blocaj*, nu merge, nu funcționează, pică,
    cade, căderi, întrerupere, întreruperi, bug*, stabil*, instabil*, probleme tehnice`,
  support: `asistență: asistență, asistența, suport, suportul, suport tehnic, ajutor, call center, răspuns, răspunsul,
    nu răspunde, nu au răspuns, nu mi a răspuns, tichet, sesizare, reclamație, așteptare, timp de așteptare, rezolvat,
    rezolvare`,
  staff: `personal: personal, personalul, angajat, angajați, angajatul, angajații, echipă, echipa, operator*, consultant*,
    agent, agenți, agentul, vânzător*, tehnician*, amabil*, politicos, politicoasă, nepoliticos*, prietenoși,
    profesionist*, profesionalism, competent*, incompetent*`,
};
