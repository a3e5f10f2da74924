import {
  type Certainty,
  type ChannelKind,
  certainties,
  channelKinds,
  type InitiativeContent,
  type InitiativeFactKind,
  initiativeFactKinds,
  type LevelListState,
  levelListStates,
  MAX_FACTS,
  MAX_LIST,
  type OperationalStatus,
  operationalStatuses,
  type Scope,
  scopes,
} from '@alongside/domain';
import { trimmedOrNull } from '@alongside/shared';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { CodeField, FlagField, FreeTextField, FreeTextsField, IdField, TextField } from '../../kernel/input-fields.ts';
import {
  CertaintyEnum,
  ChannelKindEnum,
  InitiativeFactKindEnum,
  LevelListStateEnum,
  OperationalStatusEnum,
  ScopeEnum,
} from './registry.enums.ts';

@InputType({ description: 'One coded fact.' })
export class FactInput {
  @CodeField(InitiativeFactKindEnum, initiativeFactKinds)
  kind: InitiativeFactKind;

  @TextField({ description: 'A code of the vocabulary of its kind.' })
  code: string;

  @CodeField(CertaintyEnum, certainties)
  certainty: Certainty;

  @FreeTextField({ nullable: true, description: 'Needed for INFERRED: what it was concluded from.' })
  note?: string | null;
}

@InputType({ description: 'One organisational way to reach the initiative.' })
export class ChannelInput {
  @CodeField(ChannelKindEnum, channelKinds)
  kind: ChannelKind;

  @TextField({ description: 'In the shape of its kind.' })
  value: string;

  @FreeTextField({ nullable: true })
  hours?: string | null;

  @FreeTextField({ nullable: true })
  note?: string | null;

  @FlagField()
  public: boolean;
}

@InputType({ description: 'An initiative as a whole: what is left out is removed.' })
export class InitiativeContentInput {
  @FreeTextField()
  name: string;

  @FreeTextField({ nullable: true })
  localName?: string | null;

  @FreeTextsField({ nullable: true })
  aliases?: string[] | null;

  @IdField({ nullable: true })
  organisationId?: string | null;

  @CodeField(ScopeEnum, scopes)
  scope: Scope;

  @TextField({ nullable: true, description: 'An address that begins with https://.' })
  website?: string | null;

  @FreeTextField({ nullable: true })
  description?: string | null;

  @CodeField(LevelListStateEnum, levelListStates)
  levelListState: LevelListState;

  @CodeField(OperationalStatusEnum, operationalStatuses)
  status: OperationalStatus;

  @Field(() => [FactInput])
  @ArrayMaxSize(MAX_FACTS)
  @ValidateNested({ each: true })
  @Type(() => FactInput)
  facts: FactInput[];

  @Field(() => [ChannelInput])
  @ArrayMaxSize(MAX_LIST)
  @ValidateNested({ each: true })
  @Type(() => ChannelInput)
  channels: ChannelInput[];
}

/** The content as the rules and the store know it: texts trimmed, nothing empty. */
export const contentOf = (input: InitiativeContentInput): InitiativeContent => ({
  name: input.name.trim(),
  localName: trimmedOrNull(input.localName),
  aliases: (input.aliases ?? []).map((alias) => alias.trim()),
  organisationId: input.organisationId ?? null,
  scope: input.scope,
  website: trimmedOrNull(input.website),
  description: trimmedOrNull(input.description),
  levelListState: input.levelListState,
  status: input.status,
  facts: input.facts.map(({ kind, code, certainty, note }) => ({ kind, code, certainty, note: trimmedOrNull(note) })),
  channels: input.channels.map((channel) => ({
    kind: channel.kind,
    value: channel.value.trim(),
    hours: trimmedOrNull(channel.hours),
    note: trimmedOrNull(channel.note),
    public: channel.public,
  })),
});
