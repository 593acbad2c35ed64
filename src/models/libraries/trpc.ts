import { value, type ModelTable } from '../row.js';
import { each } from '../table.js';

/** A client calls a procedure's function, which it knows by the types of the router, with what it is given as the input. */
const calls = [
  value('argument[0]', 'receiver.parameter[0].property[input]'),
  value('receiver.result', 'result.awaited'),
  value('receiver.result.awaited', 'result.awaited'),
] as const;

/** What the hooks of a client for React give: `useQuery(input)`, `useSuspenseQuery(input)`. */
const hooks = [
  value('argument[0]', 'receiver.parameter[0].property[input]'),
  value('receiver.result', 'result.property[data]'),
  value('receiver.result.awaited', 'result.property[data]'),
  value('receiver.result', 'result[0]'),
  value('receiver.result.awaited', 'result[0]'),
] as const;

const mutates = [
  value('result.property[mutate].parameter[0]', 'receiver.parameter[0].property[input]'),
  value('result.property[mutateAsync].parameter[0]', 'receiver.parameter[0].property[input]'),
  value('receiver.result', 'result.property[mutateAsync].result'),
  value('receiver.result.awaited', 'result.property[data]'),
  value('receiver.result.awaited', 'argument[0].property[onSuccess].parameter[0]'),
] as const;

export const trpc: ModelTable = {
  ...each('@trpc/client::', ['query', 'mutate'], calls),
  '@trpc/client::subscribe': [
    value('argument[0]', 'receiver.parameter[0].property[input]'),
    value('receiver.result.element', 'argument[1].property[onData].parameter[0]'),
  ],
  ...each('@trpc/react-query::DecoratedQueryMethods#', ['useQuery', 'useSuspenseQuery'], hooks),
  '@trpc/react-query::DecoratedMutation#useMutation': mutates,
  '@trpc/tanstack-react-query::DecorateQueryProcedure#queryOptions': [
    value('argument[0]', 'receiver.parameter[0].property[input]'),
    value('receiver.result', 'result.property[queryFn].result'),
  ],
  '@trpc/tanstack-react-query::DecorateMutationProcedure#mutationOptions': [
    value('argument[0]', 'result'),
    value('result.property[mutationFn].parameter[0]', 'receiver.parameter[0].property[input]'),
    value('receiver.result', 'result.property[mutationFn].result'),
  ],
};

/** The methods that make a handler out of a function. Clients know it by the types of the object that it stands in. */
export const HANDLER_MAKERS: ReadonlySet<string> = new Set(['query', 'mutation', 'subscription']);
