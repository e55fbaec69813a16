// The themes of German comments.
import type { Starter } from './starter.js';

export const de: Starter = {
  price: `Preis: Preis, Preise, Preis-Leistung*, Preiserhöhung*, teuer, teurer, überteuert, günstig, günstiger, billig, Kosten,
    kostet, Gebühr, Gebühren, Tarif, Tarife, Rabatt, Rabatte, Rechnung, Rechnungen, zu viel Geld, preiswert, Versandkosten`,
  quality: `Qualität: Qualität*, hochwertig, minderwertig, Verarbeitung, verarbeitet, Material, defekt, Defekte, Mangel, Mängel,
    mangelhaft, beschädigt, kaputt, haltbar, langlebig, robust, frisch`,
  service: `Service: Service, Servicequalität, Kundenservice, Kundendienst, Kundenbetreuung, Betreuung, Beratung, Bedienung,
    Kulanz, kulant`,
  delivery: `Lieferung: Lieferung, Lieferungen, liefern, geliefert, Lieferzeit*, Liefertermin*, Versand, Zustellung, Paket*, Paketdienst,
    pünktlich, unpünktlich, Verspätung*, verspätet, Verzögerung*, Verpackung, verpackt, nicht angekommen, nie angekommen,
    zu spät`,
  usability: `Bedienbarkeit: Bedienbarkeit, einfach zu bedienen, leicht zu bedienen, einfache Bedienung, Handhabung, intuitiv,
    benutzerfreundlich*, Benutzeroberfläche, Oberfläche, übersichtlich, unübersichtlich, kompliziert, umständlich,
    Navigation, verständlich, unverständlich, schwer zu finden`,
  reliability: `Zuverlässigkeit: zuverlässig, unzuverlässig, Zuverlässigkeit, verlässlich, Absturz, Abstürze, stürzt ab, Fehler,
    Fehlermeldung*, funktioniert nicht, geht nicht, Ausfall, Ausfälle, Störung, Störungen, instabil, stabil, hängt sich
    auf, Bug, Bugs`,
  support: `Support: Support, Hotline, Hilfe, Helpdesk, Callcenter, Rückmeldung, Rückruf, keine Antwort, keine Rückmeldung, Antwort,
    nicht erreichbar, erreichbar*, Erreichbarkeit, Wartezeit*, Warteschleife, Ticket, Tickets, Reklamation*, Problem gelöst,
    Lösung, Reaktionszeit`,
  staff: `Personal: Personal, Mitarbeiter, Mitarbeiterin, Mitarbeiterinnen, Team, Berater, Beraterin, Verkäufer, Verkäuferin,
    Techniker, Ansprechpartner*, freundlich, unfreundlich, Freundlichkeit, höflich, unhöflich, hilfsbereit, kompetent,
    inkompetent, Kompetenz, professionell`,
};
