import type { Vocabulary } from '@alongside/domain';
import { registerEnumType } from '@nestjs/graphql';

/** Makes a vocabulary of libs/domain a GraphQL enum: same codes, definitions as descriptions. */
export function vocabularyEnum<C extends string>(
  name: string,
  vocabulary: Vocabulary<C>,
  description: string,
): Record<C, C> {
  const values = vocabulary.enumeration as Record<C, C>;
  registerEnumType(values, {
    name,
    description,
    valuesMap: Object.fromEntries(
      vocabulary.codes.map((code) => [code, { description: vocabulary.definition(code) }]),
    ) as Record<C, { description: string }>,
  });
  return values;
}
