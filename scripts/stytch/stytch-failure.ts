/** Why a call of Stytch came to nothing, in sentences for a person. */
export class StytchFailure extends Error {
  /** `unreachable`: nothing answers, or nothing that is Stytch. `refused`: Stytch answered an error. */
  readonly reason: 'unreachable' | 'refused';
  /** Stytch's `error_type`, where it answered one. */
  readonly errorType: string | undefined;

  constructor(reason: StytchFailure['reason'], message: string, errorType?: string) {
    super(message);
    this.name = 'StytchFailure';
    this.reason = reason;
    this.errorType = errorType;
  }
}
