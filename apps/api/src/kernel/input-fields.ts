import type { Vocabulary } from '@alongside/domain';
import { MAX_PAGE } from '@alongside/shared';
import { applyDecorators } from '@nestjs/common';
import { Field, ID, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Min } from 'class-validator';
import { SafeText } from './safe-text.ts';
import { DateScalar, MonthScalar } from './scalars.ts';

interface Options {
  /** For readers of the schema. */
  readonly description?: string;
  /** May be left out, or be null. */
  readonly nullable?: boolean;
}

type Returns = () => unknown;

/** A field of an input: its GraphQL type together with the checks of its value. */
function inputField(
  type: Returns,
  { description, nullable = false }: Options,
  ...checks: PropertyDecorator[]
): PropertyDecorator {
  const field = Field(type as never, { nullable, ...(description && { description }) });
  return applyDecorators(field, ...(nullable ? [IsOptional()] : []), ...checks) as PropertyDecorator;
}

/** Made by the client (UUIDv7), so that a retry never doubles. */
export const NewIdField = (): PropertyDecorator =>
  inputField(() => ID, { description: 'Made by the client (UUIDv7): sending the same again never doubles.' }, IsUUID());

/** The id of a record. */
export const IdField = (options: Options = {}): PropertyDecorator => inputField(() => ID, options, IsUUID());

/** Ids of records. */
export const IdsField = (options: Options = {}): PropertyDecorator =>
  inputField(() => [ID], options, IsArray(), ArrayMaxSize(MAX_PAGE), IsUUID(undefined, { each: true }));

/** A code of a vocabulary. */
export const CodeField = <C extends string>(
  type: object,
  { codes }: Vocabulary<C>,
  options: Options = {},
): PropertyDecorator => inputField(() => type, options, IsIn(codes as C[]));

/** Codes of a vocabulary, any of which fits. */
export const CodesField = <C extends string>(
  type: object,
  { codes }: Vocabulary<C>,
  options: Options = {},
): PropertyDecorator =>
  inputField(() => [type], options, IsArray(), ArrayMaxSize(codes.length), IsIn(codes as C[], { each: true }));

/** A civil date; the scalar has checked it already. */
export const DateField = (options: Options = {}): PropertyDecorator =>
  inputField(() => DateScalar, options, IsString());

/** A month; the scalar has checked it already. */
export const MonthField = (options: Options = {}): PropertyDecorator =>
  inputField(() => MonthScalar, options, IsString());

/** Yes or no. */
export const FlagField = (options: Options = {}): PropertyDecorator => inputField(() => Boolean, options, IsBoolean());

/** A whole number. */
export const CountField = (options: Options = {}): PropertyDecorator => inputField(() => Int, options, IsInt());

/** The version of the record that the change starts from. */
export const VersionField = (): PropertyDecorator =>
  inputField(
    () => Int,
    { description: 'The version you saw. A newer one answers CONFLICT with the current values.' },
    IsInt(),
    Min(1),
  );

/** Text in the person's own words. What must not be stored is refused by the safe-text guard. */
export const FreeTextField = (options: Options = {}): PropertyDecorator =>
  inputField(() => String, options, IsString(), SafeText());

/** Several texts in the person's own words, such as other names. */
export const FreeTextsField = (options: Options = {}): PropertyDecorator =>
  inputField(() => [String], options, IsArray(), ArrayMaxSize(MAX_PAGE), IsString({ each: true }), SafeText());

/** Says that the person has looked again at text that the safe-text guard asked about. */
export const ConfirmedTextField = (): PropertyDecorator =>
  FlagField({ nullable: true, description: 'True once the person has confirmed text that asked for a second look.' });

/** A short text that is checked by rules of its own: a code of a list, an address, a phone number. */
export const TextField = (options: Options = {}): PropertyDecorator => inputField(() => String, options, IsString());

/** Several such texts. */
export const TextsField = (options: Options = {}): PropertyDecorator =>
  inputField(() => [String], options, IsArray(), ArrayMaxSize(MAX_PAGE), IsString({ each: true }));
