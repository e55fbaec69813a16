// Hungarian.
import type { LanguageNames } from './language.js';

export const hu: LanguageNames = {
  question: `ajánlan*, ajánlaná*, ajánlja*, ajánlod*, ajánlani, ajánlási hajlandóság, ajánlási valószínűség,
    ajánlás, javasoln*`,
  otherwise: `ajánlott, ajánlások, ajánlotta, ajánló neve, ajánlókód, ki ajánlotta, ki … ajánlott*,
    miért … ajánl*, oka … ajánl*, indok* … ajánl*, hány … ajánl*, melyik termék* … ajánl*, mit ajánl*`,
  weak: 'értékelés, pontszám, osztályzat, pontozás, minősítés',
  measures: 'elégedettség*, erőfeszítés, átlag*, indok*, indoklás, megjegyzés*, miért',
  promoter: `támogató, támogatók, ajánló, ajánlók, promóter, promóterek, promoter, promoterek, nagykövet,
    nagykövetek`,
  passive: 'passzív, passzívak, semleges, semlegesek, közömbös, közömbösek',
  detractor: `kritikus, kritikusok, bíráló, bírálók, ellenző, ellenzők, detraktor, detraktorok, ócsárló,
    ócsárlók`,
  missing: `nincs válasz, nem válaszolt, megválaszolatlan, válasz nélkül, nem tudom, nem tudja, nt, nt nv,
    nem tudja nem válaszol, nincs véleményem, nem tudom megítélni, megtagadta, válaszmegtagadás,
    nem kívánok válaszolni, nem szeretném megmondani, nem releváns, nem alkalmazható, nem vonatkozik rám,
    nincs adat, hiányzik, hiányzó, ismeretlen, üres, nincs`,
  total: 'összesen, mindösszesen, végösszeg, részösszeg, összeg, átlag, átlagosan, összátlag, medián',
  scale: '# tól # ig, # től # ig, # es skálán, # ös skálán, # fokú skál*, # pontos skál*, # és # között',
};
