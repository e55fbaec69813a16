// Czech.
import type { LanguageNames } from './language.js';

export const cs: LanguageNames = {
  question: `doporučil*, doporučit, doporučíte, doporučíš, doporučujete, doporučuj*, doporučení,
    ochota doporučit`,
  otherwise: `doporučen kým, doporučený, doporučené, doporučeno kým, doporučených, kdo … doporučil*,
    proč … doporuč*, důvod* … doporuč*, kolik … doporuč*, kód … doporuč*, který produkt … doporuč*,
    jak* produkt* … doporuč*, ^co … doporučil*`,
  weak: 'hodnocení, skóre, známka, bodové hodnocení, počet bodů',
  measures: 'spokojenost*, úsilí, průměr*, důvod*, komentář*, zdůvodnění, proč',
  promoter: `promotér, promotéři, promotor, promotoři, propagátor, propagátoři, příznivec, příznivci,
    zastánce, zastánci, ambasador, ambasadoři, podporovatel, podporovatelé`,
  passive: 'pasivní, pasivní zákazník, pasivní zákazníci, neutrální, lhostejný, lhostejní, pasivista',
  detractor: 'kritik, kritici, detraktor, detraktoři, odpůrce, odpůrci, pomlouvač, pomlouvači',
  missing: `bez odpovědi, neodpověděl, neodpověděla, nezodpovězeno, žádná odpověď, nevím, neví,
    nevím neodpověděl, nemám názor, bez názoru, nedokážu posoudit, nelze posoudit, odmítl, odmítl odpovědět,
    odmítla, odmítnuto, nechci odpovědět, nechci odpovídat, nepřeji si odpovědět, netýká se, nehodí se,
    nevztahuje se, neuvedeno, nevyplněno, chybí, chybějící, neznámé, neznámý, prázdné, žádný, žádná`,
  total: 'celkem, součet, mezisoučet, celkový součet, průměr, celkový průměr, průměrně, medián, úhrnem',
  scale: '# až #, # do #, mezi # a #, #bodov*, #stupňov*, #ti bodov*, #-bodov*',
};
