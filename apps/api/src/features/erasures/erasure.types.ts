import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** A text of the hotline that names a person. */
@ObjectType({ description: 'A text of the hotline that names a person.' })
export class NamingText {
  @Field(() => ID, { description: 'Where it stands; give it back with the words that shall stand there.' })
  place: string;

  @Field(() => String, { description: 'Kind of the record: the name of its table.' })
  table: string;

  @Field(() => String, { description: 'Name of the column.' })
  field: string;

  @Field(() => ID, { nullable: true, description: 'The partnership that the record belongs to.' })
  partnershipId: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the initiative of that partnership.' })
  about: string | null;

  @Field(() => String)
  text: string;

  @Field(() => String, {
    description: 'The text with `standIn` in the place of the name; taken where nobody rewords it.',
  })
  suggestion: string;

  @Field(() => Boolean, { description: 'False for lists and documents: there the suggestion is taken.' })
  wordable: boolean;
}

/** What erasing a contact would take away. */
@ObjectType({ description: 'What erasing a contact would take away, and what it would leave.' })
export class PersonErasure {
  @Field(() => String, { description: 'How the person is shown; to be typed by whoever erases.' })
  shownName: string;

  @Field(() => String, { description: 'What takes the place of the name in texts, unless other words are given.' })
  standIn: string;

  @Field(() => [NamingText], { description: 'Texts that name the person, as far as the viewer may read them.' })
  texts: NamingText[];

  @Field(() => Int, {
    description: 'Texts that the viewer may not read, such as notes marked RED: there the stand-in takes the place.',
  })
  closedTexts: number;

  @Field(() => Int, {
    description: 'Texts of the network’s registry that name the person. The secretariat changes these.',
  })
  networkTexts: number;

  @Field(() => Int, { description: 'Earlier values in the trail that go as well.' })
  trail: number;

  @Field(() => Int, { description: 'Other contacts of the hotline with the same name or address; they stay.' })
  sameName: number;
}

/** What erasing a name from what belongs to the network would take away. */
@ObjectType({ description: 'What erasing a name from what belongs to the network would take away.' })
export class NameErasure {
  @Field(() => String, { description: 'What takes the place of the name in texts, unless other words are given.' })
  standIn: string;

  @Field(() => [NamingText], { description: 'Texts of the network that name the person.' })
  texts: NamingText[];

  @Field(() => Int, {
    description: 'Texts that the viewer may not read, such as private views: there the stand-in takes the place.',
  })
  closedTexts: number;

  @Field(() => Int, { description: 'Earlier values in the trail of the network that go as well.' })
  trail: number;
}

/** What erasing an account would take away. */
@ObjectType({ description: 'What erasing the account of somebody who has left would take away.' })
export class UserErasure {
  @Field(() => String, { description: 'How the person is shown; to be typed by whoever erases.' })
  shownName: string;

  @Field(() => Int, { description: 'Texts of the hotline that name the person: “a former colleague” takes the place.' })
  texts: number;

  @Field(() => Int, { description: 'Texts of the network that name the person: the same happens there.' })
  networkTexts: number;

  @Field(() => Int, { description: 'Earlier values in the trail that go as well.' })
  trail: number;

  @Field(() => Int, { description: 'What the person still has in hand: partnerships, tasks, steps, boards, seats.' })
  openWork: number;
}
