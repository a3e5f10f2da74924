import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf, PageArgs } from '../../kernel/paging.ts';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { Guideline, PlaybookTemplateEntity } from './template.entity.ts';
import { EditTemplateInput } from './template.inputs.ts';
import { TemplateService } from './template.service.ts';

const TemplateConnection = connectionOf(PlaybookTemplateEntity, { name: 'PlaybookTemplate' });
const GuidelineConnection = connectionOf(Guideline);

@Resolver(() => PlaybookTemplateEntity)
export class TemplateResolver {
  constructor(private readonly templates: TemplateService) {}

  @Query(() => TemplateConnection, { description: 'The templates of the playbook.' })
  playbookTemplates(@Args() _args: PageArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => PlaybookTemplateEntity, { nullable: true })
  playbookTemplate(@Args('id', { type: () => ID }) _id: string, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => GuidelineConnection, { description: 'Guidelines and standards of the field.' })
  guidelines(@Args() _args: PageArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Mutation(() => PlaybookTemplateEntity, { description: 'Changes a template; other steps make a new edition.' })
  async editTemplate(@Args('input') input: EditTemplateInput, @Info() info: GraphQLResolveInfo) {
    return readOne('PlaybookTemplate', await this.templates.edit(input), info);
  }
}
