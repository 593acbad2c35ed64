import { stripVTControlCharacters } from 'node:util';

/** What the run is busy with, on one line of a terminal that is wiped at the end. */
export interface Progress {
  say(text: string): void;
  done(): void;
}

const WIPE = '\r\u001b[2K';

/** On a terminal only: nothing in a pipe, a log or a hook. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { say: () => undefined, done: () => undefined };
  return {
    say: (text) => {
      stream.write(WIPE + stripVTControlCharacters(text).slice(0, (stream.columns || 80) - 1));
    },
    done: () => {
      stream.write(WIPE);
    },
  };
}
