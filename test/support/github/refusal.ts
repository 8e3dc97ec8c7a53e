/** Thrown by whoever finds that GitHub would not do this; the server makes the answer of it. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly FieldError[];
  constructor(status: number, message: string, errors: readonly FieldError[] = []) {
    super(message);
    this.status = status;
    this.errors = errors;
  }

  get body(): object {
    const errors = this.errors.length > 0 ? { errors: this.errors } : {};
    return {
      message: this.message,
      ...errors,
      documentation_url: "https://docs.github.com/rest",
      status: String(this.status),
    };
  }
}

export interface FieldError {
  readonly resource: string;
  readonly field?: string;
  readonly code: "missing" | "missing_field" | "invalid" | "already_exists" | "unprocessable" | "custom";
  readonly message?: string;
}

export const notFound = (): Refusal => new Refusal(404, "Not Found");
export const validationFailed = (...errors: FieldError[]): Refusal => new Refusal(422, "Validation Failed", errors);
