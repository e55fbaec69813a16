// Sentences for what is wrong with the configuration.

import { fileText } from '../../words/files.js';
import { nearest } from '../../words/nearest.js';
import type { Tellers } from '../../words/tellers.js';
import type { ConfigProblem, WrongValueMeant } from '../config-problem-kinds.js';

export const configWords: Tellers<ConfigProblem> = {
  'no-config-key': ({ file, key }) => ({ message: `${fileText(file)} has no key "${key}"` }),
  'empty-config': ({ file }) => ({
    message: `${fileText(file)} is empty`,
    hint: 'it should hold at least {}; nps init FILE writes one',
  }),
  'config-not-utf8': ({ file }) => ({ message: `${fileText(file)} is not UTF-8`, hint: 'save it as UTF-8' }),
  'json-fault': ({ file, line, column, what, hint }) => ({
    message: `${fileText(file)}, line ${line}, column ${column}: ${what}`,
    hint,
  }),
  'unknown-config-key': ({ key, keys, ...place }) => {
    if (key === 'via')
      return {
        message: `${placeText(place)}: ${JSON.stringify(key)} cannot be in a configuration`,
        hint: 'a configuration may come with a folder from somebody else, so it runs no program: type --via, or put it into a script',
      };
    const guess = nearest(key, keys);
    return {
      message: `${placeText(place)}: unknown key ${JSON.stringify(key)}`,
      hint: `${guess === undefined ? 'the keys are' : `did you mean "${guess}"? Keys:`} ${keys.join(', ')}`,
    };
  },
  'missing-config-value': (place) => ({ message: `${placeText(place)} is missing` }),
  'wrong-config-value': ({ found, what, meant, ...place }) => ({
    message: `${placeText(place)}: ${found === undefined ? '' : `${found} `}${what}`,
    hint: hintFor(meant),
  }),
};

function placeText({ file, path }: { file: string; path: string }): string {
  return path === '' ? fileText(file) : `${fileText(file)}: ${path}`;
}

function hintFor(meant: WrongValueMeant | undefined): string | undefined {
  if (meant === undefined) return undefined;
  const guess = 'number' in meant ? meant.number : nearest(meant.text, meant.values);
  return guess === undefined ? undefined : `did you mean ${JSON.stringify(guess)}?`;
}
