// Italian.
import type { LanguageNames } from './language.js';

export const it: LanguageNames = {
  question: `raccomand*, consigliare, consigliarci, consigliarlo, consigliarla, consiglieresti*, consiglierebbe*, consigliereste*,
    consiglierei, consiglierà, consigli … amic*, consiglia … amic*, suggerir* … amic*, suggeriresti*, suggerirebbe*`,
  otherwise: `consigliato da, consigliata da, raccomandato da, raccomandata da, raccomandazioni, raccomandati, raccomandate,
    chi … consigliat*, chi … raccomandat*, perché … consigli*, perché … raccomand*, motiv* … consigli*, motiv* … raccomand*,
    ragion* … consigli*, ragion* … raccomand*, quante … raccomand*, quanti … consigli*, quali prodott* … consigli*,
    cosa … consiglier*, raccomandata a r, raccomandata con ricevuta`,
  weak: 'voto, votazione, punteggio, valutazione, giudizio, punti',
  measures: 'soddisfazione, sforzo, media, motiv*, commento, commenti, perché',
  promoter: `promotore, promotori, promotrice, promotrici, promoter, ambasciatore, ambasciatori, ambasciatrice,
    sostenitore, sostenitori, sostenitrice`,
  passive:
    'passivo, passivi, passiva, passive, neutro, neutri, neutra, neutrale, neutrali, indifferente, indifferenti',
  detractor:
    'detrattore, detrattori, detrattrice, detrattrici, critico, critici, critica, critiche, oppositore, oppositori',
  missing: `nessuna risposta, senza risposta, non risposto, non risponde, non ha risposto, mancata risposta, non so,
    non lo so, non sa, non sa non risponde, non so non rispondo, ns nr, nsnr, n r, nr, non saprei, nessuna opinione, senza opinione,
    non ho un'opinione, non sono sicuro, rifiuta, rifiuto, rifiutato, si rifiuta di rispondere, preferisco non rispondere,
    preferisce non rispondere, preferisco non dirlo, non applicabile, non si applica, non pertinente, nessun dato, non disponibile,
    n d, nd, non indicato, non specificato, non compilato, non valutato, mancante, valore mancante, sconosciuto, vuoto, nessuno, nessuna`,
  total: `totale, totale generale, totale complessivo, subtotale, totali, somma, media, media generale, media totale,
    media complessiva, mediana, punteggio medio, voto medio, complessivo`,
  scale: '# a #, # al #, # fino a #, tra # e #, fra # e #, su #, a # punti, # stelle',
};
