// What can be wrong with zip archives, as data.

/** What is wrong with an archive, or with a file in it. */
export type ZipFault =
  /** There is no directory at its end: it was cut, or something was appended. */
  | 'no-directory'
  | 'bad-directory'
  | 'too-many-files'
  /** Two files of one name. */
  | 'same-name'
  | 'encrypted'
  /** A compression method other than the two that every program knows. */
  | 'unknown-method'
  | 'bad-data'
  /** More or fewer bytes than the directory says. */
  | 'wrong-size'
  | 'wrong-checksum'
  /** It would unpack to far more than real files do. */
  | 'bomb';
