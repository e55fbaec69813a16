// Italian.
import type { LanguageWords } from './language.js';

export const it: LanguageWords = {
  names: 'Italian, it, ita, italiano, italienisch, italien, italiaans, italiană',
  letters: 'àèéìòù',
  functions: `a abbia abbiamo ad agli ai al alla alle allo altra altre altri altro anche ancora avere aveva avevano avete
    c che chi ci ciò coi col come con contro cosa così cui d da dagli dai dal dalla dalle dallo dei degli del dell
    della delle dello di dopo dove dunque e è ecco ed era erano essere fa fare fatto fino fra fu già gli ha hai hanno
    ho i il in infatti io l la le lei li lo loro lui ma me mentre mi mia mie miei mio ne negli nei nel nell nella nelle
    nello noi nostra nostre nostri nostro o ogni oppure ora per perché perciò però può possono prima proprio
    qual quale quali qualche quando quanto quasi quella quelle quelli quello questa queste questi questo qui quindi
    sarebbe se sei senz si sia siamo siete sono sta stata state stati stato su sua sue sugli sui sul sulla sulle suo
    suoi te ti tra tu tua tue tuo tutta tutte tutti tutto una uno va vi viene voi vostra vostri vostro all dall
    sull quest quell un po`,
  negations: 'non no né mai niente nulla nessun nessuno nessuna senza neanche nemmeno neppure',
  degrees:
    'molto molta molti molte troppo troppa troppi più davvero sempre assai poco poca veramente meno super tanto',
  good: `bene buono buona buoni buone buon ottimo ottima ottimi ottime migliore meglio eccellente perfetto perfetta facile
    gentile gentili bravo bravi veloce soddisfatto soddisfatta contento grazie`,
  bad: `male cattivo cattiva peggio peggiore pessimo pessima pessimi scarso scarsa scadente orribile difficile lento lenta
    caro cara deluso delusa insoddisfatto scortese`,
  groups: `buono buona buoni buone buon, bene, male, prezzo prezzi, pagare pago pagato pagamento pagamenti, pagina pagine, caro
    cara cari care, carico, consegna consegne consegnare consegnato consegnata, servizio servizi, servire serve,
    qualità, qualifica, generale generalmente, generoso, genere generi, prodotto prodotti, produzione, cliente clienti,
    attesa attese attendere, attento attenta attenti, attenzione, metà, meta, casinò, casino, ordine ordini ordinare
    ordinato, ordinario`,
};
