// Signals that end the program while it works: what is half done goes first, and the exit code is that of a shell.

/** 128 and the number of the signal. */
const CODES = { SIGHUP: 129, SIGINT: 130, SIGQUIT: 131, SIGTERM: 143 } as const;

type EndingSignal = keyof typeof CODES;

/** The exit code after Ctrl-C. */
export const EXIT_OF_INTERRUPT = CODES.SIGINT;

/** What gets signals; `process` does. */
export interface SignalHost {
  once(signal: EndingSignal, listener: () => void): unknown;
  removeListener(signal: EndingSignal, listener: () => void): unknown;
  exit(code: number): void;
}

/**
 * Ends the program at a signal.
 * @param leave what to do before
 * @returns a function after which signals do what they always do
 */
export function endAtSignals(host: SignalHost, leave: () => void): () => void {
  const listeners = Object.entries(CODES).map(([signal, code]) => {
    const listener = () => {
      leave();
      host.exit(code);
    };
    return [signal as EndingSignal, listener] as const;
  });
  for (const [signal, listener] of listeners) host.once(signal, listener);
  return () => {
    for (const [signal, listener] of listeners) host.removeListener(signal, listener);
  };
}
