import { isCivilDate, isMonth } from '@alongside/shared';
import { CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

/** A scalar whose outer and inner form is the same text. */
abstract class TextScalar implements CustomScalar<string, string> {
  abstract readonly description: string;
  abstract accepts(value: string): boolean;

  parseValue(value: unknown): string {
    if (typeof value === 'string' && this.accepts(value)) return value;
    throw new GraphQLError(`${this.description} expected.`, { extensions: { code: 'BAD_USER_INPUT' } });
  }

  serialize(value: unknown): string {
    return String(value);
  }

  parseLiteral(node: ValueNode): string {
    return this.parseValue(node.kind === Kind.STRING ? node.value : null);
  }
}

@Scalar('Date')
export class DateScalar extends TextScalar {
  readonly description = 'A civil date, YYYY-MM-DD';
  accepts(value: string): boolean {
    return isCivilDate(value);
  }
}

@Scalar('Month')
export class MonthScalar extends TextScalar {
  readonly description = 'A month, YYYY-MM';
  accepts(value: string): boolean {
    return isMonth(value);
  }
}

@Scalar('DateTime')
export class DateTimeScalar extends TextScalar {
  readonly description = 'An instant in UTC, ISO 8601 with milliseconds and Z';
  accepts(value: string): boolean {
    return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/.test(value) && !Number.isNaN(Date.parse(value));
  }
}
