export { InteractionEntity } from './interaction.entity.ts';
export { InteractionsModule } from './interactions.module.ts';
