// Slovak.
import type { LanguageNames } from './language.js';

export const sk: LanguageNames = {
  question: 'odporuč*, odporúč*, odporučil*, ochota odporučiť',
  otherwise: `odporúčaný, odporúčané, odporúčania, odporučený, odporúčaných, kto … odporuč*, kto … odporúč*,
    prečo … odporuč*, prečo … odporúč*, dôvod* … odporuč*, dôvod* … odporúč*, koľko … odporuč*,
    kód … odporuč*, ktorý produkt … odporuč*, ^čo … odporučil*`,
  weak: 'hodnotenie, skóre, známka, bodové hodnotenie, počet bodov',
  measures: 'spokojnosť, spokojnosti, úsilie, priemer*, dôvod*, komentár*, zdôvodnenie, prečo',
  promoter: `promotér, promotéri, promótor, promótori, propagátor, propagátori, priaznivec, priaznivci,
    zástanca, zástancovia, podporovateľ, podporovatelia`,
  passive: `pasívny, pasívni, pasívna, pasívne, neutrálny, neutrálni, neutrálna, neutrálne, ľahostajný,
    ľahostajní`,
  detractor: 'kritik, kritici, detraktor, detraktori, odporca, odporcovia, ohovárač, ohovárači',
  missing: `bez odpovede, neodpovedal, neodpovedala, nezodpovedané, žiadna odpoveď, neviem, nevie,
    neviem neodpovedal, nemám názor, bez názoru, neviem posúdiť, odmietol, odmietla, odmietol odpovedať,
    nechcem odpovedať, netýka sa, nevzťahuje sa, neuvedené, nevyplnené, chýba, chýbajúce, neznáme, neznámy,
    prázdne, žiadny, žiadna`,
  total: 'spolu, celkom, súčet, medzisúčet, celkový súčet, priemer, celkový priemer, medián',
  scale: '# až #, # do #, medzi # a #, #bodov*, #stupňov*, #-bodov*',
};
