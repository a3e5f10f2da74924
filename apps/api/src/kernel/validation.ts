import { Refusal } from '@alongside/domain';
import { type ValidationError, ValidationPipe } from '@nestjs/common';

interface Problem {
  readonly field: string;
  readonly message: string;
}

function problemsOf(errors: readonly ValidationError[], prefix = ''): Problem[] {
  return errors.flatMap((error) => {
    const field = `${prefix}${error.property}`;
    const own = Object.values(error.constraints ?? {}).map((message) => ({ field, message }));
    return [...own, ...problemsOf(error.children ?? [], `${field}.`)];
  });
}

/** Checks inputs by their decorators. Unknown fields are refused; every problem is named with its field. */
export function inputValidation(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) => {
      const problems = problemsOf(errors);
      const [first] = problems;
      return new Refusal('VALIDATION', {
        ...(first && { field: first.field.replace(/^input\./, ''), message: first.message }),
        params: { problems },
      });
    },
  });
}
