export const partnerships = {
  title: 'Partnerships',
};
