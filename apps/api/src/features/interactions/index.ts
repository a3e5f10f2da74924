export { InteractionEntity } from './interaction.entity.ts';
export { InteractionService } from './interaction.service.ts';
export { InteractionsModule } from './interactions.module.ts';
