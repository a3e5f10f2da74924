import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { PlaybookTemplateEntity } from './template.entity.ts';
import { AddTemplateInput, EditTemplateInput, PlaybookArgs } from './template.inputs.ts';
import { TemplateService } from './template.service.ts';

const TemplateConnection = connectionOf(PlaybookTemplateEntity, { name: 'PlaybookTemplate' });

@Resolver(() => PlaybookTemplateEntity)
export class TemplateResolver {
  constructor(private readonly templates: TemplateService) {}

  @Query(() => TemplateConnection, { description: 'The templates of the playbook.' })
  playbookTemplates(@Args() _args: PlaybookArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => PlaybookTemplateEntity, { nullable: true })
  playbookTemplate(@Args('id', { type: () => ID }) _id: string, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Mutation(() => PlaybookTemplateEntity, { description: 'Changes a template; other steps make a new edition.' })
  async editTemplate(@Args('input') input: EditTemplateInput, @Info() info: GraphQLResolveInfo) {
    return readOne('PlaybookTemplate', await this.templates.edit(input), info);
  }

  @Mutation(() => PlaybookTemplateEntity, { description: 'Adds a template with its first edition.' })
  async addTemplate(@Args('input') input: AddTemplateInput, @Info() info: GraphQLResolveInfo) {
    return readOne('PlaybookTemplate', await this.templates.add(input), info);
  }

  @Mutation(() => PlaybookTemplateEntity, {
    description: 'No list begins from it any more; those that began go on. `reinstateTemplate` puts it back.',
  })
  async retireTemplate(@Args('input') input: VersionedInput, @Info() info: GraphQLResolveInfo) {
    return readOne('PlaybookTemplate', await this.templates.setRetired(input, true), info);
  }

  @Mutation(() => PlaybookTemplateEntity, { description: 'Puts a retired template back.' })
  async reinstateTemplate(@Args('input') input: VersionedInput, @Info() info: GraphQLResolveInfo) {
    return readOne('PlaybookTemplate', await this.templates.setRetired(input, false), info);
  }
}
