// Names of columns that say who answered.
import { lazy, readyName } from './phrases.js';
import { CUSTOMER_WORDS } from './prepared.js';

const sets = lazy(() => {
  const set = (words: string) => new Set(words.split(','));
  const { who, what, between, oneWord, mail, generic } = CUSTOMER_WORDS;
  return {
    who: set(who),
    what: set(what),
    between: set(between),
    oneWord: set(oneWord),
    mail: set(mail),
    generic: set(generic),
  };
});

/**
 * Whether a column names who answered, by its own name.
 * @returns `customer` for customer_id, E-mail, Kundennummer; `generic` for names that rows and groups have too, such as
 * `ID` and `company_id`: their cells decide
 */
export function customerNameOf(label: string): 'customer' | 'generic' | undefined {
  const { who, what, between, oneWord, mail, generic } = sets();
  const words = readyName(label).slice(2, -2).trim().split(' ');
  const name = words.join(' ');
  if (generic.has(name)) return 'generic';
  if (oneWord.has(words.join(''))) return 'customer';
  const isMail = /(?:^| )(?:e ?mail|mail|courriel|correo|eposta|почта|пошта)(?: |$)/.test(name);
  if (isMail) return words.every((word) => mail.has(word)) ? 'customer' : undefined;
  // A key account is a customer, and no number of one.
  const isNumbered =
    words[0] !== 'key' && words.some((word) => who.has(word)) && words.some((word) => what.has(word));
  if (isNumbered && words.every((word) => who.has(word) || what.has(word) || between.has(word)))
    return 'customer';
  return name === 'unique id' || name === 'external reference' ? 'customer' : undefined;
}
