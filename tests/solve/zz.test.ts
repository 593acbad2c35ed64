import fc from 'fast-check';
import { it } from 'vitest';
import { solve } from '../../src/solve/solver.js';
import { programOf } from '../support/graph.js';
import { scene } from '../support/random-graph.js';
it('x', () => {
  const rows: number[][] = []; let slow: unknown;
  for (const { graph, seeds } of fc.sample(scene, { numRuns: 4000, seed: Number(process.env["SEED"] ?? 3) })) {
    const t = performance.now();
    const { facts, arrivals } = solve(programOf(graph), seeds);
    rows.push([facts, arrivals.length, performance.now() - t]);
    if (performance.now() - t > 300) { slow = { graph, seeds }; console.log('slow', facts, performance.now() - t, JSON.stringify(graph.edges), JSON.stringify(graph.calls.map(c => [c.site.fn, c.site.args.map(a => a.node), c.targets.functions, c.targets.byValue, c.targets.opaque])));}
  }
  rows.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  console.log(rows.length, [0.5, 0.9, 0.95, 0.99].map((q) => rows[Math.floor(q * rows.length)]), rows.at(-1), rows.filter(r=>(r[1]??0)>0).length, rows.reduce((a,r)=>a+(r[2]??0),0));
});
