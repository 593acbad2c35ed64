/**
 * `undefined` for the data itself. Otherwise the outcome of a match, which loses its meaning with the distance: `borders`
 * counts the calls, results and shared variables that it went through. `handed` is what a match only let happen to be
 * given: it tells the outcome, but decides nothing in its turn.
 */
export type Outcome = { readonly borders: number; readonly handed: boolean } | undefined;

/** Whom somebody found by a login's address is everybody who uses the application: outcomes end after so many borders. */
const MAX_BORDERS = 6;
const MAX_HANDED_BORDERS = 4;

const OUTCOMES = [false, true].map((handed) =>
  Array.from({ length: MAX_BORDERS + 1 }, (_, borders): NonNullable<Outcome> => ({ borders, handed })),
);

/** The outcome at the place where it is made, or with what it decides. */
export function outcomeOf(handed: boolean, before: Outcome): Outcome {
  return OUTCOMES[handed ? 1 : 0]?.[before?.borders ?? 0];
}

/** The outcome behind one more border; `null` where it is followed no further. */
export function beyond(outcome: Outcome): Outcome | null {
  if (!outcome) return undefined;
  if (outcome.handed && outcome.borders >= MAX_HANDED_BORDERS) return null;
  return OUTCOMES[outcome.handed ? 1 : 0]?.[outcome.borders + 1] ?? null;
}

/** A number for the outcome, to tell facts apart. */
export function outcomeKey(outcome: Outcome): number {
  return outcome ? 1 + 2 * outcome.borders + (outcome.handed ? 1 : 0) : 0;
}

const STRONGER = [false, true].map((handed) =>
  Array.from({ length: MAX_BORDERS + 1 }, (_, borders) =>
    [false, true]
      .slice(0, handed ? 2 : 1)
      .flatMap((each) =>
        Array.from({ length: borders + 1 }, (__, nearer) => outcomeKey({ borders: nearer, handed: each })),
      ),
  ),
);

/** The numbers of this outcome and of those that are followed at least as far and decide at least as much. */
export function coveringOutcomes(outcome: Outcome): readonly number[] {
  return outcome ? (STRONGER[outcome.handed ? 1 : 0]?.[outcome.borders] ?? []) : NO_OUTCOME;
}

const NO_OUTCOME = [outcomeKey(undefined)];
