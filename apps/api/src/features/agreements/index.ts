export { AgreementEntity } from './agreement.entity.ts';
export { AgreementsModule } from './agreements.module.ts';
