import { value, type ModelTable } from '../row.js';
import { each } from '../table.js';

/** A procedure is a function of its input. What its middlewares put into the context, the types say: see `BESIDE_TYPES`. */
const procedure = [
  value('argument[0].result', 'result.result.awaited'),
  value('argument[0].result.awaited', 'result.result.awaited'),
  value('argument[0].result.element', 'result.result.element'),
  value('argument[0].result.element.awaited', 'result.result.element'),
  value('result.parameter[0]', 'argument[0].parameter[0].property[input]'),
] as const;

const calls = [value('argument[0]', 'receiver.parameter[0]'), value('receiver.result', 'result')] as const;

/** What the hooks of a client for React give: `useQuery(input)`, `useSuspenseQuery(input)`. */
const hooks = [
  value('argument[0]', 'receiver.parameter[0]'),
  value('receiver.result.awaited', 'result.property[data]'),
  value('receiver.result.awaited', 'result[0]'),
] as const;

const mutates = [
  value('result.property[mutate].parameter[0]', 'receiver.parameter[0]'),
  value('result.property[mutateAsync].parameter[0]', 'receiver.parameter[0]'),
  value('receiver.result', 'result.property[mutateAsync].result'),
  value('receiver.result.awaited', 'result.property[data]'),
  value('receiver.result.awaited', 'argument[0].property[onSuccess].parameter[0]'),
] as const;

const PROCEDURES = ['query', 'mutation', 'subscription'] as const;
const builder = '@trpc/server::ProcedureBuilder#';

export const trpc: ModelTable = {
  ...each(builder, PROCEDURES, procedure),
  ...each('@trpc/client::', ['query', 'mutate'], calls),
  '@trpc/client::subscribe': [
    value('argument[0]', 'receiver.parameter[0]'),
    value('receiver.result.element', 'argument[1].property[onData].parameter[0]'),
  ],
  ...each('@trpc/react-query::DecoratedQueryMethods#', ['useQuery', 'useSuspenseQuery'], hooks),
  '@trpc/react-query::DecoratedMutation#useMutation': mutates,
  '@trpc/tanstack-react-query::DecorateQueryProcedure#queryOptions': [
    value('argument[0]', 'receiver.parameter[0]'),
    value('receiver.result', 'result.property[queryFn].result'),
  ],
  '@trpc/tanstack-react-query::DecorateMutationProcedure#mutationOptions': [
    value('argument[0]', 'result'),
    value('result.property[mutationFn].parameter[0]', 'receiver.parameter[0]'),
    value('receiver.result', 'result.property[mutationFn].result'),
  ],
};

/** Models that tell only part of what a function does: the rest is what is done with a function that nobody can see into. */
export const BESIDE_TYPES: ReadonlySet<string> = new Set(PROCEDURES.map((name) => builder + name));

/** The methods that make a handler out of a function. Clients know it by the types of the object that it stands in. */
export const HANDLER_MAKERS: ReadonlySet<string> = new Set(PROCEDURES);
