// Dutch.
import type { LanguageNames } from './language.js';

export const nl: LanguageNames = {
  question: `aanbevel*, *aanbeveling, *aanbevelings*, aanbeveelt, beveelt … aan, beveel … aan, bevelen … aan, zou … aan te bevelen,
    aan te bevelen, aanraad*, aanrad*, aan te raden, raadt … aan, raad … aan, raden … aan`,
  otherwise: `aanbevolen, aanbevelingen, aanbevelingscode*, aanbevolen door, aangeraden door, wie … aanbevolen,
    wie … aangeraden, waarom … aan*, reden* … aan*, hoeveel … aanbev*, hoe vaak … aanbev*, welk* product* … aan*,
    wat zou … aanraden, wat raad* … aan`,
  weak: 'cijfer, rapportcijfer, beoordeling, waardering, eindcijfer',
  measures: 'tevredenheid*, *tevredenheid, moeite, gemiddeld*, reden*, opmerking*, toelichting*, waarom',
  promoter: `promotor, promotors, promotoren, promoter, promoters, ambassadeur, ambassadeurs, voorstander, voorstanders,
    aanbeveler, aanbevelers`,
  passive: `passief, passieven, passieve, neutraal, neutralen, neutrale, passief tevreden, passief tevredenen, onverschillig,
    indifferent`,
  detractor: `criticus, critici, criticaster, criticasters, detractor, detractors, detractoren, tegenstander,
    tegenstanders`,
  missing: `geen antwoord, niet beantwoord, onbeantwoord, geen reactie, weet niet, weet ik niet, weet het niet, ik weet het niet,
    weet niet geen antwoord, weet niet geen mening, weet niet wil niet zeggen, geen mening, geen idee, kan ik niet zeggen, geweigerd, weigert,
    weigering, wil niet zeggen, wil ik niet zeggen, zeg ik liever niet, liever niet, wil niet antwoorden, geen opgave, niet van toepassing,
    n v t, nvt, niet gevraagd, niet gesteld, geen gegevens, niet beschikbaar, niet ingevuld, niet opgegeven, geen waarde, geen cijfer,
    geen score, ontbreekt, ontbrekend, ontbrekende waarde, onbekend, leeg, geen, w n`,
  total: `totaal, eindtotaal, subtotaal, som, gemiddelde, gemiddeld, algemeen totaal, totaal gemiddelde, algemeen gemiddelde,
    gemiddeld cijfer, gemiddelde score, mediaan, aantal`,
  scale:
    '# tot #, # tot en met #, # t/m #, # tem #, tussen # en #, #-puntsschaal, #-punts schaal, # sterren, uit #',
};
