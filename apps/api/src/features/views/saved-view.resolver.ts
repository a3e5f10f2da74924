import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { SavedViewEntity } from './saved-view.entity.ts';
import {
  ChangeViewInput,
  ChooseDefaultViewInput,
  RestoreViewInput,
  SavedViewsArgs,
  SaveViewInput,
} from './saved-view.inputs.ts';
import { SavedViewService } from './saved-view.service.ts';

const SavedViewConnection = connectionOf(SavedViewEntity, { name: 'SavedView' });

@Resolver(() => SavedViewEntity)
export class SavedViewResolver {
  constructor(private readonly views: SavedViewService) {}

  @Query(() => SavedViewConnection, {
    name: 'savedViews',
    description: 'The viewer’s own views of a table and those that the hotline, or the secretariat, shares, by name.',
  })
  list(@Args() _args: SavedViewsArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Mutation(() => SavedViewEntity, { description: 'Saves a new view.' })
  async saveView(@Args('input') input: SaveViewInput, @Info() info: GraphQLResolveInfo) {
    return readOne('SavedView', await this.views.save(input), info);
  }

  @Mutation(() => SavedViewEntity, {
    description: 'Renames, shares or redefines a view. CONFLICT when somebody has changed it meanwhile.',
  })
  async changeView(@Args('input') input: ChangeViewInput, @Info() info: GraphQLResolveInfo) {
    return readOne('SavedView', await this.views.change(input), info);
  }

  @Mutation(() => Boolean, { description: 'Removes a view for everybody; `restoreView` takes it back.' })
  removeView(@Args('input') input: VersionedInput) {
    return this.views.remove(input);
  }

  @Mutation(() => SavedViewEntity, { description: 'Takes the removal of a view back.' })
  async restoreView(@Args('input') input: RestoreViewInput, @Info() info: GraphQLResolveInfo) {
    return readOne('SavedView', await this.views.restore(input.id), info);
  }

  @Mutation(() => Boolean, { description: 'Chooses the view with which the viewer’s table opens.' })
  chooseDefaultView(@Args('input') input: ChooseDefaultViewInput) {
    return this.views.chooseDefault(input);
  }
}
