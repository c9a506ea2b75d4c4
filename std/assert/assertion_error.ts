/** What an assertion throws if it does not hold. */
export class AssertionError extends Error {
  /**
   * Makes the error.
   *
   * @param message What was claimed and what was found.
   * @param options The cause, if another error led to it.
   */
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "AssertionError";
  }
}
