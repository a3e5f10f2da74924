import type { SelectionAttribute, SelectionRuleKind } from '@alongside/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { SelectionAttributeEnum, SelectionRuleKindEnum } from './focus-group.enums.ts';

/** What the viewer may do with a focus group. */
@ObjectType()
export class FocusGroupRights {
  @Field(() => Boolean)
  edit: boolean;

  @Field(() => Boolean, { description: 'Change pool and rules, and draw.' })
  select: boolean;

  @Field(() => Boolean, { description: 'Change invitations and seats, and note replies.' })
  invite: boolean;

  @Field(() => Boolean)
  cancel: boolean;
}

/** How many of the seats go to people with one value of an attribute. */
@ObjectType({ description: 'How many of the seats go to people with one value of an attribute.' })
export class SelectionQuota {
  @Field(() => SelectionAttributeEnum)
  attribute: SelectionAttribute;

  @Field(() => String, { description: 'A code or text of the attribute, or UNKNOWN for those who stated nothing.' })
  value: string;

  @Field(() => Int)
  min: number;

  @Field(() => Int, { nullable: true, description: 'Null: as many as there are seats.' })
  max: number | null;
}

/** How many people may share any one value of an attribute. */
@ObjectType({ description: 'How many people may share any one value of an attribute.' })
export class SelectionCap {
  @Field(() => SelectionAttributeEnum)
  attribute: SelectionAttribute;

  @Field(() => Int)
  max: number;
}

/** A number in the rules that would have to change so that a panel exists. */
@ObjectType({ description: 'A number in the rules that would have to change so that a panel exists.' })
export class RuleChangeType {
  @Field(() => SelectionRuleKindEnum)
  rule: SelectionRuleKind;

  @Field(() => SelectionAttributeEnum, { nullable: true, description: 'Null for the seats.' })
  attribute: SelectionAttribute | null;

  @Field(() => String, { nullable: true })
  value: string | null;

  @Field(() => Boolean, { description: 'True for the least number, false for the greatest or the seats.' })
  least: boolean;

  @Field(() => Int)
  from: number;

  @Field(() => Int)
  to: number;
}

/** Whether the rules of a focus group can be fulfilled with its pool. */
@ObjectType({ description: 'Whether the rules of a focus group can be fulfilled with its pool.' })
export class PanelFeasibility {
  @Field(() => Boolean)
  feasible: boolean;

  @Field(() => Int, { description: 'How many of the pool can be drawn.' })
  eligible: number;

  @Field(() => [RuleChangeType], {
    description: 'The smallest change of the rules with which a panel exists; empty where one exists already.',
  })
  changes: RuleChangeType[];
}
