// Preloaded into the command (`--import`): its pipes pass for a terminal, so that a test can answer what it asks.
for (const stream of [process.stdin, process.stdout]) Object.defineProperty(stream, 'isTTY', { value: true });
Object.assign(process.stdin, { setRawMode: () => process.stdin });
Object.assign(process.stdout, { columns: 120, rows: 40 });
