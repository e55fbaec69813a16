// German.
import type { LanguageWords } from './language.js';

export const de: LanguageWords = {
  names: 'German, de, deu, ger, deutsch, allemand, alemán, alemão, tedesco, duits, germană',
  letters: 'äöüß',
  spelledOut: 'ä ae, ö oe, ü ue',
  functions: `ab aber als also am an andere anderen auch auf aus bei beim bin bis bist da dabei dadurch dafür damit dann
    daran darauf daraus darin das dass dazu dein deine dem den denen denn der deren des dessen deshalb die dies diese
    diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas euch euer für gegen
    gibt habe haben hat hatte hätte hatten hätten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in
    ins ist ja jede jeder jedes jetzt kann können könnte könnten konnte konnten machen macht man mein meine meinem
    meinen meiner mich mir mit möchte muss müssen musste müsste nach nachdem noch nun nur ob oder ohnehin per seit
    sein seine seinen sich sie sind so sobald soll sollte sollten sondern sonst sowie um und uns unser unsere unseren
    unter vom von vor wann war wäre waren warum was wegen weil welche welcher wenn wer werde werden wie wieder will
    wir wird wo wobei wollen worden wurde würde wurden würden zu zum zur zwar zwischen schon über bereits dieselbe
    daher dennoch jedoch während`,
  negations:
    'nicht kein keine keinen keinem keiner keinerlei nie niemals nichts niemand ohne weder nirgends kaum',
  degrees: 'sehr wirklich ganz immer absolut total viel mehr extrem völlig wenig weniger genug',
  good: `gut gute guter gutes guten besser beste besten bestens toll super prima schön schöne schöner einfach freundlich
    zufrieden hervorragend perfekt klasse ausgezeichnet hilfreich`,
  bad: `schlecht schlechte schlechter schlechtes schlechten schlimm mangelhaft miserabel schwierig unfreundlich
    unzufrieden enttäuscht enttäuschend furchtbar katastrophe langsam teuer leider`,
  groups: `nicht, kein keine keinen keinem keiner keinerlei, gut gute guter gutes guten gutem, besser bessere besserer
    besseres, schön schöne schöner schönes schönen, zahlen zahle zahlt zahlung zahlungen bezahlen bezahlt bezahlung,
    zählen zählt zähle, zahl, drucken druckt gedruckt, drücken drückt, fordern fordert, fördern fördert, kuchen, küche
    küchen, preis preise preisen preises, lieferung lieferungen liefern liefert geliefert, lieferant
    lieferanten, teuer teure teurer teures teuren teuerer, kosten, kost kostet, service services, freundlich
    freundliche freundlicher freundliches freundlichen freundlichkeit, kunde kunden kundin, ware, wahr,
    mitarbeiter mitarbeitern mitarbeiterin mitarbeiterinnen, warten wartet gewartet, wartung, wert werte, hoch hohe
    hoher hohes hohen höher, allgemein, gemein, masse, maße, fehler fehlern, fehlerhaft, fehlt fehlen fehlte`,
};
