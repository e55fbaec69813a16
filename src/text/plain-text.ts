// What of a comment is text: without tags, addresses and entities, in lower case, each character in one spelling.

/** Only the first characters of what is no letter are looked for: most comments have none of them. */
const TAG = /<\/?(br|p|div|li|ul|ol|tr|td|h[1-6])\b[^<>]{0,1000}>|<[a-z/!][^<>]{0,1000}>/g;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d?));/g;
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', rsquo: '’', lsquo: '‘', hellip: '…' },
  ...{ auml: 'ä', ouml: 'ö', uuml: 'ü', szlig: 'ß', eacute: 'é', egrave: 'è', ecirc: 'ê', agrave: 'à' },
  ...{
    acirc: 'â',
    aacute: 'á',
    iacute: 'í',
    oacute: 'ó',
    uacute: 'ú',
    ntilde: 'ñ',
    ccedil: 'ç',
    ugrave: 'ù',
  },
  ...{ icirc: 'î', ocirc: 'ô', ucirc: 'û', euml: 'ë', iuml: 'ï', atilde: 'ã', otilde: 'õ', oslash: 'ø' },
  ...{ aring: 'å', aelig: 'æ', igrave: 'ì', ograve: 'ò', abreve: 'ă', scedil: 'ş', tcedil: 'ţ' },
};
/** Addresses of pages and of people: no words, and they end the stretch. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"]+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;
/** Wide and narrow forms of Japanese texts, and letters of mathematics that are used as ornaments. */
const WIDE = /[\uff01-\uff9f]+|[\u{1d400}-\u{1d7ff}]+/gu;
const CEDILLA: Readonly<Record<string, string>> = { ş: 'ș', ţ: 'ț' };

/**
 * A comment as plain text in lower case, in NFC: tags are gone, `&amp;` is &, addresses are breaks. Romanian ş and ţ
 * are written with a comma, unless letters of Turkish are about.
 */
export function plainText(comment: string): string {
  let text = comment.toLowerCase();
  // The Turkish İ leaves a dot above its i.
  if (text.includes('i\u0307')) text = text.replaceAll('i\u0307', 'i');
  if (/[^\x00-\u02ff]/.test(text))
    text = text.normalize('NFC').replace(WIDE, (run) => run.normalize('NFKC').toLowerCase());
  if (/[\u2018\u2019\u02bc\uff07\u2010\u2011]/.test(text))
    text = text.replace(/[‘’ʼ＇]/g, "'").replace(/[‐‑]/g, '-');
  if (text.includes('<')) text = text.replace(TAG, (_, block) => (block === undefined ? '' : '\n'));
  if (text.includes('&')) text = text.replace(ENTITY, decoded).toLowerCase();
  if (text.includes('@') || text.includes('://') || text.includes('www.')) text = text.replace(ADDRESS, '\n');
  if (/[şţ]/.test(text) && !/[ığ]/.test(text)) text = text.replace(/[şţ]/g, (letter) => CEDILLA[letter]!);
  return text;
}

function decoded(entity: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name] ?? ' ';
  const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
