import { Refusal } from '@alongside/domain';
import { type ArgumentMetadata, type ValidationError, ValidationPipe } from '@nestjs/common';
import { checkInput } from './safe-text.ts';

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

/** Whether a NUL character stands anywhere in the value: no database text can hold it. */
const holdsNul = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.includes('\0')
    : typeof value === 'object' && value !== null && Object.values(value).some(holdsNul);

class InputValidation extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // What Nest hands over by itself (@Info, @Parent) does not come from outside, and may be circular.
    if (metadata.type === 'custom') return value;
    if (holdsNul(value))
      throw new Refusal('BAD_REQUEST', { message: 'The request holds a character that no text can hold.' });
    const input: unknown = await super.transform(value, metadata);
    await checkInput(input);
    return input;
  }
}

/**
 * Checks inputs by their decorators, and their free texts by the safe-text guard. Unknown fields are refused;
 * every problem is named with its field.
 */
export function inputValidation(): ValidationPipe {
  return new InputValidation({
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
