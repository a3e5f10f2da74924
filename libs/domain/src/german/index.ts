// An entry of its own (`@alongside/domain/german`): pages load it when somebody chooses the language.
export { vocabulary as germanLabels } from './vocabulary.ts';
