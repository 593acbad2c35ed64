/** Why a run could not be made, in a sentence for the user: exit code 2, without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
