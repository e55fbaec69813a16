// German. "Note" is a school mark.
import type { LanguageNames } from './language.js';

export const de: LanguageNames = {
  question: `*empfehlen*, *empfehlung*, *empfehle*, *empfiehlst*, *empfiehlt*, *empfählen*, *empföhlen*, weiterempf*`,
  otherwise: `*empfohlen von, empfohlene*, *empfehlungen, *empfehlungscode*, *empfehlungslink*, *empfehlungsprogramm*,
    *empfehlungsgrund*, *empfehlungsquelle*, *empfehlungsmarketing*, wer … *empfohlen*, wer … *empfehl*, durch wen … *empf*,
    warum … *empf*, weshalb … *empf*, wieso … *empf*, grund … *empf*, gründe … *empf*, wie viele … *empf*, wie oft … *empf*,
    welche produkt* … *empf*, welches produkt … *empf*, was … würden sie … empfehlen, empfehlung durch, empfehlung von,
    handlungsempfehlung*, empfehlung id`,
  weak: `bewertung, bewertungen, gesamtbewertung, note, punktzahl, punkte, punktwert, beurteilung, wertung, benotung,
    einschätzung`,
  measures:
    'zufriedenheit*, *zufriedenheit, *zufrieden, aufwand*, grund, gründe, kommentar*, begründung*, warum',
  promoter: `promotor, promotoren, promoter, promotern, fürsprecher, fürsprecherin, fürsprecherinnen, befürworter,
    befürworterin, befürworterinnen, botschafter, botschafterin, botschafterinnen, empfehler, unterstützer`,
  passive: `passiv, passive, passiver, passiven, neutral, neutrale, neutraler, neutralen, indifferent, indifferente,
    indifferenter, indifferenten, unentschlossen, unentschlossene, unentschlossener, unentschiedene, passiv zufriedene,
    passiv zufriedener, passiv zufrieden`,
  detractor:
    'detraktor, detraktoren, detractor, kritiker, kritikern, kritikerin, kritikerinnen, kritisch, gegner',
  missing: `keine antwort, nicht beantwortet, unbeantwortet, keine rückmeldung, keine angabe, keine angaben, ohne angabe,
    k a, ka, o a, weiß nicht, weiss nicht, ich weiß nicht, weiß ich nicht, weiß nicht keine angabe, weiß nicht k a, w n, wn k a,
    kann ich nicht sagen, kann ich nicht beurteilen, nicht beurteilbar, keine meinung, keine einschätzung, unentschieden,
    verweigert, antwort verweigert, verweigerung, möchte ich nicht sagen, möchte nicht antworten, möchte keine angabe machen,
    nicht zutreffend, trifft nicht zu, entfällt, nicht anwendbar, n z, nicht gefragt, nicht gestellt, nicht gezeigt, keine daten, kein wert,
    nicht verfügbar, nicht vorhanden, nicht ausgefüllt, nicht bewertet, keine bewertung, fehlend, fehlt, fehlender wert, unbekannt, leer,
    keine, keiner, kein`,
  total: `gesamt, insgesamt, gesamtsumme, gesamtergebnis, summe, zwischensumme, teilergebnis, durchschnitt, durchschn, schnitt,
    mittelwert, mittel, gesamtdurchschnitt, gesamtwert, durchschnittsnote, median, standardabweichung, anzahl`,
  scale: `# bis #, zwischen # und #, von # und #, #-punkte*, #er-skala, #-stufig*, skala bis #, von # punkten,
    # sterne, # sternen, aus #`,
};
