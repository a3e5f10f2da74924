import { Args, Info, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readRoot } from '../../kernel/reads/reads.ts';
import { InitiativeEntity } from '../registry/index.ts';
import { DirectoryArgs } from './directory-entry.inputs.ts';
import { DirectoryEntry } from './directory-entry.types.ts';

const DirectoryConnection = connectionOf(DirectoryEntry, { name: 'Directory' });

@Resolver(() => DirectoryEntry)
export class DirectoryResolver {
  @Query(() => DirectoryConnection, {
    description: 'Which hotlines work with which initiatives, as far as they share it with the whole network.',
  })
  directory(@Args() _args: DirectoryArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }
}

@Resolver(() => InitiativeEntity)
export class InitiativeDirectoryResolver {
  @ResolveField(() => [DirectoryEntry], {
    name: 'directory',
    description: 'Hotlines that work with the initiative and share that with the whole network.',
  })
  directoryEntries() {
    return [];
  }
}
