// Progress is for terminals, and keeps to one line of them.

import { describe, expect, it } from 'vitest';
import { progressOn } from '../../src/cli/progress.js';

function stream(isTTY: boolean, columns: number): { written: string[]; at: NodeJS.WriteStream } {
  const written: string[] = [];
  const write = (text: string): boolean => written.push(text) > 0;
  return { written, at: { isTTY, columns, write } as unknown as NodeJS.WriteStream };
}

describe('progress', () => {
  it('is silent in a pipe', () => {
    const { written, at } = stream(false, 80);
    const progress = progressOn(at);
    progress.say('Reading');
    progress.done();
    expect(written).toEqual([]);
  });

  it('wipes its line, keeps to its width and leaves nothing behind', () => {
    const { written, at } = stream(true, 10);
    const progress = progressOn(at);
    progress.say('Reading \u001b[31mtsconfig.json');
    progress.done();
    expect(written).toEqual(['\r\u001b[2KReading t', '\r\u001b[2K']);
    const narrow = stream(true, 0);
    progressOn(narrow.at).say('x'.repeat(100));
    expect(narrow.written[0]).toHaveLength('\r\u001b[2K'.length + 79);
  });
});
