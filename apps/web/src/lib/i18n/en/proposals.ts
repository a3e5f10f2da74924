export const proposals = {
  title: 'Proposals',
};
