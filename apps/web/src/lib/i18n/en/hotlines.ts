export const hotlines = {
  title: 'Hotlines',
};
