import type { ProgramNode } from '../ir/program.js';
import type { Context, Fact, Way } from './contexts.js';
import { beyond } from './outcomes.js';
import type { Path } from './paths.js';
import type { Solver } from './solver.js';

/**
 * A question that does not depend on who asks: which functions are there under a path of something that all functions
 * share? It is searched for once, with a placeholder for the data; all whose searches get there are told the answers. So
 * a search costs as much as there are functions and names of the object, however many data and calls lead to it.
 */
export interface Query {
  readonly context: Context;
  /** Where searches end, each under a path that ends in the placeholder. */
  readonly answers: Map<string, Fact>;
  readonly askers: Map<string, Asker>;
  /** Queries that came by here. */
  readonly outer: Set<Query>;
}

/** Whoever hands data to what is searched for. */
export interface Asker {
  readonly fact: Fact;
  readonly context: Context;
  /** What the placeholder stands for. */
  readonly data: Path;
  /** The data at the call that calls what is found, where the search did not leave the function of that call. */
  readonly given: Given | undefined;
  /** Does another asker enter the functions that are found? */
  readonly entersElsewhere: boolean;
}

export interface Given {
  readonly fact: Fact;
  readonly call: number;
}

/** A search that finds more than this is looking through all that the program keeps, and is given up. */
const MAX_SEARCHED = 2000;

/** The queries, and who is to be told of what they found. */
export class Queries {
  private readonly known = new Map<string, Query>();
  /** Answers that somebody has to be told. */
  private readonly untold: [Asker, Fact][] = [];

  constructor(private readonly solver: Solver) {}

  /** A search gets to something shared, in the context of a label or of another query. */
  ask(asker: Context, fact: Fact, node: ProgramNode, path: Path, way: Way): void {
    const { paths } = this.solver;
    const { open, data } = paths.split(path);
    const query = this.at(node, open, way, fact);
    const outer = asker.query;
    if (outer) {
      if (outer === query || query.outer.has(outer)) return;
      query.outer.add(outer);
      for (const answer of [...query.answers.values()]) this.add(outer, answer);
      return;
    }
    const given = givenTo(this.solver, fact);
    const outcome = beyond(fact.outcome);
    const entersElsewhere = given !== undefined;
    if (given)
      this.tell(
        query,
        `given ${String(given.fact.context.id)} ${String(given.fact.node)} ${keyOf(given.fact)} ${String(given.call)} ${String(data.id)}`,
        { fact, context: given.fact.context, data, given, entersElsewhere: false },
      );
    if (outcome === null) return;
    const from = { ...fact, outcome };
    this.tell(query, `${String(asker.id)} ${keyOf(from)} ${String(data.id)} ${String(entersElsewhere)}`, {
      fact: from,
      context: asker,
      data,
      given: undefined,
      entersElsewhere,
    });
  }

  private tell(query: Query, key: string, asker: Asker): void {
    if (query.askers.has(key)) return;
    query.askers.set(key, asker);
    for (const answer of query.answers.values()) this.untold.push([asker, answer]);
  }

  private at(node: ProgramNode, open: Path, way: Way, { context }: Fact): Query {
    const key = `${String(node)} ${String(open.id)} ${way === 'alias' ? way : ''} ${context.purposes.join()}`;
    let query = this.known.get(key);
    if (!query) {
      query = {
        context: this.solver.newContext(context.purposes),
        answers: new Map(),
        askers: new Map(),
        outer: new Set(),
      };
      query.context.query = query;
      query.context.budget = context.budget ?? { left: MAX_SEARCHED };
      this.known.set(key, query);
      this.solver.search(query.context, node, open, way !== 'alias');
    }
    return query;
  }

  /** The search of a query ends at a fact: what follows depends on the data. */
  end(fact: Fact): void {
    const { ends } = fact.context;
    if (ends.has(fact)) return;
    ends.add(fact);
    for (const { query } of fact.context.roots) if (query) this.add(query, fact);
  }

  add(query: Query, answer: Fact): void {
    const work: Query[] = [query];
    const key = `${String(answer.node)} ${String(answer.path.id)} ${String(answer.back)}`;
    for (let at = work.pop(); at; at = work.pop()) {
      if (at.answers.has(key)) continue;
      at.answers.set(key, answer);
      for (const asker of at.askers.values()) this.untold.push([asker, answer]);
      work.push(...at.outer);
    }
  }

  next(): [Asker, Fact] | undefined {
    return this.untold.pop();
  }
}

function keyOf(fact: Fact): string {
  return [fact.path.id, fact.asked, fact.carrier, fact.consented.id, fact.outcome?.borders, fact.outcome?.handed]
    .map(String)
    .join();
}

/** Further back than this nobody looks for the call that asks. */
const MAX_STEPS = 100;

function givenTo(solver: Solver, fact: Fact): Given | undefined {
  const { asked: call, context } = fact;
  if (call === undefined) return undefined;
  let at: Fact | undefined = fact;
  for (let steps = 0; at?.asked === call; steps++) {
    if (steps > MAX_STEPS || at.context !== context) return undefined;
    at = at.before;
  }
  const roles = at?.context === context ? solver.program.callRoles(at.node) : [];
  const isGiven = roles.some((role) => role.call === call && (role.kind === 'argument' || role.kind === 'receiver'));
  return at && isGiven ? { fact: at, call } : undefined;
}
