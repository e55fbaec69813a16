// Czech.
import type { LanguageWords } from './language.js';

export const cs: LanguageWords = {
  names: 'Czech, cs, cz, ces, cze, čeština, česky, tschechisch, tchèque, checo, ceco, cehă, tsjechisch',
  letters: 'áčďéěíňóřšťúůýž',
  functions: `a i v ve na s se z ze do o od po za pro při pod nad u k ke je jsou byl byla bylo byli být bude budou to ten ta ti ty toho
    té tom těch tím já on ona ono my vy oni mě mi mně ho jej jí jim nás nám vás vám můj moje svůj své ale nebo či že aby protože
    když jak jako kde co kdo který která které kterou tak také už ještě jen tedy však může mohou má mám mají by jsem jste jsme si
    tu tam mezi během než až kdyby pokud toto tento tato této zde`,
  negations: 'ne není nejsou nikdy nic nikdo žádný žádná žádné ani bez nelze',
  degrees: 'velmi moc příliš opravdu vždy úplně hodně málo více méně nejvíce super',
  good: 'dobrý dobrá dobré dobře lepší nejlepší výborný výborná výborně skvělý skvělá spokojen spokojená snadný rychlý rychle děkuji',
  bad: 'špatný špatná špatné špatně horší nejhorší hrozný strašný těžký pomalý pomalu drahý drahé nespokojen zklamaný bohužel',
};
