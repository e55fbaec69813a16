// What columns that say who answered are called, in many languages.

/** Who answers, in the singular, as headers of many languages have it. */
const WHO = `respondent customer user client contact account acct person member subscriber recipient participant panelist patient
  student guest buyer shopper lead cust utilisateur répondant destinataire abonné adhérent contacto usuario cliente socio
  encuestado destinatario suscriptor usuário respondente destinatário assinante utente destinatario rispondente utilizator
  abonat destinatar kunde kunden benutzer nutzer teilnehmer empfänger mitglied konto klant gebruiker deelnemer ontvanger lid
  kund användare medlem mottagare bruger bruker asiakas käyttäjä jäsen klient użytkownik zákazník uživatel používateľ ügyfél
  felhasználó vásárló πελάτης χρήστης müşteri kullanıcı клиент пользователь респондент клієнт користувач`;
/** What numbers them. */
const WHAT = `id ids n uuid guid uid key no nr num number reference ref code codigo codice cod nummer numéro número numero număr kennung
  identifiant identificador identificativo identificator numer číslo szám azonosító tunnus numero αριθμός κωδικός numarası no
  номер ид код`;
const BETWEEN = 'de del du di da do of the la el le der des external internal unique';
/** One word that says both. */
const ONE_WORD = `customerid customerno userid username clientid contactid memberid accountid respondentid recipientid kundennummer kundennr
  kundenid kdnr kundnr kundnummer kundenummer kundenr klantnummer klantnr klantid clientnummer asiakasnumero asiakastunnus ügyfélszám
  ügyfélazonosító cpf cnpj nif dni nie curp cnp ssn email mail emails courriel mejl epost sähköposti correo correoelectronico
  emailadres emailadresse mailadresse emailaddress externalreference externaldatareference 顧客id 顧客番号 会員番号 客户编号
  客戶編號 会员号 고객번호 고객id 회원번호`;
const MAIL = `e mail email mail address adresse adres adress adresa dirección endereço indirizzo correo electrónico posta elettronica eposta
  elektronisk poczta adres почта электронная пошта recipient respondent customer user contact client kunden klant de of the d`;
/** Names that may be those of a group or of the row as well. */
const GENERIC = `id, uid, uuid, guid, user, customer, client, contact, account, member, respondent, recipient, participant, person, company id,
  company, organisation id, organization id, org id, acct id, acct, household id, kunde, kunden, klant, cliente, utilisateur,
  usuario, utilizator, nutzer, benutzer, kund, klient, 顧客, 客户, 고객, клиент, пользователь`;

export const CUSTOMER_WORDS = {
  who: WHO,
  what: WHAT,
  between: BETWEEN,
  oneWord: ONE_WORD,
  mail: MAIL,
  generic: GENERIC,
};
